//! What passes between books: changes by document. Automerge decides every merge.
use std::collections::BTreeMap;

use convoke_domain::{Id, Noun};
use rusqlite::named_params;

use crate::document::{Document, heads_from_bytes};
use crate::operation::{Label, Outcome};
use crate::sql::{rows, sql};
use crate::stored::load;
use crate::trial::taken;
use crate::tx::{Tx, digest};
use crate::{Space, Store, StoreError, derive};

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
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Merged {
    /// New here.
    pub added: u64,
    /// Changed here.
    pub changed: u64,
    /// Wait for a change that has not arrived.
    pub waiting: u64,
    /// Set aside because they could not be read.
    pub refused: Vec<Id>,
    /// Pictures that came with them and were missing here.
    pub pictures: u64,
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

    /// Takes over changes from another book, as one operation, with the pictures that its records
    /// name then and that are not here. A document that cannot be read is set aside alone.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn apply(
        &mut self,
        documents: &[DocumentChanges],
        pictures: &[Vec<u8>],
    ) -> Result<Outcome<Merged>, StoreError> {
        self.transact(Label::new("label-apply-changes"), |tx| {
            let mut merged = Merged::default();
            for document in documents {
                tx.merge(document, &mut merged)?;
            }
            tx.take_pictures(pictures, &mut merged)?;
            let count = merged.added + merged.changed;
            tx.set_label(Label::new("label-apply-changes").with("count", count));
            Ok(merged)
        })
    }
}

impl Tx<'_> {
    fn merge(&mut self, theirs: &DocumentChanges, merged: &mut Merged) -> Result<(), StoreError> {
        let known = self.document_if_any(theirs.id)?;
        let is_new = known.is_none();
        let is_other = match &known {
            Some(stored) => derive::noun_of(stored.row)? != theirs.noun,
            None => false,
        };
        let (copy, known) = match known {
            Some(mut stored) => {
                let copy = std::mem::replace(&mut stored.document, Document::empty(self.actor()));
                (copy, Some(stored))
            }
            None => (Document::empty(self.actor()), None),
        };
        // Take everything first: a document with one bad change leaves no trace.
        let (document, changes) = match taken(copy, &theirs.changes) {
            Ok(taken) if !is_other => taken,
            _ => {
                merged.refused.push(theirs.id);
                return Ok(());
            }
        };
        let mut stored = match known {
            Some(stored) => stored,
            None => self.new_document(theirs.noun, theirs.id, theirs.space, theirs.schema)?,
        };
        stored.document = document;
        let before = stored.heads.clone();
        let mut kept = false;
        for change in &changes {
            kept |= stored.keep_new(self.connection(), change)?;
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

    fn take_pictures(
        &mut self,
        pictures: &[Vec<u8>],
        merged: &mut Merged,
    ) -> Result<(), StoreError> {
        if pictures.is_empty() {
            return Ok(());
        }
        let mut lacking = self.reader().pictures_lacking()?;
        for bytes in pictures {
            if lacking.remove(&digest(bytes)) {
                self.attach(bytes)?;
                merged.pictures += 1;
            }
        }
        if merged.pictures > 0 {
            // What shows them must be drawn again, although no record changed.
            for noun in Noun::ALL.iter().filter(|noun| noun.names_pictures()) {
                self.touch(*noun);
            }
        }
        Ok(())
    }
}
