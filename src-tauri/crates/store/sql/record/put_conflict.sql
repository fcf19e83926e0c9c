INSERT INTO conflict (row, field, candidates) VALUES (:row, :field, :candidates)
