-- The truth: documents and their changes. Everything below the second heading is derived from them.
CREATE TABLE doc (
  row INTEGER PRIMARY KEY,   -- the noun's number << 40, plus a serial number
  id TEXT NOT NULL UNIQUE,   -- 32 hexadecimal digits
  space INTEGER NOT NULL,    -- 0 this device, 1 the group, 2 the coalition
  schema INTEGER NOT NULL,   -- version of the fields it was written with
  base BLOB,                 -- older changes, folded into one saved document
  heads BLOB NOT NULL        -- hashes of the newest changes, 32 bytes each, sorted
) STRICT;

CREATE TABLE change (
  change INTEGER PRIMARY KEY,
  doc INTEGER NOT NULL,
  hash BLOB NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (doc, hash)
) STRICT;

CREATE TABLE operation (
  operation INTEGER PRIMARY KEY,
  label TEXT NOT NULL,       -- JSON: code of the words, and the values they name
  made_at TEXT NOT NULL,     -- UTC; stays on this laptop
  undone INTEGER NOT NULL    -- 0 stands; n > 0 undone as the nth; -1 undone for good
) STRICT;
CREATE INDEX operation_undone ON operation (undone, operation);

-- What an operation did to one document: its values before and after are in the document itself.
CREATE TABLE step (
  operation INTEGER NOT NULL,
  doc INTEGER NOT NULL,
  before BLOB NOT NULL,      -- heads; empty when the operation made the document
  after BLOB NOT NULL,
  PRIMARY KEY (operation, doc)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_doc ON step (doc, operation);

CREATE TABLE attachment (
  hash TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Settings of this laptop that are not worth merging.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived, for reading. No foreign keys and no UNIQUE: a merge must never fail.
CREATE TABLE record (
  row INTEGER PRIMARY KEY,   -- doc.row
  noun INTEGER NOT NULL,
  sort TEXT NOT NULL,        -- the name as it is sorted
  starts INTEGER,            -- instant of the start, seconds since 1970, where the noun has one
  deleted_on TEXT,           -- day it was put in the trash
  facts TEXT NOT NULL,       -- JSON: id and every field that is set
  search TEXT                -- folded text that search looks in; NULL in the trash
) STRICT;
CREATE INDEX record_live ON record (noun, sort, row) WHERE deleted_on IS NULL;
CREATE INDEX record_trash ON record (deleted_on, row) WHERE deleted_on IS NOT NULL;

CREATE TABLE link (
  source INTEGER NOT NULL,   -- record.row
  field TEXT NOT NULL,
  target TEXT NOT NULL,      -- id, also of a record that has not arrived
  PRIMARY KEY (target, field, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_source ON link (source);

CREATE TABLE conflict (
  row INTEGER NOT NULL,
  field TEXT NOT NULL,
  candidates TEXT NOT NULL,  -- JSON array, the visible value first
  PRIMARY KEY (row, field)
) STRICT, WITHOUT ROWID;

-- What search looks in: not the trash.
CREATE VIEW searchable AS SELECT row, search FROM record WHERE search IS NOT NULL;

-- Whole words and their beginnings; parts of words of three letters and more. Words that an edit took away
-- may stay in the files of the index for a while: the history of the record keeps them anyway. Whoever drops a
-- record's history must run 'optimize' on both, which writes them anew without what is gone.
CREATE VIRTUAL TABLE word USING fts5 (search, content = 'searchable', content_rowid = 'row', prefix = '1 2', detail = 'full', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE part USING fts5 (search, content = 'searchable', content_rowid = 'row', tokenize = 'trigram case_sensitive 1');
