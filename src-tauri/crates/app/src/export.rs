//! Lists that leave as files for spreadsheets: every filled field of their records, as people read them.
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use convoke_domain::nouns::Organization;
use convoke_domain::{Noun, Shape};
use convoke_exchange::list::List;
use convoke_store::{Record, StoreError};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

use crate::app::{App, Desk};
use crate::commands::with_view;
use crate::failure::{Failure, field_name};
use crate::input::ListQuery;
use crate::printing::write_private;
use crate::record;
use crate::view::View;

/// Which list, and as what.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct ExportList {
    /// `people`, `organizations`, `press` (organisations that are outlets), `calls`, `events`, `shifts`, `assignments`,
    /// `items`, `reservations` or `programme_items`.
    pub list: String,
    /// `csv` or `ods`.
    #[ts(type = "'csv' | 'ods'")]
    pub format: String,
    /// Text that must occur; any script, any part.
    pub search: Option<String>,
    /// Only what belongs to this event.
    pub event: Option<String>,
    /// Only what belongs to this call.
    pub call: Option<String>,
}

/// A list that was saved as a file.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ExportedList {
    /// What `open_paper` and `show_paper` take.
    pub handle: String,
    /// The file's name.
    pub name: String,
    /// How many rows it has.
    pub rows: usize,
}

const LISTS: &[(&str, Noun)] = &[
    ("people", Noun::Person),
    ("organizations", Noun::Organization),
    ("press", Noun::Organization),
    ("calls", Noun::Call),
    ("events", Noun::Event),
    ("shifts", Noun::Shift),
    ("assignments", Noun::Assignment),
    ("items", Noun::Item),
    ("reservations", Noun::Reservation),
    ("programme_items", Noun::ProgrammeItem),
];
/// Rows that are read at a time.
const PAGE: u32 = 1000;

/// Saves a list in the papers folder; a file that is there is not written over.
pub(crate) fn save(app: &App, desk: &mut Desk, input: ExportList) -> Result<ExportedList, Failure> {
    let (bytes, rows) = made(app, desk, &input)?;
    let folder = &app.surroundings.papers_folder;
    fs::create_dir_all(folder).map_err(StoreError::from)?;
    let (list, ending) = (&input.list, &input.format);
    let name = (1..=u32::MAX)
        .map(|number| match number {
            1 => format!("{list}.{ending}"),
            number => format!("{list}-{number}.{ending}"),
        })
        .find(|name| folder.join(name).symlink_metadata().is_err())
        .ok_or_else(|| Failure::fault("no name is free"))?;
    let path = folder.join(&name);
    write_private(&path, &bytes).map_err(StoreError::from)?;
    let handle = desk.papers.keep_file(path)?;
    Ok(ExportedList { handle, name, rows })
}

impl App {
    /// Writes a list into the file that was asked for, as the command line does: aside first, so that
    /// a full disk leaves what was there.
    ///
    /// # Errors
    /// Why it was not written, in words.
    pub fn export_to(&self, path: &Path, input: ExportList) -> Result<usize, Failure> {
        self.at_desk(|desk| {
            let (bytes, rows) = made(self, desk, &input)?;
            let aside = path.with_extension(format!("{}.part", input.format));
            let written = write_private(&aside, &bytes).and_then(|()| fs::rename(&aside, path));
            if let Err(error) = written {
                // The first failure is the one to tell.
                let _ = fs::remove_file(&aside);
                return Err(StoreError::from(error).into());
            }
            Ok(rows)
        })
    }
}

fn made(app: &App, desk: &mut Desk, input: &ExportList) -> Result<(Vec<u8>, usize), Failure> {
    let list = with_view(app, desk, |view| read(view, input))?;
    let written = match input.format.as_str() {
        "csv" => list.csv(),
        "ods" => list.ods(),
        _ => {
            let refused = Failure::refused("unknown-choice").at("format");
            return Err(refused.with("choices", "csv, ods"));
        }
    };
    let bytes = written.map_err(|error| Failure::fault(error.to_string()))?;
    Ok((bytes, list.rows.len()))
}

