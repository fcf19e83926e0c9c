//! What can be read from a book.
mod by_name;
mod picture;
mod search;

use std::collections::BTreeMap;

use convoke_domain::{Id, Noun, text};
use rusqlite::{Connection, Row, named_params};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use crate::StoreError;
use crate::operation::{self, Done, Label};
use crate::sql::{first, rows, sql};

/// A record as it is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What kind it is.
    pub noun: Noun,
    /// The day it was put in the trash, if it lies there.
    pub deleted_on: Option<String>,
    /// Its id and every field that is set.
    pub facts: Map<String, Json>,
    /// Its names and words as search sees them.
    pub search: String,
}

impl Record {
    /// The record's id.
    #[must_use]
    pub fn id(&self) -> &str {
        self.text("id").unwrap_or_default()
    }

    /// A field that holds text.
    #[must_use]
    pub fn text(&self, field: &str) -> Option<&str> {
        self.facts.get(field)?.as_str()
    }

    /// The record as the struct of its noun.
    ///
    /// # Errors
    /// A fault of ours: the facts do not fit the struct.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, StoreError> {
        serde_json::from_value(Json::Object(self.facts.clone()))
            .map_err(|error| StoreError::Document(error.to_string()))
    }
}

/// Which records of a noun are wanted, in which order, and which page of them.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// The kind of records.
    pub noun: Noun,
    /// Text that must occur in a name or word; in any script, without accents.
    pub search: Option<&'a str>,
    /// The field to sort by; `None` sorts by name. `starts` is the instant of an event.
    pub sort: Option<&'a str>,
    /// The language of the one who reads: names that differ by language are sorted as seen in it.
    pub language: Option<&'a str>,
    /// From the end.
    pub descending: bool,
    /// Rows to leave out before the page.
    pub offset: u32,
    /// Rows in the page.
    pub limit: u32,
}

