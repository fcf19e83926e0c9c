//! A pen that draws from the reading edge: one plan serves both directions.

use std::sync::Arc;

use crate::document::manner::{self, Field, Manner, field};
use crate::frame::{Colour, Dash, Item, Outline, Page, Rule, Stroke, WarningKind};
use crate::length::{Length, Point, Rect, Size};
use crate::mark::{Columns, Mark, Marking};
use crate::text::{Direction, Emphasised, Line, Reading, Style, TypeCase};

/// What holds for every page of a form.
#[derive(Clone, Copy)]
pub struct Ground<'p> {
    pub language: &'p str,
    pub digits: &'p [char; 10],
    /// Whether nothing is smaller than 16 points.
    pub large: bool,
    pub size: Size,
}

/// Draws one page.
pub struct Pen<'p> {
    pub reading: Reading,
    /// This page and how many there are.
    pub count: (usize, usize),
    form: Ground<'p>,
    pub(super) case: &'p mut TypeCase,
    pub(super) page: Page,
    ground: Page,
    /// Whether what is drawn differs from page to page.
    alone: bool,
    rtl: bool,
    /// Whether what is drawn means what was said before, whatever it says of itself.
    pub(in crate::document) is_silent: bool,
    pub(super) found: Vec<WarningKind>,
}

