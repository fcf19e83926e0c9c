DELETE FROM record WHERE row = :row
