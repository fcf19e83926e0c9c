-- Apart from the facts: what an index is made of is written there anew, also when it is the same.
UPDATE record SET sort = :sort, starts = :starts, deleted_on = :deleted_on WHERE row = :row
