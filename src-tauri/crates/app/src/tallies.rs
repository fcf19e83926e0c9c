//! Counts over all records that a whole list is made from, read once.
use std::collections::BTreeMap;

use convoke_domain::Noun;
use convoke_domain::nouns::Event;
use serde_json::Value as Json;

use crate::failure::Failure;
use crate::gap;
use crate::view::View;

/// People by shift, by how far it is agreed.
pub(crate) type Tally = BTreeMap<(String, String), u64>;

/// People in a shift, declined ones left out.
pub(crate) fn taking_part(tally: &Tally, target: &str) -> u64 {
    tally
        .range((target.to_owned(), String::new())..)
        .take_while(|((id, _), _)| id == target)
        .filter(|((_, status), _)| status != "declined")
        .map(|(_, count)| count)
        .sum()
}

/// What rows of events and shifts are made from, read once for a whole list.
pub(crate) struct Staffing {
    /// Shifts by event.
    pub shifts: BTreeMap<String, Vec<(String, Option<i64>)>>,
    /// People by shift.
    pub people: Tally,
}

impl Staffing {
    pub(crate) fn read(view: &View<'_>) -> Result<Self, Failure> {
        let mut shifts: BTreeMap<String, Vec<(String, Option<i64>)>> = BTreeMap::new();
        for record in view.reader.all(Noun::Shift)? {
            let event = record.text("event").unwrap_or_default().to_owned();
            let needed = record.facts.get("needed").and_then(Json::as_i64);
            shifts
                .entry(event)
                .or_default()
                .push((record.id().to_owned(), needed));
        }
        Ok(Self {
            shifts,
            people: view.reader.tally(Noun::Assignment, "shift", "status")?,
        })
    }
}

/// Stock and promises of every item.
pub(crate) struct Stock {
    pub on_hand: BTreeMap<String, i64>,
    pub reserved: BTreeMap<String, i64>,
}

impl Stock {
    pub(crate) fn read(view: &View<'_>) -> Result<Self, Failure> {
        Ok(Self {
            on_hand: view.reader.sums(Noun::Movement, "item", "quantity")?,
            reserved: promised(view)?,
        })
    }

    /// There, promised, and missing.
    pub(crate) fn of(&self, item: &str) -> (i64, i64, i64) {
        let there = self.on_hand.get(item).copied().unwrap_or_default();
        let promised = self.reserved.get(item).copied().unwrap_or_default();
        (there, promised, (promised - there).max(0))
    }
}

/// What events that are still to come were promised: one that is cancelled, done or over frees
/// its things.
fn promised(view: &View<'_>) -> Result<BTreeMap<String, i64>, Failure> {
    let events = view.by_id(Noun::Event)?;
    let mut promised = BTreeMap::new();
    for record in view.reader.all(Noun::Reservation)? {
        let event = record.text("event").and_then(|event| events.get(event));
        let Some(event) = event else { continue };
        let event: Event = event.read()?;
        if let Some(item) = record.text("item")
            && gap::is_to_come(&event, view.now)
        {
            let quantity = record.facts.get("quantity").and_then(Json::as_i64);
            *promised.entry(item.to_owned()).or_default() += quantity.unwrap_or_default();
        }
    }
    Ok(promised)
}
