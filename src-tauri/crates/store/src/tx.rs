//! What a write may do: add, change, trash and restore records, in one transaction.
use std::collections::{BTreeMap, BTreeSet};

use automerge::ChangeHash;
use convoke_domain::record::DELETED_ON;
use convoke_domain::{Fields, Id, Noun, Value};
use rusqlite::{Connection, named_params};
use serde_json::{Map, Value as Json};

use crate::derive::{derive, derive_first, noun_of, row_range};
use crate::document::{Document, heads_to_bytes};
use crate::operation::{self, Label};
use crate::reader::Reader;
use crate::sql::{first, run, sql};
use crate::stored::{Stored, load};
use crate::{Space, StoreError};

/// The version of the fields that this release writes.
pub(crate) const SCHEMA: i64 = 1;

/// An open transaction. It does not lend its connection to anybody outside the room.
pub struct Tx<'a> {
    connection: &'a Connection,
    surroundings: &'a mut crate::Surroundings,
    actor: [u8; 16],
    label: Label,
    operation: Option<i64>,
    /// Walks of undo and redo belong to the operation they walk and make none of their own.
    walking: bool,
    changed: BTreeSet<Noun>,
    /// The row that the next new record of a noun gets.
    next_rows: BTreeMap<Noun, i64>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(
        connection: &'a Connection,
        surroundings: &'a mut crate::Surroundings,
        actor: [u8; 16],
        label: Label,
        walking: bool,
    ) -> Self {
        Self {
            connection,
            surroundings,
            actor,
            label,
            operation: None,
            walking,
            changed: BTreeSet::new(),
            next_rows: BTreeMap::new(),
        }
    }

    /// What can be read, with this transaction's own writes.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(self.connection)
    }

    /// Says what the operation is called, once the work knows.
    pub fn set_label(&mut self, label: Label) {
        self.label = label;
    }

    /// Makes a record in the group's space.
    ///
    /// # Errors
    /// The rule that the input breaks, or a failure of the store.
    pub fn add(&mut self, noun: Noun, input: &Map<String, Json>) -> Result<Id, StoreError> {
        let fields = noun.amend(&Fields::new(), input)?;
        let id = Id(self.chance());
        let row = self.next_row(noun)?;
        let first = Document::empty(self.actor).write(&fields)?;
        let first = first.ok_or_else(|| StoreError::Document("without a field".to_owned()))?;
        let values = named_params! {
            ":row": row, ":id": id.to_string(), ":space": Space::Group as i64, ":schema": SCHEMA,
            ":base": first.bytes, ":heads": first.hash,
        };
        run(self.connection, sql!("document/insert"), values)?;
        derive_first(self.connection, row, id, &fields)?;
        self.changed.insert(noun);
        self.step(row, &[], &[ChangeHash(first.hash)])?;
        Ok(id)
    }

    /// Changes a record; only fields that differ are written.
    ///
    /// # Errors
    /// No such record, the rule that the input breaks, or a failure of the store.
    pub fn change(
        &mut self,
        noun: Noun,
        id: Id,
        input: &Map<String, Json>,
    ) -> Result<(), StoreError> {
        let mut stored = self.document_of(noun, id)?;
        let old = stored.document.fields();
        let new = noun.amend(&old, input)?;
        self.rewrite(&mut stored, &new)
    }

    /// Puts a record in the trash. It stays there and can be restored.
    ///
    /// # Errors
    /// No such record, or a failure of the store.
    pub fn trash(&mut self, id: Id) -> Result<(), StoreError> {
        let today = self.now().format("%Y-%m-%d").to_string();
        let mut stored = self.document_by_id(id)?;
        let mut fields = stored.document.fields();
        fields
            .entry(DELETED_ON.to_owned())
            .or_insert(Value::Text(today));
        self.rewrite(&mut stored, &fields)
    }

    /// Takes a record out of the trash.
    ///
    /// # Errors
    /// No such record, or a failure of the store.
    pub fn restore(&mut self, id: Id) -> Result<(), StoreError> {
        let mut stored = self.document_by_id(id)?;
        let mut fields = stored.document.fields();
        fields.remove(DELETED_ON);
        self.rewrite(&mut stored, &fields)
    }

    /// Keeps bytes, such as a picture, under their SHA-256.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn attach(&mut self, bytes: &[u8]) -> Result<String, StoreError> {
        let hash = digest(bytes);
        let values = named_params! {":hash": hash, ":bytes": bytes};
        run(self.connection, sql!("book/put_attachment"), values)?;
        Ok(hash)
    }

    /// Keeps a setting of this laptop; it is not part of any operation.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        let values = named_params! {":name": name, ":value": value};
        run(self.connection, sql!("book/put_setting"), values)?;
        Ok(())
    }

    /// The present instant, from outside.
    #[must_use]
    pub fn now(&self) -> crate::Instant {
        (self.surroundings.now)()
    }

    /// Random bytes, from outside.
    pub fn chance<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.surroundings.chance)(&mut bytes);
        bytes
    }

    pub(crate) fn connection(&self) -> &'a Connection {
        self.connection
    }

    pub(crate) fn actor(&self) -> [u8; 16] {
        self.actor
    }

    pub(crate) fn touch(&mut self, noun: Noun) {
        self.changed.insert(noun);
    }

    pub(crate) fn into_parts(self) -> Result<(BTreeSet<Noun>, Option<i64>, Label), StoreError> {
        if let Some(operation) = self.operation {
            let label = operation::as_json(&self.label);
            let values = named_params! {":operation": operation, ":label": label};
            run(self.connection, sql!("operation/set_label"), values)?;
        }
        Ok((self.changed, self.operation, self.label))
    }

    /// A document that comes from elsewhere and is not in this book yet.
    pub(crate) fn new_document(
        &mut self,
        noun: Noun,
        id: Id,
        space: Space,
        schema: i64,
    ) -> Result<Stored, StoreError> {
        let row = self.next_row(noun)?;
        let values = named_params! {
            ":row": row, ":id": id.to_string(), ":space": space as i64, ":schema": schema,
            ":base": None::<Vec<u8>>, ":heads": [0_u8; 0],
        };
        run(self.connection, sql!("document/insert"), values)?;
        Ok(Stored::empty(row, id, Document::empty(self.actor)))
    }

    fn next_row(&mut self, noun: Noun) -> Result<i64, StoreError> {
        let row = match self.next_rows.get(&noun) {
            Some(row) => *row,
            None => {
                let (first_row, last_row) = row_range(noun);
                let range = named_params! {":first": first_row, ":last": last_row};
                let newest = first(self.connection, sql!("document/last_row"), range, |row| {
                    row.get::<_, Option<i64>>(0)
                })?;
                newest.flatten().map_or(first_row, |newest| newest + 1)
            }
        };
        self.next_rows.insert(noun, row + 1);
        Ok(row)
    }

    fn document_of(&mut self, noun: Noun, id: Id) -> Result<Stored, StoreError> {
        let stored = self.document_by_id(id)?;
        if noun_of(stored.row)? == noun {
            Ok(stored)
        } else {
            Err(StoreError::NoSuchRecord)
        }
    }

    /// Loads a record that can be written; one of a later release is carried, not written.
    pub(crate) fn document_by_id(&mut self, id: Id) -> Result<Stored, StoreError> {
        let stored = self.find(sql!("document/find"), named_params! {":id": id.to_string()})?;
        let (stored, schema) = stored.ok_or(StoreError::NoSuchRecord)?;
        if schema > SCHEMA {
            return Err(StoreError::BookNewer);
        }
        if stored.document.fields().is_empty() {
            return Err(StoreError::NoSuchRecord);
        }
        Ok(stored)
    }

    /// Loads whatever is stored under an id, also a record whose making was undone.
    pub(crate) fn document_if_any(&mut self, id: Id) -> Result<Option<Stored>, StoreError> {
        let found = self.find(sql!("document/find"), named_params! {":id": id.to_string()})?;
        Ok(found.map(|(stored, _)| stored))
    }

    pub(crate) fn document_at(&mut self, row: i64) -> Result<Stored, StoreError> {
        let found = self.find(sql!("document/by_row"), named_params! {":row": row})?;
        found
            .map(|(stored, _)| stored)
            .ok_or(StoreError::NoSuchRecord)
    }

    fn find(
        &self,
        statement: &str,
        values: &[(&str, &dyn rusqlite::ToSql)],
    ) -> Result<Option<(Stored, i64)>, StoreError> {
        load(self.connection, statement, values, self.actor)
    }

    /// Writes the fields that differ, as one change of the document, with everything that follows
    /// from it: the row, the index, the operation's step.
    pub(crate) fn rewrite(
        &mut self,
        stored: &mut Stored,
        fields: &Fields,
    ) -> Result<(), StoreError> {
        let before = stored.heads.clone();
        let Some(change) = stored.document.write(fields)? else {
            return Ok(());
        };
        stored.keep(self.connection, &change)?;
        self.settle(stored, &before)
    }

    /// Brings everything derived from a document up to its present state.
    pub(crate) fn settle(
        &mut self,
        stored: &mut Stored,
        before: &[ChangeHash],
    ) -> Result<(), StoreError> {
        let after = stored.move_on(self.connection)?;
        derive(self.connection, stored.row, stored.id, &stored.document)?;
        self.changed.insert(noun_of(stored.row)?);
        if !self.walking {
            self.step(stored.row, before, &after)?;
        }
        stored.heads = after;
        Ok(())
    }

    fn step(
        &mut self,
        row: i64,
        before: &[ChangeHash],
        after: &[ChangeHash],
    ) -> Result<(), StoreError> {
        let operation = match self.operation {
            Some(operation) => operation,
            None => {
                let made_at = self
                    .now()
                    .to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
                *self
                    .operation
                    .insert(operation::begin(self.connection, &self.label, &made_at)?)
            }
        };
        let values = named_params! {
            ":operation": operation, ":doc": row,
            ":before": heads_to_bytes(before), ":after": heads_to_bytes(after),
        };
        run(self.connection, sql!("operation/put_step"), values)?;
        Ok(())
    }
}

/// What bytes are kept under: their SHA-256 in hexadecimal digits.
pub(crate) fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let digits = |byte: &u8| format!("{byte:02x}");
    Sha256::digest(bytes).iter().map(digits).collect()
}