fn read(view: &View<'_>, input: &ExportList) -> Result<List, Failure> {
    let known = LISTS.iter().find(|(name, _)| *name == input.list);
    let (_, noun) = known.ok_or_else(|| {
        let names: Vec<&str> = LISTS.iter().map(|(name, _)| *name).collect();
        let refused = Failure::refused("unknown-choice").at("list");
        refused.with("choices", names.join(", "))
    })?;
    let mut records = all(view, *noun, input)?;
    if input.list == "press" {
        let mut kept = Vec::new();
        for record in records {
            let facts: Organization = record.read()?;
            if facts.kind.as_deref() == Some("media") {
                kept.push(record);
            }
        }
        records = kept;
    }
    let mut titles = BTreeMap::new();
    let mut columns: Vec<(String, Vec<String>)> = Vec::new();
    for field in noun.fields() {
        let mut cells = Vec::with_capacity(records.len());
        for record in &records {
            let value = record.facts.get(field.name);
            let cell = value.map(|value| cell(view, field.shape, value, &mut titles));
            cells.push(cell.transpose()?.unwrap_or_default());
        }
        if field.required || cells.iter().any(|cell| !cell.is_empty()) {
            columns.push((field_name(view.style, field.name), cells));
        }
    }
    if *noun == Noun::Assignment {
        columns.extend(hours(view, &records)?);
    }
    let rows = (0..records.len()).map(|row| {
        let cells = columns.iter_mut();
        let cells = cells.filter_map(|(_, cells)| cells.get_mut(row).map(std::mem::take));
        cells.collect()
    });
    let rows = rows.collect();
    Ok(List {
        name: input.list.clone(),
        head: columns.into_iter().map(|(head, _)| head).collect(),
        rows,
    })
}

fn all(view: &View<'_>, noun: Noun, input: &ExportList) -> Result<Vec<Record>, Failure> {
    let filters: &[&'static str] = match noun {
        Noun::Event => &["call"],
        Noun::Shift | Noun::Reservation | Noun::ProgrammeItem => &["event"],
        Noun::Assignment => return assignments(view, input),
        _ => &[],
    };
    let mut query = ListQuery {
        search: input.search.clone(),
        event: input.event.clone(),
        call: input.call.clone(),
        limit: Some(PAGE),
        ..ListQuery::default()
    };
    let mut all = Vec::new();
    loop {
        let (page, total) = view.list(noun, &query, filters)?;
        let is_last = page.is_empty();
        all.extend(page);
        if is_last || all.len() as u64 >= total {
            return Ok(all);
        }
        query.offset += PAGE;
    }
}

/// Assignments name a shift, which names the event.
fn assignments(view: &View<'_>, input: &ExportList) -> Result<Vec<Record>, Failure> {
    let Some(event) = &input.event else {
        return Ok(view.reader.all(Noun::Assignment)?);
    };
    view.named(Noun::Event, event, "event")?;
    let mut all = Vec::new();
    for shift in view.reader.linked(Noun::Shift, "event", event)? {
        all.extend(view.reader.linked(Noun::Assignment, "shift", shift.id())?);
    }
    Ok(all)
}

/// When each assignment is, from its shift.
fn hours(view: &View<'_>, records: &[Record]) -> Result<Vec<(String, Vec<String>)>, Failure> {
    let shifts = view.by_id(Noun::Shift)?;
    let of = |field: &str| {
        let cells = records.iter().map(|record| {
            let shift = record.text("shift").and_then(|id| shifts.get(id));
            let at = shift.and_then(|shift| shift.text(field));
            at.unwrap_or_default().replace('T', " ")
        });
        (field_name(view.style, field), cells.collect())
    };
    Ok(vec![of("starts_at"), of("ends_at")])
}

/// A value as a reader of the list understands it; what it points at by its name.
fn cell(
    view: &View<'_>,
    shape: Shape,
    value: &Json,
    titles: &mut BTreeMap<String, String>,
) -> Result<String, Failure> {
    Ok(match (shape, value) {
        (Shape::Pictures(_), _) => String::new(),
        (Shape::Words(_), value) => {
            let words = serde_json::from_value(value.clone()).ok();
            view.words(words.as_ref())
        }
        (Shape::List(inner), Json::Array(entries)) => {
            let entries = entries.iter();
            let cells = entries.map(|entry| cell(view, *inner, entry, titles));
            cells.collect::<Result<Vec<_>, _>>()?.join("; ")
        }
        (Shape::Ref(_), Json::String(id)) => titled(view, id, titles)?,
        (Shape::Flag, Json::Bool(is_so)) => String::from(if *is_so { "1" } else { "" }),
        (_, Json::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    })
}

fn titled(
    view: &View<'_>,
    id: &str,
    titles: &mut BTreeMap<String, String>,
) -> Result<String, Failure> {
    if let Some(known) = titles.get(id) {
        return Ok(known.clone());
    }
    let target = view.target(Some(id))?;
    let title = target.map(|target| record::title(view.reader, view.style, &target));
    let title = title.transpose()?.unwrap_or_default();
    // Names in labels stand between signs that steer their direction; a cell stands alone.
    let title: String = title
        .chars()
        .filter(|sign| !matches!(sign, '\u{2066}'..='\u{2069}'))
        .collect();
    titles.insert(id.to_owned(), title.clone());
    Ok(title)
}
