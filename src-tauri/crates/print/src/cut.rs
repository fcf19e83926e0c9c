//! Sheets that a printer cuts: bleed, and the marks that show where.

use crate::frame::Page;
use crate::length::{Length, Point, Size};

impl Page {
    /// How far the sheet reaches beyond each edge that is cut.
    pub fn around(&self) -> Length {
        self.bleed + self.marks
    }

    /// Prepares the side for a printer that cuts: 3 mm of bleed, and at each corner two strokes that
    /// stand clear of it and of the cut.
    pub fn cut_to_size(&mut self) {
        const STROKE: Length = Length::mm(5.0);
        (self.bleed, self.marks) = (Length::mm(3.0), Length::mm(6.0));
        let near = self.bleed;
        let Size { width, height } = self.size;
        for (x, outwards) in [(Length::ZERO, -1), (width, 1)] {
            for (y, away) in [(Length::ZERO, -1), (height, 1)] {
                let (from, to) = (x + near * outwards, x + (near + STROKE) * outwards);
                self.rule(Point::new(from, y), Point::new(to, y), Length::pt(0.25));
                let (from, to) = (y + near * away, y + (near + STROKE) * away);
                self.rule(Point::new(x, from), Point::new(x, to), Length::pt(0.25));
            }
        }
    }
}
