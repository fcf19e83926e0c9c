//! What is cut, folded or held up: badges, labels, signs, placards, certificates; and the page that
//! a printer is measured with.
use convoke_domain::Noun;
use convoke_domain::nouns::{Assignment, Call, Event, Organization, Person, Shift};
use convoke_domain::text::sort_key;
use convoke_store::Record;
use std::collections::BTreeMap;

use super::kind::PaperInput;
use super::paper::{any, event_and_call};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;

mod badge;
mod calibration;
mod certificate;
mod label;
mod placard;
mod table_sign;

pub(super) use badge::NAME_BADGES;
pub(super) use calibration::CALIBRATION;
pub(super) use certificate::CERTIFICATES;
pub(super) use label::LABELS;
pub(super) use placard::PLACARDS;
pub(super) use table_sign::TABLE_SIGNS;

/// What cards are about: an event with its call, or a call with its events.
struct Subject {
    event: Option<Event>,
    call: Option<Call>,
    host: Option<Organization>,
    /// The event itself, or those of the call, with their ids.
    events: Vec<(String, Event)>,
}

/// Somebody who helps, with what they do.
struct Helper {
    person: Person,
    /// Shifts with the event of each, by start.
    shifts: Vec<(Shift, Event)>,
}

impl Subject {
    fn read(view: &View<'_>, input: &PaperInput) -> Result<Self, Failure> {
        let (event, call) = event_and_call(view, input)?;
        let own: Option<Event> = event.as_ref().map(Record::read).transpose()?;
        let records = match (&event, &call) {
            (Some(event), _) => vec![event.clone()],
            (None, Some(call)) => view.reader.linked(Noun::Event, "call", call.id())?,
            (None, None) => Vec::new(),
        };
        let events = records
            .iter()
            .map(|record| Ok((record.id().to_owned(), record.read::<Event>()?)))
            .collect::<Result<Vec<_>, Failure>>()?;
        let call: Option<Call> = call.as_ref().map(Record::read).transpose()?;
        let host = own.as_ref().and_then(|event| event.organization.as_deref());
        let issuer = call
            .as_ref()
            .and_then(|call| call.organizations.as_ref()?.first());
        let host = view.target(host.or(issuer.map(String::as_str)))?;
        Ok(Self {
            event: own,
            call,
            host: host.as_ref().map(Record::read).transpose()?,
            events,
        })
    }

    /// The name of the event, or of the call.
    fn title(&self, style: &Style) -> String {
        match (&self.event, &self.call) {
            (Some(event), _) => any(style, event.summary.as_ref()),
            (None, Some(call)) => any(style, call.title.as_ref()),
            (None, None) => String::new(),
        }
    }

    /// The name of the call, or of the event when it answers none.
    fn call(&self, style: &Style) -> String {
        match &self.call {
            Some(call) => any(style, call.title.as_ref()),
            None => self.title(style),
        }
    }

    fn host(&self, style: &Style) -> String {
        let host = self.host.as_ref();
        host.map_or_else(String::new, |host| any(style, host.name.as_ref()))
    }

    /// People who agreed to a shift or came to one, by name.
    fn helpers(&self, view: &View<'_>) -> Result<Vec<Helper>, Failure> {
        let mut shifts_of: BTreeMap<String, Vec<(Shift, Event)>> = BTreeMap::new();
        for (id, event) in &self.events {
            for record in view.reader.linked(Noun::Shift, "event", id)? {
                let shift: Shift = record.read()?;
                for assigned in view.reader.linked(Noun::Assignment, "shift", record.id())? {
                    let assigned: Assignment = assigned.read()?;
                    let is_in = matches!(
                        assigned.status.as_deref(),
                        Some("confirmed" | "stood_in" | "came")
                    );
                    let Some(person) = assigned.person.filter(|_| is_in) else {
                        continue;
                    };
                    let shifts = shifts_of.entry(person).or_default();
                    shifts.push((shift.clone(), event.clone()));
                }
            }
        }
        let mut helpers = Vec::new();
        for (id, mut shifts) in shifts_of {
            let Some(record) = view.target(Some(&id))? else {
                continue;
            };
            shifts.sort_by(|(a, _), (b, _)| a.starts_at.cmp(&b.starts_at));
            let person: Person = record.read()?;
            helpers.push((id, Helper { person, shifts }));
        }
        helpers.sort_by_cached_key(|(id, helper)| (sort_key(helper.name()), id.clone()));
        Ok(helpers.into_iter().map(|(_, helper)| helper).collect())
    }
}

impl Helper {
    /// What they are called by.
    fn name(&self) -> &str {
        self.person.formatted_name.as_deref().unwrap_or_default()
    }

    /// What they do, each once, in the order of the day.
    fn roles(&self, style: &Style) -> Vec<String> {
        let mut roles: Vec<String> = Vec::new();
        for (shift, _) in &self.shifts {
            let role = any(style, shift.role.as_ref());
            if !role.is_empty() && !roles.contains(&role) {
                roles.push(role);
            }
        }
        roles
    }
}

/// A place counted from 1, counted from 0.
fn start(input: &PaperInput) -> usize {
    usize::try_from(input.number("start") - 1).unwrap_or_default()
}
