//! Media that refuse: read-only folders and full disks, made with what a Linux machine has.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::process::Command;

use super::*;

const INNER: &str = "CONVOKE_READ_ONLY_BOOK";

/// Rights mean nothing to root, so the reading is done by a user who has only the right to read.
#[test]
fn a_folder_without_the_right_to_write_opens_for_reading() {
    if let Ok(root) = std::env::var(INNER) {
        return reads_and_never_writes(Path::new(&root));
    }
    let (place, root) = place();
    let (mut folder, key) = Folder::create(&root, &guarded()).unwrap();
    write_canaries(&folder.connect(&key, NEWEST).unwrap());
    drop(folder);
    let nobody = fs::read_to_string("/proc/self/status")
        .unwrap()
        .contains("Uid:\t0");
    for path in files_of(place.path()) {
        fs::set_permissions(path, fs::Permissions::from_mode(0o444)).unwrap();
    }
    for path in [place.path(), &root, &root.join(BACKUPS)] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o555)).unwrap();
    }
    // The test program may lie where that user may not look.
    let copy = tempfile::tempdir().unwrap();
    let program = copy.path().join("test");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    for path in [copy.path(), &program] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut command = Command::new(program);
    let name = "a_folder_without_the_right_to_write_opens_for_reading";
    command.args(["--nocapture", name]).env(INNER, &root);
    if nobody {
        command.uid(65534).gid(65534);
    }
    let output = command.output().unwrap();
    for path in [place.path(), &root, &root.join(BACKUPS)] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{output:?}"
    );
}

fn reads_and_never_writes(root: &Path) {
    let mut folder = Folder::open(root).unwrap();
    assert!(folder.is_read_only());
    let key = folder.unlock("meadow lantern 41").unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    assert_eq!(names(&open), 600);
    let answer = open
        .execute("INSERT INTO person VALUES ('x')", [])
        .map_err(StoreError::from);
    assert!(matches!(answer, Err(StoreError::ReadOnly)), "{answer:?}");
    let passphrase = Passphrase::unrated("other");
    assert!(matches!(
        folder.change_passphrase(&key, &passphrase),
        Err(StoreError::ReadOnly)
    ));
    assert!(matches!(
        folder.add_recovery_code(&key),
        Err(StoreError::ReadOnly)
    ));
    assert!(matches!(
        crate::backup::take(&folder, &open, &key, 0),
        Err(StoreError::ReadOnly)
    ));
    let new = root.parent().unwrap().join("New.convoke");
    assert!(matches!(
        Folder::create(&new, &Protection::Open),
        Err(StoreError::ReadOnly)
    ));
}

/// A small disk of its own; nothing where this user may not mount one.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn of(size: &str) -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
            .arg(place.path())
            .output();
        mounted
            .is_ok_and(|output| output.status.success())
            .then_some(Self(place))
    }

    fn fill(&self) {
        let mut file = file::create(&self.0.path().join("filling")).unwrap();
        while file.write_all(&[7; 4096]).is_ok() {}
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).output();
    }
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_the_reserve_takes_the_last_save() {
    let Some(disk) = SmallDisk::of("8m") else {
        return;
    };
    let root = disk.0.path().join("Week.convoke");
    let (mut folder, key) = Folder::create(&root, &guarded()).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    write_canaries(&open);
    disk.fill();
    let save = || {
        open.execute(
            "INSERT INTO person SELECT hex(randomblob(2000)) FROM person LIMIT 100",
            [],
        )
        .map_err(StoreError::from)
    };
    assert!(matches!(save(), Err(StoreError::DiskFull)));
    assert_eq!(names(&open), 600);
    let answer = crate::backup::take(&folder, &open, &key, 0);
    assert!(matches!(answer, Err(StoreError::DiskFull)), "{answer:?}");
    assert!(matches!(
        folder.add_recovery_code(&key),
        Err(StoreError::DiskFull)
    ));
    assert_eq!(crate::backup::list(&folder).unwrap(), []);
    assert!(folder.spend_reserve());
    assert_eq!(save().unwrap(), 100);
    assert!(!folder.spend_reserve(), "it is spent once");
    drop(open);
    drop(folder);
    fs::remove_file(disk.0.path().join("filling")).unwrap();
    let mut folder = Folder::open(&root).unwrap();
    assert!(folder.root.join(RESERVE).exists());
    let key = folder.unlock("meadow lantern 41").unwrap();
    assert_eq!(names(&folder.connect(&key, NEWEST).unwrap()), 700);
}

#[test]
fn a_change_of_key_without_room_changes_nothing() {
    let Some(disk) = SmallDisk::of("8m") else {
        return;
    };
    let root = disk.0.path().join("Week.convoke");
    let (mut folder, key) = Folder::create(&root, &Protection::Open).unwrap();
    let mut open = folder.connect(&key, NEWEST).unwrap();
    write_canaries(&open);
    disk.fill();
    let passphrase = Passphrase::unrated("meadow");
    let answer = folder.change_key(&key, &mut open, &passphrase, NEWEST);
    assert!(matches!(answer, Err(StoreError::DiskFull)), "{answer:?}");
    assert_eq!(names(&open), 600);
    drop((open, folder));
    let mut folder = Folder::open(&root).unwrap();
    let key = folder.unlock_open().unwrap();
    assert_eq!(names(&folder.connect(&key, NEWEST).unwrap()), 600);
}

#[test]
fn a_store_that_may_not_grow_says_that_the_disk_is_full() {
    let (_place, root) = place();
    let (mut folder, key) = Folder::create(&root, &Protection::Open).unwrap();
    let open = folder.connect(&key, NEWEST).unwrap();
    write_canaries(&open);
    open.pragma_update(None, "max_page_count", 1).unwrap();
    let answer = open
        .execute(
            "INSERT INTO person SELECT hex(randomblob(3000)) FROM person",
            [],
        )
        .map_err(StoreError::from);
    assert!(matches!(answer, Err(StoreError::DiskFull)), "{answer:?}");
    assert_eq!(names(&open), 600);
}
