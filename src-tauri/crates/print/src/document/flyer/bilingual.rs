//! An open book: two languages on equal pages, the day in both figures, the code under the spine.

use super::around::{Place, round};
use super::board::{Board, Column, Rhythm, Voice};
use super::sentence::shown;
use super::{Flyer, FlyerWords, foot, qr_text, rtl};
use crate::frame::{Align, Colour, Qr};
use crate::headline::{Headline, SetHeadline, at_size, fit};
use crate::length::{Length, Rect, Size};
use crate::qr::QUIET_MODULES;
use crate::text::{Reading, Style};

/// The smallest headline on A5.
const SMALLEST: f64 = 20.0;

pub(super) fn draw(board: &mut Board, flyer: &Flyer, first: &FlyerWords, second: &FlyerWords) {
    // Latin stands left and Arabic script right, so that both start at the outer edge.
    let (left, right) = if rtl(first) {
        (second, first)
    } else {
        (first, second)
    };
    let sides = [
        (left, board.fixed_column(12.0, 68.0, false)),
        (right, board.fixed_column(80.0, 136.0, true)),
    ];
    let sets = sides.map(|(words, column)| headline(board, words, column));
    // One size for both, but a word that is too long for its page leaves the other page alone.
    let least = board.grid.display(SMALLEST);
    let shared = sets
        .iter()
        .map(|set| set.size)
        .min()
        .unwrap_or_default()
        .max(least);
    let free = code(board, flyer);
    for ((words, column), set) in sides.iter().zip(&sets) {
        side(
            board,
            words,
            *column,
            &at_size(set, shared.min(set.size)),
            free,
        );
    }
    let spine = board.fixed_column(73.2, 74.8, false);
    let top = board.grid.down(10.0);
    board
        .page
        .fill(spine.rect(top, board.grid.down(162.0) - top), Colour::BLACK);
    foot::imprint(board, flyer, first);
}

fn headline(board: &mut Board, words: &FlyerWords, column: Column) -> SetHeadline {
    let room = Size::new(column.width(), board.grid.tall(57.0));
    let (smallest, largest) = (board.grid.display(SMALLEST), board.grid.display(46.0));
    fit(
        &mut board.case,
        &Headline {
            text: &words.summary,
            reading: Reading::of(&words.language),
            styles: &[Style::DISPLAY.tracked(-30), Style::BOLD.tracked(-30)],
            room,
            smallest,
            largest,
            lines: 4,
            leading: (0.92, 1.28),
        },
    )
}

/// One page of the book; baselines are the same on both.
fn side(
    board: &mut Board,
    words: &FlyerWords,
    column: Column,
    set: &SetHeadline,
    free: Option<Rect>,
) {
    let grid = board.grid;
    board
        .page
        .fill(column.rect(grid.down(10.0), grid.tall(1.05)), Colour::BLACK);
    let call = Voice::new(words, Style::BOLD, grid.pt(8.2));
    let rhythm = Rhythm {
        first: grid.down(15.7),
        leading: call.size.scaled(1.3),
        lines: 2,
    };
    if words.notice.is_empty() {
        board.paragraph(&words.call, column, call, rhythm, "call");
    } else {
        board.line(
            &words.notice,
            column,
            call.coloured(board.accent),
            rhythm.first,
        );
    }
    board.headline(set, column, grid.down(28.0));
    day(board, words, column);
    facts(board, words, column);
    let end = text(board, words, column, free);
    ending(board, words, column, end);
}

/// The day as large as the page of the book allows.
fn day(board: &mut Board, words: &FlyerWords, column: Column) {
    let style = Style::DISPLAY.tracked(-50);
    let largest = board.grid.display(92.0);
    let line = board
        .case
        .line(&words.day, style, Reading::of(&words.language));
    let size = largest.min(line.size_for(column.width()));
    let voice = Voice::new(words, style, size).coloured(board.accent);
    // Large figures have white at their side: the ink stands on the edge, not the white.
    let ink = line.ink(size);
    let mut column = column;
    if column.rtl {
        column.right += line.width(size) - ink.right;
    } else {
        column.left -= ink.left.min(board.grid.across(1.0));
    }
    let align = Align::start(column.rtl);
    board.place(line, column, align, voice, board.grid.down(113.0));
}

fn facts(board: &mut Board, words: &FlyerWords, column: Column) {
    let grid = board.grid;
    let [date, time, place] = shown(words);
    let voice = Voice::new(words, Style::BOLD, grid.pt(11.5));
    board.line(date, column, voice, grid.down(123.0));
    board.line(time, column, voice, grid.down(128.6));
    let small = Voice::new(words, Style::BOLD, grid.pt(9.2)).typed(words);
    board.line(place, column, small, grid.down(136.0));
    let small = Voice {
        style: Style::TEXT,
        ..small
    };
    board.line(&words.address, column, small, grid.down(140.7));
}

/// The text; it may come down to the organiser, or to the accessibility line without one.
fn text(board: &mut Board, words: &FlyerWords, column: Column, free: Option<Rect>) -> Length {
    let grid = board.grid;
    let voice = Voice::new(words, Style::TEXT, grid.pt(9.2));
    let lowest = if words.organiser.trim().is_empty() {
        168.4
    } else {
        159.5
    };
    let place = Place {
        column,
        first: grid.down(149.4),
        leading: voice.size.scaled(1.445),
        lowest: grid.down(lowest),
    };
    round(board, &words.text, place, voice, free)
}

/// Who invites, whom to ask and how to get in, beside the code.
fn ending(board: &mut Board, words: &FlyerWords, column: Column, above: Length) {
    let grid = board.grid;
    let column = if column.rtl {
        board.fixed_column(90.0, 136.0, true)
    } else {
        board.fixed_column(12.0, 58.0, false)
    };
    let mut next = grid.down(168.2).max(above + grid.tall(4.7));
    let voice = Voice::new(words, Style::BOLD, grid.pt(9.0)).typed(words);
    if !words.organiser.trim().is_empty() {
        board.line(&words.organiser, column, voice, next);
        next += grid.tall(5.2);
    }
    let small = Voice::new(words, Style::TEXT, grid.pt(7.4));
    let leading = small.size.scaled(if column.rtl { 1.59 } else { 1.405 });
    let contact = words.contact.trim();
    let lowest = grid.down(195.6);
    let mut rhythm = Rhythm::between(next, leading, lowest);
    rhythm.lines = rhythm
        .lines
        .saturating_sub(usize::from(!contact.is_empty()));
    let end = board.paragraph(&words.accessibility, column, small, rhythm, "accessibility");
    if !contact.is_empty() {
        let next = if words.accessibility.trim().is_empty() {
            next
        } else {
            end + leading
        };
        board.line(contact, column, small.typed(words), next);
    }
}

/// The code in the middle, under the spine; gives the box that stays free.
fn code(board: &mut Board, flyer: &Flyer) -> Option<Rect> {
    if flyer.web.trim().is_empty() {
        return None;
    }
    let text = qr_text(&flyer.web);
    let modules = Qr::modules(&text)?;
    // The quiet zone fills what is left between the columns beside the code.
    let most = board.grid.across(32.0) / (modules + 2 * QUIET_MODULES);
    let module = most.min(board.grid.module()).max(Length::mm(0.5));
    let side = module * modules;
    let left = (board.grid.size.width - side) / 2;
    let area = Rect::new(left, board.grid.down(166.0), side, side);
    Some(foot::place_code(board, flyer, &text, area, module))
}
