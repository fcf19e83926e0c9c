//! From a document to the rows that are read: one way for every noun.
use convoke_domain::nouns::Event;
use convoke_domain::record::DELETED_ON;
use convoke_domain::{Fields, Id, Noun, Shape, Value, shape, text};
use rusqlite::{Connection, named_params};
use serde_json::{Map, Value as Json};

use crate::StoreError;
use crate::document::Document;
use crate::sql::{first, rows, run, sql};

/// Bits of a row id below the noun's number.
const SERIAL_BITS: u32 = 40;

/// The row ids of a noun: first and last.
pub(crate) fn row_range(noun: Noun) -> (i64, i64) {
    let first = noun.number() << SERIAL_BITS;
    (first, first + (1 << SERIAL_BITS) - 1)
}

/// The noun of a row id.
pub(crate) fn noun_of(row: i64) -> Result<Noun, StoreError> {
    Noun::from_number(row >> SERIAL_BITS)
        .ok_or_else(|| StoreError::Document(format!("row {row} is of no noun")))
}

/// What the rows say of a record as it was, as far as it decides what is written anew.
#[derive(PartialEq)]
struct Placed {
    sort: String,
    starts: Option<i64>,
    deleted_on: Option<String>,
}

/// Makes the rows of a document that was just made here: nothing of it is there, and nobody else
/// has written to it.
pub(crate) fn derive_first(
    connection: &Connection,
    row: i64,
    id: Id,
    fields: &Fields,
) -> Result<(), StoreError> {
    if fields.is_empty() {
        return Ok(());
    }
    let noun = noun_of(row)?;
    let search = search_text(noun, fields);
    put_record(
        connection,
        row,
        (noun, id),
        fields,
        (None, search.as_deref()),
    )?;
    reindex(connection, row, None, search.as_deref())?;
    put_links(connection, row, &links(noun, fields))
}

/// Brings everything that is derived from one document up to its present state. A document without
/// fields has no rows: so looks a record whose making was undone.
pub(crate) fn derive(
    connection: &Connection,
    row: i64,
    id: Id,
    document: &Document,
) -> Result<(), StoreError> {
    let fields = document.fields();
    let noun = noun_of(row)?;
    let at_row = named_params! {":row": row};
    let old = first(connection, sql!("record/placed"), at_row, |found| {
        let placed = Placed {
            sort: found.get(0)?,
            starts: found.get(1)?,
            deleted_on: found.get(2)?,
        };
        Ok((placed, found.get::<_, Option<String>>(3)?))
    })?;
    let (old, found_by) = old.map_or((None, None), |(old, search)| (Some(old), search));
    let is_old = old.is_some();
    let search = search_text(noun, &fields);
    reindex(connection, row, found_by.as_deref(), search.as_deref())?;
    if fields.is_empty() {
        run(connection, sql!("record/drop"), at_row)?;
    } else {
        put_record(
            connection,
            row,
            (noun, id),
            &fields,
            (old, search.as_deref()),
        )?;
    }
    if is_old {
        run(connection, sql!("record/drop_conflicts"), at_row)?;
    }
    relink(connection, row, &links(noun, &fields))?;
    put_conflicts(connection, row, document)
}

/// Each word that the index learns or forgets is a page to write: it hears of changes only.
fn reindex(
    connection: &Connection,
    row: i64,
    old: Option<&str>,
    new: Option<&str>,
) -> Result<(), StoreError> {
    if old == new {
        return Ok(());
    }
    if let Some(old) = old {
        let values = named_params! {":row": row, ":search": old};
        run(connection, sql!("record/unindex_parts"), values)?;
    }
    if let Some(new) = new {
        let values = named_params! {":row": row, ":search": new};
        run(connection, sql!("record/index_parts"), values)?;
    }
    Ok(())
}

fn put_record(
    connection: &Connection,
    row: i64,
    (noun, id): (Noun, Id),
    fields: &Fields,
    (old, search): (Option<Placed>, Option<&str>),
) -> Result<(), StoreError> {
    let mut facts = noun.view(fields);
    facts.insert("id".to_owned(), Json::from(id.to_string()));
    let new = Placed {
        sort: text::sort_key(name(noun, fields)),
        starts: starts(noun, &facts),
        deleted_on: deleted_on(fields).map(str::to_owned),
    };
    let facts = Json::Object(facts).to_string();
    let Some(old) = old else {
        let values = named_params! {
            ":row": row, ":noun": noun.number(), ":sort": new.sort, ":starts": new.starts,
            ":deleted_on": new.deleted_on, ":facts": facts, ":search": search,
        };
        run(connection, sql!("record/insert"), values)?;
        return Ok(());
    };
    let values = named_params! {":row": row, ":facts": facts, ":search": search};
    run(connection, sql!("record/set_facts"), values)?;
    if new != old {
        let values = named_params! {
            ":row": row, ":sort": new.sort, ":starts": new.starts, ":deleted_on": new.deleted_on,
        };
        run(connection, sql!("record/set_place"), values)?;
    }
    Ok(())
}

