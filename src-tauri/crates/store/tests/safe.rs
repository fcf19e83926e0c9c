//! What a finder of a book meets: the cost that people's books really have, not that of unit tests.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

use convoke_store::{Book, Locked, Passphrase, Protection, StoreError, Surroundings, passphrase};
use sha2::{Digest, Sha256};

fn surroundings() -> Surroundings {
    later(0)
}

fn later(minutes: i64) -> Surroundings {
    Surroundings {
        now: Box::new(move || {
            chrono::DateTime::from_timestamp(1_797_084_000 + 60 * minutes, 0).unwrap()
        }),
        chance: Box::new(|buffer| getrandom::fill(buffer).unwrap()),
    }
}

fn note(book: &mut Book, minute: i64) {
    book.write(
        |store| {
            store.transact(convoke_store::Label::new("label"), |tx| {
                tx.set_setting("minute", &minute.to_string())
            })
        },
        |_: &StoreError| false,
    )
    .unwrap();
}

/// Changes the keys as a forger would, who makes their sum fit again.
fn forge(root: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(root.join("keys.json")).unwrap();
    assert!(text.contains(from), "{text}");
    let (head, _) = text.split_once("\"sum\"").unwrap();
    let plain: String = format!("{}\"sum\":\"\"}}", head.replace(from, to))
        .split_whitespace()
        .collect();
    let sum: String = Sha256::digest(&plain)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let forged = plain.replace("\"sum\":\"\"", &format!("\"sum\":\"{sum}\""));
    for name in ["keys.json", "keys.bak"] {
        fs::write(root.join(name), &forged).unwrap();
    }
}

fn try_with(root: &Path, secret: &str) -> Result<(), StoreError> {
    match Locked::find(root)?.unlock(Some(secret), surroundings()) {
        Ok(_) => Ok(()),
        Err((_, error)) => Err(error),
    }
}

#[test]
fn a_finder_cannot_make_guessing_cheaper() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().join("Week.convoke");
    let secret = passphrase::suggest().unwrap();
    let protection = Protection::Passphrase(Passphrase::choose(&secret).unwrap());
    drop(Book::create(&root, &protection, surroundings()).unwrap());

    assert!(matches!(
        try_with(&root, "meadow lantern"),
        Err(StoreError::WrongPassphrase)
    ));
    try_with(&root, &secret).unwrap();
    forge(&root, "\"passes\": 3", "\"passes\": 3");
    try_with(&root, &secret).unwrap();

    let compact = |from: &str, to: &str| forge(&root, from, to);
    compact("\"memory_kib\":131072", "\"memory_kib\":65535");
    assert!(matches!(
        try_with(&root, &secret),
        Err(StoreError::WeakParameters)
    ));
    // At the floor the work is done, but the seal knows the figure it was made with.
    compact("\"memory_kib\":65535", "\"memory_kib\":65536");
    assert!(matches!(
        try_with(&root, &secret),
        Err(StoreError::WrongPassphrase)
    ));
    compact("\"memory_kib\":65536", "\"memory_kib\":131072");
    try_with(&root, &secret).unwrap();
}

#[test]
fn a_weak_passphrase_protects_no_book() {
    for weak in ["", "volunteers", "Password1!", "12345678901234"] {
        assert!(
            matches!(Passphrase::choose(weak), Err(StoreError::WeakPassphrase)),
            "{weak}"
        );
    }
}

#[test]
fn a_damaged_book_comes_back_from_its_last_copy() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().join("Week.convoke");
    let mut book = Book::create(&root, &Protection::Open, surroundings()).unwrap();
    let copy = book.back_up().unwrap();
    drop(book);
    fs::write(
        root.join("store.db"),
        "nothing that a book could be read from",
    )
    .unwrap();
    let locked = Locked::find(&root).unwrap();
    let Err((locked, error)) = locked.unlock(None, surroundings()) else {
        panic!("it opened")
    };
    assert!(matches!(error, StoreError::BookDamaged { .. }), "{error:?}");
    assert_eq!(locked.backups().unwrap(), std::slice::from_ref(&copy));
    let mut book = locked
        .restore(None, &copy.name, surroundings())
        .map_err(|(_, e)| e)
        .unwrap();
    assert!(book.check().unwrap().wrong.is_empty());
    drop(book);
    Locked::find(&root)
        .unwrap()
        .unlock(None, surroundings())
        .map_err(|(_, e)| e)
        .unwrap();
}

#[test]
fn many_single_commands_share_a_copy_and_the_last_changes_get_theirs() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().join("Week.convoke");
    drop(Book::create(&root, &Protection::Open, surroundings()).unwrap());
    let open = |minute: i64| {
        let locked = Locked::find(&root).unwrap();
        locked
            .unlock(None, later(minute))
            .map_err(|(_, error)| error)
            .unwrap()
    };
    let write = |minute: i64| {
        let mut book = open(minute);
        note(&mut book, minute);
        book
    };
    let copies = |closed: (Locked, Result<(), StoreError>)| {
        closed.1.unwrap();
        closed.0.backups().unwrap().len()
    };
    assert_eq!(copies(write(0).close_briefly()), 1, "there is none yet");
    assert_eq!(copies(write(10).close_briefly()), 1);
    assert_eq!(copies(write(29).close_briefly()), 1);
    assert_eq!(copies(write(30).close_briefly()), 2, "half an hour later");
    assert_eq!(copies(write(31).close_briefly()), 2);
    assert_eq!(
        copies(open(32).close()),
        3,
        "owed, though nothing was written now"
    );
    assert_eq!(copies(open(33).close()), 3);
}

#[test]
fn a_book_that_stays_open_gets_a_copy_for_every_half_hour_of_changes() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().join("Week.convoke");
    let minute = Arc::new(AtomicI64::new(0));
    let clock = Arc::clone(&minute);
    let surroundings = Surroundings {
        now: Box::new(move || (later(clock.load(Relaxed)).now)()),
        ..later(0)
    };
    let mut book = Book::create(&root, &Protection::Open, surroundings).unwrap();
    let mut taken = |at: i64, write: bool| {
        minute.store(at, Relaxed);
        if write {
            note(&mut book, at);
        }
        book.back_up_when_due().unwrap().is_some()
    };
    assert!(!taken(40, false), "nothing was written");
    assert!(!taken(41, true));
    assert!(!taken(70, true), "the oldest change is 29 minutes old");
    assert!(taken(71, false));
    assert!(!taken(120, false), "nothing was written since");
    assert!(!taken(121, true));
    assert!(taken(151, true));
}
