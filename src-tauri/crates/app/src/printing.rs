//! Papers: what can be printed, drafts for the preview, and what goes out.
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Instant;

use convoke_domain::Noun;
use convoke_print::frame::Place;
use convoke_print::{Document, PrintError, Size, preview};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{Answer, App, Desk};
use crate::commands::with_view;
use crate::failure::Failure;
use crate::format::{Digits, Style};
use crate::view::View;

mod attendance;
mod calendar;
mod calling;
mod cards;
mod choice;
mod contacts;
mod event_list;
mod fit;
mod flyer;
mod form;
mod ink;
mod kept;
mod kind;
mod letter;
mod listing;
mod log;
mod out;
mod pack;
mod packing;
mod press;
mod printer;
mod remark;
mod roster;
mod run_sheet;
mod save;
mod sign_up;
mod staff;

pub use fit::{MeasuredPage, PrinterMeasure, Printers, WhichPrinter};
pub(crate) use fit::{calibrate, forget, printers};
use ink::{ink, tenths};
use kind::DocumentKind;
pub use kind::PaperRequest;
pub use listing::WhatFor;
pub(crate) use listing::documents;
pub(crate) use log::printings;
pub use remark::{PaperWarning, Severity};
pub use save::{SavedPaper, WhichPaper};
pub(crate) use save::{open, print, save, show};

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

/// A drafted paper: nothing is recorded and no id is given out.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Draft {
    /// The handle for `paper_page`.
    paper: String,
    pages: usize,
    width_mm: f64,
    height_mm: f64,
    warnings: Vec<PaperWarning>,
    /// Where the elements of a design stand on its pages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<ElementPlace>>", optional)]
    places: Vec<ElementPlace>,
    sheets_of_paper: usize,
    /// Mean coverage of the pages with ink.
    ink_percent: f64,
    /// How long it took.
    #[ts(type = "number")]
    ms: u64,
}

/// Where an element of a design stands, in millimetres from the top left of the page.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ElementPlace {
    /// Counted from 1.
    page: usize,
    /// Counted from 0, as in the design.
    element: usize,
    x_mm: f64,
    y_mm: f64,
    width_mm: f64,
    height_mm: f64,
}

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

/// Makes a paper for the preview.
pub(crate) fn draft(app: &App, desk: &mut Desk, request: PaperRequest) -> Result<Draft, Failure> {
    let begun = Instant::now();
    let style = desk.style();
    let kind = kind_of(&request.document)?;
    let mut drawn = with_view(app, desk, |view| {
        (kind.draw)(view, &kind.check(view, &request)?)
    })?;
    let measure = fit::of(desk, kind, request.printer.as_deref());
    drawn.document = fit::fitted(drawn.document, measure);
    let pdf = written(app, &drawn.document)?;
    let pages = drawn.document.pages.len();
    let size = drawn
        .document
        .pages
        .first()
        .map(|page| {
            let around = page.around() * 2;
            Size::new(page.size.width + around, page.size.height + around)
        })
        .unwrap_or_default();
    let found = drawn.document.warnings.iter().map(remark::Remark::of);
    let warnings = drawn.remarks.into_iter().chain(found);
    let ink_percent = ink(&pdf, pages)?;
    Ok(Draft {
        paper: desk.papers.keep(Arc::from(pdf))?,
        pages,
        width_mm: tenths(size.width.in_mm()),
        height_mm: tenths(size.height.in_mm()),
        warnings: warnings.map(|remark| remark.said(&style)).collect(),
        places: drawn.document.places.iter().map(placed).collect(),
        sheets_of_paper: if drawn.two_sided {
            pages.div_ceil(2)
        } else {
            pages
        },
        ink_percent,
        ms: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
    })
}

fn placed(place: &Place) -> ElementPlace {
    ElementPlace {
        page: place.page + 1,
        element: place.element,
        x_mm: hundredths(place.area.x.in_mm()),
        y_mm: hundredths(place.area.y.in_mm()),
        width_mm: hundredths(place.area.width.in_mm()),
        height_mm: hundredths(place.area.height.in_mm()),
    }
}

fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
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

/// A document as PDF; the window hears how far it is and may stop it.
fn written(app: &App, document: &Document) -> Result<Vec<u8>, Failure> {
    let told = |at: convoke_print::Progress| app.progress("work-print", at.done, at.total);
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
