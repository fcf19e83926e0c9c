//! What stands where on this sheet, and which rows stand on which page.

use std::ops::Range;

use super::{Layout, SignUpSheet};
use crate::length::{Length, Size};
use crate::text::TypeCase;

/// A row of somebody who is known.
const KNOWN_ROW: Length = Length::mm(9.4);
/// Rows of the known on a page that holds nobody else, where it can be.
const KNOWN_PER_PAGE: i32 = 25;
/// A row to write in is never lower than this.
const LEAST_ROW: Length = Length::mm(9.4);
/// A row to write in as hands like it; the rows of a page share its height.
const GOOD_ROW: Length = Length::mm(11.0);
/// Two lines to write in.
const GOOD_BLOCK: Length = Length::mm(18.3);
/// The line over the rows to write in.
const NEW_HEAD: Length = Length::mm(6.0);
/// Room for the line to fold at.
pub const FOLD: Length = Length::mm(5.0);
/// A box to cross out, and the next one.
pub const BOX: Length = Length::mm(7.0);
/// Boxes one above the other never come nearer.
const LEAST_STEP: Length = Length::mm(7.6);
pub const BOX_STEP: Length = Length::mm(7.6);

/// What stands where.
pub struct Shape {
    pub layout: Layout,
    pub large: bool,
    pub size: Size,
    /// From the edge to what is printed.
    pub side: Length,
    /// How wide the print is.
    pub width: Length,
    /// Where the rows end.
    pub bottom: Length,
    /// Where the boxes of shifts, of skills and of news start.
    pub shifts: Length,
    pub skills: Length,
    pub news: Length,
    /// Lines of the legend for shifts and for skills.
    pub legend: (usize, usize),
    /// How high a row of somebody known is.
    pub known_row: Length,
    /// How many of the known stand beside each other; more than one has pages without others.
    pub columns: usize,
}

/// The rows of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strip {
    /// Where the rows start.
    pub top: Length,
    /// Which of the known stand on it.
    pub known: Range<usize>,
    /// How many rows to write in, and the number of the first.
    pub blank: usize,
    pub first_blank: usize,
    /// How high each of them is.
    pub row: Length,
    /// Whether the sentence on consent stands on it: it does where people write.
    pub consent: bool,
}

impl Strip {
    /// Whether both pages have the same boxes and lines at the same places.
    pub fn is_like(&self, other: &Strip) -> bool {
        let form = |strip: &Strip| {
            let goes_on = strip.known.start > 0;
            let known = strip.known.len();
            (
                strip.top,
                known,
                goes_on,
                strip.blank,
                strip.row,
                strip.consent,
            )
        };
        form(self) == form(other)
    }
}

/// All pages.
pub struct Plan {
    pub strips: Vec<Strip>,
}

impl Shape {
    pub fn of(facts: &SignUpSheet) -> Shape {
        let size = match facts.layout {
            Layout::Landscape => facts.paper.turned(),
            Layout::Portrait => facts.paper,
        };
        let side = match facts.layout {
            Layout::Landscape => Length::mm(12.0),
            Layout::Portrait => Length::mm(14.0),
        };
        let end = size.width - side;
        let boxes = |count: usize| BOX_STEP * i32::try_from(count).unwrap_or(0);
        let (shifts, skills, below) = match facts.layout {
            Layout::Landscape => {
                let skills = end - Length::mm(14.6) - boxes(facts.skills.len());
                let gap = Length::mm(2.6);
                (skills - gap - boxes(facts.shifts.len()), skills, 28.4)
            }
            Layout::Portrait => {
                let most = facts.shifts.len().max(facts.skills.len()).max(4);
                let start = end - Length::mm(11.6) - boxes(most);
                (start, start, 32.8)
            }
        };
        let lines = |count: usize| count.div_ceil(codes_in_line(facts.layout, count));
        let shape = Shape {
            layout: facts.layout,
            large: facts.large,
            size,
            side,
            width: size.width - side * 2,
            bottom: size.height - Length::mm(below),
            shifts,
            skills,
            news: end - BOX,
            legend: (lines(facts.shifts.len()), lines(facts.skills.len())),
            known_row: KNOWN_ROW,
            columns: 1,
        };
        shape.for_many(facts.known.len())
    }

    /// When the known fill more than a page nobody writes beside them: they stand in two columns on
    /// a lying sheet, and closer on an upright one. Their boxes stay as large.
    fn for_many(self, known: usize) -> Shape {
        let room = self.bottom - self.top(false) - known_head(&self);
        if known <= fits(room, self.known_row) {
            return self;
        }
        match self.layout {
            Layout::Landscape => Shape { columns: 2, ..self },
            Layout::Portrait => Shape {
                known_row: (room / KNOWN_PER_PAGE).clamp(LEAST_STEP, KNOWN_ROW),
                ..self
            },
        }
    }

    /// From the top of a row of somebody known down to the boxes, and to the baseline.
    pub fn in_known_row(&self) -> (Length, Length) {
        let boxes = (self.known_row - BOX) / 2;
        (boxes, boxes + Length::mm(5.1))
    }

    /// How high that many of the known are.
    fn known_height(&self, count: usize) -> Length {
        self.known_row * i32::try_from(count.div_ceil(self.columns)).unwrap_or(0)
    }

