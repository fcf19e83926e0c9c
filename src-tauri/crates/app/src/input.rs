//! What commands take.
use std::marker::PhantomData;

use convoke_domain::Id;
use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::{Map, Value as Json};
use ts_rs::{Config, TS, TypeVisitor};

use crate::failure::Failure;

/// No input, or an answer that says no more than that it was done.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, type = "Record<string, never>")]
pub struct Nothing {}

/// One record.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct One {
    /// Its id.
    #[ts(type = "string")]
    pub id: Id,
}

/// Which rows are wanted.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct ListQuery {
    /// Text that must occur; any script, any part.
    pub search: Option<String>,
    /// The field to sort by.
    pub sort: Option<String>,
    /// From the end.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub descending: bool,
    /// Rows to leave out.
    #[serde(default)]
    #[ts(as = "Option<u32>")]
    pub offset: u32,
    /// Rows wanted, 200 when nothing is said, 1,000 at most.
    pub limit: Option<u32>,
    /// Only those of this call.
    pub call: Option<String>,
    /// Only those of this event.
    pub event: Option<String>,
    /// Only those of this shift.
    pub shift: Option<String>,
    /// Only those of this item.
    pub item: Option<String>,
    /// Only those of this person.
    pub person: Option<String>,
    /// What lies in the trash instead.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub trashed: bool,
}

/// The greatest page of a list.
const LIMIT_MAX: u32 = 1000;

impl ListQuery {
    /// Rows in the page.
    #[must_use]
    pub fn limit(&self) -> u32 {
        self.limit.unwrap_or(200).min(LIMIT_MAX)
    }

    /// The search text; none when it is blank.
    #[must_use]
    pub fn search(&self) -> Option<&str> {
        self.search
            .as_deref()
            .filter(|text| !text.trim().is_empty())
    }

    /// The one link that the list is filtered by, if it is one that this list knows.
    ///
    /// # Errors
    /// A filter that the list does not know, or an id that is none.
    pub fn link(&self, known: &[&'static str]) -> Result<Option<(&'static str, &str)>, Failure> {
        let given = [
            ("call", &self.call),
            ("event", &self.event),
            ("shift", &self.shift),
            ("item", &self.item),
            ("person", &self.person),
        ];
        let mut link = None;
        for (name, id) in given {
            let Some(id) = id else { continue };
            if !known.contains(&name) {
                return Err(Failure::refused("unknown-filter")
                    .at(name)
                    .with("field", name));
            }
            id.parse::<Id>()
                .map_err(|_| Failure::refused("bad-id").at(name))?;
            link = Some((name, id.as_str()));
        }
        Ok(link)
    }
}

/// Fields of a new record of the noun `T`, as the noun's table names them.
#[derive(Debug)]
pub struct Add<T>(pub Map<String, Json>, PhantomData<T>);

/// The id of a record of the noun `T`, and the fields to change; `null` clears a field.
#[derive(Debug)]
pub struct Change<T>(pub Id, pub Map<String, Json>, PhantomData<T>);

impl<'de, T> Deserialize<'de> for Add<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Ok(Self(Map::deserialize(input)?, PhantomData))
    }
}

impl<'de, T> Deserialize<'de> for Change<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let mut fields = Map::deserialize(input)?;
        let id = fields
            .remove("id")
            .ok_or_else(|| de::Error::missing_field("id"))?;
        let id = id.as_str().and_then(|id| id.parse().ok());
        let id = id.ok_or_else(|| de::Error::custom("bad-id"))?;
        Ok(Self(id, fields, PhantomData))
    }
}

macro_rules! named_like_the_noun {
    ($name:ident, $form:literal) => {
        impl<T: TS + 'static> TS for $name<T> {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name(config: &Config) -> String {
                format!($form, T::name(config))
            }

            fn inline(config: &Config) -> String {
                Self::name(config)
            }

            fn visit_generics(visitor: &mut impl TypeVisitor) {
                visitor.visit::<T>();
            }
        }
    };
}
named_like_the_noun!(Add, "{}");
named_like_the_noun!(Change, "Change<{}>");
