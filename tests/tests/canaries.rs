//! A protected book holds no plain text in any of its files, and opens for nobody else.

use std::fs;
use std::path::{Path, PathBuf};

use convoke_tests::{Stage, today};
use serde_json::{Value, json};

const PASSPHRASE: &str = "river lantern copper meadow quilt";

/// Strings that stand in the records and nowhere else; one in a script of its own.
const CANARIES: &[&str] = &["Zqxcanary", "+49-555-0142-canary", "کەنارییەکە"];

/// A protected book with canaries in people, events, notes and the trash.
fn stage_with_canaries(folder: &Path) -> Stage {
    let stage = Stage::on(folder, today);
    stage
        .call(
            "create_book",
            json!({ "name": "Canaries", "passphrase": PASSPHRASE }),
        )
        .unwrap();
    let person =
        json!({ "formatted_name": CANARIES[0], "tel": [CANARIES[1]], "note": CANARIES[2] });
    let written = stage.call("add_person", person.clone()).unwrap();
    stage.call("trash", json!({ "id": written["id"] })).unwrap();
    stage.call("add_person", person).unwrap();
    let summary = json!({ "en": CANARIES[0], "ckb": CANARIES[2] });
    stage
        .call("add_event", json!({ "summary": summary }))
        .unwrap();
    stage.call("backup", json!({})).unwrap();
    stage
}

#[test]
fn no_file_of_a_protected_book_holds_plain_text() {
    let folder = tempfile::tempdir().unwrap();
    let stage = stage_with_canaries(folder.path());
    // Once while the book is open, so that a journal is seen, and once when it is closed.
    assert_no_canary(folder.path());
    stage.call("close_book", json!({})).unwrap();
    assert_no_canary(folder.path());
}

fn assert_no_canary(folder: &Path) {
    let files = everything(folder);
    assert!(
        files.len() >= 4,
        "store, keys, their copy and a backup are expected: {files:?}"
    );
    for file in files {
        let bytes = fs::read(&file).unwrap();
        for canary in CANARIES {
            assert!(
                !contains(&bytes, canary.as_bytes()),
                "{} holds {canary}",
                file.display()
            );
            let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert!(
                !contains(&bytes, &wide),
                "{} holds {canary} in UTF-16",
                file.display()
            );
        }
    }
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let stage = stage_with_canaries(folder.path());
    stage.call("lock", json!({})).unwrap();
    for wrong in [
        "",
        "river lantern copper meadow quil",
        "River lantern copper meadow quilt",
        "\u{0}",
    ] {
        let failure = json!(
            stage
                .call("unlock", json!({ "passphrase": wrong }))
                .unwrap_err()
        );
        assert_eq!(failure["code"], "wrong-passphrase", "{failure}");
        let failure = json!(stage.call("people", json!({})).unwrap_err());
        assert_eq!(failure["code"], "book-locked", "{failure}");
    }
    stage
        .call("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    let people: Value = stage.call("people", json!({})).unwrap();
    assert_eq!(people["total"], 1);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_files_of_a_book() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let stage = stage_with_canaries(folder.path());
    stage.call("close_book", json!({})).unwrap();
    for file in everything(folder.path()) {
        let mode = fs::metadata(&file).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode & 0o077, 0, "{} has mode {mode:o}", file.display());
    }
}

fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else {
            found.push(path);
        }
    }
    found
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
