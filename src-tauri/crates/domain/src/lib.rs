//! What is true: values and rules, without clock, file, SQL or chance.
//!
//! A noun (call, event, person, ...) is a table of fields with shapes. Input is checked against
//! that table once, at the door; what comes back is a [`Fields`] map that the store can keep, and
//! a typed struct that the rest of the program can read.

pub mod alike;
pub mod broken;
pub mod code;
pub mod conflict;
pub mod noun;
pub mod nouns;
pub mod place;
pub mod programme;
pub mod record;
pub mod roster;
pub mod shape;
pub mod text;
pub mod time;

pub use broken::Broken;
pub use noun::{Field, Noun};
pub use record::{Fields, Id, Value};
pub use shape::Shape;

/// Texts by language tag, for example `{"de": "Lesung", "ckb": "خوێندنەوە"}`.
pub type Words = std::collections::BTreeMap<String, String>;

#[cfg(test)]
mod tests;
