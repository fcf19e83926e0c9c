//! The calendar of a call: by week and city, by month, or all its days on a wall.
use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use convoke_domain::nouns::Event;
use convoke_domain::text::sort_key;
use convoke_domain::time;
use convoke_print::calendar::{Calendar, CityRow, Day, Entry, Spread, calendar};
use convoke_print::{Size, paper};

use super::binding::{BOOKLET, TURNED};
use super::calling::{Calling, foot_and_title};
use super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::paper::{SHEETS, any, counted, created, first_day, option, sheet_of_paper, style_of};
use super::remark::{Remark, Severity};
use crate::calendar::first_weekday;
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// The calendar.
pub(super) const CALENDAR: DocumentKind = DocumentKind {
    name: "calendar",
    group: PaperGroup::Invite,
    needs_event: false,
    letter: Some('K'),
    pack: None,
    options: &[
        option(
            "layout",
            ValueKind::Choice(&["week", "month", "wall-A3", "wall-A2"]),
        ),
        SHEETS,
        option("languages", ValueKind::Languages(1, 5)),
        option("black_white", ValueKind::Flag(false)),
        BOOKLET,
        TURNED,
    ],
    draw,
};

/// Days that stand side by side.
const DAYS_ACROSS: i64 = 8;
/// Days of a year: a call that is longer, perhaps by a mistyped year, shows only what is full.
const YEAR: i64 = 371;
/// ISO A2.
const A2: Size = Size::mm(420.0, 594.0);

/// An event on one of its days.
struct Placed {
    day: NaiveDate,
    city: String,
    entry: Entry,
}

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let facts = Calling::read(view, input)?;
    let style = style_of(view, input)?;
    let name = facts.name(&style);
    let (foot, title) = foot_and_title(view, &style, input, ("calendar", &name, None))?;
    let placed = placed(&style, &facts);
    let spreads = match (days(&facts, &placed), input.choice("layout")) {
        (Some(days), "month") => months(&style, days, &placed),
        (Some(days), "wall-A3" | "wall-A2") => vec![wall(&style, days, &placed)],
        (Some(days), _) => weeks(&style, days, &placed),
        (None, _) => Vec::new(),
    };
    let undated: Vec<&Event> = facts
        .events
        .iter()
        .filter(|event| first_day(event).is_none())
        .collect();
    let mut remarks = Vec::new();
    if !undated.is_empty() {
        let remark = Remark::new(Severity::Missing, "no-day").with("count", undated.len());
        remarks.push(remark.at("starts_at"));
    }
    let sheet = match input.choice("layout") {
        "wall-A3" => paper::A3,
        "wall-A2" => A2,
        _ => sheet_of_paper(input),
    };
    let local = facts
        .has_zones()
        .then(|| style.say("calendar-local-times", &[]));
    let document = calendar(&Calendar {
        language: style.language.clone(),
        paper: sheet.turned(),
        call: name,
        window: facts.window(&style),
        colour: (!input.flag("black_white")).then(|| facts.colour()),
        more: counted(&style, "calendar-more"),
        continued: style.say("sheet-continued", &[]),
        notes: vec![local.unwrap_or_default(), without_day(&style, &undated)],
        nothing: style.say("calendar-nothing", &[]),
        foot,
        title,
        created: Some(created(view)),
        spreads,
    });
    Ok(Drawn {
        document,
        remarks,
        bare: placed.is_empty(),
        ..Drawn::default()
    })
}

/// Names of events that no day was set for.
fn without_day(style: &Style, events: &[&Event]) -> String {
    if events.is_empty() {
        return String::new();
    }
    let names: Vec<String> = events.iter().map(|event| named(style, event)).collect();
    let names = style.list(&names.iter().map(String::as_str).collect::<Vec<_>>());
    style.say("calendar-undated", &[("events", Argument::Text(&names))])
}

fn named(style: &Style, event: &Event) -> String {
    let title = any(style, event.summary.as_ref());
    if event.status.as_deref() == Some("tentative") {
        return style.say("calendar-tentative", &[("title", Argument::Name(&title))]);
    }
    title
}

/// Every event on every day that it lasts, by time.
fn placed(style: &Style, facts: &Calling) -> Vec<Placed> {
    let mut placed = Vec::new();
    for event in &facts.events {
        let Some(first) = first_day(event) else {
            continue;
        };
        let (starts, ends) = (event.starts_at.as_deref(), event.ends_at.as_deref());
        let last = starts.zip(ends).and_then(|(starts, ends)| {
            let day = super::flyer::last_day(starts, ends)?;
            time::day(&day)
        });
        let last = last.unwrap_or(first);
        let most = first.checked_add_days(Days::new(366)).unwrap_or(first);
        for day in first.iter_days().take_while(|day| *day <= last.min(most)) {
            let time = match (day == first, day == last) {
                (true, _) => style.time(starts.unwrap_or_default()),
                (false, true) => {
                    let until = style.time(ends.unwrap_or_default());
                    style.say("calendar-until", &[("time", Argument::Text(&until))])
                }
                (false, false) => style.say("calendar-goes-on", &[]),
            };
            let city = any(style, event.city.as_ref());
            let entry = Entry {
                time,
                title: named(style, event),
                city: city.clone(),
            };
            placed.push(Placed { day, city, entry });
        }
    }
    placed
}

/// From the first to the last day of the call and of all that happens.
fn days(facts: &Calling, placed: &[Placed]) -> Option<(NaiveDate, NaiveDate)> {
    if placed.is_empty() {
        return None;
    }
    let own = facts.days();
    let ends = own.into_iter().flat_map(|(first, last)| [first, last]);
    let all: Vec<NaiveDate> = ends.chain(placed.iter().map(|placed| placed.day)).collect();
    Some((*all.iter().min()?, *all.iter().max()?))
}

