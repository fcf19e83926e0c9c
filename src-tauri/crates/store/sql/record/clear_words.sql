INSERT INTO word (word) VALUES ('delete-all')
