SELECT count(*) FROM record WHERE noun = :noun AND deleted_on IS NULL
