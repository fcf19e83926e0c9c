SELECT record.noun, record.deleted_on, record.facts, record.search FROM record
JOIN (SELECT row AS found, sort AS place FROM record WHERE noun = :noun AND deleted_on IS NULL
      ORDER BY sort, row LIMIT :limit OFFSET :offset) ON row = found
ORDER BY place, found
