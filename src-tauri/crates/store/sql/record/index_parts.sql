INSERT INTO part (rowid, search) VALUES (:row, :search)
