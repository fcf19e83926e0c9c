DELETE FROM change WHERE change IN (
  WITH RECURSIVE chain (link, next) AS (
    SELECT change, before FROM change WHERE change = :newest
    UNION ALL SELECT change, before FROM chain JOIN change ON change = next
  )
  SELECT link FROM chain
)
