UPDATE doc SET heads = :heads WHERE row = :row
