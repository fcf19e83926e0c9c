//! The roster by change of shifts: who goes and who comes, hour by hour.
use std::collections::BTreeMap;

use convoke_print::Document;
use convoke_print::forms::Form;
use convoke_print::roster::list::{Column, Group, RosterList, Row, roster_list};

use super::Facts;
use crate::printing::staff::Duty;

/// Roles of one moment: who goes and who comes.
type Changes<'a> = BTreeMap<String, [Vec<&'a Duty>; 2]>;

pub(super) fn draw(facts: &Facts<'_>, form: Form) -> Document {
    let mut moments: BTreeMap<(&str, usize), Changes<'_>> = BTreeMap::new();
    for duty in &facts.staff.duties {
        let ends = [
            duty.shift.ends_at.as_deref(),
            duty.shift.starts_at.as_deref(),
        ];
        for (way, at) in ends.into_iter().enumerate() {
            let Some(at) = at else { continue };
            let roles = moments.entry((at, duty.event)).or_default();
            let ways = roles.entry(facts.role(duty)).or_default();
            if let Some(duties) = ways.get_mut(way) {
                duties.push(duty);
            }
        }
    }
    let groups = moments.into_iter().map(|((at, event), roles)| Group {
        title: facts.style().time(at),
        time: facts.day(at),
        note: facts.event_title(event),
        rows: roles
            .into_iter()
            .map(|(role, ways)| row(facts, role, &ways))
            .collect(),
        ..Group::default()
    });
    let column = |word: &str, starts: i32| -> Column { facts.column(word, starts) };
    roster_list(&RosterList {
        form,
        tick: None,
        columns: vec![
            column("roster-column-role", 0),
            column("roster-column-goes", 280),
            column("roster-column-comes", 640),
        ],
        groups: groups.collect(),
        cut: false,
    })
}

fn row(facts: &Facts<'_>, role: String, [goes, comes]: &[Vec<&Duty>; 2]) -> Row {
    Row {
        cells: vec![role, names(facts, goes), names(facts, comes)],
        ..Row::default()
    }
}

/// Everybody of some shifts, and how many places are open.
fn names(facts: &Facts<'_>, duties: &[&Duty]) -> String {
    if duties.is_empty() {
        return "–".to_owned();
    }
    let mut said: Vec<String> = Vec::new();
    for duty in duties {
        said.extend(duty.people.iter().map(|(id, _)| facts.staff.name(id)));
        let short = Facts::short(duty);
        if short > 0 {
            said.push(
                facts
                    .style()
                    .say("roster-short", &[("count", short.into())]),
            );
        } else if duty.people.is_empty() {
            said.push(facts.say("roster-nobody-yet"));
        }
    }
    said.join("\n")
}
