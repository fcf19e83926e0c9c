//! A call and the organisations behind it.
use super::fields;
use crate::{Broken, Noun, Shape, Words};

fields! {
    /// What people are called to: its days and its words, in several languages.
    Call {
        /// Title, by language.
        title (required): Words = Shape::Words(&Shape::Name);
        /// First day.
        starts_on: String = Shape::Day;
        /// Last day, included.
        ends_on: String = Shape::Day;
        /// Why, in a few paragraphs, by language.
        statement: Words = Shape::Words(&Shape::Note);
        /// What is asked for, one demand a line, by language.
        demands: Words = Shape::Words(&Shape::Note);
        /// Languages that its papers are needed in.
        languages: Vec<String> = Shape::List(&Shape::Language);
        /// Organisations that issue it.
        organizations: Vec<String> = Shape::List(&Shape::Ref(Noun::Organization));
        /// The one colour beside ink.
        accent: String = Shape::Choice(&["petrol", "cobalt", "mulberry"]);
        /// Web address.
        web: String = Shape::Name;
        /// Hashtag.
        hashtag: String = Shape::Name;
        /// What people say of it, for the press, by language: words, then a line with a dash and
        /// the speaker; an empty line parts them.
        quotes: Words = Shape::Words(&Shape::Note);
        /// Wall time before which the press prints nothing.
        embargo_at: String = Shape::Wall;
        /// Zone of that time.
        embargo_zone: String = Shape::Zone;
    }
}

impl Call {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        match (&self.starts_on, &self.ends_on) {
            (Some(first), Some(last)) if last < first => {
                Err(Broken::at("ends-before-start", "ends_on"))
            }
            _ => Ok(()),
        }
    }
}

fields! {
    /// A group, venue, authority or outlet.
    Organization {
        /// Name, by language.
        name (required): Words = Shape::Words(&Shape::Name);
        /// What it is.
        kind: String = Shape::Choice(&[
            "womens_group", "youth_group", "social_movement", "trade_union", "civil_society",
            "academic_network", "venue", "authority", "media",
        ]);
        /// Telephones, the first one is called first.
        tel: Vec<String> = Shape::List(&Shape::Name);
        /// E-mail addresses.
        email: Vec<String> = Shape::List(&Shape::Email);
        /// Web address.
        web: String = Shape::Name;
        /// Countries it works in.
        countries: Vec<String> = Shape::List(&Shape::Country);
        /// Postal address, its parts with commas between them.
        adr: String = Shape::Name;
        /// Zone that it works in.
        zone: String = Shape::Zone;
        /// Languages that it works in.
        languages: Vec<String> = Shape::List(&Shape::Language);
        /// What it says of itself to the press, by language.
        boilerplate: Words = Shape::Words(&Shape::Note);
        /// What an outlet reports on.
        beat: String = Shape::Name;
        /// Until when an outlet needs what it prints.
        deadline: String = Shape::Name;
        /// Notes.
        note: String = Shape::Note;
    }
}

impl Organization {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}
