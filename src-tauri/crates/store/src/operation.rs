//! Operations: one command, one import, one sheet of paper each; undone and repeated as a whole.
use std::collections::BTreeSet;

use automerge::ChangeHash;
use convoke_domain::{Fields, Id, Noun};
use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::StoreError;
use crate::derive::noun_of;
use crate::document::heads_from_bytes;
use crate::sql::{first, rows, run, sql};
use crate::tx::Tx;

/// What an operation is called: the code of the words, and the values that they name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// Id of a message in `label.ftl`.
    pub code: String,
    /// Values for it, such as a title.
    #[serde(default)]
    pub values: Map<String, Json>,
}

impl Label {
    /// A label without values.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            values: Map::new(),
        }
    }

    /// Adds a value that the words name.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }
}

/// What a write gave, told after it was committed.
#[derive(Debug)]
pub struct Outcome<T> {
    /// The answer of the work.
    pub value: T,
    /// The kinds of records that changed.
    pub changed: BTreeSet<Noun>,
    /// The operation's number; `None` when nothing changed.
    pub operation: Option<i64>,
    /// What the operation is called.
    pub label: Label,
}

/// One line of the history.
#[derive(Debug)]
pub struct Done {
    /// The operation's number.
    pub operation: i64,
    /// What it is called.
    pub label: Label,
    /// When it was made, in UTC.
    pub made_at: String,
    /// Whether it was undone.
    pub undone: bool,
}

/// Which way an operation is walked.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    Back,
    Forth,
}

/// A number and a label, as stored.
pub(crate) type Named = (i64, Label);

/// The operation that undo would take next.
pub(crate) fn to_undo(connection: &Connection) -> Result<Option<Named>, StoreError> {
    first(connection, sql!("operation/to_undo"), [], named)
}

/// The operation that redo would take next.
pub(crate) fn to_redo(connection: &Connection) -> Result<Option<Named>, StoreError> {
    first(connection, sql!("operation/to_redo"), [], named)
}

/// One operation that stands.
pub(crate) fn one(connection: &Connection, operation: i64) -> Result<Option<Named>, StoreError> {
    first(
        connection,
        sql!("operation/one"),
        named_params! {":operation": operation},
        named,
    )
}

/// The newest operations.
pub(crate) fn recent(connection: &Connection, limit: u32) -> Result<Vec<Done>, StoreError> {
    rows(
        connection,
        sql!("operation/recent"),
        named_params! {":limit": limit},
        |row| {
            let (operation, label) = named(row)?;
            Ok(Done {
                operation,
                label,
                made_at: row.get(2)?,
                undone: row.get::<_, i64>(3)? != 0,
            })
        },
    )
}

fn named(row: &rusqlite::Row<'_>) -> rusqlite::Result<Named> {
    let label: String = row.get(1)?;
    Ok((
        row.get(0)?,
        serde_json::from_str(&label).unwrap_or_default(),
    ))
}

/// Walks an operation back or forth: a new change in each of its documents, made from the values
/// before (after), and only where every field still holds what the operation left (found).
/// Answers with the record that it changed first.
pub(crate) fn walk(tx: &mut Tx<'_>, operation: i64, way: Way) -> Result<Option<Id>, StoreError> {
    let steps = rows(
        tx.connection(),
        sql!("operation/steps"),
        named_params! {":operation": operation},
        |row| {
            Ok((
                row.get::<_, i64>(0)?,
                row.get::<_, Vec<u8>>(1)?,
                row.get::<_, Vec<u8>>(2)?,
            ))
        },
    )?;
    let mut first_changed = None;
    for (row, before, after) in steps {
        let (from, to) = match way {
            Way::Back => (heads_from_bytes(&after), heads_from_bytes(&before)),
            Way::Forth => (heads_from_bytes(&before), heads_from_bytes(&after)),
        };
        let id = walk_document(tx, operation, row, &from, &to)?;
        first_changed = first_changed.or(Some(id));
        tx.touch(noun_of(row)?);
    }
    Ok(first_changed)
}

fn walk_document(
    tx: &mut Tx<'_>,
    operation: i64,
    row: i64,
    from: &[ChangeHash],
    to: &[ChangeHash],
) -> Result<Id, StoreError> {
    let mut stored = tx.document_at(row)?;
    let from = stored.document.fields_at(from)?;
    let to = stored.document.fields_at(to)?;
    let mut fields = stored.document.fields();
    for key in changed_keys(&from, &to) {
        if fields.get(key) != from.get(key) {
            return Err(StoreError::UndoBlocked {
                label: later(tx, row, operation)?,
            });
        }
        match to.get(key) {
            Some(value) => fields.insert(key.clone(), value.clone()),
            None => fields.remove(key),
        };
    }
    tx.rewrite(&mut stored, &fields)?;
    Ok(stored.id)
}

fn changed_keys<'a>(from: &'a Fields, to: &'a Fields) -> BTreeSet<&'a String> {
    from.keys()
        .chain(to.keys())
        .filter(|key| from.get(*key) != to.get(*key))
        .collect()
}

/// The operation that stands in the way, as JSON of its label.
fn later(tx: &Tx<'_>, row: i64, operation: i64) -> Result<String, StoreError> {
    let values = named_params! {":doc": row, ":operation": operation};
    let found = first(tx.connection(), sql!("operation/later"), values, |row| {
        row.get(0)
    })?;
    Ok(found.unwrap_or_default())
}

/// Begins an operation in the open transaction.
pub(crate) fn begin(
    connection: &Connection,
    label: &Label,
    made_at: &str,
) -> Result<i64, StoreError> {
    run(connection, sql!("operation/forget_redo"), [])?;
    let values = named_params! {":label": as_json(label), ":made_at": made_at};
    run(connection, sql!("operation/insert"), values)?;
    Ok(connection.last_insert_rowid())
}

/// A label as stored.
pub(crate) fn as_json(label: &Label) -> String {
    serde_json::to_string(label).unwrap_or_default()
}
