//! An event: what, when, where, and whom to ask.
use super::fields;
use crate::time::Span;
use crate::{Broken, Noun, Shape, Words};

fields! {
    /// One gathering or action, at its place and time.
    Event {
        /// The call it answers.
        call: String = Shape::Ref(Noun::Call);
        /// The organisation that hosts it.
        organization: String = Shape::Ref(Noun::Organization);
        /// What it is.
        kind: String = Shape::Choice(&[
            "demonstration", "march", "vigil", "rally", "public_meeting", "talk", "screening",
            "workshop", "stall", "cultural_event", "press_conference", "media_action",
            "online_action", "fundraiser",
        ]);
        /// Its name on paper, by language.
        summary (required): Words = Shape::Words(&Shape::Name);
        /// What happens and whom it is for, by language.
        description: Words = Shape::Words(&Shape::Note);
        /// Wall time of the start.
        starts_at: String = Shape::Wall;
        /// Wall time of the end, exclusive.
        ends_at: String = Shape::Wall;
        /// Zone of both times.
        zone: String = Shape::Zone;
        /// Which one, when the start's wall time happens twice.
        starts_fold: String = Shape::Choice(&["earlier", "later"]);
        /// Which one, when the end's wall time happens twice.
        ends_fold: String = Shape::Choice(&["earlier", "later"]);
        /// How certain it is.
        status: String = Shape::Choice(&[
            "idea", "tentative", "confirmed", "postponed", "cancelled", "done",
        ]);
        /// Name of the place, by language.
        place: Words = Shape::Words(&Shape::Name);
        /// Street address.
        adr: String = Shape::Name;
        /// City, by language.
        city: Words = Shape::Words(&Shape::Name);
        /// Country.
        country: String = Shape::Country;
        /// Whom to ask.
        contact_name: String = Shape::Name;
        /// Telephone to ask at.
        tel: String = Shape::Name;
        /// E-mail to ask at.
        email: String = Shape::Email;
        /// Web address.
        web: String = Shape::Name;
        /// Facts on access: steps, toilets, hearing loop, interpretation; by language.
        accessibility: Words = Shape::Words(&Shape::Note);
        /// Who is responsible for printed matter; several countries require the line.
        imprint: String = Shape::Name;
        /// Languages that its papers are needed in.
        languages: Vec<String> = Shape::List(&Shape::Language);
        /// SHA-256 of the picture.
        picture: String = Shape::Pictures(&Shape::Name);
        /// Where the picture's subject is, per cent from its left edge.
        picture_focus_x: i64 = Shape::Count(0, 100);
        /// Where the picture's subject is, per cent from its top edge.
        picture_focus_y: i64 = Shape::Count(0, 100);
        /// What the picture shows, for those who have a paper read out; by language.
        picture_alt: Words = Shape::Words(&Shape::Name);
        /// Who made the picture.
        picture_credit: String = Shape::Name;
        /// How many people are expected.
        expected: i64 = Shape::Count(0, 10_000_000);
        /// Who answers for it on the spot.
        person_in_charge: String = Shape::Name;
        /// Where that person is reached on the day.
        person_in_charge_tel: String = Shape::Name;
        /// How many stewards there are; the shifts say it when nobody did.
        stewards: i64 = Shape::Count(0, 100_000);
        /// The way it takes, by language.
        route: Words = Shape::Words(&Shape::Note);
        /// Loudspeakers, stages, vehicles, by language.
        means: Words = Shape::Words(&Shape::Note);
        /// The authority that is told of it.
        authority: String = Shape::Ref(Noun::Organization);
        /// What goes with the letter to the authority, one a line, by language.
        attachments: Words = Shape::Words(&Shape::Note);
        /// What people say of it, for the press, by language: words, then a line with a dash and
        /// the speaker; an empty line parts them.
        quotes: Words = Shape::Words(&Shape::Note);
        /// Wall time before which the press prints nothing, in the event's zone.
        embargo_at: String = Shape::Wall;
    }
}

impl Event {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        self.span().map(|_| ())
    }

    /// When it is, as instants; the parts that are not set are missing.
    ///
    /// # Errors
    /// A time without a zone, in a gap, twice without a choice, or an end that is not after the
    /// start.
    pub fn span(&self) -> Result<Span, Broken> {
        Span::of(
            (self.starts_at.as_deref(), self.starts_fold.as_deref()),
            (self.ends_at.as_deref(), self.ends_fold.as_deref()),
            self.zone.as_deref(),
        )
    }
}
