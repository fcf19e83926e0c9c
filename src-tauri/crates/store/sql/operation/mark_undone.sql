UPDATE operation SET undone = (SELECT max(0, coalesce(max(undone), 0)) + 1 FROM operation) WHERE operation = :operation
