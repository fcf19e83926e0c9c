-- What the records of a noun are called, to be sorted as a reader of one language does.
SELECT row, json_extract(facts, :path) FROM record WHERE noun = :noun AND deleted_on IS NULL
