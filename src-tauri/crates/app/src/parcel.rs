//! What passes between two books: changes in parcels, with the pictures that they name.
use std::collections::BTreeSet;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use convoke_domain::Id;
use convoke_exchange::parcel::{
    self, Contents, Document, Having, Heads, PICTURE_MAX, PICTURES_MAX, ParcelError, Picture,
};
use convoke_store::{DocumentChanges, Have, Reader, StoreError};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::app::{App, Desk};
use crate::failure::Failure;
use crate::input::Nothing;
use crate::record::{self, Written, Wrote};

mod taking;

/// What another book has; without it everything is given.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct Since {
    /// What `heads` gave there.
    have: Option<String>,
}

/// Changes for another book.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Parcel {
    /// What `apply_changes` takes; base64.
    parcel: String,
    /// Records in it.
    documents: usize,
    /// Changes in it.
    changes: usize,
    /// Pictures in it.
    pictures: usize,
    /// Pictures that found no room in it; they come with the next one.
    pictures_left: usize,
}

/// Changes from another book.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Apply {
    parcel: String,
}

/// What a book has.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct KnownHeads {
    /// What `changes_since` takes; base64.
    have: String,
}

/// What this book has, for another one to choose by.
pub(crate) fn heads(_: &App, desk: &mut Desk, _: Nothing) -> Result<KnownHeads, Failure> {
    let store = desk.open_book()?.store();
    let heads = |(id, heads): (Id, Vec<u8>)| Heads { id: id.0, heads };
    let held = store.read(|reader| reader.pictures_held())?;
    let having = Having {
        documents: store.have()?.into_iter().map(heads).collect(),
        pictures: held.iter().filter_map(|name| digest(name)).collect(),
    };
    let have = BASE64_STANDARD.encode(parcel::pack_having(&having));
    Ok(KnownHeads { have })
}

/// Every change and picture that the other book does not have.
pub(crate) fn changes_since(_: &App, desk: &mut Desk, input: Since) -> Result<Parcel, Failure> {
    let have = input.have.as_deref().map(read_have).transpose()?;
    let (have, held) = have.unwrap_or_default();
    let store = desk.open_book()?.store();
    let found = store.changes_since(&have)?;
    let documents: Vec<Document> = found.into_iter().map(packed).collect::<Result<_, _>>()?;
    let (pictures, pictures_left) = store.read(|reader| pictures(reader, &held))?;
    let contents = Contents {
        documents,
        pictures,
    };
    Ok(Parcel {
        changes: contents.documents.iter().map(|one| one.changes.len()).sum(),
        documents: contents.documents.len(),
        pictures: contents.pictures.len(),
        pictures_left,
        parcel: BASE64_STANDARD.encode(parcel::pack(&contents)),
    })
}

/// The pictures that records name and the other book does not hold, as far as there is room for
/// them, and how many there was no room for.
fn pictures(
    reader: &Reader<'_>,
    held: &BTreeSet<[u8; 32]>,
) -> Result<(Vec<Picture>, usize), Failure> {
    let (mut taken, mut left, mut room) = (Vec::new(), 0, PICTURES_MAX);
    for name in reader.pictures_named()? {
        if digest(&name).is_some_and(|name| held.contains(&name)) {
            continue;
        }
        let Some(bytes) = reader.attachment(&name)? else {
            continue;
        };
        if bytes.len() > room.min(PICTURE_MAX) {
            left += 1;
            continue;
        }
        room -= bytes.len();
        taken.push(Picture::of(bytes));
    }
    Ok((taken, left))
}

/// Takes over changes from another book, as one operation. What cannot be taken is set aside
/// alone, with a word.
pub(crate) fn apply(app: &App, desk: &mut Desk, input: Apply) -> Result<Written, Failure> {
    let bytes = decoded(&input.parcel, "parcel")?;
    let contents = parcel::unpack(&bytes).map_err(|error| refused(error).at("parcel"))?;
    let style = desk.style();
    let book = desk.open_book()?;
    let mut taken = taking::sorted(app.surroundings.gate, book.store(), contents)?;
    let outcome = book.write(
        |store| store.apply(&taken.documents, &taken.pictures),
        |error| matches!(error, StoreError::DiskFull),
    )?;
    let merged = &outcome.value;
    for id in &merged.refused {
        taken.set_aside_record(*id, "set-aside-unreadable");
    }
    let lacking = book.store().read(|reader| reader.pictures_lacking())?.len();
    let more = json!({"added": merged.added, "changed": merged.changed, "waiting": merged.waiting,
                      "pictures": merged.pictures, "pictures_lacking": lacking,
                      "refused": taken.set_aside.len(), "set_aside": taken.said(&style)});
    let outcome = record::with_value(
        outcome,
        Wrote {
            id: None,
            more: Some(more),
        },
    );
    let written = book
        .store()
        .read(|reader| record::written(reader, &style, outcome))?;
    crate::notice::tell(app, desk, &written)?;
    Ok(written)
}

fn read_have(text: &str) -> Result<(Have, BTreeSet<[u8; 32]>), Failure> {
    let bytes = decoded(text, "have")?;
    let all = parcel::unpack_having(&bytes).map_err(|error| refused(error).at("have"))?;
    let heads = |one: Heads| (Id(one.id), one.heads);
    let documents = all.documents.into_iter().map(heads).collect();
    Ok((documents, all.pictures.into_iter().collect()))
}

/// 64 hexadecimal digits as bytes.
fn digest(name: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(name.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    (name.len() == 64).then_some(bytes)
}

fn decoded(text: &str, field: &str) -> Result<Vec<u8>, Failure> {
    BASE64_STANDARD
        .decode(text.trim())
        .map_err(|_| Failure::refused("bad-parcel").at(field))
}

fn refused(error: ParcelError) -> Failure {
    match error {
        ParcelError::Newer => Failure::refused("parcel-newer"),
        ParcelError::NotAParcel | ParcelError::Damaged | ParcelError::TooLarge => {
            Failure::refused("bad-parcel")
        }
    }
}

fn packed(changes: DocumentChanges) -> Result<Document, Failure> {
    let unfit = |_| Failure::fault("a number does not fit into a parcel");
    Ok(Document {
        id: changes.id.0,
        noun: u16::try_from(changes.noun.number()).map_err(unfit)?,
        space: changes.space as u8,
        schema: u32::try_from(changes.schema).map_err(unfit)?,
        changes: changes.changes,
    })
}
