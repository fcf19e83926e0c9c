//! Locks a protected book that was left alone, or whose computer slept.
use chrono::TimeDelta;
use convoke_store::Instant;

use crate::app::{App, Desk, Shelf};
use crate::failure::Failure;
use crate::input::Nothing;

/// When somebody was there last, and when that was last looked at.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    touched: Option<Instant>,
    looked: Option<Instant>,
}

/// Longer than this between two looks, and the computer slept: looks are a few seconds apart.
const SLEPT: TimeDelta = TimeDelta::seconds(60);

/// Notes that somebody is at the window.
pub(crate) fn touched(app: &App, desk: &mut Desk, nothing: Nothing) -> Result<Nothing, Failure> {
    desk.watch.touched = Some((app.surroundings.now)());
    Ok(nothing)
}

impl App {
    /// Looks whether the book must be locked now: it is protected, and nobody touched the window for
    /// as long as the settings say, or the computer slept since the last look, whatever they say: a
    /// lid is closed to carry a laptop away. Ask every few seconds.
    #[must_use]
    pub fn must_lock(&self, now: Instant) -> bool {
        let look = |desk: &mut Desk| Ok(desk.must_lock(now));
        self.at_desk(look).unwrap_or_default()
    }

    /// Whether a book is in hand, open or locked.
    #[must_use]
    pub fn is_holding_a_book(&self) -> bool {
        let held = |desk: &mut Desk| Ok(!matches!(desk.book, Shelf::Empty));
        self.at_desk(held).unwrap_or_default()
    }

    /// The folder of a book that takes a passphrase and is locked, for a fresh start with it.
    #[must_use]
    pub fn locked_folder(&self) -> Option<std::path::PathBuf> {
        let folder = |desk: &mut Desk| match &desk.book {
            Shelf::Locked(book) if book.is_protected() => Ok(Some(book.path().to_owned())),
            _ => Ok(None),
        };
        self.at_desk(folder).unwrap_or_default()
    }
}

impl Desk {
    fn must_lock(&mut self, now: Instant) -> bool {
        let slept = self
            .watch
            .looked
            .replace(now)
            .is_some_and(|looked| now - looked > SLEPT);
        // Without a touch since the start, the start counts.
        let touched = *self.watch.touched.get_or_insert(now);
        let minutes = self.settings.lock_minutes;
        let alone = now - touched >= TimeDelta::minutes(minutes.into());
        let guarded = matches!(&self.book, Shelf::Open(book) if book.is_protected());
        guarded && (slept || (minutes > 0 && alone))
    }
}
