//! What the book keeps of a paper that goes out: its sheets with their ids, and its settings.
use std::collections::BTreeMap;

use convoke_domain::code::sheet_code;
use convoke_domain::{Id, Noun};
use convoke_store::Tx;
use serde_json::{Map, Value as Json, json};

use super::kind::{DocumentKind, Drawn, PaperInput, PaperRequest, SheetFacts, ValueKind};
use super::{DOCUMENTS, pack, setting_name};
use crate::commands::Work;
use crate::failure::Failure;

/// Ids for the sheets of a pack: for each kind that comes back, one for each event. For another
/// document those of the languages that have sheets of their own.
pub(super) fn pack_codes(
    work: &mut Work<'_, '_>,
    kind: &DocumentKind,
    request: &PaperRequest,
    first: Option<&String>,
) -> Result<BTreeMap<&'static str, Vec<String>>, Failure> {
    let mut codes: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    let (kinds, count) = {
        let reader = work.tx.reader();
        let view = work.view(&reader);
        let input = kind.check(&view, request)?;
        match kind.name == pack::EVENT_DAY_PACK.name {
            true => (in_pack(), pack::count(&view, &input)?),
            false => (vec![kind], kind.further_sheets(&input)),
        }
    };
    let mut given: Vec<String> = first.into_iter().cloned().collect();
    for kind in kinds {
        let Some(letter) = kind.letter else { continue };
        for _ in 0..count {
            let code = unused_code(work.tx, letter, &given)?;
            given.push(code.clone());
            codes.entry(kind.name).or_default().push(code);
        }
    }
    Ok(codes)
}

fn in_pack<'a>() -> Vec<&'a DocumentKind> {
    DOCUMENTS
        .iter()
        .filter(|kind| kind.pack.is_some())
        .collect()
}

/// An id that no sheet of the book has, and that was not given out before.
pub(super) fn unused_code(
    tx: &mut Tx<'_>,
    letter: char,
    given: &[String],
) -> Result<String, Failure> {
    let sheets = tx.reader().all(Noun::Sheet)?;
    loop {
        let code = sheet_code(letter, tx.chance());
        let is_free = sheets.iter().all(|sheet| sheet.text("code") != Some(&code));
        if is_free && !given.contains(&code) {
            return Ok(code);
        }
    }
}

/// Remembers the sheet, or those of a pack, so that what comes back on them can be entered; a sheet
/// that goes out again keeps its record.
pub(super) fn record(
    work: &mut Work<'_, '_>,
    kind: &DocumentKind,
    input: &PaperInput,
    drawn: &Drawn,
    again: Option<Id>,
) -> Result<Option<Id>, Failure> {
    for sheet in &drawn.pack_sheets {
        let named = (sheet.document, sheet.code.as_str());
        let facts = sheet_facts(work, named, Some(sheet.event), &sheet.facts, sheet.pages);
        work.tx.add(Noun::Sheet, &facts)?;
    }
    let code = input.sheet_code.as_deref();
    let (Some(code), Some(sheet)) = (code, &drawn.sheet) else {
        return Ok(None);
    };
    let pages = sheet.pages.unwrap_or(drawn.document.pages.len());
    let facts = sheet_facts(work, (kind.name, code), input.event, sheet, pages);
    if let Some(id) = again {
        work.tx.change(Noun::Sheet, id, &facts)?;
        return Ok(Some(id));
    }
    Ok(Some(work.tx.add(Noun::Sheet, &facts)?))
}

fn sheet_facts(
    work: &Work<'_, '_>,
    (document, code): (&str, &str),
    event: Option<Id>,
    sheet: &SheetFacts,
    pages: usize,
) -> Map<String, Json> {
    let facts = json!({
        "event": event.map(|id| id.to_string()),
        "document": document,
        "code": code,
        "language": sheet.language,
        "columns": sheet.columns,
        "people": sheet.people,
        "blank_rows": sheet.blank_rows,
        "pages": pages,
        "printed_at": work.tx.now().format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "destroy_on": sheet.destroy_on,
    });
    let mut facts = facts.as_object().cloned().unwrap_or_default();
    facts.retain(|_, value| !value.is_null());
    facts
}

/// The settings stay for the next paper of its kind; what it was for does not.
pub(super) fn keep_settings(
    tx: &mut Tx<'_>,
    kind: &DocumentKind,
    request: &PaperRequest,
) -> Result<(), Failure> {
    let mut kept = PaperRequest {
        event: None,
        call: None,
        copies: None,
        pages: None,
        again: None,
        printer: None,
        ..request.clone()
    };
    // A headline, a day or a law belongs to what this paper was for.
    kept.set.retain(|key, _| {
        let own = kind.all_options().find(|option| option.key == key);
        own.is_none_or(|own| !matches!(own.value, ValueKind::Text(_) | ValueKind::Day))
    });
    let kept = serde_json::to_string(&kept).map_err(|error| Failure::fault(error.to_string()))?;
    Ok(tx.set_setting(&setting_name(kind), &kept)?)
}
