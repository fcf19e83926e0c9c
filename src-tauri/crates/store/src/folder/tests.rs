use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;

const NEWEST: i32 = 7;
/// A name no other text contains, in the scripts that a store may spread in two encodings.
const CANARIES: [&str; 3] = [
    "Zwitscherlinde Kanariensohn",
    "پەپوولەی کەناری",
    "+49 30 7654321",
];

fn place() -> (TempDir, PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().join("Week.convoke");
    (place, root)
}

fn guarded() -> Protection {
    Protection::Passphrase(Passphrase::unrated("meadow lantern 41"))
}

fn write_canaries(open: &Connection) {
    open.execute_batch("CREATE TABLE person(name TEXT); PRAGMA user_version = 7")
        .unwrap();
    open.execute_batch("CREATE VIRTUAL TABLE found USING fts5(name)")
        .unwrap();
    open.execute_batch("BEGIN").unwrap();
    for name in CANARIES {
        for _ in 0..200 {
            open.execute("INSERT INTO person VALUES (?1)", [name])
                .unwrap();
        }
        open.execute("INSERT INTO found VALUES (?1)", [name])
            .unwrap();
    }
    open.execute_batch("COMMIT").unwrap();
}

fn names(open: &Connection) -> i64 {
    open.query_row("SELECT count(*) FROM person", [], |row| row.get(0))
        .unwrap()
}

fn files_of(root: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_of(&path))
        } else {
            files.push(path)
        }
    }
    files
}

fn files_with_canaries(root: &Path) -> Vec<PathBuf> {
    let wide = |text: &str, to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect();
    let needles: Vec<Vec<u8>> = CANARIES
        .iter()
        .flat_map(|text| text.split(' ').next().into_iter().chain([*text]))
        .filter(|text| text.len() > 3)
        .flat_map(|text| {
            [
                text.as_bytes().to_vec(),
                wide(text, u16::to_le_bytes),
                wide(text, u16::to_be_bytes),
            ]
        })
        .collect();
    // As a text with one sign a byte, because the search in texts is quick in every build.
    let latin = |bytes: &[u8]| bytes.iter().copied().map(char::from).collect::<String>();
    let needles: Vec<String> = needles.iter().map(|needle| latin(needle)).collect();
    let holds = |path: &PathBuf| {
        let text = latin(&fs::read(path).unwrap());
        needles.iter().any(|needle| text.contains(needle))
    };
    files_of(root).into_iter().filter(holds).collect()
}

#[test]
fn a_book_is_made_closed_and_opened_again() {
    let (_place, root) = place();
    let (mut folder, key) = Folder::create(&root, &guarded()).unwrap();
    write_canaries(&folder.connect(&key, NEWEST).unwrap());
    drop(folder);
    let mut folder = Folder::open(&root).unwrap();
    assert!(folder.is_protected() && !folder.is_read_only());
    assert!(matches!(
        folder.unlock("wrong"),
        Err(StoreError::WrongPassphrase)
    ));
    let key = folder.unlock("meadow lantern 41").unwrap();
    assert_eq!(names(&folder.connect(&key, NEWEST).unwrap()), 600);
    assert!(matches!(
        Folder::create(&root, &guarded()),
        Err(StoreError::FolderExists)
    ));
}

#[test]
fn an_unprotected_book_opens_by_itself() {
    let (_place, root) = place();
    drop(Folder::create(&root, &Protection::Open).unwrap());
    let mut folder = Folder::open(&root).unwrap();
    assert!(!folder.is_protected());
    let key = folder.unlock_open().unwrap();
    folder.connect(&key, NEWEST).unwrap();
}

#[test]
fn the_settings_are_those_that_keep_saved_true() {
    let (_place, root) = place();
    let (mut folder, key) = Folder::create(&root, &Protection::Open).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    let number = |name: &str| open.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let text = |name: &str| open.pragma_query_value(None, name, |row| row.get::<_, String>(0));
    assert_eq!(text("journal_mode").unwrap(), "delete");
    assert_eq!(text("locking_mode").unwrap(), "exclusive");
    for (name, value) in [
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("temp_store", 2),
        ("cache_size", -65536),
        ("application_id", 0x436e_766b),
    ] {
        assert_eq!(number(name).unwrap(), value, "{name}");
    }
    // Nothing is mapped at all, so the pragma has no answer, or nought.
    assert_eq!(number("mmap_size").unwrap_or(0), 0);
    assert!(
        open.execute_batch("PRAGMA writable_schema=ON; DELETE FROM sqlite_master")
            .is_err()
    );
    let version: String = open
        .query_row("SELECT sqlite_version()", [], |row| row.get(0))
        .unwrap();
    let parts: Vec<u32> = version
        .split('.')
        .map(|part| part.parse().unwrap())
        .collect();
    assert!(parts >= vec![3, 51, 3], "{version}");
}

#[test]
fn no_file_of_a_protected_book_holds_what_was_written() {
    let (_place, root) = place();
    let (mut folder, key) = Folder::create(&root, &guarded()).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    write_canaries(&open);
    open.execute_batch("BEGIN; UPDATE person SET name = name || '!'")
        .unwrap();
    assert!(
        root.join("store.db-journal").exists(),
        "the journal must be looked into, too"
    );
    assert!(files_with_canaries(&root).is_empty());
    open.execute_batch("COMMIT").unwrap();
    crate::backup::take(&folder, &open, &key, 1_797_084_000).unwrap();
    drop(open);
    let looked = files_of(&root);
    assert!(looked.len() >= 7, "{looked:?}");
    assert_eq!(files_with_canaries(&root), Vec::<PathBuf>::new());
    // The search itself must find what is there.
    fs::write(root.join("plain"), format!("x{}", CANARIES[1])).unwrap();
    assert_eq!(files_with_canaries(&root).len(), 1);
}

