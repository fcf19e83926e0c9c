INSERT INTO word (rowid, search) VALUES (:row, :search)
