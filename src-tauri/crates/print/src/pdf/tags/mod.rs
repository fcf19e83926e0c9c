//! Tags: what a document says beside how it looks, for screen readers and for those who have it laid
//! out anew. Made from frames and their marks alone, so that no document knows of it.

mod content;
mod figure;
mod grid;
mod tree;
mod walk;
mod write;

use crate::frame::Document;
use tree::{ElementId, Tree};
use walk::Walk;

pub(super) use content::tagged;
pub(super) use write::write;

/// Cells are elements of their own up to this many pages; beyond it a row is one cell.
const BY_CELL: usize = 200;

/// To whom an item of a page belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// Nothing is drawn.
    Nobody,
    /// A drawing that is not read.
    Drawing,
    /// Furniture of the page.
    Furniture,
    /// A marked content of the page by its number, in an element of that name.
    Content(u32, &'static str),
}

/// The owners of what is drawn on one page.
#[derive(Debug, Default)]
pub(super) struct PageTags {
    pub ground: Vec<Owner>,
    pub items: Vec<Owner>,
    /// Which element each marked content belongs to.
    pub contents: Vec<ElementId>,
    /// Which element each place to click belongs to.
    pub links: Vec<ElementId>,
}

/// The tags of a document.
#[derive(Debug, Default)]
pub(super) struct Tags {
    pub tree: Tree,
    pub pages: Vec<PageTags>,
}

/// The tags of a document that is to be accessible.
pub(super) fn tags(document: &Document) -> Option<Tags> {
    document.accessible.then(|| {
        let mut walk = Walk::new(&document.language, document.pages.len() <= BY_CELL);
        for (number, page) in document.pages.iter().enumerate() {
            let begins = document.bookmarks.iter().any(|mark| mark.page == number);
            if number == 0 || begins {
                walk.begin_part(!document.bookmarks.is_empty());
            }
            walk.page(page);
        }
        let mut tags = walk.finish();
        tags.tree.tidy();
        tags.tree.describe_figures(&document.title);
        tags
    })
}
