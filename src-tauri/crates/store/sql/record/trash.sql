SELECT noun, deleted_on, facts, search FROM record WHERE deleted_on IS NOT NULL
ORDER BY deleted_on DESC, row DESC LIMIT :limit OFFSET :offset
