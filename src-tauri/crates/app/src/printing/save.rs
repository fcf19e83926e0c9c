//! Papers that go out: into the papers folder, to a file that was asked for, or to a printer.
use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use convoke_domain::Id;
use convoke_print::PrintError;
use convoke_store::{Label, Record, StoreError};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

use super::fit::{self, PrinterMeasure};
use super::kept::{keep_settings, pack_codes, record, unused_code};
use super::kind::{DocumentKind, Drawn, PaperInput, PaperRequest};
use super::log::{self, Run};
use super::out::{Aside, Out, unused_name, write_private};
use super::remark::PaperWarning;
use super::{choice, kind_of, lending, not_printed, pack, printer, subject, written};
use crate::app::{App, Desk};
use crate::commands::{Work, transact};
use crate::failure::Failure;
use crate::input::Nothing;
use crate::record::Wrote;

/// A paper that was saved.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SavedPaper {
    /// What `open_paper` and `show_paper` take.
    pub handle: String,
    /// The file's name.
    pub name: String,
    /// How many pages it has.
    pub pages: usize,
    /// The record of the sheet, for documents that come back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sheet: Option<String>,
    /// The record of this print.
    pub printing: String,
    /// Its id on paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub code: Option<String>,
    /// How large the file is.
    pub bytes: usize,
    /// What is worth knowing before it is handed out.
    pub warnings: Vec<PaperWarning>,
}

/// A saved paper.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WhichPaper {
    handle: String,
}

/// A paper that was sent to the printer.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct PrintedPaper {
    /// The printer's name for the job.
    job: Option<String>,
    /// What `open_paper` takes.
    handle: String,
    /// The file's name.
    name: String,
}

/// A paper on its way out.
struct Made {
    /// What the file is called in the papers folder, without its ending.
    name: String,
    pages: usize,
    bytes: usize,
    code: Option<String>,
    job: Option<String>,
    printing: Id,
    warnings: Vec<PaperWarning>,
    /// Whether it must not be fitted to the sheet.
    full_size: bool,
}

/// Saves a paper in the papers folder and records it.
pub(crate) fn save(
    app: &App,
    desk: &mut Desk,
    request: PaperRequest,
) -> Result<SavedPaper, Failure> {
    let folder = app.surroundings.papers_folder.clone();
    fs::create_dir_all(&folder).map_err(StoreError::from)?;
    let (saved, path) = produce(
        app,
        desk,
        &request,
        &Out::new(&request, &folder, None, "save_paper")?,
    )?;
    let handle = desk.papers.keep_file(path)?;
    Ok(SavedPaper { handle, ..saved.0 })
}

/// Saves a paper in the file that was asked for, as the command line does.
pub(crate) fn print_to(
    app: &App,
    desk: &mut Desk,
    request: &PaperRequest,
    path: &Path,
) -> Result<SavedPaper, Failure> {
    let path = std::path::absolute(path).map_err(StoreError::from)?;
    let folder = path.parent().unwrap_or(&path).to_owned();
    if !folder.is_dir() {
        let refused = Failure::refused("no-such-folder").at("output");
        return Err(refused.with("folder", folder.to_string_lossy()));
    }
    if path.exists() && !path.is_file() {
        return Err(Failure::refused("not-a-file").at("output"));
    }
    let (saved, path) = produce(
        app,
        desk,
        request,
        &Out::new(request, &folder, Some(&path), "print")?,
    )?;
    let handle = desk.papers.keep_file(path)?;
    Ok(SavedPaper { handle, ..saved.0 })
}

/// Saves a paper and sends it to the printer.
pub(crate) fn print(
    app: &App,
    desk: &mut Desk,
    mut request: PaperRequest,
) -> Result<PrintedPaper, Failure> {
    // A printer takes one file; single files are for those who want to choose.
    request.set.remove(pack::SHAPE);
    printer::check(request.printer.as_deref())?;
    let folder = app.surroundings.papers_folder.clone();
    fs::create_dir_all(&folder).map_err(StoreError::from)?;
    let (saved, path) = produce(
        app,
        desk,
        &request,
        &Out::new(&request, &folder, None, "print_paper")?,
    )?;
    fit::remember(app, desk, &request)?;
    let handle = desk.papers.keep_file(path)?;
    Ok(PrintedPaper {
        job: saved.1,
        handle,
        name: saved.0.name,
    })
}

