SELECT field, target FROM link WHERE source = :row ORDER BY field, target
