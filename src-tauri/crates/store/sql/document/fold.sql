UPDATE doc SET base = :base WHERE row = :row
