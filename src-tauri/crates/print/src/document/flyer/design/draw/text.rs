//! Lines of text and headlines of a design.

use super::{Pen, Spoken, align};
use crate::document::WarningKind;
use crate::document::flyer::board::Rhythm;
use crate::document::flyer::design::{Face, Weight};
use crate::headline::{Headline, fit};
use crate::length::{Length, Size};
use crate::mark::{Mark, Marking as _};
use crate::text::{Reading, Style};

/// From the top of a line's box to its baseline, in parts of its size: the height of capitals.
pub(super) const ASCENT: f64 = 0.74;
/// From a baseline to the lowest letters.
pub(super) const DESCENT: f64 = 0.24;
/// How much smaller each try is.
const STEP: f64 = 0.96;

impl Pen<'_> {
    /// A paragraph; gives where its lowest letters end.
    pub(super) fn text(&mut self, spoken: &Spoken<'_>) -> Length {
        let element = spoken.element;
        let smallest = self.size(
            element
                .smallest
                .unwrap_or(f64::INFINITY)
                .min(element.size.unwrap_or(9.5)),
        );
        let mut voice = spoken.voice;
        let mut rhythm = self.rhythm(spoken, voice.size);
        loop {
            let lines = self.board.case.wrap(
                &spoken.text,
                voice.style,
                voice.reading,
                voice.size,
                spoken.column.width(),
            );
            let next = voice.size.scaled(STEP);
            if lines.len() <= rhythm.lines || next < smallest {
                break;
            }
            voice = voice.sized(next);
            rhythm = self.rhythm(spoken, next);
        }
        let column = (spoken.column, align(element, spoken.column.rtl));
        let last = self
            .board
            .aligned_paragraph(&spoken.text, column, voice, rhythm, spoken.field);
        last + voice.size.scaled(DESCENT)
    }

    /// The lines that its box has room for; the last one may reach below it with its tails.
    fn rhythm(&self, spoken: &Spoken<'_>, size: Length) -> Rhythm {
        let usual = if spoken.column.rtl { 150 } else { 136 };
        let percent = f64::from(spoken.element.leading.unwrap_or(usual));
        let first = spoken.area.y + size.scaled(ASCENT);
        let lowest = spoken.area.bottom() + Length::hundredths(5);
        let mut rhythm = Rhythm::between(first, size.scaled(percent / 100.0), lowest);
        rhythm.lines = rhythm.lines.max(1);
        rhythm
    }

    /// A headline; gives where its lowest letters end.
    pub(super) fn headline(&mut self, spoken: &Spoken<'_>) -> Length {
        let element = spoken.element;
        let largest = self.board.grid.display(element.size.unwrap_or(84.0));
        let smallest = element
            .smallest
            .unwrap_or(element.size.unwrap_or(84.0) * 0.36);
        let weight = element.weight.unwrap_or(Weight::Black);
        let styles: &[Style] = match (element.face.unwrap_or_default(), weight) {
            (Face::Sans, Weight::Black) => &[Style::DISPLAY.tracked(-30), Style::BOLD.tracked(-30)],
            (Face::Sans, Weight::Bold) => &[Style::BOLD.tracked(-30)],
            (Face::Sans, Weight::Regular) => &[Style::TEXT.tracked(-20)],
            (Face::Quiet, Weight::Regular) => &[Style::QUIET.tracked(-20)],
            (Face::Quiet, _) => &[Style::QUIET_BOLD.tracked(-20)],
        };
        let percent = element.leading.map(|percent| f64::from(percent) / 100.0);
        let set = fit(
            &mut self.board.case,
            &Headline {
                text: &spoken.text,
                reading: Reading {
                    fixed: None,
                    ..spoken.voice.reading
                },
                styles,
                room: Size::new(spoken.area.width, spoken.area.height),
                smallest: self.board.grid.display(smallest),
                largest,
                lines: usize::from(element.lines.unwrap_or(4)),
                leading: (percent.unwrap_or(0.87), percent.unwrap_or(1.16).max(1.08)),
            },
        );
        if set.too_long {
            let text = spoken.text.clone();
            self.board.warn(WarningKind::HeadlineTooLong { text });
        }
        let span = (spoken.column.left, spoken.column.right);
        let align = align(element, spoken.column.rtl);
        let mut baseline = spoken.area.y + set.above;
        self.board.page.mark(Mark::Heading(1));
        for line in &set.lines {
            let (size, colour) = (set.size, spoken.voice.colour);
            self.board
                .page
                .text_in(line.clone(), span, align, baseline, size, colour);
            baseline += set.leading;
        }
        self.board.page.mark(Mark::Body);
        spoken.area.y + set.last_baseline() + set.below.max(set.size.scaled(DESCENT))
    }
}