impl<'p> Pen<'p> {
    pub fn new(case: &'p mut TypeCase, form: Ground<'p>, count: (usize, usize)) -> Pen<'p> {
        Pen {
            reading: Reading::of(form.language),
            count,
            form,
            case,
            page: Page::new(form.size),
            ground: Page::new(form.size),
            alone: false,
            rtl: Direction::of_language(form.language).is_rtl(),
            is_silent: false,
            found: Vec::new(),
        }
    }

    /// What is this page's alone, what it shares with pages of the same plan, and remarks.
    pub fn finish(self) -> (Page, Vec<Item>, Vec<WarningKind>) {
        (self.page, self.ground.items, self.found)
    }

    /// Draws what differs from page to page; all else goes to the ground that pages share.
    pub fn alone<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.alone, true);
        let drawn = draw(self);
        self.alone = before;
        drawn
    }

    /// Columns of a table by their distances to the reading edge.
    pub fn columns_at(&self, starts: impl IntoIterator<Item = Length>) -> Arc<Columns> {
        Columns::from_edge(starts, self.page.size.width, self.rtl)
    }

    pub(super) fn sheet(&mut self) -> &mut Page {
        if self.alone {
            &mut self.page
        } else {
            &mut self.ground
        }
    }

    /// Whether the form reads from right to left.
    pub const fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// How something a person wrote is read: its first strong letter decides.
    pub fn typed(&self) -> Reading {
        Reading::auto(self.form.language)
    }

    /// The case that its lines are set from.
    pub fn case(&mut self) -> &mut TypeCase {
        self.case
    }

    /// A number in the figures of the sheet.
    pub fn number(&self, number: usize) -> String {
        manner::figures(self.form.digits, number)
    }

    /// Words with this page's figures in them.
    pub fn counted(&self, words: &str) -> String {
        manner::counted(self.form.digits, words, self.count)
    }

    /// A box on paper from its distances to the reading edge and to the top.
    pub fn place(&self, start: Length, top: Length, width: Length, height: Length) -> Rect {
        manner::place(self.form.size, self.rtl, (start, top), width, height)
    }

    /// A filled box.
    pub fn bar(&mut self, start: Length, top: Length, width: Length, height: Length) {
        let place = self.place(start, top, width, height);
        self.sheet().fill(place, Colour::BLACK);
    }

    /// A level stroke below `top`.
    pub fn rule(&mut self, start: Length, top: Length, width: Length, thickness: Length) {
        self.bar(start, top, width, thickness);
    }

    /// A frame whose pen lies within the box.
    pub fn frame(&mut self, start: Length, top: Length, size: (Length, Length), pen: Length) {
        let place = self.place(start, top, size.0, size.1).inset(pen / 2);
        let stroke = Some(Stroke::black(pen));
        self.sheet().shape(Outline::Rect(place), None, stroke);
    }

    /// A dashed level line.
    pub fn dashes(&mut self, start: Length, y: Length, width: Length) {
        let place = self.place(start, y, width, Length::ZERO);
        let stroke = Stroke {
            dash: Dash::Dashed,
            ..Stroke::black(Length::pt(0.75))
        };
        self.sheet().items.push(Item::Rule(Rule {
            from: Point::new(place.x, y),
            to: Point::new(place.right(), y),
            stroke,
        }));
    }

    /// A filled arrow head, its flat side at `start`, pointing towards the end, or back.
    pub fn arrow(&mut self, start: Length, top: Length, side: Length, back: bool) {
        let place = self.place(start, top, side, side);
        let to_the_left = back != self.rtl;
        let (flat, tip) = if to_the_left {
            (place.right(), place.x)
        } else {
            (place.x, place.right())
        };
        let ring = vec![
            Point::new(flat, place.y),
            Point::new(tip, place.y + side / 2),
            Point::new(flat, place.bottom()),
        ];
        let fill = Some(crate::frame::Fill::Plain(Colour::BLACK));
        self.sheet().shape(Outline::Polygon(ring), fill, None);
    }

    /// A QR code whose end side stands at `end` from the reading edge.
    pub fn qr(&mut self, text: &str, end: Length, top: Length, module: Length) {
        let side = crate::frame::Qr::side(text, module).unwrap_or_default();
        let place = self.place(end - side, top, side, side);
        self.sheet().qr(text, Point::new(place.x, place.y), module);
    }

    /// Sets a text in a field: it shrinks, then ends in an ellipsis. Gives the width it took.
    pub fn say(&mut self, text: &str, reading: Reading, manner: Manner, field: Field) -> Length {
        if text.is_empty() {
            return Length::ZERO;
        }
        let sizes = (manner.size, manner.least.min(manner.size));
        let (_, size) = self
            .case
            .shrunk(text, manner.style, reading, sizes, field.width);
        let line = self
            .case
            .clipped(text, manner.style, reading, size, field.width);
        if line.width(size) > Length::ZERO && line.text.ends_with('…') && !text.ends_with('…') {
            self.found.push(WarningKind::Clipped { text: text.into() });
        }
        self.put(line.clone(), size, manner.colour, field);
        line.width(size)
    }

    /// Sets a name in one line, shrunk as far as it may; if that is not enough, in two lines that
    /// share the height of one and a half.
    pub fn name(&mut self, text: &str, manner: Manner, field: Field) {
        let reading = self.typed();
        let sizes = (manner.size, manner.least);
        let (line, size) = self
            .case
            .shrunk(text, manner.style, reading, sizes, field.width);
        if line.width(size) <= field.width {
            self.put(line, size, manner.colour, field);
            return;
        }
        let small = if self.form.large {
            manner.least
        } else {
            manner.least.scaled(0.8)
        };
        let mut lines = self
            .case
            .wrap(text, manner.style, reading, small, field.width);
        if lines.len() > 2 {
            let start = lines.first().map_or(0, |line| line.text.len());
            let rest = text.get(start..).unwrap_or_default().trim_start();
            let rest = self
                .case
                .clipped(rest, manner.style, reading, small, field.width);
            self.found.push(WarningKind::Clipped { text: text.into() });
            lines.truncate(1);
            lines.push(rest);
        }
        let leading = small.scaled(if lines.iter().any(|line| line.has_arabic()) {
            1.15
        } else {
            1.05
        });
        let first = field.baseline - leading + small.scaled(0.25);
        for (index, line) in lines.into_iter().enumerate() {
            let baseline = first + leading * i32::try_from(index).unwrap_or(0);
            self.put(line, small, manner.colour, Field { baseline, ..field });
        }
    }

    /// Sets lines that are broken already, one under the other.
    pub fn lines(
        &mut self,
        lines: &[Arc<Line>],
        size: Length,
        (start, width): (Length, Length),
        (first, leading): (Length, Length),
    ) {
        for (index, line) in lines.iter().enumerate() {
            let baseline = first + leading * i32::try_from(index).unwrap_or(0);
            let field = field(start, width, baseline);
            self.put(line.clone(), size, Colour::BLACK, field);
        }
    }

    /// A text with bold words in it, as large as `most`, smaller until it `fits`.
    pub fn emphasised(
        &mut self,
        text: &Emphasised,
        width: Length,
        (most, least): (Length, Length),
        fits: impl Fn(&[Arc<Line>], Length) -> bool,
    ) -> (Vec<Arc<Line>>, Length) {
        let reading = self.reading;
        let mut size = most;
        loop {
            let lines = (self.case).wrap_emphasised(text, Style::TEXT, reading, size, width);
            if size <= least || fits(&lines, size) {
                return (lines, size);
            }
            size = (size - Length::pt(0.2)).max(least);
        }
    }

    /// What a person wrote, in so many lines at the largest of the sizes at which it fits whole.
    pub fn fitted(
        &mut self,
        text: &str,
        sizes: &[(f64, usize)],
        width: Length,
    ) -> Option<(Vec<Arc<Line>>, Length)> {
        let reading = self.typed();
        sizes.iter().find_map(|(points, most)| {
            let size = Length::pt(*points);
            let lines = self.case.wrap(text, Style::TEXT, reading, size, width);
            let fits = lines.iter().all(|line| line.width(size) <= width);
            (fits && lines.len() <= *most).then_some((lines, size))
        })
    }

    /// A text broken into lines.
    pub fn wrapped(
        &mut self,
        text: &str,
        style: Style,
        size: Length,
        width: Length,
    ) -> Vec<Arc<Line>> {
        self.case.wrap(text, style, self.reading, size, width)
    }

    /// How wide a text is.
    pub fn width(&mut self, text: &str, manner: Manner) -> Length {
        let line = self.case.line(text, manner.style, self.reading);
        line.width(manner.size)
    }

    pub(super) fn put(&mut self, line: Arc<Line>, size: Length, colour: Colour, field: Field) {
        let rtl = self.rtl;
        manner::put(self.sheet(), rtl, line, (size, colour), field);
    }
}

impl Marking for Pen<'_> {
    fn mark(&mut self, mark: Mark) {
        if self.is_silent {
            return;
        }
        // What is read last stands on the ground, never among the rows.
        if mark != Mark::Last {
            self.page.mark(mark.clone());
        }
        if !self.alone {
            self.ground.mark(mark);
        }
    }
}
