//! What goes on paper: facts become frames, frames become PDF.
//!
//! Structs come in, bytes and warnings go out: no file, no clock, no database, no window.

mod cut;
mod document;
pub mod flow;
mod form;
pub mod frame;
pub mod headline;
pub mod imposition;
pub mod length;
pub mod mark;
mod moved;
pub mod pdf;
pub mod picture;
mod plain_table;
pub mod preview;
pub mod qr;
pub mod table;
pub mod text;

pub use document::{
    attendance, badge, calendar, calibration, certificate, contacts, digest, event_list, flyer,
    foot, forms, label, letter, loan, pack, packing, placard, press, roster, run_sheet, sign_up,
    table_sign,
};
pub use frame::{Align, Bookmark, Colour, Document, Item, Page};
pub use length::{Length, Point, Rect, Size, paper};
pub use pdf::{PrintError, Progress, pdf, pdf_with};
pub use picture::Picture;
pub use plain_table::{Footer, PlainTable, draw_footers, table_document, table_document_with};
pub use text::{Direction, Line, Reading, Style, TypeCase};
