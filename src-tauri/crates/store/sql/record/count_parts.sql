SELECT count(*) FROM part WHERE part MATCH :text AND rowid BETWEEN :first AND :last
