SELECT doc, before, after FROM step WHERE operation = :operation ORDER BY doc
