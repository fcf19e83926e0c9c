//! A poster over several sheets: how many, which part stands on which, and where it is glued.

use super::times;
use crate::length::{Length, Rect, Size};

/// A poster cut into equal parts that lap over each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TileGrid {
    /// The poster.
    pub whole: Size,
    /// The sheets, turned the way that needs fewer of them.
    pub sheet: Size,
    /// Sheets side by side.
    pub columns: usize,
    /// Sheets one below the other.
    pub rows: usize,
    /// The part on one sheet, with the strip that is glued.
    pub part: Size,
    /// How far one sheet lies over the next.
    pub overlap: Length,
}

/// One sheet of a poster; places are measured on the poster from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// From 0, from where reading starts.
    pub column: usize,
    /// From 0, from the top.
    pub row: usize,
    /// The whole part, with its strips.
    pub part: Rect,
    /// What is printed of it.
    pub printed: Rect,
    /// The strip at its side that the sheet before it covers.
    pub side_strip: Option<Rect>,
    /// The strip at its top that the sheet above covers.
    pub top_strip: Option<Rect>,
}

/// White round the part on its sheet: towards the start and the top, towards the end, where marks
/// stand, and at the bottom, where the sheet says what it is.
pub(super) const EDGE: Length = Length::mm(8.0);
const END: Length = Length::mm(14.0);
const BOTTOM: Length = Length::mm(32.0);

impl TileGrid {
    /// The fewest sheets for a poster; upright ones when it makes no difference.
    pub fn plan(whole: Size, sheet: Size, overlap: Length) -> TileGrid {
        let upright = Size::new(sheet.width.min(sheet.height), sheet.width.max(sheet.height));
        let (one, other) = (
            TileGrid::on(whole, upright, overlap),
            TileGrid::on(whole, upright.turned(), overlap),
        );
        if other.count() < one.count() {
            other
        } else {
            one
        }
    }

    fn on(whole: Size, sheet: Size, overlap: Length) -> TileGrid {
        let count = |whole: Length, room: Length| {
            let (whole, room) = (whole - overlap, room - overlap);
            let count = ceiling(whole.in_hundredths(), room.in_hundredths());
            usize::try_from(count).unwrap_or(1).max(1)
        };
        let columns = count(whole.width, sheet.width - EDGE - END);
        let rows = count(whole.height, sheet.height - EDGE - BOTTOM);
        let part = |whole: Length, count: usize| {
            let sum = whole + times(overlap, count.saturating_sub(1));
            let each = ceiling(sum.in_hundredths(), i32::try_from(count).unwrap_or(1));
            Length::hundredths(each)
        };
        TileGrid {
            whole,
            sheet,
            columns,
            rows,
            part: Size::new(part(whole.width, columns), part(whole.height, rows)),
            overlap,
        }
    }

    /// How many sheets the poster takes.
    pub const fn count(&self) -> usize {
        self.columns * self.rows
    }

    /// A sheet, counted from 0 in the order of reading.
    pub fn tile(&self, number: usize, rtl: bool) -> Tile {
        let columns = self.columns.max(1);
        let (row, column) = (number / columns, number % columns);
        let span = |n: usize, part: Length, whole: Length| {
            let from = times(part - self.overlap, n);
            (from, (from + part).min(whole))
        };
        let (from, to) = span(column, self.part.width, self.whole.width);
        let (top, bottom) = span(row, self.part.height, self.whole.height);
        let strip = |n: usize| if n > 0 { self.overlap } else { Length::ZERO };
        let across = |from: Length, to: Length| {
            let left = if rtl { self.whole.width - to } else { from };
            (left, to - from)
        };
        let area = |from: Length, to: Length, top: Length, bottom: Length| {
            let (left, width) = across(from, to);
            Rect::new(left, top, width, bottom - top)
        };
        let (side, head) = (strip(column), strip(row));
        Tile {
            column,
            row,
            part: area(from, to, top, bottom),
            printed: area(from + side, to, top + head, bottom),
            side_strip: (column > 0).then(|| area(from, from + side, top, bottom)),
            top_strip: (row > 0).then(|| area(from, to, top, top + head)),
        }
    }

    /// What stands large on a sheet: its number, or from twelve sheets on its row and column.
    pub fn label(&self, number: usize, figures: &[char; 10]) -> String {
        let columns = self.columns.max(1);
        if self.count() < 12 {
            return in_figures(number + 1, figures);
        }
        let row = u32::try_from(number / columns).unwrap_or(0);
        let letter = char::from_u32('A' as u32 + row).unwrap_or('?');
        format!("{letter}{}", in_figures(number % columns + 1, figures))
    }
}

/// How many parts of a size something takes.
fn ceiling(whole: i32, part: i32) -> i32 {
    let part = part.max(1);
    (whole + part - 1) / part
}

/// A number in the figures of a language.
pub(crate) fn in_figures(number: usize, figures: &[char; 10]) -> String {
    let figure = |digit: char| {
        let value = digit.to_digit(10).and_then(|d| usize::try_from(d).ok());
        value
            .and_then(|value| figures.get(value))
            .copied()
            .unwrap_or(digit)
    };
    number.to_string().chars().map(figure).collect()
}
