//! One slot: the key of the store, sealed under what a person has.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::{StoreKey, hex, random_bytes};
use crate::StoreError;

/// How much work one guess costs; written beside the slot, bound to it by the seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// What new slots ask for: Argon2id with 128 MiB.
    pub(super) const USUAL: Self = Self {
        memory_kib: 128 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// Less than this is refused, because a finder of the file could have written it.
    pub(super) const FLOOR: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// More than this is refused, because it would only keep the owner out.
    pub(super) const CEILING: Self = Self {
        memory_kib: 1024 * 1024,
        passes: 16,
        lanes: 4,
    };

    /// What this build writes. Tests open hundreds of slots, so the test build of this crate - and
    /// no other - writes and accepts cheap ones.
    const WRITTEN: Self = if cfg!(test) { Self::CHEAP } else { Self::USUAL };
    const ACCEPTED: Self = if cfg!(test) { Self::CHEAP } else { Self::FLOOR };
    const CHEAP: Self = Self {
        memory_kib: 16,
        passes: 1,
        lanes: 1,
    };

    /// Refuses what lies outside the bounds before any of the work is done.
    pub(super) fn check(self, floor: Self) -> Result<(), StoreError> {
        let within = |value: u32, least: u32, most: u32| (least..=most).contains(&value);
        let fine = within(self.memory_kib, floor.memory_kib, Self::CEILING.memory_kib)
            && within(self.passes, floor.passes, Self::CEILING.passes)
            && within(self.lanes, floor.lanes, Self::CEILING.lanes);
        if fine {
            Ok(())
        } else {
            Err(StoreError::WeakParameters)
        }
    }
}

/// A key under a seal that only the right wrapping key breaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sealed {
    nonce: String,
    text: String,
}

impl Sealed {
    /// Seals `key`, bound to what it is meant for.
    pub(super) fn close(wrap: &[u8; 32], key: &StoreKey, aad: &[u8]) -> Result<Self, StoreError> {
        let nonce = random_bytes::<24>()?;
        let text = XChaCha20Poly1305::new(Key::from_slice(wrap))
            .encrypt(
                XNonce::from_slice(&nonce[..]),
                Payload {
                    msg: key.bytes(),
                    aad,
                },
            )
            .map_err(|_| StoreError::damaged("the key could not be sealed"))?;
        Ok(Self {
            nonce: hex::text(&nonce[..]),
            text: hex::text(&text),
        })
    }

    /// The key, if `wrap` and every bound detail are those it was sealed with.
    pub(super) fn open(&self, wrap: &[u8; 32], aad: &[u8]) -> Option<StoreKey> {
        let nonce = hex::read::<24>(&self.nonce)?;
        let sealed = hex::read::<48>(&self.text)?;
        let plain = XChaCha20Poly1305::new(Key::from_slice(wrap))
            .decrypt(
                XNonce::from_slice(&nonce[..]),
                Payload {
                    msg: &sealed[..],
                    aad,
                },
            )
            .map(Zeroizing::new)
            .ok()?;
        let mut bytes = Zeroizing::new([0; 32]);
        if plain.len() != bytes.len() {
            return None;
        }
        bytes.copy_from_slice(&plain);
        Some(StoreKey::from_bytes(bytes))
    }
}

/// Which thing of a person opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    /// A passphrase in the head.
    Passphrase,
    /// A recovery code on paper.
    Recovery,
}

/// A slot that costs work to try.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SecretSlot {
    pub(super) kind: Kind,
    cost: Cost,
    salt: String,
    sealed: Sealed,
}

impl SecretSlot {
    /// Seals `key` under `secret`.
    pub(super) fn close(
        kind: Kind,
        store: &str,
        secret: &[u8],
        key: &StoreKey,
    ) -> Result<Self, StoreError> {
        let cost = Cost::WRITTEN;
        let salt = random_bytes::<32>()?;
        let wrap = derive(secret, &salt[..], cost)?;
        let salt = hex::text(&salt[..]);
        let sealed = Sealed::close(&wrap, key, &bound(store, kind, cost, &salt))?;
        Ok(Self {
            kind,
            cost,
            salt,
            sealed,
        })
    }

    /// The key, or `WrongPassphrase`; a slot that asks for too little work is not even tried.
    pub(super) fn open(&self, store: &str, secret: &[u8]) -> Result<StoreKey, StoreError> {
        self.cost.check(Cost::ACCEPTED)?;
        let salt = hex::read::<32>(&self.salt)
            .ok_or_else(|| StoreError::damaged("a key slot has no salt"))?;
        let wrap = derive(secret, &salt[..], self.cost)?;
        self.sealed
            .open(&wrap, &bound(store, self.kind, self.cost, &self.salt))
            .ok_or(StoreError::WrongPassphrase)
    }
}

