//! Two laptops: what one wrote arrives at the other, with its pictures, and only once.

use std::path::Path;
use std::process::Command;
use std::{fs, io};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use convoke_exchange::parcel::{self, Contents, PICTURE_MAX, Picture};
use convoke_tests::{Stage, house, today};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn book(example: bool) -> Stage {
    let stage = Stage::new(today).unwrap();
    let input = json!({ "name": "Parcels", "example": example });
    stage.call("create_book", input).unwrap();
    stage
}

/// An event with a picture; gives the ids of both.
fn with_a_picture(stage: &Stage) -> (Value, Value) {
    let bytes = fs::read(house().join("assets/sample/reading-room.jpg")).unwrap();
    let input = json!({ "base64": BASE64_STANDARD.encode(bytes) });
    let picture = stage.call("add_picture", input).unwrap()["picture"].clone();
    let event = json!({ "summary": { "en": "Picnic" }, "picture": picture });
    let event = stage.call("add_event", event).unwrap()["id"].clone();
    (event, picture)
}

fn contents(parcel: &Value) -> Contents {
    let text = parcel["parcel"].as_str().unwrap();
    parcel::unpack(&BASE64_STANDARD.decode(text).unwrap()).unwrap()
}

fn take(stage: &Stage, contents: &Contents) -> Value {
    let parcel = BASE64_STANDARD.encode(parcel::pack(contents));
    stage
        .call("apply_changes", json!({ "parcel": parcel }))
        .unwrap()
}

fn lacks_picture(stage: &Stage, event: &Value) -> bool {
    let flyer = json!({ "document": "flyer", "event": event, "set": { "design": "photo" } });
    let draft = stage.call("draft_paper", flyer).unwrap();
    let warnings = draft["warnings"].as_array().unwrap();
    warnings
        .iter()
        .any(|warning| warning["code"] == "picture-not-here")
}

/// SHA-256 of the picture in a printed flyer, taken out by a program that is not ours.
fn printed_picture(stage: &Stage, event: &Value) -> Vec<u8> {
    let file = stage.folder().join("flyer.pdf");
    let flyer = json!({ "document": "flyer", "event": event, "set": { "design": "photo" } });
    stage.app.print_to(&file, flyer).unwrap();
    let beside = stage.folder().join("picture");
    let done = Command::new("pdfimages")
        .arg("-all")
        .args([&file, &beside])
        .status();
    assert!(done.unwrap().success());
    let taken = fs::read(first_beside(stage.folder()).unwrap()).unwrap();
    assert!(taken.len() > 1000);
    Sha256::digest(taken).to_vec()
}

fn first_beside(folder: &Path) -> io::Result<std::path::PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    found.retain(|path| path.to_string_lossy().contains("picture-"));
    found.sort();
    found
        .into_iter()
        .next()
        .ok_or(io::ErrorKind::NotFound.into())
}

#[test]
fn two_books_that_exchanged_their_changes_have_the_same_rows() {
    let (one, two) = (book(true), book(false));
    let taken = one.carry_to(&two);
    assert_eq!(taken["more"]["refused"], 0, "{taken}");
    assert_eq!(one.digest(), two.digest());
    two.call("add_person", json!({ "formatted_name": "Dana" }))
        .unwrap();
    one.call("add_person", json!({ "formatted_name": "Lena" }))
        .unwrap();
    two.carry_to(&one);
    one.carry_to(&two);
    assert_eq!(one.digest(), two.digest());
    let again = one.carry_to(&two);
    assert_eq!(again["operation"], json!(null));
}

#[test]
fn a_picture_travels_with_its_event_once_and_is_printed_alike() {
    let (one, two) = (book(false), book(false));
    let (event, picture) = with_a_picture(&one);
    let parcel = one.packed_for(&two);
    assert_eq!(parcel["pictures"], 1, "{parcel}");
    let input = json!({ "parcel": parcel["parcel"] });
    let taken = two.call("apply_changes", input.clone()).unwrap();
    assert_eq!(
        (&taken["more"]["pictures"], &taken["more"]["refused"]),
        (&json!(1), &json!(0)),
        "{taken}"
    );
    assert_eq!(taken["more"]["pictures_lacking"], 0);
    assert!(!lacks_picture(&two, &event));
    assert_eq!(printed_picture(&one, &event), printed_picture(&two, &event));
    let again = two.call("apply_changes", input).unwrap();
    assert_eq!(
        (&again["operation"], &again["more"]["pictures"]),
        (&json!(null), &json!(0))
    );
    assert_eq!(one.packed_for(&two)["pictures"], 0);
    // Undo takes the event away, redo brings it back with its picture.
    two.call("undo", json!({ "operation": taken["operation"] }))
        .unwrap();
    assert_eq!(two.call("events", json!({})).unwrap()["total"], 0);
    two.call("redo", json!({})).unwrap();
    assert!(
        two.call("picture", json!({ "picture": picture }))
            .unwrap()
            .as_u64()
            > Some(1000)
    );
    two.digest();
}