#[test]
fn a_book_opened_twice_is_refused_and_freed_again() {
    let (_place, root) = place();
    let (folder, _) = Folder::create(&root, &Protection::Open).unwrap();
    assert!(matches!(Folder::open(&root), Err(StoreError::BookInUse)));
    drop(folder);
    assert!(
        root.join(LOCK).exists(),
        "a left-over file must not lock anybody out"
    );
    Folder::open(&root).unwrap();
}

#[test]
fn either_file_of_keys_mends_the_other() {
    let (_place, root) = place();
    drop(Folder::create(&root, &guarded()).unwrap());
    let whole = fs::read(root.join(KEYS)).unwrap();
    assert_eq!(whole, fs::read(root.join(KEYS_AGAIN)).unwrap());
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for (name, bytes) in [
        (KEYS, &flipped[..]),
        (KEYS, b""),
        (KEYS_AGAIN, &flipped[..]),
        (KEYS_AGAIN, b"x"),
    ] {
        fs::write(root.join(name), bytes).unwrap();
        Folder::open(&root)
            .unwrap()
            .unlock("meadow lantern 41")
            .unwrap();
        for name in [KEYS, KEYS_AGAIN] {
            assert_eq!(fs::read(root.join(name)).unwrap(), whole);
        }
    }
    fs::remove_file(root.join(KEYS)).unwrap();
    Folder::open(&root)
        .unwrap()
        .unlock("meadow lantern 41")
        .unwrap();
    for name in [KEYS, KEYS_AGAIN] {
        fs::write(root.join(name), &flipped).unwrap();
    }
    assert!(matches!(
        Folder::open(&root),
        Err(StoreError::BookDamaged { .. })
    ));
}

#[test]
fn what_is_no_book_is_not_touched() {
    let (place, root) = place();
    assert!(matches!(Folder::open(&root), Err(StoreError::NotABook)));
    assert!(matches!(
        Folder::open(place.path()),
        Err(StoreError::NotABook)
    ));
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
    fs::create_dir(&root).unwrap();
    fs::write(root.join(STORE), "a text").unwrap();
    assert!(matches!(
        Folder::open(&root),
        Err(StoreError::BookDamaged { .. })
    ));
}

#[test]
fn damaged_foreign_and_newer_stores_are_told_apart() {
    let (place, root) = place();
    let (mut folder, key) = Folder::create(&root, &Protection::Open).unwrap();
    write_canaries(&folder.connect(&key, NEWEST).unwrap());
    assert!(matches!(
        folder.connect(&key, NEWEST - 1),
        Err(StoreError::BookNewer)
    ));
    let whole = fs::read(folder.store()).unwrap();

    for bytes in [
        &whole[..0],
        &whole[..100],
        &whole[..4096],
        &whole[..whole.len() - 5000],
        b"x",
    ] {
        fs::write(folder.store(), bytes).unwrap();
        let answer = folder
            .connect(&key, NEWEST)
            .and_then(|open| connection::findings(&open));
        let seen = match &answer {
            Ok(findings) => !findings.is_empty(),
            Err(error) => matches!(error, StoreError::BookDamaged { .. }),
        };
        assert!(seen, "{} {answer:?}", bytes.len());
    }
    for at in (0..whole.len()).step_by(701) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x10;
        fs::write(folder.store(), &flipped).unwrap();
        let answer = folder
            .connect(&key, NEWEST)
            .and_then(|open| connection::findings(&open));
        let seen = match &answer {
            Ok(findings) => !findings.is_empty(),
            Err(error) => matches!(error, StoreError::BookDamaged { .. }),
        };
        assert!(seen, "flip at {at}: {answer:?}");
    }

    let other = place.path().join("Other.convoke");
    let (foreign, _) = Folder::create(&other, &Protection::Open).unwrap();
    fs::copy(foreign.store(), folder.store()).unwrap();
    assert!(matches!(
        folder.connect(&key, NEWEST),
        Err(StoreError::BookDamaged { .. })
    ));
    fs::write(folder.store(), &whole).unwrap();
    folder.connect(&key, NEWEST).unwrap();
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read() {
    use std::os::unix::fs::PermissionsExt;
    let (_place, root) = place();
    let (mut folder, key) = Folder::create(&root, &guarded()).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    write_canaries(&open);
    crate::backup::take(&folder, &open, &key, 0).unwrap();
    drop((open, folder));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    fs::set_permissions(root.join(STORE), fs::Permissions::from_mode(0o644)).unwrap();
    drop(Folder::open(&root).unwrap());
    for file in files_of(&root) {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
        assert_eq!(mode(file.parent().unwrap()), 0o700);
    }
}

#[test]
fn unfinished_files_of_an_interrupted_run_are_swept() {
    let (place, root) = place();
    let aside = file::partial(&root);
    fs::create_dir(&aside).unwrap();
    fs::write(aside.join("left"), "x").unwrap();
    drop(Folder::create(&root, &Protection::Open).unwrap());
    fs::write(root.join("store.db.partial"), "x").unwrap();
    fs::create_dir(root.join(BACKUPS).join("20260101T000000Z.convoke.partial")).unwrap();
    fs::remove_file(root.join(RESERVE)).unwrap();
    let folder = Folder::open(&root).unwrap();
    assert!(
        files_of(&root)
            .iter()
            .all(|path| !path.to_string_lossy().contains("partial"))
    );
    assert_eq!(fs::read_dir(folder.backups()).unwrap().count(), 0);
    assert_eq!(
        fs::metadata(root.join(RESERVE)).unwrap().len(),
        2 * 1024 * 1024
    );
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
}

mod change;
#[cfg(target_os = "linux")]
mod medium;
