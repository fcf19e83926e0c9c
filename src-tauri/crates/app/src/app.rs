//! The running program, without its windows.
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use convoke_store::{Book, Instant, Locked, StoreError};
use serde::Serialize;
use serde_json::{Value as Json, json};
use ts_rs::TS;

use crate::commands;
use crate::failure::Failure;
use crate::format::Style;
use crate::papers::Papers;
use crate::settings::{self, Settings};
use crate::warning::{self, Warning, Warnings};
use crate::watch::Watch;

/// Tells the windows something: a name and a payload.
pub type Notify = Box<dyn Fn(&str, Json) + Send + Sync>;
/// Hands a file to another program.
pub type HandOver = Box<dyn Fn(&std::path::Path) -> std::io::Result<()> + Send + Sync>;

/// What comes in from outside: folders, time, chance, dialogs, windows.
pub struct Surroundings {
    /// Where settings lie.
    pub data_folder: PathBuf,
    /// Where new books are made.
    pub books_folder: PathBuf,
    /// Where papers are saved.
    pub papers_folder: PathBuf,
    /// The present instant.
    pub now: fn() -> Instant,
    /// The zone of this computer, by its IANA name.
    pub zone: String,
    /// Asks the person for a book's folder; `None` where there is nobody to ask.
    pub ask_for_book: Option<Box<dyn Fn() -> Option<PathBuf> + Send + Sync>>,
    /// Opens a file in the program for it.
    pub open_file: HandOver,
    /// Shows a file in its folder.
    pub show_file: HandOver,
    /// How much room is left on the disk of a folder, where the system says so.
    pub free_space: fn(&std::path::Path) -> Option<u64>,
    /// How the process is started that tries what strangers sent.
    pub gate: fn() -> std::io::Result<std::process::Command>,
    /// Tells the windows what changed and how far long work is.
    pub notify: Notify,
}

/// The number of work that is not a draft.
const NO_DRAFT: u64 = 0;

/// How far long work is, as the windows are told.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Progress {
    /// What is done; its words are under `work-…`.
    pub work: String,
    /// Steps done.
    pub done: usize,
    /// Steps in all, where that is known.
    pub total: Option<usize>,
    /// Whether `cancel` stops it.
    pub cancellable: bool,
}

/// What a command gave.
#[derive(Debug)]
pub enum Answer {
    /// Data.
    Json(Json),
    /// A picture or a file.
    Bytes {
        /// Its media type.
        mime: &'static str,
        /// Its content.
        bytes: Vec<u8>,
    },
}

/// What a command answers whose answer is a file.
#[derive(TS)]
#[ts(export, type = "ArrayBuffer")]
pub struct Bytes;

/// The running program. Commands may come from several threads; they take turns.
pub struct App {
    pub(crate) surroundings: Surroundings,
    pub(crate) cancelled: AtomicBool,
    /// How many drafts were asked for: one that is older than the last is not wanted any more.
    drafts: AtomicU64,
    desk: Mutex<Desk>,
}

/// Everything that changes while the program runs.
pub(crate) struct Desk {
    pub settings: Settings,
    pub book: Shelf,
    pub papers: Papers,
    /// Which of the drafts is under way; `NO_DRAFT` while other work is.
    pub draft: u64,
    pub warnings: Warnings,
    pub watch: Watch,
}

/// The book in hand, if any.
pub(crate) enum Shelf {
    Empty,
    Locked(Locked),
    Open(Box<Book>),
}

impl App {
    /// Starts the program.
    #[must_use]
    pub fn new(surroundings: Surroundings) -> Self {
        let settings = settings::read(&surroundings.data_folder);
        let desk = Desk {
            settings,
            book: Shelf::Empty,
            papers: Papers::default(),
            draft: NO_DRAFT,
            warnings: Warnings::default(),
            watch: Watch::default(),
        };
        Self {
            surroundings,
            cancelled: AtomicBool::new(false),
            drafts: AtomicU64::new(NO_DRAFT),
            desk: Mutex::new(desk),
        }
    }

    /// Runs the named command. The answer comes after the commit; the windows are told too.
    ///
    /// # Errors
    /// Why the command did nothing, in words.
    pub fn call(&self, name: &str, input: Json) -> Result<Answer, Failure> {
        if name == "cancel" && (input.is_null() || input == json!({})) {
            // Not through the desk, which long work holds.
            self.cancelled.store(true, Ordering::Relaxed);
            // A draft that still waits for its turn is meant too.
            self.drafts.fetch_add(1, Ordering::Relaxed);
            return Ok(Answer::Json(json!({})));
        }
        // Before its turn at the desk, so that the draft under way hears of it at once.
        let draft = match name {
            "draft_paper" => self.drafts.fetch_add(1, Ordering::Relaxed) + 1,
            _ => NO_DRAFT,
        };
        let mut desk = self
            .desk
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        self.cancelled.store(false, Ordering::Relaxed);
        desk.draft = draft;
        let style = desk.settings.style();
        commands::run(self, &mut desk, name, input).map_err(|failure| failure.said(&style))
    }

