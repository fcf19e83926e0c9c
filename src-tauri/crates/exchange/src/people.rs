//! Lists of people as tables of text (CSV), as other programs write them.

use csv::{ReaderBuilder, StringRecord};

mod header;

use header::Column;

/// The longest table that is read.
pub const TABLE_MAX: usize = 64 * 1024 * 1024;

/// A person as a line of the table gives them; nothing is checked but the form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// The name to be called by; empty when the line has none.
    pub formatted_name: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Telephones.
    pub tel: Vec<String>,
    /// E-mail addresses.
    pub email: Vec<String>,
    /// Town.
    pub city: String,
    /// Languages, as tags or as names.
    pub languages: Vec<String>,
    /// What they can do.
    pub skills: Vec<String>,
    /// Notes.
    pub note: String,
}

/// A table whose head was understood.
#[derive(Debug)]
pub struct Table<'a> {
    text: &'a str,
    delimiter: u8,
    columns: Vec<Option<Column>>,
    /// Heads of columns that mean nothing here; what stands below them is not taken over.
    pub unknown: Vec<String>,
}

/// Why a table cannot be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// A quotation mark that opens in this line closes nowhere.
    #[error("line {0} cannot be read")]
    Unreadable(u64),
    /// No column holds names.
    #[error("no column of names")]
    NoNames,
    /// More than [`TABLE_MAX`].
    #[error("the table is too long")]
    TooLong,
}

/// Understands the head of a table: the sign between columns is guessed, and the columns are known
/// by their heads in several languages.
///
/// # Errors
/// No column of names, or a table that is too long.
pub fn open(text: &str) -> Result<Table<'_>, TableError> {
    if text.len() > TABLE_MAX {
        return Err(TableError::TooLong);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let delimiter = guess(text);
    let mut head = StringRecord::new();
    reader(text, delimiter)
        .read_record(&mut head)
        .map_err(|_| TableError::Unreadable(1))?;
    let columns: Vec<Option<Column>> = head.iter().map(header::column).collect();
    let named = [Column::Name, Column::GivenName, Column::FamilyName];
    if !columns
        .iter()
        .flatten()
        .any(|column| named.contains(column))
    {
        return Err(TableError::NoNames);
    }
    let unknown = head
        .iter()
        .zip(&columns)
        .filter(|(head, column)| column.is_none() && !head.trim().is_empty())
        .map(|(head, _)| head.trim().to_owned())
        .collect();
    Ok(Table {
        text,
        delimiter,
        columns,
        unknown,
    })
}

impl Table<'_> {
    /// The people, each with the number of the line that it starts in. Blank lines are no people.
    ///
    /// # Errors
    /// A line whose quotation mark closes nowhere: nobody can say where its row ends.
    pub fn people(&self) -> Result<Vec<(u64, Person)>, TableError> {
        let mut reader = reader(self.text, self.delimiter);
        let mut people = Vec::new();
        let mut row = StringRecord::new();
        let mut is_head = true;
        loop {
            let start = reader.position().clone();
            if !reader
                .read_record(&mut row)
                .map_err(|_| TableError::Unreadable(start.line()))?
            {
                return Ok(people);
            }
            let raw = self.raw(start.byte(), reader.position().byte());
            // The blank lines before a row belong to what was read with it.
            let blank = raw.len() - raw.trim_start_matches(['\r', '\n']).len();
            let line = start.line() + raw[..blank].matches('\n').count() as u64;
            if is_open(raw.trim_end()) {
                return Err(TableError::Unreadable(line));
            }
            if !is_head && row.iter().any(|cell| !cell.trim().is_empty()) {
                people.push((line, self.person(&row)));
            }
            is_head = false;
        }
    }

    fn raw(&self, from: u64, to: u64) -> &str {
        let at = |byte: u64| usize::try_from(byte).unwrap_or(usize::MAX);
        self.text.get(at(from)..at(to)).unwrap_or_default()
    }

    fn person(&self, row: &StringRecord) -> Person {
        let mut person = Person::default();
        for (cell, column) in row.iter().zip(&self.columns) {
            if let Some(column) = column {
                column.fill(&mut person, cell.trim());
            }
        }
        if person.formatted_name.is_empty() {
            let both = format!("{} {}", person.given_name, person.family_name);
            both.trim().clone_into(&mut person.formatted_name);
        }
        person
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes())
}

/// The sign that stands most often in the head, outside quotation marks.
fn guess(text: &str) -> u8 {
    let head = text.lines().find(|line| !line.trim().is_empty());
    let head = head.unwrap_or_default();
    let outside: Vec<&str> = head.split('"').step_by(2).collect();
    let count =
        |sign: char| -> usize { outside.iter().map(|part| part.matches(sign).count()).sum() };
    let signs = [(',', b','), (';', b';'), ('\t', b'\t')];
    signs
        .into_iter()
        .max_by_key(|(sign, _)| (count(*sign), *sign == ','))
        .map_or(b',', |(_, byte)| byte)
}

/// Whether a row of several lines has a quotation mark without its partner.
fn is_open(raw: &str) -> bool {
    raw.contains('\n') && !raw.matches('"').count().is_multiple_of(2)
}

#[cfg(test)]
mod tests;
