//! A book: its folder, its key and its open store, held together.
use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use crate::backup::{self, Copy};
use crate::folder::Folder;
use crate::key::{Passphrase, Protection, StoreKey};
use crate::{Store, StoreError, Surroundings, schema};

/// Seconds of changes that may be lost with a store that is lost.
const COPY_EVERY: i64 = 30 * 60;

/// A book whose folder is held, but which nobody has unlocked.
#[derive(Debug)]
pub struct Locked {
    folder: Folder,
}

/// An open book.
pub struct Book {
    folder: Folder,
    key: StoreKey,
    store: Store,
    /// When something was written first since the last copy, in seconds since 1970.
    changed_at: Option<i64>,
}

impl Locked {
    /// Recognises a book and holds it against other programs.
    ///
    /// # Errors
    /// Not a book, damaged, of a newer release, or open elsewhere.
    pub fn find(root: &Path) -> Result<Self, StoreError> {
        Ok(Self {
            folder: Folder::open(root)?,
        })
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Whether it takes a passphrase to open it.
    #[must_use]
    pub fn is_protected(&self) -> bool {
        self.folder.is_protected()
    }

    /// The copies that lie beside it, the newest first.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn backups(&self) -> Result<Vec<Copy>, StoreError> {
        backup::list(&self.folder)
    }

    /// How many records each copy holds, by its name; copies that cannot be read are left out.
    ///
    /// # Errors
    /// A wrong passphrase, or the folder cannot be read.
    pub fn count_backups(&self, secret: Option<&str>) -> Result<BTreeMap<String, u64>, StoreError> {
        count(&self.folder, &self.key(secret)?)
    }

    /// Puts a copy in the place of a store that does not open any more and opens it; the damaged
    /// one is set aside. A failure gives the locked book back.
    ///
    /// # Errors
    /// A wrong passphrase, no such copy, or the disk refuses.
    pub fn restore(
        mut self,
        secret: Option<&str>,
        name: &str,
        surroundings: Surroundings,
    ) -> Result<Book, (Self, StoreError)> {
        let now = (surroundings.now)().timestamp();
        let restored = self.key(secret).and_then(|key| {
            backup::restore_damaged(&mut self.folder, &key, name, now, schema::VERSION)?;
            Ok(key)
        });
        match restored {
            Ok(key) => Book::open(self.folder, key, surroundings),
            Err(error) => Err((self, error)),
        }
    }

    /// Opens it with a passphrase or a recovery code; without one if it is not protected. A
    /// failure gives the locked book back.
    ///
    /// # Errors
    /// A wrong passphrase, or a store that cannot be read.
    pub fn unlock(
        self,
        secret: Option<&str>,
        surroundings: Surroundings,
    ) -> Result<Book, (Self, StoreError)> {
        match self.key(secret) {
            Ok(key) => Book::open(self.folder, key, surroundings),
            Err(error) => Err((self, error)),
        }
    }

    fn key(&self, secret: Option<&str>) -> Result<StoreKey, StoreError> {
        match secret {
            Some(secret) => self.folder.unlock(secret),
            None => self.folder.unlock_open(),
        }
    }
}

impl Book {
    /// Makes a new, empty book.
    ///
    /// # Errors
    /// The folder exists, or the disk refuses.
    pub fn create(
        root: &Path,
        protection: &Protection,
        surroundings: Surroundings,
    ) -> Result<Self, StoreError> {
        let (folder, key) = Folder::create(root, protection)?;
        Self::open(folder, key, surroundings).map_err(|(_, error)| error)
    }

    fn open(
        mut folder: Folder,
        key: StoreKey,
        surroundings: Surroundings,
    ) -> Result<Self, (Locked, StoreError)> {
        let now = (surroundings.now)().timestamp();
        let opened = folder
            .connect(&key, schema::VERSION)
            .and_then(|connection| {
                bring_up_to_date(&folder, &connection, &key, &surroundings)?;
                Ok(Store::over(connection, surroundings))
            });
        match opened {
            Ok(store) => Ok(Self {
                changed_at: folder.owes_copy().then_some(now),
                folder,
                key,
                store,
            }),
            Err(error) => Err((Locked { folder }, error)),
        }
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Whether it takes a passphrase to open it.
    #[must_use]
    pub fn is_protected(&self) -> bool {
        self.folder.is_protected()
    }

    /// How large its store is.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        std::fs::metadata(self.folder.store()).map_or(0, |store| store.len())
    }

