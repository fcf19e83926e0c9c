//! Papers that go out: into the papers folder, to a file that was asked for, or to a printer.
use std::cell::RefCell;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use convoke_store::{Label, StoreError};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use ts_rs::TS;

use super::kept::{keep_settings, pack_codes, record, unused_code};
use super::kind::{DocumentKind, Drawn, PaperRequest};
use super::{kind_of, not_printed, pack, printer, subject, written};
use crate::app::{App, Desk};
use crate::commands::{Work, transact};
use crate::failure::Failure;
use crate::record::Wrote;
use crate::view::View;

/// Most copies that are printed at once.
const COPIES_MAX: u32 = 1000;

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
    /// Its id on paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub code: Option<String>,
    /// How large the file is.
    pub bytes: usize,
}

/// A saved paper.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WhichPaper {
    handle: String,
}

/// A paper on its way out.
struct Made {
    /// Whether it is a folder of single files.
    folder: bool,
    /// What the file is called in the papers folder, without its ending.
    name: String,
    pages: usize,
    bytes: usize,
    code: Option<String>,
    job: Option<String>,
}

/// Saves a paper in the papers folder and records it.
pub(crate) fn save(
    app: &App,
    desk: &mut Desk,
    request: PaperRequest,
) -> Result<SavedPaper, Failure> {
    let folder = app.surroundings.papers_folder.clone();
    fs::create_dir_all(&folder).map_err(StoreError::from)?;
    let (saved, path) = produce(app, desk, &request, &folder, None, false)?;
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
    let (saved, path) = produce(app, desk, request, &folder, Some(&path), false)?;
    let handle = desk.papers.keep_file(path)?;
    Ok(SavedPaper { handle, ..saved.0 })
}

/// Saves a paper and sends it to the printer.
pub(crate) fn print(
    app: &App,
    desk: &mut Desk,
    mut request: PaperRequest,
) -> Result<Json, Failure> {
    // A printer takes one file; single files are for those who want to choose.
    request.set.remove(pack::SHAPE);
    if !printer::is_there() {
        return Err(Failure::refused("no-printer"));
    }
    let folder = app.surroundings.papers_folder.clone();
    fs::create_dir_all(&folder).map_err(StoreError::from)?;
    let (saved, path) = produce(app, desk, &request, &folder, None, true)?;
    let handle = desk.papers.keep_file(path)?;
    Ok(json!({"job": saved.1, "handle": handle, "name": saved.0.name}))
}

/// Opens a saved paper in the program for it.
pub(crate) fn open(app: &App, desk: &mut Desk, input: WhichPaper) -> Result<Json, Failure> {
    hand_over(desk, &input, &app.surroundings.open_file)
}

/// Shows a saved paper in its folder.
pub(crate) fn show(app: &App, desk: &mut Desk, input: WhichPaper) -> Result<Json, Failure> {
    hand_over(desk, &input, &app.surroundings.show_file)
}

fn hand_over(desk: &Desk, input: &WhichPaper, to: &crate::HandOver) -> Result<Json, Failure> {
    let path = desk
        .papers
        .file(&input.handle)
        .map_err(|failure| failure.at("handle"))?;
    if !path.exists() {
        return Err(Failure::refused("no-such-paper").at("handle"));
    }
    to(path).map_err(|error| Failure::fault(error.kind().to_string()))?;
    Ok(json!({}))
}

/// Draws a paper, writes it aside, records it, and puts the file in its place after the commit.
/// When anything fails, neither a file nor a record is left.
fn produce(
    app: &App,
    desk: &mut Desk,
    request: &PaperRequest,
    folder: &Path,
    path: Option<&Path>,
    to_printer: bool,
) -> Result<((SavedPaper, Option<String>), PathBuf), Failure> {
    let kind = kind_of(&request.document)?;
    let copies = request.copies.unwrap_or(1);
    if !(1..=COPIES_MAX).contains(&copies) {
        let refused = Failure::refused("number-out-of-range").at("copies");
        return Err(refused.with("min", 1).with("max", COPIES_MAX));
    }
    let aside = Aside(folder.join(format!(".{}.part", unused_name(folder, "paper"))));
    let made = RefCell::new(None);
    let written = transact(app, desk, |work| {
        let (mut paper, wrote) = make(work, kind, request, &aside.0)?;
        if to_printer {
            paper.job = Some(printer::send(&aside.0, copies)?);
        }
        *made.borrow_mut() = Some(paper);
        Ok(wrote)
    })?;
    let made = made
        .into_inner()
        .ok_or_else(|| Failure::fault("no paper was made"))?;
    let ending = if made.folder { "" } else { ".pdf" };
    let path = path.map_or_else(
        || folder.join(format!("{}{ending}", unused_name(folder, &made.name))),
        Path::to_owned,
    );
    fs::rename(&aside.0, &path).map_err(StoreError::from)?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let saved = SavedPaper {
        handle: String::new(),
        name,
        pages: made.pages,
        sheet: written.id,
        code: made.code,
        bytes: made.bytes,
    };
    Ok(((saved, made.job), path))
}

