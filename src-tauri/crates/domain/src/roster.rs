//! Who works in which shift: a proposal that fills what must be filled, and says why.
//!
//! Everything is numbers here: helpers, shifts, places and roles by their position, times in minutes.
//! What they are called is known to those who ask. The same crew, steps and seed give the same plan.
mod chance;
mod crew;
mod fill;
mod score;
mod table;
mod why;

#[cfg(test)]
mod tests;

pub use crew::{Crew, Helper, Lack, Lacks, Minutes, Need};
pub use fill::{fill, steps_for};
pub use score::Score;
pub use why::{Because, Gap, Kind, Standing, because, gaps};

/// Pairs of helper and shift, in the order of helpers and then of shifts.
pub type Plan = Vec<(usize, usize)>;
