//! What is missing for a call, and what it looks like as a whole.
use std::collections::BTreeSet;

use convoke_domain::Noun;
use convoke_domain::nouns::Event;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::gap::{self, Found, Gap, GapKind, Plan, days_until};
use crate::lists;
use crate::rows::CallRow;
use crate::view::View;

mod days;

use days::{CityRow, DayColumn};

/// Which call; without one the whole book.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct WhichCall {
    call: Option<String>,
}

/// A call at a glance.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Overview {
    call: Option<CallRow>,
    title: String,
    /// Its days.
    when_text: String,
    countdown: Option<Countdown>,
    /// Places in shifts that are taken, up to the need of each shift.
    places_filled: u64,
    /// Places that shifts need.
    places_needed: u64,
    /// Events, cancelled ones left out.
    events: usize,
    cities: usize,
    countries: usize,
    groups: Vec<Group>,
    /// Gaps that may stay.
    waived: Vec<Gap>,
    /// Days of the table: those of the call and those on which something happens.
    days: Vec<DayColumn>,
    city_rows: Vec<CityRow>,
}

/// How far off the call is.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Countdown {
    #[ts(type = "number")]
    number: i64,
    unit_text: String,
    /// Where today is.
    #[ts(type = "'before' | 'during' | 'after'")]
    phase: &'static str,
}

/// Gaps that bite at about the same time.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Group {
    key: GroupKey,
    title: String,
    gaps: Vec<Gap>,
}

/// When gaps bite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum GroupKey {
    /// Within seven days, or overdue.
    ThisWeek,
    /// While the call lies ahead: what its days need.
    BeforeFirstDay,
    /// Texts and whom to ask: what the papers need.
    PapersAndWords,
    /// Everything else.
    Later,
}

const GROUPS: [(GroupKey, &str); 4] = [
    (GroupKey::ThisWeek, "this_week"),
    (GroupKey::BeforeFirstDay, "before_first_day"),
    (GroupKey::PapersAndWords, "papers_and_words"),
    (GroupKey::Later, "later"),
];
/// A gap that bites within so many days belongs to this week.
const WEEK_DAYS: i64 = 7;

/// The first and the last day of what is looked at.
type Span = (Option<String>, Option<String>);

pub(crate) fn overview(view: &View<'_>, input: WhichCall) -> Result<Overview, Failure> {
    let plan = Plan::read(view)?;
    let scope = input.call;
    // A book with one call is about that call; its events without a call belong to it too.
    let only = plan.calls.keys().next().filter(|_| plan.calls.len() == 1);
    let call = match scope.as_deref().or(only.map(String::as_str)) {
        Some(id) => Some(call_row(view, id)?),
        None => None,
    };
    let events: Vec<(&String, &Event)> = plan
        .events
        .iter()
        .filter(|(id, _)| plan.is_in(id, scope.as_deref()))
        .collect();
    let span = span(call.as_ref(), &events);
    let (waived, open): (Vec<Found>, Vec<Found>) = gap::all(&plan, scope.as_deref())?
        .into_iter()
        .partition(|found| found.waived);
    let (days, city_rows) = days::table(&plan, &events, &span, &open);
    let (places_filled, places_needed) = places(&plan, &events);
    let held = || events.iter().filter(|(_, event)| !is_off(event));
    Ok(Overview {
        title: title(view, call.as_ref()),
        when_text: when(view, &span),
        countdown: countdown(view, &span),
        places_filled,
        places_needed,
        events: held().count(),
        cities: count(held().map(|(_, event)| view.words(event.city.as_ref()))),
        countries: count(held().filter_map(|(_, event)| event.country.clone())),
        groups: groups(view, &span, open),
        waived: waived.into_iter().map(|found| found.gap).collect(),
        days,
        city_rows,
        call,
    })
}

fn call_row(view: &View<'_>, id: &str) -> Result<CallRow, Failure> {
    let events = view.reader.tally(Noun::Event, "call", "status")?;
    lists::call_row(view, &view.named(Noun::Call, id, "call")?, &events)
}

