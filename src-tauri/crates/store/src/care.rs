//! Looking after a book: is it whole, and are its rows what its documents say?
use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};

use crate::derive::derive;
use crate::sql::{rows, run, sql};
use crate::stored::load;
use crate::{Store, StoreError};

/// What a check of the whole book found.
#[derive(Debug, Default, PartialEq)]
pub struct Findings {
    /// Records whose documents were read.
    pub records: u64,
    /// What is wrong, by code: `file`, `index`, `rows`, `document`. Empty when all is well.
    pub wrong: Vec<String>,
    /// A hash of every row: two books that hold the same have the same.
    pub digest: [u8; 32],
}

impl Store {
    /// Checks the file, the index, and that rebuilding every row gives the rows that are there.
    /// Changes nothing.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn check(&mut self) -> Result<Findings, StoreError> {
        let mut findings = Findings::default();
        let connection = self.connection();
        let file: Vec<String> = pragma(connection, "integrity_check")?;
        let cipher: Vec<String> = pragma(connection, "cipher_integrity_check")?;
        if file.iter().any(|line| line != "ok") || !cipher.is_empty() {
            findings.wrong.push("file".to_owned());
        }
        if run(connection, sql!("record/check_parts"), []).is_err() {
            findings.wrong.push("index".to_owned());
        }
        let before = dump(connection)?;
        findings.digest = before;
        let trial = connection.unchecked_transaction()?;
        match rebuild(&trial) {
            Ok(records) => findings.records = records,
            Err(StoreError::Document(_)) => findings.wrong.push("document".to_owned()),
            Err(error) => return Err(error),
        }
        if dump(&trial)? != before {
            findings.wrong.push("rows".to_owned());
        }
        trial.rollback()?;
        Ok(findings)
    }

    /// Makes every row anew from the documents.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn rebuild(&mut self) -> Result<u64, StoreError> {
        let transaction = self.connection().unchecked_transaction()?;
        let records = rebuild(&transaction)?;
        transaction.commit()?;
        Ok(records)
    }

    /// A hash of every derived row, for comparing two states of a book, or two books.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn digest(&self) -> Result<[u8; 32], StoreError> {
        dump(self.connection())
    }
}

/// Makes every row anew from the documents, in the open transaction.
pub(crate) fn rebuild(connection: &Connection) -> Result<u64, StoreError> {
    for statement in [
        sql!("record/clear_parts"),
        sql!("record/clear_links"),
        sql!("record/clear_conflicts"),
        sql!("record/clear"),
    ] {
        run(connection, statement, [])?;
    }
    let all = rows(connection, sql!("document/all"), [], |row| {
        row.get::<_, i64>(0)
    })?;
    for row in &all {
        let statement = sql!("document/by_row");
        if let Some((stored, _)) =
            load(connection, statement, named_params! {":row": row}, [0; 16])?
        {
            derive(connection, *row, stored.id, &stored.document)?;
        }
    }
    Ok(all.len() as u64)
}

fn dump(connection: &Connection) -> Result<[u8; 32], StoreError> {
    let mut hash = Sha256::new();
    rows(connection, sql!("record/dump"), [], |row| {
        for column in 0..3 {
            hash.update(row.get_ref(column)?.as_bytes().unwrap_or_default());
            hash.update([0]);
        }
        Ok(())
    })?;
    Ok(hash.finalize().into())
}

fn pragma(connection: &Connection, name: &str) -> Result<Vec<String>, StoreError> {
    let mut found = Vec::new();
    connection.pragma_query(None, name, |row| {
        found.push(row.get(0)?);
        Ok(())
    })?;
    Ok(found)
}
