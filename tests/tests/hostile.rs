//! Parcels from somebody who means harm: each is refused or taken in part, soon, and the book is as
//! it was or whole. The same chance in every run.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use convoke_exchange::parcel::{self, Contents, Document};
use convoke_tests::{Stage, today};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Parcels that are tried.
const PARCELS: usize = 2000;
/// How long one may take.
const LIMIT: Duration = Duration::from_secs(2);
/// What a change begins with before its checksum, and where its content's length stands.
const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];

fn book(example: bool) -> Stage {
    let stage = Stage::new(today).unwrap();
    let input = json!({ "name": "Hostile", "example": example });
    stage.call("create_book", input).unwrap();
    stage
}

/// A xorshift: chance enough, and the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % end.max(1)
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// What stands behind the head of an honest change.
fn content(change: &[u8]) -> Vec<u8> {
    let length = change[9..].iter().position(|byte| byte & 0x80 == 0);
    change[9 + length.unwrap() + 1..].to_vec()
}

/// A chunk with the right length and checksum, whatever it holds.
fn mended(kind: u8, content: &[u8]) -> Vec<u8> {
    let mut body = vec![kind];
    let mut length = content.len();
    while length >= 0x80 {
        body.push(length as u8 | 0x80);
        length >>= 7;
    }
    body.push(length as u8);
    body.extend(content);
    let sum = Sha256::digest(&body);
    [&MAGIC[..], &sum[..4], &body].concat()
}

/// Numbers as they stand in columns: great, negative, without end.
const NUMBERS: &[&[u8]] = &[
    &[0xff, 0xff, 0xff, 0x7f],
    &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
    &[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
    &[0x80, 0x80, 0x80, 0x80, 0x04],
    &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x80, 0x7f],
    &[0x00],
];

fn spoil(change: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut inside = content(change);
    match chance.below(8) {
        // Without mending.
        0 => return change[..chance.below(change.len())].to_vec(),
        1 => {
            let mut flipped = change.to_vec();
            flipped[chance.below(change.len())] ^= 1 << chance.below(8);
            return flipped;
        }
        // Two changes in one, or chunks of other kinds.
        2 => {
            let kind = chance.below(5) as u8;
            return [
                mended(kind, &inside),
                other[..chance.below(other.len())].to_vec(),
            ]
            .concat();
        }
        3 => inside.truncate(chance.below(inside.len())),
        4 => {
            let at = chance.below(inside.len());
            inside.splice(at.., content(other));
        }
        5 => {
            for _ in 0..=chance.below(3) {
                let at = chance.below(inside.len());
                let number = *chance.one(NUMBERS);
                let end = (at + chance.below(number.len() + 1)).min(inside.len());
                inside.splice(at..end, number.iter().copied());
            }
        }
        _ => {
            for _ in 0..=chance.below(6) {
                let at = chance.below(inside.len());
                inside[at] ^= 1 << chance.below(8);
            }
        }
    }
    mended(1, &inside)
}

/// A parcel of a bad document between two good ones.
fn hostile(honest: &[Document], chance: &mut Chance) -> Vec<u8> {
    let (one, two) = (chance.one(honest).clone(), chance.one(honest).clone());
    let mut bad = chance.one(honest).clone();
    let others = chance.one(honest).changes.clone();
    let other = chance.one(&others).clone();
    let at = chance.below(bad.changes.len());
    bad.changes[at] = spoil(&bad.changes[at], &other, chance);
    if chance.below(3) > 0 {
        bad.id = [chance.below(256) as u8; 16];
    }
    let documents = vec![one, bad, two];
    let pictures = Vec::new();
    let mut bytes = parcel::pack(&Contents {
        documents,
        pictures,
    });
    match chance.below(12) {
        0 => bytes.truncate(chance.below(bytes.len())),
        1 => {
            // Claimed lengths, ids and nouns, under a sum that is right.
            let at = 50 + chance.below(bytes.len() - 50);
            bytes[at] ^= 1 << chance.below(8);
            let sum = Sha256::digest(&bytes[50..]);
            bytes[18..50].copy_from_slice(&sum);
        }
        _ => {}
    }
    bytes
}

fn documents_of(stage: &Stage) -> Vec<Document> {
    let parcel = stage.call("changes_since", json!({})).unwrap();
    let bytes = BASE64_STANDARD.decode(parcel["parcel"].as_str().unwrap());
    parcel::unpack(&bytes.unwrap()).unwrap().documents
}

fn store_of(stage: &Stage) -> PathBuf {
    let books = fs::read_dir(stage.folder().join("books")).unwrap();
    let book = books.flatten().map(|entry| entry.path()).next().unwrap();
    book.join("store.db")
}

#[test]
fn no_parcel_stops_the_program_or_leaves_half_of_itself() {
    let honest = documents_of(&book(true));
    let stage = book(false);
    let store = store_of(&stage);
    let mut chance = Chance(0x5eed_c0de_cafe);
    let mut before = fs::read(&store).unwrap();
    let (mut slowest, mut codes) = (Duration::ZERO, std::collections::BTreeMap::new());
    for number in 0..PARCELS {
        let bytes = hostile(&honest, &mut chance);
        let input = json!({ "parcel": BASE64_STANDARD.encode(&bytes) });
        let begun = Instant::now();
        let answer = stage.call("apply_changes", input);
        let took = begun.elapsed();
        slowest = slowest.max(took);
        assert!(took <= LIMIT, "parcel {number} took {took:?}: {answer:?}");
        let after = fs::read(&store).unwrap();
        match &answer {
            Ok(taken) => {
                for aside in taken["more"]["set_aside"].as_array().unwrap() {
                    let code = aside["code"].as_str().unwrap().to_owned();
                    *codes.entry(code).or_insert(0) += 1;
                }
                if taken["operation"].is_null() && taken["more"]["waiting"] == 0 {
                    assert!(before == after, "parcel {number} changed the book: {taken}");
                }
            }
            Err(refused) => {
                *codes.entry(refused.code.clone()).or_insert(0) += 1;
                assert!(before == after, "parcel {number} changed the book");
                assert_ne!(refused.code, "fault", "parcel {number}: {refused:?}");
            }
        }
        before = after;
    }
    println!("{PARCELS} parcels, the slowest {slowest:?}: {codes:?}");
    stage.digest();
}

#[test]
fn good_records_beside_bad_ones_still_arrive() {
    let one = book(true);
    let honest = documents_of(&one);
    let stage = book(false);
    let mut documents = honest.clone();
    let bad: Vec<usize> = (0..documents.len()).step_by(9).collect();
    for &number in &bad {
        // Cut in the middle, with the right length and checksum.
        let inside = content(&documents[number].changes[0]);
        documents[number].changes[0] = mended(1, &inside[..inside.len() / 2]);
    }
    let taken = take(&stage, documents);
    let aside = taken["more"]["set_aside"].as_array().unwrap();
    assert_eq!(aside.len(), bad.len(), "{taken}");
    assert_eq!(taken["more"]["added"], honest.len() - bad.len());
    // What was set aside comes whole later.
    let taken = take(&stage, honest);
    assert_eq!(taken["more"]["added"], bad.len(), "{taken}");
    assert_eq!(stage.digest(), one.digest());
}

fn take(stage: &Stage, documents: Vec<Document>) -> Value {
    let bytes = parcel::pack(&Contents {
        documents,
        pictures: Vec::new(),
    });
    let input = json!({ "parcel": BASE64_STANDARD.encode(bytes) });
    stage.call("apply_changes", input).unwrap()
}
