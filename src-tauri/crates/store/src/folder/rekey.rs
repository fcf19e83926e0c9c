//! A new key for a whole book: for one that gets its first passphrase, and when somebody knew the
//! old one.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::{Folder, connection, file, read_keys, subfolders, write_keys};
use crate::StoreError;
use crate::key::{Keyring, Passphrase, StoreKey};

impl Folder {
    /// Encrypts the store and every copy anew, so that only `passphrase` opens them; the old
    /// passphrase, the open slot and the recovery code open nothing any more.
    ///
    /// A failure before the new slots are written changes nothing. Cut short after that, the next
    /// `connect` finishes the work: until then the old key lies beside the store, sealed under the
    /// new one. `open` is replaced by a connection with the new key, which is the answer.
    pub fn change_key(
        &mut self,
        key: &StoreKey,
        open: &mut Connection,
        passphrase: &Passphrase,
        newest: i32,
    ) -> Result<StoreKey, StoreError> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly);
        }
        let (keys, new) = self.keys.successor(key, passphrase)?;
        let aside = file::partial(&self.store());
        let empty = Connection::open_in_memory()?;
        if let Err(error) = self.prepare(&keys, &new, open) {
            // The first failure is the one to tell; the next opening sweeps what is left.
            let _ = file::remove(&aside);
            return Err(error);
        }
        *self.keys = keys;
        connection::close(std::mem::replace(open, empty))?;
        // When the name cannot be given, the store is copied once more below.
        let _ = file::put(&aside, &self.store());
        *open = self.finish_change(&new, newest)?;
        Ok(new)
    }

    /// Writes the store under the new key beside the old one, then the slots that say so.
    fn prepare(&self, keys: &Keyring, new: &StoreKey, open: &Connection) -> Result<(), StoreError> {
        connection::copy(open, &file::partial(&self.store()), new)?;
        write_keys(&self.root, keys).map_err(|error| {
            // One of the two files may be new: the old slots have to win.
            let _ = write_keys(&self.root, &self.keys);
            StoreError::from(error)
        })
    }

    /// Brings every file under the new key, whichever were before, and forgets the old one.
    pub(super) fn finish_change(
        &mut self,
        key: &StoreKey,
        newest: i32,
    ) -> Result<Connection, StoreError> {
        let before = self
            .keys
            .key_before(key)
            .ok_or_else(|| StoreError::damaged("the key before the change is lost"))?;
        if self.is_read_only() {
            return connection::open(&self.store(), key, self.access(), newest)
                .or_else(|_| connection::open(&self.store(), &before, self.access(), newest));
        }
        match self.renew(key, &before, newest) {
            Ok(()) => self.connect(key, newest),
            // No room to finish now: the book opens all the same, and the next opening tries again.
            Err(StoreError::DiskFull | StoreError::NotSaved { .. }) => {
                connection::open(&self.store(), key, self.access(), newest)
                    .or_else(|_| connection::open(&self.store(), &before, self.access(), newest))
            }
            Err(error) => Err(error),
        }
    }

    fn renew(&mut self, key: &StoreKey, before: &StoreKey, newest: i32) -> Result<(), StoreError> {
        self.renew_store(key, before, newest)?;
        self.renew_copies(key, before)?;
        let settled = self.settled_keys();
        write_keys(&self.root, &settled)?;
        *self.keys = settled;
        Ok(())
    }

    fn renew_store(
        &self,
        key: &StoreKey,
        before: &StoreKey,
        newest: i32,
    ) -> Result<(), StoreError> {
        let path = self.store();
        match connection::open(&path, key, self.access(), newest) {
            Ok(done) => return connection::close(done),
            Err(StoreError::BookDamaged { .. }) => {}
            Err(error) => return Err(error),
        }
        let old = connection::open(&path, before, self.access(), newest)?;
        let aside = file::partial(&path);
        connection::copy(&old, &aside, key)?;
        connection::close(old)?;
        Ok(file::put(&aside, &path)?)
    }

    /// Rewrites the copies that the old key opens and removes those that no key opens.
    fn renew_copies(&self, key: &StoreKey, before: &StoreKey) -> Result<(), StoreError> {
        let settled = self.settled_keys();
        for copy in subfolders(&self.backups())? {
            if !matches!(read_keys(&copy), Ok((keys, _)) if keys.store() == self.keys.store()) {
                continue;
            }
            let store = copy.join(super::STORE);
            let renewed = renew_copy(&store, key, before);
            match renewed {
                Ok(()) => write_keys(&copy, &settled)?,
                Err(StoreError::BookDamaged { .. } | StoreError::NotABook) => {
                    fs::remove_dir_all(&copy)?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

fn renew_copy(store: &Path, key: &StoreKey, before: &StoreKey) -> Result<(), StoreError> {
    let read = |key| connection::open(store, key, connection::Access::Read, i32::MAX);
    if let Ok(done) = read(key) {
        return connection::close(done);
    }
    let old = read(before)?;
    let aside = file::partial(store);
    connection::copy(&old, &aside, key)?;
    connection::close(old)?;
    Ok(file::put(&aside, store)?)
}
