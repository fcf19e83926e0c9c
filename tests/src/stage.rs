//! An app on a folder of its own: real in everything but the clock and the dialogs.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use convoke_app::{Answer, App, Failure, Surroundings};
use serde_json::Value;
use tempfile::TempDir;

use crate::Notices;

/// The app, its folder, and what it told.
pub struct Stage {
    /// The app itself.
    pub app: App,
    /// What it told its windows.
    pub notices: Arc<Notices>,
    chosen: Arc<Mutex<Option<PathBuf>>>,
    folder: PathBuf,
    temporary: Option<TempDir>,
}

impl Stage {
    /// An app without any book, whose clock is `now`.
    ///
    /// # Errors
    /// When no temporary folder can be made.
    pub fn new(now: fn() -> DateTime<Utc>) -> io::Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix("convoke-stage-")
            .tempdir()?;
        let mut stage = Self::on(folder.path(), now);
        stage.temporary = Some(folder);
        Ok(stage)
    }

    /// An app on a folder that stays when the stage is cleared.
    #[must_use]
    pub fn on(folder: &Path, now: fn() -> DateTime<Utc>) -> Self {
        let notices = Arc::new(Notices::default());
        let chosen = Arc::new(Mutex::new(None));
        let (told, next) = (Arc::clone(&notices), Arc::clone(&chosen));
        let app = App::new(Surroundings {
            data_folder: folder.join("data"),
            books_folder: folder.join("books"),
            papers_folder: folder.join("papers"),
            now,
            zone: "Europe/Berlin".to_owned(),
            ask_for_book: Some(Box::new(move || {
                next.lock().unwrap_or_else(PoisonError::into_inner).take()
            })),
            open_file: Box::new(|_| Ok(())),
            show_file: Box::new(|_| Ok(())),
            free_space: convoke_app::free_space,
            gate,
            notify: Box::new(move |name, payload| told.tell(name, payload)),
        });
        Self {
            app,
            notices,
            chosen,
            folder: folder.to_owned(),
            temporary: None,
        }
    }

    /// Where the app keeps its books and papers.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Stands in for the person at the open dialog: this is what will be chosen next.
    pub fn choose(&self, path: PathBuf) {
        *self.chosen.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }

    /// Opens the book that was opened or made last.
    ///
    /// # Errors
    /// What the command refuses.
    pub fn open_newest(&self) -> Result<Value, Failure> {
        let state = self.call("state", Value::Object(serde_json::Map::new()))?;
        self.call(
            "open_book",
            serde_json::json!({ "handle": state["recent"][0]["handle"] }),
        )
    }

    /// Calls a command that answers JSON.
    ///
    /// # Errors
    /// What the command refuses.
    pub fn call(&self, name: &str, input: Value) -> Result<Value, Failure> {
        match self.app.call(name, input)? {
            Answer::Json(answer) => Ok(answer),
            Answer::Bytes { bytes, .. } => Ok(Value::from(bytes.len())),
        }
    }
}

/// The bridge stands as gate for every test: it lies beside the program that runs, or above it.
fn gate() -> io::Result<Command> {
    let me = std::env::current_exe()?;
    let bridge = |folder: &Path| {
        folder
            .join("convoke-bridge")
            .with_extension(std::env::consts::EXE_EXTENSION)
    };
    let found = me
        .ancestors()
        .skip(1)
        .take(2)
        .map(bridge)
        .find(|bridge| bridge.is_file());
    Ok(convoke_app::gate_of(found.ok_or(io::ErrorKind::NotFound)?))
}

/// The instant at which all tests happen: a grey Tuesday, 18 days before the example's first day.
#[must_use]
pub fn today() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_510_800, 0).unwrap_or_default()
}