/// The file beside its place; gone when it was not put there.
struct Aside(PathBuf);

impl Drop for Aside {
    fn drop(&mut self) {
        // After the rename there is none; a rest that cannot be removed harms nobody.
        let _ = if self.0.is_dir() {
            fs::remove_dir_all(&self.0)
        } else {
            fs::remove_file(&self.0)
        };
    }
}

fn make(
    work: &mut Work<'_, '_>,
    kind: &DocumentKind,
    request: &PaperRequest,
    aside: &Path,
) -> Result<(Made, Wrote), Failure> {
    let code = kind
        .letter
        .map(|letter| unused_code(work.tx, letter, &[]))
        .transpose()?;
    let pack_codes = pack_codes(work, kind, request)?;
    let now = work.tx.now();
    let (input, drawn, title) = {
        let reader = work.tx.reader();
        let view = View {
            reader: &reader,
            style: work.style,
            now,
            zone: &work.app.surroundings.zone,
        };
        let mut input = kind.check(&view, request)?;
        input.sheet_code.clone_from(&code);
        input.pack_codes = pack_codes;
        let drawn = (kind.draw)(&view, &input)?;
        let title = subject(&view, &input)?;
        (input, drawn, title)
    };
    let bytes = write_out(work, &drawn, aside)?;
    let id = record(work, kind, &input, &drawn, code.as_deref())?;
    keep_settings(work.tx, kind, request)?;
    let document = work.style.say(&format!("document-{}", kind.name), &[]);
    let label = Label::new("label-save-paper").with("document", document);
    work.tx.set_label(label.with("title", title));
    let day = now.format("%Y-%m-%d");
    let name = match &code {
        Some(code) => format!("{}-{code}", kind.name),
        None => format!("{}-{day}", kind.name),
    };
    let made = Made {
        name,
        folder: !drawn.files.is_empty(),
        pages: drawn.document.pages.len(),
        bytes,
        code,
        job: None,
    };
    Ok((made, Wrote { id, more: None }))
}

/// Writes the paper aside, or the papers of a pack into a folder there; gives their size.
fn write_out(work: &Work<'_, '_>, drawn: &Drawn, aside: &Path) -> Result<usize, Failure> {
    if drawn.files.is_empty() {
        let pdf = written(work.app, &drawn.document)?;
        write_private(aside, &pdf).map_err(StoreError::from)?;
        return Ok(pdf.len());
    }
    fs::create_dir_all(aside).map_err(StoreError::from)?;
    let mut bytes = 0;
    for (name, document) in &drawn.files {
        let pdf = written(work.app, document)?;
        bytes += pdf.len();
        let file = aside.join(format!("{name}.pdf"));
        write_private(&file, &pdf).map_err(StoreError::from)?;
    }
    Ok(bytes)
}

/// A name that no file of the folder has, with a number when it is taken.
fn unused_name(folder: &Path, name: &str) -> String {
    let taken = |name: &str| {
        let is_there = |file: String| folder.join(file).symlink_metadata().is_ok();
        [
            format!("{name}.pdf"),
            name.to_owned(),
            format!(".{name}.part"),
        ]
        .into_iter()
        .any(is_there)
    };
    (1..=u32::MAX)
        .map(|number| match number {
            1 => name.to_owned(),
            number => format!("{name}-{number}"),
        })
        .find(|name| !taken(name))
        .unwrap_or_else(|| name.to_owned())
}

/// Only this account can read a paper: names stand on it.
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file: File = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
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
            convoke_print::preview::png(&bytes, page.saturating_sub(1), PICTURE_WIDTH)
                .map_err(not_printed)
        })
    }
}

/// Pixels across a page that is saved as a picture: 150 dpi of an A4 sheet.
const PICTURE_WIDTH: u32 = 1240;

/// A failure of the printing program, told as one of the paper.
pub(super) fn refused(detail: impl Into<String>) -> Failure {
    not_printed(convoke_print::PrintError::Unwritten(detail.into()))
}
