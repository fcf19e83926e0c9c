//! One huge day, hairlines and the regular weight: five to seven percent of ink and no code.

use std::sync::Arc;

use super::board::{Board, Column, Rhythm, Voice, end_of};
use super::sentence::shown;
use super::{Flyer, FlyerPaper, FlyerWords, foot};
use crate::document::WarningKind;
use crate::frame::{Align, Colour};
use crate::headline::{Headline, fit};
use crate::length::{Length, Size};
use crate::text::{Line, Reading, Style};

const HAIRLINE: Length = Length::hundredths(50);

pub(super) fn draw(board: &mut Board, flyer: &Flyer, words: &FlyerWords) {
    for y in [10.0, 80.0, 130.5, 176.5] {
        let line = board.measure().rect(board.grid.down(y), HAIRLINE);
        board.page.fill(line, Colour::BLACK);
    }
    let (start, end) = (board.column(12.0, 70.0), board.column(78.0, 136.0));
    let head = Voice::new(words, Style::TEXT, board.grid.pt(8.5));
    let baseline = foot::call_baseline(board);
    board.line(&words.call, start, head, baseline);
    let days = if words.notice.is_empty() {
        &words.window
    } else {
        &words.notice
    };
    board.line(days, end, head, baseline);
    day(board, words);
    facts(board, words, end);
    headline(board, words);
    texts(board, words, start, end);
    contact(board, flyer, words, start, end);
    foot::foot(board, flyer, words, None);
}

fn day(board: &mut Board, words: &FlyerWords) {
    let style = Style::TEXT.tracked(-60);
    let line = board
        .case
        .line(&words.day, style, Reading::of(&words.language));
    let largest = board.grid.display(176.0);
    // A range of days takes the size that fits.
    let ink = line.ink(largest);
    let part = board.grid.across(62.0).in_pt() / (ink.right - ink.left).in_pt().max(1.0);
    let size = largest.scaled(part.min(1.0));
    let voice = Voice::new(words, style, size);
    let ink = line.ink(size);
    let mut column = board.column(12.0, 76.0);
    if column.rtl {
        column.right += line.width(size) - ink.right;
    } else {
        column.left -= ink.left;
    }
    let align = Align::start(column.rtl);
    board.place(line, column, align, voice, board.grid.down(70.5));
}

/// Month, weekday, time and place, standing on the baseline of the day.
fn facts(board: &mut Board, words: &FlyerWords, column: Column) {
    let voice = Voice::new(words, Style::TEXT, board.grid.pt(13.0));
    let [date, time, place] = shown(words);
    let dated = !words.date.trim().is_empty();
    let typed = voice.typed(words);
    let lines = [
        (words.address.trim(), typed),
        (place, typed),
        (time, voice),
        (if dated { &words.weekday } else { date }, voice),
        (if dated { &words.month } else { "" }, voice),
    ];
    let mut baseline = board.grid.down(70.5);
    for (text, voice) in lines.into_iter().filter(|(text, _)| !text.is_empty()) {
        board.line(text, column, voice, baseline);
        baseline -= board.grid.tall(6.2);
    }
}

fn headline(board: &mut Board, words: &FlyerWords) {
    let column = board.measure();
    let set = fit(
        &mut board.case,
        &Headline {
            text: &words.summary,
            reading: Reading::of(&words.language),
            styles: &[Style::QUIET.tracked(-30)],
            room: Size::new(column.width(), board.grid.tall(38.0)),
            smallest: board.grid.display(22.0),
            largest: board.grid.display(42.0),
            lines: 2,
            leading: (1.04, 1.2),
        },
    );
    let top = board.grid.down(88.0);
    board.headline(&set, column, top);
}

/// The text, with the demands beside it, or in two columns without them.
fn texts(board: &mut Board, words: &FlyerWords, start: Column, end: Column) {
    let voice = Voice::new(words, Style::TEXT, board.grid.pt(9.8));
    let leading = voice.size.scaled(1.47);
    let rhythm = Rhythm::between(board.grid.down(138.0), leading, board.grid.down(173.0));
    let demands = words.demands.trim();
    let text = words.text.trim();
    if board.grid.paper == FlyerPaper::A6 && rhythm.lines < 3 {
        return board.warn(WarningKind::Dropped {
            field: "description",
        });
    }
    if !demands.is_empty() {
        board.paragraph(text, start, voice, rhythm, "description");
        board.paragraph(demands, end, voice, rhythm, "demands");
        return;
    }
    let lines: Vec<Arc<Line>> =
        board
            .case
            .wrap(text, voice.style, voice.reading, voice.size, start.width());
    if lines.len() <= 4 {
        board.paragraph(text, start, voice, rhythm, "description");
        return;
    }
    // Two columns of one height, as far as they reach.
    let half = lines.len().div_ceil(2).min(rhythm.lines);
    let shown = end_of(text, lines.get(..half).unwrap_or_default());
    let (left, rest) = text.split_at(shown);
    board.paragraph(left, start, voice, rhythm, "description");
    board.paragraph(rest, end, voice, rhythm, "description");
}

fn contact(board: &mut Board, flyer: &Flyer, words: &FlyerWords, start: Column, end: Column) {
    let voice = Voice::new(words, Style::TEXT, board.grid.pt(9.8));
    let (first, second) = (board.grid.down(182.5), board.grid.down(187.5));
    board.line(&words.organiser, start, voice.typed(words), first);
    let code = Voice {
        reading: Reading::code(),
        ..voice
    };
    let lines = [words.contact_bare.trim(), flyer.web.trim()];
    let lines = lines.into_iter().filter(|text| !text.is_empty());
    for (text, baseline) in lines.zip([first, second]) {
        board.line(text, end, code, baseline);
    }
}
