//! Parcels from somebody who means harm: each is refused or taken in part, soon, and the book is as
//! it was or whole. The same chance in every run.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::thread;
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
    let honest = &honest;
    let seeds = [0x5eed_c0de_cafe, 0x5eed_0b5e_55ed];
    let took: Vec<Duration> = thread::scope(|scope| {
        let hands = seeds.map(|seed| scope.spawn(move || try_parcels(honest, seed)));
        let took = hands.into_iter().flat_map(|hand| hand.join().unwrap());
        took.collect()
    });
    assert_eq!(took.len(), PARCELS);
    // A machine that does other things meanwhile may be late once.
    let late = took.iter().filter(|took| **took > LIMIT).count();
    assert!(late <= PARCELS / 200, "{late} took more than {LIMIT:?}");
    println!("the slowest took {:?}", took.iter().max());
}

/// A hand's share of the parcels, on a book of its own; gives how long each took.
fn try_parcels(honest: &[Document], seed: u64) -> Vec<Duration> {
    let stage = book(false);
    let store = store_of(&stage);
    let mut chance = Chance(seed);
    let mut before = fs::read(&store).unwrap();
    let mut codes = BTreeMap::new();
    let mut took = Vec::new();
    for number in 0..PARCELS / 2 {
        let bytes = hostile(honest, &mut chance);
        let input = json!({ "parcel": BASE64_STANDARD.encode(&bytes) });
        let begun = Instant::now();
        let answer = stage.call("apply_changes", input);
        took.push(begun.elapsed());
        let after = fs::read(&store).unwrap();
        let (said, may_change) = match &answer {
            Ok(taken) => {
                let aside = taken["more"]["set_aside"].as_array().unwrap();
                let codes = aside.iter().map(|one| one["code"].as_str().unwrap());
                let is_taken = !taken["operation"].is_null() || taken["more"]["waiting"] != 0;
                (codes.collect(), is_taken)
            }
            Err(refused) => (vec![refused.code.as_str()], false),
        };
        for code in said {
            assert_ne!(code, "fault", "parcel {number}: {answer:?}");
            *codes.entry(code.to_owned()).or_insert(0) += 1;
        }
        assert!(may_change || before == after, "parcel {number}: {answer:?}");
        before = after;
    }
    println!("set aside and refused: {codes:?}");
    assert!(
        codes["set-aside-harmful"] > 5,
        "the chance finds no harm: {codes:?}"
    );
    stage.digest();
    took
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

/// A right change of some 70 bytes that sets one field so many times.
fn bomb(times: u64) -> Vec<u8> {
    let run = leb128(times);
    let columns: [(u8, Vec<u8>); 5] = [
        (0x15, [&run[..], &[1, b'x']].concat()),
        (0x34, run.clone()),
        (0x42, [&run[..], &[1]].concat()),
        (0x56, [&run[..], &[0]].concat()),
        (0x70, [&run[..], &[0]].concat()),
    ];
    // No dependencies, an actor, its first change, its first operation, no time, no message, no
    // other actors.
    let mut inside = vec![0, 16];
    inside.extend([7; 16]);
    inside.extend([1, 1, 0, 0, 0, columns.len() as u8]);
    for (kind, column) in &columns {
        inside.extend([*kind, column.len() as u8]);
    }
    inside.extend(columns.into_iter().flat_map(|(_, column)| column));
    mended(1, &inside)
}

/// A number without sign whose highest bits do not look like one.
fn leb128(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x40 {
        bytes.push(number as u8 & 0x7f | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

#[test]
fn a_bomb_goes_off_outside_and_a_parcel_of_bombs_is_refused() {
    let honest = documents_of(&book(true));
    let stage = book(false);
    let with = |times: u64, id: u8| Document {
        id: [id; 16],
        changes: vec![bomb(times)],
        ..honest[0].clone()
    };
    // Small ones are only odd changes: so the large ones are refused for their size alone.
    let taken = take(&stage, vec![with(3, 1)]);
    assert_eq!(taken["more"]["set_aside"], json!([]), "{taken}");
    for (round, times) in [1 << 26, 1 << 31, 1 << 40].into_iter().enumerate() {
        let (one, two) = (honest[2 * round].clone(), honest[2 * round + 1].clone());
        let begun = Instant::now();
        let taken = take(&stage, vec![one, with(times, 2), two]);
        println!("{times} times: {:?}, {}", begun.elapsed(), taken["more"]);
        let code = &taken["more"]["set_aside"][0]["code"];
        assert_eq!(code, "set-aside-harmful", "{taken}");
        assert_eq!(taken["more"]["added"], 2, "{taken}");
    }
    let before = fs::read(store_of(&stage)).unwrap();
    let bombs = (3..40).map(|id| with(1 << 40, id)).collect();
    let begun = Instant::now();
    let refused = stage.call("apply_changes", packed(bombs)).unwrap_err();
    println!("many: {:?}", begun.elapsed());
    assert_eq!(refused.code, "parcel-harmful", "{refused:?}");
    assert!(before == fs::read(store_of(&stage)).unwrap());
}

fn packed(documents: Vec<Document>) -> Value {
    let bytes = parcel::pack(&Contents {
        documents,
        pictures: Vec::new(),
    });
    json!({ "parcel": BASE64_STANDARD.encode(bytes) })
}

fn take(stage: &Stage, documents: Vec<Document>) -> Value {
    stage.call("apply_changes", packed(documents)).unwrap()
}