fn title(view: &View<'_>, call: Option<&CallRow>) -> String {
    match call {
        Some(call) => call.title_text.clone(),
        None => view.style.say("overview-all-title", &[]),
    }
}

/// The days of the call, else those of the events.
fn span(call: Option<&CallRow>, events: &[(&String, &Event)]) -> Span {
    let days = || {
        let held = events.iter().filter(|(_, event)| !is_off(event));
        held.filter_map(|(_, event)| Some(event.starts_at.as_deref()?.get(..10)?.to_owned()))
    };
    let facts = call.map(|call| &call.facts);
    let first = facts
        .and_then(|call| call.starts_on.clone())
        .or_else(|| days().min());
    let last = facts
        .and_then(|call| call.ends_on.clone())
        .or_else(|| days().max())
        .max(first.clone());
    (first, last)
}

fn when(view: &View<'_>, span: &Span) -> String {
    match span {
        (Some(first), Some(last)) => view.style.day_range(first, last),
        _ => String::new(),
    }
}

fn countdown(view: &View<'_>, (first, last): &Span) -> Option<Countdown> {
    let (first, last) = (first.as_deref()?, last.as_deref()?);
    let (to_first, to_last) = (days_until(view, first)?, days_until(view, last)?);
    let say = |phase, number, name, value: i64| Countdown {
        number,
        unit_text: view
            .style
            .say(&format!("countdown-{phase}"), &[(name, value.into())]),
        phase,
    };
    Some(if to_first > 0 {
        say("before", to_first, "count", to_first)
    } else if to_last >= 0 {
        say("during", 1 - to_first, "total", 1 + to_last - to_first)
    } else {
        say("after", -to_last, "count", -to_last)
    })
}

/// Places taken and places needed, in events that are not cancelled.
fn places(plan: &Plan<'_>, events: &[(&String, &Event)]) -> (u64, u64) {
    let mut places = (0, 0);
    let held = events.iter().filter(|(_, event)| !is_off(event));
    for (id, shift) in held.filter_map(|(id, _)| plan.shifts.get(*id)).flatten() {
        let needed = shift.needed.unwrap_or_default();
        places.0 += plan.people_in(id).min(needed).unsigned_abs();
        places.1 += needed.unsigned_abs();
    }
    places
}

fn groups(view: &View<'_>, span: &Span, found: Vec<Found>) -> Vec<Group> {
    let mut groups = GROUPS.map(|(key, word)| Group {
        key,
        title: view.style.say(&format!("gap-group-{word}"), &[]),
        gaps: Vec::new(),
    });
    for found in found {
        let key = group_of(view, span, &found);
        if let Some(group) = groups.iter_mut().find(|group| group.key == key) {
            group.gaps.push(found.gap);
        }
    }
    groups
        .into_iter()
        .filter(|group| !group.gaps.is_empty())
        .collect()
}

fn group_of(view: &View<'_>, (first, last): &Span, found: &Found) -> GroupKey {
    let day = found.day.as_deref();
    let days = day.and_then(|day| days_until(view, day));
    let lies_ahead = first
        .as_deref()
        .and_then(|first| days_until(view, first))
        .is_some_and(|days| days > 0);
    let by_the_end = day.is_none_or(|day| last.as_deref().is_some_and(|last| day <= last));
    match found.gap.kind {
        _ if days.is_some_and(|days| days <= WEEK_DAYS) => GroupKey::ThisWeek,
        GapKind::MissingTranslation | GapKind::NoContact => GroupKey::PapersAndWords,
        _ if lies_ahead && by_the_end => GroupKey::BeforeFirstDay,
        _ => GroupKey::Later,
    }
}

fn is_off(event: &Event) -> bool {
    event.status.as_deref() == Some("cancelled")
}

fn count(names: impl Iterator<Item = String>) -> usize {
    names
        .filter(|name| !name.is_empty())
        .collect::<BTreeSet<_>>()
        .len()
}
