//! Parcels: changes by document, or what a book has of them, in one block of bytes.
//!
//! A parcel is eight signs that say what is in it, the version of its form, the length of its body,
//! the body's SHA-256, and the body. Numbers are little-endian; every part has its length before
//! it, and the length is held against what is left before anything is taken.

use sha2::{Digest, Sha256};

/// Every form that this release writes and reads.
const VERSION: u16 = 1;
const CHANGES: &[u8; 8] = b"CNVKCHNG";
const HAVE: &[u8; 8] = b"CNVKHAVE";
/// Signs, version, length and SHA-256.
const HEAD: usize = 8 + 2 + 8 + 32;
/// No honest parcel is longer: 100,000 records with their history take about 90 MiB.
pub const PARCEL_MAX: usize = 512 * 1024 * 1024;

/// Changes of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The record's id.
    pub id: [u8; 16],
    /// The number of its noun.
    pub noun: u16,
    /// The number of its space.
    pub space: u8,
    /// The version of its fields.
    pub schema: u32,
    /// Its changes, each with its own checksum inside.
    pub changes: Vec<Vec<u8>>,
}

/// The newest changes that a book has of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heads {
    /// The record's id.
    pub id: [u8; 16],
    /// Hashes, 32 bytes each.
    pub heads: Vec<u8>,
}

/// Why a parcel was refused. Nothing of a refused parcel is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParcelError {
    /// It is something else.
    #[error("this is not a parcel of this kind")]
    NotAParcel,
    /// A later release wrote it.
    #[error("the parcel was written by a newer release")]
    Newer,
    /// It is cut off, goes on after its end, or was changed on its way.
    #[error("the parcel is damaged")]
    Damaged,
    /// It is longer than any honest one.
    #[error("the parcel is too large")]
    TooLarge,
}

/// Packs changes.
#[must_use]
pub fn pack(documents: &[Document]) -> Vec<u8> {
    let mut body = Vec::new();
    for document in documents {
        let mut part = Vec::new();
        part.extend(document.id);
        part.extend(document.noun.to_le_bytes());
        part.push(document.space);
        part.extend(document.schema.to_le_bytes());
        for change in &document.changes {
            put(&mut part, change);
        }
        put(&mut body, &part);
    }
    sealed(CHANGES, &body)
}

/// Unpacks changes.
///
/// # Errors
/// Which rule the bytes break.
pub fn unpack(bytes: &[u8]) -> Result<Vec<Document>, ParcelError> {
    let mut body = Bytes(opened(CHANGES, bytes)?);
    let mut documents = Vec::new();
    while !body.is_empty() {
        let mut part = Bytes(body.part()?);
        let mut document = Document {
            id: part.array()?,
            noun: u16::from_le_bytes(part.array()?),
            space: u8::from_le_bytes(part.array()?),
            schema: u32::from_le_bytes(part.array()?),
            changes: Vec::new(),
        };
        while !part.is_empty() {
            document.changes.push(part.part()?.to_vec());
        }
        documents.push(document);
    }
    Ok(documents)
}

/// Packs what a book has.
#[must_use]
pub fn pack_heads(all: &[Heads]) -> Vec<u8> {
    let mut body = Vec::new();
    for one in all {
        body.extend(one.id);
        put(&mut body, &one.heads);
    }
    sealed(HAVE, &body)
}

/// Unpacks what a book has.
///
/// # Errors
/// Which rule the bytes break.
pub fn unpack_heads(bytes: &[u8]) -> Result<Vec<Heads>, ParcelError> {
    let mut body = Bytes(opened(HAVE, bytes)?);
    let mut all = Vec::new();
    while !body.is_empty() {
        let id = body.array()?;
        let heads = body.part()?.to_vec();
        if !heads.len().is_multiple_of(32) {
            return Err(ParcelError::Damaged);
        }
        all.push(Heads { id, heads });
    }
    Ok(all)
}

fn put(body: &mut Vec<u8>, part: &[u8]) {
    // A part of 4 GiB does not fit in memory twice; were it cut, the reader would refuse it.
    let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
    body.extend(length.to_le_bytes());
    body.extend(part);
}

fn sealed(signs: &[u8; 8], body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEAD + body.len());
    bytes.extend(signs);
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend((body.len() as u64).to_le_bytes());
    bytes.extend(Sha256::digest(body));
    bytes.extend(body);
    bytes
}

fn opened<'a>(signs: &[u8; 8], bytes: &'a [u8]) -> Result<&'a [u8], ParcelError> {
    if bytes.len() > PARCEL_MAX {
        return Err(ParcelError::TooLarge);
    }
    let mut head = Bytes(bytes);
    if head.array::<8>() != Ok(*signs) {
        return Err(ParcelError::NotAParcel);
    }
    if u16::from_le_bytes(head.array()?) != VERSION {
        return Err(ParcelError::Newer);
    }
    let length = u64::from_le_bytes(head.array()?);
    let sum: [u8; 32] = head.array()?;
    let body = head.0;
    if length != body.len() as u64 || Sha256::digest(body)[..] != sum {
        return Err(ParcelError::Damaged);
    }
    Ok(body)
}

