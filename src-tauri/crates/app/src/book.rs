//! The book in hand: made, opened, locked, protected, copied.
use std::path::{Path, PathBuf};
use std::{fs, mem};

use convoke_store::{Book, Locked, Passphrase, Protection};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{App, Desk, Shelf};
use crate::example;
use crate::failure::Failure;
use crate::input::Nothing;
use crate::notice;
use crate::protection::Secret;
use crate::settings::{self, Settings};
use crate::warning::{self, Caution, Warning};
use crate::watch::Watch;

/// Where the program stands.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct State {
    /// The book in hand.
    pub book: Option<BookState>,
    /// Books that were open lately.
    pub recent: Vec<RecentBook>,
    /// How the window looks and speaks.
    pub settings: Settings,
    /// The program's version.
    pub version: &'static str,
    /// What to know about the book and its disk; each is told once.
    pub warnings: Vec<Warning>,
}

/// The book in hand.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct BookState {
    /// Its name: the folder's, without the ending.
    pub name: String,
    /// Whether it can be worked with.
    #[ts(type = "'open' | 'locked'")]
    pub state: &'static str,
    /// Whether it takes a passphrase to open it.
    pub protected: bool,
    /// Whether it is the example.
    pub example: bool,
    /// Whether it can only be read where it lies.
    pub read_only: bool,
}

/// A book that was open lately.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct RecentBook {
    /// What `open_book` takes.
    pub handle: String,
    /// Its name.
    pub name: String,
}

/// A new book.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct CreateBook {
    name: String,
    passphrase: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    example: bool,
}

/// Which book to open; without a handle the person is asked.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct OpenBook {
    handle: Option<String>,
}

/// What a check found.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Checked {
    /// Whether all is well.
    ok: bool,
    /// What is not, in words.
    findings: Vec<String>,
    /// Records in the book.
    records: u64,
    /// Whether rebuilding gave the same rows.
    rebuilt: bool,
    /// SHA-256 of all rows: two books that hold the same have the same.
    digest: String,
}

const ENDING: &str = ".convoke";

pub(crate) fn state(_: &App, desk: &mut Desk, _: Nothing) -> Result<State, Failure> {
    let book = match &desk.book {
        Shelf::Empty => None,
        Shelf::Locked(book) => Some(BookState {
            name: name_of(book.path()),
            state: "locked",
            protected: book.is_protected(),
            example: false,
            read_only: false,
        }),
        Shelf::Open(book) => Some(BookState {
            name: name_of(book.path()),
            state: "open",
            protected: book.is_protected(),
            example: example::is_example(book)?,
            read_only: book.is_read_only(),
        }),
    };
    let recent = desk
        .settings
        .recent
        .iter()
        .enumerate()
        .filter(|(_, path)| path.is_dir());
    let recent = recent
        .map(|(at, path)| RecentBook {
            handle: format!("recent-{at}"),
            name: name_of(path),
        })
        .collect();
    Ok(State {
        book,
        recent,
        settings: desk.settings.shown(),
        version: env!("CARGO_PKG_VERSION"),
        warnings: warning::take(desk),
    })
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.strip_suffix(ENDING).unwrap_or(&name).to_owned()
}

pub(crate) fn create(app: &App, desk: &mut Desk, input: CreateBook) -> Result<State, Failure> {
    let path = folder_for(&app.surroundings.books_folder, &input.name)?;
    create_at(app, desk, &path, input.passphrase.as_deref(), input.example)?;
    state(app, desk, Nothing {})
}