    /// Whether nothing can be written where it lies.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.folder.is_read_only()
    }

    /// The store, to read.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Writes with `work`. On a full disk the space held in reserve is given up, and the work is
    /// done once more.
    ///
    /// # Errors
    /// What the work returns; nothing is written then.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        mut work: impl FnMut(&mut Store) -> Result<T, E>,
        is_full: impl FnOnce(&E) -> bool,
    ) -> Result<T, E> {
        if self.is_read_only() {
            return Err(E::from(StoreError::ReadOnly));
        }
        let done = match work(&mut self.store) {
            Err(error) if is_full(&error) && self.folder.spend_reserve() => work(&mut self.store),
            done => done,
        };
        if done.is_ok() && self.changed_at.is_none() {
            self.changed_at = Some(self.store.now().timestamp());
        }
        done
    }

    /// Checks the file, the index and the rows; changes nothing.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn check(&mut self) -> Result<crate::Findings, StoreError> {
        self.store.check()
    }

    /// Takes a verified copy, encrypted like the book.
    ///
    /// # Errors
    /// The disk refuses, or the copy does not prove whole.
    pub fn back_up(&mut self) -> Result<Copy, StoreError> {
        let now = self.store.now().timestamp();
        let copy = backup::take(&self.folder, self.store.connection(), &self.key, now)?;
        self.changed_at = None;
        self.folder.settle_copy();
        Ok(copy)
    }

    /// Takes a copy of a book that stays open, when the oldest change that no copy has is half an
    /// hour old. One that could not be taken is owed again half an hour later.
    ///
    /// # Errors
    /// The disk refuses, or the copy does not prove whole.
    pub fn back_up_when_due(&mut self) -> Result<Option<Copy>, StoreError> {
        let now = self.store.now().timestamp();
        if self.changed_at.is_none_or(|since| now - since < COPY_EVERY) {
            return Ok(None);
        }
        self.changed_at = Some(now);
        self.back_up().map(Some)
    }

    /// The copies that there are, the newest first.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn backups(&self) -> Result<Vec<Copy>, StoreError> {
        backup::list(&self.folder)
    }

    /// How many records each copy holds, by its name; copies that cannot be read are left out.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn count_backups(&self) -> Result<BTreeMap<String, u64>, StoreError> {
        count(&self.folder, &self.key)
    }

    /// Goes back to a copy; the present state is kept as one more copy.
    ///
    /// # Errors
    /// No such copy, a copy that cannot be read, or the disk refuses; the book is open and as it
    /// was then.
    pub fn restore(&mut self, name: &str) -> Result<(), StoreError> {
        let now = self.store.now().timestamp();
        let open = self.store.connection_mut();
        backup::restore(
            &mut self.folder,
            open,
            &self.key,
            name,
            now,
            schema::VERSION,
        )?;
        schema::migrate(open)?;
        self.store.begin_anew();
        self.changed_at = None;
        Ok(())
    }

    /// Protects an unprotected book, or changes a passphrase that somebody else knew: everything
    /// is encrypted anew.
    ///
    /// # Errors
    /// The disk refuses; the book is as it was then.
    pub fn change_key(&mut self, passphrase: &Passphrase) -> Result<(), StoreError> {
        let connection = self.store.connection_mut();
        self.key = self
            .folder
            .change_key(&self.key, connection, passphrase, schema::VERSION)?;
        Ok(())
    }

    /// Changes the passphrase of a protected book, after the old one was given.
    ///
    /// # Errors
    /// The old passphrase is wrong, or the disk refuses.
    pub fn change_passphrase(&mut self, old: &str, new: &Passphrase) -> Result<(), StoreError> {
        let key = self.folder.unlock(old)?;
        self.folder.change_passphrase(&key, new)
    }

    /// Makes a recovery code to be printed; an earlier one opens nothing any more.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn recovery_code(&mut self) -> Result<String, StoreError> {
        Ok(self.folder.add_recovery_code(&self.key)?.text().to_string())
    }

    /// Closes the book, with a copy if anything changed, and wipes the key. The book is closed also
    /// when the copy could not be taken; the second says so.
    pub fn close(mut self) -> (Locked, Result<(), StoreError>) {
        let copied = if self.changed_at.is_some() && !self.is_read_only() {
            self.back_up().map(drop)
        } else {
            Ok(())
        };
        (self.put_down(), copied)
    }

    /// Closes the book after a single command, as a script does many times in a row: while the newest
    /// copy is younger than half an hour it stands for them all, and whoever closes the book next
    /// after that takes the one that is owed.
    pub fn close_briefly(self) -> (Locked, Result<(), StoreError>) {
        let now = self.store.now().timestamp();
        let is_young = |copy: &Copy| (0..COPY_EVERY).contains(&(now - copy.taken_at));
        let newest = backup::list(&self.folder).unwrap_or_default();
        let changed = self.changed_at.is_some();
        if changed && newest.first().is_some_and(is_young) && self.folder.owe_copy().is_ok() {
            return (self.put_down(), Ok(()));
        }
        self.close()
    }

    fn put_down(self) -> Locked {
        Locked {
            folder: self.folder,
        }
    }
}

/// Brings the tables of a book to this release, after a copy of the book as it was.
fn bring_up_to_date(
    folder: &Folder,
    open: &Connection,
    key: &StoreKey,
    surroundings: &Surroundings,
) -> Result<(), StoreError> {
    match (schema::is_behind(open)?, folder.is_read_only()) {
        (true, true) => return Err(StoreError::BookOlder),
        (true, false) => {
            backup::take(folder, open, key, (surroundings.now)().timestamp())?;
        }
        (false, true) => return Ok(()),
        (false, false) => {}
    }
    schema::migrate(open)
}

fn count(folder: &Folder, key: &StoreKey) -> Result<BTreeMap<String, u64>, StoreError> {
    let copies = backup::list(folder)?.into_iter();
    let counted = copies.filter_map(|copy| {
        let records = backup::records(folder, key, &copy.name, schema::VERSION)?;
        Some((copy.name, records))
    });
    Ok(counted.collect())
}
