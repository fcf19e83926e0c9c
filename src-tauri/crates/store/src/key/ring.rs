//! All slots of a book as one file, with a sum that tells a damaged file from a whole one.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::slot::{Kind, OpenSlot, Sealed, SecretSlot, bound_to};
use super::{Passphrase, Protection, RecoveryCode, StoreKey, hex, normalized, random_bytes};
use crate::StoreError;

/// The layout of `keys.json` that this release writes and reads.
const FORMAT: u32 = 1;
/// A file of slots is under 3 KiB; more is not ours.
const MOST_BYTES: usize = 64 * 1024;

/// The slots of one book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Keyring {
    format: u32,
    store: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    open: Option<OpenSlot>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    slots: Vec<SecretSlot>,
    /// While the key is being changed: the key before, sealed under the new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<Sealed>,
    sum: String,
}

/// The one field that every layout has.
#[derive(Deserialize)]
struct AnyFormat {
    format: u32,
}

impl Keyring {
    /// The slots of a new book round a new key.
    pub(crate) fn create(protection: &Protection) -> Result<(Self, StoreKey), StoreError> {
        let key = StoreKey::random()?;
        let store = hex::text(&random_bytes::<16>()?[..]);
        let mut ring = Self::empty(store);
        match protection {
            Protection::Open => ring.open = Some(OpenSlot::close(&ring.store, &key)?),
            Protection::Passphrase(passphrase) => ring.set_passphrase(&key, passphrase)?,
        }
        Ok((ring, key))
    }

    /// The slots after a change of key: only the new passphrase opens them, and the key before is
    /// carried along until every file is rewritten.
    pub(crate) fn successor(
        &self,
        before: &StoreKey,
        passphrase: &Passphrase,
    ) -> Result<(Self, StoreKey), StoreError> {
        let key = StoreKey::random()?;
        let mut ring = Self::empty(self.store.clone());
        ring.set_passphrase(&key, passphrase)?;
        let aad = bound_to(&self.store, b"before");
        ring.before = Some(Sealed::close(key.bytes(), before, &aad)?);
        Ok((ring, key))
    }

    /// Reads a file of slots: `BookNewer` for a later layout, `BookDamaged` for anything unsound.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, StoreError> {
        let unreadable = || StoreError::damaged("the keys cannot be read");
        if bytes.len() > MOST_BYTES {
            return Err(unreadable());
        }
        let any: AnyFormat = serde_json::from_slice(bytes).map_err(|_| unreadable())?;
        if any.format > FORMAT {
            return Err(StoreError::BookNewer);
        }
        let ring: Self = serde_json::from_slice(bytes).map_err(|_| unreadable())?;
        let sound = ring.format == FORMAT
            && ring.sum == ring.computed_sum()
            && (ring.open.is_some() || !ring.slots.is_empty());
        if sound { Ok(ring) } else { Err(unreadable()) }
    }

    /// Reads what a forger wrote, who makes the sum fit.
    #[cfg(test)]
    pub(super) fn read_with_any_sum(bytes: &[u8]) -> Result<Self, StoreError> {
        let ring: Self = serde_json::from_slice(bytes)
            .map_err(|_| StoreError::damaged("the keys cannot be read"))?;
        Self::read(&ring.bytes())
    }

    /// The file of slots, ending in a line break.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let whole = Self {
            sum: self.computed_sum(),
            ..self.clone()
        };
        // Plain structs of text and numbers: there is nothing in them that JSON cannot say.
        let mut bytes = serde_json::to_vec_pretty(&whole).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The random id that every seal of this book is bound to.
    pub(crate) fn store(&self) -> &str {
        &self.store
    }

    /// Whether reading needs something a person has.
    pub(crate) fn is_protected(&self) -> bool {
        self.open.is_none()
    }

    /// The key, for a passphrase or a recovery code.
    pub(crate) fn unlock(&self, secret: &str) -> Result<StoreKey, StoreError> {
        let mut answer = Err(StoreError::WrongPassphrase);
        for slot in &self.slots {
            let code = RecoveryCode::read(secret);
            answer = match (slot.kind, &code) {
                (Kind::Passphrase, _) => slot.open(&self.store, normalized(secret).as_bytes()),
                (Kind::Recovery, Ok(code)) => slot.open(&self.store, code.bytes()),
                (Kind::Recovery, Err(_)) => continue,
            };
            if !matches!(answer, Err(StoreError::WrongPassphrase)) {
                return answer;
            }
        }
        answer
    }

    /// The key of a book that nobody protected, or `WrongPassphrase` when it wants one.
    pub(crate) fn unlock_open(&self) -> Result<StoreKey, StoreError> {
        self.open
            .as_ref()
            .ok_or(StoreError::WrongPassphrase)?
            .open(&self.store)
    }

    /// Puts a new passphrase in the place of the old one; the recovery code stays good.
    pub(crate) fn set_passphrase(
        &mut self,
        key: &StoreKey,
        passphrase: &Passphrase,
    ) -> Result<(), StoreError> {
        self.set(Kind::Passphrase, key, passphrase.text().as_bytes())
    }

    /// Makes a new recovery code; an older one opens nothing any more.
    pub(crate) fn set_recovery_code(&mut self, key: &StoreKey) -> Result<RecoveryCode, StoreError> {
        let code = RecoveryCode::random()?;
        self.set(Kind::Recovery, key, code.bytes())?;
        Ok(code)
    }

    /// The key before a change that was cut short, if there was one.
    pub(crate) fn key_before(&self, key: &StoreKey) -> Option<StoreKey> {
        let aad = bound_to(&self.store, b"before");
        self.before
            .as_ref()
            .and_then(|sealed| sealed.open(key.bytes(), &aad))
    }

    /// Whether a change of key is under way.
    pub(crate) fn is_changing(&self) -> bool {
        self.before.is_some()
    }

    /// Forgets the key before, once nothing is encrypted with it.
    pub(crate) fn settle(&mut self) {
        self.before = None;
    }

    fn empty(store: String) -> Self {
        Self {
            format: FORMAT,
            store,
            open: None,
            slots: vec![],
            before: None,
            sum: String::new(),
        }
    }

    fn set(&mut self, kind: Kind, key: &StoreKey, secret: &[u8]) -> Result<(), StoreError> {
        let slot = SecretSlot::close(kind, &self.store, secret, key)?;
        self.slots.retain(|old| old.kind != kind);
        self.slots.push(slot);
        Ok(())
    }

    fn computed_sum(&self) -> String {
        let plain = Self {
            sum: String::new(),
            ..self.clone()
        };
        hex::text(&Sha256::digest(
            serde_json::to_vec(&plain).unwrap_or_default(),
        ))
    }
}
