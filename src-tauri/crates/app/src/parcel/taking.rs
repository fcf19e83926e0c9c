//! What of a parcel may come in: everything is tried at the gate first, and what is unfit is set
//! aside alone.
use std::collections::BTreeSet;
use std::io;
use std::process::Command;

use convoke_domain::{Id, Noun};
use convoke_exchange::parcel::{Contents, Document, PICTURE_MAX, PICTURES_MAX, Picture};
use convoke_store::{DocumentChanges, Space, Store};
use serde::Serialize;

use crate::failure::Failure;
use crate::format::Style;
use crate::gate::{self, Case, Verdict};

/// What is taken over, and what is not.
#[derive(Default)]
pub(super) struct Taken {
    pub documents: Vec<DocumentChanges>,
    pub pictures: Vec<Vec<u8>>,
    pub set_aside: Vec<SetAside>,
}

/// A record or a picture that is not taken over, and why.
pub(super) struct SetAside {
    what: What,
    /// 32 digits of a record, 64 of a picture.
    id: String,
    code: &'static str,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
enum What {
    Record,
    Picture,
}

/// The same in words.
#[derive(Serialize)]
pub(super) struct Said {
    what: What,
    id: String,
    code: &'static str,
    message: String,
}

/// Sorts what came into what may come in and what is set aside.
pub(super) fn sorted(
    gate: fn() -> io::Result<Command>,
    store: &Store,
    contents: Contents,
) -> Result<Taken, Failure> {
    let mut taken = Taken::default();
    let documents = taken.known(contents.documents);
    let pictures = taken.whole(contents.pictures, store)?;
    let count = documents.len() + pictures.len();
    let verdicts = gate::try_all(gate, count, |number| match documents.get(number) {
        Some(document) => {
            let trial = store.trial(document.id, document.changes.clone())?;
            Ok(Case::Document(trial))
        }
        None => Ok(Case::Picture(
            pictures[number - documents.len()].bytes.clone(),
        )),
    })?;
    let (of_documents, of_pictures) = verdicts.split_at(documents.len());
    for (document, verdict) in documents.into_iter().zip(of_documents) {
        match code(*verdict) {
            None => taken.documents.push(document),
            Some(code) => taken.set_aside_record(document.id, code),
        }
    }
    for (picture, verdict) in pictures.into_iter().zip(of_pictures) {
        match code(*verdict) {
            None => taken.pictures.push(picture.bytes),
            Some(code) => taken.set_aside_picture(&picture, code),
        }
    }
    Ok(taken)
}

fn code(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Passed => None,
        Verdict::Unreadable => Some("set-aside-unreadable"),
        Verdict::TooLarge => Some("set-aside-too-large"),
        Verdict::Harmful => Some("set-aside-harmful"),
    }
}

impl Taken {
    /// The records of kinds that this release knows, each once: two lots of changes that are
    /// harmless alone need not be so together.
    fn known(&mut self, documents: Vec<Document>) -> Vec<DocumentChanges> {
        let mut seen = BTreeSet::new();
        let mut known = Vec::new();
        for document in documents {
            let id = Id(document.id);
            match unpacked(document) {
                None => self.set_aside_record(id, "set-aside-unknown"),
                Some(_) if !seen.insert(id) => self.set_aside_record(id, "set-aside-unreadable"),
                Some(document) => known.push(document),
            }
        }
        known
    }

    /// The pictures that are what they say and not too large. Those that are here already need not
    /// be looked at.
    fn whole(&mut self, pictures: Vec<Picture>, store: &Store) -> Result<Vec<Picture>, Failure> {
        let held = store.read(|reader| reader.pictures_held())?;
        let (mut whole, mut room) = (Vec::new(), PICTURES_MAX);
        for picture in pictures {
            if picture.bytes.len() > room.min(PICTURE_MAX) {
                self.set_aside_picture(&picture, "set-aside-too-large");
            } else if !picture.is_what_it_says() {
                self.set_aside_picture(&picture, "set-aside-unreadable");
            } else if !held.contains(&name(&picture)) {
                room -= picture.bytes.len();
                whole.push(picture);
            }
        }
        Ok(whole)
    }

    pub fn set_aside_record(&mut self, id: Id, code: &'static str) {
        let (what, id) = (What::Record, id.to_string());
        self.set_aside.push(SetAside { what, id, code });
    }

    fn set_aside_picture(&mut self, picture: &Picture, code: &'static str) {
        let (what, id) = (What::Picture, name(picture));
        self.set_aside.push(SetAside { what, id, code });
    }

    /// What was set aside, in words.
    pub fn said(&self, style: &Style) -> Vec<Said> {
        let say = |one: &SetAside| Said {
            what: one.what,
            id: one.id.clone(),
            code: one.code,
            message: style.say(one.code, &[]),
        };
        self.set_aside.iter().map(say).collect()
    }
}

fn name(picture: &Picture) -> String {
    let digits = |byte: &u8| format!("{byte:02x}");
    picture.sha256.iter().map(digits).collect()
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
