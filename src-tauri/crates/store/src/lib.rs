//! What is remembered: one encrypted SQLite file, documents, rows, all the SQL.
