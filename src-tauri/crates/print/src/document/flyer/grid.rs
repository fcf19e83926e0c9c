//! The flyer's measures: everything is planned on A5 and carried over to the other sheets.

use super::FlyerPaper;
use crate::length::{Length, Size};

/// Carries measures of the A5 plan over to a sheet. Places scale with the sheet, type does not: it
/// takes its own step.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grid {
    pub paper: FlyerPaper,
    pub size: Size,
}

impl Grid {
    pub fn new(paper: FlyerPaper) -> Grid {
        Grid {
            paper,
            size: paper.size(),
        }
    }

    /// From the edge where reading starts, in millimetres of the A5 plan.
    pub fn across(self, mm: f64) -> Length {
        match self.paper {
            FlyerPaper::A6 => Length::mm(mm * 0.709_46),
            FlyerPaper::Dl => Length::mm(mm * 0.668_92),
            FlyerPaper::A5 => Length::mm(mm),
            FlyerPaper::A4 => Length::mm(mm * 1.418_92),
            paper => Length::mm(mm * 2.006_76 * enlarged(paper)),
        }
    }

    /// Down from the top edge; A6 has a wider top and so less between.
    pub fn down(self, mm: f64) -> Length {
        match self.paper {
            FlyerPaper::A6 => Length::mm(1.58 + mm * 0.692_1),
            FlyerPaper::A5 | FlyerPaper::Dl => Length::mm(mm),
            FlyerPaper::A4 => Length::mm(mm * 1.414_29),
            paper => Length::mm(mm * 2.0 * enlarged(paper)),
        }
    }

    /// A distance from top to bottom.
    pub fn tall(self, mm: f64) -> Length {
        match self.paper {
            FlyerPaper::A6 => Length::mm(mm * 0.692_1),
            FlyerPaper::A5 | FlyerPaper::Dl => Length::mm(mm),
            FlyerPaper::A4 => Length::mm(mm * 1.414_29),
            paper => Length::mm(mm * 2.0 * enlarged(paper)),
        }
    }

    /// The step of a type size: small type changes less than large type.
    pub fn pt(self, size: f64) -> Length {
        let near = ((size - 5.8) / (14.5 - 5.8)).clamp(0.0, 1.0);
        let factor = match self.paper {
            FlyerPaper::A6 => 0.9 - 0.224 * near,
            FlyerPaper::Dl => 0.95 - 0.25 * near,
            FlyerPaper::A5 => 1.0,
            FlyerPaper::A4 => 1.2 + 0.18 * near,
            paper => (1.38 + 0.34 * near) * enlarged(paper),
        };
        Length::pt((size * factor * 10.0).round() / 10.0)
    }

    /// The side of a module of the QR code.
    pub fn module(self) -> Length {
        Length::mm(match self.paper {
            FlyerPaper::A6 | FlyerPaper::Dl => 0.75,
            FlyerPaper::A5 => 0.9,
            FlyerPaper::A4 => 1.2,
            paper => 1.6 * enlarged(paper),
        })
    }

    /// Smallest and largest headline of the loud designs.
    pub fn headline(self) -> (Length, Length) {
        let (smallest, largest) = match self.paper {
            FlyerPaper::A6 | FlyerPaper::Dl => (22.0, 47.5),
            FlyerPaper::A5 => (30.0, 84.0),
            FlyerPaper::A4 => (42.0, 120.0),
            paper => (60.0 * enlarged(paper), 190.0 * enlarged(paper)),
        };
        (Length::pt(smallest), Length::pt(largest))
    }

    /// A display size, which scales with the sheet.
    pub fn display(self, size: f64) -> Length {
        Length::pt(match self.paper {
            FlyerPaper::A6 | FlyerPaper::Dl => size * 0.707,
            FlyerPaper::A5 => size,
            FlyerPaper::A4 => size * 1.414,
            paper => size * 2.0 * enlarged(paper),
        })
    }
}

/// How much larger than A3 a poster is.
fn enlarged(paper: FlyerPaper) -> f64 {
    paper.enlarged().unwrap_or(1.0)
}
