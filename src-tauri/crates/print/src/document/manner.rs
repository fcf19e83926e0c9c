//! How a text is set, where it stands, and the figures of its numbers.

use std::sync::Arc;

use crate::frame::{Align, Colour, Page};
use crate::length::{Length, Rect, Size};
use crate::text::{Line, Style};

/// How a text is set: style, size, the smallest size it may shrink to, colour.
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

    pub const fn in_colour(self, colour: Colour) -> Manner {
        Manner { colour, ..self }
    }

    /// The same, as small as it may become.
    pub const fn least(self) -> Manner {
        Manner {
            size: self.least,
            ..self
        }
    }

    pub const fn white(self) -> Manner {
        self.in_colour(Colour::WHITE)
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

/// A box on paper from its distances to the reading edge and to the top.
pub fn place(
    size: Size,
    rtl: bool,
    (start, top): (Length, Length),
    width: Length,
    height: Length,
) -> Rect {
    let x = if rtl {
        size.width - start - width
    } else {
        start
    };
    Rect::new(x, top, width, height)
}

/// Sets one shaped line in its field.
pub fn put(
    page: &mut Page,
    rtl: bool,
    line: Arc<Line>,
    (size, colour): (Length, Colour),
    field: Field,
) {
    let at = (field.start, field.baseline);
    let place = place(page.size, rtl, at, field.width, Length::ZERO);
    let align = match field.stand {
        Stand::Start => Align::start(rtl),
        Stand::End => Align::end(rtl),
        Stand::Centre => Align::Centre,
    };
    let span = (place.x, place.right());
    page.text_in(line, span, align, field.baseline, size, colour);
}

/// A number in the figures of the paper, whose signs go from nought to nine.
pub fn figures(digits: &[char; 10], number: usize) -> String {
    let figure = |sign: char| {
        let value = sign
            .to_digit(10)
            .and_then(|value| usize::try_from(value).ok());
        let figure = value.and_then(|value| digits.get(value)).copied();
        figure.filter(|figure| *figure != '\0').unwrap_or(sign)
    };
    number.to_string().chars().map(figure).collect()
}

/// Words with figures in the place of `{n}` and `{total}`.
pub fn counted(digits: &[char; 10], words: &str, (n, total): (usize, usize)) -> String {
    words
        .replace("{n}", &figures(digits, n))
        .replace("{total}", &figures(digits, total))
}
