//! Reads a day as people type it.
use chrono::{Datelike, Days, NaiveDate, Weekday};
use convoke_domain::text::fold;
use convoke_domain::time;

use super::name::{Name, find, is_exact, is_filler};

/// Years that a typed day may lie in; those that the book can keep.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;
/// Years to look ahead for a day that not every year has: 29 February skips eight at a century.
const LEAP_SEARCH: i32 = 8;
/// Words of the longest name of a month.
const NAME_WORDS: usize = 3;

/// Reads `12 dec`, `12.12.`, `12/12/2026` (day first), `sat`, `+3`, `tomorrow`, `2026-12-12`, in
/// any digits and first of all in the given language. What is left open is the next such day from
/// `near` on, or from today on.
#[must_use]
pub fn read_day(
    language: &str,
    text: &str,
    today: NaiveDate,
    near: Option<NaiveDate>,
) -> Option<NaiveDate> {
    let folded = fold(text.trim());
    let from = near.unwrap_or(today);
    if let Some(day) = time::day(&folded) {
        return Some(day);
    }
    if let Some(steps) = steps(&folded) {
        return within(shift(from, steps)?);
    }
    let typed = Typed::read(language, &tokens(&folded)?)?;
    within(typed.day(today, from)?)
}

/// The parts of a typed day: at most one of each name, and up to three numbers in their order.
#[derive(Default)]
struct Typed {
    relative: Option<i64>,
    weekday: Option<Weekday>,
    month: Option<u32>,
    numbers: Vec<u32>,
}

impl Typed {
    fn read(language: &str, mut tokens: &[String]) -> Option<Self> {
        let mut typed = Self::default();
        while let [first, rest @ ..] = tokens {
            tokens = rest;
            // Fillers first: the ending of `12th` is no Thursday.
            if is_filler(first) {
                continue;
            }
            if is_number(first) {
                typed.numbers.push(first.parse().ok()?);
            } else {
                let (name, words) = longest_name(language, first, rest)?;
                typed.take(name)?;
                tokens = rest.get(words - 1..)?;
            }
        }
        Some(typed)
    }

    fn take(&mut self, name: Name) -> Option<()> {
        let free = match name {
            Name::Relative(days) => self.relative.replace(days).is_none(),
            Name::Weekday(weekday) => self.weekday.replace(weekday).is_none(),
            Name::Month(month) => self.month.replace(month).is_none(),
        };
        free.then_some(())
    }

    fn day(&self, today: NaiveDate, from: NaiveDate) -> Option<NaiveDate> {
        let day = match (self.relative, self.month, self.numbers.as_slice()) {
            (Some(days), None, []) => shift(today, days),
            (None, None, []) => next(from, |day| Some(day.weekday()) == self.weekday, 7),
            (None, Some(month), &[day]) => next_in_year(from, month, day),
            (None, Some(month), &[year @ 1000..=9999, day]) => full(year, month, day),
            (None, Some(month), &[day, year]) => full(year, month, day),
            (None, None, &[number]) => next(from, |day| day.day() == number, 62),
            (None, None, &[year @ 1000..=9999, month, day]) => full(year, month, day),
            (None, None, &[day, month]) => next_in_year(from, month, day),
            (None, None, &[day, month, year]) => full(year, month, day),
            _ => None,
        }?;
        // A weekday that belongs to another date is a slip that the person should see.
        self.weekday
            .is_none_or(|weekday| weekday == day.weekday())
            .then_some(day)
    }
}

/// The longest name that begins here, and how many words it has.
fn longest_name(language: &str, first: &str, rest: &[String]) -> Option<(Name, usize)> {
    (1..=NAME_WORDS.min(rest.len() + 1))
        .rev()
        .find_map(|words| {
            let mut name = first.to_owned();
            for word in rest.get(..words - 1)? {
                name.push(' ');
                name.push_str(word);
            }
            find(language, &name).map(|found| (found, words))
        })
}

/// Words and numbers; `None` when there is a sign that no date has.
fn tokens(folded: &str) -> Option<Vec<String>> {
    let mut tokens: Vec<String> = Vec::new();
    let mut fresh = true;
    for letter in folded.chars() {
        if !letter.is_alphanumeric() {
            if !matches!(
                letter,
                ' ' | '.' | '/' | '-' | ',' | '،' | '\u{a0}' | '\u{202f}'
            ) {
                return None;
            }
            fresh = true;
            continue;
        }
        match tokens.last_mut() {
            Some(last) if !fresh && belongs(last, letter) => last.push(letter),
            _ => tokens.push(letter.to_string()),
        }
        fresh = false;
    }
    (!tokens.is_empty()).then_some(tokens)
}

/// Whether a sign continues a word or number. Short Sorani months end in a digit: `ک١`.
fn belongs(token: &str, letter: char) -> bool {
    let same = is_number(token) == letter.is_ascii_digit();
    same || !is_number(token) && is_exact(&format!("{token}{letter}"))
}

fn is_number(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit())
}

/// `+3` and `-2`, also with the sign behind, where a line from right to left may put it.
fn steps(folded: &str) -> Option<i64> {
    let (sign, number) = match folded.chars().next()? {
        '+' => (1, &folded[1..]),
        '-' => (-1, &folded[1..]),
        '−' => (-1, &folded['−'.len_utf8()..]),
        _ => (1, folded.strip_suffix('+')?),
    };
    let number = number.trim();
    (is_number(number) && number.len() <= 5)
        .then(|| number.parse::<i64>().ok())
        .flatten()
        .map(|days| sign * days)
}

fn shift(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(distance)
    } else {
        day.checked_add_days(distance)
    }
}

fn next(from: NaiveDate, fits: impl Fn(&NaiveDate) -> bool, days: usize) -> Option<NaiveDate> {
    from.iter_days().take(days).find(fits)
}

fn next_in_year(from: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    (from.year()..=from.year() + LEAP_SEARCH)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .find(|found| *found >= from)
}

fn full(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = match year {
        0..=99 => 2000 + year,
        1000..=9999 => year,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

fn within(day: NaiveDate) -> Option<NaiveDate> {
    YEARS.contains(&day.year()).then_some(day)
}
