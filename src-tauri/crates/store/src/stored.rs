//! What the book stores of one document: a base, and the changes since, each leading to the one
//! before it.
use automerge::ChangeHash;
use convoke_domain::Id;
use rusqlite::{Connection, named_params};

use crate::StoreError;
use crate::document::{Document, FOLD_AT, NewChange, heads_to_bytes};
use crate::sql::{first, rows, run, sql};

/// A document with what is stored about it.
pub(crate) struct Stored {
    pub row: i64,
    pub id: Id,
    pub document: Document,
    /// The newest changes' hashes before anything in this transaction.
    pub heads: Vec<ChangeHash>,
    /// The row of the newest change that is not folded, and the hashes of all of them.
    newest: Option<i64>,
    unfolded: Vec<[u8; 32]>,
}

impl Stored {
    /// A document of which nothing is stored but its row.
    pub fn empty(row: i64, id: Id, document: Document) -> Self {
        Self {
            row,
            id,
            document,
            heads: vec![],
            newest: None,
            unfolded: vec![],
        }
    }

    /// Keeps one change, which the document shows already.
    pub fn keep(&mut self, connection: &Connection, change: &NewChange) -> Result<(), StoreError> {
        let values = named_params! {
            ":doc": self.row, ":before": self.newest,
            ":hash": change.hash, ":bytes": change.bytes,
        };
        run(connection, sql!("document/insert_change"), values)?;
        self.newest = Some(connection.last_insert_rowid());
        self.unfolded.push(change.hash);
        Ok(())
    }

    /// Keeps a foreign change, which the document has taken in, unless it is kept already; whether
    /// it was new. One that waits for another is kept, but the document does not show it yet.
    pub fn keep_new(
        &mut self,
        connection: &Connection,
        change: &NewChange,
    ) -> Result<bool, StoreError> {
        if self.unfolded.contains(&change.hash) {
            return Ok(false);
        }
        self.keep(connection, change)?;
        Ok(true)
    }

    /// Writes where the document stands now, and folds its changes when they are many.
    pub fn move_on(&mut self, connection: &Connection) -> Result<Vec<ChangeHash>, StoreError> {
        let after = self.document.heads();
        let heads = heads_to_bytes(&after);
        if self.unfolded.len() <= FOLD_AT || self.document.waits() {
            let values = named_params! {
                ":row": self.row, ":heads": heads, ":newest": self.newest,
            };
            run(connection, sql!("document/move_on"), values)?;
            return Ok(after);
        }
        let chain = named_params! {":newest": self.newest};
        run(connection, sql!("document/drop_changes"), chain)?;
        let values = named_params! {
            ":row": self.row, ":heads": heads, ":base": self.document.save(),
        };
        run(connection, sql!("document/fold"), values)?;
        self.newest = None;
        self.unfolded.clear();
        Ok(after)
    }
}

/// Loads a document with its schema.
pub(crate) fn load(
    connection: &Connection,
    statement: &str,
    values: &[(&str, &dyn rusqlite::ToSql)],
    actor: [u8; 16],
) -> Result<Option<(Stored, i64)>, StoreError> {
    type Found = (i64, String, i64, Option<Vec<u8>>, Option<i64>);
    let found: Option<Found> = first(connection, statement, values, |row| {
        let (base, newest) = (row.get(4)?, row.get(5)?);
        Ok((row.get(0)?, row.get(1)?, row.get(3)?, base, newest))
    })?;
    let Some((row, id, schema, base, newest)) = found else {
        return Ok(None);
    };
    let (unfolded, changes) = chain(connection, newest)?;
    let mut document = Document::load(base.as_deref(), &changes, actor)?;
    let heads = document.heads();
    let stored = Stored {
        row,
        id: id.parse()?,
        document,
        heads,
        newest,
        unfolded,
    };
    Ok(Some((stored, schema)))
}

/// A base and the changes since, as they are stored.
type Unread = (Option<Vec<u8>>, Vec<Vec<u8>>);

/// What is stored of a document, unread; none when it is not here.
pub(crate) fn unread(connection: &Connection, id: Id) -> Result<Option<Unread>, StoreError> {
    type Found = (Option<Vec<u8>>, Option<i64>);
    let at_id = named_params! {":id": id.to_string()};
    let found: Option<Found> = first(connection, sql!("document/find"), at_id, |row| {
        Ok((row.get(4)?, row.get(5)?))
    })?;
    let Some((base, newest)) = found else {
        return Ok(None);
    };
    Ok(Some((base, chain(connection, newest)?.1)))
}

/// Hashes and bytes of changes.
type Chain = (Vec<[u8; 32]>, Vec<Vec<u8>>);

/// The changes that lead to the newest one, the oldest first.
fn chain(connection: &Connection, newest: Option<i64>) -> Result<Chain, StoreError> {
    if newest.is_none() {
        return Ok((vec![], vec![]));
    }
    let values = named_params! {":newest": newest};
    let found: Vec<([u8; 32], Vec<u8>)> =
        rows(connection, sql!("document/changes"), values, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(found.into_iter().unzip())
}
