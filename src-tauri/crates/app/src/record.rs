//! Writing records: add, change, trash, restore, undo, redo, the same for every noun.
use std::collections::BTreeSet;

use convoke_domain::nouns::{Event, Item, ProgrammeItem, Shift};
use convoke_domain::{Id, Noun, text};
use convoke_store::{Label, Outcome, Reader, Record, Tx, Walked};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use ts_rs::TS;

use crate::failure::{Failure, label_text};
use crate::format::Style;

/// What a writing command did.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Written {
    /// The record that it was about, if one.
    pub id: Option<String>,
    /// That record as it is now.
    #[ts(type = "Record<string, unknown> | null")]
    pub record: Option<Json>,
    /// What was done, in words.
    pub label: String,
    /// Kinds of records that changed.
    pub changed: BTreeSet<Noun>,
    /// The operation's number, for undoing just this one.
    #[ts(type = "number | null")]
    pub operation: Option<i64>,
    /// Where to look for what changed.
    pub goes_to: Option<Place>,
    /// What came of it beyond the record, such as counts of an import.
    #[ts(type = "Record<string, unknown> | null")]
    pub more: Option<Json>,
}

/// What a command did that is about one record, which has an id.
#[derive(Debug, TS)]
#[ts(export, type = "import(\"./Written\").Written & { id: string }")]
pub struct WrittenRecord;

/// A record to go to.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Place {
    /// What kind it is.
    pub noun: Noun,
    /// Its id.
    pub id: String,
}

/// What a writing command leaves for its answer.
#[derive(Debug, Default)]
pub(crate) struct Wrote {
    pub id: Option<Id>,
    pub more: Option<Json>,
}

/// Which operation to take back; the newest when nothing is said.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct WhichOperation {
    pub(crate) operation: Option<i64>,
}

/// Makes a record and names the operation after it.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    style: &Style,
    noun: Noun,
    input: &Map<String, Json>,
) -> Result<Wrote, Failure> {
    check_links(&tx.reader(), noun, input)?;
    let id = tx.add(noun, input)?;
    check_whole(&tx.reader(), noun, id)?;
    name_operation(tx, style, &format!("label-add-{}", noun.word()), id)?;
    Ok(Wrote {
        id: Some(id),
        more: None,
    })
}

/// Changes a record and names the operation after it.
pub(crate) fn change(
    tx: &mut Tx<'_>,
    style: &Style,
    noun: Noun,
    id: Id,
    input: &Map<String, Json>,
) -> Result<Wrote, Failure> {
    check_links(&tx.reader(), noun, input)?;
    tx.change(noun, id, input)?;
    check_whole(&tx.reader(), noun, id)?;
    name_operation(tx, style, &format!("label-change-{}", noun.word()), id)?;
    Ok(Wrote {
        id: Some(id),
        more: None,
    })
}

pub(crate) fn trash(tx: &mut Tx<'_>, style: &Style, id: Id) -> Result<Wrote, Failure> {
    name_operation(tx, style, "label-trash", id)?;
    tx.trash(id)?;
    Ok(Wrote {
        id: Some(id),
        more: None,
    })
}

pub(crate) fn restore(tx: &mut Tx<'_>, style: &Style, id: Id) -> Result<Wrote, Failure> {
    name_operation(tx, style, "label-restore", id)?;
    tx.restore(id)?;
    Ok(Wrote {
        id: Some(id),
        more: None,
    })
}

/// Names the open operation after a record.
pub(crate) fn name_operation(
    tx: &mut Tx<'_>,
    style: &Style,
    code: &str,
    id: Id,
) -> Result<(), Failure> {
    let record = tx
        .reader()
        .get(id)?
        .ok_or_else(|| Failure::refused("no-such-record").at("id"))?;
    let title = title(&tx.reader(), style, &record)?;
    tx.set_label(Label::new(code).with("title", title));
    Ok(())
}

