//! Digests of pages: two pages with the same digest look the same on paper. Digests of what they say:
//! line by line and row by row, so that a later print can tell what has changed in words.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::list_item;
use crate::document::Document;
use crate::frame::{Item, Page};
use crate::mark::Mark;
use crate::picture::PictureData;
use crate::text::isolated;

/// Bytes of a page's digest: enough that two pages of one document do not meet by chance.
const BYTES: usize = 8;
/// Bytes of a line's digest: lines are compared with those of one paper only.
const LINE_BYTES: usize = 4;

/// Something that a paper says: a line of text, or a row of a table with all its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The same for the same words, wherever they stand.
    pub digest: String,
    /// The words, cell by cell.
    pub text: String,
}

impl Document {
    /// The digest of each page, made from its frames; nothing of the file or the clock is in it.
    pub fn page_digests(&self) -> Vec<String> {
        self.pages.iter().map(Page::digest).collect()
    }

    /// What its pages say, from the first line to the last, without their furniture.
    pub fn said(&self) -> Vec<Said> {
        let mut lines = Vec::new();
        for page in &self.pages {
            lines.extend(lines_of(page));
        }
        let said = lines.iter().map(|cells| Said {
            digest: hex(&Sha256::digest(cells.join("\u{1f}")), LINE_BYTES),
            text: match cells.as_slice() {
                [one] => one.clone(),
                cells => {
                    let cells = cells.iter().map(|cell| isolated(cell));
                    cells.collect::<Vec<_>>().join(" · ")
                }
            },
        });
        said.collect()
    }

    /// The same document with only these pages, counted from 0; what is not there is left out.
    pub fn only(mut self, pages: &[usize]) -> Document {
        let chosen = pages
            .iter()
            .filter_map(|number| self.pages.get(*number).cloned());
        self.pages = chosen.collect();
        self
    }
}

impl Page {
    fn digest(&self) -> String {
        let mut hash = Sha256::new();
        let mut line = format!("{:?} {} {}", self.size, self.bleed, self.marks);
        for item in self.all_items() {
            if matches!(item, Item::Mark(_)) {
                continue;
            }
            line.push('\n');
            list_item(item, &mut line);
            match item {
                Item::Text(text) => drop(write!(line, " {:?}", text.turn)),
                Item::Rule(rule) => drop(write!(line, " {:?}", rule.stroke)),
                Item::Qr(qr) => drop(write!(line, " {:?}", qr.colour)),
                Item::Image(placed) => hash.update(dots(&placed.picture.data)),
                Item::Form(form) => hash.update(form.page.digest()),
                Item::Shape(_) | Item::Link(_) | Item::Mark(_) => {}
            }
            hash.update(line.as_bytes());
            line.clear();
        }
        hash.update(line.as_bytes());
        hex(&hash.finalize(), BYTES)
    }
}

/// The words of a page: the cells of a row together, everything else by itself.
fn lines_of(page: &Page) -> Vec<Vec<String>> {
    let mut lines: Vec<Vec<String>> = Vec::new();
    let mut now = &Mark::Body;
    // The mark before running text set in again, and the line of what it began.
    let (mut begun, mut open): (&Mark, Option<usize>) = (&Mark::Body, None);
    for item in page.all_items() {
        match item {
            Item::Mark(next) => {
                now = next;
                if *next != Mark::Body {
                    open = open.filter(|_| goes_on(begun, next));
                    begun = next;
                }
            }
            Item::Form(form) => lines.extend(lines_of(&form.page)),
            Item::Text(text) if !matches!(now, Mark::Artifact | Mark::Last) => {
                let text = text.line.text.to_string();
                let line = open.filter(|_| *now != Mark::Body);
                match line.and_then(|line| lines.get_mut(line)) {
                    Some(line) => line.push(text),
                    None => lines.push(vec![text]),
                }
                if *now != Mark::Body && line.is_none() {
                    open = Some(lines.len() - 1);
                }
            }
            _ => {}
        }
    }
    lines
}

/// Whether what a mark begins belongs to the line of the one before.
fn goes_on(mark: &Mark, next: &Mark) -> bool {
    match (mark, next) {
        (Mark::Row(row), Mark::Row(other)) => row.top == other.top,
        (Mark::Label, Mark::Entry) => true,
        _ => false,
    }
}

fn dots(picture: &PictureData) -> &[u8] {
    match picture {
        PictureData::Jpeg { bytes, .. } | PictureData::Samples { bytes, .. } => bytes,
    }
}

/// The digest of a whole document, made from those of its pages.
pub fn of_pages(pages: &[String]) -> String {
    hex(&Sha256::digest(pages.join(" ")), 32)
}

fn hex(bytes: &[u8], count: usize) -> String {
    bytes
        .iter()
        .take(count)
        .fold(String::new(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
}
