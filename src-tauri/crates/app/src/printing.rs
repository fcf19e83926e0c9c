//! Papers: what can be printed, drafts for the preview, and what goes out.
use std::ops::ControlFlow;

use convoke_domain::Noun;
use convoke_print::{Document, PrintError, preview};
use serde::Deserialize;
use ts_rs::TS;

use crate::app::{Answer, App, Desk};
use crate::failure::Failure;
use crate::format::{Digits, Style};
use crate::view::View;

mod accessible;
mod attendance;
mod binding;
mod calendar;
mod calling;
mod cards;
mod choice;
mod contacts;
mod draft;
mod event_list;
mod fit;
mod flyer;
mod form;
mod group;
mod ink;
mod kept;
mod kind;
mod lending;
mod letter;
mod listing;
mod log;
mod out;
mod pack;
mod packing;
mod paper;
mod press;
mod printer;
mod remark;
mod roster;
mod run_sheet;
mod save;
mod sign_up;
mod since;
mod staff;
mod state;
mod tongues;

pub use draft::Draft;
pub(crate) use draft::draft;
pub use fit::{MeasuredPage, PrinterMeasure, Printers, WhichPrinter};
pub(crate) use fit::{calibrate, forget, printers};
use kind::DocumentKind;
pub use kind::PaperRequest;
pub use listing::DocumentRow;
pub use listing::WhatFor;
pub(crate) use listing::documents;
pub(crate) use log::printings;
pub(crate) use out::write_private;
pub use remark::Severity;
pub use save::{PrintedPaper, SavedPaper, WhichPaper};
pub(crate) use save::{open, print, save, show};
pub use state::PaperState;
pub(crate) use state::state;

/// Everything that can be printed.
pub(crate) const DOCUMENTS: &[DocumentKind] = &[
    flyer::FLYER,
    sign_up::SIGN_UP_SHEET,
    calendar::CALENDAR,
    event_list::EVENT_LIST,
    pack::EVENT_DAY_PACK,
    press::PRESS_RELEASE,
    contacts::PRESS_LIST,
    contacts::CALL_SHEET,
    letter::NOTIFICATION_LETTER,
    flyer::POSTER,
    cards::NAME_BADGES,
    cards::LABELS,
    cards::TABLE_SIGNS,
    cards::PLACARDS,
    cards::CERTIFICATES,
    cards::CALIBRATION,
    attendance::ATTENDANCE_LIST,
    roster::ROSTER,
    run_sheet::RUN_SHEET,
    packing::PACKING_LIST,
    packing::LOAN_SLIP,
];

/// A page of a drafted paper.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WhichPage {
    paper: String,
    /// Counted from 1.
    page: usize,
    width_px: u32,
}

/// A kind of document.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WhichDocument {
    document: String,
}

/// How days, times and numbers stand on a paper: in its own language, with the digits that the
/// person reads it with, or those of its script when the window's language knows only one set.
pub(crate) fn paper_style(view: &View<'_>, language: &str) -> Style {
    let chosen = Digits::Arabic.are_used_in(&view.style.language);
    Style::new(
        language,
        if chosen {
            view.style.digits
        } else {
            Digits::Arabic
        },
    )
}

/// The kind of that name.
fn kind_of(name: &str) -> Result<&'static DocumentKind, Failure> {
    let found = DOCUMENTS.iter().find(|kind| kind.name == name);
    found.ok_or_else(|| {
        Failure::refused("no-such-document")
            .at("document")
            .with("document", name)
    })
}

/// One page of a draft as a picture.
pub(crate) fn page(_: &App, desk: &mut Desk, input: WhichPage) -> Result<Answer, Failure> {
    let pdf = desk.papers.draft(&input.paper)?;
    let page = input
        .page
        .checked_sub(1)
        .ok_or_else(|| Failure::refused("no-such-paper").at("page"))?;
    let bytes = preview::png(&pdf, page, input.width_px).map_err(|error| match error {
        PrintError::NoSuchPage(_) => Failure::refused("no-such-paper").at("page"),
        other => not_printed(other),
    })?;
    Ok(Answer::Bytes {
        mime: "image/png",
        bytes,
    })
}

/// The settings that a kind of document was last saved with.
pub(crate) fn last_settings(
    view: &View<'_>,
    input: WhichDocument,
) -> Result<Option<PaperRequest>, Failure> {
    let kind = kind_of(&input.document)?;
    let kept = view.reader.setting(&setting_name(kind))?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()))
}

fn setting_name(kind: &DocumentKind) -> String {
    format!("paper-{}", kind.name)
}

/// A document as PDF; the window hears how far it is, and may stop it or ask for a newer one.
fn written(app: &App, document: &Document, turn: u64) -> Result<Vec<u8>, Failure> {
    let told = |at: convoke_print::Progress| {
        app.go_on(turn)?;
        app.progress("work-print", at.done, at.total)
    };
    let mut report = |at| match told(at) {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    };
    convoke_print::pdf_with(document, &mut report).map_err(not_printed)
}

fn not_printed(error: PrintError) -> Failure {
    match error {
        PrintError::Cancelled => Failure::refused("cancelled"),
        other => Failure::refused("printing-failed").with("detail", other.to_string()),
    }
}

/// What the paper is for, in the words of the window.
fn subject(view: &View<'_>, input: &kind::PaperInput) -> Result<String, Failure> {
    let noun_and_id = input
        .event
        .map(|id| (Noun::Event, id))
        .or_else(|| input.call.map(|id| (Noun::Call, id)));
    noun_and_id.map_or(Ok(String::new()), |(noun, id)| {
        crate::record::title(view.reader, view.style, &view.record(noun, id)?)
    })
}
