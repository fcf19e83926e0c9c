//! The sentence is the picture: a headline as large as it gets, the facts hang from it, and the
//! week stands on the shelf below.

use super::board::{Board, Rhythm, Voice};
use super::shelf::{BOARD, LOWEST, TALLEST};
use super::{Flyer, FlyerPaper, FlyerWords, foot, shelf};
use crate::document::WarningKind;
use crate::headline::{Headline, fit};
use crate::length::{Length, Size};
use crate::text::{Reading, Style};

/// From the lowest letters of the headline to the baseline of the date.
const HANG: f64 = 12.5;

pub(super) fn draw(board: &mut Board, flyer: &Flyer, words: &FlyerWords) {
    foot::head(board, words);
    let last = headline(board, words);
    let facts = facts(board, words, last);
    shelf::rule(board);
    let column = board.measure();
    let bottom = board.grid.down(BOARD);
    let free = foot::code(board, flyer, column, bottom, 22.5);
    // With a shelf the text gives way to it; without one it may come down to the code.
    let lowest = match (flyer.week.is_empty(), free) {
        (false, _) => bottom - board.grid.tall(LOWEST + 8.0),
        (true, Some(free)) => free.y - Length::mm(1.0),
        (true, None) => bottom - board.grid.tall(6.0),
    };
    let end = text(board, words, facts, lowest);
    if !flyer.week.is_empty() {
        let room = bottom - end - board.grid.tall(9.8);
        let height = room
            .min(board.grid.tall(TALLEST))
            .max(board.grid.tall(16.0));
        let mut column = column;
        if let Some(free) = free {
            let gap = board.grid.across(2.9);
            if column.rtl {
                column.left = free.right() + gap;
            } else {
                column.right = free.x - gap;
            }
        }
        shelf::books(board, flyer, words, column, height);
    }
    foot::foot(board, flyer, words, None);
}

/// The headline; gives the end of its lowest letters.
fn headline(board: &mut Board, words: &FlyerWords) -> Length {
    let column = board.measure();
    let (smallest, largest) = board.grid.headline();
    let set = fit(
        &mut board.case,
        &Headline {
            text: &words.summary,
            reading: Reading::of(&words.language),
            styles: &[Style::DISPLAY.tracked(-30), Style::BOLD.tracked(-30)],
            room: Size::new(column.width(), board.grid.tall(86.0)),
            smallest,
            largest,
            lines: 4,
            leading: (0.87, 1.16),
        },
    );
    let top = board.grid.down(25.5);
    let last = board.headline(&set, column, top);
    last + set.below.max(set.size.scaled(0.24))
}

/// Date and time, place and address, side by side; gives the lowest baseline.
fn facts(board: &mut Board, words: &FlyerWords, hang: Length) -> Length {
    let first = hang + board.grid.tall(HANG);
    let step = board.grid.tall(6.9).max(board.grid.pt(14.5).scaled(1.35));
    let (start, end) = (board.column(12.0, 74.0), board.column(78.0, 136.0));
    let voice = Voice::new(words, Style::BOLD, board.grid.pt(14.5));
    let [date, time, place] = shown(words);
    // One size for the three, so that they stay one step.
    let size = [(date, start), (time, start), (place, end)]
        .into_iter()
        .map(|(text, column)| board.fitting_size(text, column.width(), voice))
        .min()
        .unwrap_or(voice.size);
    let size = size.max(voice.size.scaled(0.8));
    let voice = voice.sized(size);
    board.line(date, start, voice, first);
    let coloured = if words.time.is_empty() {
        voice
    } else {
        voice.coloured(board.accent)
    };
    board.line(time, start, coloured, first + step);
    let place_rhythm = Rhythm {
        first,
        leading: step.min(size.scaled(1.35)),
        lines: 2,
    };
    let below = board.paragraph(place, end, voice.typed(words), place_rhythm, "place");
    let lines = if below > first { 1 } else { 2 };
    address(board, words, below + step, lines).max(first + step)
}

/// The address; gives its last baseline.
fn address(board: &mut Board, words: &FlyerWords, first: Length, lines: usize) -> Length {
    let column = board.column(78.0, 136.0);
    let voice = Voice::new(words, Style::TEXT, board.grid.pt(9.5)).typed(words);
    let rhythm = Rhythm {
        first,
        leading: voice.size.scaled(1.38),
        lines,
    };
    if words.address.trim().is_empty() {
        return first - rhythm.leading;
    }
    board.paragraph(&words.address, column, voice, rhythm, "address")
}

/// What it is about and whom to ask, as far down as it may go; gives the last baseline.
fn text(board: &mut Board, words: &FlyerWords, above: Length, lowest: Length) -> Length {
    if board.grid.paper == FlyerPaper::A6 {
        if !words.text.trim().is_empty() {
            board.warn(WarningKind::Dropped {
                field: "description",
            });
        }
        return above;
    }
    let column = board.measure();
    let voice = Voice::new(words, Style::TEXT, board.grid.pt(9.8));
    let leading = voice.size.scaled(if column.rtl { 1.45 } else { 1.36 });
    let mut room = Rhythm::between(above + board.grid.tall(9.7), leading, lowest);
    let contact = words.contact.trim();
    room.lines = room.lines.saturating_sub(usize::from(!contact.is_empty()));
    let mut end = above;
    if words.text.trim().is_empty() {
        // The contact takes the place of the text.
    } else if room.lines == 0 {
        board.warn(WarningKind::Dropped {
            field: "description",
        });
    } else {
        end = board.paragraph(&words.text, column, voice, room, "description");
    }
    if contact.is_empty() {
        return end;
    }
    let next = if end == above {
        room.first
    } else {
        end + leading
    };
    board.line(contact, column, voice.typed(words), next);
    next
}

/// Date, time and place, or that they are still to come.
pub(super) fn shown(words: &FlyerWords) -> [&str; 3] {
    let [date, time, place] = &words.to_follow;
    [
        (&words.date, date),
        (&words.time, time),
        (&words.place, place),
    ]
    .map(|(text, to_follow)| {
        if text.trim().is_empty() {
            to_follow.as_str()
        } else {
            text.trim()
        }
    })
}
