UPDATE doc SET base = :base, heads = :heads, newest = NULL WHERE row = :row
