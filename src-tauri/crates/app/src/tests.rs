//! Commands over a real book in a temporary folder: only the clock and the dialogs are set.
use std::cell::Cell;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use crate::{Answer, App, Failure, Surroundings};

mod bad_input;
mod candidate;
mod cards;
mod design;
mod export;
mod gap;
mod guard;
mod import;
mod lending;
mod office;
mod paper_lists;
mod picture;
mod printing;
mod roster;
mod tongues;
mod typescript;
mod undo;

thread_local! {
    /// Minutes that have passed in the test of this thread.
    static PASSED: Cell<i64> = const { Cell::new(0) };
}

/// A Tuesday, 18 days before the example's first day.
fn now() -> DateTime<Utc> {
    let start: DateTime<Utc> = "2026-11-24T09:00:00Z".parse().unwrap();
    start + TimeDelta::minutes(PASSED.get())
}

/// An app with an open book.
struct Stage {
    app: Arc<App>,
    told: Arc<Mutex<Vec<(String, Json)>>>,
    folder: TempDir,
}

impl Stage {
    fn new(example: bool) -> Self {
        Self::with(example, |_| Some(u64::MAX))
    }

    fn with_free_space(free_space: fn(&std::path::Path) -> Option<u64>) -> Self {
        Self::with(false, free_space)
    }

    fn with(example: bool, free_space: fn(&std::path::Path) -> Option<u64>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let told = Arc::new(Mutex::new(Vec::new()));
        let telling = Arc::clone(&told);
        let app = App::new(Surroundings {
            data_folder: folder.path().join("data"),
            books_folder: folder.path().join("books"),
            papers_folder: folder.path().join("papers"),
            now,
            zone: "Europe/Berlin".to_owned(),
            ask_for_book: None,
            open_file: Box::new(|_| Ok(())),
            show_file: Box::new(|_| Ok(())),
            free_space,
            // Parcels are carried in the tests of the house, which have a program to start.
            gate: || Err(std::io::ErrorKind::Unsupported.into()),
            notify: Box::new(move |name, payload| {
                telling.lock().unwrap().push((name.to_owned(), payload));
            }),
        });
        let book = folder.path().join("test.convoke");
        app.create_folder(&book, None, example).unwrap();
        Self {
            app: Arc::new(app),
            told,
            folder,
        }
    }

    fn empty() -> Self {
        Self::new(false)
    }

    fn example() -> Self {
        Self::new(true)
    }

    fn call(&self, name: &str, input: Json) -> Json {
        match self.app.call(name, input.clone()) {
            Ok(Answer::Json(answer)) => answer,
            Ok(Answer::Bytes { bytes, .. }) => json!(bytes.len()),
            Err(failure) => panic!("{name} {input}: {failure:?}"),
        }
    }

    fn refused(&self, name: &str, input: Json) -> Failure {
        match self.app.call(name, input.clone()) {
            Ok(answer) => panic!("{name} {input} was not refused: {answer:?}"),
            Err(failure) => failure,
        }
    }

    /// Makes a record and gives its id.
    fn add(&self, noun: &str, fields: Json) -> String {
        let made = self.call(&format!("add_{noun}"), fields);
        made["id"].as_str().unwrap().to_owned()
    }

    /// The id of the first row of a list whose text contains the search.
    fn first(&self, list: &str, search: &str) -> String {
        let found = self.call(list, json!({"search": search}));
        found["rows"][0]["id"].as_str().unwrap().to_owned()
    }

    /// A hash of every row of the book.
    fn digest(&self) -> [u8; 32] {
        let digest = |desk: &mut crate::app::Desk| Ok(desk.open_book()?.store().digest()?);
        self.app.at_desk(digest).unwrap()
    }

    /// Words on this event that the windows were told.
    fn told(&self, name: &str) -> Vec<Json> {
        let told = self.told.lock().unwrap();
        let wanted = told.iter().filter(|(known, _)| known == name);
        wanted.map(|(_, payload)| payload.clone()).collect()
    }
}
