//! The records that gaps are computed from, read once.
use std::collections::BTreeMap;

use convoke_domain::Noun;
use convoke_domain::nouns::{Call, Event, Reservation, Shift, Waiver};

use crate::failure::Failure;
use crate::tallies::{Stock, Tally, taking_part};
use crate::view::View;

/// The records that gaps are computed from.
pub(crate) struct Plan<'a> {
    pub view: &'a View<'a>,
    pub calls: BTreeMap<String, Call>,
    pub events: BTreeMap<String, Event>,
    /// Shifts by event, in the order of their roles.
    pub shifts: BTreeMap<String, Vec<(String, Shift)>>,
    pub stock: Stock,
    /// Events that an item is promised to and that are still to come, by item.
    pub takers: BTreeMap<String, Vec<String>>,
    /// Reasons by the key of the gap that may stay.
    pub waivers: BTreeMap<String, Option<String>>,
    people: Tally,
}

impl<'a> Plan<'a> {
    /// Reads the plan.
    pub fn read(view: &'a View<'a>) -> Result<Self, Failure> {
        let mut plan = Self {
            view,
            calls: BTreeMap::new(),
            events: BTreeMap::new(),
            shifts: BTreeMap::new(),
            stock: Stock::read(view)?,
            takers: BTreeMap::new(),
            waivers: BTreeMap::new(),
            people: view.reader.tally(Noun::Assignment, "shift", "status")?,
        };
        for record in view.reader.all(Noun::Call)? {
            plan.calls.insert(record.id().to_owned(), record.read()?);
        }
        for record in view.reader.all(Noun::Event)? {
            plan.events.insert(record.id().to_owned(), record.read()?);
        }
        for record in view.reader.all(Noun::Shift)? {
            let shift: Shift = record.read()?;
            let event = shift.event.clone().unwrap_or_default();
            let shifts = plan.shifts.entry(event).or_default();
            shifts.push((record.id().to_owned(), shift));
        }
        for record in view.reader.all(Noun::Waiver)? {
            let Waiver { gap, reason } = record.read()?;
            plan.waivers.insert(gap.unwrap_or_default(), reason);
        }
        plan.read_takers()?;
        Ok(plan)
    }

    fn read_takers(&mut self) -> Result<(), Failure> {
        for record in self.view.reader.all(Noun::Reservation)? {
            let reservation: Reservation = record.read()?;
            let (Some(item), Some(event)) = (reservation.item, reservation.event) else {
                continue;
            };
            let now = self.view.now;
            if self
                .events
                .get(&event)
                .is_some_and(|event| is_to_come(event, now))
            {
                self.takers.entry(item).or_default().push(event);
            }
        }
        Ok(())
    }

    /// Events of a call, or all, that are still to come.
    pub fn events_of<'s>(
        &'s self,
        scope: Option<&'s str>,
    ) -> impl Iterator<Item = (&'s String, &'s Event)> {
        let wanted = move |event: &Event| scope.is_none() || event.call.as_deref() == scope;
        self.events
            .iter()
            .filter(move |(_, event)| wanted(event) && is_ahead(event))
    }

    /// Whether an event has ended.
    pub fn is_over(&self, event: &Event) -> bool {
        has_ended(event, self.view.now)
    }

    /// Whether an event belongs to the scope.
    pub fn is_in(&self, event: &str, scope: Option<&str>) -> bool {
        let event = self.events.get(event);
        event.is_some_and(|event| scope.is_none() || event.call.as_deref() == scope)
    }

    /// The day of an event; of one without a time the first day of its call, by which it needs one.
    pub fn day_of<'s>(&'s self, event: &'s Event) -> Option<&'s str> {
        let call = event.call.as_ref().and_then(|call| self.calls.get(call));
        event
            .starts_at
            .as_deref()
            .and_then(|starts| starts.get(..10))
            .or_else(|| call?.starts_on.as_deref())
    }

    /// The event of these that comes first.
    pub fn first_of<'s>(&self, events: &'s [String]) -> Option<&'s str> {
        let start = |id: &&String| {
            let event = self.events.get(*id);
            let starts = event.and_then(|event| event.starts_at.clone());
            (starts.is_none(), starts)
        };
        events.iter().min_by_key(start).map(String::as_str)
    }

    /// People in a shift, declined ones left out.
    pub fn people_in(&self, shift: &str) -> i64 {
        i64::try_from(taking_part(&self.people, shift)).unwrap_or(i64::MAX)
    }
}

/// Whether an event is still to be worked for.
pub(crate) fn is_ahead(event: &Event) -> bool {
    !matches!(event.status.as_deref(), Some("cancelled" | "done"))
}

/// Whether things that an event was promised are still kept for it.
pub(crate) fn is_to_come(event: &Event, now: convoke_store::Instant) -> bool {
    is_ahead(event) && !has_ended(event, now)
}

/// Whether an event has ended; one without an end has a day after its start.
fn has_ended(event: &Event, now: convoke_store::Instant) -> bool {
    let Ok(span) = event.span() else {
        return false;
    };
    let day_after = |start| start + chrono::TimeDelta::days(1);
    let end = span.end.or_else(|| span.start.map(day_after));
    end.is_some_and(|end| end <= now)
}

/// The day of a wall time.
pub(crate) fn day(wall: &str) -> String {
    wall.get(..10).unwrap_or(wall).to_owned()
}