/// Opens a saved paper in the program for it.
pub(crate) fn open(app: &App, desk: &mut Desk, input: WhichPaper) -> Result<Nothing, Failure> {
    hand_over(desk, &input, &app.surroundings.open_file)
}

/// Shows a saved paper in its folder.
pub(crate) fn show(app: &App, desk: &mut Desk, input: WhichPaper) -> Result<Nothing, Failure> {
    hand_over(desk, &input, &app.surroundings.show_file)
}

fn hand_over(desk: &Desk, input: &WhichPaper, to: &crate::HandOver) -> Result<Nothing, Failure> {
    let path = desk
        .papers
        .file(&input.handle)
        .map_err(|failure| failure.at("handle"))?;
    if !path.exists() {
        return Err(Failure::refused("no-such-paper").at("handle"));
    }
    to(path).map_err(|error| Failure::fault(error.kind().to_string()))?;
    Ok(Nothing {})
}

/// Draws a paper, writes it aside, records it, and puts the file in its place after the commit.
/// When anything fails, neither a file nor a record is left.
fn produce(
    app: &App,
    desk: &mut Desk,
    request: &PaperRequest,
    out: &Out<'_>,
) -> Result<((SavedPaper, Option<String>), PathBuf), Failure> {
    let kind = kind_of(&request.document)?;
    let folder = out.folder;
    let aside = Aside(folder.join(format!(".{}.part", unused_name(folder, "paper"))));
    let made = RefCell::new(None);
    // Without a name it goes to the usual printer, which may have been measured too.
    let to_printer = out.command == "print_paper";
    let usual = || to_printer.then(|| printer::names().1).flatten();
    let named = request.printer.clone().or_else(usual);
    let measure = fit::of(desk, kind, named.as_deref());
    let written = transact(app, desk, |work| {
        let (mut paper, wrote) = make(work, kind, request, out, (&aside.0, measure))?;
        if to_printer {
            let job = printer::Job {
                copies: out.copies,
                printer: named.as_deref(),
                full_size: paper.full_size,
            };
            let job = printer::send(&aside.0, &job)?;
            log::add_job(work, paper.printing, &job)?;
            paper.job = Some(job);
        }
        *made.borrow_mut() = Some(paper);
        Ok(wrote)
    })?;
    let made = made
        .into_inner()
        .ok_or_else(|| Failure::fault("no paper was made"))?;
    let path = folder.join(&made.name);
    fs::rename(&aside.0, &path).map_err(StoreError::from)?;
    let saved = SavedPaper {
        handle: String::new(),
        name: made.name,
        pages: made.pages,
        sheet: written.id,
        printing: made.printing.to_string(),
        code: made.code,
        bytes: made.bytes,
        warnings: made.warnings,
    };
    Ok(((saved, made.job), path))
}

/// What is drawn for a request, before anything is written.
struct Sketch {
    input: PaperInput,
    drawn: Drawn,
    title: String,
    /// The pages that go out, counted from 0.
    pages: Vec<usize>,
    /// The print that it takes the place of, and the sheet that went out with it.
    before: Option<Record>,
    sheet: Option<Record>,
}

fn sketch(
    work: &mut Work<'_, '_>,
    kind: &DocumentKind,
    request: &PaperRequest,
) -> Result<Sketch, Failure> {
    let unused = kind
        .letter
        .map(|letter| unused_code(work.tx, letter, &[]))
        .transpose()?;
    let pack_codes = pack_codes(work, kind, request, unused.as_ref())?;
    let reader = work.tx.reader();
    let view = work.view(&reader);
    let mut input = kind.check(&view, request)?;
    let mut before = log::named(&view, request)?;
    let sheet = log::sheet_of(&view, before.as_ref())?;
    let known = sheet.as_ref().and_then(|sheet| sheet.text("code"));
    input.sheet_code = known.map(str::to_owned).or(unused);
    input.pack_codes = pack_codes;
    let drawn = lending::drawn(&view, kind, &input)?;
    let pages = choice::chosen(request.pages.as_deref(), drawn.document.pages.len())?;
    if before.is_none() && kind.letter.is_none() && pages.len() < drawn.document.pages.len() {
        before = log::newest(&view, &input, kind.name)?;
    }
    let title = subject(&view, &input)?;
    Ok(Sketch {
        input,
        drawn,
        title,
        pages,
        before,
        sheet,
    })
}

