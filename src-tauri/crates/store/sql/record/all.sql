SELECT noun, deleted_on, facts, search FROM record
WHERE noun = :noun AND deleted_on IS NULL ORDER BY sort, row
