//! Shifts and who works in them.
use super::fields;
use crate::time::Span;
use crate::{Broken, Noun, Shape, Words};

fields! {
    /// A role at an event for some hours.
    Shift {
        /// The event; its zone is the shift's zone.
        event (required): String = Shape::Ref(Noun::Event);
        /// What is done, by language.
        role (required): Words = Shape::Words(&Shape::Name);
        /// Wall time of the start, in the event's zone.
        starts_at: String = Shape::Wall;
        /// Wall time of the end, exclusive.
        ends_at: String = Shape::Wall;
        /// Which one, when the start's wall time happens twice.
        starts_fold: String = Shape::Choice(&["earlier", "later"]);
        /// Which one, when the end's wall time happens twice.
        ends_fold: String = Shape::Choice(&["earlier", "later"]);
        /// How many people it needs; not set means that nobody said.
        needed: i64 = Shape::Count(0, 9999);
        /// How many people it can use; not set means no more than it needs.
        most: i64 = Shape::Count(0, 9999);
        /// The least age, in years.
        least_age: i64 = Shape::Count(0, 99);
        /// How many minutes before the start its people meet.
        meet_minutes: i64 = Shape::Count(0, 1440);
        /// The team that does it.
        team: String = Shape::Name;
        /// Skills asked for.
        skills: Vec<String> = Shape::List(&Shape::Name);
        /// Languages asked for.
        languages: Vec<String> = Shape::List(&Shape::Language);
        /// Briefing, by language.
        note: Words = Shape::Words(&Shape::Note);
    }
}

impl Shift {
    /// Order of the wall times; the event's zone is checked with [`Shift::span`].
    pub(crate) fn check(&self) -> Result<(), Broken> {
        if let (Some(least), Some(most)) = (self.needed, self.most)
            && most < least
        {
            return Err(Broken::at("most-below-needed", "most").with("needed", least));
        }
        match (&self.starts_at, &self.ends_at) {
            (Some(start), Some(end)) if end <= start && self.ends_fold.is_none() => {
                Err(Broken::at("ends-before-start", "ends_at"))
            }
            _ => Ok(()),
        }
    }

    /// When it is, as instants in the event's zone.
    ///
    /// # Errors
    /// A time in a gap, twice without a choice, or an end that is not after the start.
    pub fn span(&self, zone: Option<&str>) -> Result<Span, Broken> {
        Span::of(
            (self.starts_at.as_deref(), self.starts_fold.as_deref()),
            (self.ends_at.as_deref(), self.ends_fold.as_deref()),
            zone,
        )
    }
}

fields! {
    /// A person in a shift.
    Assignment {
        /// The shift.
        shift (required): String = Shape::Ref(Noun::Shift);
        /// The person.
        person (required): String = Shape::Ref(Noun::Person);
        /// How far it is agreed.
        status: String = Shape::Choice(&["invited", "confirmed", "declined", "stood_in", "came", "absent"]);
        /// Whether a proposal must leave them here.
        locked: bool = Shape::Flag;
        /// Whether they lead the shift.
        lead: bool = Shape::Flag;
        /// Minutes that they worked, when that was not the whole shift.
        worked_minutes: i64 = Shape::Count(0, 10080);
        /// Why they are here although something speaks against it.
        reason: String = Shape::Name;
    }
}

impl Assignment {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}
