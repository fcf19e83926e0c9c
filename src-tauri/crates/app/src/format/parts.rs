//! What the forms of `date.ftl` are given: the parts of one day.
use chrono::{Datelike, NaiveDate};

use crate::words::words;

/// Names and figures of a day, as arguments without a prefix.
pub(super) fn date_parts(language: &str, day: NaiveDate) -> Vec<(String, String)> {
    date_parts_of(language, "", day)
}

/// Names and figures of a day, as arguments with a prefix such as `from_`.
pub(super) fn date_parts_of(language: &str, prefix: &str, day: NaiveDate) -> Vec<(String, String)> {
    let month = day.month();
    let weekday = day.weekday().number_from_monday();
    let name = |form: &str, number: u32| words().say(language, &format!("{form}-{number}"), &[]);
    [
        ("day", day.day().to_string()),
        ("year", day.year().to_string()),
        ("month", name("month", month)),
        ("month_in", name("month-in", month)),
        ("month_of", name("month-of", month)),
        ("month_short", name("month-short", month)),
        ("weekday", name("weekday", weekday)),
        ("weekday_short", name("weekday-short", weekday)),
        ("weekday_narrow", name("weekday-narrow", weekday)),
    ]
    .into_iter()
    .map(|(part, text)| (format!("{prefix}{part}"), text))
    .collect()
}
