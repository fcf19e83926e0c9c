SELECT record.noun, record.deleted_on, record.facts, record.search FROM record
JOIN (SELECT row AS found, sort AS place FROM record
      WHERE row IN (SELECT rowid FROM part WHERE part MATCH :text AND rowid BETWEEN :first AND :last)
      ORDER BY sort, row LIMIT :limit OFFSET :offset) ON row = found
ORDER BY place, found
