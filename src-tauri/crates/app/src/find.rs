//! Finding anything by a part of its name, as Ctrl+K does.
use convoke_domain::Noun;
use convoke_store::{Page, Record};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::record;
use crate::view::View;

/// What was typed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Find {
    text: String,
}

/// What was found, by kind.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Finds {
    groups: Vec<FoundKind>,
}

/// Records of one kind.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct FoundKind {
    #[ts(type = "'event' | 'person' | 'item' | 'organization' | 'call' | 'shift'")]
    kind: Noun,
    rows: Vec<FoundRow>,
}

/// A record that was found.
#[derive(Debug, Serialize, TS)]
#[ts(export, optional_fields)]
pub struct FoundRow {
    id: String,
    title: String,
    /// What tells it from others of the same name.
    detail: String,
    /// The event that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<String>,
}

const KINDS: [Noun; 6] = [
    Noun::Event,
    Noun::Person,
    Noun::Item,
    Noun::Organization,
    Noun::Call,
    Noun::Shift,
];
const ROWS_MAX: u32 = 8;

pub(crate) fn find(view: &View<'_>, input: Find) -> Result<Finds, Failure> {
    let mut groups = Vec::new();
    if input.text.trim().is_empty() {
        return Ok(Finds { groups });
    }
    for kind in KINDS {
        let (found, _) = view.reader.page(&Page {
            noun: kind,
            search: Some(&input.text),
            sort: None,
            language: Some(&view.style.language),
            descending: false,
            offset: 0,
            limit: ROWS_MAX,
        })?;
        if !found.is_empty() {
            let rows = found.iter().map(|record| row(view, record));
            let rows = rows.collect::<Result<_, _>>()?;
            groups.push(FoundKind { kind, rows });
        }
    }
    Ok(Finds { groups })
}

fn row(view: &View<'_>, record: &Record) -> Result<FoundRow, Failure> {
    Ok(FoundRow {
        id: record.id().to_owned(),
        title: record::title(view.reader, view.style, record)?,
        detail: detail(view, record)?,
        event: record.text("event").map(str::to_owned),
    })
}

fn detail(view: &View<'_>, record: &Record) -> Result<String, Failure> {
    let style = view.style;
    let text = |field: &str| record.text(field).unwrap_or_default().to_owned();
    let day = || {
        record
            .text("starts_at")
            .map(|day| style.day_short_weekday(day))
    };
    Ok(match record.noun {
        Noun::Event => {
            let facts: convoke_domain::nouns::Event = record.read()?;
            let city = view.words(facts.city.as_ref());
            joined(view, &[day().unwrap_or_default(), city])
        }
        Noun::Person => {
            let tel = record.facts.get("tel").and_then(|tel| tel.get(0)?.as_str());
            joined(view, &[text("city"), tel.unwrap_or_default().to_owned()])
        }
        Noun::Item => text("place"),
        Noun::Call => match (record.text("starts_on"), record.text("ends_on")) {
            (Some(first), Some(last)) => style.day_range(first, last),
            (one, other) => one
                .or(other)
                .map(|day| style.day_long(day))
                .unwrap_or_default(),
        },
        Noun::Shift => {
            let event = view.target(record.text("event"))?;
            let event = event.map(|event| record::title(view.reader, style, &event));
            joined(
                view,
                &[
                    event.transpose()?.unwrap_or_default(),
                    day().unwrap_or_default(),
                ],
            )
        }
        Noun::Organization => record
            .text("kind")
            .map(|kind| style.say(&format!("organization-{kind}"), &[]))
            .unwrap_or_default(),
        _ => String::new(),
    })
}

/// Parts with a comma between them; empty ones stay away.
fn joined(view: &View<'_>, parts: &[String]) -> String {
    let mut parts = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty());
    let (first, second) = (parts.next(), parts.next());
    view.style.place(first.or(Some("")), second)
}
