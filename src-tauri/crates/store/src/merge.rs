//! What passes between books: changes by document. Automerge decides every merge.
use std::collections::BTreeMap;

use automerge::Change;
use convoke_domain::{Id, Noun};
use rusqlite::named_params;

use crate::document::{NewChange, heads_from_bytes};
use crate::operation::{Label, Outcome};
use crate::sql::{rows, sql};
use crate::stored::load;
use crate::tx::Tx;
use crate::{Space, Store, StoreError, derive};

/// No honest change is longer.
const CHANGE_MAX: usize = 256 * 1024;

/// What a book has: the newest changes of each document, 32 bytes each.
pub type Have = BTreeMap<Id, Vec<u8>>;

/// Changes of one document, as they travel.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentChanges {
    /// The record.
    pub id: Id,
    /// What kind it is.
    pub noun: Noun,
    /// Who may see it.
    pub space: Space,
    /// Version of its fields.
    pub schema: i64,
    /// The changes, each with its own checksum.
    pub changes: Vec<Vec<u8>>,
}

/// What taking over changes did, in documents.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Merged {
    /// New here.
    pub added: u64,
    /// Changed here.
    pub changed: u64,
    /// Wait for a change that has not arrived.
    pub waiting: u64,
    /// Set aside because they could not be read.
    pub refused: u64,
}

impl Store {
    /// What this book has, to ask another one for the rest.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn have(&self) -> Result<Have, StoreError> {
        let found = rows(self.connection(), sql!("document/heads"), [], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?))
        })?;
        found
            .into_iter()
            .map(|(id, heads)| Ok((id.parse()?, heads)))
            .collect()
    }

    /// Every change that a book with `have` does not have.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn changes_since(&self, have: &Have) -> Result<Vec<DocumentChanges>, StoreError> {
        let mut all = Vec::new();
        for (id, heads) in self.have()? {
            if have.get(&id) == Some(&heads) {
                continue;
            }
            let statement = sql!("document/find");
            let values = named_params! {":id": id.to_string()};
            let Some((mut stored, schema)) =
                load(self.connection(), statement, values, self.actor)?
            else {
                continue;
            };
            let theirs = have
                .get(&id)
                .map(|heads| heads_from_bytes(heads))
                .unwrap_or_default();
            let changes = stored.document.changes_since(&theirs);
            let noun = derive::noun_of(stored.row)?;
            if !changes.is_empty() {
                all.push(DocumentChanges {
                    id,
                    noun,
                    space: Space::Group,
                    schema,
                    changes,
                });
            }
        }
        Ok(all)
    }

    /// Takes over changes from another book, as one operation. A document that cannot be read is
    /// set aside alone.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn apply(&mut self, documents: &[DocumentChanges]) -> Result<Outcome<Merged>, StoreError> {
        self.transact(Label::new("label-apply-changes"), |tx| {
            let mut merged = Merged::default();
            for document in documents {
                tx.merge(document, &mut merged)?;
            }
            let count = merged.added + merged.changed;
            tx.set_label(Label::new("label-apply-changes").with("count", count));
            Ok(merged)
        })
    }
}

impl Tx<'_> {
    fn merge(&mut self, theirs: &DocumentChanges, merged: &mut Merged) -> Result<(), StoreError> {
        // Read everything first: a document with one bad change leaves no trace.
        let Some(changes) = readable(theirs) else {
            merged.refused += 1;
            return Ok(());
        };
        let known = self.document_if_any(theirs.id)?;
        let is_new = known.is_none();
        let mut stored = match known {
            Some(stored) if derive::noun_of(stored.row)? != theirs.noun => {
                merged.refused += 1;
                return Ok(());
            }
            Some(stored) => stored,
            None => self.new_document(theirs.noun, theirs.id, theirs.space, theirs.schema)?,
        };
        let before = stored.heads.clone();
        let mut kept = false;
        for change in &changes {
            kept |= stored.take(self.connection(), change)?;
        }
        merged.waiting += u64::from(stored.document.waits());
        if kept && stored.document.heads() != before {
            self.settle(&mut stored, &before)?;
            *(if is_new {
                &mut merged.added
            } else {
                &mut merged.changed
            }) += 1;
        } else if kept {
            stored.move_on(self.connection())?;
        }
        Ok(())
    }
}

/// The changes with their hashes, if each one is short, whole and of the right checksum.
fn readable(theirs: &DocumentChanges) -> Option<Vec<NewChange>> {
    let mut probe = crate::document::Document::empty([0; 16]);
    theirs
        .changes
        .iter()
        .map(|bytes| {
            if bytes.len() > CHANGE_MAX || probe.take(bytes).is_err() {
                return None;
            }
            let change = Change::from_bytes(bytes.clone()).ok()?;
            Some(NewChange {
                hash: change.hash().0,
                bytes: bytes.clone(),
            })
        })
        .collect()
}
