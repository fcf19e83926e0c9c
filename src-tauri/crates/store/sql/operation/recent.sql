SELECT operation, label, made_at, undone FROM operation ORDER BY operation DESC LIMIT :limit
