//! Printed sheets, and gaps that may stay.
use super::fields;
use crate::{Broken, Noun, Shape};

fields! {
    /// A printed sheet as it went out, so that the handwriting that comes back can be entered.
    Sheet {
        /// The event it is for.
        event: String = Shape::Ref(Noun::Event);
        /// Which document it is.
        document (required): String = Shape::Name;
        /// Its id on paper, `S7K3F9`.
        code (required): String = Shape::Name;
        /// The language it was printed in.
        language: String = Shape::Language;
        /// Its columns, as printed.
        columns: Vec<String> = Shape::List(&Shape::Name);
        /// People printed on it, in order.
        people: Vec<String> = Shape::List(&Shape::Ref(Noun::Person));
        /// Rows left blank.
        blank_rows: i64 = Shape::Count(0, 10_000);
        /// Pages.
        pages: i64 = Shape::Count(1, 100_000);
        /// When it was printed, in UTC, `2026-11-24T18:30:00Z`.
        printed_at: String = Shape::Name;
        /// The day by which the paper is destroyed.
        destroy_on: String = Shape::Day;
    }
}

impl Sheet {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}

fields! {
    /// A gap that somebody said may stay.
    Waiver {
        /// The key of the gap.
        gap (required): String = Shape::Name;
        /// Why it may stay.
        reason: String = Shape::Name;
    }
}

impl Waiver {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}