/// A folder name that every file system takes; a number is added when the name is taken.
fn folder_for(books: &Path, name: &str) -> Result<PathBuf, Failure> {
    let clean: String = name
        .chars()
        .map(|sign| {
            if sign.is_control() || "/\\:*?\"<>|".contains(sign) {
                ' '
            } else {
                sign
            }
        })
        .take(80)
        .collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let clean = clean.trim_matches('.').trim();
    if clean.is_empty() {
        return Err(Failure::refused("missing-field")
            .at("name")
            .with("field", "name"));
    }
    let numbered = |number: u32| match number {
        1 => books.join(format!("{clean}{ENDING}")),
        number => books.join(format!("{clean} {number}{ENDING}")),
    };
    (1..1000)
        .map(numbered)
        .find(|path| path.symlink_metadata().is_err())
        .ok_or_else(|| Failure::conflict("folder-exists").at("name"))
}

pub(crate) fn create_at(
    app: &App,
    desk: &mut Desk,
    path: &Path,
    passphrase: Option<&str>,
    example: bool,
) -> Result<(), Failure> {
    let protection = match passphrase {
        Some(text) => Protection::Passphrase(Passphrase::choose(text)?),
        None => Protection::Open,
    };
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(convoke_store::StoreError::from)?;
    }
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let book = Book::create(&path, &protection, store_surroundings(app))?;
    let copied = put_away(desk);
    desk.hold(Shelf::Open(Box::new(book)));
    tell_of_copy(desk, copied);
    if example {
        example::fill(app, desk)?;
    }
    remember(app, desk, &path);
    finish(app, desk);
    Ok(())
}

pub(crate) fn open(app: &App, desk: &mut Desk, input: OpenBook) -> Result<State, Failure> {
    let path = match input.handle {
        Some(handle) => handle
            .strip_prefix("recent-")
            .and_then(|at| at.parse::<usize>().ok())
            .and_then(|at| desk.settings.recent.get(at).cloned())
            .ok_or_else(|| Failure::refused("not-a-book").at("handle"))?,
        None => {
            let ask = app.surroundings.ask_for_book.as_ref();
            let chosen = ask.ok_or_else(|| Failure::refused("not-a-book"))?();
            match chosen {
                Some(path) => path,
                None => return state(app, desk, Nothing {}),
            }
        }
    };
    open_at(app, desk, &path, None)?;
    state(app, desk, Nothing {})
}

pub(crate) fn open_at(
    app: &App,
    desk: &mut Desk,
    path: &Path,
    passphrase: Option<&str>,
) -> Result<(), Failure> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    // Also opened by the file inside, as a double click may hand it over.
    let path = if path.is_file() {
        path.parent().unwrap_or(&path).to_owned()
    } else {
        path
    };
    if matches!(&desk.book, Shelf::Open(book) if book.path() == path) {
        return Ok(());
    }
    let copied = put_away(desk);
    tell_of_copy(desk, copied);
    let locked = Locked::find(&path)?;
    if locked.is_protected() && passphrase.is_none() {
        desk.book = Shelf::Locked(locked);
    } else {
        unlock_with(app, desk, locked, passphrase)?;
    }
    remember(app, desk, &path);
    finish(app, desk);
    Ok(())
}

pub(crate) fn unlock(app: &App, desk: &mut Desk, input: Secret) -> Result<State, Failure> {
    desk.watch = Watch::default();
    match mem::replace(&mut desk.book, Shelf::Empty) {
        Shelf::Locked(locked) => {
            let secret = locked.is_protected().then_some(input.passphrase.as_str());
            unlock_with(app, desk, locked, secret)?;
            finish(app, desk);
        }
        Shelf::Empty => return Err(Failure::refused("no-book")),
        open @ Shelf::Open(_) => desk.book = open,
    }
    state(app, desk, Nothing {})
}

fn unlock_with(
    app: &App,
    desk: &mut Desk,
    locked: Locked,
    secret: Option<&str>,
) -> Result<(), Failure> {
    desk.take_open(locked.unlock(secret, store_surroundings(app)))
}

