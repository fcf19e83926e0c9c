SELECT count(*) FROM record WHERE deleted_on IS NULL
