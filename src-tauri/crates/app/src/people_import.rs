//! Taking over a list of people from a table.
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use convoke_domain::{Noun, text};
use convoke_exchange::people::{self, Person, TABLE_MAX, TableError};
use convoke_store::{Label, StoreError};
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};
use ts_rs::TS;

use crate::app::App;
use crate::commands::Work;
use crate::failure::Failure;
use crate::format::Style;
use crate::record::Wrote;
use crate::words::words;

/// A table of people.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ImportPeople {
    /// The table as text: columns by comma, semicolon or tab, the first line their heads.
    csv: String,
}

/// What the windows know this work by.
const WORK: &str = "import_people";
/// Between two looks at whether somebody wants to stop.
const ROWS_A_LOOK: usize = 250;
/// Between two words on how far it is.
const PAUSE: Duration = Duration::from_millis(100);

/// Adds everybody of the table, as one operation. Lines that cannot be taken over are listed.
pub(crate) fn import(work: &mut Work<'_, '_>, input: &ImportPeople) -> Result<Wrote, Failure> {
    let table = people::open(&input.csv).map_err(refused)?;
    let people = table.people().map_err(refused)?;
    let tongues = Tongues::read();
    let total = people.len();
    let mut pace = Pace::start(work.app);
    let (mut added, mut left_out) = (0_u64, Vec::new());
    for (done, (line, person)) in people.into_iter().enumerate() {
        pace.at(done, total)?;
        match add(work, fields(person, &tongues)) {
            Ok(()) => added += 1,
            Err(failure) => left_out.push(told(work.style, line, failure)?),
        }
    }
    pace.end(total)?;
    work.tx
        .set_label(Label::new("label-import-people").with("count", added));
    let more = json!({"added": added, "refused": left_out, "unknown_columns": table.unknown});
    Ok(Wrote {
        id: None,
        more: Some(more),
    })
}

/// What becomes of a person who was not added: their line was at fault, or the whole work is.
enum Left {
    Line(Failure),
    Work(Failure),
}

fn add(work: &mut Work<'_, '_>, fields: Map<String, Json>) -> Result<(), Left> {
    if !fields.contains_key("formatted_name") {
        return Err(Left::Line(
            Failure::refused("csv-no-name").at("formatted_name"),
        ));
    }
    match work.tx.add(Noun::Person, &fields) {
        Ok(_) => Ok(()),
        // Checked before anything was written: the line leaves no trace.
        Err(StoreError::Broken(broken)) => Err(Left::Line(broken.into())),
        Err(error) => Err(Left::Work(error.into())),
    }
}

fn told(style: &Style, line: u64, left: Left) -> Result<Json, Failure> {
    match left {
        Left::Work(failure) => Err(failure),
        Left::Line(failure) => {
            let Failure {
                code,
                field,
                message,
                ..
            } = failure.said(style);
            Ok(json!({"line": line, "code": code, "field": field, "message": message}))
        }
    }
}

fn fields(person: Person, tongues: &Tongues) -> Map<String, Json> {
    let languages: Vec<String> = person
        .languages
        .into_iter()
        .map(|language| tongues.tag(language))
        .collect();
    let texts = [
        ("formatted_name", person.formatted_name),
        ("given_name", person.given_name),
        ("family_name", person.family_name),
        ("city", person.city),
        ("note", person.note),
    ];
    let lists = [
        ("tel", person.tel),
        ("email", person.email),
        ("languages", languages),
        ("skills", person.skills),
    ];
    let texts = texts
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| (name.to_owned(), Json::from(text)));
    let lists = lists
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(name, list)| (name.to_owned(), Json::from(list)));
    texts.chain(lists).collect()
}

/// Names of languages in the languages that the program has words in.
struct Tongues(BTreeMap<String, String>);

impl Tongues {
    fn read() -> Self {
        let mut names = BTreeMap::new();
        for spoken in words().tags() {
            for language in words().languages(spoken) {
                names.insert(text::fold(&language.name), language.tag.clone());
                names.insert(text::fold(&language.own_name), language.tag);
            }
        }
        Self(names)
    }

    /// The tag of a language given by its name or its tag; what is neither stays for the door.
    fn tag(&self, language: String) -> String {
        self.0
            .get(&text::fold(&language))
            .cloned()
            .unwrap_or(language)
    }
}

/// Looks now and then whether to stop, and tells how far the work is, at most ten times a second.
struct Pace<'a> {
    app: &'a App,
    told: Instant,
}

impl<'a> Pace<'a> {
    fn start(app: &'a App) -> Self {
        Self {
            app,
            told: Instant::now(),
        }
    }

    fn at(&mut self, done: usize, total: usize) -> Result<(), Failure> {
        if !done.is_multiple_of(ROWS_A_LOOK) {
            return Ok(());
        }
        if self.app.cancelled.load(Ordering::Relaxed) {
            return Err(Failure::refused("cancelled"));
        }
        if self.told.elapsed() < PAUSE {
            return Ok(());
        }
        self.told = Instant::now();
        self.app.progress(WORK, done, total)
    }

    fn end(&mut self, total: usize) -> Result<(), Failure> {
        self.app.progress(WORK, total, total)
    }
}

fn refused(error: TableError) -> Failure {
    let refused = match error {
        TableError::Unreadable(line) => Failure::refused("csv-unreadable").with("line", line),
        TableError::NoNames => Failure::refused("csv-no-names"),
        TableError::TooLong => Failure::refused("text-too-long").with("max", TABLE_MAX),
    };
    refused.at("csv")
}
