INSERT INTO link (source, field, target) VALUES (:row, :field, :target)
