//! Finished pages on larger or smaller sheets: several on one, one over several, booklets, and
//! sheets that are cut to known measures.

mod assembly;
mod booklet;
mod grid;
mod many;
mod tile_grid;
mod tiles;
mod true_size;

use std::sync::Arc;

use crate::frame::{Document, Page, Warning};
use crate::length::{Length, Size};

pub use booklet::{Booklet, booklet, booklet_order};
pub use grid::CutGrid;
pub use many::{Filling, NUp, n_up};
pub(crate) use tile_grid::in_figures;
pub use tile_grid::{Tile, TileGrid};
pub use tiles::{TileWords, Tiling, tile};
pub use true_size::{PrinterFit, at_true_size};

/// No printer of an office or a home reaches nearer to the edge of its sheet.
pub const UNPRINTABLE: Length = Length::mm(5.0);

/// Which edge of the sheet a printer turns it over when it prints both sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TurnedOver {
    /// The long edge, as a book.
    #[default]
    LongEdge,
    /// The short edge, as a writing pad.
    ShortEdge,
}

impl TurnedOver {
    /// Whether the axis stands upright on a sheet of this shape, so that left and right change
    /// places; else top and bottom do, and what is printed stands on its head.
    fn upright(self, sheet: Size) -> bool {
        (sheet.width <= sheet.height) == (self == TurnedOver::LongEdge)
    }
}

/// The pages of a document, ready to be shown several times.
fn shared(document: &Document) -> Vec<Arc<Page>> {
    document.pages.iter().cloned().map(Arc::new).collect()
}

/// A document on new sheets: what it says of itself stays, and what is to be known of it.
fn imposed(document: &Document, pages: Vec<Page>, sheet_of: impl Fn(usize) -> usize) -> Document {
    let moved = document.warnings.iter().map(|warning| Warning {
        page: sheet_of(warning.page),
        kind: warning.kind.clone(),
    });
    let mut warnings: Vec<Warning> = Vec::new();
    for warning in moved {
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
    Document {
        pages,
        warnings,
        full_size: true,
        // Places and bookmarks are those of the pages by themselves.
        places: Vec::new(),
        bookmarks: Vec::new(),
        ..document.clone()
    }
}

/// So many times a length.
fn times(length: Length, count: usize) -> Length {
    length * i32::try_from(count).unwrap_or(0)
}
