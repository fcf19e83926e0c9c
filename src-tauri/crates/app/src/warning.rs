//! What a person should know about the book and its disk before anything is lost; told once.
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use crate::app::{App, Desk, Shelf};

/// Something to know, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Warning {
    /// Which.
    pub code: &'static str,
    /// The ready sentence, in the language of the window.
    pub message: String,
}

/// What there is to warn of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Caution {
    /// The book was closed, but no copy of it could be taken.
    NotCopied,
    /// The disk has little room left.
    DiskNearlyFull,
    /// Another program carries the book's folder to other computers.
    InSyncedFolder,
}

/// What was warned of since the book is in hand, and what nobody has heard yet.
#[derive(Debug, Default)]
pub(crate) struct Warnings {
    known: BTreeSet<Caution>,
    waiting: Vec<Caution>,
}

/// Less room than this is little, whatever the size of the book.
const ROOM_MIN: u64 = 200 * 1024 * 1024;
/// A save, a copy at close and a paper need room at the same time.
const ROOM_PER_STORE: u64 = 3;

impl Warnings {
    pub fn add(&mut self, caution: Caution) {
        if self.known.insert(caution) {
            self.waiting.push(caution);
        }
    }
}

impl Caution {
    fn code(self) -> &'static str {
        match self {
            Self::NotCopied => "copy-not-taken",
            Self::DiskNearlyFull => "disk-nearly-full",
            Self::InSyncedFolder => "book-in-synced-folder",
        }
    }
}

/// What nobody has heard yet, in words.
pub(crate) fn take(desk: &mut Desk) -> Vec<Warning> {
    let style = desk.style();
    let waiting = std::mem::take(&mut desk.warnings.waiting).into_iter();
    let said = waiting.map(|caution| Warning {
        code: caution.code(),
        message: style.say(caution.code(), &[]),
    });
    said.collect()
}

/// Looks at the place of a book that was just opened.
pub(crate) fn look_around(app: &App, desk: &mut Desk) {
    let Shelf::Open(book) = &desk.book else {
        return;
    };
    if is_synced(book.path()) {
        desk.warnings.add(Caution::InSyncedFolder);
    }
    look_at_the_disk(app, desk);
}

/// Looks at the disk after a write; the windows are told that there is something to hear.
pub(crate) fn after_write(app: &App, desk: &mut Desk) {
    look_at_the_disk(app, desk);
    if !desk.warnings.waiting.is_empty() {
        (app.surroundings.notify)("warned", serde_json::json!({}));
    }
}

fn look_at_the_disk(app: &App, desk: &mut Desk) {
    let Shelf::Open(book) = &desk.book else {
        return;
    };
    let wanted = ROOM_MIN.max(book.bytes().saturating_mul(ROOM_PER_STORE));
    let free = (app.surroundings.free_space)(book.path());
    if !book.is_read_only() && free.is_some_and(|free| free < wanted) {
        desk.warnings.add(Caution::DiskNearlyFull);
    }
}

/// How much room is left for this user on the disk of a folder.
#[cfg(unix)]
#[must_use]
pub fn free_space(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// How much room is left for this user on the disk of a folder; not told here.
#[cfg(not(unix))]
#[must_use]
pub fn free_space(_: &Path) -> Option<u64> {
    None
}

/// Files and folders that programs leave in a folder which they carry to other computers.
const MARKS: &[&str] = &[
    ".stfolder",
    ".stignore",
    ".dropbox",
    ".dropbox.cache",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".849C9593-D756-4E56-8D6E-42412F2A707B",
];
/// The same, by how their names begin: the sync journals of Nextcloud and ownCloud.
const MARKS_BEGIN: &[&str] = &[".sync_", "._sync_"];
/// How such folders are called when nobody renames them.
const NAMES: &[&str] = &[
    "dropbox",
    "nextcloud",
    "owncloud",
    "google drive",
    "icloud drive",
];
/// Names that go on with the name of an organisation or a person.
const NAMES_BEGIN: &[&str] = &["onedrive", "dropbox (", "nextcloud-"];

/// Whether a program that carries folders to other computers watches this one. Two laptops that
/// write the same file at a time would break it; parcels are the way between laptops.
fn is_synced(book: &Path) -> bool {
    let by_name = |folder: &Path| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_lowercase();
        NAMES.contains(&name.as_str()) || NAMES_BEGIN.iter().any(|begin| name.starts_with(begin))
    };
    // The book's own name says nothing.
    let mut above = book.ancestors().skip(1);
    above.any(|folder| by_name(folder) || has_mark(folder)) || has_mark(book)
}

fn has_mark(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let journal = MARKS_BEGIN.iter().any(|begin| name.starts_with(begin));
        MARKS.contains(&name.as_ref()) || (journal && name.ends_with(".db"))
    })
}
