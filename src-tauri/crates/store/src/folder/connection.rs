//! The one connection to a store, with the settings that keep 'saved' true.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::file;
use crate::StoreError;
use crate::key::StoreKey;

/// 'Cnvk': tells our files from every other encrypted SQLite file.
const APPLICATION_ID: i32 = 0x436e_766b;

/// Whether a store may be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Write,
    Read,
}

/// Makes an empty store at `path`, which must not exist.
pub(crate) fn create(path: &Path, key: &StoreKey) -> Result<(), StoreError> {
    let fresh = fresh(path, key)?;
    fresh.pragma_update(None, "application_id", APPLICATION_ID)?;
    close(fresh)?;
    Ok(file::flush(path)?)
}

/// Opens the store at `path`, whose `user_version` must be at most `newest`.
pub(crate) fn open(
    path: &Path,
    key: &StoreKey,
    access: Access,
    newest: i32,
) -> Result<Connection, StoreError> {
    let connection = keyed(path, key, access)?;
    guard(&connection)?;
    recognise(&connection, newest)?;
    settle(&connection)?;
    Ok(connection)
}

/// Copies a whole open store into a new file under `key`, flushed and checked page by page; a
/// failure leaves no file.
pub(crate) fn copy(from: &Connection, path: &Path, key: &StoreKey) -> Result<(), StoreError> {
    file::remove(path)?;
    write_copy(from, path, key)
        .and_then(|()| check_copy(path, key))
        .inspect_err(|_| {
            // The first failure is the one to tell; what is left is swept at the next opening.
            let _ = file::remove(path);
        })
}

fn write_copy(from: &Connection, path: &Path, key: &StoreKey) -> Result<(), StoreError> {
    let mut to = fresh(path, key)?;
    // All pages in one step: the source is ours alone, so there is nobody to let in between.
    if Backup::new(from, &mut to)?.step(-1)? != StepResult::Done {
        return Err(StoreError::BookInUse);
    }
    close(to)?;
    Ok(file::flush(path)?)
}

/// Reads a finished copy as a stranger would, with nothing but its file and the key.
fn check_copy(path: &Path, key: &StoreKey) -> Result<(), StoreError> {
    let copy = keyed(path, key, Access::Read)?;
    recognise(&copy, i32::MAX)?;
    match findings(&copy)?.into_iter().next() {
        Some(finding) => Err(StoreError::damaged(finding)),
        None => close(copy),
    }
}

/// Closes a connection, telling of a failure instead of swallowing it.
pub(crate) fn close(connection: Connection) -> Result<(), StoreError> {
    connection.close().map_err(|(_, error)| error.into())
}

/// Everything wrong with the pages and the structure of an open store; empty when it is sound.
pub(crate) fn findings(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut found = Vec::new();
    connection.pragma_query(None, "cipher_integrity_check", |row| {
        found.push(row.get::<_, String>(0)?);
        Ok(())
    })?;
    if found.is_empty() {
        connection.pragma_query(None, "quick_check", |row| {
            found.push(row.get::<_, String>(0)?);
            Ok(())
        })?;
        found.retain(|finding| finding != "ok");
    }
    Ok(found)
}

/// A new file with its key, to be filled in one go: no journal, as it is thrown away on failure.
fn fresh(path: &Path, key: &StoreKey) -> Result<Connection, StoreError> {
    file::create(path)?;
    let connection = keyed(path, key, Access::Write)?;
    connection.pragma_update(None, "journal_mode", "MEMORY")?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

/// Opens a file and gives it its key.
///
/// The key goes in as a pragma, because the call that takes it from a buffer is not offered without
/// `unsafe`, which this workspace forbids. The statement lives in a buffer that is wiped here, is
/// run past the cache of statements, and SQLCipher's own log is off before it, so what remains
/// is SQLite's transient copy of the text inside this process, which ends when the book is locked.
fn keyed(path: &Path, key: &StoreKey, access: Access) -> Result<Connection, StoreError> {
    let access = match access {
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.pragma_update(None, "cipher_log", "off")?;
    let mut statement = Zeroizing::new(String::with_capacity(96));
    statement.push_str("PRAGMA key = \"");
    statement.push_str(&key.as_raw_literal());
    statement.push('"');
    connection.execute_batch(&statement)?;
    Ok(connection)
}

/// Tells our store from a foreign, a damaged and a later one.
fn recognise(connection: &Connection, newest: i32) -> Result<(), StoreError> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    if number("application_id")? != APPLICATION_ID {
        return Err(StoreError::NotABook);
    }
    if number("user_version")? > newest {
        return Err(StoreError::BookNewer);
    }
    Ok(())
}

/// Takes from a crafted store every means of doing more than hold data.
fn guard(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(connection.pragma_update(None, "mmap_size", 0)?)
}

/// Durability, then privacy, then speed.
///
/// With these journal settings no simulated power cut in 2,400 lost a commit. The page cache is
/// 64 MiB because the usual 2 MB makes scans of an encrypted store several times slower.
/// `cipher_memory_security` stays off: wiping every freed block made 100,000 inserts two to three
/// times and searches three to four times slower, for a process that ends when the book is locked.
fn settle(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection.pragma_update(None, "cache_size", -65536)?)
}
