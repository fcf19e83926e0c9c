//! The tables, by numbered steps that are only ever added to.
use rusqlite::Connection;

use crate::sql::sql;
use crate::{StoreError, care};

/// Every step from an empty file to the present tables.
const STEPS: &[&str] = &[sql!("schema/0001"), sql!("schema/0002")];

/// The version of the tables that this release knows.
pub(crate) const VERSION: i32 = 2;

/// Whether a book of an earlier release has to be brought up to date first; a new one has nothing.
pub(crate) fn is_behind(connection: &Connection) -> Result<bool, StoreError> {
    Ok((1..VERSION).contains(&version(connection)?))
}

/// Brings the tables up to date, all steps or none.
pub(crate) fn migrate(connection: &Connection) -> Result<(), StoreError> {
    let found = version(connection)?;
    if found > VERSION {
        return Err(StoreError::BookNewer);
    }
    let missing = STEPS
        .get(usize::try_from(found).unwrap_or_default()..)
        .unwrap_or_default();
    if missing.is_empty() {
        return Ok(());
    }
    let transaction = connection.unchecked_transaction()?;
    for step in missing {
        transaction.execute_batch(step)?;
    }
    if found > 0 {
        // What is derived may have another form now.
        care::rebuild(&transaction)?;
    }
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()?;
    Ok(())
}

fn version(connection: &Connection) -> Result<i32, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}
