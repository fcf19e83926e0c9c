UPDATE operation SET undone = 0 WHERE operation = :operation
