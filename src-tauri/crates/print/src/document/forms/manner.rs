//! How a text is set, and where it stands.

use crate::frame::Colour;
use crate::length::Length;
use crate::text::Style;

/// How a text is set: style, size, and the smallest size it may shrink to.
#[derive(Clone, Copy)]
pub struct Manner {
    pub style: Style,
    pub size: Length,
    pub least: Length,
    pub colour: Colour,
}

/// Where a text stands in its field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    Start,
    End,
    Centre,
}

/// A field for one line: where it starts from the reading edge, how wide it is, its baseline.
#[derive(Clone, Copy)]
pub struct Field {
    pub start: Length,
    pub width: Length,
    pub baseline: Length,
    pub stand: Stand,
}

impl Manner {
    pub const fn text(points: f64) -> Manner {
        Manner {
            style: Style::TEXT,
            size: Length::pt(points),
            least: Length::pt(points * 0.75),
            colour: Colour::BLACK,
        }
    }

    pub const fn bold(points: f64) -> Manner {
        Manner {
            style: Style::BOLD,
            ..Manner::text(points)
        }
    }

    pub const fn display(points: f64) -> Manner {
        Manner {
            style: Style::DISPLAY,
            least: Length::pt(points * 0.5),
            ..Manner::text(points)
        }
    }

    pub const fn down_to(self, points: f64) -> Manner {
        Manner {
            least: Length::pt(points),
            ..self
        }
    }

    /// The same, as small as it may become.
    pub const fn least(self) -> Manner {
        Manner {
            size: self.least,
            ..self
        }
    }

    pub const fn white(self) -> Manner {
        Manner {
            colour: Colour::WHITE,
            ..self
        }
    }
}

/// A field that starts at `start`, `width` wide, on a baseline.
pub fn field(start: Length, width: Length, baseline: Length) -> Field {
    Field {
        start,
        width,
        baseline,
        stand: Stand::Start,
    }
}

impl Field {
    pub fn ending(self) -> Field {
        Field {
            stand: Stand::End,
            ..self
        }
    }

    pub fn centred(self) -> Field {
        Field {
            stand: Stand::Centre,
            ..self
        }
    }
}
