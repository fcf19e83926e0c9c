//! A hand that draws from the reading edge, page after page: one plan serves both directions.

use std::sync::Arc;

use super::Document;
use super::foot::Foot;
use super::manner;
pub(crate) use super::manner::{Field, Manner, field};
use crate::frame::{Colour, Item, Outline, Page, Stroke, Warning, WarningKind};
use crate::length::{Length, Rect, Size};
use crate::mark::{Columns, Mark, Marking};
use crate::text::{Direction, Emphasised, Line, Reading, Style, TypeCase};

/// The rule that opens a sheet, one that opens a group, and one that parts rows.
pub(crate) const THICK: Length = Length::mm(1.05);
pub(crate) const MIDDLE: Length = Length::mm(0.52);
pub(crate) const HAIR: Length = Length::mm(0.17);
/// Joined scripts need this much more from line to line.
const JOINED: f64 = 1.12;

/// A distance in millimetres.
pub(crate) const fn mm(millimetres: f64) -> Length {
    Length::mm(millimetres)
}

/// Draws the pages of a document, one after the other.
pub(crate) struct Hand<'c> {
    pub case: &'c mut TypeCase,
    /// How sentences of the document are read.
    pub reading: Reading,
    size: Size,
    rtl: bool,
    language: String,
    pages: Vec<Page>,
    found: Vec<Warning>,
}

