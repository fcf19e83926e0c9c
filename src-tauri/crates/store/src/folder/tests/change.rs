//! Other passphrases, other keys, and what happens when a change is cut short.

use super::*;
use crate::backup;

const NOW: i64 = 1_797_084_000;

/// A book without protection, with names and one copy.
fn unprotected(root: &Path) -> (Folder, StoreKey, Connection) {
    let (mut folder, key) = Folder::create(root, &Protection::Open).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    write_canaries(&open);
    backup::take(&folder, &open, &key, NOW).unwrap();
    (folder, key, open)
}

fn opens_with(root: &Path, passphrase: &str) -> i64 {
    let mut folder = Folder::open(root).unwrap();
    let key = folder.unlock(passphrase).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    for copy in backup::list(&folder).unwrap() {
        let copy = backup::open_copy(&folder, &key, &copy.name, NEWEST).unwrap();
        assert_eq!(names(&copy), 600);
    }
    names(&open)
}

#[test]
fn protecting_a_book_leaves_nothing_that_the_old_key_opens() {
    let (_place, root) = place();
    let (mut folder, old, mut open) = unprotected(&root);
    let passphrase = Passphrase::unrated("meadow");
    let new = folder
        .change_key(&old, &mut open, &passphrase, NEWEST)
        .unwrap();
    assert_eq!(names(&open), 600);
    assert_ne!(old.bytes(), new.bytes());
    open.execute("INSERT INTO person VALUES ('one more')", [])
        .unwrap();
    drop((open, folder));

    for path in files_of(&root) {
        assert!(!fs::read_to_string(&path).is_ok_and(|text| text.contains("\"open\"")));
        if path.ends_with(STORE) {
            let answer = connection::open(&path, &old, Access::Read, NEWEST);
            assert!(
                matches!(answer, Err(StoreError::BookDamaged { .. })),
                "{}",
                path.display()
            );
        }
    }
    assert_eq!(opens_with(&root, "meadow"), 601);
}

#[test]
fn a_new_passphrase_is_the_only_one_in_the_book_and_its_copies() {
    let (_place, root) = place();
    let (mut folder, key) = Folder::create(&root, &guarded()).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    write_canaries(&open);
    backup::take(&folder, &open, &key, NOW).unwrap();
    let code = folder.add_recovery_code(&key).unwrap();
    folder
        .change_passphrase(&key, &Passphrase::unrated("another"))
        .unwrap();
    drop((open, folder));
    assert_eq!(opens_with(&root, "another"), 600);
    assert_eq!(opens_with(&root, &code.text()), 600);
    let [copy] = &subfolders(&root.join(BACKUPS)).unwrap()[..] else {
        panic!("one copy")
    };
    for place in [&root, copy] {
        let (keys, _) = read_keys(place).unwrap();
        assert!(matches!(
            keys.unlock("meadow lantern 41"),
            Err(StoreError::WrongPassphrase)
        ));
        keys.unlock("another").unwrap();
    }
}

#[test]
fn an_unprotected_book_gets_a_passphrase_only_with_a_new_key() {
    let (_place, root) = place();
    let (mut folder, key, _open) = unprotected(&root);
    assert!(
        folder
            .change_passphrase(&key, &Passphrase::unrated("meadow"))
            .is_err()
    );
    assert!(!folder.is_protected());
}

/// Every state that a crash can leave is the state before, with the first `steps` of the change.
#[test]
fn a_change_of_key_cut_short_is_finished_at_the_next_opening() {
    for steps in 0..5 {
        let (_place, root) = place();
        let (folder, old, open) = unprotected(&root);
        let (mut keys, new) = folder
            .settled_keys()
            .successor(&old, &Passphrase::unrated("meadow"))
            .unwrap();
        let aside = file::partial(&folder.store());
        connection::copy(&open, &aside, &new).unwrap();
        connection::close(open).unwrap();
        if steps > 0 {
            fs::write(root.join(KEYS), keys.bytes()).unwrap();
        }
        if steps > 1 {
            fs::write(root.join(KEYS_AGAIN), keys.bytes()).unwrap();
        }
        if steps > 2 {
            file::put(&aside, &folder.store()).unwrap();
        }
        if steps > 3 {
            keys.settle();
            let [copy] = &subfolders(&folder.backups()).unwrap()[..] else {
                panic!("one copy")
            };
            let store = copy.join(STORE);
            let read = connection::open(&store, &old, Access::Read, NEWEST).unwrap();
            connection::copy(&read, &file::partial(&store), &new).unwrap();
            file::put(&file::partial(&store), &store).unwrap();
        }
        drop(folder);
        if steps == 0 {
            let mut folder = Folder::open(&root).unwrap();
            let key = folder.unlock_open().unwrap();
            assert_eq!(names(&folder.connect(&key, NEWEST).unwrap()), 600);
            continue;
        }
        for _ in 0..2 {
            assert_eq!(opens_with(&root, "meadow"), 600, "after {steps} steps");
        }
        assert!(
            !fs::read_to_string(root.join(KEYS))
                .unwrap()
                .contains("before")
        );
        let copies = subfolders(&root.join(BACKUPS)).unwrap();
        for place in copies.iter().chain([&root]) {
            let answer = connection::open(&place.join(STORE), &old, Access::Read, NEWEST);
            assert!(answer.is_err(), "after {steps} steps");
        }
    }
}
