//! A photo fills the head; a white label cut into its lower start corner carries the headline.

use std::sync::Arc;

use super::around::{Place, round};
use super::board::{Board, Column, Voice};
use super::grid::Grid;
use super::sentence::shown;
use super::{Flyer, FlyerPaper, FlyerWords, foot};
use crate::document::WarningKind;
use crate::frame::{Align, Colour};
use crate::headline::{Headline, SetHeadline, fit};
use crate::length::{Length, Rect, Size};
use crate::picture::Picture;
use crate::text::{Reading, Style};

/// Under this many dots to the inch a photo shows its dots; a poster is seen from farther away.
fn coarse(paper: FlyerPaper) -> u32 {
    match paper {
        FlyerPaper::A6 | FlyerPaper::Dl | FlyerPaper::A5 | FlyerPaper::A4 => 150,
        FlyerPaper::A3 => 110,
        FlyerPaper::A2 => 75,
        FlyerPaper::A1 | FlyerPaper::A0 => 50,
    }
}
/// Photos come out darker in black and white: this much lighter in percent makes up for it.
const LIGHTER: u8 = 10;

/// A photo that is fine enough for its place.
pub(super) struct Photo {
    picture: Arc<Picture>,
    focus: (i32, i32),
}

impl Photo {
    /// Takes a picture for the head of a flyer, with no more dots than its place can show.
    pub fn new(
        flyer: &Flyer,
        picture: Arc<Picture>,
        focus: (i32, i32),
    ) -> Result<Photo, WarningKind> {
        let placed = picture.covering(place(flyer), focus.0, focus.1);
        let dpi = picture.dpi(placed.place.width);
        if dpi < coarse(flyer.paper) {
            return Err(WarningKind::CoarsePicture { dpi });
        }
        let ready = picture.for_width(placed.place.width).and_then(|picture| {
            if flyer.black_white {
                picture.greyscale()?.lightened(LIGHTER).map(Arc::new)
            } else {
                Ok(picture)
            }
        });
        let picture = ready.map_err(|_| WarningKind::NoPicture)?;
        Ok(Photo { picture, focus })
    }
}

/// Where the photo stands: 5 mm from the edges, or over them when the sheet is cut.
fn place(flyer: &Flyer) -> Rect {
    let grid = Grid::new(flyer.paper);
    let bottom = grid.down(140.0);
    let edge = if flyer.bleed {
        -Length::mm(3.0)
    } else {
        Length::mm(5.0)
    };
    let size = grid.size;
    Rect::new(edge, edge, size.width - edge * 2, bottom - edge)
}

pub(super) fn draw(board: &mut Board, flyer: &Flyer, words: &FlyerWords, photo: &Photo) {
    let area = place(flyer);
    let placed = photo.picture.covering(area, photo.focus.0, photo.focus.1);
    board.page.image(placed.telling(&words.photo_alt));
    headline(board, words, area);
    credit(board, words, area);
    let bar = board.column(12.0, 32.0);
    board.page.fill(
        bar.rect(board.grid.down(154.0), board.grid.tall(2.11)),
        board.shape,
    );
    facts(board, words);
    let column = board.measure();
    let bottom = board.grid.down(189.6) + board.grid.module() * 4;
    let free = foot::code(board, flyer, column, bottom, 20.0);
    text(board, words, free);
    call(board, words, free);
    foot::foot(board, flyer, words, free);
}

/// The label grows upwards with the headline and never hides more than a third of the photo.
fn headline(board: &mut Board, words: &FlyerWords, area: Rect) {
    let column = board.column(12.0, 102.0);
    let low = board.grid.down(151.2);
    let mut set = set(board, words, column, 37.75, 2);
    if set.too_long {
        let higher = self::set(board, words, column, 49.7, 4);
        if higher.size > set.size {
            set = higher;
        }
    }
    let height = set.last_baseline() + set.below.max(set.size.scaled(0.24));
    let top = low - height;
    let label_top = (top - board.grid.tall(6.0)).min(board.grid.down(134.0));
    let (left, right) = (board.grid.across(-5.0), board.grid.across(104.0));
    let width = board.grid.size.width;
    let (left, right) = if board.rtl {
        (width - right, width - left)
    } else {
        (left, right)
    };
    let (left, right) = (
        left.max(area.x - Length::mm(0.2)),
        right.min(area.right() + Length::mm(0.2)),
    );
    let below = area.bottom() + Length::mm(0.5);
    board.page.fill(
        Rect::new(left, label_top, right - left, below - label_top),
        Colour::WHITE,
    );
    board.headline(&set, column, top);
}

