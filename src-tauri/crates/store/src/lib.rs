//! What is remembered: one encrypted SQLite file, documents, rows, all the SQL.

mod error;

pub use error::StoreError;
