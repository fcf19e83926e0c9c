-- The heads before the operation's first change of a document stay; the heads after move on.
INSERT INTO step (operation, doc, before, after) VALUES (:operation, :doc, :before, :after)
ON CONFLICT (operation, doc) DO UPDATE SET after = excluded.after
