//! Everything about one event on one page.
use convoke_domain::Noun;
use convoke_domain::nouns::Event;
use convoke_store::Record;
use serde::Serialize;
use ts_rs::TS;

use crate::failure::Failure;
use crate::gap::{self, Gap, LanguageState, Plan};
use crate::input::One;
use crate::lists;
use crate::rows::{AssignmentRow, EventRow, ReservationRow, SheetRow, ShiftRow};
use crate::tallies::{Staffing, Stock};
use crate::view::View;

/// An event with everything that belongs to it.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct EventPage {
    /// The event as in a list.
    #[serde(flatten)]
    #[ts(flatten)]
    row: EventRow,
    /// The start in this computer's zone, if that is another one.
    your_time: String,
    /// The call that it answers.
    call_title: String,
    /// Its shifts by start.
    shifts: Vec<StaffedShift>,
    /// What is promised to it.
    reservations: Vec<ReservationRow>,
    /// Sheets that were printed for it, the newest first.
    sheets: Vec<SheetRow>,
    /// What is missing; what may stay is left out.
    gaps: Vec<Gap>,
    /// How complete its texts are in each language that they are needed in.
    languages_state: Vec<LanguageState>,
}

/// A shift with the people in it.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct StaffedShift {
    #[serde(flatten)]
    #[ts(flatten)]
    row: ShiftRow,
    /// Everybody who was asked, also those who declined; by name.
    people: Vec<AssignmentRow>,
}

pub(crate) fn event(view: &View<'_>, one: One) -> Result<EventPage, Failure> {
    let record = view.record(Noun::Event, one.id)?;
    let facts: Event = record.read()?;
    let row = lists::event_row(view, &record, &Staffing::read(view)?)?;
    let plan = Plan::read(view)?;
    let call = facts.call.as_ref().and_then(|call| plan.calls.get(call));
    let gaps = gap::of_event(&plan, record.id())?.into_iter();
    Ok(EventPage {
        your_time: row.zone_text.clone(),
        call_title: view.words(call.and_then(|call| call.title.as_ref())),
        shifts: shifts(view, &record)?,
        reservations: reservations(view, &record, &plan.stock)?,
        sheets: sheets(view, &record)?,
        gaps: gaps
            .filter(|found| !found.waived)
            .map(|found| found.gap)
            .collect(),
        languages_state: gap::states(view, &facts, call),
        row,
    })
}

fn shifts(view: &View<'_>, event: &Record) -> Result<Vec<StaffedShift>, Failure> {
    let tally = view.reader.tally(Noun::Assignment, "shift", "status")?;
    let mut shifts = view.reader.linked(Noun::Shift, "event", event.id())?;
    shifts.sort_by_key(|shift| {
        let starts = shift.text("starts_at").map(str::to_owned);
        (starts.is_none(), starts)
    });
    let staffed = |shift: &Record| {
        Ok(StaffedShift {
            row: lists::shift_row(view, shift, &tally)?,
            people: people(view, shift)?,
        })
    };
    shifts.iter().map(staffed).collect()
}

fn people(view: &View<'_>, shift: &Record) -> Result<Vec<AssignmentRow>, Failure> {
    let mut people = view
        .reader
        .linked(Noun::Assignment, "shift", shift.id())?
        .iter()
        .map(|record| lists::assignment_row(view, record))
        .collect::<Result<Vec<_>, _>>()?;
    people.sort_by_cached_key(|row| convoke_domain::text::sort_key(&row.person_name));
    Ok(people)
}

fn reservations(
    view: &View<'_>,
    event: &Record,
    stock: &Stock,
) -> Result<Vec<ReservationRow>, Failure> {
    view.reader
        .linked(Noun::Reservation, "event", event.id())?
        .iter()
        .map(|record| lists::reservation_row(view, record, stock))
        .collect()
}

fn sheets(view: &View<'_>, event: &Record) -> Result<Vec<SheetRow>, Failure> {
    let mut sheets = view.reader.linked(Noun::Sheet, "event", event.id())?;
    sheets.sort_by_key(|sheet| sheet.text("printed_at").map(str::to_owned));
    let rows = sheets.iter().rev();
    rows.map(|record| lists::sheet_row(view, record)).collect()
}
