INSERT INTO operation (label, made_at, undone) VALUES (:label, :made_at, 0)