#[test]
fn a_bad_picture_is_refused_alone_and_comes_with_the_next_parcel() {
    let (one, two) = (book(false), book(false));
    let (event, picture) = with_a_picture(&one);
    let honest = contents(&one.packed_for(&two));
    let mut other = honest.clone();
    other.pictures[0].bytes[5000] ^= 1;
    other.pictures.push(Picture::of(b"no picture".to_vec()));
    other
        .pictures
        .push(Picture::of(vec![0xff; PICTURE_MAX + 1]));
    let taken = take(&two, &other);
    let codes = |taken: &Value| -> Vec<String> {
        let aside = taken["more"]["set_aside"].as_array().unwrap();
        let code = |one: &Value| format!("{}: {}", one["what"], one["code"]).replace('"', "");
        let mut codes: Vec<String> = aside.iter().map(code).collect();
        codes.sort();
        codes
    };
    assert_eq!(
        codes(&taken),
        [
            "picture: set-aside-too-large",
            "picture: set-aside-unreadable",
            "picture: set-aside-unreadable"
        ]
    );
    assert_eq!(
        (&taken["more"]["added"], &taken["more"]["pictures_lacking"]),
        (&json!(1), &json!(1))
    );
    // It is not here yet, and said so where it is looked for.
    let input = json!({ "picture": picture });
    let refused = two.call("picture", input.clone()).unwrap_err();
    assert_eq!(refused.code, "picture-not-here");
    assert!(lacks_picture(&two, &event));
    let taken = one.carry_to(&two);
    assert_eq!(
        (&taken["more"]["pictures"], &taken["more"]["added"]),
        (&json!(1), &json!(0)),
        "{taken}"
    );
    assert!(
        taken["changed"]
            .as_array()
            .unwrap()
            .contains(&json!("event")),
        "pages that show it must hear of it: {taken}"
    );
    two.call("picture", input).unwrap();
    assert!(!lacks_picture(&two, &event));
}

#[test]
fn a_picture_that_no_record_names_is_not_kept() {
    let (one, two, three) = (book(false), book(false), book(false));
    let (_, picture) = with_a_picture(&one);
    let mut unasked = contents(&two.packed_for(&three));
    unasked.pictures = contents(&one.packed_for(&three)).pictures;
    let taken = take(&three, &unasked);
    assert_eq!(taken["more"]["pictures"], 0);
    let refused = three
        .call("picture", json!({ "picture": picture }))
        .unwrap_err();
    assert_eq!(refused.code, "no-such-picture");
}

#[test]
fn a_parcel_is_taken_back_as_a_whole() {
    let (one, two) = (book(true), book(false));
    let before = two.digest();
    one.carry_to(&two);
    two.call("undo", json!({})).unwrap();
    assert_eq!(two.digest(), before);
}

#[test]
fn a_damaged_parcel_is_refused_and_nothing_is_written() {
    let (one, two) = (book(true), book(false));
    let before = two.digest();
    let parcel = one.packed_for(&two);
    let whole = BASE64_STANDARD
        .decode(parcel["parcel"].as_str().unwrap())
        .unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for bytes in [&flipped[..], &whole[..whole.len() - 1], b"", b"hello"] {
        let input = json!({ "parcel": BASE64_STANDARD.encode(bytes) });
        let refused = two.call("apply_changes", input).unwrap_err();
        assert_eq!(refused.code, "bad-parcel");
    }
    let refused = two
        .call("apply_changes", json!({ "parcel": "%%%" }))
        .unwrap_err();
    assert_eq!(refused.code, "bad-parcel");
    let refused = two
        .call("changes_since", json!({ "have": "aGVsbG8=" }))
        .unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.field.as_deref()),
        ("bad-parcel", Some("have"))
    );
    assert_eq!(two.digest(), before);
}
