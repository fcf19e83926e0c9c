//! Statements from the folder `sql`, prepared once for each connection.
use rusqlite::{Connection, Params, Row};

use crate::StoreError;

/// The text of a statement in the folder `sql`.
macro_rules! sql {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/sql/", $name, ".sql"))
    };
}
pub(crate) use sql;

/// Runs a statement that gives no rows.
pub(crate) fn run(
    connection: &Connection,
    statement: &str,
    values: impl Params,
) -> Result<usize, StoreError> {
    Ok(connection.prepare_cached(statement)?.execute(values)?)
}

/// Reads every row of a statement.
pub(crate) fn rows<T>(
    connection: &Connection,
    statement: &str,
    values: impl Params,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(statement)?;
    let found = statement
        .query_map(values, read)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Reads the first row of a statement, if there is one.
pub(crate) fn first<T>(
    connection: &Connection,
    statement: &str,
    values: impl Params,
    read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .prepare_cached(statement)?
        .query_row(values, read)
        .optional()?)
}
