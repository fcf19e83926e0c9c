//! A book of every form that the store ever had opens, with all that was in it.

use std::fs;
use std::path::Path;

use convoke_tests::{Stage, house, today};
use serde_json::{Value, json};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

#[test]
fn a_book_of_the_first_form_opens_whole_after_a_copy_of_it_was_taken() {
    let stage = Stage::new(today).unwrap();
    let book = stage.folder().join("Golden.convoke");
    copy(&house().join("tests/fixtures/books/1.convoke"), &book);
    stage.app.open_folder(&book, None).unwrap();
    let call = |name: &str, input: Value| stage.call(name, input).unwrap();

    let copies = call("backups", json!({}));
    assert_eq!(copies["total"], 1, "the book as it was");
    let found = call("check", json!({}));
    assert_eq!((&found["ok"], &found["records"]), (&json!(true), &json!(6)));

    let rojin = call("people", json!({"search": "ro eh 75012345"}))["rows"][0].clone();
    let person = call("person", json!({"id": rojin["id"]}));
    assert!(person.to_string().contains("Version 23"), "{person}");
    let other = call("people", json!({"search": "روژ"}));
    assert!(
        other.to_string().contains("هەولێر"),
        "the undo stays: {other}"
    );

    // Everything that was done can be undone, down to the empty book.
    let mut steps = 0;
    while stage.call("undo", json!({})).is_ok() {
        steps += 1;
    }
    assert_eq!(steps, 30);
    assert_eq!(call("people", json!({}))["total"], 0);
    assert_eq!(call("check", json!({}))["ok"], true);
    while stage.call("redo", json!({})).is_ok() {
        steps -= 1;
    }
    assert_eq!(steps, 0);
    let person = call("person", json!({"id": rojin["id"]}));
    assert!(person.to_string().contains("Version 23"), "{person}");
}
