INSERT INTO record (row, noun, sort, starts, deleted_on, facts, search)
VALUES (:row, :noun, :sort, :starts, :deleted_on, :facts, :search)
