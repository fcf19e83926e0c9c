//! Two languages over each other, for small sheets and for languages that run the same way: the
//! first at full size, the second at 70 %.

use super::board::{Board, Column, Rhythm, Voice};
use super::sentence::shown;
use super::{Flyer, FlyerWords, foot, rtl, shelf};
use crate::document::WarningKind;
use crate::frame::Colour;
use crate::headline::{Headline, SetHeadline, fit};
use crate::length::{Length, Size};
use crate::text::{Reading, Style};

/// The second language in parts of the first.
const SECOND: f64 = 0.7;

pub(super) fn draw(board: &mut Board, flyer: &Flyer, first: &FlyerWords, second: &FlyerWords) {
    foot::head(board, first);
    shelf::rule(board);
    let grid = board.grid;
    let column = board.measure();
    let other = Column {
        rtl: rtl(second),
        ..column
    };
    let set = headline(board, first, column, 58.0, None);
    let last = board.headline(&set, column, grid.down(25.5));
    let hang = last + set.below.max(set.size.scaled(0.24));
    let below = facts(board, first, column, hang + grid.tall(9.5), 1.0);
    let line = below + grid.tall(6.0);
    board
        .page
        .fill(column.rect(line, Length::pt(1.5)), Colour::BLACK);
    let bottom = grid.down(shelf::BOARD);
    // The code stands where the lines of the second language end.
    let free = foot::code(board, flyer, other, bottom, 22.5);
    let top = line + grid.tall(6.0);
    let room = (bottom - top).in_mm() / grid.tall(1.0).in_mm() - 32.0;
    let set = headline(board, second, other, room.clamp(12.0, 41.0), Some(set.size));
    let last = board.headline(&set, other, top);
    let hang = last + set.below.max(set.size.scaled(0.24));
    let mut narrow = other;
    if let Some(free) = free {
        if other.rtl {
            narrow.left = free.right();
        } else {
            narrow.right = free.x;
        }
    }
    let below = facts(board, second, narrow, hang + grid.tall(7.5), SECOND);
    // The second accessibility line stands over the shelf's rule, the first one under it.
    let voice = Voice::new(second, Style::TEXT, grid.pt(7.2));
    let leading = voice.size.scaled(1.4);
    let lowest = bottom - grid.tall(2.5);
    let rhythm = Rhythm::between(below + grid.tall(5.5), leading, lowest);
    if !second.accessibility.trim().is_empty() {
        board.paragraph(
            &second.accessibility,
            narrow,
            voice,
            rhythm,
            "accessibility",
        );
    }
    for words in [first, second] {
        if !words.text.trim().is_empty() {
            board.warn(WarningKind::Dropped {
                field: "description",
            });
        }
    }
    foot::foot(board, flyer, first, None);
}

/// A headline in a box; the second one is held to its part of the first.
fn headline(
    board: &mut Board,
    words: &FlyerWords,
    column: Column,
    tall: f64,
    first: Option<Length>,
) -> SetHeadline {
    let (smallest, largest) = board.grid.headline();
    let room = Size::new(column.width(), board.grid.tall(tall));
    fit(
        &mut board.case,
        &Headline {
            text: &words.summary,
            reading: Reading::of(&words.language),
            styles: &[Style::DISPLAY.tracked(-30), Style::BOLD.tracked(-30)],
            room,
            smallest: smallest.scaled(if first.is_some() { SECOND } else { 1.0 }),
            largest: first.map_or(largest, |size| size.scaled(SECOND)),
            lines: 3,
            leading: (0.87, 1.16),
        },
    )
}

/// Date and time, place and address; under the second headline they are smaller.
fn facts(
    board: &mut Board,
    words: &FlyerWords,
    column: Column,
    first: Length,
    part: f64,
) -> Length {
    let grid = board.grid;
    let middle = column.left + (column.right - column.left) / 2;
    let gap = grid.across(2.0);
    let left = Column {
        right: middle - gap,
        ..column
    };
    let right = Column {
        left: middle + gap,
        ..column
    };
    let (start, end) = if column.rtl {
        (right, left)
    } else {
        (left, right)
    };
    let [date, time, place] = shown(words);
    let size = grid.pt(14.5).scaled(if part < 1.0 { 0.8 } else { 1.0 });
    let voice = Voice::new(words, Style::BOLD, size);
    let step = size.scaled(1.36);
    let fitting = board
        .fitting_size(date, start.width(), voice)
        .min(board.fitting_size(place, end.width(), voice));
    let voice = voice.sized(fitting);
    board.line(date, start, voice, first);
    board.line(place, end, voice.typed(words), first);
    board.line(time, start, voice.coloured(board.accent), first + step);
    let small = Voice::new(
        words,
        Style::TEXT,
        grid.pt(9.5).scaled(if part < 1.0 { 0.9 } else { 1.0 }),
    );
    let rhythm = Rhythm {
        first: first + step,
        leading: small.size.scaled(1.36),
        lines: 2,
    };
    if words.address.trim().is_empty() {
        return first + step;
    }
    board.paragraph(&words.address, end, small.typed(words), rhythm, "address")
}
