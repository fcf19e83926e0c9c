//! The tables, by numbered steps that are only ever added to.
use rusqlite::Connection;

use crate::StoreError;

/// Every step from an empty file to the present tables.
const STEPS: &[&str] = &[crate::sql::sql!("schema/0001")];

/// The version of the tables that this release knows.
pub(crate) const VERSION: i32 = 1;

/// Brings the tables up to date, all steps or none.
pub(crate) fn migrate(connection: &Connection) -> Result<(), StoreError> {
    let found: i32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
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
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()?;
    Ok(())
}
