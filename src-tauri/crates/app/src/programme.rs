//! The programme of an event, in its order and with the times that follow from it.
use std::collections::BTreeMap;

use convoke_domain::Noun;
use convoke_domain::nouns::{Event, ProgrammeItem};
use convoke_domain::programme::in_order;
use convoke_store::Record;

use crate::failure::Failure;
use crate::input::ListQuery;
use crate::record;
use crate::rows::ProgrammeItemRow;
use crate::view::{Rows, View};

/// A part of a programme with its time.
pub(crate) struct Part {
    pub id: String,
    pub item: ProgrammeItem,
    /// When it starts; none when nothing before it has a time either.
    pub starts_at: Option<String>,
}

/// An event's programme in its order.
pub(crate) fn of_event(view: &View<'_>, event: &str, facts: &Event) -> Result<Vec<Part>, Failure> {
    let mut found = view.reader.linked(Noun::ProgrammeItem, "event", event)?;
    found.sort_by(|a, b| a.id().cmp(b.id()));
    let items = found
        .iter()
        .map(Record::read)
        .collect::<Result<Vec<ProgrammeItem>, _>>()?;
    let order = in_order(&items, facts.starts_at.as_deref());
    let part = |placed: convoke_domain::programme::Placed| {
        Some(Part {
            id: found.get(placed.item)?.id().to_owned(),
            item: items.get(placed.item)?.clone(),
            starts_at: placed.starts_at,
        })
    };
    Ok(order.into_iter().filter_map(part).collect())
}

/// Parts of programmes; those of one event in its order.
pub(crate) fn rows(view: &View<'_>, query: ListQuery) -> Result<Rows<ProgrammeItemRow>, Failure> {
    let (mut found, total) = view.list(Noun::ProgrammeItem, &query, &["event"])?;
    let mut times = BTreeMap::new();
    let mut order = BTreeMap::new();
    for event in events_of(view, &found)? {
        for (place, part) in of_event(view, event.id(), &event.read()?)?
            .into_iter()
            .enumerate()
        {
            order.insert(part.id.clone(), place);
            times.insert(part.id, part.starts_at);
        }
    }
    if query.event.is_some() && query.sort.is_none() {
        found.sort_by_key(|record| order.get(record.id()).copied());
    }
    let row = |record: &Record| row(view, record, times.get(record.id()).cloned().flatten());
    Ok(Rows {
        rows: found.iter().map(row).collect::<Result<_, _>>()?,
        total,
    })
}

fn events_of(view: &View<'_>, found: &[Record]) -> Result<Vec<Record>, Failure> {
    let mut events: BTreeMap<&str, Record> = BTreeMap::new();
    for id in found.iter().filter_map(|record| record.text("event")) {
        if !events.contains_key(id)
            && let Some(event) = view.target(Some(id))?
        {
            events.insert(id, event);
        }
    }
    Ok(events.into_values().collect())
}

fn row(
    view: &View<'_>,
    record: &Record,
    starts_at: Option<String>,
) -> Result<ProgrammeItemRow, Failure> {
    let facts: ProgrammeItem = record.read()?;
    let event = view.target(facts.event.as_deref())?;
    let event = event.map(|event| record::title(view.reader, view.style, &event));
    let starts = starts_at.as_deref();
    Ok(ProgrammeItemRow {
        id: record.id().to_owned(),
        title: view.words(facts.summary.as_ref()),
        event_title: event.transpose()?.unwrap_or_default(),
        when_text: view.style.when(starts, None),
        time_text: starts.map(|at| view.style.time(at)).unwrap_or_default(),
        facts,
    })
}
