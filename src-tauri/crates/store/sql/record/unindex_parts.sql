DELETE FROM part WHERE rowid = :row
