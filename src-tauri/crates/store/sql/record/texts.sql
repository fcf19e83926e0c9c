-- All that the records of a noun say, in the trash and in contradictions too.
SELECT facts FROM record WHERE row BETWEEN :first AND :last
UNION ALL SELECT candidates FROM conflict WHERE row BETWEEN :first AND :last
