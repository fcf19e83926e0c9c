-- How many records of a noun point at each target, by one of their words.
SELECT link.target, coalesce(json_extract(record.facts, :word), ''), count(*)
FROM record JOIN link ON link.source = record.row AND link.field = :field
WHERE record.noun = :noun AND record.deleted_on IS NULL
GROUP BY 1, 2