/// The day on which a record went to the trash.
fn deleted_on(fields: &Fields) -> Option<&str> {
    match fields.get(DELETED_ON) {
        Some(Value::Text(day)) => Some(day),
        _ => None,
    }
}

/// What a record is called: its first field that is a name, in its first language.
fn name(noun: Noun, fields: &Fields) -> &str {
    let called = |field: &convoke_domain::Field| match field.shape {
        Shape::Name => fields.get(field.name),
        Shape::Words(Shape::Name) => shape::entries_of(field.name, fields)
            .next()
            .map(|(_, text)| text),
        _ => None,
    };
    match noun.fields().iter().find_map(called) {
        Some(Value::Text(name)) => name,
        _ => "",
    }
}

/// Every name, word and list entry of a record as search sees them; nothing for what cannot be
/// found: an empty document, or one in the trash. Long texts stay outside: they would make the index
/// several times larger than the book.
fn search_text(noun: Noun, fields: &Fields) -> Option<String> {
    if fields.is_empty() || deleted_on(fields).is_some() {
        return None;
    }
    let mut found = String::new();
    let mut push = |part: &str| text::push_searchable(part, &mut found);
    for field in noun.fields() {
        match field.shape {
            Shape::Name | Shape::Email => {
                if let Some(Value::Text(text)) = fields.get(field.name) {
                    push(text);
                }
            }
            Shape::Words(Shape::Name) => {
                for (_, text) in shape::entries_of(field.name, fields) {
                    if let Value::Text(text) = text {
                        push(text);
                    }
                }
            }
            Shape::List(Shape::Name | Shape::Email) => {
                for (entry, _) in shape::entries_of(field.name, fields) {
                    push(entry);
                    if let Some(digits) = telephone(entry) {
                        push(&digits);
                    }
                }
            }
            _ => {}
        }
    }
    Some(found)
}

/// The digits of a telephone number in one piece, so that it is found however it is grouped.
fn telephone(entry: &str) -> Option<String> {
    let folded = text::fold(entry);
    let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
    let is_number = digits.len() >= 5
        && folded
            .chars()
            .all(|c| c.is_ascii_digit() || " +-/().".contains(c));
    (is_number && digits.len() < folded.len()).then_some(digits)
}

fn starts(noun: Noun, facts: &Map<String, Json>) -> Option<i64> {
    if noun != Noun::Event {
        return None;
    }
    let event: Event = serde_json::from_value(Json::Object(facts.clone())).ok()?;
    event.span().ok()?.start.map(|start| start.timestamp())
}

/// What a record points at: fields and targets, in order.
fn links(noun: Noun, fields: &Fields) -> Vec<(&'static str, &str)> {
    let mut links = Vec::new();
    for field in noun.fields() {
        match field.shape {
            Shape::Ref(_) => {
                if let Some(Value::Text(target)) = fields.get(field.name) {
                    links.push((field.name, target.as_str()));
                }
            }
            Shape::List(Shape::Ref(_)) => {
                let targets = shape::entries_of(field.name, fields);
                links.extend(targets.map(|(target, _)| (field.name, target)));
            }
            _ => {}
        }
    }
    links.sort_unstable();
    links
}

/// Writes links only where they differ from those that are there.
fn relink(
    connection: &Connection,
    row: i64,
    links: &[(&'static str, &str)],
) -> Result<(), StoreError> {
    let at_row = named_params! {":row": row};
    let old = rows(connection, sql!("record/links"), at_row, |link| {
        Ok((link.get::<_, String>(0)?, link.get::<_, String>(1)?))
    })?;
    let same = |((field, target), new): (&(String, String), &(&str, &str))| {
        (field.as_str(), target.as_str()) == *new
    };
    if old.len() == links.len() && old.iter().zip(links).all(same) {
        return Ok(());
    }
    run(connection, sql!("record/drop_links"), at_row)?;
    put_links(connection, row, links)
}

fn put_links(
    connection: &Connection,
    row: i64,
    links: &[(&'static str, &str)],
) -> Result<(), StoreError> {
    for (field, target) in links {
        let values = named_params! {":row": row, ":field": field, ":target": target};
        run(connection, sql!("record/put_link"), values)?;
    }
    Ok(())
}

fn put_conflicts(connection: &Connection, row: i64, document: &Document) -> Result<(), StoreError> {
    for (field, values) in document.conflicts()? {
        let candidates: Vec<Json> = values
            .into_iter()
            .map(|value| match value {
                Value::Text(text) => Json::from(text),
                Value::Int(number) => Json::from(number),
                Value::Flag(flag) => Json::from(flag),
            })
            .collect();
        let values = named_params! {
            ":row": row, ":field": field, ":candidates": Json::from(candidates).to_string(),
        };
        run(connection, sql!("record/put_conflict"), values)?;
    }
    Ok(())
}
