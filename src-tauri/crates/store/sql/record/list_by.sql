-- By any field; slower than by name, since there is no index to walk.
SELECT noun, deleted_on, facts, search FROM record WHERE noun = :noun AND deleted_on IS NULL
ORDER BY CASE :path WHEN '$.starts' THEN starts ELSE json_extract(facts, :path) END, sort, row
LIMIT :limit OFFSET :offset
