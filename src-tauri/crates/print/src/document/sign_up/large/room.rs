//! What stands where on a sheet in large print, and which rows stand on which page.

use super::{KNOWN_ROW, LEADING, SMALL, legend, times};
use crate::document::sign_up::head::joined;
use crate::document::sign_up::shape::{Plan, Shape, Strip};
use crate::document::sign_up::{Layout, SignUpSheet};
use crate::length::Length;
use crate::text::{Reading, Style, TypeCase};

/// What differs between a lying and an upright sheet.
pub struct Room {
    /// Title, id and number of the sheet.
    pub head: Length,
    /// Typist's strip, return line and footer.
    pub foot: Length,
    /// Lines to write on, for each person, and the least height of all together.
    pub lines: usize,
    pub block: Length,
    /// Lines of the return line.
    pub returns: i32,
}

impl Room {
    pub fn of(shape: &Shape) -> Room {
        let mm = Length::mm;
        match shape.layout {
            Layout::Landscape => Room {
                head: mm(36.0),
                foot: mm(52.0),
                lines: 2,
                block: mm(28.0),
                returns: 1,
            },
            Layout::Portrait => Room {
                head: mm(46.0),
                foot: mm(70.0),
                lines: 3,
                block: mm(40.0),
                returns: 2,
            },
        }
    }
}

/// How high a heading of the rows is: it may take two lines.
fn heading(case: &mut TypeCase, facts: &SignUpSheet, shape: &Shape, text: &str) -> Length {
    let reading = Reading::of(&facts.language);
    let lines = case.wrap(text, Style::BOLD, reading, SMALL, shape.width);
    times(LEADING, lines.len().clamp(1, 2)) + Length::mm(2.0)
}

/// Which rows stand on which page.
pub fn plan(facts: &SignUpSheet, shape: &Shape, case: &mut TypeCase) -> Plan {
    let mut strips: Vec<Strip> = Vec::new();
    let (mut known, mut blank) = (0, 0);
    let place = Room::of(shape);
    let known_head = heading(case, facts, shape, &facts.labels.known);
    let new_head = heading(case, facts, shape, &facts.labels.new_here);
    loop {
        let first = strips.is_empty();
        let top = head_height(facts, shape, case, first) + legend::height(facts, shape, case);
        let room = shape.size.height - place.foot - top;
        let rest = facts.known.len() - known;
        // On the first page nothing is forced: it may hold what people must know, and no more.
        let least = usize::from(!first);
        let taken = rest.min(fits(room - known_head, KNOWN_ROW).max(least));
        let head = if taken > 0 { known_head } else { Length::ZERO };
        let wanted = facts.blank_rows.saturating_sub(blank);
        let left = room - head - times(KNOWN_ROW, taken) - new_head;
        let count = if taken < rest || wanted == 0 {
            0
        } else {
            fits(left, place.block).max(if taken == 0 { least } else { 0 })
        };
        strips.push(Strip {
            top,
            known: known..known + taken,
            blank: count,
            first_blank: facts.known.len() + blank + 1,
            row: left / i32::try_from(count.max(1)).unwrap_or(1),
            consent: first,
        });
        known += taken;
        blank += count;
        if known >= facts.known.len() && blank >= facts.blank_rows {
            return Plan { strips };
        }
    }
}

fn fits(room: Length, height: Length) -> usize {
    usize::try_from(room.in_hundredths() / height.in_hundredths()).unwrap_or(0)
}

/// What the first page says of the event, a line each.
pub fn told(facts: &SignUpSheet, shape: &Shape) -> Vec<(String, f64)> {
    let lines = match shape.layout {
        Layout::Landscape => vec![
            (joined(&facts.event, &facts.call), 22.0),
            (joined(&facts.when, &facts.place), 18.0),
        ],
        Layout::Portrait => vec![
            (facts.event.clone(), 22.0),
            (facts.when.clone(), 18.0),
            (facts.place.clone(), 18.0),
            (facts.call.clone(), 16.0),
        ],
    };
    lines
        .into_iter()
        .filter(|(text, _)| !text.is_empty())
        .collect()
}

/// The first page says everything; the others say which event it is.
fn head_height(facts: &SignUpSheet, shape: &Shape, case: &mut TypeCase, first: bool) -> Length {
    let head = Room::of(shape).head;
    if !first {
        return head + LEADING;
    }
    let lines = case.wrap_emphasised(
        &facts.consent,
        Style::TEXT,
        Reading::of(&facts.language),
        SMALL,
        shape.width,
    );
    head + times(LEADING, told(facts, shape).len() + lines.len()) + Length::mm(5.0)
}

/// Entries of the legend side by side.
pub fn in_line(shape: &Shape) -> usize {
    match shape.layout {
        Layout::Landscape => 3,
        Layout::Portrait => 2,
    }
}
