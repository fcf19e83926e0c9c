//! From frames to the bytes of a PDF: the same document gives the same bytes, always.

mod bookmarks;
mod code;
mod content;
mod encode;
mod finish;
mod fonts;
mod forms;
mod mark;
mod metadata;
mod number;
mod outline;
mod sfnt;
mod skeleton;
mod sources;
mod srgb;
mod tags;

use std::io::Write as _;
use std::ops::ControlFlow;
use std::thread;

use thiserror::Error;

use crate::frame::{Document, Page};
use sources::Sources;
use tags::Tags;

/// Why no PDF came out.
#[derive(Debug, Error)]
pub enum PrintError {
    /// The person stopped the job.
    #[error("printing was cancelled")]
    Cancelled,
    /// A face could not be cut down to the letters that are used.
    #[error("the face {0} could not be embedded")]
    Face(&'static str),
    /// More different signs than one face of a PDF can hold (65,535).
    #[error("the document has too many different signs")]
    TooManySigns,
    /// The pages could not be put together.
    #[error("the document could not be written: {0}")]
    Unwritten(String),
    /// The bytes are not a PDF that can be shown.
    #[error("the document cannot be shown")]
    Unreadable,
    /// There is no such page.
    #[error("there is no page {0}")]
    NoSuchPage(usize),
}

/// How far a job has come: pages done and pages in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Pages finished so far.
    pub done: usize,
    /// Pages of the whole job.
    pub total: usize,
}

/// Pages that are written between two reports of progress.
const BATCH: usize = 64;

/// The document as PDF bytes.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PrintError> {
    pdf_with(document, &mut |_| ControlFlow::Continue(()))
}

/// The document as PDF bytes; `report` hears of progress and may stop the job by breaking.
pub fn pdf_with(
    document: &Document,
    report: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<u8>, PrintError> {
    let sources = Sources::collect(document)?;
    let tags = tags::tags(document);
    let mut contents = Vec::with_capacity(document.pages.len());
    let total = document.pages.len();
    for batch in document.pages.chunks(BATCH) {
        let first = contents.len();
        contents.extend(write_batch((batch, first), &sources, tags.as_ref())?);
        if report(Progress {
            done: contents.len(),
            total,
        })
        .is_break()
        {
            return Err(PrintError::Cancelled);
        }
    }
    let contents = Contents {
        pages: contents,
        // With tags each page has a ground of its own: it is read on the first one only.
        grounds: if tags.is_some() {
            Vec::new()
        } else {
            grounds(document, &sources)?
        },
        forms: forms(&sources)?,
    };
    let parts = skeleton::parts(document, &sources)?;
    finish::finish(document, &sources, parts, (contents, tags))
}

/// Packed operators: of each page, and of each ground with the address it is known by.
struct Contents {
    pages: Vec<Vec<u8>>,
    grounds: Vec<(usize, Vec<u8>)>,
    forms: Vec<Vec<u8>>,
}

/// The address of the ground of a page, which the document keeps alive.
fn ground_of(page: &Page) -> Option<usize> {
    page.ground
        .as_ref()
        .map(|ground| std::sync::Arc::as_ptr(ground).addr())
}

/// Each ground once, in the order of the first page that stands on it.
fn grounds(
    document: &Document,
    sources: &Sources<'_>,
) -> Result<Vec<(usize, Vec<u8>)>, PrintError> {
    let mut written: Vec<(usize, Vec<u8>)> = Vec::new();
    for page in &document.pages {
        let (Some(items), Some(address)) = (&page.ground, ground_of(page)) else {
            continue;
        };
        if written.iter().all(|(known, _)| *known != address) {
            written.push((address, packed(&content::ground(page, items, sources))?));
        }
    }
    Ok(written)
}

/// The pages that stand on others, each with its ground.
fn forms(sources: &Sources<'_>) -> Result<Vec<Vec<u8>>, PrintError> {
    let forms = sources.forms.iter().map(|page| {
        let mut operators = match &page.ground {
            Some(items) => content::ground(page, items, sources),
            None => Vec::new(),
        };
        operators.extend(content::page(page, sources));
        packed(&operators)
    });
    forms.collect()
}

/// Writes and packs the content of some pages, on as many threads as the machine has; the order of
/// the pages stays.
fn write_batch(
    (pages, first): (&[Page], usize),
    sources: &Sources<'_>,
    tags: Option<&Tags>,
) -> Result<Vec<Vec<u8>>, PrintError> {
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8);
    let share = pages.len().div_ceil(threads).max(1);
    let write = |part: &[Page], first: usize| {
        let numbered = part.iter().zip(first..);
        let content = |(page, number): (&Page, usize)| {
            let own = tags.and_then(|tags| tags.pages.get(number));
            packed(&match own {
                Some(own) => tags::tagged(page, sources, own),
                None => content::page(page, sources),
            })
        };
        numbered.map(content).collect()
    };
    if share >= pages.len() {
        return write(pages, first);
    }
    let write = &write;
    thread::scope(|scope| {
        let jobs: Vec<_> = pages
            .chunks(share)
            .zip((first..).step_by(share))
            .map(|(part, first)| scope.spawn(move || write(part, first)))
            .collect();
        let mut contents = Vec::with_capacity(pages.len());
        for job in jobs {
            let part: Result<Vec<Vec<u8>>, PrintError> = job
                .join()
                .map_err(|_| PrintError::Unwritten("a page".into()))?;
            contents.extend(part?);
        }
        Ok(contents)
    })
}

/// Bytes packed by Deflate at level 6: 9 takes twice as long for one part in a hundred.
fn packed(bytes: &[u8]) -> Result<Vec<u8>, PrintError> {
    let room = Vec::with_capacity(bytes.len() / 3 + 64);
    let mut packer = flate2::write::ZlibEncoder::new(room, flate2::Compression::new(6));
    let done = packer.write_all(bytes).and_then(|()| packer.finish());
    done.map_err(|error| PrintError::Unwritten(error.to_string()))
}
