//! Papers in more languages than stand on one sheet: each language has sheets of its own.
use convoke_print::{Bookmark, Document};

use super::kind::{DocumentKind, Drawn, PackSheet, PaperInput, SheetFacts, ValueKind};
use crate::failure::Failure;
use crate::view::View;

impl DocumentKind {
    /// How many ids it needs beside the first: one for each further language that has sheets of its own.
    pub fn further_sheets(&self, input: &PaperInput) -> usize {
        match self.are_apart(input) {
            true => input.languages().len().saturating_sub(1),
            false => 0,
        }
    }

    /// Draws the document in all its languages: on one sheet as far as they fit there, else one
    /// after another, each under an id of its own.
    pub(super) fn in_its_languages(
        &self,
        view: &View<'_>,
        input: &PaperInput,
    ) -> Result<Drawn, Failure> {
        if !self.are_apart(input) {
            return (self.draw)(view, input);
        }
        let mut whole = Drawn {
            bare: true,
            ..Drawn::default()
        };
        for (place, language) in input.languages().iter().enumerate() {
            let further = input.pack_codes.get(self.name);
            let code = match place.checked_sub(1) {
                None => input.sheet_code.clone(),
                Some(place) => further.and_then(|codes| codes.get(place)).cloned(),
            };
            let own = input.in_language(language, code);
            let name = view.style.say(&format!("language-{language}"), &[]);
            whole.add((self.name, &name), &own, (self.draw)(view, &own)?);
        }
        Ok(whole)
    }

    fn are_apart(&self, input: &PaperInput) -> bool {
        let on_a_sheet = self.options.iter().find_map(|option| match option.value {
            ValueKind::Languages(on_a_sheet, _) => Some(on_a_sheet),
            _ => None,
        });
        on_a_sheet.is_some_and(|most| input.languages().len() > most)
    }
}

impl Drawn {
    /// Puts the same document in another language behind this one.
    fn add(&mut self, (kind, name): (&'static str, &str), input: &PaperInput, part: Drawn) {
        let pages = part.document.pages.len();
        if self.document.pages.is_empty() {
            let first = Document {
                bookmarks: vec![Bookmark::new(name, 0, 0)],
                ..part.document
            };
            self.document = first;
            self.sheet = part.sheet.map(|facts| SheetFacts {
                pages: Some(pages),
                ..facts
            });
        } else {
            self.document.append(name, &part.document, 0);
            if let (Some(facts), Some(event), Some(code)) =
                (part.sheet, input.event, &input.sheet_code)
            {
                let code = code.clone();
                let document = kind;
                self.pack_sheets.push(PackSheet {
                    document,
                    event,
                    code,
                    pages,
                    facts,
                });
            }
        }
        self.two_sided |= part.two_sided;
        self.bare &= part.bare;
        for remark in part.remarks {
            if !self.remarks.contains(&remark) {
                self.remarks.push(remark);
            }
        }
    }
}
