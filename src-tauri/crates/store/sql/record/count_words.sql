SELECT count(*) FROM word WHERE word MATCH :text AND rowid BETWEEN :first AND :last
