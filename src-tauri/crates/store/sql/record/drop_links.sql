DELETE FROM link WHERE source = :row
