//! What a document needs of the system's faces, and what it has from them.

use std::collections::BTreeSet;

use super::{Document, WarningKind};
use crate::frame::{Item, Page, Text};
use crate::text::{LentFace, Wanted, known};

impl Document {
    /// The characters that no face has, as they stand.
    pub fn wanted(&self) -> BTreeSet<Wanted> {
        let is_missing = |kind: &WarningKind| matches!(kind, WarningKind::MissingCharacter { .. });
        let mut wanted = BTreeSet::new();
        if self
            .warnings
            .iter()
            .any(|warning| is_missing(&warning.kind))
        {
            self.each_text(&mut |text| wanted.extend(text.line.missing.iter().copied()));
        }
        wanted
    }

    /// The faces that the system lends to it, by name.
    pub fn lent_faces(&self) -> Vec<LentFace> {
        let mut faces = BTreeSet::new();
        self.each_text(&mut |text| faces.extend(text.line.runs.iter().map(|run| run.face)));
        let mut lent: Vec<LentFace> = faces.into_iter().filter_map(known).collect();
        lent.sort();
        lent.dedup();
        lent
    }

    fn each_text(&self, tell: &mut dyn FnMut(&Text)) {
        for page in &self.pages {
            each_text(page, tell);
        }
    }
}

fn each_text(page: &Page, tell: &mut dyn FnMut(&Text)) {
    for item in page.all_items() {
        match item {
            Item::Text(text) => tell(text),
            Item::Form(form) => each_text(&form.page, tell),
            _ => {}
        }
    }
}
