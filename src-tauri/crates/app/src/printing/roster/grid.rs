//! The roster as a grid: people by hours, a part for each day of each event.
use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use convoke_domain::text::sort_key;
use convoke_domain::time::WALL;
use convoke_print::Document;
use convoke_print::forms::Form;
use convoke_print::roster::grid::{Bar, Day, Labels, Line, Need, RosterGrid, roster_grid};

use super::{Facts, day_of};
use crate::printing::staff::Duty;
use crate::words::Argument;

/// Minutes since some midnight, the same one for all times.
pub(super) fn minutes(wall: &str) -> Option<i64> {
    let wall = NaiveDateTime::parse_from_str(wall, WALL).ok()?;
    Some(wall.and_utc().timestamp() / 60)
}

/// Start and end of a shift in minutes since the midnight before it.
pub(super) fn span(duty: &Duty) -> Option<(i32, i32)> {
    let start = duty.shift.starts_at.as_deref()?;
    let midnight = minutes(&format!("{}T00:00", start.get(..10)?))?;
    let (start, end) = (minutes(start)?, minutes(duty.shift.ends_at.as_deref()?)?);
    let of_day = |minute: i64| i32::try_from(minute - midnight).ok();
    Some((of_day(start)?, of_day(end)?))
}

pub(super) fn draw(facts: &Facts<'_>, mut form: Form) -> Document {
    let mut days: BTreeMap<(String, usize), Vec<&Duty>> = BTreeMap::new();
    for duty in &facts.staff.duties {
        let day = day_of(duty).unwrap_or_default().to_owned();
        days.entry((day, duty.event)).or_default().push(duty);
    }
    let is_wide = facts.is_wide();
    let days: Vec<Day> = days
        .into_iter()
        .map(|((day, event), duties)| Day {
            title: if is_wide {
                title(facts, &day, event)
            } else {
                String::new()
            },
            lines: lines(facts, &duties),
            needs: duties.iter().filter_map(|duty| need(duty)).collect(),
            untimed: untimed(facts, &duties),
        })
        .collect();
    if !days.is_empty() && form.note.is_empty() {
        form.note = facts.say("roster-key");
    }
    let n = [("n", Argument::Text("{n}"))];
    roster_grid(&RosterGrid {
        form,
        labels: Labels {
            have_needed: facts.say("roster-have-needed"),
            short: facts.style().say("roster-short-hour", &n),
        },
        days,
    })
}

fn title(facts: &Facts<'_>, day: &str, event: usize) -> String {
    let day = facts.day(day);
    let event = facts.event_title(event);
    let parts = [day, event].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// Everybody who works on that day, by the start of their first shift.
fn lines(facts: &Facts<'_>, duties: &[&Duty]) -> Vec<Line> {
    let mut people: BTreeMap<&str, Vec<Bar>> = BTreeMap::new();
    for duty in duties {
        let Some((start, end)) = span(duty) else {
            continue;
        };
        for (id, asked) in &duty.people {
            people.entry(id).or_default().push(Bar {
                start,
                end,
                label: facts.role(duty),
                asked: *asked,
                relief: facts.relief(duty, id),
            });
        }
    }
    let mut lines: Vec<(&str, Line)> = people
        .into_iter()
        .map(|(id, bars)| {
            let name = facts.staff.name(id);
            (id, Line { name, bars })
        })
        .collect();
    lines.sort_by_cached_key(|(id, line)| {
        let first = line.bars.iter().map(|bar| bar.start).min();
        (first, sort_key(&line.name), (*id).to_owned())
    });
    lines.into_iter().map(|(_, line)| line).collect()
}

fn need(duty: &Duty) -> Option<Need> {
    let (start, end) = span(duty)?;
    let have = duty.people.len();
    let needed = duty
        .shift
        .needed
        .and_then(|needed| usize::try_from(needed).ok());
    Some(Need {
        start,
        end,
        needed: needed.unwrap_or(have),
        have,
    })
}

fn untimed(facts: &Facts<'_>, duties: &[&Duty]) -> String {
    let roles: Vec<String> = duties
        .iter()
        .filter(|duty| span(duty).is_none())
        .map(|duty| facts.role(duty))
        .collect();
    if roles.is_empty() {
        return String::new();
    }
    let roles: Vec<&str> = roles.iter().map(String::as_str).collect();
    let roles = facts.style().list(&roles);
    facts
        .style()
        .say("roster-untimed", &[("roles", Argument::Text(&roles))])
}
