//! Gaps that may stay: somebody said that they are not needed.
use convoke_domain::{Id, Noun};
use convoke_store::Label;
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use ts_rs::TS;

use crate::commands::Work;
use crate::failure::Failure;
use crate::gap::{self, Found, Plan};
use crate::record::Wrote;

/// A gap that may stay.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct Waive {
    /// The gap's key.
    gap: String,
    /// Why it may stay.
    reason: Option<String>,
}

/// A gap that is asked for again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Unwaive {
    /// The gap's key.
    gap: String,
}

/// Marks a gap as not needed; marked already, its reason changes.
pub(crate) fn waive(work: &mut Work<'_, '_>, input: &Waive) -> Result<Wrote, Failure> {
    let found = find(work, &input.gap)?;
    let mut fields = Map::new();
    fields.insert("gap".to_owned(), Json::from(input.gap.as_str()));
    fields.insert("reason".to_owned(), Json::from(input.reason.clone()));
    let id = match waivers(work, &input.gap)?.first() {
        Some(&id) => {
            work.tx.change(Noun::Waiver, id, &fields)?;
            id
        }
        None => work.tx.add(Noun::Waiver, &fields)?,
    };
    Ok(named(work, "label-waive", &found, id))
}

/// Asks for a gap again.
pub(crate) fn unwaive(work: &mut Work<'_, '_>, input: &Unwaive) -> Result<Wrote, Failure> {
    // Two laptops may have marked the same gap.
    let waivers = waivers(work, &input.gap)?;
    let first = *waivers.first().ok_or_else(no_such_gap)?;
    // What was missing may have been mended meanwhile: the mark goes all the same.
    let found = find(work, &input.gap).ok();
    for &id in &waivers {
        work.tx.trash(id)?;
    }
    match found {
        Some(found) => Ok(named(work, "label-unwaive", &found, first)),
        None => {
            crate::record::name_operation(work.tx, work.style, "label-trash", first)?;
            Ok(wrote(first))
        }
    }
}

/// What a gap with this key is about, for lists that show the mark itself.
pub(crate) fn kind_of(key: &str) -> &str {
    key.split(':').next().unwrap_or_default()
}

fn named(work: &mut Work<'_, '_>, code: &str, found: &Found, waiver: Id) -> Wrote {
    let title = found.gap.title.as_str();
    work.tx.set_label(Label::new(code).with("title", title));
    wrote(waiver)
}

fn wrote(id: Id) -> Wrote {
    Wrote {
        id: Some(id),
        more: None,
    }
}

fn find(work: &Work<'_, '_>, key: &str) -> Result<Found, Failure> {
    let reader = work.tx.reader();
    let view = work.view(&reader);
    let plan = Plan::read(&view)?;
    let found = gap::all(&plan, None)?;
    let found = found.into_iter().find(|found| found.gap.key == key);
    found.ok_or_else(no_such_gap)
}

fn waivers(work: &Work<'_, '_>, key: &str) -> Result<Vec<Id>, Failure> {
    let all = work.tx.reader().all(Noun::Waiver)?;
    let ids = all
        .iter()
        .filter(|waiver| waiver.text("gap") == Some(key))
        .map(|waiver| waiver.id().parse::<Id>());
    Ok(ids.collect::<Result<_, _>>()?)
}

fn no_such_gap() -> Failure {
    Failure::refused("no-such-gap").at("gap")
}
