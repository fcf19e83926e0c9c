//! Rosters: who works when. A grid of people by hours, and lists under headings.

pub mod grid;
pub mod list;
