//! Every printer is a little off: what it was measured to be is taken back before printing.

use std::sync::Arc;

use super::shared;
use crate::form::Form;
use crate::frame::{Document, Page};
use crate::length::{Length, Point, Rect};

/// How far a printer is off, as measured on its calibration page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrinterFit {
    /// How much too far to the right it prints.
    pub right: Length,
    /// How much too far down it prints.
    pub down: Length,
    /// How long it prints what should be 1 long.
    pub scale: f64,
}

impl Default for PrinterFit {
    fn default() -> PrinterFit {
        PrinterFit {
            right: Length::ZERO,
            down: Length::ZERO,
            scale: 1.0,
        }
    }
}

/// The document as it must be sent to that printer, so that it comes out as planned. A printer that
/// is off by nothing gets the document as it is.
pub fn at_true_size(document: &Document, printer: &PrinterFit) -> Document {
    if *printer == PrinterFit::default() || printer.scale <= 0.0 {
        return document.clone();
    }
    let pages = shared(document).into_iter();
    Document {
        pages: pages.map(|page| fitted(&page, printer)).collect(),
        full_size: true,
        ..document.clone()
    }
}

fn fitted(page: &Arc<Page>, printer: &PrinterFit) -> Page {
    let scale = 1.0 / printer.scale;
    let bleed = page.around();
    let at = Point::new(-printer.right.scaled(scale), -printer.down.scaled(scale));
    let whole = Rect::new(
        -bleed,
        -bleed,
        page.size.width + bleed * 2,
        page.size.height + bleed * 2,
    );
    let form = Form {
        scale,
        ..Form::new(page, at)
    };
    Page {
        size: page.size,
        bleed: page.bleed,
        marks: page.marks,
        ground: None,
        items: vec![form.clipped(whole).item()],
    }
}