    /// Opens the book in a folder as far as it goes without a passphrase, as when a person opens
    /// it by double click or names it on the command line.
    ///
    /// # Errors
    /// Why it cannot be opened, in words.
    pub fn open_folder(
        &self,
        path: &std::path::Path,
        passphrase: Option<&str>,
    ) -> Result<(), Failure> {
        let mut desk = self
            .desk
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let style = desk.settings.style();
        crate::book::open_at(self, &mut desk, path, passphrase)
            .map_err(|failure| failure.said(&style))
    }

    /// Makes a book in a folder, as the command line does.
    ///
    /// # Errors
    /// Why it cannot be made, in words.
    pub fn create_folder(
        &self,
        path: &std::path::Path,
        passphrase: Option<&str>,
        example: bool,
    ) -> Result<(), Failure> {
        let mut desk = self
            .desk
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let style = desk.settings.style();
        crate::book::create_at(self, &mut desk, path, passphrase, example)
            .map_err(|failure| failure.said(&style))
    }

    /// Works in an empty book that is gone, and forgotten, afterwards.
    ///
    /// # Errors
    /// The book cannot be made, or the work was refused.
    pub fn in_empty_book<T>(
        &self,
        folder: &std::path::Path,
        work: impl FnOnce(&Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let done = self
            .create_folder(folder, None, false)
            .and_then(|()| work(self));
        let closed = self.close();
        // Nothing of anybody is in it; what cannot be removed now goes with the temporary files.
        let _ = std::fs::remove_dir_all(folder);
        let mut desk = self
            .desk
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        crate::book::forget(self, &mut desk, folder);
        closed.and(done)
    }

    /// Closes the book, with a copy if anything changed.
    ///
    /// # Errors
    /// The copy could not be taken; the book is closed all the same.
    pub fn close(&self) -> Result<(), Failure> {
        let mut desk = self
            .desk
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let style = desk.settings.style();
        crate::book::put_away(&mut desk).map_err(|failure| failure.said(&style))
    }

    /// Closes the book after a single command, as the command line does: a copy is taken if the
    /// newest one is older than half an hour.
    ///
    /// # Errors
    /// The copy could not be taken; the book is closed all the same.
    pub fn close_briefly(&self) -> Result<(), Failure> {
        self.at_desk(crate::book::put_away_briefly)
    }

    /// What to know about the book and its disk that nobody was told yet.
    #[must_use]
    pub fn take_warnings(&self) -> Vec<Warning> {
        let mut desk = self
            .desk
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        warning::take(&mut desk)
    }

    /// Lets `work` have the desk, and puts its failure into words.
    pub(crate) fn at_desk<T>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut desk = self
            .desk
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        self.cancelled.store(false, Ordering::Relaxed);
        let style = desk.settings.style();
        work(&mut desk).map_err(|failure| failure.said(&style))
    }

    /// Stops a draft when a newer one has been asked for, or when the person said so.
    pub(crate) fn go_on(&self, draft: u64) -> Result<(), Failure> {
        let is_newest = draft == NO_DRAFT || draft == self.drafts.load(Ordering::Relaxed);
        if is_newest && !self.cancelled.load(Ordering::Relaxed) {
            Ok(())
        } else {
            Err(Failure::refused("cancelled"))
        }
    }

    /// Tells how far long work is; stops it when the person said so.
    pub(crate) fn progress(&self, work: &str, done: usize, total: usize) -> Result<(), Failure> {
        if self.cancelled.load(Ordering::Relaxed) {
            return Err(Failure::refused("cancelled"));
        }
        let told = Progress {
            work: work.to_owned(),
            done,
            total: Some(total),
            cancellable: true,
        };
        (self.surroundings.notify)("progress", json!(told));
        Ok(())
    }
}

impl Desk {
    pub fn style(&self) -> Style {
        self.settings.style()
    }

    /// Takes another book in hand; what was told about the last one says nothing about it.
    pub fn hold(&mut self, book: Shelf) {
        self.book = book;
        self.warnings = Warnings::default();
    }

    /// Takes a book that was opened, or the locked one that would not.
    pub fn take_open(&mut self, opened: Result<Book, (Locked, StoreError)>) -> Result<(), Failure> {
        match opened {
            Ok(book) => {
                self.hold(Shelf::Open(Box::new(book)));
                Ok(())
            }
            Err((locked, error)) => {
                self.book = Shelf::Locked(locked);
                Err(error.into())
            }
        }
    }

    pub fn open_book(&mut self) -> Result<&mut Book, Failure> {
        match &mut self.book {
            Shelf::Open(book) => Ok(book),
            Shelf::Locked(_) => Err(Failure::refused("book-locked")),
            Shelf::Empty => Err(Failure::refused("no-book")),
        }
    }
}