/// The first day of the week that a day lies in.
fn week_start(style: &Style, day: NaiveDate) -> NaiveDate {
    let before = (day.weekday().num_days_from_monday() + 7 - first_weekday(&style.language)) % 7;
    day.checked_sub_days(Days::new(u64::from(before)))
        .unwrap_or(day)
}

fn day_of(style: &Style, day: NaiveDate, inside: bool) -> Day {
    Day {
        number: style.number(i64::from(day.day())),
        weekday: style.weekday_short(&day.to_string()),
        inside,
        ..Day::default()
    }
}

/// Days side by side: all of a short call, or week after week.
fn weeks(style: &Style, (first, last): (NaiveDate, NaiveDate), placed: &[Placed]) -> Vec<Spread> {
    if (last - first).num_days() < DAYS_ACROSS {
        return vec![week(style, (first, last), (first, last), placed)];
    }
    let mut from = week_start(style, first);
    let mut spreads = Vec::new();
    while from <= last {
        let to = from.checked_add_days(Days::new(6)).unwrap_or(from);
        if is_shown((first, last), (from, to), placed) {
            spreads.push(week(style, (from, to), (first, last), placed));
        }
        let Some(next) = to.succ_opt().filter(|next| *next > from) else {
            break;
        };
        from = next;
    }
    spreads
}

/// Whether some days of the call have a place: all of a year, and those with events beyond.
fn is_shown(
    (first, last): (NaiveDate, NaiveDate),
    (from, to): (NaiveDate, NaiveDate),
    placed: &[Placed],
) -> bool {
    let within = |event: &Placed| (from..=to).contains(&event.day);
    (last - first).num_days() <= YEAR || placed.iter().any(within)
}

fn week(
    style: &Style,
    (from, to): (NaiveDate, NaiveDate),
    (first, last): (NaiveDate, NaiveDate),
    placed: &[Placed],
) -> Spread {
    let dates: Vec<NaiveDate> = from.iter_days().take_while(|day| *day <= to).collect();
    let mut cities: BTreeMap<(bool, String, String), Vec<Vec<Entry>>> = BTreeMap::new();
    for event in placed {
        // A city stands on every page, so that its free weeks show too.
        let key = (
            event.city.is_empty(),
            sort_key(&event.city),
            event.city.clone(),
        );
        let row = cities
            .entry(key)
            .or_insert_with(|| vec![Vec::new(); dates.len()]);
        let place = dates.iter().position(|day| *day == event.day);
        if let Some(cell) = place.and_then(|place| row.get_mut(place)) {
            cell.push(event.entry.clone());
        }
    }
    let nowhere = style.say("flyer-place-open", &[]);
    let days = dates
        .iter()
        .map(|day| day_of(style, *day, (first..=last).contains(day)))
        .collect();
    let cities = cities
        .into_iter()
        .map(|((unknown, _, city), days)| CityRow {
            city: if unknown { nowhere.clone() } else { city },
            days,
        })
        .collect();
    Spread::Week { days, cities }
}

/// Weeks one under the other from one day to another; days beyond are blank.
fn rows(
    style: &Style,
    (from, to): (NaiveDate, NaiveDate),
    call: (NaiveDate, NaiveDate),
    placed: &[Placed],
) -> Vec<Vec<Day>> {
    let mut weeks = Vec::new();
    let mut start = week_start(style, from);
    while start <= to {
        let end = start.checked_add_days(Days::new(6)).unwrap_or(start);
        let is_shown = is_shown((from, to), (start, end), placed);
        let week = start.iter_days().take(7).map(|date| {
            let inside = (call.0..=call.1).contains(&date);
            let mut day = day_of(style, date, inside);
            day.blank = date < from || date > to;
            let today = placed.iter().filter(|event| event.day == date);
            day.entries = today.map(|event| event.entry.clone()).collect();
            day
        });
        if is_shown {
            weeks.push(week.collect());
        }
        match start.checked_add_days(Days::new(7)) {
            Some(next) => start = next,
            None => break,
        }
    }
    weeks
}

fn weekdays(style: &Style, from: NaiveDate) -> Vec<String> {
    let start = week_start(style, from);
    start
        .iter_days()
        .take(7)
        .map(|day| style.weekday(&day.to_string()))
        .collect()
}

/// The months that the call touches.
fn months(style: &Style, days: (NaiveDate, NaiveDate), placed: &[Placed]) -> Vec<Spread> {
    let mut spreads = Vec::new();
    let mut month = days.0.with_day(1).unwrap_or(days.0);
    while month <= days.1 {
        let next = month
            .checked_add_months(chrono::Months::new(1))
            .unwrap_or(days.1);
        let end = next.pred_opt().unwrap_or(next);
        if is_shown(days, (month, end), placed) {
            spreads.push(Spread::Weeks {
                title: style.month_title(month),
                weekdays: weekdays(style, month),
                weeks: rows(style, (month, end), days, placed),
            });
        }
        if next <= month {
            break;
        }
        month = next;
    }
    spreads
}

/// All days of the call in whole weeks.
fn wall(style: &Style, days: (NaiveDate, NaiveDate), placed: &[Placed]) -> Spread {
    let from = week_start(style, days.0);
    let to = week_start(style, days.1).checked_add_days(Days::new(6));
    Spread::Weeks {
        title: style.day_range(&days.0.to_string(), &days.1.to_string()),
        weekdays: weekdays(style, from),
        weeks: rows(style, (from, to.unwrap_or(days.1)), days, placed),
    }
}
