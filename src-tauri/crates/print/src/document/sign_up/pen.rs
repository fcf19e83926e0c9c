//! The pen of forms, with the facts of the sheet at hand.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::{Shape, SignUpSheet};
use crate::document::forms::pen::{Ground, Pen as FormPen};
use crate::frame::{Item, Page, WarningKind};
use crate::length::Length;
use crate::mark::{Mark, Marking};
use crate::text::{Line, TypeCase};

pub use crate::document::manner::{Field, Manner, field};

/// Draws one page of a sign-up sheet.
pub struct Pen<'p> {
    pub facts: &'p SignUpSheet,
    pen: FormPen<'p>,
}

impl<'p> Deref for Pen<'p> {
    type Target = FormPen<'p>;

    fn deref(&self) -> &FormPen<'p> {
        &self.pen
    }
}

impl<'p> DerefMut for Pen<'p> {
    fn deref_mut(&mut self) -> &mut FormPen<'p> {
        &mut self.pen
    }
}

impl Marking for Pen<'_> {
    fn mark(&mut self, mark: Mark) {
        self.pen.mark(mark);
    }
}

impl<'p> Pen<'p> {
    pub fn new(
        case: &'p mut TypeCase,
        shape: &Shape,
        facts: &'p SignUpSheet,
        count: (usize, usize),
    ) -> Pen<'p> {
        let ground = Ground {
            language: &facts.language,
            digits: &facts.digits,
            large: facts.large,
            size: shape.size,
        };
        Pen {
            facts,
            pen: FormPen::new(case, ground, count),
        }
    }

    /// What is this page's alone, what it shares with pages of the same plan, and remarks.
    pub fn finish(self) -> (Page, Vec<Item>, Vec<WarningKind>) {
        self.pen.finish()
    }

    /// Draws what stands at the head of every page: read on the first one, furniture on the others.
    pub fn head(&mut self, draw: impl FnOnce(&mut Self)) {
        if self.count.0 <= 1 {
            return draw(self);
        }
        self.mark(Mark::Artifact);
        self.pen.is_silent = true;
        draw(self);
        self.pen.is_silent = false;
        self.mark(Mark::Body);
    }

    /// The consent line, as large as `most`, smaller until it `fits`.
    pub fn consent(
        &mut self,
        width: Length,
        sizes: (Length, Length),
        fits: impl Fn(&[Arc<Line>], Length) -> bool,
    ) -> (Vec<Arc<Line>>, Length) {
        let facts = self.facts;
        self.pen.emphasised(&facts.consent, width, sizes, fits)
    }
}
