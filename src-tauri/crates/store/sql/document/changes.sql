WITH RECURSIVE chain (link, next) AS (
  SELECT change, before FROM change WHERE change = :newest
  UNION ALL SELECT change, before FROM chain JOIN change ON change = next
)
SELECT change.hash, change.bytes FROM chain JOIN change ON change.change = link ORDER BY link
