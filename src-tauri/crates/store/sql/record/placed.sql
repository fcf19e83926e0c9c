SELECT sort, starts, deleted_on, search FROM record WHERE row = :row