impl<'c> Hand<'c> {
    /// A hand over the first, empty page.
    pub fn new(case: &'c mut TypeCase, language: &str, size: Size) -> Hand<'c> {
        Hand {
            case,
            reading: Reading::of(language),
            size,
            rtl: Direction::of_language(language).is_rtl(),
            language: language.to_owned(),
            pages: vec![Page::new(size)],
            found: Vec::new(),
        }
    }

    /// How something a person wrote is read: its first strong letter decides.
    pub fn typed(&self) -> Reading {
        Reading::auto(&self.language)
    }

    /// Goes on to a fresh page.
    pub fn next_page(&mut self) {
        self.pages.push(Page::new(self.size));
    }

    /// The number of the present page, counted from 0.
    pub fn page_number(&self) -> usize {
        self.pages.len().saturating_sub(1)
    }

    /// Remembers something that the person should know about the present page.
    pub fn warn(&mut self, kind: WarningKind) {
        let page = self.page_number();
        self.found.push(Warning { page, kind });
    }

    /// Remembers a field that this paper should not go without.
    pub fn miss(&mut self, field: &'static str) {
        let language = self.language.clone();
        self.warn(WarningKind::Missing { field, language });
    }

    /// The document with its foot on every page.
    pub fn finish(mut self, title: &str, created: Option<&String>, foot: &Foot) -> Document {
        let count = self.pages.len();
        let pages = std::mem::take(&mut self.pages);
        let mut done = Vec::with_capacity(count);
        for (index, page) in pages.into_iter().enumerate() {
            self.pages = vec![page];
            super::foot::draw(&mut self, foot, (index + 1, count));
            done.append(&mut self.pages);
        }
        let mut document = Document::new(title, &self.language, done);
        document.warnings.append(&mut self.found);
        document.created = created.cloned();
        document
    }

    /// The size of the present page.
    pub fn size(&self) -> Size {
        self.size
    }

    fn sheet(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.next_page();
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// Columns of a table by their distances to the reading edge.
    pub fn columns_at(&self, starts: impl IntoIterator<Item = Length>) -> Arc<Columns> {
        Columns::from_edge(starts, self.size.width, self.rtl)
    }

    /// Draws what stands at the head of every page: read on the first one, furniture on the others.
    pub fn head<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> T {
        if self.page_number() == 0 {
            return draw(self);
        }
        self.furniture(|hand| {
            let begun = hand.sheet().items.len();
            let drawn = draw(hand);
            let items = hand.sheet().items.split_off(begun);
            let bare = items
                .into_iter()
                .filter(|item| !matches!(item, Item::Mark(_)));
            hand.sheet().items.extend(bare);
            drawn
        })
    }

    /// A box on paper from its distances to the reading edge and to the top.
    pub fn place(&self, start: Length, top: Length, width: Length, height: Length) -> Rect {
        manner::place(self.size, self.rtl, (start, top), width, height)
    }

    /// A filled box.
    pub fn bar(&mut self, start: Length, top: Length, size: (Length, Length), colour: Colour) {
        let place = self.place(start, top, size.0, size.1);
        self.sheet().fill(place, colour);
    }

    /// A level black stroke below `top`.
    pub fn rule(&mut self, start: Length, top: Length, width: Length, thickness: Length) {
        self.bar(start, top, (width, thickness), Colour::BLACK);
    }

    /// A black stroke at a fixed place that never mirrors, such as a mark for folding.
    pub fn fold_mark(&mut self, left: Length, top: Length, width: Length) {
        let place = Rect::new(left, top, width, HAIR);
        self.sheet().fill(place, Colour::BLACK);
    }

    /// A frame whose pen lies within the box.
    pub fn frame(&mut self, start: Length, top: Length, size: (Length, Length), pen: Length) {
        let place = self.place(start, top, size.0, size.1).inset(pen / 2);
        let stroke = Some(Stroke::black(pen));
        self.sheet().shape(Outline::Rect(place), None, stroke);
    }

    /// Sets a text in a field: it shrinks, then ends in an ellipsis. Gives the width it took.
    pub fn say(&mut self, text: &str, reading: Reading, manner: Manner, field: Field) -> Length {
        let (width, is_cut) = self.say_quietly(text, reading, manner, field);
        if is_cut {
            self.warn(WarningKind::Clipped { text: text.into() });
        }
        width
    }

    /// The same for what may be cut without harm, such as the foot; says whether it was.
    pub fn say_quietly(
        &mut self,
        text: &str,
        reading: Reading,
        manner: Manner,
        field: Field,
    ) -> (Length, bool) {
        if text.is_empty() {
            return (Length::ZERO, false);
        }
        let sizes = (manner.size, manner.least.min(manner.size));
        let (_, size) = self
            .case
            .shrunk(text, manner.style, reading, sizes, field.width);
        let line = self
            .case
            .clipped(text, manner.style, reading, size, field.width);
        let is_cut = line.text.ends_with('…') && !text.ends_with('…');
        let width = line.width(size);
        self.put(line, size, manner.colour, field);
        (width, is_cut)
    }

    /// Breaks a text into lines.
    pub fn wrapped(
        &mut self,
        text: &str,
        reading: Reading,
        manner: Manner,
        width: Length,
    ) -> Vec<Arc<Line>> {
        if text.trim().is_empty() {
            return Vec::new();
        }
        self.case
            .wrap(text, manner.style, reading, manner.size, width)
    }

    /// Breaks a text with words in bold into lines.
    pub fn wrapped_emphasised(
        &mut self,
        text: &Emphasised,
        size: Length,
        width: Length,
    ) -> Vec<Arc<Line>> {
        let reading = self.reading;
        self.case
            .wrap_emphasised(text, Style::TEXT, reading, size, width)
    }

    /// Sets lines one under the other; gives the baseline after the last.
    pub fn lines(
        &mut self,
        lines: &[Arc<Line>],
        manner: Manner,
        (start, width): (Length, Length),
        first: Length,
        leading: Length,
    ) -> Length {
        let mut baseline = first;
        for line in lines {
            let place = field(start, width, baseline);
            self.put(line.clone(), manner.size, manner.colour, place);
            baseline += leading_of(line, leading);
        }
        baseline
    }

    /// How wide a text is.
    pub fn width(&mut self, text: &str, reading: Reading, manner: Manner) -> Length {
        let line = self.case.line(text, manner.style, reading);
        line.width(manner.size)
    }

    /// Sets one shaped line.
    pub fn put(&mut self, line: Arc<Line>, size: Length, colour: Colour, field: Field) {
        let rtl = self.rtl;
        manner::put(self.sheet(), rtl, line, (size, colour), field);
    }
}

impl Marking for Hand<'_> {
    fn mark(&mut self, mark: Mark) {
        self.sheet().mark(mark);
    }
}

/// From a line to the next: more for joined scripts.
pub(crate) fn leading_of(line: &Line, leading: Length) -> Length {
    leading.scaled(if line.has_arabic() { JOINED } else { 1.0 })
}

/// How high lines are, one under the other.
pub(crate) fn height_of(lines: &[Arc<Line>], leading: Length) -> Length {
    lines.iter().map(|line| leading_of(line, leading)).sum()
}

/// A count as a factor of lengths.
pub(crate) fn times(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX / 1_000_000)
}
