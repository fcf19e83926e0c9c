SELECT max(row) FROM doc WHERE row BETWEEN :first AND :last
