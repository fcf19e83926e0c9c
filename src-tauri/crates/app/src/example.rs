//! The example call: fictional, neutral, with every kind of gap in it.
use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use convoke_store::{Book, Label};
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use crate::app::{App, Desk};
use crate::commands::Work;
use crate::failure::Failure;
use crate::format::wall_in;
use crate::record::{self, Wrote};

const STEPS: &str = include_str!("../../../../assets/sample/library-week.json");
const PICTURE: &[u8] = include_bytes!("../../../../assets/sample/reading-room.jpg");
/// The setting by which an example book is known.
const MARK: &str = "example";

#[derive(Deserialize)]
struct Sample {
    anchor_day: String,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    #[serde(rename = "as")]
    name: Option<String>,
    command: String,
    #[serde(default)]
    input: Map<String, Json>,
}

/// Whether the book is an example.
pub(crate) fn is_example(book: &Book) -> Result<bool, Failure> {
    Ok(book.store().read(|reader| reader.setting(MARK))?.is_some())
}

/// Fills a new book with the example, its days moved so that it lies ahead.
pub(crate) fn fill(app: &App, desk: &mut Desk) -> Result<(), Failure> {
    let sample: Sample =
        serde_json::from_str(STEPS).map_err(|error| Failure::fault(error.to_string()))?;
    let today = wall_in((app.surroundings.now)(), &app.surroundings.zone);
    let ahead = days_between(&sample.anchor_day, &today);
    crate::commands::transact(app, desk, |work| {
        let mut names = BTreeMap::new();
        for (done, step) in sample.steps.iter().enumerate() {
            perform(work, step, &mut names, ahead)?;
            work.app
                .progress("work-example", done, sample.steps.len())?;
        }
        work.tx.set_setting(MARK, "1")?;
        work.tx.set_label(Label::new("label-example"));
        Ok(Wrote::default())
    })?;
    Ok(())
}

fn perform(
    work: &mut Work<'_, '_>,
    step: &Step,
    names: &mut BTreeMap<String, String>,
    ahead: i64,
) -> Result<(), Failure> {
    let input: Map<String, Json> = step
        .input
        .iter()
        .map(|(key, value)| (key.clone(), resolve(value, names, ahead)))
        .collect();
    let made = match step.command.as_str() {
        "add_picture" => Some(work.tx.attach(PICTURE)?),
        "add_item" => record::add_item(work.tx, work.style, &input)?
            .id
            .map(|id| id.to_string()),
        command => {
            let noun = command
                .strip_prefix("add_")
                .and_then(convoke_domain::Noun::from_word);
            let noun = noun.ok_or_else(|| Failure::refused("unknown-command"))?;
            record::add(work.tx, work.style, noun, &input)?
                .id
                .map(|id| id.to_string())
        }
    };
    if let (Some(name), Some(made)) = (&step.name, made) {
        names.insert(format!("@{name}"), made);
    }
    Ok(())
}

/// Names of earlier steps become ids; days and times move with the example.
fn resolve(value: &Json, names: &BTreeMap<String, String>, ahead: i64) -> Json {
    match value {
        Json::String(text) => match names.get(text) {
            Some(id) => Json::from(id.as_str()),
            None => Json::from(shifted(text, ahead)),
        },
        Json::Array(entries) => entries
            .iter()
            .map(|entry| resolve(entry, names, ahead))
            .collect(),
        other => other.clone(),
    }
}

fn shifted(text: &str, ahead: i64) -> String {
    let is_moment = text.len() == 10 || (text.len() == 16 && text.as_bytes()[10] == b'T');
    match text
        .get(..10)
        .filter(|_| is_moment)
        .and_then(convoke_domain::time::day)
    {
        Some(day) => format!("{}{}", moved(day, ahead).format("%Y-%m-%d"), &text[10..]),
        None => text.to_owned(),
    }
}

fn moved(day: NaiveDate, ahead: i64) -> NaiveDate {
    let days = Days::new(ahead.unsigned_abs());
    let moved = if ahead < 0 {
        day.checked_sub_days(days)
    } else {
        day.checked_add_days(days)
    };
    moved.unwrap_or(day)
}

fn days_between(from: &str, to: &str) -> i64 {
    let day = |text: &str| convoke_domain::time::day(text.get(..10)?);
    match (day(from), day(to)) {
        (Some(from), Some(to)) => (to - from).num_days(),
        _ => 0,
    }
}
