SELECT operation, label FROM operation WHERE undone = 0 ORDER BY operation DESC LIMIT 1
