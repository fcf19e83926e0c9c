SELECT row, json_extract(facts, :path) FROM record
WHERE row IN (SELECT rowid FROM word WHERE word MATCH :text AND rowid BETWEEN :first AND :last)
