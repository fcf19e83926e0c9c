//! Who works where over all events: what clashes, and a proposal for what is empty.
mod conflicts;
mod fill;
mod ground;
mod take;

pub(crate) use conflicts::{Conflict, WhichConflicts, conflicts};
pub(crate) use fill::{FillRoster, RosterProposal, fill};
pub(crate) use take::{TakeRoster, take};
