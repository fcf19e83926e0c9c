//! What happens at an event, one thing after the other.
use super::fields;
use crate::time::Span;
use crate::{Broken, Noun, Shape, Words};

/// No part of a programme is longer than two days.
const MINUTES_MAX: i64 = 2 * 24 * 60;

fields! {
    /// A part of an event's programme.
    ProgrammeItem {
        /// The event; its zone is the item's zone.
        event (required): String = Shape::Ref(Noun::Event);
        /// Its place among the items; one without a start follows on the item before it.
        position: i64 = Shape::Count(0, 9999);
        /// Wall time of the start, in the event's zone.
        starts_at: String = Shape::Wall;
        /// Which one, when the start's wall time happens twice.
        starts_fold: String = Shape::Choice(&["earlier", "later"]);
        /// How long it takes.
        duration_minutes: i64 = Shape::Count(0, MINUTES_MAX);
        /// What happens, by language.
        summary (required): Words = Shape::Words(&Shape::Name);
        /// Who speaks, plays or reads.
        speaker: String = Shape::Name;
        /// The person or the role in charge.
        in_charge: String = Shape::Name;
        /// What is needed for it, by language: microphones, chairs, a lamp.
        equipment: Words = Shape::Words(&Shape::Name);
        /// What it begins with, and what must not be forgotten, by language.
        cue: Words = Shape::Words(&Shape::Note);
        /// Languages in which it happens.
        languages: Vec<String> = Shape::List(&Shape::Language);
    }
}

impl ProgrammeItem {
    /// An item without a start and without a place in the order can stand nowhere.
    pub(crate) fn check(&self) -> Result<(), Broken> {
        if self.starts_at.is_none() && self.position.is_none() {
            return Err(Broken::at("missing-field", "starts_at").with("field", "starts_at"));
        }
        Ok(())
    }

    /// When it starts, as an instant in the event's zone; it has no end of its own.
    ///
    /// # Errors
    /// A time in a gap, or twice without a choice.
    pub fn span(&self, zone: Option<&str>) -> Result<Span, Broken> {
        Span::of(
            (self.starts_at.as_deref(), self.starts_fold.as_deref()),
            (None, None),
            zone,
        )
    }
}