/// The slot of a book that nobody protected: the wrapping key lies in the open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OpenSlot {
    wrap: String,
    sealed: Sealed,
}

impl OpenSlot {
    pub(super) fn close(store: &str, key: &StoreKey) -> Result<Self, StoreError> {
        let wrap = random_bytes::<32>()?;
        let sealed = Sealed::close(&wrap, key, &bound_to(store, b"open"))?;
        Ok(Self {
            wrap: hex::text(&wrap[..]),
            sealed,
        })
    }

    pub(super) fn open(&self, store: &str) -> Result<StoreKey, StoreError> {
        hex::read::<32>(&self.wrap)
            .and_then(|wrap| self.sealed.open(&wrap, &bound_to(store, b"open")))
            .ok_or_else(|| StoreError::damaged("the key beside the store does not fit"))
    }
}

/// What a seal of a thing that is no slot is bound to.
pub(super) fn bound_to(store: &str, what: &[u8]) -> Vec<u8> {
    [b"convoke key 1\0", store.as_bytes(), b"\0", what].concat()
}

fn bound(store: &str, kind: Kind, cost: Cost, salt: &str) -> Vec<u8> {
    let kind: &[u8] = match kind {
        Kind::Passphrase => b"passphrase\0argon2id\0",
        Kind::Recovery => b"recovery\0argon2id\0",
    };
    let mut aad = bound_to(store, kind);
    for figure in [cost.memory_kib, cost.passes, cost.lanes] {
        aad.extend_from_slice(&figure.to_le_bytes());
    }
    aad.extend_from_slice(salt.as_bytes());
    aad
}

fn derive(secret: &[u8], salt: &[u8], cost: Cost) -> Result<Zeroizing<[u8; 32]>, StoreError> {
    let fault = |_| StoreError::damaged("a key slot names impossible work");
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(fault)?;
    let mut memory = vec![Block::default(); params.block_count()];
    let mut wrap = Zeroizing::new([0; 32]);
    let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(secret, salt, &mut wrap[..], &mut memory);
    memory.iter_mut().for_each(Zeroize::zeroize);
    done.map_err(fault)?;
    Ok(wrap)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_slots_ask_for_128_mib_and_less_than_64_is_refused() {
        assert_eq!(
            Cost::USUAL,
            Cost {
                memory_kib: 131_072,
                passes: 3,
                lanes: 1
            }
        );
        assert_eq!(Cost::FLOOR.memory_kib, 65_536);
        assert!(Cost::USUAL.check(Cost::FLOOR).is_ok());
        for weak in [
            Cost {
                memory_kib: 65_535,
                ..Cost::USUAL
            },
            Cost {
                memory_kib: 0,
                ..Cost::USUAL
            },
            Cost {
                passes: 2,
                ..Cost::USUAL
            },
            Cost {
                lanes: 0,
                ..Cost::USUAL
            },
            Cost {
                memory_kib: u32::MAX,
                ..Cost::USUAL
            },
            Cost {
                passes: 1000,
                ..Cost::USUAL
            },
            Cost {
                lanes: 255,
                ..Cost::USUAL
            },
        ] {
            assert!(
                matches!(weak.check(Cost::FLOOR), Err(StoreError::WeakParameters)),
                "{weak:?}"
            );
        }
    }

    #[test]
    fn a_cheaper_slot_is_refused_before_any_work() {
        let key = StoreKey::random().unwrap();
        let mut slot = SecretSlot::close(Kind::Passphrase, "book", b"meadow", &key).unwrap();
        assert!(slot.open("book", b"meadow").is_ok());
        assert!(matches!(
            slot.open("other", b"meadow"),
            Err(StoreError::WrongPassphrase)
        ));
        slot.cost.memory_kib -= 1;
        assert!(matches!(
            slot.open("book", b"meadow"),
            Err(StoreError::WeakParameters)
        ));
    }

    #[test]
    fn a_dearer_slot_than_was_sealed_opens_nothing() {
        let key = StoreKey::random().unwrap();
        let mut slot = SecretSlot::close(Kind::Passphrase, "book", b"meadow", &key).unwrap();
        slot.cost.passes += 1;
        assert!(matches!(
            slot.open("book", b"meadow"),
            Err(StoreError::WrongPassphrase)
        ));
    }
}
