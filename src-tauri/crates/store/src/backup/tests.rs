use super::*;
use crate::key::{Passphrase, Protection};

const NOW: i64 = 1_797_084_000;
const NEWEST: i32 = 3;

fn book(place: &Path) -> (Folder, StoreKey, Connection) {
    let protection = Protection::Passphrase(Passphrase::unrated("meadow"));
    let (mut folder, key) = Folder::create(&place.join("Week.convoke"), &protection).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    open.execute_batch("CREATE TABLE person(name TEXT)")
        .unwrap();
    add(&open, "Ava");
    (folder, key, open)
}

fn add(open: &Connection, name: &str) {
    open.execute("INSERT INTO person VALUES (?1)", [name])
        .unwrap();
}

fn add_many(open: &Connection) {
    open.execute_batch("BEGIN").unwrap();
    for count in 0..500 {
        add(open, &format!("{count} {}", "x".repeat(500)));
    }
    open.execute_batch("COMMIT").unwrap();
}

fn names(open: &Connection) -> Vec<String> {
    let mut statement = open
        .prepare("SELECT name FROM person ORDER BY name")
        .unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn a_copy_is_a_book_that_the_passphrase_opens() {
    let place = tempfile::tempdir().unwrap();
    let (folder, key, open) = book(place.path());
    let copy = take(&folder, &open, &key, NOW).unwrap();
    assert_eq!(
        (copy.name.as_str(), copy.taken_at),
        ("20261212T140000Z", NOW)
    );
    assert_eq!(list(&folder).unwrap(), std::slice::from_ref(&copy));
    add(&open, "Ben");
    let elsewhere = place.path().join("Elsewhere.convoke");
    fs::rename(
        folder.backups().join(format!("{}.convoke", copy.name)),
        &elsewhere,
    )
    .unwrap();
    let mut taken = Folder::open(&elsewhere).unwrap();
    let key = taken.unlock("meadow").unwrap();
    assert_eq!(names(&taken.connect(&key, NEWEST).unwrap()), ["Ava"]);
    assert_eq!(list(&folder).unwrap(), []);
}

#[test]
fn restoring_brings_the_copy_back_and_keeps_what_was_there() {
    let place = tempfile::tempdir().unwrap();
    let (mut folder, key, mut open) = book(place.path());
    let before = take(&folder, &open, &key, NOW).unwrap();
    add(&open, "Ben");
    restore(&mut folder, &mut open, &key, &before.name, NOW + 60, NEWEST).unwrap();
    assert_eq!(names(&open), ["Ava"]);
    let copies = list(&folder).unwrap();
    assert_eq!(copies.len(), 2);
    let kept = copies[0].name.clone();
    add(&open, "Cem");
    restore(&mut folder, &mut open, &key, &kept, NOW + 120, NEWEST).unwrap();
    assert_eq!(names(&open), ["Ava", "Ben"]);
    drop(open);
    assert_eq!(
        names(&folder.connect(&key, NEWEST).unwrap()),
        ["Ava", "Ben"]
    );
}

#[test]
fn a_damaged_store_is_set_aside_and_the_copy_takes_its_place() {
    let place = tempfile::tempdir().unwrap();
    let (mut folder, key, open) = book(place.path());
    let copy = take(&folder, &open, &key, NOW).unwrap();
    drop(open);
    let damaged = fs::read(folder.store()).unwrap()[..3000].to_vec();
    fs::write(folder.store(), &damaged).unwrap();
    assert!(folder.connect(&key, NEWEST).is_err());
    let open = restore_damaged(&mut folder, &key, &copy.name, NOW + 60, NEWEST).unwrap();
    assert_eq!(names(&open), ["Ava"]);
    let aside = folder
        .backups()
        .join("20261212T140100Z-damaged.convoke")
        .join(STORE);
    assert_eq!(fs::read(aside).unwrap(), damaged);
    assert_eq!(
        list(&folder).unwrap().len(),
        1,
        "what cannot be restored is not offered"
    );
}

#[test]
fn a_damaged_copy_is_refused_and_the_store_stays() {
    let place = tempfile::tempdir().unwrap();
    let (mut folder, key, mut open) = book(place.path());
    add_many(&open);
    let copy = take(&folder, &open, &key, NOW).unwrap();
    let path = find(&folder, &copy.name).unwrap().join(STORE);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    add(&open, "Ben");
    let answer = restore(&mut folder, &mut open, &key, &copy.name, NOW + 60, NEWEST);
    assert!(matches!(answer, Err(StoreError::BadCopy)), "{answer:?}");
    assert_eq!(names(&open).len(), 502);
    assert!(fs::read_dir(folder.path()).unwrap().all(|entry| {
        !entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .contains("partial")
    }));
}

#[test]
fn a_store_with_a_broken_page_gives_no_copy() {
    let place = tempfile::tempdir().unwrap();
    let (mut folder, key, open) = book(place.path());
    add_many(&open);
    drop(open);
    let mut bytes = fs::read(folder.store()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(folder.store(), &bytes).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    assert!(!connection::findings(&open).unwrap().is_empty());
    let answer = take(&folder, &open, &key, NOW);
    assert!(
        matches!(answer, Err(StoreError::BookDamaged { .. })),
        "{answer:?}"
    );
    assert_eq!(fs::read_dir(folder.backups()).unwrap().count(), 0);
}

#[test]
fn names_are_no_paths() {
    let place = tempfile::tempdir().unwrap();
    let (folder, key, open) = book(place.path());
    take(&folder, &open, &key, NOW).unwrap();
    for name in [
        "",
        ".",
        "..",
        "../..",
        "/",
        "20261212T140000Z/",
        "../../Week",
        "nothing",
    ] {
        let answer = open_copy(&folder, &key, name, NEWEST);
        assert!(matches!(answer, Err(StoreError::NoSuchCopy)), "{name}");
    }
}

#[test]
fn copies_of_one_second_do_not_meet_and_due_ones_go() {
    let place = tempfile::tempdir().unwrap();
    let (folder, key, open) = book(place.path());
    for _ in 0..13 {
        take(&folder, &open, &key, NOW).unwrap();
    }
    let recent: Vec<i64> = list(&folder)
        .unwrap()
        .iter()
        .map(|copy| copy.taken_at)
        .collect();
    assert_eq!(
        recent,
        (3..13).rev().map(|second| NOW + second).collect::<Vec<_>>()
    );
    take(&folder, &open, &key, NOW + 31 * 86_400).unwrap();
    let left = list(&folder).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].taken_at, NOW + 31 * 86_400);
}
