//! Copies of the book in hand: taken, listed, gone back to, also when the book itself is damaged.
use std::collections::BTreeMap;
use std::mem;

use convoke_store::Locked;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{App, Desk, Shelf};
use crate::book::{State, finish, state, store_surroundings, tell_of_copy};
use crate::failure::Failure;
use crate::format::Style;
use crate::input::Nothing;
use crate::view::Rows;

/// A copy of the book.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CopyRow {
    /// What `restore_backup` takes.
    name: String,
    /// When it was taken.
    when_text: String,
    /// How large its file is.
    bytes: u64,
    /// Records in it; unknown when it cannot be read.
    records: Option<u64>,
}

/// What opens the book whose copies are wanted, when it is damaged and protected.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct WhichCopies {
    passphrase: Option<String>,
}

/// Which copy to go back to.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct CopyName {
    name: String,
    /// What opens the book, when it is damaged and protected.
    passphrase: Option<String>,
}

pub(crate) fn back_up(app: &App, desk: &mut Desk, _: Nothing) -> Result<CopyRow, Failure> {
    let style = desk.style();
    let copy = desk.open_book()?.back_up()?;
    Ok(row(app, &style, &copy, &BTreeMap::new()))
}

impl App {
    /// Takes the copy of an open book that half an hour of changes is worth. Ask every few seconds.
    /// One that could not be taken is told like any other warning.
    pub fn back_up_when_due(&self) {
        let looked = self.at_desk(|desk| {
            let Shelf::Open(book) = &mut desk.book else {
                return Ok(());
            };
            let copied = book.back_up_when_due();
            if !matches!(copied, Ok(None)) {
                tell_of_copy(desk, copied);
                finish(self, desk);
            }
            Ok(())
        });
        debug_assert!(looked.is_ok(), "nothing in it is refused");
    }
}

pub(crate) fn list(
    app: &App,
    desk: &mut Desk,
    input: WhichCopies,
) -> Result<Rows<CopyRow>, Failure> {
    let style = desk.style();
    let (copies, records) = match &desk.book {
        Shelf::Open(book) => (book.backups()?, book.count_backups()?),
        Shelf::Locked(book) => {
            let secret = secret_of(book, input.passphrase.as_deref());
            let copies = book.backups()?;
            // Without the passphrase nobody learns more than that there are copies.
            let known = secret.is_some() || !book.is_protected();
            let records = known.then(|| book.count_backups(secret)).transpose()?;
            (copies, records.unwrap_or_default())
        }
        Shelf::Empty => return Err(Failure::refused("no-book")),
    };
    let rows = copies.iter().map(|copy| row(app, &style, copy, &records));
    Ok(Rows::all(rows.collect()))
}

fn row(
    app: &App,
    style: &Style,
    copy: &convoke_store::Copy,
    records: &BTreeMap<String, u64>,
) -> CopyRow {
    let taken = chrono::DateTime::from_timestamp(copy.taken_at, 0).unwrap_or_default();
    let taken = crate::format::wall_in(taken, &app.surroundings.zone);
    CopyRow {
        name: copy.name.clone(),
        when_text: style.when(Some(&taken), None),
        bytes: copy.bytes,
        records: records.get(&copy.name).copied(),
    }
}

/// Goes back to a copy. An open book keeps its present state as one more copy; a damaged one is
/// set aside as it is, and is open afterwards.
pub(crate) fn restore(app: &App, desk: &mut Desk, input: CopyName) -> Result<State, Failure> {
    match mem::replace(&mut desk.book, Shelf::Empty) {
        Shelf::Open(mut book) => {
            let path = book.path().to_owned();
            let restored = book.restore(&input.name);
            desk.book = match &restored {
                // Not even what was restored can be read: let go of it, so that it can be tried again.
                Err(convoke_store::StoreError::BookDamaged { .. }) => {
                    drop(book);
                    Shelf::Locked(Locked::find(&path)?)
                }
                _ => Shelf::Open(book),
            };
            restored?;
        }
        Shelf::Locked(locked) => restore_damaged(app, desk, locked, &input)?,
        Shelf::Empty => return Err(Failure::refused("no-book")),
    }
    finish(app, desk);
    state(app, desk, Nothing {})
}

fn restore_damaged(
    app: &App,
    desk: &mut Desk,
    locked: Locked,
    input: &CopyName,
) -> Result<(), Failure> {
    let secret = secret_of(&locked, input.passphrase.as_deref()).map(str::to_owned);
    let opened = locked.restore(secret.as_deref(), &input.name, store_surroundings(app));
    desk.take_open(opened)
}

/// The passphrase, for books that take one.
fn secret_of<'a>(book: &Locked, passphrase: Option<&'a str>) -> Option<&'a str> {
    passphrase.filter(|_| book.is_protected())
}
