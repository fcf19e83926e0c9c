//! Digests of pages: two pages with the same digest look the same on paper.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::list_item;
use crate::document::Document;
use crate::frame::{Item, Page};
use crate::picture::PictureData;

/// Bytes of a page's digest: enough that two pages of one document do not meet by chance.
const BYTES: usize = 8;

impl Document {
    /// The digest of each page, made from its frames; nothing of the file or the clock is in it.
    pub fn page_digests(&self) -> Vec<String> {
        self.pages.iter().map(Page::digest).collect()
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
