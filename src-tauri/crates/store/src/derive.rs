//! From a document to the rows that are read: one way for every noun.
use convoke_domain::nouns::Event;
use convoke_domain::record::DELETED_ON;
use convoke_domain::{Fields, Id, Noun, Shape, Value, shape, text};
use rusqlite::{Connection, named_params};
use serde_json::{Map, Value as Json};

use crate::StoreError;
use crate::document::Document;
use crate::sql::{first, run, sql};

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

/// Rewrites everything that is derived from one document. A document without fields has no rows:
/// so looks a record whose making was undone.
pub(crate) fn derive(
    connection: &Connection,
    row: i64,
    id: Id,
    document: &Document,
) -> Result<(), StoreError> {
    let fields = document.fields();
    let noun = noun_of(row)?;
    let at_row = named_params! {":row": row};
    let old: Option<Option<String>> = first(connection, sql!("record/by_row"), at_row, |found| {
        found.get(3)
    })?;
    if old.is_some() {
        run(connection, sql!("record/drop_links"), at_row)?;
        run(connection, sql!("record/drop_conflicts"), at_row)?;
    }
    let is_found = !fields.is_empty() && deleted_on(&fields).is_none();
    let search = is_found.then(|| search_text(noun, &fields));
    // Each word that the index forgets is a page to write: it forgets only what has changed.
    let found_by = old.as_ref().and_then(Option::as_ref);
    let reindexes = found_by != search.as_ref();
    if reindexes && found_by.is_some() {
        // The index forgets by reading the old text, so this comes before the new one is written.
        run(connection, sql!("record/unindex_words"), at_row)?;
        run(connection, sql!("record/unindex_parts"), at_row)?;
    }
    if fields.is_empty() {
        run(connection, sql!("record/drop"), at_row)?;
        return Ok(());
    }
    put_record(connection, row, (noun, id), &fields, search.as_deref())?;
    if let Some(search) = search.filter(|_| reindexes) {
        let values = named_params! {":row": row, ":search": search};
        run(connection, sql!("record/index_words"), values)?;
        run(connection, sql!("record/index_parts"), values)?;
    }
    put_links(connection, row, noun, &fields)?;
    put_conflicts(connection, row, document)
}

fn put_record(
    connection: &Connection,
    row: i64,
    (noun, id): (Noun, Id),
    fields: &Fields,
    search: Option<&str>,
) -> Result<(), StoreError> {
    let mut facts = noun.view(fields);
    facts.insert("id".to_owned(), Json::from(id.to_string()));
    run(
        connection,
        sql!("record/put"),
        named_params! {
            ":row": row, ":noun": noun.number(), ":sort": text::sort_key(name(noun, fields)),
            ":starts": starts(noun, &facts), ":deleted_on": deleted_on(fields),
            ":facts": Json::Object(facts).to_string(), ":search": search,
        },
    )?;
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

/// Every name, word and list entry of a record, folded. Long texts stay outside: they would make
/// the index several times larger than the book.
fn search_text(noun: Noun, fields: &Fields) -> String {
    let mut found = String::new();
    let mut push = |part: &str| {
        found.push_str(&text::fold(part));
        found.push('\n');
    };
    for field in noun.fields() {
        match field.shape {
            Shape::Name => {
                if let Some(Value::Text(text)) = fields.get(field.name) {
                    push(text);
                }
            }
            Shape::Words(Shape::Name) => {
                shape::entries_of(field.name, fields).for_each(|(_, text)| {
                    if let Value::Text(text) = text {
                        push(text)
                    }
                })
            }
            Shape::List(Shape::Name) => {
                shape::entries_of(field.name, fields).for_each(|(entry, _)| {
                    push(entry);
                    if let Some(digits) = telephone(entry) {
                        push(&digits);
                    }
                });
            }
            _ => {}
        }
    }
    found
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

fn put_links(
    connection: &Connection,
    row: i64,
    noun: Noun,
    fields: &Fields,
) -> Result<(), StoreError> {
    let put = |field: &str, target: &str| {
        let values = named_params! {":row": row, ":field": field, ":target": target};
        run(connection, sql!("record/put_link"), values)
    };
    for field in noun.fields() {
        match field.shape {
            Shape::Ref(_) => {
                if let Some(Value::Text(target)) = fields.get(field.name) {
                    put(field.name, target)?;
                }
            }
            Shape::List(Shape::Ref(_)) => {
                for (target, _) in shape::entries_of(field.name, fields) {
                    put(field.name, target)?;
                }
            }
            _ => {}
        }
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
