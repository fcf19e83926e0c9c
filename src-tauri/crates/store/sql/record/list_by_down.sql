SELECT noun, deleted_on, facts, search FROM record WHERE noun = :noun AND deleted_on IS NULL
ORDER BY CASE :path WHEN '$.starts' THEN starts ELSE json_extract(facts, :path) END DESC, sort DESC, row DESC
LIMIT :limit OFFSET :offset
