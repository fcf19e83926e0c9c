//! Which pictures the records name, and which of them are here.
use std::collections::BTreeSet;

use convoke_domain::{Noun, text};
use rusqlite::named_params;

use crate::StoreError;
use crate::derive::row_range;
use crate::reader::Reader;
use crate::sql::{rows, sql};

impl Reader<'_> {
    /// The SHA-256 of every picture that a record names, also one in the trash, and a value that
    /// stands against another.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn pictures_named(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut named = BTreeSet::new();
        for noun in Noun::ALL.iter().filter(|noun| noun.names_pictures()) {
            let (first, last) = row_range(*noun);
            let range = named_params! {":first": first, ":last": last};
            rows(self.connection, sql!("record/texts"), range, |row| {
                named.extend(text::digests(row.get_ref(0)?.as_str()?).map(str::to_owned));
                Ok(())
            })?;
        }
        Ok(named)
    }

    /// The SHA-256 of every picture that is kept here.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn pictures_held(&self) -> Result<BTreeSet<String>, StoreError> {
        let held = rows(self.connection, sql!("book/attachments"), [], |row| {
            row.get(0)
        })?;
        Ok(held.into_iter().collect())
    }

    /// The SHA-256 of every picture that a record names and that has not arrived.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn pictures_lacking(&self) -> Result<BTreeSet<String>, StoreError> {
        let named = self.pictures_named()?;
        Ok(named.difference(&self.pictures_held()?).cloned().collect())
    }
}