pub(crate) fn lock(app: &App, desk: &mut Desk, _: Nothing) -> Result<State, Failure> {
    desk.papers = Default::default();
    match mem::replace(&mut desk.book, Shelf::Empty) {
        Shelf::Open(book) => {
            // Locked also when the copy failed: that can be told, an open book cannot be.
            let (locked, copied) = book.close();
            desk.book = Shelf::Locked(locked);
            tell_of_copy(desk, copied);
        }
        other => desk.book = other,
    }
    finish(app, desk);
    state(app, desk, Nothing {})
}

pub(crate) fn close(app: &App, desk: &mut Desk, _: Nothing) -> Result<State, Failure> {
    let copied = put_away(desk);
    tell_of_copy(desk, copied);
    finish(app, desk);
    state(app, desk, Nothing {})
}

/// Closes whatever is open; a failure says that no copy of it could be taken.
pub(crate) fn put_away(desk: &mut Desk) -> Result<(), Failure> {
    desk.papers = Default::default();
    match mem::replace(&mut desk.book, Shelf::Empty) {
        Shelf::Open(book) => book.close().1.map_err(Failure::from),
        _ => Ok(()),
    }
}

/// The same after a single command: not without need.
pub(crate) fn put_away_briefly(desk: &mut Desk) -> Result<(), Failure> {
    match mem::replace(&mut desk.book, Shelf::Empty) {
        Shelf::Open(book) => book.close_briefly().1.map_err(Failure::from),
        _ => Ok(()),
    }
}

/// A copy that could not be taken is no reason to keep a book open, but is told.
pub(crate) fn tell_of_copy<T, E>(desk: &mut Desk, copied: Result<T, E>) {
    if copied.is_err() {
        desk.warnings.add(Caution::NotCopied);
    }
}

/// Takes the example away whole.
pub(crate) fn leave_example(app: &App, desk: &mut Desk, _: Nothing) -> Result<State, Failure> {
    let path = match &desk.book {
        Shelf::Open(book) if example::is_example(book)? => book.path().to_owned(),
        _ => return Err(Failure::refused("not-example")),
    };
    desk.hold(Shelf::Empty);
    desk.papers = Default::default();
    fs::remove_dir_all(&path).map_err(convoke_store::StoreError::from)?;
    desk.settings.forget(&path);
    save_settings(app, desk);
    finish(app, desk);
    state(app, desk, Nothing {})
}

pub(crate) fn check(_: &App, desk: &mut Desk, _: Nothing) -> Result<Checked, Failure> {
    let style = desk.style();
    let book = desk.open_book()?;
    let found = book.check()?;
    let findings: Vec<String> = found
        .wrong
        .iter()
        .map(|wrong| style.say(&format!("finding-{wrong}"), &[]))
        .collect();
    Ok(Checked {
        ok: findings.is_empty(),
        findings,
        records: found.records,
        rebuilt: !found.wrong.iter().any(|wrong| wrong == "rows"),
        digest: found
            .digest
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    })
}

pub(crate) fn store_surroundings(app: &App) -> convoke_store::Surroundings {
    let now = app.surroundings.now;
    convoke_store::Surroundings {
        now: Box::new(now),
        chance: Box::new(|buffer| {
            // The system's own source; without it no key could have been made either.
            if getrandom::fill(buffer).is_err() {
                std::process::abort();
            }
        }),
    }
}

fn remember(app: &App, desk: &mut Desk, path: &Path) {
    desk.settings.remember(path);
    save_settings(app, desk);
}

pub(crate) fn forget(app: &App, desk: &mut Desk, path: &Path) {
    desk.settings.forget(path);
    save_settings(app, desk);
}

/// A list of recent books that could not be saved is no reason to refuse a book.
fn save_settings(app: &App, desk: &Desk) {
    let _ = settings::write(&app.surroundings.data_folder, &desk.settings);
}

/// Looks round where the book lies, and tells the windows.
pub(crate) fn finish(app: &App, desk: &mut Desk) {
    warning::look_around(app, desk);
    notice::Changed::only("book").tell(app);
}
