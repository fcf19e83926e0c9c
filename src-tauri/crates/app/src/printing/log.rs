//! What went out on paper: a record of each print, and what has changed since.
//!
//! A digest is drawn for the moment of the first print and without the id of a sheet, so that it
//! tells of the data alone and pages of a later print can be compared with those of an earlier one.
use std::collections::BTreeSet;

use convoke_domain::nouns::Printing;
use convoke_domain::{Id, Noun};
use convoke_print::digest;
use convoke_print::text::LentFace;
use convoke_store::{Instant, Record};
use serde_json::{Map, json};

use super::kind::{DocumentKind, Drawn, PaperInput, PaperRequest};
use super::{choice, kind_of, lending, since};
use crate::commands::Work;
use crate::failure::Failure;
use crate::format::{Digits, Style};
use crate::input::ListQuery;
use crate::record;
use crate::rows::PrintingRow;
use crate::view::{Rows, View};

/// Stands for a page that never went out.
const NEVER: &str = "-";
/// Papers that are drawn again for one list; the others are not judged.
const DRAWN_AGAIN: usize = 24;
/// Pages whose digests are kept; a longer document is compared as a whole.
const PAGES_KEPT: usize = 3000;

/// One print on its way into the log.
pub(super) struct Run<'a> {
    pub kind: &'a DocumentKind,
    pub input: &'a PaperInput,
    /// The print whose pages this one replaces.
    pub before: Option<&'a Record>,
    /// The pages that go out, counted from 0, and how many the document has.
    pub pages: (&'a [usize], usize),
    pub copies: u32,
    pub command: &'static str,
    pub file: &'a str,
    pub sheet: Option<Id>,
    /// The faces that it has from the system.
    pub faces: Vec<LentFace>,
}

/// The print that a request repeats: the one it names, of the same document and for the same.
pub(super) fn named(view: &View<'_>, request: &PaperRequest) -> Result<Option<Record>, Failure> {
    let Some(again) = &request.again else {
        return Ok(None);
    };
    let record = view.named(Noun::Printing, again, "again")?;
    let same = record.text("document") == Some(&request.document)
        && record.text("event") == request.event.as_deref()
        && record.text("call") == request.call.as_deref();
    if same {
        return Ok(Some(record));
    }
    Err(Failure::refused("another-paper").at("again"))
}

/// The newest print with the same settings; only some pages of it are replaced.
pub(super) fn newest(
    view: &View<'_>,
    input: &PaperInput,
    kind: &str,
) -> Result<Option<Record>, Failure> {
    let settings = settings(input)?;
    let id = |id: Option<Id>| id.map(|id| id.to_string());
    let (event, call) = (id(input.event), id(input.call));
    let mut all = view.reader.all(Noun::Printing)?;
    all.retain(|record| {
        record.text("document") == Some(kind)
            && record.text("event") == event.as_deref()
            && record.text("call") == call.as_deref()
            && record.text("settings") == Some(&settings)
    });
    Ok(newest_first(all).into_iter().next())
}

/// Prints that no other took the place of, the newest first.
fn newest_first(mut all: Vec<Record>) -> Vec<Record> {
    let named = all.iter().filter_map(|record| record.text("again"));
    let replaced: BTreeSet<String> = named.map(str::to_owned).collect();
    all.retain(|record| !replaced.contains(record.id()));
    all.sort_by_key(|record| std::cmp::Reverse(record.text("printed_at").map(str::to_owned)));
    all
}

fn settings(input: &PaperInput) -> Result<String, Failure> {
    let values = input.clone().into_values();
    serde_json::to_string(&values).map_err(|error| Failure::fault(error.to_string()))
}

