SELECT noun, deleted_on, facts, search FROM record WHERE row = :row
