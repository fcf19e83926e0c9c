//! An app on a folder of its own: real in everything but the clock and the dialogs.

use std::io;
use std::path::{Path, PathBuf};
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
    folder: TempDir,
}

impl Stage {
    /// An app without any book, whose clock says what `clock` says.
    ///
    /// # Errors
    /// When no temporary folder can be made.
    pub fn new(clock: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("convoke-stage-").tempdir()?;
        let notices = Arc::new(Notices::default());
        let chosen = Arc::new(Mutex::new(None));
        let (told, next) = (Arc::clone(&notices), Arc::clone(&chosen));
        let app = App::new(Surroundings {
            data_folder: folder.path().join("data"),
            papers_folder: folder.path().join("papers"),
            clock: Box::new(clock),
            chance: Box::new(random),
            ask_open: Some(Box::new(move || next.lock().unwrap_or_else(PoisonError::into_inner).take())),
            open_path: Box::new(|_| Ok(())),
            show_path: Box::new(|_| Ok(())),
            notify: Box::new(move |name, payload| told.tell(name, payload)),
        });
        Ok(Self { app, notices, chosen, folder })
    }

    /// Where the app keeps its books and papers.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Stands in for the person at the open dialog: this is what will be chosen next.
    pub fn choose(&self, path: PathBuf) {
        *self.chosen.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
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

/// Fills a buffer from the operating system.
#[expect(clippy::expect_used, reason = "a test cannot go on without chance")]
pub fn random(buffer: &mut [u8]) {
    getrandom::fill(buffer).expect("the system gives random bytes");
}
