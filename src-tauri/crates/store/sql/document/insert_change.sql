INSERT INTO change (doc, before, hash, bytes) VALUES (:doc, :before, :hash, :bytes)