/// Remembers a print.
pub(super) fn add(work: &mut Work<'_, '_>, run: &Run<'_>) -> Result<Id, Failure> {
    let now = moment(work.tx.now());
    let facts = {
        let reader = work.tx.reader();
        let before = run.before.map(Record::read::<Printing>).transpose()?;
        let before = before.unwrap_or_default();
        let drawn_at = before.drawn_at.clone().unwrap_or_else(|| now.clone());
        let zone = before.zone.clone();
        let facts = Printing {
            document: Some(run.kind.name.to_owned()),
            event: run.input.event.map(|id| id.to_string()),
            call: run.input.call.map(|id| id.to_string()),
            settings: Some(settings(run.input)?),
            languages: Some(run.input.languages()).filter(|tags| !tags.is_empty()),
            copies: Some(run.copies.into()),
            pages: i64::try_from(run.pages.1).ok(),
            only_pages: (run.pages.0.len() < run.pages.1).then(|| choice::written(run.pages.0)),
            command: Some(run.command.to_owned()),
            file: Some(run.file.to_owned()),
            sheet: run.sheet.map(|id| id.to_string()),
            again: run.before.map(|before| before.id().to_owned()),
            faces: faces(&run.faces),
            printed_at: Some(now),
            data_at: reader
                .history(1)?
                .into_iter()
                .next()
                .map(|done| done.made_at),
            drawn_at: Some(drawn_at),
            zone: Some(zone.unwrap_or_else(|| work.app.surroundings.zone.clone())),
            window: Some(before.window.unwrap_or_else(|| work.style.language.clone())),
            digits: Some(before.digits.unwrap_or_else(|| digits(work.style.digits))),
            ..Printing::default()
        };
        let view = work.view(&reader);
        let drawn = drawn_again(&view, &facts)?;
        let new = drawn.document.page_digests();
        let old = pages_of(before.page_digests.as_deref());
        let old_parts = since::read(before.parts.as_deref());
        Printing {
            digest: Some(digest::of_pages(&new)),
            page_digests: kept(&new, &old, run.pages.0),
            parts: since::written(since::kept(drawn.parts, old_parts, run.pages.0)),
            ..facts
        }
    };
    let facts = serde_json::to_value(facts).map_err(|error| Failure::fault(error.to_string()))?;
    Ok(work
        .tx
        .add(Noun::Printing, facts.as_object().unwrap_or(&Map::new()))?)
}

/// The digests of what is on paper now: new ones of the pages that go out, those of the print
/// before for the others.
fn kept(new: &[String], old: &[&str], out: &[usize]) -> Option<String> {
    if new.len() > PAGES_KEPT {
        return None;
    }
    let out: BTreeSet<usize> = out.iter().copied().collect();
    let digest = |(page, new): (usize, &String)| {
        if out.contains(&page) {
            new.clone()
        } else {
            old.get(page).map_or(NEVER, |old| *old).to_owned()
        }
    };
    Some(
        new.iter()
            .enumerate()
            .map(digest)
            .collect::<Vec<_>>()
            .join(" "),
    )
}

/// Faces by name, each with the hash of its file; nothing when none was borrowed.
fn faces(lent: &[LentFace]) -> Option<Vec<String>> {
    let named = lent
        .iter()
        .map(|face| format!("{} {}", face.name, face.sha256));
    Some(named.collect()).filter(|named: &Vec<String>| !named.is_empty())
}

fn pages_of(digests: Option<&str>) -> Vec<&str> {
    digests.unwrap_or_default().split_whitespace().collect()
}

fn digits(digits: Digits) -> String {
    match digits {
        Digits::Latin => "latin",
        Digits::Arabic => "arabic",
    }
    .to_owned()
}

