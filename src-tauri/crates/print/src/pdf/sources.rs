//! What the pages of a document refer to, collected before any of them is written.

use std::collections::HashMap;
use std::sync::Arc;

use super::PrintError;
use super::code::FaceCodes;
use super::encode::{Encoded, encode};
use crate::frame::{Document, Item, Page};
use crate::picture::Picture;

/// What pages refer to, keyed by the addresses of lines and pictures, which the borrowed document
/// keeps alive: encoded lines, codes by face, pictures in order of first use.
pub(super) struct Sources<'d> {
    pub lines: HashMap<usize, Encoded>,
    pub codes: FaceCodes,
    pub pictures: Vec<&'d Arc<Picture>>,
    pub numbers: HashMap<usize, usize>,
    /// Pages that stand on others, the inner ones before those that show them.
    pub forms: Vec<&'d Arc<Page>>,
    pub form_numbers: HashMap<usize, usize>,
    /// Whether letters are shown in the order of reading.
    as_read: bool,
}

impl<'d> Sources<'d> {
    /// Walks the document in page order, so that codes and pictures are numbered by layout alone.
    pub fn collect(document: &'d Document) -> Result<Sources<'d>, PrintError> {
        let mut sources = Sources {
            lines: HashMap::new(),
            codes: FaceCodes::default(),
            pictures: Vec::new(),
            numbers: HashMap::new(),
            forms: Vec::new(),
            form_numbers: HashMap::new(),
            as_read: document.accessible,
        };
        for page in &document.pages {
            sources.collect_page(page)?;
        }
        Ok(sources)
    }

    fn collect_page(&mut self, page: &'d Page) -> Result<(), PrintError> {
        for item in page.all_items() {
            match item {
                Item::Text(text) => {
                    let key = address(&text.line);
                    if !self.lines.contains_key(&key) {
                        let encoded = encode(&text.line, &mut self.codes, self.as_read)?;
                        self.lines.insert(key, encoded);
                    }
                }
                Item::Image(placed) => self.number_picture(&placed.picture),
                Item::Form(form) => self.number_form(&form.page)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn number_form(&mut self, page: &'d Arc<Page>) -> Result<(), PrintError> {
        if !self.form_numbers.contains_key(&address(page)) {
            self.collect_page(page)?;
            self.form_numbers.insert(address(page), self.forms.len());
            self.forms.push(page);
        }
        Ok(())
    }

    fn number_picture(&mut self, picture: &'d Arc<Picture>) {
        let next = self.pictures.len();
        if *self.numbers.entry(address(picture)).or_insert(next) == next {
            self.pictures.push(picture);
        }
    }
}

pub(super) fn address<T>(shared: &Arc<T>) -> usize {
    Arc::as_ptr(shared).addr()
}
