//! The book in hand: made, opened, locked, protected, copied.
use std::path::{Path, PathBuf};
use std::{fs, mem};

use convoke_store::{Book, Locked, Passphrase, Protection};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use ts_rs::TS;

use crate::app::{App, Desk, Shelf};
use crate::example;
use crate::failure::Failure;
use crate::input::Nothing;
use crate::protection::Secret;
use crate::settings::{self, Settings};

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
}

/// The book in hand.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct BookState {
    /// Its name: the folder's, without the ending.
    pub name: String,
    /// `open` or `locked`.
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

/// Which copy to go back to.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CopyName {
    name: String,
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
    put_away(desk)?;
    desk.book = Shelf::Open(Box::new(book));
    if example {
        example::fill(app, desk)?;
    }
    remember(app, desk, &path);
    tell(app);
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
    put_away(desk)?;
    let locked = Locked::find(&path)?;
    if locked.is_protected() && passphrase.is_none() {
        desk.book = Shelf::Locked(locked);
    } else {
        unlock_with(app, desk, locked, passphrase)?;
    }
    remember(app, desk, &path);
    tell(app);
    Ok(())
}

pub(crate) fn unlock(app: &App, desk: &mut Desk, input: Secret) -> Result<State, Failure> {
    match mem::replace(&mut desk.book, Shelf::Empty) {
        Shelf::Locked(locked) => {
            let secret = locked.is_protected().then_some(input.passphrase.as_str());
            unlock_with(app, desk, locked, secret)?;
            tell(app);
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
    match locked.unlock(secret, store_surroundings(app)) {
        Ok(book) => {
            desk.book = Shelf::Open(Box::new(book));
            Ok(())
        }
        Err((locked, error)) => {
            desk.book = Shelf::Locked(locked);
            Err(error.into())
        }
    }
}

pub(crate) fn lock(app: &App, desk: &mut Desk, _: Nothing) -> Result<State, Failure> {
    desk.papers = Default::default();
    match mem::replace(&mut desk.book, Shelf::Empty) {
        Shelf::Open(book) => {
            let path = book.path().to_owned();
            let closed = book.close();
            // Locked also when the copy failed: that can be told, an open book cannot be.
            desk.book = Shelf::Locked(match closed {
                Ok(locked) => locked,
                Err(_) => Locked::find(&path)?,
            });
        }
        other => desk.book = other,
    }
    tell(app);
    state(app, desk, Nothing {})
}

pub(crate) fn close(app: &App, desk: &mut Desk, _: Nothing) -> Result<State, Failure> {
    put_away(desk)?;
    tell(app);
    state(app, desk, Nothing {})
}

/// Closes whatever is open.
pub(crate) fn put_away(desk: &mut Desk) -> Result<(), Failure> {
    desk.papers = Default::default();
    match mem::replace(&mut desk.book, Shelf::Empty) {
        Shelf::Open(book) => book.close().map(|_| ()).map_err(Failure::from),
        _ => Ok(()),
    }
}

/// Takes the example away whole.
pub(crate) fn leave_example(app: &App, desk: &mut Desk, _: Nothing) -> Result<State, Failure> {
    let path = match &desk.book {
        Shelf::Open(book) if example::is_example(book)? => book.path().to_owned(),
        _ => return Err(Failure::refused("not-example")),
    };
    desk.book = Shelf::Empty;
    desk.papers = Default::default();
    fs::remove_dir_all(&path).map_err(convoke_store::StoreError::from)?;
    desk.settings.forget(&path);
    save_settings(app, desk);
    tell(app);
    state(app, desk, Nothing {})
}

pub(crate) fn back_up(_: &App, desk: &mut Desk, _: Nothing) -> Result<Json, Failure> {
    let style = desk.style();
    let copy = desk.open_book()?.back_up()?;
    Ok(copy_row(&style, &copy))
}

pub(crate) fn backups(_: &App, desk: &mut Desk, _: Nothing) -> Result<Json, Failure> {
    let style = desk.style();
    let copies = desk.open_book()?.backups()?;
    let rows: Vec<Json> = copies.iter().map(|copy| copy_row(&style, copy)).collect();
    Ok(json!({"total": rows.len(), "rows": rows}))
}

fn copy_row(style: &crate::format::Style, copy: &convoke_store::Copy) -> Json {
    let taken = chrono::DateTime::from_timestamp(copy.taken_at, 0).unwrap_or_default();
    let taken = taken.format("%Y-%m-%dT%H:%M").to_string();
    json!({"name": copy.name, "when_text": style.when(Some(&taken), None), "bytes": copy.bytes})
}

pub(crate) fn restore_backup(
    app: &App,
    desk: &mut Desk,
    input: CopyName,
) -> Result<State, Failure> {
    desk.open_book()?;
    if let Shelf::Open(book) = mem::replace(&mut desk.book, Shelf::Empty) {
        let path = book.path().to_owned();
        match book.restore(&input.name) {
            Ok(book) => desk.book = Shelf::Open(Box::new(book)),
            Err(error) => {
                desk.book = Shelf::Locked(Locked::find(&path)?);
                return Err(error.into());
            }
        }
    }
    tell(app);
    state(app, desk, Nothing {})
}

pub(crate) fn check(_: &App, desk: &mut Desk, _: Nothing) -> Result<Json, Failure> {
    let style = desk.style();
    let book = desk.open_book()?;
    let found = book.check()?;
    let findings: Vec<String> = found
        .wrong
        .iter()
        .map(|wrong| style.say(&format!("finding-{wrong}"), &[]))
        .collect();
    Ok(
        json!({"ok": findings.is_empty(), "findings": findings, "records": found.records,
              "rebuilt": !found.wrong.iter().any(|wrong| wrong == "rows")}),
    )
}

fn store_surroundings(app: &App) -> convoke_store::Surroundings {
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

/// A list of recent books that could not be saved is no reason to refuse a book.
fn save_settings(app: &App, desk: &Desk) {
    let _ = settings::write(&app.surroundings.data_folder, &desk.settings);
}

fn tell(app: &App) {
    (app.surroundings.notify)("changed", json!({"changed": ["book"]}));
}
