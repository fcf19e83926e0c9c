-- Every derived row as text, in one order, for comparing.
SELECT doc.id, 'record', json_array(record.noun, record.sort, record.starts, record.deleted_on, record.facts, record.search)
FROM record JOIN doc USING (row)
UNION ALL SELECT doc.id, 'link', json_array(field, target) FROM link JOIN doc ON doc.row = link.source
UNION ALL SELECT doc.id, 'conflict', json_array(field, candidates) FROM conflict JOIN doc USING (row)
ORDER BY 1, 2, 3
