//! The table of days and cities.
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use convoke_domain::nouns::Event;
use convoke_domain::{text, time};
use serde::Serialize;
use ts_rs::TS;

use super::{Span, is_off};
use crate::gap::{Found, Plan};
use crate::printing::Severity;

/// More columns than this fit on no screen.
const DAYS_MAX: usize = 31;

/// A column of the table.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct DayColumn {
    day: String,
    weekday_text: String,
    number_text: String,
}

/// A row of the table.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CityRow {
    /// Its name; empty for events without one.
    city: String,
    /// For each day what happens there.
    cells: Vec<Vec<Cell>>,
}

/// An event in the table.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Cell {
    event: String,
    /// When it starts: `14`, `18:30`.
    time_text: String,
    #[ts(type = "NonNullable<import(\"./Event\").Event[\"status\"]>")]
    status: String,
    /// Whether something is missing that must not be.
    missing: bool,
    title: String,
}

pub(super) fn table(
    plan: &Plan<'_>,
    events: &[(&String, &Event)],
    span: &Span,
    open: &[Found],
) -> (Vec<DayColumn>, Vec<CityRow>) {
    let days = columns(events, span);
    let red: BTreeSet<&str> = open
        .iter()
        .filter(|found| found.gap.severity == Severity::Missing)
        .filter_map(|found| found.event.as_deref())
        .collect();
    // By the key of the city's name, so that `Izmir` and `İzmir` are one row.
    let mut cities: BTreeMap<String, Vec<(&String, &Event)>> = BTreeMap::new();
    for &(id, event) in events {
        let city = plan.view.words(event.city.as_ref());
        cities
            .entry(text::sort_key(&city))
            .or_default()
            .push((id, event));
    }
    let mut rows: Vec<_> = cities.into_values().collect();
    for row in &mut rows {
        row.sort_by_key(|(_, event)| event.starts_at.clone());
    }
    rows.sort_by_cached_key(|row| {
        let first = row.iter().find_map(|(_, event)| event.starts_at.clone());
        let nameless = row.iter().all(|(_, event)| event.city.is_none());
        (nameless, first.is_none(), first)
    });
    let rows = rows.iter().map(|row| city_row(plan, row, &days, &red));
    let rows = rows.collect();
    (days.iter().map(|day| column(plan, day)).collect(), rows)
}

/// The days of the span and those on which something happens; of a long span only the latter.
fn columns(events: &[(&String, &Event)], span: &Span) -> Vec<String> {
    let mut days: BTreeSet<String> = events
        .iter()
        .filter_map(|(_, event)| Some(event.starts_at.as_deref()?.get(..10)?.to_owned()))
        .collect();
    let between = between(span);
    if days.union(&between).count() <= DAYS_MAX {
        days.extend(between);
    }
    days.into_iter().take(DAYS_MAX).collect()
}

fn between((first, last): &Span) -> BTreeSet<String> {
    let read = |day: &Option<String>| day.as_deref().and_then(time::day);
    let (Some(first), Some(last)) = (read(first), read(last)) else {
        return BTreeSet::new();
    };
    NaiveDate::iter_days(&first)
        .take_while(|day| *day <= last)
        .take(DAYS_MAX + 1)
        .map(|day| day.format("%Y-%m-%d").to_string())
        .collect()
}

fn column(plan: &Plan<'_>, day: &str) -> DayColumn {
    let style = plan.view.style;
    let number = day.get(8..).and_then(|number| number.parse().ok());
    DayColumn {
        day: day.to_owned(),
        weekday_text: style.weekday_column(day),
        number_text: style.number(number.unwrap_or_default()),
    }
}

fn city_row(
    plan: &Plan<'_>,
    events: &[(&String, &Event)],
    days: &[String],
    red: &BTreeSet<&str>,
) -> CityRow {
    let mut cells = vec![Vec::new(); days.len()];
    for &(id, event) in events {
        let day = event
            .starts_at
            .as_deref()
            .and_then(|starts| starts.get(..10));
        let at = days.iter().position(|known| Some(known.as_str()) == day);
        if let Some(cells) = at.and_then(|at| cells.get_mut(at)) {
            cells.push(Cell {
                event: id.clone(),
                time_text: hour(plan, event),
                status: event
                    .status
                    .clone()
                    .unwrap_or_else(|| "tentative".to_owned()),
                missing: !is_off(event) && red.contains(id.as_str()),
                title: plan.view.words(event.summary.as_ref()),
            });
        }
    }
    let city = events.first().and_then(|(_, event)| event.city.as_ref());
    CityRow {
        city: plan.view.words(city),
        cells,
    }
}

fn hour(plan: &Plan<'_>, event: &Event) -> String {
    let starts = event.starts_at.as_deref().unwrap_or_default();
    match starts.strip_suffix(":00").and_then(|hour| hour.get(11..)) {
        Some(hour) => plan.view.style.digits.write(hour),
        None => plan.view.style.time(starts),
    }
}
