-- Who may be meant: rows that hold the wanted letters, with the text to compare and what to sort by.
SELECT record.row, record.search, CASE WHEN :path IS NULL THEN record.sort ELSE json_extract(record.facts, :path) END
FROM part CROSS JOIN record ON record.row = part.rowid
WHERE part MATCH :text AND part.rowid BETWEEN :first AND :last
