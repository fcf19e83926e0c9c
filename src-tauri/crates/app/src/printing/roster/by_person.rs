//! The roster by person, one slip for each, and by role.
use std::collections::BTreeMap;

use convoke_domain::text::sort_key;
use convoke_print::Document;
use convoke_print::forms::Form;
use convoke_print::roster::list::{Group, RosterList, Row, roster_list};

use super::Facts;
use crate::printing::staff::Duty;

/// Somebody's own lines, to be cut off and given to them.
pub(super) fn draw(facts: &Facts<'_>, form: Form) -> Document {
    let mut people: Vec<(&String, String)> = facts
        .staff
        .people
        .keys()
        .map(|id| (id, facts.staff.name(id)))
        .collect();
    people.sort_by_cached_key(|(id, name)| (sort_key(name), (*id).clone()));
    let slip = |(id, name): (&String, String)| Group {
        title: name,
        // A slip leaves the sheet that says what it is about.
        note: form.subject.clone(),
        rows: duties_of(facts, id),
        ..Group::default()
    };
    let groups: Vec<Group> = people.into_iter().map(slip).collect();
    roster_list(&RosterList {
        form,
        tick: None,
        columns: facts.columns(&[
            ("roster-column-role", 0),
            ("roster-column-when", 270),
            ("roster-column-where", 540),
            ("roster-column-relief", 790),
        ]),
        groups,
        cut: true,
    })
}

fn duties_of(facts: &Facts<'_>, person: &str) -> Vec<Row> {
    let is_in = |duty: &&Duty| duty.people.iter().any(|(id, _)| id == person);
    let duties = facts.staff.duties.iter().filter(is_in);
    let row = |duty: &Duty| {
        let asked = duty.people.iter().any(|(id, asked)| id == person && *asked);
        let role = facts.role(duty);
        let role = if asked {
            format!("{role} ({})", facts.answer(true))
        } else {
            role
        };
        let place = facts.event(duty).map(|event| facts.ground.place(event));
        let place = place.unwrap_or_default();
        let relief = facts.relief(duty, person);
        // A slip leaves the sheet that names the day.
        let cells = [role, facts.day_and_hours(duty), place, relief];
        Row {
            cells: cells.to_vec(),
            ..Row::default()
        }
    };
    duties.map(row).collect()
}

/// Under each role everybody who does it, by time, with the places that are open.
pub(super) fn by_role(facts: &Facts<'_>, form: Form) -> Document {
    let mut roles: BTreeMap<(String, String), Vec<Row>> = BTreeMap::new();
    for duty in &facts.staff.duties {
        let role = facts.role(duty);
        let rows = roles.entry((sort_key(&role), role)).or_default();
        for (id, _) in &duty.people {
            let relief = facts.relief(duty, id);
            rows.push(facts.row(id, [facts.staff.name(id), facts.when(duty), relief]));
        }
        rows.extend(facts.open_rows(duty));
    }
    let groups = roles.into_iter().map(|((_, role), rows)| Group {
        title: role,
        rows,
        ..Group::default()
    });
    roster_list(&RosterList {
        form,
        tick: Some(facts.say("sheet-column-here")),
        columns: facts.columns(&[
            ("sheet-column-name", 0),
            ("roster-column-when", 330),
            ("roster-column-relief", 600),
        ]),
        groups: groups.collect(),
        cut: false,
    })
}
