//! Shifts with the people in them, for an event or for all events of a call, read in one go.
use std::collections::BTreeMap;

use convoke_domain::Noun;
use convoke_domain::nouns::{Assignment, Event, Person, Shift};
use convoke_domain::text::sort_key;

use super::form::{Ground, facts};
use super::paper::name_key;
use crate::failure::Failure;
use crate::view::View;

/// A shift with its people.
pub(super) struct Duty {
    /// Which of the events it belongs to.
    pub event: usize,
    pub shift: Shift,
    /// Ids of those who said yes or were asked, by name, and whether they only were asked.
    pub people: Vec<(String, bool)>,
}

/// Who works where.
pub(super) struct Staff {
    /// The events, by start.
    pub events: Vec<(String, Event)>,
    /// Their shifts, by event and start.
    pub duties: Vec<Duty>,
    /// Everybody in these shifts.
    pub people: BTreeMap<String, Person>,
}

impl Staff {
    pub fn read(view: &View<'_>, ground: &Ground) -> Result<Self, Failure> {
        let events = match (&ground.event, &ground.call) {
            (Some(event), _) => vec![event.clone()],
            (None, Some((call, _))) => of_call(view, call)?,
            (None, None) => Vec::new(),
        };
        let mut staff = Self {
            events,
            duties: Vec::new(),
            people: BTreeMap::new(),
        };
        for index in 0..staff.events.len() {
            staff.read_event(view, index)?;
        }
        let people = &staff.people;
        let name = |id: &String| {
            people
                .get(id)
                .and_then(|person| person.formatted_name.clone())
        };
        for duty in &mut staff.duties {
            let key =
                |(id, _): &(String, bool)| (sort_key(&name(id).unwrap_or_default()), id.clone());
            duty.people.sort_by_cached_key(key);
        }
        Ok(staff)
    }

    fn read_event(&mut self, view: &View<'_>, index: usize) -> Result<(), Failure> {
        let Some((event, _)) = self.events.get(index) else {
            return Ok(());
        };
        let mut shifts = view
            .reader
            .linked(Noun::Shift, "event", event)?
            .iter()
            .map(facts::<Shift>)
            .collect::<Result<Vec<_>, _>>()?;
        let key = |(id, shift): &(String, Shift)| {
            let starts = shift.starts_at.clone();
            let (ends, role) = (shift.ends_at.clone(), name_key(shift.role.as_ref()));
            (starts.is_none(), starts, ends, role, id.clone())
        };
        shifts.sort_by_cached_key(key);
        for (id, shift) in shifts {
            let people = self.read_people(view, &id)?;
            self.duties.push(Duty {
                event: index,
                shift,
                people,
            });
        }
        Ok(())
    }

    fn read_people(
        &mut self,
        view: &View<'_>,
        shift: &str,
    ) -> Result<Vec<(String, bool)>, Failure> {
        let mut people: Vec<(String, bool)> = Vec::new();
        for record in view.reader.linked(Noun::Assignment, "shift", shift)? {
            let assignment: Assignment = record.read()?;
            let asked = match assignment.status.as_deref() {
                Some("confirmed" | "stood_in" | "came") => false,
                Some("invited") | None => true,
                Some(_) => continue,
            };
            let Some(id) = assignment.person else {
                continue;
            };
            // Two laptops may have put the same person in the shift.
            if people.iter().any(|(known, _)| *known == id) {
                continue;
            }
            if !self.people.contains_key(&id) {
                let Some(record) = view.target(Some(&id))? else {
                    continue;
                };
                self.people.insert(id.clone(), record.read()?);
            }
            people.push((id, asked));
        }
        Ok(people)
    }

    /// What somebody is called.
    pub fn name(&self, id: &str) -> String {
        let person = self.people.get(id);
        person
            .and_then(|person| person.formatted_name.clone())
            .unwrap_or_default()
    }

    /// The telephone of somebody that is called first.
    pub fn tel(&self, id: &str) -> String {
        first_tel(self.people.get(id))
    }
}

/// The telephone that is called first.
pub(super) fn first_tel(person: Option<&Person>) -> String {
    person
        .and_then(|person| person.tel.as_ref()?.first().cloned())
        .unwrap_or_default()
}

fn of_call(view: &View<'_>, call: &str) -> Result<Vec<(String, Event)>, Failure> {
    let mut events = view
        .reader
        .linked(Noun::Event, "call", call)?
        .iter()
        .map(facts::<Event>)
        .collect::<Result<Vec<_>, _>>()?;
    events.retain(|(_, event)| event.status.as_deref() != Some("cancelled"));
    let key = |(id, event): &(String, Event)| {
        let starts = event.starts_at.clone();
        let name = name_key(event.summary.as_ref());
        (starts.is_none(), starts, name, id.clone())
    };
    events.sort_by_cached_key(key);
    Ok(events)
}
