UPDATE operation SET undone = -1 WHERE undone > 0
