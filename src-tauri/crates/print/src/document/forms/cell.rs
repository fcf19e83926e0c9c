//! Cells of rows: a text shrinks, then takes more lines, then ends in an ellipsis.

use std::sync::Arc;

use super::Form;
use super::pen::Pen;
use crate::document::manner::{Field, Manner};
use crate::frame::{Dash, Outline, Stroke, WarningKind};
use crate::length::{Length, Point};
use crate::text::{Line, Reading, Style};

/// From baseline to baseline in a cell, as a share of the size; joined scripts need more.
const LEADING: f64 = 1.22;
const LEADING_JOINED: f64 = 1.4;

impl Pen<'_> {
    /// A text in at most so many lines; the last one ends in an ellipsis when there is more.
    pub fn limited(
        &mut self,
        text: &str,
        reading: Reading,
        (style, size): (Style, Length),
        width: Length,
        most: usize,
    ) -> Vec<Arc<Line>> {
        let mut lines = self.case.wrap(text, style, reading, size, width);
        if lines.len() > most {
            let kept = most.saturating_sub(1);
            let rest: Vec<String> = lines
                .drain(kept..)
                .map(|line| line.text.to_string())
                .collect();
            // One letter more than there is, so that the ellipsis shows even when all would fit.
            let rest = format!("{} …", rest.join(" ").trim());
            lines.push(self.case.clipped(&rest, style, reading, size, width));
            self.found.push(WarningKind::Clipped { text: text.into() });
        }
        lines
    }

    /// Sets a text in a field, in as many lines as it needs but not more than `most`; gives how
    /// much lower the last of them stands.
    pub fn cell(
        &mut self,
        text: &str,
        reading: Reading,
        manner: Manner,
        field: Field,
        most: usize,
    ) -> Length {
        if text.is_empty() {
            return Length::ZERO;
        }
        let width = field.width;
        let sizes = (
            manner.size,
            manner.least.min(manner.size).max(manner.size.scaled(0.85)),
        );
        let (line, size) = self.case.shrunk(text, manner.style, reading, sizes, width);
        let (lines, size) = if line.width(size) <= width && !text.contains('\n') {
            (vec![line], size)
        } else {
            // Longer text first wraps; only what is too long even then becomes smaller.
            let set = (manner.style, manner.size);
            let lines = self.case.wrap(text, set.0, reading, set.1, width);
            if lines.len() <= most {
                (lines, manner.size)
            } else {
                let set = (manner.style, sizes.1);
                (self.limited(text, reading, set, width, most), sizes.1)
            }
        };
        let joined = lines.iter().any(|line| line.has_arabic());
        let leading = size.scaled(if joined { LEADING_JOINED } else { LEADING });
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let baseline = field.baseline + super::times(leading, index);
            self.put(line, size, manner.colour, Field { baseline, ..field });
        }
        super::times(leading, count.saturating_sub(1))
    }

    /// A box to tick.
    pub fn tick_box(&mut self, form: &Form, (start, top): (Length, Length), side: Length) {
        let pen = Length::pt(if form.large { 1.2 } else { 0.9 });
        self.frame(start, top, (side, side), pen);
    }
}

impl Pen<'_> {
    /// A broken frame whose pen lies within the box.
    pub fn broken_frame(
        &mut self,
        start: Length,
        top: Length,
        size: (Length, Length),
        pen: Length,
    ) {
        let place = self.place(start, top, size.0, size.1).inset(pen / 2);
        let stroke = Stroke {
            dash: Dash::Dashed,
            ..Stroke::black(pen)
        };
        self.sheet().shape(Outline::Rect(place), None, Some(stroke));
    }

    /// A thin arrow from `start` towards the end, its shaft on `middle`.
    pub fn way(&mut self, start: Length, middle: Length, length: Length) {
        let head = length.scaled(0.3);
        let shaft = self.place(start, middle, length, Length::ZERO);
        let (tail, tip) = if self.is_rtl() {
            (shaft.right(), shaft.x)
        } else {
            (shaft.x, shaft.right())
        };
        let back = if self.is_rtl() {
            tip + head
        } else {
            tip - head
        };
        for (from, to) in [
            (Point::new(tail, middle), Point::new(tip, middle)),
            (Point::new(back, middle - head), Point::new(tip, middle)),
            (Point::new(back, middle + head), Point::new(tip, middle)),
        ] {
            self.sheet().rule(from, to, length.scaled(0.1));
        }
    }
}
