//! Words, languages, typed days and zones, for the window.
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{App, Desk};
use crate::calendar::{self, Month, ZoneRow};
use crate::failure::Failure;
use crate::format::wall_in;
use crate::input::Nothing;
use crate::view::Rows;
use crate::words::{Language, direction, words};

/// A language.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct WordsOf {
    /// The window's own where none is named.
    language: Option<String>,
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

/// All words of a language.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct LanguageWords {
    language: String,
    #[ts(type = "'ltr' | 'rtl'")]
    direction: &'static str,
    /// Its messages as one Fluent text.
    ftl: String,
}

/// A day that was read.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct DayRead {
    /// `2026-12-12`
    day: String,
    /// The same for people.
    text: String,
}

/// A time that was read.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct TimeRead {
    /// `14:30`
    time: String,
    /// The same for people.
    text: String,
}

pub(crate) fn words_of(_: &App, desk: &mut Desk, input: WordsOf) -> Result<LanguageWords, Failure> {
    let own = || desk.settings.language.clone();
    let language = input.language.unwrap_or_else(own);
    Ok(LanguageWords {
        direction: direction(&language),
        ftl: words().source(&language),
        language,
    })
}

pub(crate) fn languages(_: &App, desk: &mut Desk, _: Nothing) -> Result<Rows<Language>, Failure> {
    Ok(Rows::all(words().languages(&desk.settings.language)))
}

pub(crate) fn read_day(app: &App, desk: &mut Desk, input: ReadDay) -> Result<DayRead, Failure> {
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
    let text = desk.style().day_short_full(&read);
    Ok(DayRead { day: read, text })
}

pub(crate) fn read_time(_: &App, desk: &mut Desk, input: ReadTime) -> Result<TimeRead, Failure> {
    let read = calendar::read_time(&input.text).ok_or_else(|| {
        Failure::refused("not-a-time")
            .at("text")
            .with("text", input.text.clone())
    })?;
    let read = read.format("%H:%M").to_string();
    let text = desk.style().digits.write(&read);
    Ok(TimeRead { time: read, text })
}

pub(crate) fn month(_: &App, desk: &mut Desk, input: WhichMonth) -> Result<Month, Failure> {
    calendar::month(&desk.style(), input.year, input.month)
        .ok_or_else(|| Failure::refused("not-a-day").at("month"))
}

pub(crate) fn zones(_: &App, _: &mut Desk, input: Search) -> Result<Rows<ZoneRow>, Failure> {
    let search = input.search.as_deref().unwrap_or_default();
    Ok(Rows::all(calendar::zones(search)))
}
