INSERT INTO record (row, noun, sort, starts, deleted_on, facts, search)
VALUES (:row, :noun, :sort, :starts, :deleted_on, :facts, :search)
ON CONFLICT (row) DO UPDATE SET
  sort = excluded.sort, starts = excluded.starts, deleted_on = excluded.deleted_on,
  facts = excluded.facts, search = excluded.search
