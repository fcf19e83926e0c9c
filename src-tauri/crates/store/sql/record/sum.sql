-- The sum of a number over all records that point at each target, for example stock by item.
SELECT link.target, sum(json_extract(record.facts, :number))
FROM record JOIN link ON link.source = record.row AND link.field = :field
WHERE record.noun = :noun AND record.deleted_on IS NULL
GROUP BY link.target
