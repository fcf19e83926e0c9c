UPDATE doc SET heads = :heads, newest = :newest WHERE row = :row
