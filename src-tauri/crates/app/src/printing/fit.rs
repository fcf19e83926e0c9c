//! Printers as they were measured: what each is off by is kept on this computer, by its name.
use convoke_print::calibration::{CROSS_MM, LINE_MM};
use convoke_print::imposition::{PrinterFit, at_true_size};
use convoke_print::{Document, Length};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kind::{DocumentKind, PaperGroup, PaperRequest};
use super::printer;
use crate::app::{App, Desk};
use crate::failure::Failure;
use crate::input::Nothing;
use crate::settings;

/// How far a printer is off.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PrinterMeasure {
    /// Millimetres that it prints too far to the right.
    pub right_mm: f64,
    /// Millimetres that it prints too far down.
    pub down_mm: f64,
    /// How long it prints a line of 150 mm.
    pub line_mm: f64,
}

/// What was measured on a calibration page.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct MeasuredPage {
    /// The printer's name.
    printer: String,
    /// From the left edge of the paper to cross A; 20 when the printer is true.
    left_mm: f64,
    /// From the upper edge of the paper to cross A; 20 when the printer is true.
    top_mm: f64,
    /// Length of the line of 150 mm, when it was measured.
    #[serde(default)]
    line_mm: Option<f64>,
}

/// A printer by its name.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WhichPrinter {
    printer: String,
}

/// A printer that is set up here or was measured.
#[derive(Debug, Serialize, TS)]
#[ts(export, optional_fields)]
pub struct PrinterRow {
    /// Its name.
    printer: String,
    /// Whether it is set up on this computer.
    here: bool,
    /// Whether papers go to it when none is named.
    usual: bool,
    /// What it is off by, when it was measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    measured: Option<PrinterMeasure>,
}

/// The printers.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Printers {
    /// The usual one first, then by name.
    rows: Vec<PrinterRow>,
}

/// Longest name of a printer, as CUPS has it.
const NAME_MAX: usize = 127;
/// A printer that is farther off was measured wrongly.
const OFF_MAX: i64 = 15;

/// The printers that are set up here, and those that were measured.
pub(crate) fn printers(_: &App, desk: &mut Desk, _: Nothing) -> Result<Printers, Failure> {
    let (here, usual) = printer::names();
    let measured = &desk.settings.printers;
    let mut names: Vec<&String> = here.iter().chain(measured.keys()).collect();
    names.sort();
    names.dedup();
    let row = |name: &String| PrinterRow {
        here: here.contains(name),
        usual: usual.as_ref() == Some(name),
        measured: measured.get(name).copied(),
        printer: name.clone(),
    };
    let mut rows: Vec<PrinterRow> = names.into_iter().map(row).collect();
    rows.sort_by_key(|row| !row.usual);
    Ok(Printers { rows })
}

/// Keeps what was measured on a calibration page.
pub(crate) fn calibrate(
    app: &App,
    desk: &mut Desk,
    input: MeasuredPage,
) -> Result<PrinterMeasure, Failure> {
    let name = checked_name(&input.printer)?;
    let cross = CROSS_MM.round() as i64;
    near("left_mm", input.left_mm, cross)?;
    near("top_mm", input.top_mm, cross)?;
    let line_mm = input.line_mm.unwrap_or(LINE_MM);
    near("line_mm", line_mm, LINE_MM.round() as i64)?;
    let scale = line_mm / LINE_MM;
    let off = |measured: f64| hundredths(measured - CROSS_MM * scale);
    let measure = PrinterMeasure {
        right_mm: off(input.left_mm),
        down_mm: off(input.top_mm),
        line_mm: hundredths(line_mm),
    };
    let mut new = desk.settings.clone();
    new.printers.insert(name, measure);
    settings::keep(app, desk, new)?;
    Ok(measure)
}

/// Forgets what was measured of a printer.
pub(crate) fn forget(app: &App, desk: &mut Desk, input: WhichPrinter) -> Result<Printers, Failure> {
    let mut new = desk.settings.clone();
    new.printers.remove(input.printer.trim());
    settings::keep(app, desk, new)?;
    printers(app, desk, Nothing {})
}

/// Keeps which printer a kind of document was sent to, when one was named.
pub(super) fn remember(app: &App, desk: &mut Desk, request: &PaperRequest) -> Result<(), Failure> {
    let Some(printer) = &request.printer else {
        return Ok(());
    };
    if desk.settings.printer_of.get(&request.document) == Some(printer) {
        return Ok(());
    }
    let mut new = desk.settings.clone();
    new.printer_of
        .insert(request.document.clone(), printer.clone());
    settings::keep(app, desk, new)
}

fn checked_name(name: &str) -> Result<String, Failure> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Failure::refused("missing-field").at("printer"));
    }
    if name.len() > NAME_MAX {
        let refused = Failure::refused("text-too-long").at("printer");
        return Err(refused.with("max", NAME_MAX));
    }
    Ok(name.to_owned())
}

/// A number within what a printer can be off by.
fn near(field: &'static str, value: f64, wanted: i64) -> Result<(), Failure> {
    let (min, max) = (wanted - OFF_MAX, wanted + OFF_MAX);
    #[expect(clippy::cast_precision_loss, reason = "a few millimetres")]
    let within = value >= min as f64 && value <= max as f64;
    if within {
        return Ok(());
    }
    let refused = Failure::refused("number-out-of-range").at(field);
    Err(refused.with("min", min).with("max", max))
}

fn hundredths(mm: f64) -> f64 {
    (mm * 100.0).round() / 100.0
}

/// What a printer is off by; nothing when it was not measured, and for the page that measures it.
pub(super) fn of(
    desk: &Desk,
    kind: &DocumentKind,
    printer: Option<&str>,
) -> Option<PrinterMeasure> {
    let measure = desk.settings.printers.get(printer?.trim()).copied();
    measure.filter(|_| kind.group != PaperGroup::Printer)
}

/// The document as that printer must get it: only what is cut, folded or glued depends on places.
pub(super) fn fitted(document: Document, measure: Option<PrinterMeasure>) -> Document {
    let Some(measure) = measure.filter(|_| document.full_size) else {
        return document;
    };
    let printer = PrinterFit {
        right: Length::mm(measure.right_mm),
        down: Length::mm(measure.down_mm),
        scale: measure.line_mm / LINE_MM,
    };
    at_true_size(&document, &printer)
}
