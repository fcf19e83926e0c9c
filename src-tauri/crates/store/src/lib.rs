//! What is remembered: one encrypted SQLite file, documents, rows, all the SQL.
//!
//! A record is one Automerge document; documents and their changes are the truth. Rows, search
//! and conflicts are derived from them, for every noun in the same way, and can be made anew at
//! any time with the same result.

mod backup;
mod book;
mod care;
mod derive;
mod document;
mod error;
mod folder;
mod key;
mod merge;
mod operation;
pub mod passphrase;
mod reader;
mod schema;
mod sql;
mod store;
mod stored;
mod trial;
mod tx;

pub use backup::Copy;
pub use book::{Book, Locked};
pub use care::Findings;
pub use error::StoreError;
pub use key::{Passphrase, Protection};
pub use merge::{DocumentChanges, Have, Merged};
pub use operation::{Done, Label, Outcome};
pub use reader::{Page, Reader, Record};
pub use store::{Instant, Space, Store, Surroundings, Walked};
pub use trial::{Trial, Unfit};
pub use tx::Tx;

#[cfg(test)]
mod tests;
