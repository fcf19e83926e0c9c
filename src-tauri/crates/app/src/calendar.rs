//! Typed days, times and zones, read in the person's language, and the page of a month.
use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use crate::format::Style;

mod day;
mod name;
mod time;
mod zone;

pub use day::read_day;
pub use time::read_time;
pub use zone::{ZoneRow, zone_text, zones};

/// Weeks on a page: every month fits, and the page keeps its height.
const WEEKS: u64 = 6;

/// One month to choose a day from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Month {
    /// `December 2026`.
    pub title: String,
    /// Short names of the days, from the first of the week on.
    pub weekdays: Vec<String>,
    /// Six weeks of seven days.
    pub weeks: Vec<Vec<MonthDay>>,
}

/// One day on the page of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MonthDay {
    /// `2026-12-12`.
    pub day: String,
    /// Its number in the person's digits.
    pub number_text: String,
    /// Whether it belongs to the month, not to the one before or after.
    pub inside: bool,
}

/// The page of a month, 1 to 12; `None` when there is no such month in the calendar.
#[must_use]
pub fn month(style: &Style, year: i32, month: u32) -> Option<Month> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let before = (first.weekday().num_days_from_monday() + 7 - first_weekday(&style.language)) % 7;
    let start = first.checked_sub_days(Days::new(u64::from(before)))?;
    let weeks = (0..WEEKS)
        .map(|week| {
            (0..7)
                .map(|place| month_day(style, start + Days::new(week * 7 + place), month))
                .collect()
        })
        .collect();
    Some(Month {
        title: style.month_title(first),
        weekdays: start
            .iter_days()
            .take(7)
            .map(|day| style.weekday_short(&day.to_string()))
            .collect(),
        weeks,
    })
}

fn month_day(style: &Style, day: NaiveDate, month: u32) -> MonthDay {
    MonthDay {
        day: day.to_string(),
        number_text: style.number(i64::from(day.day())),
        inside: day.month() == month,
    }
}

/// The day that a week begins with, counted from Monday: Saturday in Iraq, Syria and Egypt (CLDR
/// `weekData`), Monday elsewhere.
pub(crate) fn first_weekday(language: &str) -> u32 {
    match language.split('-').next() {
        Some("ar" | "ckb") => 5,
        _ => 0,
    }
}

#[cfg(test)]
mod tests;
