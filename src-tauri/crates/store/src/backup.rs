//! Verified copies of a book, each a small book of its own that the same passphrase opens.

mod retention;
mod stamp;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::StoreError;
use crate::folder::{Folder, STORE, connection, file, subfolders, write_keys};
use crate::key::StoreKey;
use crate::sql::sql;

const HOUR: i64 = 3600;
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
    let (taken_at, name, path) = free_name(folder, now, "")?;
    let aside = file::partial(&path);
    let made = fill(&aside, folder, open, key).and_then(|()| Ok(file::put(&aside, &path)?));
    if let Err(error) = made {
        // The first failure is the one to tell; the next opening sweeps what is left.
        let _ = fs::remove_dir_all(&aside);
        return Err(error);
    }
    let bytes = fs::metadata(path.join(STORE))?.len();
    drop_due(folder, taken_at)?;
    Ok(Copy {
        name,
        taken_at,
        bytes,
    })
}

/// How many records a copy holds; nothing when this key does not open it or it is damaged.
pub fn records(folder: &Folder, key: &StoreKey, name: &str, newest: i32) -> Option<u64> {
    let copy = open_copy(folder, key, name, newest).ok()?;
    let count = copy.query_row(sql!("record/count_all"), [], |row| row.get::<_, i64>(0));
    u64::try_from(count.ok()?).ok()
}

/// All sound copies, the newest first.
pub fn list(folder: &Folder) -> Result<Vec<Copy>, StoreError> {
    let mut copies = Vec::new();
    for path in subfolders(&folder.backups())? {
        let Some(name) = name_of(&path).filter(|name| !name.ends_with(DAMAGED)) else {
            continue;
        };
        if let (Some(taken_at), Ok(store)) = (moment_of(&path), fs::metadata(path.join(STORE))) {
            copies.push(Copy {
                name,
                taken_at,
                bytes: store.len(),
            });
        }
    }
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.taken_at));
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

/// Puts a copy in the place of the open store, which is kept as one more copy; where it is too
/// damaged for that, it is set aside as it is.
///
/// `open` then leads to the restored store; on a failure it leads where it did.
pub fn restore(
    folder: &mut Folder,
    open: &mut Connection,
    key: &StoreKey,
    name: &str,
    now: i64,
    newest: i32,
) -> Result<(), StoreError> {
    let aside = prepare(folder, key, name, newest)?;
    let empty = Connection::open_in_memory()?;
    let kept = match take(folder, open, key, now) {
        Err(StoreError::BookDamaged { .. }) => set_aside(folder, now),
        taken => taken.map(drop),
    };
    if let Err(error) = kept {
        // The first failure is the one to tell; the next opening sweeps what is left.
        let _ = file::remove(&aside);
        return Err(error);
    }
    connection::close(std::mem::replace(open, empty))?;
    let put = file::put(&aside, &folder.store());
    *open = folder.connect(key, newest)?;
    Ok(put?)
}

/// Puts a copy in the place of a store that does not open any more; that one is set aside as it is,
/// for somebody who may save more of it.
pub fn restore_damaged(
    folder: &mut Folder,
    key: &StoreKey,
    name: &str,
    now: i64,
    newest: i32,
) -> Result<Connection, StoreError> {
    let aside = prepare(folder, key, name, newest)?;
    set_aside(folder, now)?;
    file::put(&aside, &folder.store())?;
    folder.connect(key, newest)
}

/// A checked duplicate of a copy beside the store, where it only needs its name.
fn prepare(
    folder: &Folder,
    key: &StoreKey,
    name: &str,
    newest: i32,
) -> Result<PathBuf, StoreError> {
    if folder.is_read_only() {
        return Err(StoreError::ReadOnly);
    }
    let bad = |error| match error {
        StoreError::BookDamaged { .. } | StoreError::NotABook => StoreError::BadCopy,
        error => error,
    };
    let copy = open_copy(folder, key, name, newest).map_err(bad)?;
    let aside = file::partial(&folder.store());
    connection::copy(&copy, &aside, key).map_err(bad)?;
    connection::close(copy)?;
    Ok(aside)
}

fn fill(
    aside: &Path,
    folder: &Folder,
    open: &Connection,
    key: &StoreKey,
) -> Result<(), StoreError> {
    make_folder(folder, aside)?;
    connection::copy(open, &aside.join(STORE), key)?;
    write_keys(aside, &folder.settled_keys())?;
    Ok(file::flush_folder(aside)?)
}

fn drop_due(folder: &Folder, now: i64) -> Result<(), StoreError> {
    let copies: Vec<(i64, PathBuf)> = subfolders(&folder.backups())?
        .into_iter()
        .filter_map(|path| Some((moment_of(&path)?, path)))
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

/// Links the store into a folder of its own among the copies, so that at no moment there is none.
fn set_aside(folder: &Folder, now: i64) -> Result<(), StoreError> {
    let (_, _, path) = free_name(folder, now, DAMAGED)?;
    let aside = file::partial(&path);
    make_folder(folder, &aside)?;
    write_keys(&aside, &folder.settled_keys())?;
    let (store, kept) = (folder.store(), aside.join(STORE));
    if !store.exists() {
        // What is lost altogether cannot be set aside.
        return Ok(fs::remove_dir_all(&aside)?);
    }
    // Not every file system has links.
    fs::hard_link(&store, &kept).or_else(|_| fs::copy(&store, &kept).map(drop))?;
    file::flush(&kept)?;
    Ok(file::put(&aside, &path)?)
}

fn make_folder(folder: &Folder, path: &Path) -> Result<(), StoreError> {
    if !folder.backups().is_dir() {
        file::create_folder(&folder.backups())?;
        file::flush_folder(folder.path())?;
    }
    if path.exists() {
        fs::remove_dir_all(path)?;
    }
    Ok(file::create_folder(path)?)
}

/// A moment, name and place that no copy has, after all copies of the last hour: of many taken in
/// one second the last must stay the newest. A clock that ran further ahead is not followed.
fn free_name(
    folder: &Folder,
    now: i64,
    ending: &str,
) -> Result<(i64, String, PathBuf), StoreError> {
    let taken: Vec<i64> = subfolders(&folder.backups())?
        .iter()
        .filter_map(|path| moment_of(path))
        .collect();
    let ahead = taken
        .iter()
        .copied()
        .filter(|moment| (now..now + HOUR).contains(moment))
        .max();
    let first = ahead.map_or(now, |moment| moment + 1);
    let moment = (first..)
        .find(|moment| !taken.contains(moment))
        .unwrap_or(first);
    let name = stamp::text(moment)
        .map(|stamp| format!("{stamp}{ending}"))
        .ok_or_else(|| StoreError::NotSaved {
            reason: "the clock shows no date".to_owned(),
        })?;
    let path = folder.backups().join(format!("{name}{SUFFIX}"));
    Ok((moment, name, path))
}

fn moment_of(path: &Path) -> Option<i64> {
    stamp::read(&name_of(path)?)
}

fn name_of(path: &Path) -> Option<String> {
    Some(path.file_name()?.to_str()?.strip_suffix(SUFFIX)?.to_owned())
}

/// The folder of a listed copy; a name is never taken as a path.
fn find(folder: &Folder, name: &str) -> Result<PathBuf, StoreError> {
    subfolders(&folder.backups())?
        .into_iter()
        .find(|path| name_of(path).as_deref() == Some(name))
        .ok_or(StoreError::NoSuchCopy)
}

#[cfg(test)]
mod tests;
