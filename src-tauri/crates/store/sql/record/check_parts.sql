INSERT INTO part (part, rank) VALUES ('integrity-check', 1)
