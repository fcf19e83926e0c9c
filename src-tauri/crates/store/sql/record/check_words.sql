INSERT INTO word (word, rank) VALUES ('integrity-check', 1)
