//! What stands on every flyer at the same place: head lines, code, accessibility and imprint.

use super::board::{Board, Column, Rhythm, Voice};
use super::{Flyer, FlyerPaper, FlyerWords, qr_text};
use crate::frame::{Align, Qr};
use crate::length::{Length, Point, Rect};
use crate::qr::QUIET_MODULES;
use crate::text::Style;

/// Top rule, name and days of the call.
pub(super) fn head(board: &mut Board, words: &FlyerWords) {
    let measure = board.measure();
    let thickness = board.grid.tall(1.05);
    board.page.fill(
        measure.rect(board.grid.down(10.0), thickness),
        crate::frame::Colour::BLACK,
    );
    let voice = Voice::new(words, Style::BOLD, board.grid.pt(8.5));
    let baseline = call_baseline(board);
    let call = board
        .case
        .line(&words.call, voice.style, voice.reading)
        .width(voice.size);
    let days = days(board, words);
    // On the small sheet the days are the first to go; a cancelled event always says so.
    let small = board.grid.paper.is_narrow();
    let shown = days.filter(|(text, days)| {
        let width = board
            .case
            .line(text, days.style, days.reading)
            .width(days.size);
        !words.notice.is_empty()
            || (!small && call + width + board.grid.across(4.0) <= measure.width())
    });
    let mut column = measure;
    if let Some((text, days)) = shown {
        let width = board
            .case
            .line(&text, days.style, days.reading)
            .width(days.size)
            + board.grid.across(4.0);
        if column.rtl {
            column.left += width;
        } else {
            column.right -= width;
        }
        board.aligned(&text, measure, Align::end(measure.rtl), days, baseline);
    }
    board.line(&words.call, column, voice, baseline);
}

/// First baseline under the top rule.
pub(super) fn call_baseline(board: &Board) -> Length {
    match board.grid.paper {
        FlyerPaper::A6 => Length::mm(13.2),
        FlyerPaper::A5 | FlyerPaper::Dl => Length::mm(15.66),
        FlyerPaper::A4 => Length::mm(22.15),
        _ => board.grid.down(15.66),
    }
}

/// The days of the call, or in their place that the event does not happen as announced.
fn days(board: &Board, words: &FlyerWords) -> Option<(String, Voice)> {
    let voice = |style| Voice::new(words, style, board.grid.pt(8.5));
    if !words.notice.is_empty() {
        let voice = voice(Style::BOLD).coloured(board.accent);
        return Some((words.notice.clone(), voice));
    }
    (!words.window.is_empty()).then(|| (words.window.clone(), voice(Style::TEXT)))
}

/// The code at the end of the sheet, standing on `bottom` without its quiet zone; gives the box that
/// must stay free of everything else.
pub(super) fn code(
    board: &mut Board,
    flyer: &Flyer,
    column: Column,
    bottom: Length,
    widest: f64,
) -> Option<Rect> {
    if flyer.web.trim().is_empty() {
        return None;
    }
    let text = qr_text(&flyer.web);
    let modules = Qr::modules(&text)?;
    let most = board.grid.across(widest) / modules;
    let module = most.min(board.grid.module()).max(Length::mm(0.5));
    let side = module * modules;
    let quiet = module * QUIET_MODULES;
    let left = Align::end(column.rtl).left((column.left, column.right), side);
    Some(place_code(
        board,
        flyer,
        &text,
        Rect::new(left, bottom - quiet - side, side, side),
        module,
    ))
}

/// Draws a code that has been measured.
pub(super) fn place_code(
    board: &mut Board,
    flyer: &Flyer,
    text: &str,
    area: Rect,
    module: Length,
) -> Rect {
    board.page.qr(text, Point::new(area.x, area.y), module);
    let web = flyer.web.trim();
    let address = if web.contains("://") {
        web.to_owned()
    } else {
        format!("https://{web}")
    };
    board.page.link(area, &address);
    area.inset(-(module * QUIET_MODULES))
}

/// Accessibility line and imprint, last on the sheet; `free` stays free of them.
pub(super) fn foot(board: &mut Board, flyer: &Flyer, words: &FlyerWords, free: Option<Rect>) {
    accessibility(board, words, free);
    imprint(board, flyer, words);
}

/// One line where it fits; two lines up to the shelf; a smaller step before anything is lost.
fn accessibility(board: &mut Board, words: &FlyerWords, free: Option<Rect>) {
    let mut column = board.measure();
    let lowest = board.grid.down(195.5);
    let voice = Voice::new(words, Style::TEXT, board.grid.pt(7.2));
    let text = words.accessibility.trim();
    if board.fits(text, column.width(), voice) {
        return board.line(text, column, voice, lowest);
    }
    let small = voice.sized(board.grid.pt(6.4));
    if board.fits(text, column.width(), small) {
        return board.line(text, column, small, lowest);
    }
    let leading = small.size.scaled(1.3);
    if let Some(free) = free.filter(|free| free.bottom() > lowest - leading - small.size) {
        if column.rtl {
            column.left = free.right();
        } else {
            column.right = free.x;
        }
    }
    let rhythm = Rhythm {
        first: lowest - leading,
        leading,
        lines: 2,
    };
    board.paragraph(text, column, small, rhythm, "accessibility");
}

/// Who answers for the sheet. What is only useful falls away first; the law's part never does.
pub(super) fn imprint(board: &mut Board, flyer: &Flyer, words: &FlyerWords) {
    let column = board.measure();
    let voice = Voice::new(words, Style::TEXT, board.grid.pt(5.8));
    let web = crate::text::isolated_ltr(flyer.web.trim());
    let web = if flyer.web.trim().is_empty() {
        ""
    } else {
        &web
    };
    let contact = if board.grid.paper == FlyerPaper::A6 {
        words.contact.trim()
    } else {
        ""
    };
    let (label, own) = (words.imprint.trim(), words.own_print.trim());
    let ways = [
        vec![label, own, contact, web],
        vec![label, contact, web],
        vec![label, contact],
        vec![label],
    ];
    let texts: Vec<String> = ways
        .iter()
        .map(|parts| {
            parts
                .iter()
                .filter(|part| !part.is_empty())
                .copied()
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    let fits = texts
        .iter()
        .find(|text| board.fits(text, column.width(), voice));
    let text = fits.or(texts.last()).cloned().unwrap_or_default();
    board.line(&text, column, voice, board.grid.down(199.7));
}