/// What a record is called, in the language of the window.
pub(crate) fn title(
    reader: &Reader<'_>,
    style: &Style,
    record: &Record,
) -> Result<String, Failure> {
    let words = |field: &str| -> Option<String> {
        let words = serde_json::from_value(record.facts.get(field)?.clone()).ok()?;
        text::pick(&words, &[&style.language, "en"]).map(|(_, text)| text.to_owned())
    };
    let linked = |field: &str| -> Result<String, Failure> {
        let id = record.text(field).and_then(|id| id.parse().ok());
        let target = id.map(|id| reader.get(id)).transpose()?.flatten();
        target.map_or(Ok(String::new()), |target| title(reader, style, &target))
    };
    let called = match record.noun {
        Noun::Call => words("title"),
        Noun::Organization | Noun::Item | Noun::Design => words("name"),
        Noun::Event | Noun::ProgrammeItem => words("summary"),
        Noun::Shift => words("role"),
        Noun::Person => record.text("formatted_name").map(str::to_owned),
        Noun::Assignment => Some(pair(style, &linked("person")?, &linked("shift")?)),
        Noun::Reservation => Some(pair(style, &linked("item")?, &linked("event")?)),
        Noun::Movement => Some(linked("item")?),
        Noun::Sheet => record.text("code").map(convoke_domain::code::printed),
        Noun::Printing => {
            let document = record.text("document").unwrap_or_default();
            let document = style.say(&format!("document-{document}"), &[]);
            let about = if record.text("event").is_some() {
                "event"
            } else {
                "call"
            };
            Some(pair(style, &document, &linked(about)?))
        }
        Noun::Waiver => record
            .text("gap")
            .map(|gap| style.say(&format!("gap-{}", crate::waiver::kind_of(gap)), &[])),
    };
    Ok(called
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| style.say("label-untitled", &[])))
}

fn pair(style: &Style, first: &str, second: &str) -> String {
    use crate::words::Argument::Name;
    style.say(
        "label-pair",
        &[("first", Name(first)), ("second", Name(second))],
    )
}

/// What a record points at must be there and of the right kind.
fn check_links(reader: &Reader<'_>, noun: Noun, input: &Map<String, Json>) -> Result<(), Failure> {
    for field in noun.fields() {
        let convoke_domain::Shape::Ref(kind) = field.shape else {
            continue;
        };
        let Some(id) = input.get(field.name).and_then(Json::as_str) else {
            continue;
        };
        let Ok(id) = id.parse::<Id>() else { continue };
        let there = reader
            .get(id)?
            .is_some_and(|found| found.noun == kind && found.deleted_on.is_none());
        if !there {
            return Err(Failure::refused("no-such-record")
                .at(field.name)
                .with("noun", kind.word()));
        }
    }
    Ok(())
}

