//! Lists of what is called differently in each language, in the order of the one who reads them.
//!
//! The stored order is that of a record's first language: no index can serve every reader. These
//! nouns are few beside people, whose names are plain, so their names alone are read and sorted.
use convoke_domain::{Noun, Shape, Words, text};
use rusqlite::named_params;

use super::{Page, Reader, Record, record};
use crate::StoreError;
use crate::sql::{first, rows, sql};

impl Reader<'_> {
    /// The field with words that a page is sorted by, if it is sorted by one.
    pub(super) fn words_to_sort_by(page: &Page<'_>) -> Option<&'static str> {
        page.language?;
        let is_words = |shape: Shape| matches!(shape, Shape::Words(_));
        let field = match page.sort {
            Some(name) => page.noun.fields().iter().find(|field| field.name == name),
            None => name_field(page.noun),
        };
        field
            .filter(|field| is_words(field.shape))
            .map(|field| field.name)
    }

    /// A page of all records of a noun.
    pub(super) fn all_by_name(
        &self,
        page: &Page<'_>,
        field: &str,
    ) -> Result<Vec<Record>, StoreError> {
        let path = format!("$.{field}");
        let values = named_params! {":noun": page.noun.number(), ":path": path};
        let keys = rows(self.connection, sql!("record/names"), values, |row| {
            let words: Option<String> = row.get(1)?;
            Ok((reader_key(page, words.as_deref()), row.get(0)?))
        })?;
        self.window(page, keys)
    }

    /// The records of a page, given the keys and rows of all from which it is taken.
    pub(super) fn window(
        &self,
        page: &Page<'_>,
        mut keys: Vec<(String, i64)>,
    ) -> Result<Vec<Record>, StoreError> {
        keys.sort_unstable();
        if page.descending {
            keys.reverse();
        }
        let wanted = keys
            .iter()
            .skip(page.offset as usize)
            .take(page.limit as usize);
        let read = wanted.map(|(_, row)| {
            let at = named_params! {":row": row};
            first(self.connection, sql!("record/by_row"), at, record)
        });
        let read: Vec<Option<Record>> = read.collect::<Result<_, _>>()?;
        Ok(read.into_iter().flatten().collect())
    }
}

/// The field that says what a record is called.
fn name_field(noun: Noun) -> Option<&'static convoke_domain::Field> {
    let is_name = |shape: Shape| matches!(shape, Shape::Name | Shape::Words(Shape::Name));
    noun.fields().iter().find(|field| is_name(field.shape))
}

/// The sort key of the text that this reader sees; nameless records come first, as everywhere.
pub(super) fn reader_key(page: &Page<'_>, words: Option<&str>) -> String {
    let languages = [page.language.unwrap_or_default(), "en"];
    let words: Option<Words> = words.and_then(|words| serde_json::from_str(words).ok());
    let seen = words
        .as_ref()
        .and_then(|words| text::pick(words, &languages));
    text::sort_key(seen.map_or("", |(_, text)| text))
}
