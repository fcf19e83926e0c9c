//! Lists and single records, with everything formatted that a person reads.

use convoke_domain::Noun;
use convoke_domain::nouns::{
    Assignment, Call, Event, Item, Organization, Person, Reservation, Sheet, Shift,
};
use convoke_store::Record;
use serde::Serialize;
use ts_rs::TS;

use crate::failure::Failure;
use crate::input::{ListQuery, One};
use crate::record;
use crate::rows::*;
use crate::tallies::{Staffing, Stock, Tally, taking_part};
use crate::view::{Rows, View};

type Found<T> = Result<Rows<T>, Failure>;

fn rows<T>(
    (found, total): (Vec<Record>, u64),
    row: impl FnMut(&Record) -> Result<T, Failure>,
) -> Found<T> {
    Ok(Rows {
        rows: found.iter().map(row).collect::<Result<_, _>>()?,
        total,
    })
}

pub(crate) fn calls(view: &View<'_>, query: ListQuery) -> Found<CallRow> {
    let events = view.reader.tally(Noun::Event, "call", "status")?;
    rows(view.list(Noun::Call, &query, &[])?, |record| {
        call_row(view, record, &events)
    })
}

pub(crate) fn call(view: &View<'_>, one: One) -> Result<CallRow, Failure> {
    let events = view.reader.tally(Noun::Event, "call", "status")?;
    call_row(view, &view.record(Noun::Call, one.id)?, &events)
}

pub(crate) fn call_row(
    view: &View<'_>,
    record: &Record,
    events: &Tally,
) -> Result<CallRow, Failure> {
    let facts: Call = record.read()?;
    let days_text = match (&facts.starts_on, &facts.ends_on) {
        (Some(first), Some(last)) => view.style.day_range(first, last),
        (Some(day), None) | (None, Some(day)) => view.style.day_full(day),
        (None, None) => String::new(),
    };
    let events = events
        .iter()
        .filter(|((call, _), _)| call == record.id())
        .map(|(_, count)| count)
        .sum();
    let title_text = view.words(facts.title.as_ref());
    Ok(CallRow {
        id: record.id().to_owned(),
        title_text,
        days_text,
        events,
        facts,
    })
}

pub(crate) fn events(view: &View<'_>, mut query: ListQuery) -> Found<EventRow> {
    query.sort.get_or_insert_with(|| "starts".to_owned());
    let staffing = Staffing::read(view)?;
    rows(view.list(Noun::Event, &query, &["call"])?, |record| {
        event_row(view, record, &staffing)
    })
}