/// Rules that need another record: shifts and the programme lie in their event's zone.
fn check_whole(reader: &Reader<'_>, noun: Noun, id: Id) -> Result<(), Failure> {
    let Some(record) = reader.get(id)? else {
        return Ok(());
    };
    match noun {
        Noun::Shift => {
            let zone = zone_of_event(reader, &record)?;
            record.read::<Shift>()?.span(zone.as_deref())?;
            Ok(())
        }
        Noun::ProgrammeItem => {
            let zone = zone_of_event(reader, &record)?;
            record.read::<ProgrammeItem>()?.span(zone.as_deref())?;
            Ok(())
        }
        Noun::Event => {
            let event: Event = record.read()?;
            for shift in reader.linked(Noun::Shift, "event", record.id())? {
                shift.read::<Shift>()?.span(event.zone.as_deref())?;
            }
            for item in reader.linked(Noun::ProgrammeItem, "event", record.id())? {
                item.read::<ProgrammeItem>()?.span(event.zone.as_deref())?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The zone of the event that a record belongs to.
fn zone_of_event(reader: &Reader<'_>, record: &Record) -> Result<Option<String>, Failure> {
    let event = record.text("event").and_then(|id| id.parse().ok());
    let event = event.map(|id| reader.get(id)).transpose()?.flatten();
    let event = event.map(|event| event.read::<Event>()).transpose()?;
    Ok(event.and_then(|event| event.zone))
}

/// The input of `add_item`: an item's fields, and how many there are of it.
#[derive(Debug, TS)]
#[ts(export)]
#[expect(
    dead_code,
    reason = "the form of the input in TypeScript; the fields are checked by table"
)]
pub struct StockedItem {
    /// How many there are.
    #[ts(optional, type = "number")]
    on_hand: Option<i64>,
    /// The item's own fields.
    #[ts(flatten)]
    item: Item,
}

/// A count of an item.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SetStock {
    #[ts(type = "string")]
    id: Id,
    #[ts(type = "number")]
    on_hand: i64,
}

pub(crate) fn add_item(
    tx: &mut Tx<'_>,
    style: &Style,
    input: &Map<String, Json>,
) -> Result<Wrote, Failure> {
    let mut fields = input.clone();
    let on_hand = fields
        .remove("on_hand")
        .filter(|on_hand| !on_hand.is_null());
    let wrote = add(tx, style, Noun::Item, &fields)?;
    if let (Some(id), Some(on_hand)) = (wrote.id, &on_hand) {
        move_stock(tx, id, on_hand, "receipt").map_err(|failure| failure.at("on_hand"))?;
    }
    Ok(wrote)
}

/// A stocktake: the difference to what the book thought becomes a movement.
pub(crate) fn set_stock(
    tx: &mut Tx<'_>,
    style: &Style,
    input: &SetStock,
) -> Result<Wrote, Failure> {
    let item = tx.reader().get(input.id)?;
    let item = item.filter(|item| item.noun == Noun::Item && item.deleted_on.is_none());
    let item = item.ok_or_else(|| {
        Failure::refused("no-such-record")
            .at("id")
            .with("noun", "item")
    })?;
    if !(0..=1_000_000_000).contains(&input.on_hand) {
        let refused = Failure::refused("number-out-of-range").at("on_hand");
        return Err(refused.with("min", 0).with("max", 1_000_000_000));
    }
    let sums = tx.reader().sums(Noun::Movement, "item", "quantity")?;
    let difference = input.on_hand - sums.get(item.id()).copied().unwrap_or_default();
    if difference != 0 {
        move_stock(tx, input.id, &json!(difference), "stocktake")?;
    }
    let title = title(&tx.reader(), style, &item)?;
    tx.set_label(
        Label::new("label-set-stock")
            .with("title", title)
            .with("count", input.on_hand),
    );
    Ok(Wrote {
        id: Some(input.id),
        more: None,
    })
}

fn move_stock(tx: &mut Tx<'_>, item: Id, quantity: &Json, reason: &str) -> Result<(), Failure> {
    let movement = json!({"item": item, "quantity": quantity, "reason": reason});
    if let Json::Object(movement) = movement {
        tx.add(Noun::Movement, &movement)?;
    }
    Ok(())
}

/// The answer of a write, from its outcome.
pub(crate) fn written(
    reader: &Reader<'_>,
    style: &Style,
    outcome: Outcome<Wrote>,
) -> Result<Written, Failure> {
    let Outcome {
        value,
        changed,
        operation,
        label,
    } = outcome;
    let record = value.id.map(|id| reader.get(id)).transpose()?.flatten();
    let goes_to = record
        .as_ref()
        .filter(|record| record.deleted_on.is_none())
        .map(|record| Place {
            noun: record.noun,
            id: record.id().to_owned(),
        });
    Ok(Written {
        id: value.id.map(|id| id.to_string()),
        record: record.map(|record| Json::Object(record.facts)),
        label: label_text(style, &label),
        changed,
        operation,
        goes_to,
        more: value.more,
    })
}

/// What undo or redo leaves for the answer.
pub(crate) fn walked(outcome: Outcome<Walked>) -> Outcome<Wrote> {
    let id = outcome.value.record;
    with_value(outcome, Wrote { id, more: None })
}

/// The outcome with another value.
pub(crate) fn with_value<T>(outcome: Outcome<T>, value: Wrote) -> Outcome<Wrote> {
    Outcome {
        value,
        changed: outcome.changed,
        operation: outcome.operation,
        label: outcome.label,
    }
}

/// An instant of the book as wall time of this computer.
pub(crate) fn local(view: &crate::view::View<'_>, instant: &str) -> String {
    match chrono::DateTime::parse_from_rfc3339(instant) {
        Ok(instant) => crate::format::wall_in(instant.to_utc(), view.zone),
        Err(_) => instant.to_owned(),
    }
}

/// For commands that add or change a noun: its fields, with their shapes.
pub(crate) fn fields_of(command: &str) -> Option<Json> {
    let word = command
        .strip_prefix("add_")
        .or_else(|| command.strip_prefix("change_"))?;
    // A design is written as a whole layout, not field by field.
    let noun = Noun::from_word(word).filter(|noun| *noun != Noun::Design)?;
    Some(noun.describe())
}
