//! What goes on paper: facts become frames, frames become PDF.
//!
//! Structs come in, bytes and warnings go out: no file, no clock, no database, no window.

pub mod frame;
pub mod length;
pub mod picture;
pub mod qr;
pub mod text;

pub use frame::{Align, Colour, Document, Item, Page};
pub use length::{Length, Point, Rect, Size, paper};
pub use picture::Picture;
pub use text::{Direction, Line, Reading, Style, TypeCase};
