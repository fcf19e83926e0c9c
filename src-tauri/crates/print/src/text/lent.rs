//! Faces that the system lends, for scripts that the program brings none for.
//!
//! They stay for as long as the program runs, like those that it brings. Which face serves a
//! character is settled for that character alone, so what was printed before changes nothing.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{PoisonError, RwLock};

use sha2::{Digest, Sha256};
use thiserror::Error;

use super::face::{Face, FaceId, faces, read};
use super::sfnt::Sfnt;
use super::wanted::Wanted;

/// A face as the system gives it: a file, and which of its faces.
pub struct FaceFile {
    /// What people call it, 'Noto Sans Thai'.
    pub name: String,
    /// The whole file.
    pub bytes: Vec<u8>,
    /// Its place in a collection; 0 in a file with one face.
    pub index: u32,
}

/// Why a face of the system cannot be lent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FaceRefused {
    /// Its maker does not let documents carry it.
    #[error("the face may not be embedded")]
    NotEmbeddable,
    /// Its maker lets documents carry it only as a whole.
    #[error("the face may not be cut down to the letters that are used")]
    NotSubsettable,
    /// It is drawn from dots or colours, or varies in a way that a PDF cannot say.
    #[error("the face has no outlines that a PDF can hold")]
    NoOutlines,
    /// The file is no face, or it is damaged.
    #[error("the face cannot be read")]
    Unreadable,
    /// More faces than one run of the program can hold.
    #[error("too many faces are in use")]
    TooMany,
}

/// A face that a document borrows from the system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LentFace {
    /// What people call it.
    pub name: String,
    /// SHA-256 of its file, in hexadecimal.
    pub sha256: String,
}

struct Lent {
    face: &'static Face,
    index: u32,
    known: LentFace,
}

#[derive(Default)]
struct Shelf {
    lent: Vec<Lent>,
    serving: HashMap<Wanted, FaceId>,
}

static SHELF: RwLock<Option<Shelf>> = RwLock::new(None);

/// Weight classes that a face which varies must stand at by itself: it is drawn as it stands.
const USUAL_WEIGHTS: std::ops::RangeInclusive<i32> = 300..=500;

impl FaceFile {
    /// Takes the face in for as long as the program runs; the same face is taken in once.
    ///
    /// # Errors
    /// Its maker forbids it, or a PDF cannot hold it.
    pub fn lend(self) -> Result<FaceId, FaceRefused> {
        allowed(&Sfnt::new(&self.bytes, self.index).ok_or(FaceRefused::Unreadable)?)?;
        let sha256 = hex(&Sha256::digest(&self.bytes));
        let mut shelf = SHELF.write().unwrap_or_else(PoisonError::into_inner);
        let shelf = shelf.get_or_insert_default();
        let known = |lent: &Lent| lent.known.sha256 == sha256 && lent.index == self.index;
        if let Some(place) = shelf.lent.iter().position(known) {
            return id(place).ok_or(FaceRefused::TooMany);
        }
        let new = id(shelf.lent.len()).ok_or(FaceRefused::TooMany)?;
        let known = LentFace {
            name: self.name,
            sha256,
        };
        let name: String = known
            .name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        let face = read(name.leak(), self.bytes.leak(), self.index, 100);
        shelf.lent.push(Lent {
            face: Box::leak(Box::new(face.ok_or(FaceRefused::Unreadable)?)),
            index: self.index,
            known,
        });
        Ok(new)
    }
}

/// What the maker of a face allows, and what a PDF can hold.
fn allowed(file: &Sfnt<'_>) -> Result<(), FaceRefused> {
    let rights = file.unsigned(b"OS/2", 8).unwrap_or(0);
    if rights & 0x000f == 0x0002 {
        return Err(FaceRefused::NotEmbeddable);
    }
    if rights & 0x0100 != 0 {
        return Err(FaceRefused::NotSubsettable);
    }
    let has_outlines = file.table(b"glyf").is_some() || file.table(b"CFF ").is_some();
    let stands_well = file
        .axis(b"wght")
        .is_none_or(|weight| USUAL_WEIGHTS.contains(&weight));
    if !has_outlines || rights & 0x0200 != 0 || !stands_well {
        return Err(FaceRefused::NoOutlines);
    }
    Ok(())
}

/// Lets a face that was lent serve a character from now on.
pub fn serve(wanted: Wanted, face: FaceId) {
    let mut shelf = SHELF.write().unwrap_or_else(PoisonError::into_inner);
    shelf
        .get_or_insert_default()
        .serving
        .entry(wanted)
        .or_insert(face);
}

/// The face that serves a character, if one was lent for it.
pub(super) fn serving(wanted: Wanted) -> Option<FaceId> {
    let shelf = SHELF.read().unwrap_or_else(PoisonError::into_inner);
    shelf.as_ref()?.serving.get(&wanted).copied()
}

/// A face by its number, when it is a lent one.
pub(super) fn face(id: FaceId) -> Option<&'static Face> {
    with(id, |lent| lent.face)
}

/// What a document says of a face that it borrows; nothing for those that the program brings.
pub(crate) fn known(id: FaceId) -> Option<LentFace> {
    with(id, |lent| lent.known.clone())
}

fn with<T>(id: FaceId, tell: impl Fn(&Lent) -> T) -> Option<T> {
    let place = usize::from(id.0).checked_sub(faces().len())?;
    let shelf = SHELF.read().unwrap_or_else(PoisonError::into_inner);
    shelf.as_ref()?.lent.get(place).map(tell)
}

/// Lent faces are numbered after those that the program brings.
fn id(place: usize) -> Option<FaceId> {
    u8::try_from(place + faces().len()).ok().map(FaceId)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}
