UPDATE operation SET undone = (SELECT coalesce(max(undone), 0) + 1 FROM operation WHERE undone > 0) WHERE operation = :operation
