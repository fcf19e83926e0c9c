//! Parcels: changes by document, or what a book has of them, in one block of bytes.
//!
//! Pictures go along under their SHA-256: the documents name them by it.
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

/// The longest picture that travels; what we keep is never longer.
pub const PICTURE_MAX: usize = 24 * 1024 * 1024;
/// What the pictures of one parcel may take in all; the others go with the next one.
pub const PICTURES_MAX: usize = 128 * 1024 * 1024;

/// What a parcel of changes holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents {
    /// Changes by document.
    pub documents: Vec<Document>,
    /// Pictures that they name.
    pub pictures: Vec<Picture>,
}

/// A picture on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it is named by.
    pub sha256: [u8; 32],
    /// The file.
    pub bytes: Vec<u8>,
}

/// What a book has, told to another one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Having {
    /// The newest changes by document.
    pub documents: Vec<Heads>,
    /// SHA-256 of every picture.
    pub pictures: Vec<[u8; 32]>,
}

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

impl Picture {
    /// A picture under its own name.
    #[must_use]
    pub fn of(bytes: Vec<u8>) -> Self {
        Self {
            sha256: Sha256::digest(&bytes).into(),
            bytes,
        }
    }

    /// Whether the bytes are those that it is named by.
    #[must_use]
    pub fn is_what_it_says(&self) -> bool {
        Sha256::digest(&self.bytes)[..] == self.sha256
    }
}

/// Packs changes and pictures.
#[must_use]
pub fn pack(contents: &Contents) -> Vec<u8> {
    let mut documents = Vec::new();
    for document in &contents.documents {
        let mut part = Vec::new();
        part.extend(document.id);
        part.extend(document.noun.to_le_bytes());
        part.push(document.space);
        part.extend(document.schema.to_le_bytes());
        for change in &document.changes {
            put(&mut part, change);
        }
        put(&mut documents, &part);
    }
    let mut body = Vec::new();
    put(&mut body, &documents);
    for picture in &contents.pictures {
        body.extend(picture.sha256);
        put(&mut body, &picture.bytes);
    }
    sealed(CHANGES, &body)
}

/// Unpacks changes and pictures. Whether a picture is what it says is not looked at here: one that
/// is not spoils nothing but itself.
///
/// # Errors
/// Which rule the bytes break.
pub fn unpack(bytes: &[u8]) -> Result<Contents, ParcelError> {
    let mut body = Bytes(opened(CHANGES, bytes)?);
    let mut contents = Contents::default();
    let mut documents = Bytes(body.part()?);
    while !documents.is_empty() {
        contents.documents.push(document(documents.part()?)?);
    }
    while !body.is_empty() {
        contents.pictures.push(Picture {
            sha256: body.array()?,
            bytes: body.part()?.to_vec(),
        });
    }
    Ok(contents)
}

fn document(part: &[u8]) -> Result<Document, ParcelError> {
    let mut part = Bytes(part);
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
    Ok(document)
}

/// Packs what a book has.
#[must_use]
pub fn pack_having(having: &Having) -> Vec<u8> {
    let mut documents = Vec::new();
    for one in &having.documents {
        documents.extend(one.id);
        put(&mut documents, &one.heads);
    }
    let mut body = Vec::new();
    put(&mut body, &documents);
    body.extend(having.pictures.as_flattened());
    sealed(HAVE, &body)
}

/// Unpacks what a book has.
///
/// # Errors
/// Which rule the bytes break.
pub fn unpack_having(bytes: &[u8]) -> Result<Having, ParcelError> {
    let mut body = Bytes(opened(HAVE, bytes)?);
    let mut having = Having::default();
    let mut documents = Bytes(body.part()?);
    while !documents.is_empty() {
        let id = documents.array()?;
        let heads = documents.part()?.to_vec();
        if !heads.len().is_multiple_of(32) {
            return Err(ParcelError::Damaged);
        }
        having.documents.push(Heads { id, heads });
    }
    while !body.is_empty() {
        having.pictures.push(body.array()?);
    }
    Ok(having)
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
mod tests;
