//! Drafts: the finished PDF for the preview, without a record and without an id.
use std::sync::Arc;
use std::time::Instant;

use convoke_print::Document;
use convoke_print::frame::{Page, Place};
use serde::Serialize;
use ts_rs::TS;

use super::ink::{ink, tenths};
use super::kind::PaperRequest;
use super::remark::{PaperWarning, Remark};
use super::{choice, fit, kind_of, lending, written};
use crate::app::{App, Desk};
use crate::commands::with_view;
use crate::failure::Failure;

/// A drafted paper: nothing is recorded and no id is given out.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Draft {
    /// The handle for `paper_page`.
    paper: String,
    pages: usize,
    width_mm: f64,
    height_mm: f64,
    /// Width and height of each page, when they are not all alike.
    sizes: Vec<(f64, f64)>,
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

/// Makes a paper for the preview. It stops as soon as a newer one is asked for.
pub(crate) fn draft(app: &App, desk: &mut Desk, request: PaperRequest) -> Result<Draft, Failure> {
    let begun = Instant::now();
    app.go_on(desk.draft)?;
    let style = desk.style();
    let kind = kind_of(&request.document)?;
    let drawn = with_view(app, desk, |view| {
        lending::drawn(view, kind, &kind.check(view, &request)?)
    })?;
    let chosen = choice::chosen(request.pages.as_deref(), drawn.document.pages.len())?;
    let found = found(&drawn.document, &chosen);
    let remarks = drawn.remarks.into_iter().chain(found);
    let warnings = remarks.map(|remark| remark.said(&style)).collect();
    let places = places(&drawn.document, &chosen);
    let measure = fit::of(desk, kind, request.printer.as_deref());
    let document = fit::fitted(drawn.document.only(&chosen), measure);
    app.go_on(desk.draft)?;
    let pdf = written(app, &document, desk.draft)?;
    let pages = document.pages.len();
    let ink_percent = ink(app, desk.draft, &pdf, pages)?;
    let sizes: Vec<(f64, f64)> = document.pages.iter().map(size_of).collect();
    let (width_mm, height_mm) = sizes.first().copied().unwrap_or_default();
    let are_alike = document
        .pages
        .windows(2)
        .all(|pair| pair[0].size == pair[1].size && pair[0].around() == pair[1].around());
    Ok(Draft {
        paper: desk.papers.keep(Arc::from(pdf))?,
        pages,
        width_mm,
        height_mm,
        sizes: if are_alike { Vec::new() } else { sizes },
        warnings,
        places,
        sheets_of_paper: if drawn.two_sided {
            pages.div_ceil(2)
        } else {
            pages
        },
        ink_percent,
        ms: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
    })
}

/// What is worth saying about the chosen pages, which are counted anew.
fn found(document: &Document, chosen: &[usize]) -> Vec<Remark> {
    let found = Remark::all_found(document).into_iter();
    found
        .filter_map(|(page, mut remark)| {
            let page = chosen.iter().position(|chosen| *chosen == page)?;
            remark.page = Some(page + 1);
            Some(remark)
        })
        .collect()
}

fn places(document: &Document, chosen: &[usize]) -> Vec<ElementPlace> {
    let places = document.places.iter();
    places
        .filter_map(|place| {
            let page = chosen.iter().position(|page| *page == place.page)?;
            Some(ElementPlace {
                page: page + 1,
                ..placed(place)
            })
        })
        .collect()
}

/// Width and height of a page with what is around it, in millimetres.
fn size_of(page: &Page) -> (f64, f64) {
    let around = page.around() * 2;
    let width = page.size.width + around;
    let height = page.size.height + around;
    (tenths(width.in_mm()), tenths(height.in_mm()))
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