fn make(
    work: &mut Work<'_, '_>,
    kind: &DocumentKind,
    request: &PaperRequest,
    out: &Out<'_>,
    (aside, measure): (&Path, Option<PrinterMeasure>),
) -> Result<(Made, Wrote), Failure> {
    let mut sketch = sketch(work, kind, request)?;
    let total = sketch.drawn.document.pages.len();
    let full_size = sketch.drawn.document.full_size;
    let again = sketch.sheet.as_ref();
    let again = again.and_then(|sheet| sheet.id().parse().ok());
    let id = record(work, kind, &sketch.input, &sketch.drawn, again)?;
    let warnings = sketch.drawn.said(work.style);
    let faces = sketch.drawn.lent_faces();
    let bytes = write_out(work, &mut sketch, measure, aside)?;
    let code = sketch.input.sheet_code.clone();
    let many = !sketch.drawn.files.is_empty();
    let name = out.name(kind, (code.as_deref(), many), work.tx.now());
    let run = Run {
        kind,
        input: &sketch.input,
        before: sketch.before.as_ref(),
        pages: (&sketch.pages, total),
        copies: out.copies,
        command: out.command,
        file: &name,
        sheet: id,
        faces,
    };
    let printing = log::add(work, &run)?;
    keep_settings(work.tx, kind, request)?;
    let document = work.style.say(&format!("document-{}", kind.name), &[]);
    let label = Label::new("label-save-paper").with("document", document);
    work.tx.set_label(label.with("title", sketch.title));
    let made = Made {
        name,
        pages: sketch.pages.len(),
        bytes,
        code,
        job: None,
        printing,
        warnings,
        full_size,
    };
    Ok((made, Wrote { id, more: None }))
}

/// Writes the paper aside, or the papers of a pack into a folder there; gives their size.
fn write_out(
    work: &Work<'_, '_>,
    sketch: &mut Sketch,
    measure: Option<PrinterMeasure>,
    aside: &Path,
) -> Result<usize, Failure> {
    if sketch.drawn.files.is_empty() {
        let document = std::mem::take(&mut sketch.drawn.document).only(&sketch.pages);
        let pdf = written(work.app, &fit::fitted(document, measure), 0)?;
        write_private(aside, &pdf).map_err(StoreError::from)?;
        return Ok(pdf.len());
    }
    fs::create_dir_all(aside).map_err(StoreError::from)?;
    let mut bytes = 0;
    for (name, document) in &sketch.drawn.files {
        let pdf = written(work.app, document, 0)?;
        bytes += pdf.len();
        let file = aside.join(format!("{name}.pdf"));
        write_private(&file, &pdf).map_err(StoreError::from)?;
    }
    Ok(bytes)
}

impl App {
    /// Prints a document into the file that was asked for, as the command line does.
    ///
    /// # Errors
    /// Why it was not printed, in words.
    pub fn print_to(&self, path: &Path, input: Json) -> Result<Json, Failure> {
        self.at_desk(|desk| {
            let request =
                serde_json::from_value(input).map_err(|error| Failure::malformed(&error))?;
            let saved = print_to(self, desk, &request, path)?;
            serde_json::to_value(saved).map_err(|error| Failure::fault(error.to_string()))
        })
    }

    /// A page of a PDF as a picture, the first page being 1.
    ///
    /// # Errors
    /// The file cannot be read, or has no such page.
    pub fn page_of(&self, pdf: &Path, page: usize) -> Result<Vec<u8>, Failure> {
        self.at_desk(|_| {
            let bytes = fs::read(pdf).map_err(StoreError::from)?;
            convoke_print::preview::png(&bytes, page.saturating_sub(1), PICTURE_WIDTH).map_err(
                |error| match error {
                    PrintError::NoSuchPage(_) => Failure::refused("no-such-page")
                        .at("png")
                        .with("page", page),
                    other => not_printed(other),
                },
            )
        })
    }
}

/// Pixels across a page that is saved as a picture: 150 dpi of an A4 sheet.
const PICTURE_WIDTH: u32 = 1240;

/// A failure of the printing program, told as one of the paper.
pub(super) fn refused(detail: impl Into<String>) -> Failure {
    not_printed(convoke_print::PrintError::Unwritten(detail.into()))
}
