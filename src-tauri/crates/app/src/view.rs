//! What a reading command sees: the book at one moment, and how to say things.
use std::collections::BTreeMap;

use convoke_domain::{Id, Noun, Words, text};
use convoke_store::{Instant, Page, Reader, Record};
use serde::Serialize;
use serde_json::Value as Json;
use ts_rs::TS;

use crate::failure::Failure;
use crate::format::Style;
use crate::input::ListQuery;

/// The book at one moment, and how to say things.
pub(crate) struct View<'a> {
    pub reader: &'a Reader<'a>,
    pub style: &'a Style,
    pub now: Instant,
    /// The zone of this computer.
    pub zone: &'a str,
}

/// A page of a list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Rows<T> {
    /// The rows of the page.
    pub rows: Vec<T>,
    /// How many there are in all.
    pub total: u64,
}

impl<T> Rows<T> {
    /// Rows that are all there are.
    pub fn all(rows: Vec<T>) -> Self {
        let total = rows.len() as u64;
        Self { rows, total }
    }
}

impl View<'_> {
    /// Today in the zone of this computer, `2026-11-24`.
    pub fn today(&self) -> String {
        self.wall_now()[..10].to_owned()
    }

    /// Wall time now in the zone of this computer.
    pub fn wall_now(&self) -> String {
        crate::format::wall_in(self.now, self.zone)
    }

    /// A text in the language of the window, else in English, else in any.
    pub fn words(&self, words: Option<&Words>) -> String {
        words
            .and_then(|words| text::pick(words, &[&self.style.language, "en"]))
            .map(|(_, text)| text.to_owned())
            .unwrap_or_default()
    }

    /// A record of the noun that is not in the trash.
    pub fn record(&self, noun: Noun, id: Id) -> Result<Record, Failure> {
        match self.reader.get(id)? {
            Some(record) if record.noun == noun => Ok(record),
            _ => Err(Failure::refused("no-such-record")
                .at("id")
                .with("noun", noun.word())),
        }
    }

    /// A record of the noun that a field of the input names.
    pub fn named(&self, noun: Noun, id: &str, field: &str) -> Result<Record, Failure> {
        let found = id.parse().map_err(Failure::from);
        let found = found.and_then(|id| self.record(noun, id));
        found.map_err(|failure| failure.at(field))
    }

    /// The record that a field points at; none if it has not arrived or is in the trash.
    pub fn target(&self, id: Option<&str>) -> Result<Option<Record>, Failure> {
        let Some(id) = id.and_then(|id| id.parse::<Id>().ok()) else {
            return Ok(None);
        };
        Ok(self
            .reader
            .get(id)?
            .filter(|record| record.deleted_on.is_none()))
    }

    /// All records of a noun by id.
    pub fn by_id(&self, noun: Noun) -> Result<BTreeMap<String, Record>, Failure> {
        let all = self.reader.all(noun)?;
        Ok(all
            .into_iter()
            .map(|record| (record.id().to_owned(), record))
            .collect())
    }

    /// A page of a list: sorted, searched, or those that point at one record.
    pub fn list(
        &self,
        noun: Noun,
        query: &ListQuery,
        filters: &[&'static str],
    ) -> Result<(Vec<Record>, u64), Failure> {
        if let Some(sort) = query.sort.as_deref().filter(|sort| *sort != "name") {
            let known = sort == "starts" || noun.fields().iter().any(|field| field.name == sort);
            if !known {
                return Err(Failure::refused("unknown-field")
                    .at("sort")
                    .with("field", sort));
            }
        }
        if query.trashed {
            let (all, _) = self.reader.trash(0, u32::MAX)?;
            let all = all
                .into_iter()
                .filter(|record| record.noun == noun)
                .collect();
            return Ok(window(all, query));
        }
        match query.link(filters)? {
            Some((field, id)) => {
                let mut found = self.reader.linked(noun, field, id)?;
                if let Some(search) = query.search() {
                    let needles = text::needles(search);
                    found.retain(|record| {
                        let mut needles = needles.iter();
                        needles.all(|needle| record.search.contains(needle))
                    });
                }
                self.sort(&mut found, query);
                Ok(window(found, query))
            }
            None => Ok(self.reader.page(&Page {
                noun,
                search: query.search(),
                sort: query.sort.as_deref().filter(|sort| *sort != "name"),
                language: Some(&self.style.language),
                descending: query.descending,
                offset: query.offset,
                limit: query.limit(),
            })?),
        }
    }

    /// Sorts linked records; times as text, since they lie in one zone or are compared by day, and
    /// words as they are read here.
    fn sort(&self, found: &mut [Record], query: &ListQuery) {
        if let Some(field) = query.sort.as_deref().filter(|sort| *sort != "name") {
            let field = if field == "starts" {
                "starts_at"
            } else {
                field
            };
            found.sort_by_cached_key(|record| match record.facts.get(field) {
                Some(Json::Object(words)) => {
                    let languages = [self.style.language.as_str(), "en"];
                    let seen = languages.iter().find_map(|language| words.get(*language));
                    let seen = seen
                        .or_else(|| words.values().next())
                        .and_then(Json::as_str);
                    Some(text::sort_key(seen.unwrap_or_default()))
                }
                value => value.map(ToString::to_string),
            });
        }
        if query.descending {
            found.reverse();
        }
    }
}

fn window(found: Vec<Record>, query: &ListQuery) -> (Vec<Record>, u64) {
    let total = found.len() as u64;
    let page = found
        .into_iter()
        .skip(query.offset as usize)
        .take(query.limit() as usize);
    (page.collect(), total)
}
