//! What guards a book: the lock, copies of a damaged book, warnings.
use std::fs;

use chrono::TimeDelta;
use serde_json::json;

use super::{Stage, now};

const SECRET: &str = "ladder walnut ocean pepper violin stove";

#[test]
fn a_protected_book_is_locked_when_it_was_left_alone_or_the_computer_slept() {
    let stage = Stage::empty();
    let must_lock = |minutes: i64, seconds: i64| {
        let span = TimeDelta::minutes(minutes) + TimeDelta::seconds(seconds);
        stage.app.must_lock(now() + span)
    };
    assert!(
        !must_lock(0, 0) && !must_lock(600, 0),
        "it has no passphrase"
    );
    stage.call("protect", json!({"passphrase": SECRET}));
    stage.call("touched", json!({}));
    assert!(!must_lock(0, 0));
    assert!(
        must_lock(1, 1),
        "more than a minute between two looks: it slept"
    );
    stage.call("touched", json!({}));
    for second in (62..=900).step_by(30) {
        assert!(!must_lock(0, second), "{second} s after the last touch");
    }
    assert!(must_lock(15, 0), "left alone for the usual 15 minutes");
    stage.call("change_settings", json!({"lock_minutes": 60}));
    assert!(!must_lock(15, 5));
    stage.call("change_settings", json!({"lock_minutes": 0}));
    for minute in 16..240 {
        assert!(!must_lock(minute, 0), "never is never");
    }
    assert!(must_lock(300, 0), "but a lid that was closed is no rest");
    assert_eq!(
        stage
            .refused("change_settings", json!({"lock_minutes": 7}))
            .code,
        "unknown-choice"
    );
}

#[test]
fn a_damaged_book_goes_on_from_a_copy_and_is_kept() {
    let stage = Stage::empty();
    stage.call("protect", json!({"passphrase": SECRET}));
    stage.add("person", json!({"formatted_name": "Rojîn Ehmed"}));
    let copy = stage.call("backup", json!({}))["name"].clone();
    stage.call("close_book", json!({}));
    let store = stage.folder.path().join("test.convoke/store.db");
    let mut bytes = fs::read(&store).unwrap();
    bytes[..8192].fill(0x5a);
    fs::write(&store, &bytes).unwrap();

    stage.call("open_book", json!({"handle": "recent-0"}));
    let failure = stage.refused("unlock", json!({"passphrase": SECRET}));
    assert_eq!(failure.code, "book-damaged");
    let unknown = stage.call("backups", json!({}));
    assert!(
        unknown["rows"][0]["records"].is_null(),
        "nobody said the passphrase"
    );
    let copies = stage.call("backups", json!({"passphrase": SECRET}));
    assert_eq!(copies["rows"][0]["name"], copy);
    assert_eq!(copies["rows"][0]["records"], 1);
    let wrong = json!({"name": copy, "passphrase": "another"});
    assert_eq!(
        stage.refused("restore_backup", wrong).code,
        "wrong-passphrase"
    );
    let state = stage.call(
        "restore_backup",
        json!({"name": copy, "passphrase": SECRET}),
    );
    assert_eq!(state["book"]["state"], "open");
    assert_eq!(stage.call("people", json!({}))["total"], 1);
    let kept = fs::read_dir(stage.folder.path().join("test.convoke/backups")).unwrap();
    let kept: Vec<_> = kept.map(|entry| entry.unwrap().path()).collect();
    let damaged = kept
        .iter()
        .find(|path| path.to_string_lossy().contains("-damaged"))
        .unwrap();
    assert_eq!(fs::read(damaged.join("store.db")).unwrap(), bytes);
}

#[test]
fn a_copy_that_cannot_be_read_leaves_the_book_open() {
    let stage = Stage::empty();
    stage.add("person", json!({"formatted_name": "Ada"}));
    let copy = stage.call("backup", json!({}))["name"].clone();
    let file = format!(
        "test.convoke/backups/{}.convoke/store.db",
        copy.as_str().unwrap()
    );
    fs::write(stage.folder.path().join(file), "nothing").unwrap();
    assert_eq!(
        stage.refused("restore_backup", json!({"name": copy})).code,
        "bad-backup"
    );
    assert_eq!(stage.call("people", json!({}))["total"], 1);
    stage.add("person", json!({"formatted_name": "Ben"}));
}

#[test]
fn what_threatens_a_book_is_told_once() {
    let stage = Stage::empty();
    let codes = |stage: &Stage| -> Vec<&str> {
        let warnings = stage.app.take_warnings();
        warnings.iter().map(|warning| warning.code).collect()
    };
    assert!(codes(&stage).is_empty());
    let synced = stage.folder.path().join("Nextcloud/Groups");
    stage
        .app
        .create_folder(&synced.join("Week.convoke"), None, false)
        .unwrap();
    assert_eq!(codes(&stage), ["book-in-synced-folder"]);
    stage.add("person", json!({"formatted_name": "Ada"}));
    assert!(codes(&stage).is_empty());
    let marked = stage.folder.path().join("Documents");
    fs::create_dir_all(marked.join(".stfolder")).unwrap();
    stage
        .app
        .create_folder(&marked.join("Week.convoke"), None, false)
        .unwrap();
    let state = stage.call("state", json!({}));
    assert_eq!(state["warnings"][0]["code"], "book-in-synced-folder");
    assert_eq!(stage.call("state", json!({}))["warnings"], json!([]));

    let full = Stage::with_free_space(|_| Some(150 * 1024 * 1024));
    assert_eq!(codes(&full), ["disk-nearly-full"]);
    assert!(full.told("warned").is_empty());
}