    /// Where the print ends.
    pub fn end(&self) -> Length {
        self.side + self.width
    }

    /// Where the rows start on a page with or without the sentence on consent.
    fn top(&self, consent: bool) -> Length {
        match self.layout {
            Layout::Landscape => Length::mm(50.0),
            Layout::Portrait => legend_end(self, consent),
        }
    }
}

/// How many codes stand in a line of the legend.
pub fn codes_in_line(layout: Layout, count: usize) -> usize {
    match layout {
        Layout::Landscape => count.clamp(4, 5),
        Layout::Portrait => 4,
    }
}

/// Where the legend starts on an upright sheet.
pub fn legend_top(consent: bool) -> Length {
    if consent {
        Length::mm(53.0)
    } else {
        Length::mm(38.0)
    }
}

/// Where the legend of an upright sheet ends.
fn legend_end(shape: &Shape, consent: bool) -> Length {
    let lines = i32::try_from(shape.legend.0 + shape.legend.1).unwrap_or(0);
    legend_top(consent) + Length::mm(2.2) + Length::mm(6.4) * lines
}

impl Plan {
    pub fn of(facts: &SignUpSheet, shape: &Shape, case: &mut TypeCase) -> Plan {
        if shape.large {
            return super::large::plan(facts, shape, case);
        }
        let mut strips = Vec::new();
        let (mut known, mut blank) = (0, 0);
        loop {
            let strip = next_strip(facts, shape, known, blank);
            known = strip.known.end;
            blank += strip.blank;
            strips.push(strip);
            if known >= facts.known.len() && blank >= facts.blank_rows {
                return Plan { strips };
            }
        }
    }
}

/// What fits on the next page: the rest of the known, then rows to write in.
fn next_strip(facts: &SignUpSheet, shape: &Shape, known: usize, blank: usize) -> Strip {
    let rest = facts.known.len() - known;
    let consent = shape.layout == Layout::Landscape
        || facts.blank_rows > 0 && {
            // Only where people write; whether they do is known when all others have their place.
            let room = shape.bottom - shape.top(true) - known_head(shape);
            shape.known_height(rest) + new_room(shape) <= room
        };
    let top = shape.top(consent);
    let room = shape.bottom - top;
    let known_room = room
        - if rest > 0 {
            known_head(shape)
        } else {
            Length::ZERO
        };
    let taken = rest
        .min(fits(known_room, shape.known_row) * shape.columns)
        .max(usize::from(rest > 0));
    let used = match taken {
        0 => Length::ZERO,
        count => known_head(shape) + shape.known_height(count),
    };
    let alone = shape.columns > 1 && taken > 0;
    let wanted = facts.blank_rows.saturating_sub(blank);
    let left = room - used;
    let (count, row) = if taken < rest || alone || wanted == 0 || left < new_room(shape) || !consent
    {
        (0, Length::ZERO)
    } else {
        blank_rows(shape, left - NEW_HEAD, wanted)
    };
    Strip {
        top,
        known: known..known + taken,
        blank: count,
        first_blank: facts.known.len() + blank + 1,
        row,
        consent,
    }
}

/// The height of the line over the known.
fn known_head(shape: &Shape) -> Length {
    match shape.layout {
        Layout::Landscape => Length::mm(5.2),
        Layout::Portrait => Length::mm(5.6),
    }
}

/// A single row to write in is not worth a heading.
fn new_room(shape: &Shape) -> Length {
    NEW_HEAD
        + match shape.layout {
            Layout::Landscape => LEAST_ROW * 2,
            Layout::Portrait => GOOD_BLOCK * 2,
        }
}

/// How many rows fill the room, and how high each is.
fn blank_rows(shape: &Shape, room: Length, wanted: usize) -> (usize, Length) {
    match shape.layout {
        Layout::Landscape => {
            let count = if wanted <= fits(room, LEAST_ROW) {
                wanted.max(fits(room, GOOD_ROW))
            } else {
                fits(room, GOOD_ROW).max(1)
            };
            (count, share(room, count))
        }
        Layout::Portrait => {
            let count = fits(room - FOLD, GOOD_BLOCK).max(1);
            let room = if folds(count) { room - FOLD } else { room };
            (count, share(room, count))
        }
    }
}

/// Whether a page with that many double rows has a line to fold at.
pub fn folds(count: usize) -> bool {
    count >= 4
}

fn share(room: Length, count: usize) -> Length {
    room / i32::try_from(count.max(1)).unwrap_or(1)
}

fn fits(room: Length, height: Length) -> usize {
    usize::try_from(room.in_hundredths() / height.in_hundredths().max(1)).unwrap_or(0)
}

/// Where the rows to write in start on a page.
pub fn blank_top(shape: &Shape, strip: &Strip) -> Length {
    known_bottom(shape, strip) + NEW_HEAD
}

/// Where the rows of the known start.
pub fn known_top(shape: &Shape, strip: &Strip) -> Length {
    strip.top + known_head(shape)
}

/// Where the rows of the known end.
pub fn known_bottom(shape: &Shape, strip: &Strip) -> Length {
    match strip.known.len() {
        0 => strip.top,
        count => known_top(shape, strip) + shape.known_height(count),
    }
}
