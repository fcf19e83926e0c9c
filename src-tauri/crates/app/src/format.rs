//! Days, times and numbers as the person reads them.
//!
//! The order of the parts and the words between them stand in `date.ftl`; here is only which form
//! fits. Input is wall time as the book keeps it (`2026-12-12T14:00`) or a day (`2026-12-12`);
//! text that is neither comes back as it is.
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use convoke_domain::time;

use crate::words::{Argument, isolate, words};

mod digits;
mod paper;
mod parts;
mod relative;

pub use digits::Digits;
use parts::{date_parts, date_parts_of};

/// Until this hour of the morning an end belongs to the evening before.
const NIGHT_ENDS: u32 = 6;

/// A language and its digits: how everything is said to one person, or on one paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// BCP 47 tag.
    pub language: String,
    /// The digits asked for; languages that do not know the Arabic ones keep the Latin.
    pub digits: Digits,
}

impl Style {
    /// The style of a language with the digits that the person chose.
    #[must_use]
    pub fn new(language: &str, digits: Digits) -> Self {
        Self {
            language: language.to_owned(),
            digits: if digits.are_used_in(language) {
                digits
            } else {
                Digits::Latin
            },
        }
    }

    /// A message, with its numbers in these digits.
    #[must_use]
    pub fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        words().say_with(&self.language, self.digits, id, arguments)
    }

    /// A number without grouping.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.digits.write(&number.to_string())
    }

    /// `Saturday 12 December 2026`.
    #[must_use]
    pub fn day_full(&self, day: &str) -> String {
        self.date("date-full", day)
    }

    /// `Saturday 12 December`.
    #[must_use]
    pub fn day_in_year(&self, day: &str) -> String {
        self.date("date-weekday-day", day)
    }

    /// `12 December 2026`.
    #[must_use]
    pub fn day_long(&self, day: &str) -> String {
        self.date("date-long", day)
    }

    /// `12 Dec`.
    #[must_use]
    pub fn day_short(&self, day: &str) -> String {
        self.date("date-short", day)
    }

    /// `12 Dec 2026`.
    #[must_use]
    pub fn day_short_year(&self, day: &str) -> String {
        self.date("date-short-year", day)
    }

    /// `Sat 12 Dec`.
    #[must_use]
    pub fn day_short_weekday(&self, day: &str) -> String {
        self.date("date-short-weekday", day)
    }

    /// `Sat 12 Dec 2026`.
    #[must_use]
    pub fn day_short_full(&self, day: &str) -> String {
        self.date("date-short-full", day)
    }

    /// `Saturday`.
    #[must_use]
    pub fn weekday(&self, day: &str) -> String {
        self.weekday_form("weekday", day)
    }

    /// `Sat`.
    #[must_use]
    pub fn weekday_short(&self, day: &str) -> String {
        self.weekday_form("weekday-short", day)
    }

    /// `Sat`, or one letter where the short names are still too long for the head of a column.
    #[must_use]
    pub fn weekday_column(&self, day: &str) -> String {
        self.date("date-column", day)
    }

    /// `12–19 December 2026`.
    #[must_use]
    pub fn day_range(&self, from: &str, to: &str) -> String {
        let (Some(first), Some(last)) = (day_of(from), day_of(to)) else {
            return from.to_owned();
        };
        if first == last {
            return self.day_long(from);
        }
        let form = match (first.year() == last.year(), first.month() == last.month()) {
            (true, true) => "date-range-same-month",
            (true, false) => "date-range-same-year",
            (false, _) => "date-range",
        };
        let mut parts = date_parts_of(&self.language, "from_", first);
        parts.extend(date_parts_of(&self.language, "to_", last));
        self.finish(form, &parts)
    }

    /// `14:00`.
    #[must_use]
    pub fn time(&self, wall: &str) -> String {
        wall_of(wall).map_or_else(|| wall.to_owned(), |time| self.clock("time", time))
    }

    /// `14:00–17:00`; an end on another day than the same night is named with its day.
    #[must_use]
    pub fn time_range(&self, starts_at: &str, ends_at: &str) -> String {
        let (Some(start), Some(end)) = (wall_of(starts_at), wall_of(ends_at)) else {
            return self.time(starts_at);
        };
        let (from, to) = (self.time(starts_at), self.time(ends_at));
        let to_day = self.day_short(ends_at);
        let form = if same_night(start, end) {
            "time-range"
        } else {
            "time-range-days"
        };
        self.say(
            form,
            &[
                ("from", Argument::Text(&from)),
                ("to", Argument::Text(&to)),
                ("to_day", Argument::Text(&to_day)),
            ],
        )
    }

    /// `Sat 12 Dec 2026, 14:00–17:00`; over several days both ends with their days.
    #[must_use]
    pub fn when(&self, starts_at: Option<&str>, ends_at: Option<&str>) -> String {
        match (starts_at, ends_at) {
            (None, None) => self.say("when-not-set", &[]),
            (Some(start), None) => {
                self.day_and_time(&self.day_short_full(start), &self.time(start))
            }
            (None, Some(end)) => {
                let end = self.day_and_time(&self.day_short_full(end), &self.time(end));
                self.say("date-until", &[("day", Argument::Text(&end))])
            }
            (Some(start), Some(end)) => self.when_from_to(start, end),
        }
    }

    /// `12:00 your time`, with the day when it is another; empty when both clocks show the same.
    #[must_use]
    pub fn your_time(
        &self,
        (wall, fold): (&str, Option<&str>),
        zone: &str,
        own_zone: &str,
    ) -> String {
        let instant = time::Span::of((Some(wall), fold), (None, None), Some(zone))
            .ok()
            .and_then(|span| span.start);
        match (instant, time::zone(own_zone), wall_of(wall)) {
            (Some(instant), Some(own), Some(there)) => {
                self.own_time(instant.with_timezone(&own).naive_local(), there)
            }
            _ => String::new(),
        }
    }

    /// `a, b and c`. Each entry may be what a person typed.
    #[must_use]
    pub fn list(&self, entries: &[&str]) -> String {
        match entries {
            [] => String::new(),
            [only] => isolate(&self.language, only).into_owned(),
            [first, last] => self.say(
                "list-and",
                &[
                    ("first", Argument::Name(first)),
                    ("last", Argument::Name(last)),
                ],
            ),
            [first, rest @ ..] => self.join(first, &self.list(rest)),
        }
    }

    /// `a, b, c`, as cells of a list show it. Each entry may be what a person typed.
    #[must_use]
    pub fn row(&self, entries: &[impl AsRef<str>]) -> String {
        match entries {
            [] => String::new(),
            [only] => isolate(&self.language, only.as_ref()).into_owned(),
            [first, rest @ ..] => self.join(first.as_ref(), &self.row(rest)),
        }
    }

    fn join(&self, first: &str, rest: &str) -> String {
        self.say(
            "list-join",
            &[
                ("first", Argument::Name(first)),
                ("rest", Argument::Text(rest)),
            ],
        )
    }

    /// `Citadel Square, Hewlêr`, or the one of both that is known.
    #[must_use]
    pub fn place(&self, place: Option<&str>, city: Option<&str>) -> String {
        match (place, city) {
            (Some(place), Some(city)) => self.say(
                "where",
                &[
                    ("place", Argument::Name(place)),
                    ("city", Argument::Name(city)),
                ],
            ),
            (one, other) => one.or(other).unwrap_or_default().to_owned(),
        }
    }

    /// `December 2026`, the month of a day.
    #[must_use]
    pub fn month_title(&self, day: NaiveDate) -> String {
        self.finish("date-month-year", &date_parts(&self.language, day))
    }

    fn when_from_to(&self, starts_at: &str, ends_at: &str) -> String {
        let (Some(start), Some(end)) = (wall_of(starts_at), wall_of(ends_at)) else {
            return self.when(Some(starts_at), None);
        };
        if same_night(start, end) {
            let range = self.time_range(starts_at, ends_at);
            return self.day_and_time(&self.day_short_full(starts_at), &range);
        }
        let first_day = if start.year() == end.year() {
            self.day_short_weekday(starts_at)
        } else {
            self.day_short_full(starts_at)
        };
        let from = self.day_and_time(&first_day, &self.time(starts_at));
        let to = self.day_and_time(&self.day_short_full(ends_at), &self.time(ends_at));
        let ends = [("from", Argument::Text(&from)), ("to", Argument::Text(&to))];
        self.say("when-range-days", &ends)
    }

    fn day_and_time(&self, day: &str, time: &str) -> String {
        self.say(
            "when",
            &[("day", Argument::Text(day)), ("time", Argument::Text(time))],
        )
    }

    fn own_time(&self, own: NaiveDateTime, there: NaiveDateTime) -> String {
        if own == there {
            return String::new();
        }
        let mut text = self.clock("time", own);
        if own.date() != there.date() {
            let day = self.finish(
                "date-short-weekday",
                &date_parts(&self.language, own.date()),
            );
            text = self.day_and_time(&day, &text);
        }
        self.say("when-your-time", &[("time", Argument::Text(&text))])
    }

    fn weekday_form(&self, form: &str, day: &str) -> String {
        day_of(day).map_or_else(
            || day.to_owned(),
            |day| {
                self.say(
                    &format!("{form}-{}", day.weekday().number_from_monday()),
                    &[],
                )
            },
        )
    }

    fn date(&self, form: &str, day: &str) -> String {
        day_of(day).map_or_else(
            || day.to_owned(),
            |day| self.finish(form, &date_parts(&self.language, day)),
        )
    }

    fn clock(&self, form: &str, time: NaiveDateTime) -> String {
        let two = |number: u32| format!("{number:02}");
        self.finish(
            form,
            &[
                ("hour".into(), two(time.hour())),
                ("minute".into(), two(time.minute())),
            ],
        )
    }

    /// Says a form of `date.ftl`, then turns every digit: short months may hold some (`ک١`).
    fn finish(&self, form: &str, parts: &[(String, String)]) -> String {
        let given: Vec<(&str, Argument)> = parts
            .iter()
            .map(|(name, text)| (name.as_str(), Argument::Text(text)))
            .collect();
        self.digits
            .write(&words().say(&self.language, form, &given))
    }
}

/// The wall time of an instant in a zone, `2026-12-12T14:00`; empty for an unknown zone.
#[must_use]
pub fn wall_in(instant: DateTime<Utc>, zone: &str) -> String {
    time::zone(zone).map_or_else(String::new, |zone| {
        instant.with_timezone(&zone).format(time::WALL).to_string()
    })
}

/// The day of a day or of a wall time.
fn day_of(text: &str) -> Option<NaiveDate> {
    time::day(text).or_else(|| time::wall(text).map(|wall| wall.date()))
}

fn wall_of(text: &str) -> Option<NaiveDateTime> {
    time::wall(text)
}

/// Whether both times belong to one day, as people say it: `22:00–02:00` does.
fn same_night(start: NaiveDateTime, end: NaiveDateTime) -> bool {
    start.date() == end.date()
        || start.date().succ_opt() == Some(end.date())
            && end.hour() < NIGHT_ENDS
            && end.time() < start.time()
}

#[cfg(test)]
mod tests;
