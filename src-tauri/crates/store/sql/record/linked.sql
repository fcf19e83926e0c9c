SELECT record.noun, record.deleted_on, record.facts, record.search
FROM link JOIN record ON record.row = link.source
WHERE link.target = :target AND link.field = :field AND record.noun = :noun AND record.deleted_on IS NULL
ORDER BY record.sort, record.row
