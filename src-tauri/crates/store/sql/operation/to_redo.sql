SELECT operation, label FROM operation WHERE undone > 0 ORDER BY undone DESC LIMIT 1
