-- A write touches as few pages as can be, since each is written twice, to the journal and to the store.
-- Every derived row is made anew after this step: the text that search looks in has another form.

-- Changes lie behind one another as they came, and each leads to the one before it: no index to keep.
-- A document's first change, when it was made here, lies in doc.base as it is.
ALTER TABLE doc ADD COLUMN newest INTEGER;   -- the newest change that is not folded into base
ALTER TABLE change RENAME TO indexed_change;
CREATE TABLE change (
  change INTEGER PRIMARY KEY,
  doc INTEGER NOT NULL,
  before INTEGER,            -- the change before it; NULL where only base is older
  hash BLOB NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
INSERT INTO change (change, doc, before, hash, bytes)
SELECT change, doc, lag(change) OVER (PARTITION BY doc ORDER BY change), hash, bytes FROM indexed_change;
UPDATE doc SET newest = (SELECT max(change) FROM indexed_change WHERE indexed_change.doc = doc.row);
DROP TABLE indexed_change;

-- Few operations are undone at a time, and few are asked for by a document.
DROP INDEX operation_undone;
CREATE INDEX operation_undone ON operation (undone) WHERE undone > 0;
DROP INDEX step_doc;

-- One index of three letters in a row. A word stands behind two spaces in the text, so that the beginnings of words
-- are found by it too. It knows which letters, not where: what it finds is compared with the text. Words that
-- an edit took away may stay in its files for a while: the history of the record keeps them anyway. Whoever drops a
-- record's history must run 'optimize', which writes it anew without what is gone.
DROP TABLE word;
DROP TABLE part;
CREATE VIRTUAL TABLE part USING fts5 (search, content = 'searchable', content_rowid = 'row', columnsize = 0, detail = 'none', tokenize = 'trigram case_sensitive 1');
-- Of twenty writes none should have to tidy up after the others.
INSERT INTO part (part, rank) VALUES ('crisismerge', 32);
