//! Words, languages, typed days and zones, for the window.
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use ts_rs::TS;

use crate::app::{App, Desk};
use crate::calendar::{self, Month};
use crate::failure::Failure;
use crate::format::wall_in;
use crate::input::Nothing;
use crate::words::{direction, words};

/// A language.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WordsOf {
    language: String,
}

/// A day as it was typed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct ReadDay {
    text: String,
    /// A day that the typed one is near to, such as the event's.
    near: Option<String>,
}

/// A time as it was typed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ReadTime {
    text: String,
}

/// A month, 1 to 12.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WhichMonth {
    year: i32,
    month: u32,
}

/// Text to look for.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct Search {
    search: Option<String>,
}

pub(crate) fn words_of(_: &App, _: &mut Desk, input: WordsOf) -> Result<Json, Failure> {
    let language = &input.language;
    Ok(
        json!({"language": language, "direction": direction(language), "ftl": words().source(language)}),
    )
}

pub(crate) fn languages(_: &App, desk: &mut Desk, _: Nothing) -> Result<Json, Failure> {
    let rows = words().languages(&desk.settings.language);
    Ok(json!({"total": rows.len(), "rows": rows}))
}

pub(crate) fn read_day(app: &App, desk: &mut Desk, input: ReadDay) -> Result<Json, Failure> {
    let today = wall_in((app.surroundings.now)(), &app.surroundings.zone);
    let day = |text: &str| convoke_domain::time::day(text.get(..10)?);
    let today = day(&today).unwrap_or(NaiveDate::MIN);
    let near = input.near.as_deref().and_then(day);
    let read = calendar::read_day(&desk.settings.language, &input.text, today, near);
    let read = read.ok_or_else(|| {
        Failure::refused("not-a-day")
            .at("text")
            .with("text", input.text.clone())
    })?;
    let read = format!("{:04}-{:02}-{:02}", read.year(), read.month(), read.day());
    Ok(json!({"day": read, "text": desk.style().day_short_full(&read)}))
}

pub(crate) fn read_time(_: &App, desk: &mut Desk, input: ReadTime) -> Result<Json, Failure> {
    let read = calendar::read_time(&input.text).ok_or_else(|| {
        Failure::refused("not-a-time")
            .at("text")
            .with("text", input.text.clone())
    })?;
    let read = read.format("%H:%M").to_string();
    Ok(json!({"time": read, "text": desk.style().digits.write(&read)}))
}

pub(crate) fn month(_: &App, desk: &mut Desk, input: WhichMonth) -> Result<Month, Failure> {
    calendar::month(&desk.style(), input.year, input.month)
        .ok_or_else(|| Failure::refused("not-a-day").at("month"))
}

pub(crate) fn zones(_: &App, _: &mut Desk, input: Search) -> Result<Json, Failure> {
    let rows = calendar::zones(input.search.as_deref().unwrap_or_default());
    Ok(json!({"total": rows.len(), "rows": rows}))
}