fn set(
    board: &mut Board,
    words: &FlyerWords,
    column: Column,
    tall: f64,
    lines: usize,
) -> SetHeadline {
    let room = Size::new(column.width(), board.grid.tall(tall));
    let (smallest, largest) = (board.grid.display(26.0), board.grid.display(58.0));
    fit(
        &mut board.case,
        &Headline {
            text: &words.summary,
            reading: Reading::of(&words.language),
            styles: &[Style::DISPLAY.tracked(-30), Style::BOLD.tracked(-30)],
            room,
            smallest,
            largest,
            lines,
            leading: (0.87, 1.08),
        },
    )
}

/// Who made the photo: small, under its end corner, where every printer can print.
fn credit(board: &mut Board, words: &FlyerWords, area: Rect) {
    let voice = Voice::new(words, Style::TEXT, Length::pt(5.5)).typed(words);
    let inner = Length::mm(5.0);
    let label = board.column(104.0, 148.0);
    let column = Column {
        left: label.left.max(inner),
        right: label.right.min(board.grid.size.width - inner),
        ..label
    };
    let baseline = area.bottom() + Length::mm(2.4);
    board.aligned(
        &words.credit,
        column,
        Align::end(board.rtl),
        voice,
        baseline,
    );
}

fn facts(board: &mut Board, words: &FlyerWords) {
    let column = board.column(12.0, 74.0);
    let [date, time, place] = shown(words);
    let voice = Voice::new(words, Style::BOLD, board.grid.pt(13.5));
    let size = board
        .fitting_size(date, column.width(), voice)
        .min(board.fitting_size(time, column.width(), voice));
    let voice = voice.sized(size);
    board.line(date, column, voice, board.grid.down(164.4));
    board.line(time, column, voice, board.grid.down(170.7));
    let small = Voice::new(words, Style::BOLD, board.grid.pt(9.2)).typed(words);
    board.line(place, column, small, board.grid.down(177.8));
    let small = Voice {
        style: Style::TEXT,
        ..small
    };
    board.line(&words.address, column, small, board.grid.down(182.4));
}

/// The text at the end, first over the code and then beside it.
fn text(board: &mut Board, words: &FlyerWords, free: Option<Rect>) {
    if board.grid.paper == FlyerPaper::A6 {
        if !words.text.trim().is_empty() {
            board.warn(WarningKind::Dropped {
                field: "description",
            });
        }
        return;
    }
    let column = board.column(78.0, 136.0);
    let voice = Voice::new(words, Style::TEXT, board.grid.pt(9.2));
    let leading = voice.size.scaled(if column.rtl { 1.52 } else { 1.38 });
    let first = board.grid.down(155.2);
    let contact = words.contact.trim();
    let whole = [words.text.trim(), contact]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join("\n");
    let lowest = board.grid.down(184.6);
    let place = Place {
        column,
        first,
        leading,
        lowest,
    };
    round(board, &whole, place, voice, free);
}

/// Call and days in one line beside the code.
fn call(board: &mut Board, words: &FlyerWords, free: Option<Rect>) {
    let mut column = board.measure();
    if let Some(free) = free {
        if column.rtl {
            column.left = free.right();
        } else {
            column.right = free.x;
        }
    }
    let voice = Voice::new(words, Style::BOLD, board.grid.pt(8.0));
    let both = [words.call.trim(), words.window.trim()];
    let separator = if column.rtl { "، " } else { ", " };
    let both: Vec<&str> = both.into_iter().filter(|part| !part.is_empty()).collect();
    let joined = both.join(separator);
    let (text, voice) = if words.notice.is_empty() {
        (joined, voice)
    } else {
        (words.notice.clone(), voice.coloured(board.accent))
    };
    let text = if board.fits(&text, column.width(), voice) {
        text
    } else {
        words.call.clone()
    };
    board.line(&text, column, voice, board.grid.down(189.4));
}
