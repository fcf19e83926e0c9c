//! What passes between two books: changes in parcels.
use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use convoke_domain::{Id, Noun};
use convoke_exchange::parcel::{self, Document, Heads, ParcelError};
use convoke_store::{DocumentChanges, Have, Space, StoreError};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::app::{App, Desk};
use crate::failure::Failure;
use crate::input::Nothing;
use crate::record::{self, Written, Wrote};

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
    let have = desk.open_book()?.store().have()?;
    let all: Vec<Heads> = have
        .into_iter()
        .map(|(id, heads)| Heads { id: id.0, heads })
        .collect();
    let have = BASE64_STANDARD.encode(parcel::pack_heads(&all));
    Ok(KnownHeads { have })
}

/// Every change that the other book does not have.
pub(crate) fn changes_since(_: &App, desk: &mut Desk, input: Since) -> Result<Parcel, Failure> {
    let have = input.have.as_deref().map(read_have).transpose()?;
    let store = desk.open_book()?.store();
    let found = store.changes_since(&have.unwrap_or_default())?;
    let documents: Vec<Document> = found.into_iter().map(packed).collect::<Result<_, _>>()?;
    Ok(Parcel {
        changes: documents.iter().map(|one| one.changes.len()).sum(),
        documents: documents.len(),
        parcel: BASE64_STANDARD.encode(parcel::pack(&documents)),
    })
}

/// Takes over changes from another book, as one operation.
pub(crate) fn apply(app: &App, desk: &mut Desk, input: Apply) -> Result<Written, Failure> {
    let (documents, strange) = read_parcel(&input.parcel)?;
    let style = desk.style();
    let book = desk.open_book()?;
    let outcome = book.write(
        |store| store.apply(&documents),
        |error| matches!(error, StoreError::DiskFull),
    )?;
    let merged = outcome.value;
    let more = json!({"added": merged.added, "changed": merged.changed, "waiting": merged.waiting,
                      "refused": merged.refused + strange});
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

fn read_have(text: &str) -> Result<Have, Failure> {
    let bytes = decoded(text, "have")?;
    let all = parcel::unpack_heads(&bytes).map_err(|error| refused(error).at("have"))?;
    let all = all.into_iter().map(|one| (Id(one.id), one.heads));
    Ok(all.collect::<BTreeMap<_, _>>())
}

/// The changes, and how many records of kinds that this release does not know were set aside.
fn read_parcel(text: &str) -> Result<(Vec<DocumentChanges>, u64), Failure> {
    let bytes = decoded(text, "parcel")?;
    let all = parcel::unpack(&bytes).map_err(|error| refused(error).at("parcel"))?;
    let total = all.len();
    let known: Vec<DocumentChanges> = all.into_iter().filter_map(unpacked).collect();
    let strange = (total - known.len()) as u64;
    Ok((known, strange))
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

/// A record as the store takes it. What belongs to one laptop alone never travels, so it is not
/// taken from a parcel either.
fn unpacked(document: Document) -> Option<DocumentChanges> {
    Some(DocumentChanges {
        id: Id(document.id),
        noun: Noun::from_number(i64::from(document.noun))?,
        space: match document.space {
            1 => Space::Group,
            2 => Space::Coalition,
            _ => return None,
        },
        schema: i64::from(document.schema),
        changes: document.changes,
    })
}
