INSERT INTO part (part) VALUES ('delete-all')
