//! Foreign changes tried on a copy, with all that they would go through here. Crafted ones make
//! Automerge panic, hang or take memory without end, so whoever can runs this in another process.
use std::panic::{AssertUnwindSafe, catch_unwind};

use convoke_domain::{Fields, Id, Value};
use sha2::{Digest, Sha256};

use crate::document::{Document, NewChange};
use crate::stored::unread;
use crate::{Store, StoreError};

/// No honest change is longer.
const CHANGE_MAX: usize = 256 * 1024;
/// No honest record has longer changes in all.
const CHANGES_MAX: usize = 16 * 1024 * 1024;
/// No honest record says more than this, in bytes of its visible fields.
const FIELDS_MAX: usize = 2 * 1024 * 1024;
/// What every chunk of Automerge begins with.
const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
/// The chunk that is one change as it is; packed ones are bombs in waiting, and we write none.
const PLAIN_CHANGE: u8 = 1;
/// Nothing is written as this actor.
const NOBODY: [u8; 16] = [0; 16];

/// One document's foreign changes, with what this book has of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trial {
    /// Older changes, folded; empty when there are none.
    pub base: Vec<u8>,
    /// Later changes of this book.
    pub ours: Vec<Vec<u8>>,
    /// The foreign changes.
    pub theirs: Vec<Vec<u8>>,
}

/// Why foreign changes are not taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Damaged, or not changes.
    Unreadable,
    /// Longer than any honest record.
    TooLarge,
}

impl Store {
    /// What it takes to try foreign changes of a document elsewhere.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn trial(&self, id: Id, theirs: Vec<Vec<u8>>) -> Result<Trial, StoreError> {
        let (base, ours) = unread(self.connection(), id)?.unwrap_or_default();
        Ok(Trial {
            base: base.unwrap_or_default(),
            ours,
            theirs,
        })
    }
}

impl Trial {
    /// Takes the changes over in memory, looks at the result in every way that the book does,
    /// saves it and reads it back.
    ///
    /// # Errors
    /// Why they must not be taken over. A panic, a hang or memory without end says the same.
    pub fn run(&self) -> Result<(), Unfit> {
        let base = (!self.base.is_empty()).then_some(&self.base[..]);
        let mut document =
            Document::load(base, &self.ours, NOBODY).map_err(|_| Unfit::Unreadable)?;
        let before = document.heads();
        take(&mut document, &self.theirs)?;
        let after = document.heads();
        let fields = document.fields();
        look(&document)?;
        let past = document.fields_at(&before).is_ok() && document.fields_at(&after).is_ok();
        // Giving on and undoing read the history, folding writes it.
        document.changes_since(&before);
        let again = Document::load(Some(&document.save()), &[], NOBODY);
        match again {
            Ok(again) if past && again.fields() == fields => Ok(()),
            _ => Err(Unfit::Unreadable),
        }
    }
}

/// The document with the foreign changes, and those that it did not show before. What makes Automerge
/// panic is refused like what it refuses: the document is a copy, so nothing is left behind.
pub(crate) fn taken(
    mut document: Document,
    theirs: &[Vec<u8>],
) -> Result<(Document, Vec<NewChange>), Unfit> {
    catch_unwind(AssertUnwindSafe(|| {
        let changes = take(&mut document, theirs)?;
        document.heads();
        look(&document)?;
        Ok((document, changes))
    }))
    .unwrap_or(Err(Unfit::Unreadable))
}

fn take(document: &mut Document, theirs: &[Vec<u8>]) -> Result<Vec<NewChange>, Unfit> {
    let length: usize = theirs.iter().map(Vec::len).sum();
    if length > CHANGES_MAX || theirs.iter().any(|change| change.len() > CHANGE_MAX) {
        return Err(Unfit::TooLarge);
    }
    let mut changes = Vec::new();
    for bytes in theirs {
        let hash = hash_of(bytes).ok_or(Unfit::Unreadable)?;
        if document.has(&hash) {
            continue;
        }
        // A document with content passes over what it cannot read; an empty one says so.
        Document::empty(NOBODY)
            .take(bytes)
            .and_then(|()| document.take(bytes))
            .map_err(|_| Unfit::Unreadable)?;
        changes.push(NewChange {
            hash,
            bytes: bytes.clone(),
        });
    }
    Ok(changes)
}

/// Reads what rows are made from.
fn look(document: &Document) -> Result<(), Unfit> {
    document.conflicts().map_err(|_| Unfit::Unreadable)?;
    if size(&document.fields()) > FIELDS_MAX {
        return Err(Unfit::TooLarge);
    }
    Ok(())
}

fn size(fields: &Fields) -> usize {
    let of = |(key, value): (&String, &Value)| match value {
        Value::Text(text) => key.len() + text.len(),
        Value::Int(_) | Value::Flag(_) => key.len() + 8,
    };
    fields.iter().map(of).sum()
}

/// The hash of bytes that are exactly one change whose checksum is right.
fn hash_of(bytes: &[u8]) -> Option<[u8; 32]> {
    let (head, rest) = bytes.split_first_chunk::<8>()?;
    let (kind, after) = rest.split_first()?;
    let (claimed, content) = length(after)?;
    let hash: [u8; 32] = Sha256::digest(rest).into();
    let is_right = head[..4] == MAGIC
        && *kind == PLAIN_CHANGE
        && claimed == content.len() as u64
        && head[4..] == hash[..4];
    is_right.then_some(hash)
}

/// A number as Automerge writes it, seven bits a byte and in as few bytes as can be.
fn length(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let end = bytes.iter().take(5).position(|byte| byte & 0x80 == 0)?;
    let (number, rest) = bytes.split_at(end + 1);
    if end > 0 && number[end] == 0 {
        return None;
    }
    let value = number
        .iter()
        .rev()
        .fold(0, |value, byte| value << 7 | u64::from(byte & 0x7f));
    Some((value, rest))
}