fn moment(now: Instant) -> String {
    now.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// What the paper would be drawn from today, for the moment and the window of its first print.
pub(super) fn drawn_again(view: &View<'_>, facts: &Printing) -> Result<Drawn, Failure> {
    let chosen = match facts.digits.as_deref() {
        Some("arabic") => Digits::Arabic,
        _ => Digits::Latin,
    };
    let window = facts.window.as_deref().unwrap_or(&view.style.language);
    let drawn_at = facts.drawn_at.as_deref().unwrap_or_default();
    let drawn_at = chrono::DateTime::parse_from_rfc3339(drawn_at);
    let then = View {
        reader: view.reader,
        style: &Style::new(window, chosen),
        now: drawn_at.map_or(view.now, |at| at.to_utc()),
        zone: facts.zone.as_deref().unwrap_or(view.zone),
    };
    let request = request(facts);
    let kind = kind_of(&request.document)?;
    let mut input = kind.check(&then, &request)?;
    input.for_digest = true;
    lending::drawn(&then, kind, &input)
}

/// What asks for the same paper again.
fn request(facts: &Printing) -> PaperRequest {
    let settings = facts.settings.as_deref().unwrap_or_default();
    PaperRequest {
        document: facts.document.clone().unwrap_or_default(),
        event: facts.event.clone(),
        call: facts.call.clone(),
        set: serde_json::from_str(settings).unwrap_or_default(),
        ..PaperRequest::default()
    }
}

/// What went out, the newest first. Of one event or call it says which papers are stale.
pub(crate) fn printings(
    view: &View<'_>,
    mut query: ListQuery,
) -> Result<Rows<PrintingRow>, Failure> {
    if query.sort.is_none() {
        (query.sort, query.descending) = (Some("printed_at".to_owned()), true);
    }
    let judged = !query.trashed && query.link(&["event", "call"])?.is_some();
    let (records, total) = view.list(Noun::Printing, &query, &["event", "call"])?;
    let newer = if judged {
        newest_of_each(view, &query)?
    } else {
        BTreeSet::new()
    };
    let mut left = DRAWN_AGAIN;
    let rows = records.iter().map(|record| {
        let mut row = row(view, record)?;
        row.replaced = judged && !newer.contains(&row.id);
        if judged && !row.replaced && left > 0 {
            left -= 1;
            judge(view, &mut row);
        }
        Ok(row)
    });
    let rows = rows.collect::<Result<Vec<_>, Failure>>()?;
    Ok(Rows { rows, total })
}

/// The ids of those prints that no later one with the same settings took the place of.
fn newest_of_each(view: &View<'_>, query: &ListQuery) -> Result<BTreeSet<String>, Failure> {
    let all = match query.link(&["event", "call"])? {
        Some((field, id)) => view.reader.linked(Noun::Printing, field, id)?,
        None => Vec::new(),
    };
    let all = newest_first(all);
    let mut seen = BTreeSet::new();
    let field = |record: &Record, name: &str| record.text(name).map(str::to_owned);
    let key =
        |record: &Record| ["document", "event", "call", "settings"].map(|name| field(record, name));
    let first = all.iter().filter(|record| seen.insert(key(record)));
    Ok(first.map(|record| record.id().to_owned()).collect())
}

fn row(view: &View<'_>, record: &Record) -> Result<PrintingRow, Failure> {
    let facts = Printing {
        parts: None,
        ..record.read()?
    };
    let printed = facts
        .printed_at
        .as_deref()
        .map(|at| record::local(view, at));
    let about = view.target(facts.event.as_deref().or(facts.call.as_deref()))?;
    let about = about
        .map(|about| record::title(view.reader, view.style, &about))
        .transpose()?;
    let document = facts.document.as_deref().unwrap_or_default();
    let document_text = match kind_of(document) {
        Ok(kind) => view.style.say(&format!("document-{}", kind.name), &[]),
        Err(_) => document.to_owned(),
    };
    let request = PaperRequest {
        again: Some(record.id().to_owned()),
        ..request(&facts)
    };
    Ok(PrintingRow {
        id: record.id().to_owned(),
        document_text,
        about_text: about.unwrap_or_default(),
        printed_text: printed
            .map(|at| view.style.when(Some(&at), None))
            .unwrap_or_default(),
        request,
        facts,
        ..PrintingRow::default()
    })
}

/// Draws a paper again and compares it with what is on paper. What can no longer be drawn is stale.
fn judge(view: &View<'_>, row: &mut PrintingRow) {
    let Ok(drawn) = drawn_again(view, &row.facts) else {
        row.stale = Some(true);
        return;
    };
    let new = drawn.document.page_digests();
    let same = row.facts.digest.as_deref() == Some(&digest::of_pages(&new));
    let old = pages_of(row.facts.page_digests.as_deref());
    let changed: Vec<usize> = if old.is_empty() {
        if same {
            Vec::new()
        } else {
            (0..new.len()).collect()
        }
    } else {
        let differs = |(page, new): &(usize, &String)| {
            old.get(*page)
                .is_none_or(|old| *old != NEVER && *old != new.as_str())
        };
        new.iter()
            .enumerate()
            .filter(differs)
            .map(|(page, _)| page)
            .collect()
    };
    row.stale = Some(!changed.is_empty() || new.len() < old.len());
    row.pages_now = Some(new.len());
    row.pages_text = choice::written(&changed);
    row.pages_changed = changed.into_iter().map(|page| page + 1).collect();
}

/// The sheet that a print went out with, to be printed again under the same id.
pub(super) fn sheet_of(
    view: &View<'_>,
    before: Option<&Record>,
) -> Result<Option<Record>, Failure> {
    let sheet = before.and_then(|before| before.text("sheet"));
    Ok(view
        .target(sheet)?
        .filter(|record| record.noun == Noun::Sheet))
}

/// The job of the printer, known once the paper was handed over.
pub(super) fn add_job(work: &mut Work<'_, '_>, printing: Id, job: &str) -> Result<(), Failure> {
    let facts = json!({"job": job});
    let empty = Map::new();
    let facts = facts.as_object().unwrap_or(&empty);
    Ok(work.tx.change(Noun::Printing, printing, facts)?)
}
