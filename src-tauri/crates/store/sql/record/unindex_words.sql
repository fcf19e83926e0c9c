DELETE FROM word WHERE rowid = :row
