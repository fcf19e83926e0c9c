//! Search: the index says which rows hold the letters, the text of the row whether they stand together.
use rusqlite::{Row, named_params};

use super::by_name::reader_key;
use super::{Page, Reader, Record};
use crate::StoreError;
use crate::derive::row_range;
use crate::sql::{rows, sql};

/// What the index knows: letters in a row.
const PART: usize = 3;

impl Reader<'_> {
    /// A page of the records whose text holds every needle, and how many there are.
    pub(super) fn searched(
        &self,
        page: &Page<'_>,
        needles: &[String],
    ) -> Result<(Vec<Record>, u64), StoreError> {
        let words = Self::words_to_sort_by(page);
        let (first_row, last_row) = row_range(page.noun);
        let values = named_params! {
            ":text": letters(needles), ":first": first_row, ":last": last_row,
            ":path": words.map(|field| format!("$.{field}")),
        };
        let long: Vec<&String> = needles
            .iter()
            .filter(|needle| needle.chars().nth(PART).is_some())
            .collect();
        let found = rows(self.connection, sql!("record/found"), values, |row| {
            if !holds(row, &long)? {
                return Ok(None);
            }
            let name = row.get_ref(2)?.as_str_or_null()?;
            let key = match words {
                Some(_) => reader_key(page, name),
                None => name.unwrap_or_default().to_owned(),
            };
            Ok(Some((key, row.get(0)?)))
        })?;
        let keys: Vec<(String, i64)> = found.into_iter().flatten().collect();
        let total = keys.len() as u64;
        Ok((self.window(page, keys)?, total))
    }
}

fn holds(row: &Row<'_>, needles: &[&String]) -> rusqlite::Result<bool> {
    if needles.is_empty() {
        return Ok(true);
    }
    let text = row.get_ref(1)?.as_str_or_null()?.unwrap_or_default();
    Ok(needles.iter().all(|needle| text.contains(needle.as_str())))
}

/// The question to the index: three letters of each needle after another, and its last three.
fn letters(needles: &[String]) -> String {
    let mut parts = Vec::new();
    for needle in needles {
        let signs: Vec<char> = needle.chars().collect();
        let last = signs.len().saturating_sub(PART);
        for at in (0..last).step_by(PART).chain([last]) {
            let part: String = signs.iter().skip(at).take(PART).collect();
            parts.push(format!("\"{part}\""));
        }
    }
    parts.join(" AND ")
}
