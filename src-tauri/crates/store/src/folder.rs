//! A book as it lies on disk: one folder with the store, its keys twice, and its copies.

pub(crate) mod connection;
pub(crate) mod file;
mod rekey;

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use crate::StoreError;
use crate::key::{Keyring, Passphrase, Protection, RecoveryCode, StoreKey};
use connection::Access;

pub(crate) const STORE: &str = "store.db";
const KEYS: &str = "keys.json";
const KEYS_AGAIN: &str = "keys.bak";
const LOCK: &str = "lock";
/// Lies in the folder while changes are in no copy.
const OWED: &str = "copy-owed";
const RESERVE: &str = "reserve";
const BACKUPS: &str = "backups";
const LOCK_TRIES: u32 = 10;
const LOCK_PAUSE: Duration = Duration::from_millis(20);
/// Held back so that one more save succeeds on a full disk.
const RESERVE_BYTES: usize = 2 * 1024 * 1024;

/// A book's folder, recognised and held against every other program until dropped.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    /// Apart, because a locked book is handed back inside errors.
    keys: Box<Keyring>,
    /// The system lets go of it when the process ends, however it ends; none where nothing can be
    /// written, so that a book opens from a read-only stick.
    lock: Option<File>,
}

impl Folder {
    /// Makes a new book with an empty store; it appears whole or not at all.
    pub fn create(root: &Path, protection: &Protection) -> Result<(Self, StoreKey), StoreError> {
        if root.symlink_metadata().is_ok() {
            return Err(StoreError::FolderExists);
        }
        let (keys, key) = Keyring::create(protection)?;
        let aside = file::partial(root);
        if aside.exists() {
            fs::remove_dir_all(&aside)?;
        }
        let made = fill(&aside, &keys, &key).and_then(|()| Ok(file::put(&aside, root)?));
        if let Err(error) = made {
            // The first failure is the one to tell.
            let _ = fs::remove_dir_all(&aside);
            return Err(error);
        }
        Ok((Self::open(root)?, key))
    }

    /// Recognises a book, holds it for this program, and mends what an interrupted run left.
    pub fn open(root: &Path) -> Result<Self, StoreError> {
        // A book whose store was lost or moved away is still one, as long as it has copies.
        if !root.join(STORE).is_file() && newest_copy(root).is_none() {
            return Err(StoreError::NotABook);
        }
        let lock = hold(root)?;
        let (keys, mend) = match read_keys(root) {
            Err(error @ StoreError::BookDamaged { .. }) => match newest_copy(root) {
                Some(copy) => (read_keys(&copy)?.0, false),
                None => return Err(error),
            },
            read => read?,
        };
        let folder = Self {
            root: root.to_owned(),
            keys: Box::new(keys),
            lock,
        };
        if !folder.is_read_only() {
            folder.tidy(mend)?;
        }
        Ok(folder)
    }

    /// Where the book lies.
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// Whether nothing can be written here: a read-only stick, a folder of somebody else.
    pub fn is_read_only(&self) -> bool {
        self.lock.is_none()
    }

    /// Whether reading takes a passphrase; if not, the window says 'not protected'.
    pub fn is_protected(&self) -> bool {
        self.keys.is_protected()
    }

    /// The key, for a passphrase or a recovery code; slow on purpose.
    pub fn unlock(&self, secret: &str) -> Result<StoreKey, StoreError> {
        self.keys.unlock(secret)
    }

    /// The key of a book without protection; `WrongPassphrase` if it has one.
    pub fn unlock_open(&self) -> Result<StoreKey, StoreError> {
        self.keys.unlock_open()
    }

    /// Opens the store, finishing a change of key that was cut short; `newest` is the latest
    /// `user_version` that the caller understands.
    pub fn connect(&mut self, key: &StoreKey, newest: i32) -> Result<Connection, StoreError> {
        if self.keys.is_changing() {
            return self.finish_change(key, newest);
        }
        if !self.store().is_file() {
            return Err(StoreError::damaged("the store is missing"));
        }
        connection::open(&self.store(), key, self.access(), newest).map_err(|error| match error {
            // The key came out of its seal, so it is the right one: the file is not.
            StoreError::NotABook => StoreError::damaged("the store is not the one of these keys"),
            error => error,
        })
    }

    /// Puts a new passphrase in the place of the old one, here and in every copy.
    pub fn change_passphrase(
        &mut self,
        key: &StoreKey,
        passphrase: &Passphrase,
    ) -> Result<(), StoreError> {
        if !self.is_protected() {
            return Err(StoreError::NotSaved {
                reason: "the key must change first".to_owned(),
            });
        }
        let mut keys = Keyring::clone(&self.keys);
        keys.set_passphrase(key, passphrase)?;
        self.replace_keys(keys)
    }

    /// Makes a recovery code to be printed; an earlier one opens nothing any more.
    pub fn add_recovery_code(&mut self, key: &StoreKey) -> Result<RecoveryCode, StoreError> {
        let mut keys = Keyring::clone(&self.keys);
        let code = keys.set_recovery_code(key)?;
        self.replace_keys(keys)?;
        Ok(code)
    }

    /// Gives back the space that was held for a full disk; whether there was any.
    pub fn spend_reserve(&self) -> bool {
        let path = self.root.join(RESERVE);
        path.exists() && file::remove(&path).is_ok()
    }

    /// Holds space back again; without room for it nothing happens.
    pub fn keep_reserve(&self) {
        let path = self.root.join(RESERVE);
        if self.is_read_only() || path.exists() {
            return;
        }
        // Chance instead of zeroes, which some file systems store as next to nothing.
        let mut filling = vec![0; RESERVE_BYTES];
        if getrandom::fill(&mut filling).is_err() {
            return;
        }
        // A disk without room for the reserve has none to hold back.
        let _ = file::write(&path, &filling);
    }