pub(crate) fn event_row(
    view: &View<'_>,
    record: &Record,
    staffing: &Staffing,
) -> Result<EventRow, Failure> {
    let facts: Event = record.read()?;
    let style = view.style;
    let (starts, ends) = (facts.starts_at.as_deref(), facts.ends_at.as_deref());
    let none = Vec::new();
    let shifts = staffing.shifts.get(record.id()).unwrap_or(&none);
    let (mut needed, mut assigned, mut open_shifts) = (0, 0, 0);
    for (shift, need) in shifts {
        let there = taking_part(&staffing.people, shift);
        let need_or_none = need.and_then(|need| u64::try_from(need).ok());
        needed += need_or_none.unwrap_or_default();
        assigned += there.min(need_or_none.unwrap_or_default());
        open_shifts += u64::from(need_or_none.is_none_or(|need| there < need));
    }
    let city = view.words(facts.city.as_ref());
    let place = view.words(facts.place.as_ref());
    let kind = facts.kind.as_deref().unwrap_or("public_meeting");
    let status = facts.status.as_deref().unwrap_or("tentative");
    Ok(EventRow {
        id: record.id().to_owned(),
        title: view.words(facts.summary.as_ref()),
        when_text: style.when(starts, ends),
        day_text: starts
            .map(|day| style.day_short_weekday(day))
            .unwrap_or_default(),
        time_text: hours(view, starts, ends),
        zone_text: match (starts, &facts.zone) {
            (Some(start), Some(zone)) => {
                style.your_time((start, facts.starts_fold.as_deref()), zone, view.zone)
            }
            _ => String::new(),
        },
        place_text: style.place(some(&place), some(&city)),
        city_text: city,
        kind_text: style.say(&format!("kind-{kind}"), &[]),
        status_text: style.say(&format!("status-{status}"), &[]),
        needed,
        assigned,
        open_shifts,
        facts,
    })
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn hours(view: &View<'_>, starts: Option<&str>, ends: Option<&str>) -> String {
    match (starts, ends) {
        (Some(starts), Some(ends)) => view.style.time_range(starts, ends),
        (Some(time), None) | (None, Some(time)) => view.style.time(time),
        (None, None) => String::new(),
    }
}

pub(crate) fn people(view: &View<'_>, query: ListQuery) -> Found<PersonRow> {
    rows(view.list(Noun::Person, &query, &[])?, |record| {
        person_row(view, record)
    })
}

pub(crate) fn person(view: &View<'_>, one: One) -> Result<PersonRow, Failure> {
    person_row(view, &view.record(Noun::Person, one.id)?)
}

pub(crate) fn person_row(view: &View<'_>, record: &Record) -> Result<PersonRow, Failure> {
    let facts: Person = record.read()?;
    let name = |tag: &String| view.style.say(&format!("language-{tag}"), &[]);
    let languages: Vec<String> = facts.languages.iter().flatten().map(name).collect();
    // Counted for the rows of one page, not for everybody: a page has 200 rows, a book 100,000.
    let shifts = view
        .reader
        .linked(Noun::Assignment, "person", record.id())?;
    let shifts = shifts
        .iter()
        .filter(|found| found.text("status") != Some("declined"))
        .count();
    Ok(PersonRow {
        id: record.id().to_owned(),
        tel_text: facts
            .tel
            .iter()
            .flatten()
            .next()
            .cloned()
            .unwrap_or_default(),
        languages_text: view.style.row(&languages),
        skills_text: view.style.row(facts.skills.as_deref().unwrap_or_default()),
        shifts: shifts as u64,
        facts,
    })
}

pub(crate) fn items(view: &View<'_>, query: ListQuery) -> Found<ItemRow> {
    let stock = Stock::read(view)?;
    rows(view.list(Noun::Item, &query, &[])?, |record| {
        item_row(view, record, &stock)
    })
}

pub(crate) fn item(view: &View<'_>, one: One) -> Result<ItemRow, Failure> {
    item_row(view, &view.record(Noun::Item, one.id)?, &Stock::read(view)?)
}

pub(crate) fn item_row(
    view: &View<'_>,
    record: &Record,
    stock: &Stock,
) -> Result<ItemRow, Failure> {
    let facts: Item = record.read()?;
    let (on_hand, reserved, short) = stock.of(record.id());
    Ok(ItemRow {
        id: record.id().to_owned(),
        title: view.words(facts.name.as_ref()),
        on_hand,
        reserved,
        free: (on_hand - reserved).max(0),
        short,
        unit_text: view.words(facts.unit.as_ref()),
        facts,
    })
}

pub(crate) fn shifts(view: &View<'_>, mut query: ListQuery) -> Found<ShiftRow> {
    query.sort.get_or_insert_with(|| "starts_at".to_owned());
    let people = view.reader.tally(Noun::Assignment, "shift", "status")?;
    rows(view.list(Noun::Shift, &query, &["event"])?, |record| {
        shift_row(view, record, &people)
    })
}

pub(crate) fn shift_row(
    view: &View<'_>,
    record: &Record,
    people: &Tally,
) -> Result<ShiftRow, Failure> {
    let facts: Shift = record.read()?;
    let (starts, ends) = (facts.starts_at.as_deref(), facts.ends_at.as_deref());
    let event = view.target(facts.event.as_deref())?;
    let assigned = taking_part(people, record.id());
    let needed = facts
        .needed
        .and_then(|needed| u64::try_from(needed).ok())
        .unwrap_or_default();
    Ok(ShiftRow {
        id: record.id().to_owned(),
        title: view.words(facts.role.as_ref()),
        event_title: called(view, event.as_ref())?,
        when_text: view.style.when(starts, ends),
        time_text: hours(view, starts, ends),
        assigned,
        free: needed.saturating_sub(assigned),
        facts,
    })
}

fn called(view: &View<'_>, record: Option<&Record>) -> Result<String, Failure> {
    record.map_or(Ok(String::new()), |record| {
        record::title(view.reader, view.style, record)
    })
}

pub(crate) fn organizations(view: &View<'_>, query: ListQuery) -> Found<OrganizationRow> {
    rows(view.list(Noun::Organization, &query, &[])?, |record| {
        organization_row(view, record)
    })
}

pub(crate) fn organization(view: &View<'_>, one: One) -> Result<OrganizationRow, Failure> {
    organization_row(view, &view.record(Noun::Organization, one.id)?)
}

fn organization_row(view: &View<'_>, record: &Record) -> Result<OrganizationRow, Failure> {
    let facts: Organization = record.read()?;
    let kind = facts
        .kind
        .as_deref()
        .map(|kind| view.style.say(&format!("organization-{kind}"), &[]));
    let title = view.words(facts.name.as_ref());
    Ok(OrganizationRow {
        id: record.id().to_owned(),
        title,
        kind_text: kind.unwrap_or_default(),
        facts,
    })
}

pub(crate) fn assignments(view: &View<'_>, query: ListQuery) -> Found<AssignmentRow> {
    let found = match &query.event {
        None => view.list(Noun::Assignment, &query, &["shift", "person"])?,
        Some(event) => {
            let mut found = Vec::new();
            for shift in view.reader.linked(Noun::Shift, "event", event)? {
                found.extend(view.reader.linked(Noun::Assignment, "shift", shift.id())?);
            }
            let total = found.len() as u64;
            let page = found
                .into_iter()
                .skip(query.offset as usize)
                .take(query.limit() as usize);
            (page.collect(), total)
        }
    };
    rows(found, |record| assignment_row(view, record))
}

pub(crate) fn assignment_row(view: &View<'_>, record: &Record) -> Result<AssignmentRow, Failure> {
    let facts: Assignment = record.read()?;
    let person = view.target(facts.person.as_deref())?;
    let shift = view.target(facts.shift.as_deref())?;
    let tel = person
        .as_ref()
        .and_then(|person| person.facts.get("tel")?.get(0)?.as_str());
    let time = |field: &str| shift.as_ref().and_then(|shift| shift.text(field));
    let status = facts.status.as_deref().unwrap_or("invited");
    Ok(AssignmentRow {
        id: record.id().to_owned(),
        person_name: called(view, person.as_ref())?,
        tel_text: tel.unwrap_or_default().to_owned(),
        shift_title: called(view, shift.as_ref())?,
        when_text: view.style.when(time("starts_at"), time("ends_at")),
        status_text: view.style.say(&format!("assignment-{status}"), &[]),
        facts,
    })
}

pub(crate) fn reservations(view: &View<'_>, query: ListQuery) -> Found<ReservationRow> {
    let stock = Stock::read(view)?;
    rows(
        view.list(Noun::Reservation, &query, &["event", "item"])?,
        |record| reservation_row(view, record, &stock),
    )
}

pub(crate) fn reservation_row(
    view: &View<'_>,
    record: &Record,
    stock: &Stock,
) -> Result<ReservationRow, Failure> {
    let facts: Reservation = record.read()?;
    let item = view.target(facts.item.as_deref())?;
    let event = view.target(facts.event.as_deref())?;
    let time = |field: &str| event.as_ref().and_then(|event| event.text(field));
    let unit = item
        .as_ref()
        .map(|item| item.read::<Item>())
        .transpose()?
        .and_then(|item| item.unit);
    let (_, _, short) = stock.of(facts.item.as_deref().unwrap_or_default());
    Ok(ReservationRow {
        id: record.id().to_owned(),
        item_title: called(view, item.as_ref())?,
        event_title: called(view, event.as_ref())?,
        when_text: view.style.when(time("starts_at"), time("ends_at")),
        unit_text: view.words(unit.as_ref()),
        short,
        facts,
    })
}

pub(crate) fn sheets(view: &View<'_>, query: ListQuery) -> Found<SheetRow> {
    rows(view.list(Noun::Sheet, &query, &["event"])?, |record| {
        sheet_row(view, record)
    })
}

pub(crate) fn sheet_row(view: &View<'_>, record: &Record) -> Result<SheetRow, Failure> {
    let facts: Sheet = record.read()?;
    let printed = facts
        .printed_at
        .as_deref()
        .map(|at| record::local(view, at));
    Ok(SheetRow {
        id: record.id().to_owned(),
        code_text: facts
            .code
            .as_deref()
            .map(convoke_domain::code::printed)
            .unwrap_or_default(),
        printed_text: printed
            .map(|at| view.style.when(Some(&at), None))
            .unwrap_or_default(),
        facts,
    })
}

/// Something in the trash.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct TrashRow {
    id: String,
    noun: Noun,
    title: String,
    /// When it was thrown away, in words.
    deleted_text: String,
}

pub(crate) fn trash(view: &View<'_>, query: ListQuery) -> Found<TrashRow> {
    let (found, total) = view.reader.trash(query.offset, query.limit())?;
    let row = |record: &Record| -> Result<TrashRow, Failure> {
        let day = record.deleted_on.as_deref().unwrap_or_default();
        let when = view.style.day_full(day);
        Ok(TrashRow {
            id: record.id().to_owned(),
            noun: record.noun,
            title: called(view, Some(record))?,
            deleted_text: view
                .style
                .say("deleted-when", &[("when", when.as_str().into())]),
        })
    };
    let rows = found.iter().map(row).collect::<Result<Vec<_>, _>>()?;
    Ok(Rows { rows, total })
}
