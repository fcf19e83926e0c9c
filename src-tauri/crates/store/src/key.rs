//! The key of a book and the slots that wrap it: what is written in `keys.json`.
//!
//! The store is encrypted with one random 256-bit key that never changes with the passphrase. Each
//! slot holds that key sealed under something a person has: a passphrase, a printed recovery code,
//! or - in a book that nobody protected - nothing at all, the wrapping key lying beside it.

mod hex;
mod recovery;
mod ring;
mod slot;

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

pub use recovery::RecoveryCode;
pub(crate) use ring::Keyring;

use crate::StoreError;
use crate::passphrase;

/// The key that the store is encrypted with; wiped when dropped, never shown.
pub struct StoreKey(Zeroizing<[u8; 32]>);

impl StoreKey {
    /// A key nobody had before.
    pub(crate) fn random() -> Result<Self, StoreError> {
        Ok(Self(random_bytes()?))
    }

    pub(crate) fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key as SQLCipher reads a raw key, so that it derives nothing of its own from it.
    pub(crate) fn as_raw_literal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        hex::push(&mut text, &self.0[..]);
        text.push('\'');
        text
    }
}

impl fmt::Debug for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoreKey(..)")
    }
}

/// A passphrase that was found strong enough to protect a book with.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes a new passphrase, or answers `WeakPassphrase`.
    pub fn choose(text: &str) -> Result<Self, StoreError> {
        if passphrase::rate(text).enough {
            Ok(Self(normalized(text)))
        } else {
            Err(StoreError::WeakPassphrase)
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// A passphrase that tests can type without thinking of a strong one.
    #[cfg(test)]
    pub(crate) fn unrated(text: &str) -> Self {
        Self(normalized(text))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// How a new book is guarded.
#[derive(Debug)]
pub enum Protection {
    /// Not at all: whoever has the folder reads the book, and the window says so.
    Open,
    /// By a passphrase.
    Passphrase(Passphrase),
}

/// The same letters typed on another keyboard must give the same key.
pub(crate) fn normalized(text: &str) -> Zeroizing<String> {
    // Composed form never has more bytes than three times the input, so nothing is left behind
    // by a growing buffer.
    let mut out = Zeroizing::new(String::with_capacity(text.len() * 3));
    out.extend(text.nfc());
    out
}

/// Bytes from the system's source of chance.
pub(crate) fn random_bytes<const N: usize>() -> Result<Zeroizing<[u8; N]>, StoreError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(&mut bytes[..]).map_err(|_| {
        bytes.zeroize();
        StoreError::NotSaved {
            reason: "the system gave no random numbers".to_owned(),
        }
    })?;
    Ok(bytes)
}

#[cfg(test)]
mod tests;