/// A view of the book at one moment.
pub struct Reader<'a> {
    connection: &'a Connection,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self { connection }
    }

    /// One record, also when it lies in the trash.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn get(&self, id: Id) -> Result<Option<Record>, StoreError> {
        first(
            self.connection,
            sql!("record/by_id"),
            named_params! {":id": id.to_string()},
            record,
        )
    }

    /// Every record of a noun outside the trash, by name.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn all(&self, noun: Noun) -> Result<Vec<Record>, StoreError> {
        rows(
            self.connection,
            sql!("record/all"),
            named_params! {":noun": noun.number()},
            record,
        )
    }

    /// How many records of a noun there are outside the trash.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn count(&self, noun: Noun) -> Result<u64, StoreError> {
        self.number(sql!("record/count"), named_params! {":noun": noun.number()})
    }

    /// Records whose `field` points at `target`, by name.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn linked(&self, noun: Noun, field: &str, target: &str) -> Result<Vec<Record>, StoreError> {
        let values = named_params! {":noun": noun.number(), ":field": field, ":target": target};
        rows(self.connection, sql!("record/linked"), values, record)
    }

    /// The sum of a number over all records that point at each target.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn sums(
        &self,
        noun: Noun,
        field: &str,
        number: &str,
    ) -> Result<BTreeMap<String, i64>, StoreError> {
        let path = format!("$.{number}");
        let values = named_params! {":noun": noun.number(), ":field": field, ":number": path};
        let found = rows(self.connection, sql!("record/sum"), values, |row| {
            Ok((
                row.get(0)?,
                row.get::<_, Option<i64>>(1)?.unwrap_or_default(),
            ))
        })?;
        Ok(found.into_iter().collect())
    }

    /// How many records point at each target, by one of their words: `(target, word) -> count`.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn tally(
        &self,
        noun: Noun,
        field: &str,
        word: &str,
    ) -> Result<BTreeMap<(String, String), u64>, StoreError> {
        let path = format!("$.{word}");
        let values = named_params! {":noun": noun.number(), ":field": field, ":word": path};
        let found = rows(self.connection, sql!("record/tally"), values, |row| {
            Ok(((row.get(0)?, row.get(1)?), count(row, 2)?))
        })?;
        Ok(found.into_iter().collect())
    }

    /// A page of records, and how many there are in all.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn page(&self, page: &Page<'_>) -> Result<(Vec<Record>, u64), StoreError> {
        let needles = page.search.map(text::needles).unwrap_or_default();
        if needles.is_empty() {
            self.sorted(page)
        } else {
            self.searched(page, &needles)
        }
    }

    fn sorted(&self, page: &Page<'_>) -> Result<(Vec<Record>, u64), StoreError> {
        if let Some(field) = Self::words_to_sort_by(page) {
            return Ok((self.all_by_name(page, field)?, self.count(page.noun)?));
        }
        let noun = page.noun.number();
        let window = named_params! {
            ":noun": noun, ":limit": page.limit, ":offset": page.offset,
        };
        let found = match page.sort {
            None => {
                let statement = if page.descending {
                    sql!("record/list_down")
                } else {
                    sql!("record/list")
                };
                rows(self.connection, statement, window, record)?
            }
            Some(field) => {
                let statement = if page.descending {
                    sql!("record/list_by_down")
                } else {
                    sql!("record/list_by")
                };
                let path = format!("$.{field}");
                let values = named_params! {
                    ":noun": noun, ":limit": page.limit, ":offset": page.offset, ":path": path,
                };
                rows(self.connection, statement, values, record)?
            }
        };
        Ok((found, self.count(page.noun)?))
    }

    /// What lies in the trash, the newest first.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn trash(&self, offset: u32, limit: u32) -> Result<(Vec<Record>, u64), StoreError> {
        let values = named_params! {":limit": limit, ":offset": offset};
        let found = rows(self.connection, sql!("record/trash"), values, record)?;
        Ok((found, self.number(sql!("record/count_trash"), [])?))
    }

    /// Fields of a record that several laptops wrote at the same time: every value, the visible
    /// one first.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn conflicts(&self, id: Id) -> Result<BTreeMap<String, Vec<Json>>, StoreError> {
        let values = named_params! {":id": id.to_string()};
        let found = rows(self.connection, sql!("record/conflicts"), values, |row| {
            let candidates: String = row.get(1)?;
            Ok((
                row.get(0)?,
                serde_json::from_str(&candidates).unwrap_or_default(),
            ))
        })?;
        Ok(found.into_iter().collect())
    }

    /// A setting of this laptop.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        first(
            self.connection,
            sql!("book/setting"),
            named_params! {":name": name},
            |row| row.get(0),
        )
    }

    /// Bytes that were kept under this SHA-256.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn attachment(&self, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
        first(
            self.connection,
            sql!("book/attachment"),
            named_params! {":hash": hash},
            |row| row.get(0),
        )
    }

    /// The newest operations.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn history(&self, limit: u32) -> Result<Vec<Done>, StoreError> {
        operation::recent(self.connection, limit)
    }

    /// What undo and redo would take next.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn next_undo_redo(&self) -> Result<(Option<Label>, Option<Label>), StoreError> {
        let label = |found: Option<(i64, Label)>| found.map(|(_, label)| label);
        Ok((
            label(operation::to_undo(self.connection)?),
            label(operation::to_redo(self.connection)?),
        ))
    }

    fn number(&self, statement: &str, values: impl rusqlite::Params) -> Result<u64, StoreError> {
        Ok(first(self.connection, statement, values, |row| count(row, 0))?.unwrap_or_default())
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<Record> {
    let noun = Noun::from_number(row.get(0)?);
    let facts: String = row.get(2)?;
    let broken =
        |at| rusqlite::Error::InvalidColumnType(at, String::new(), rusqlite::types::Type::Text);
    Ok(Record {
        noun: noun.ok_or_else(|| broken(0))?,
        deleted_on: row.get(1)?,
        facts: serde_json::from_str(&facts).map_err(|_| broken(2))?,
        search: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
    })
}

fn count(row: &Row<'_>, at: usize) -> rusqlite::Result<u64> {
    Ok(u64::try_from(row.get::<_, i64>(at)?).unwrap_or_default())
}
