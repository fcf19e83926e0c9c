INSERT INTO part (part, rowid, search) VALUES ('delete', :row, :search)
