//! A person: nothing is mandatory but a name to be called by.
use super::fields;
use crate::{Broken, Noun, Shape};

fields! {
    /// Somebody who helps or may help.
    Person {
        /// The name to be called by; it may be an alias.
        formatted_name (required): String = Shape::Name;
        /// Given name, when it matters.
        given_name: String = Shape::Name;
        /// Family name, when it matters.
        family_name: String = Shape::Name;
        /// Whether the name is an alias.
        alias: bool = Shape::Flag;
        /// Telephones as they were given, the first one is called first.
        tel: Vec<String> = Shape::List(&Shape::Name);
        /// E-mail addresses.
        email: Vec<String> = Shape::List(&Shape::Email);
        /// Town.
        city: String = Shape::Name;
        /// Languages spoken.
        languages: Vec<String> = Shape::List(&Shape::Language);
        /// What they can do.
        skills: Vec<String> = Shape::List(&Shape::Name);
        /// The outlet or group that they speak for.
        outlet: String = Shape::Ref(Noun::Organization);
        /// What they report on.
        beat: String = Shape::Name;
        /// The day of birth, for shifts that ask for some years.
        birth_date: String = Shape::Day;
        /// When they can, `2026-12-12T10:00/2026-12-12T18:00`; always, when nothing is said.
        available: Vec<String> = Shape::List(&Shape::Stretch);
        /// When they cannot.
        block_outs: Vec<String> = Shape::List(&Shape::Stretch);
        /// With whom they like to work.
        buddies: Vec<String> = Shape::List(&Shape::Ref(Noun::Person));
        /// Notes.
        note: String = Shape::Note;
        /// The sentence they agreed to.
        consent_text: String = Shape::Name;
        /// The day they agreed.
        consent_on: String = Shape::Day;
        /// How they agreed.
        consent_how: String = Shape::Choice(&["paper", "spoken", "online", "email"]);
        /// The day by which their data is deleted.
        delete_on: String = Shape::Day;
    }
}

impl Person {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}