/// What is left to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], ParcelError> {
        let (taken, rest) = self
            .0
            .split_at_checked(length)
            .ok_or(ParcelError::Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], ParcelError> {
        self.take(N)?.try_into().map_err(|_| ParcelError::Damaged)
    }

    fn part(&mut self) -> Result<&'a [u8], ParcelError> {
        let length = u32::from_le_bytes(self.array()?);
        self.take(usize::try_from(length).map_err(|_| ParcelError::Damaged)?)
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, prop_compose, proptest};
    use sha2::{Digest, Sha256};

    use super::{
        CHANGES, Document, HEAD, Heads, ParcelError, pack, pack_heads, sealed, unpack, unpack_heads,
    };

    prop_compose! {
        fn document()(
            id in any::<[u8; 16]>(), noun in any::<u16>(), space in any::<u8>(),
            schema in any::<u32>(), changes in vec(vec(any::<u8>(), 0..40), 0..4),
        ) -> Document {
            Document { id, noun, space, schema, changes }
        }
    }

    proptest! {
        #[test]
        fn a_parcel_gives_back_what_was_packed(documents in vec(document(), 0..6)) {
            prop_assert_eq!(unpack(&pack(&documents)), Ok(documents));
        }

        #[test]
        fn a_body_of_any_bytes_with_the_right_sum_is_read_or_refused(body in vec(any::<u8>(), 0..200)) {
            if let Ok(documents) = unpack(&sealed(CHANGES, &body)) {
                prop_assert_eq!(&pack(&documents)[HEAD..], &body[..]);
            }
        }

        #[test]
        fn any_bytes_are_refused(bytes in vec(any::<u8>(), 0..200)) {
            prop_assert!(unpack(&bytes).is_err());
            prop_assert!(unpack_heads(&bytes).is_err());
        }
    }

    fn some() -> Vec<u8> {
        let changes = vec![vec![1, 2, 3], vec![], vec![9; 70]];
        let one = |number: u8| Document {
            id: [number; 16],
            noun: u16::from(number),
            space: 1,
            schema: 1,
            changes: changes.clone(),
        };
        pack(&[one(1), one(2), one(3)])
    }

    #[test]
    fn a_parcel_that_is_cut_anywhere_is_refused() {
        let whole = some();
        for length in 0..whole.len() {
            assert!(unpack(&whole[..length]).is_err(), "cut at {length}");
        }
        let mut longer = whole;
        longer.push(0);
        assert_eq!(unpack(&longer), Err(ParcelError::Damaged));
    }

    #[test]
    fn a_parcel_with_any_flipped_bit_is_refused() {
        let whole = some();
        for at in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[at / 8] ^= 1 << (at % 8);
            assert!(unpack(&flipped).is_err(), "bit {at} flipped");
        }
    }

    #[test]
    fn a_length_that_lies_takes_no_memory() {
        for claimed in [u32::MAX, u32::MAX / 2, 1 << 20] {
            let body = claimed.to_le_bytes();
            assert_eq!(unpack(&sealed(CHANGES, &body)), Err(ParcelError::Damaged));
        }
        let mut lying = some();
        lying[10..18].copy_from_slice(&u64::MAX.to_le_bytes());
        assert_eq!(unpack(&lying), Err(ParcelError::Damaged));
    }

    #[test]
    fn a_parcel_of_a_later_release_is_recognised() {
        let mut later = some();
        later[8] = 2;
        assert_eq!(unpack(&later), Err(ParcelError::Newer));
    }

    #[test]
    fn what_a_book_has_comes_back_and_is_no_parcel_of_changes() {
        let all = vec![
            Heads {
                id: [1; 16],
                heads: vec![7; 64],
            },
            Heads {
                id: [2; 16],
                heads: vec![],
            },
        ];
        let packed = pack_heads(&all);
        assert_eq!(unpack_heads(&packed), Ok(all));
        assert_eq!(unpack(&packed), Err(ParcelError::NotAParcel));
        let uneven = pack_heads(&[Heads {
            id: [1; 16],
            heads: vec![7; 33],
        }]);
        assert_eq!(unpack_heads(&uneven), Err(ParcelError::Damaged));
    }

    #[test]
    fn the_sum_is_the_bodys_sha_256() {
        let parcel = some();
        assert_eq!(parcel[18..HEAD], Sha256::digest(&parcel[HEAD..])[..]);
    }
}
