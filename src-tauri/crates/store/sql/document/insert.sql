INSERT INTO doc (row, id, space, schema, base, heads) VALUES (:row, :id, :space, :schema, :base, :heads)