    /// Notes that something was written which no copy holds yet.
    pub(crate) fn owe_copy(&self) -> io::Result<()> {
        let path = self.root.join(OWED);
        if path.exists() {
            return Ok(());
        }
        file::create(&path).map(drop)
    }

    pub(crate) fn owes_copy(&self) -> bool {
        self.root.join(OWED).exists()
    }

    pub(crate) fn settle_copy(&self) {
        // Left behind, it costs one copy too many.
        let _ = file::remove(&self.root.join(OWED));
    }

    pub(crate) fn store(&self) -> PathBuf {
        self.root.join(STORE)
    }

    pub(crate) fn backups(&self) -> PathBuf {
        self.root.join(BACKUPS)
    }

    /// The slots as a copy carries them: without the key before a change.
    pub(crate) fn settled_keys(&self) -> Keyring {
        let mut keys = Keyring::clone(&self.keys);
        keys.settle();
        keys
    }

    fn access(&self) -> Access {
        if self.is_read_only() {
            Access::Read
        } else {
            Access::Write
        }
    }

    /// Writes other slots, first here, then into the copies: a weak passphrase that stayed good for
    /// an old copy would give away the key of today.
    fn replace_keys(&mut self, keys: Keyring) -> Result<(), StoreError> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly);
        }
        write_keys(&self.root, &keys)?;
        *self.keys = keys;
        for copy in subfolders(&self.backups())? {
            if matches!(read_keys(&copy), Ok((old, _)) if old.store() == self.keys.store()) {
                write_keys(&copy, &self.keys)?;
            }
        }
        Ok(())
    }

    fn tidy(&self, mend: bool) -> Result<(), StoreError> {
        if mend {
            write_keys(&self.root, &self.keys)?;
        }
        file::sweep(&self.root)?;
        if self.backups().is_dir() {
            file::sweep(&self.backups())?;
        }
        for private in [
            &self.root,
            &self.store(),
            &self.root.join(KEYS),
            &self.root.join(KEYS_AGAIN),
        ] {
            // A medium without rights of its own, a FAT stick say, cannot be mended.
            let _ = file::make_private(private);
        }
        self.keep_reserve();
        Ok(())
    }
}

/// The newest copy that has a store and keys of its own.
fn newest_copy(root: &Path) -> Option<PathBuf> {
    let copies = subfolders(&root.join(BACKUPS)).ok()?;
    let whole = |copy: &PathBuf| copy.join(STORE).is_file() && read_keys(copy).is_ok();
    copies.into_iter().rev().find(whole)
}

/// Writes both files of slots; a crash between them leaves the new one whole.
pub(crate) fn write_keys(root: &Path, keys: &Keyring) -> io::Result<()> {
    let bytes = keys.bytes();
    file::write(&root.join(KEYS), &bytes)?;
    file::write(&root.join(KEYS_AGAIN), &bytes)
}

/// The slots of a book or of a copy, and whether one of the two files has to be mended.
pub(crate) fn read_keys(root: &Path) -> Result<(Keyring, bool), StoreError> {
    let [first, second] =
        [KEYS, KEYS_AGAIN].map(|name| fs::read(root.join(name)).unwrap_or_default());
    match Keyring::read(&first) {
        Ok(keys) => Ok((keys, first != second)),
        Err(StoreError::BookNewer) => Err(StoreError::BookNewer),
        Err(_) => Ok((Keyring::read(&second)?, true)),
    }
}

/// The folders in `parent`, which need not exist.
pub(crate) fn subfolders(parent: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if parent.is_dir() {
        for entry in fs::read_dir(parent)? {
            let path = entry?.path();
            if path.is_dir() && !path.to_string_lossy().ends_with(file::PARTIAL) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn fill(root: &Path, keys: &Keyring, key: &StoreKey) -> Result<(), StoreError> {
    file::create_folder(root)?;
    file::create_folder(&root.join(BACKUPS))?;
    connection::create(&root.join(STORE), key)?;
    write_keys(root, keys)?;
    Ok(file::flush_folder(root)?)
}

/// Holds the folder, or answers `BookInUse`; nothing where nothing can be written.
fn hold(root: &Path) -> Result<Option<File>, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let lock = match options.open(root.join(LOCK)).map_err(StoreError::from) {
        Ok(lock) => lock,
        Err(StoreError::ReadOnly) => return Ok(None),
        Err(error) => return Err(error),
    };
    take_lock(&lock)?;
    Ok(takes_writing(root)?.then_some(lock))
}

/// A program that just ended, or one that is just being started from here, may hold on for a moment.
fn take_lock(lock: &File) -> Result<(), StoreError> {
    for _ in 0..LOCK_TRIES {
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
            // A file system without locks: SQLite's own, which it brings along, has to do.
            Err(TryLockError::Error(_)) | Ok(()) => return Ok(()),
        }
    }
    Err(StoreError::BookInUse)
}

/// Whether the folder takes a new file and the store a new byte.
fn takes_writing(root: &Path) -> Result<bool, StoreError> {
    let probe = root.join(format!("probe{}", file::PARTIAL));
    file::remove(&probe).ok();
    let tried = file::create(&probe)
        .and_then(|mut made| made.flush())
        .and_then(|()| {
            file::remove(&probe)?;
            match OpenOptions::new().write(true).open(root.join(STORE)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            }
        });
    match tried.map_err(StoreError::from) {
        Ok(()) | Err(StoreError::DiskFull) => Ok(true),
        Err(StoreError::ReadOnly) => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests;
