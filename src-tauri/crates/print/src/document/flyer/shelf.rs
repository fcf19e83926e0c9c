//! The week as a shelf: height is how much happens that day, width in how many cities.

use super::board::{Board, Column, Voice};
use super::{Flyer, FlyerWords, ShelfDay};
use crate::frame::{Align, Colour, Fill, Outline, Stroke};
use crate::length::{Length, Rect};
use crate::text::Style;

/// The board the books stand on: top edge in millimetres of the plan, and how thick it is.
pub(super) const BOARD: f64 = 188.0;
const THICK: f64 = 1.19;
/// The tallest book of a shelf that has all the room, and the lowest that still shows a week.
pub(super) const TALLEST: f64 = 62.0;
pub(super) const LOWEST: f64 = 28.0;

/// The rule under the shelf, which ends the sheet even without one.
pub(super) fn rule(board: &mut Board) {
    let measure = board.measure();
    board.page.fill(
        measure.rect(board.grid.down(BOARD), board.grid.tall(THICK)),
        Colour::BLACK,
    );
}

/// Draws the books between a height and the board.
pub(super) fn books(
    board: &mut Board,
    flyer: &Flyer,
    words: &FlyerWords,
    column: Column,
    height: Length,
) {
    let bottom = board.grid.down(BOARD) + board.grid.tall(0.19);
    books_on(board, flyer, words, (column, bottom), height);
}

/// Draws the books so that they stand on `bottom`.
pub(super) fn books_on(
    board: &mut Board,
    flyer: &Flyer,
    words: &FlyerWords,
    (column, bottom): (Column, Length),
    height: Length,
) {
    // Neighbours share the stroke between them.
    let edge = board.grid.pt(8.5).scaled(1.0 / 8.5);
    let shares: Vec<f64> = flyer
        .week
        .iter()
        .map(|day| 3.5 + f64::from(day.cities.clamp(1, 8)))
        .collect();
    let sum: f64 = shares.iter().sum();
    let overlap = edge * i32::try_from(shares.len().saturating_sub(1)).unwrap_or(0);
    // Few days do not become a wall.
    let most = board.grid.across(15.5) * i32::try_from(shares.len()).unwrap_or(1);
    let width = (column.width() + overlap).min(most);
    let busiest = flyer
        .week
        .iter()
        .map(|day| day.events)
        .max()
        .unwrap_or(1)
        .max(1);
    let mut used = Length::ZERO;
    for (n, (day, share)) in flyer.week.iter().zip(&shares).enumerate() {
        let thick = width.scaled(share / sum);
        let full = f64::from(day.events) / f64::from(busiest);
        let tall = height.scaled(0.4 + 0.6 * full);
        let left = if column.rtl {
            column.right - used - thick
        } else {
            column.left + used
        };
        let area = Rect::new(left, bottom - tall, thick, tall);
        book(board, *day, area, edge);
        let name = words.days.get(n).map_or("", String::as_str);
        label(board, words, *day, name, area);
        used += thick - edge;
    }
}

/// One book: its back filled or outlined, with two bands where a day has a title at all.
fn book(board: &mut Board, day: ShelfDay, area: Rect, edge: Length) {
    let bands = if day.this {
        board.page.fill(area, board.shape);
        Colour::WHITE
    } else {
        let half = Rect::new(
            area.x + edge / 2,
            area.y + edge / 2,
            area.width - edge,
            area.height - edge,
        );
        let stroke = Stroke::black(edge);
        board.page.shape(
            Outline::Rect(half),
            Some(Fill::Plain(Colour::WHITE)),
            Some(stroke),
        );
        Colour::BLACK
    };
    if day.events == 0 {
        return;
    }
    for down in [4.4, 5.8] {
        let y = area.y + board.grid.tall(down);
        board.page.fill(
            Rect::new(area.x, y, area.width, board.grid.tall(0.35)),
            bands,
        );
    }
}

fn label(board: &mut Board, words: &FlyerWords, day: ShelfDay, name: &str, area: Rect) {
    let style = if day.this {
        Style::DISPLAY.tracked(0)
    } else {
        Style::BOLD
    };
    let colour = if day.this {
        Colour::WHITE
    } else {
        Colour::BLACK
    };
    let voice = Voice::new(words, style, board.grid.pt(8.0)).coloured(colour);
    let column = Column {
        left: area.x,
        right: area.right(),
        rtl: board.rtl,
    };
    board.aligned(
        name,
        column,
        Align::Centre,
        voice,
        area.bottom() - board.grid.tall(2.79),
    );
}
