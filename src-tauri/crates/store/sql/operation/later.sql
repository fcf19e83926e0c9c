SELECT operation.label FROM step JOIN operation USING (operation)
WHERE step.doc = :doc AND step.operation > :operation AND operation.undone = 0
ORDER BY step.operation DESC LIMIT 1
