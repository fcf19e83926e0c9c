SELECT operation, label FROM operation WHERE operation = :operation AND undone = 0
