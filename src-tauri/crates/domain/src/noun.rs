//! The nouns of Convoke and their tables of fields.
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use ts_rs::TS;

use crate::{Broken, Fields, Shape, nouns};

/// One field of a noun.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name in JSON, in the document and in TypeScript.
    pub name: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Whether a record without it is refused.
    pub required: bool,
    /// What it is for.
    pub about: &'static str,
}

macro_rules! nouns {
    ($( $(#[doc = $about:literal])* $name:ident = $number:literal $word:literal; )*) => {
        /// A kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(export)]
        pub enum Noun { $( $(#[doc = $about])* $name, )* }

        impl Noun {
            /// Every noun.
            pub const ALL: &'static [Noun] = &[ $( Noun::$name, )* ];

            /// The word for it in commands, tables and documents.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $( Noun::$name => $word, )* }
            }

            /// Its number in row ids; never changed, never used again.
            #[must_use]
            pub fn number(self) -> i64 {
                match self { $( Noun::$name => $number, )* }
            }

            /// Its fields.
            #[must_use]
            pub fn fields(self) -> &'static [Field] {
                match self { $( Noun::$name => nouns::$name::FIELDS, )* }
            }

            /// The rule over several of its fields.
            fn rule(self, record: Json) -> Result<(), Broken> {
                match self { $( Noun::$name => {
                    let record: nouns::$name =
                        serde_json::from_value(record).map_err(|_| Broken::new("malformed-input"))?;
                    record.check()
                } )* }
            }
        }
    };
}

nouns! {
    /// What people are called to, its days and its words.
    Call = 1 "call";
    /// A group, venue or authority.
    Organization = 2 "organization";
    /// One gathering or action, at its place and time.
    Event = 3 "event";
    /// Somebody who helps or may help.
    Person = 4 "person";
    /// A role at an event for some hours.
    Shift = 5 "shift";
    /// A person in a shift.
    Assignment = 6 "assignment";
    /// A thing or a pile of things.
    Item = 7 "item";
    /// Things that came or went; stock is their sum.
    Movement = 8 "movement";
    /// Things promised to an event.
    Reservation = 9 "reservation";
    /// A printed sheet that comes back with handwriting.
    Sheet = 10 "sheet";
    /// A gap that somebody said may stay.
    Waiver = 11 "waiver";
    /// A document that was saved or sent to a printer.
    Printing = 12 "printing";
    /// A part of an event's programme.
    ProgrammeItem = 13 "programme_item";
    /// A design of the group's own for its papers.
    Design = 20 "design";
}

impl Noun {
    /// The noun of that word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|noun| noun.word() == word)
    }

    /// The noun with that number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|noun| noun.number() == number)
    }

    /// Whether its records can name pictures.
    #[must_use]
    pub fn names_pictures(self) -> bool {
        let names = |field: &Field| matches!(field.shape, Shape::Pictures(_));
        self.fields().iter().any(names)
    }

    /// The record `old` with the input's fields written over it, checked whole.
    ///
    /// # Errors
    /// The first rule that the input breaks: an unknown field, a wrong shape, a missing field, or
    /// the noun's own rule over several fields.
    pub fn amend(self, old: &Fields, input: &Map<String, Json>) -> Result<Fields, Broken> {
        let mut new = old.clone();
        for (name, value) in input {
            let field = self.fields().iter().find(|field| field.name == name);
            let field = field
                .ok_or_else(|| Broken::at("unknown-field", name).with("field", name.clone()))?;
            field.shape.write(name, value, &mut new)?;
        }
        let missing =
            |field: &&Field| field.required && field.shape.read(field.name, &new).is_none();
        if let Some(field) = self.fields().iter().find(missing) {
            return Err(Broken::at("missing-field", field.name).with("field", field.name));
        }
        self.rule(Json::Object(self.view(&new)))?;
        Ok(new)
    }

    /// The record's fields as JSON; unset fields are left out, unknown keys too.
    #[must_use]
    pub fn view(self, fields: &Fields) -> Map<String, Json> {
        let read =
            |field: &Field| Some((field.name.to_owned(), field.shape.read(field.name, fields)?));
        self.fields().iter().filter_map(read).collect()
    }

    /// The fields as data, for the table of commands that scripts read.
    #[must_use]
    pub fn describe(self) -> Json {
        let describe = |field: &Field| {
            json!({"name": field.name, "required": field.required, "about": field.about,
                   "shape": field.shape.describe()})
        };
        self.fields().iter().map(describe).collect()
    }
}
