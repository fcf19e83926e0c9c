//! Verified copies of a book, each a small book of its own that the same passphrase opens.

mod retention;
mod stamp;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::StoreError;
use crate::folder::{Folder, STORE, connection, file, subfolders, write_keys};
use crate::key::StoreKey;

const SUFFIX: &str = ".convoke";
/// Marks a store that could not be read any more and was set aside by a restore.
const DAMAGED: &str = "-damaged";

/// A copy in the book's `backups` folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// What `restore` and `open_copy` know it by: the moment it was taken, in UTC.
    pub name: String,
    /// Seconds since 1970.
    pub taken_at: i64,
    /// The size of its store.
    pub bytes: u64,
}

/// Takes a verified copy of an open book at `now` (seconds since 1970) and drops those that are due.
pub fn take(
    folder: &Folder,
    open: &Connection,
    key: &StoreKey,
    now: i64,
) -> Result<Copy, StoreError> {
    if folder.is_read_only() {
        return Err(StoreError::ReadOnly);
    }
    let (name, path) = free_name(folder, now, "")?;
    let aside = file::partial(&path);
    let made = fill(&aside, folder, open, key).and_then(|()| Ok(file::put(&aside, &path)?));
    if let Err(error) = made {
        // The first failure is the one to tell; the next opening sweeps what is left.
        let _ = fs::remove_dir_all(&aside);
        return Err(error);
    }
    drop_due(folder, now)?;
    let bytes = fs::metadata(path.join(STORE))?.len();
    Ok(Copy { name, taken_at: now, bytes })
}

/// All sound copies, the newest first.
pub fn list(folder: &Folder) -> Result<Vec<Copy>, StoreError> {
    let mut copies = Vec::new();
    for path in subfolders(&folder.backups())? {
        let Some(name) = name_of(&path).filter(|name| !name.ends_with(DAMAGED)) else { continue };
        let (Some(taken_at), Ok(store)) = (stamp::read(&name), fs::metadata(path.join(STORE))) else {
            continue;
        };
        copies.push(Copy { name, taken_at, bytes: store.len() });
    }
    copies.sort_by(|a, b| (b.taken_at, &b.name).cmp(&(a.taken_at, &a.name)));
    Ok(copies)
}

/// Opens a copy for reading only, to show what differs before it is restored.
pub fn open_copy(
    folder: &Folder,
    key: &StoreKey,
    name: &str,
    newest: i32,
) -> Result<Connection, StoreError> {
    let path = find(folder, name)?.join(STORE);
    connection::open(&path, key, connection::Access::Read, newest)
}

/// Puts a copy in the place of the store.
///
/// The store as it was is kept as one more copy; one that cannot be read any more - `open` is then
/// nothing - is set aside as it is. Answers the connection to the restored store.
pub fn restore(
    folder: &mut Folder,
    open: Option<Connection>,
    key: &StoreKey,
    name: &str,
    now: i64,
    newest: i32,
) -> Result<Connection, StoreError> {
    if folder.is_read_only() {
        return Err(StoreError::ReadOnly);
    }
    let copy = open_copy(folder, key, name, newest)?;
    let aside = file::partial(&folder.store());
    file::remove(&aside)?;
    connection::copy(&copy, &aside, key)?;
    connection::close(copy)?;
    match open {
        Some(open) => {
            take(folder, &open, key, now)?;
            connection::close(open)?;
        }
        None => set_aside(folder, now)?,
    }
    file::put(&aside, &folder.store())?;
    folder.connect(key, newest)
}

/// Takes a new copy and removes all others: what was erased from the book is then in none.
pub fn replace_all(
    folder: &Folder,
    open: &Connection,
    key: &StoreKey,
    now: i64,
) -> Result<Copy, StoreError> {
    let only = take(folder, open, key, now)?;
    for path in subfolders(&folder.backups())? {
        if name_of(&path).as_ref() != Some(&only.name) {
            fs::remove_dir_all(path)?;
        }
    }
    file::flush_folder(&folder.backups())?;
    Ok(only)
}

/// Everything wrong with an open store; empty when each page and the structure are sound.
pub fn findings(open: &Connection) -> Result<Vec<String>, StoreError> {
    connection::findings(open)
}

fn fill(
    aside: &Path,
    folder: &Folder,
    open: &Connection,
    key: &StoreKey,
) -> Result<(), StoreError> {
    if !folder.backups().is_dir() {
        file::create_folder(&folder.backups())?;
        file::flush_folder(folder.path())?;
    }
    if aside.exists() {
        fs::remove_dir_all(aside)?;
    }
    file::create_folder(aside)?;
    connection::copy(open, &aside.join(STORE), key)?;
    write_keys(aside, &folder.settled_keys())?;
    Ok(file::flush_folder(aside)?)
}

fn drop_due(folder: &Folder, now: i64) -> Result<(), StoreError> {
    let copies: Vec<(i64, PathBuf)> = subfolders(&folder.backups())?
        .into_iter()
        .filter_map(|path| Some((stamp::read(&name_of(&path)?)?, path)))
        .collect();
    let moments: Vec<i64> = copies.iter().map(|(taken_at, _)| *taken_at).collect();
    let kept = retention::kept(&moments, now);
    for ((_, path), kept) in copies.iter().zip(kept) {
        if !kept {
            fs::remove_dir_all(path)?;
        }
    }
    Ok(())
}

fn set_aside(folder: &Folder, now: i64) -> Result<(), StoreError> {
    let (_, path) = free_name(folder, now, DAMAGED)?;
    file::create_folder(&path)?;
    write_keys(&path, &folder.settled_keys())?;
    fs::rename(folder.store(), path.join(STORE))?;
    Ok(file::flush_folder(&path)?)
}

/// A name that no copy of the same second has.
fn free_name(folder: &Folder, now: i64, ending: &str) -> Result<(String, PathBuf), StoreError> {
    let stamp = stamp::text(now)
        .ok_or_else(|| StoreError::NotSaved { reason: "the clock shows no date".to_owned() })?;
    (1..1000)
        .map(|count| if count == 1 { stamp.clone() } else { format!("{stamp}-{count}") })
        .map(|name| format!("{name}{ending}"))
        .map(|name| (name.clone(), folder.backups().join(format!("{name}{SUFFIX}"))))
        .find(|(_, path)| !path.exists())
        .ok_or_else(|| StoreError::NotSaved { reason: "too many copies at once".to_owned() })
}

fn name_of(path: &Path) -> Option<String> {
    Some(path.file_name()?.to_str()?.strip_suffix(SUFFIX)?.to_owned())
}

/// The folder of a listed copy; a name is never taken as a path.
fn find(folder: &Folder, name: &str) -> Result<PathBuf, StoreError> {
    subfolders(&folder.backups())?
        .into_iter()
        .find(|path| name_of(path).as_deref() == Some(name))
        .ok_or(StoreError::NoSuchRecord)
}

#[cfg(test)]
mod tests;
