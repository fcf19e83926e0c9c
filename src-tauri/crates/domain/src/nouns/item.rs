//! Things, their comings and goings, and who they are promised to.
use super::fields;
use crate::{Broken, Noun, Shape, Words};

/// More of one thing than any group has.
const QUANTITY_MAX: i64 = 1_000_000_000;

fields! {
    /// A thing or a pile of things; its stock is the sum of its movements.
    Item {
        /// Name, by language.
        name (required): Words = Shape::Words(&Shape::Name);
        /// What is counted, by language: pieces, sheets, boxes.
        unit: Words = Shape::Words(&Shape::Name);
        /// Where it lies.
        place: String = Shape::Name;
        /// Below this many, get more.
        reorder_level: i64 = Shape::Count(0, QUANTITY_MAX);
        /// Notes.
        note: String = Shape::Note;
    }
}

impl Item {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}

fields! {
    /// Things that came or went. Never changed afterwards: two laptops may count at the same time.
    Movement {
        /// The item.
        item (required): String = Shape::Ref(Noun::Item);
        /// How many came; negative when they went.
        quantity (required): i64 = Shape::Count(-QUANTITY_MAX, QUANTITY_MAX);
        /// Why.
        reason (required): String = Shape::Choice(&[
            "receipt", "issue", "return", "stocktake", "write_off",
        ]);
        /// Notes.
        note: String = Shape::Name;
    }
}

impl Movement {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}

fields! {
    /// Things promised to an event.
    Reservation {
        /// The item.
        item (required): String = Shape::Ref(Noun::Item);
        /// The event.
        event (required): String = Shape::Ref(Noun::Event);
        /// How many.
        quantity (required): i64 = Shape::Count(1, QUANTITY_MAX);
        /// Notes.
        note: String = Shape::Name;
    }
}

impl Reservation {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}
