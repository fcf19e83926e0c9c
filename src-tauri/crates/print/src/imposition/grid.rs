//! Cells on a sheet that is cut: where each stands, and the marks to cut along.

use super::{UNPRINTABLE, times};
use crate::frame::{Item, Rule, Stroke};
use crate::length::{Length, Point, Rect, Size};

/// Equal cells in rows and columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CutGrid {
    /// The whole sheet.
    pub sheet: Size,
    /// One cell after cutting.
    pub cell: Size,
    /// Cells side by side.
    pub columns: usize,
    /// Cells one below the other.
    pub rows: usize,
    /// Top left corner of the cell that is farthest up and left.
    pub first: Point,
    /// From one cell's corner to that of its neighbour.
    pub pitch: Size,
    /// Whether cells are counted from the right.
    pub rtl: bool,
}

/// Half of a cross between four cells, and the thinnest line that an office printer draws evenly.
const ARM: Length = Length::mm(2.5);
const PEN: Length = Length::pt(0.5);
/// From the cut to its mark, and how long a mark is at most and at least.
const OFFSET: Length = Length::mm(2.0);
const LONGEST: Length = Length::mm(6.0);
const SHORTEST: Length = Length::mm(2.0);

impl CutGrid {
    /// Cells in the middle of a sheet, with the same white between all of them.
    pub fn centred(
        sheet: Size,
        cell: Size,
        columns: usize,
        rows: usize,
        gutter: Length,
    ) -> CutGrid {
        let between = |count: usize| times(gutter, count.saturating_sub(1));
        let width = times(cell.width, columns) + between(columns);
        let height = times(cell.height, rows) + between(rows);
        CutGrid {
            sheet,
            cell,
            columns,
            rows,
            first: Point::new((sheet.width - width) / 2, (sheet.height - height) / 2),
            pitch: Size::new(cell.width + gutter, cell.height + gutter),
            rtl: false,
        }
    }

    /// As many cells as a sheet holds without coming nearer to its edge than a printer reaches.
    pub fn filling(sheet: Size, cell: Size) -> CutGrid {
        let count = |room: Length, each: Length| {
            let room = (room - UNPRINTABLE * 2).in_hundredths();
            usize::try_from(room / each.in_hundredths().max(1))
                .unwrap_or(0)
                .max(1)
        };
        let columns = count(sheet.width, cell.width);
        let rows = count(sheet.height, cell.height);
        CutGrid::centred(sheet, cell, columns, rows, Length::ZERO)
    }

    /// The same cells, counted from where reading starts.
    pub fn reading(self, rtl: bool) -> CutGrid {
        CutGrid { rtl, ..self }
    }

    /// How many cells a sheet has.
    pub const fn count(&self) -> usize {
        self.columns * self.rows
    }

    /// A cell, counted from 0 in the order of reading.
    pub fn cell(&self, number: usize) -> Rect {
        let columns = self.columns.max(1);
        let (row, column) = (number / columns, number % columns);
        let column = if self.rtl {
            columns - 1 - column
        } else {
            column
        };
        Rect::new(
            self.first.x + times(self.pitch.width, column),
            self.first.y + times(self.pitch.height, row),
            self.cell.width,
            self.cell.height,
        )
    }

    /// Right and bottom end of the cells.
    fn last(&self) -> Point {
        let columns = times(self.pitch.width, self.columns.saturating_sub(1));
        let rows = times(self.pitch.height, self.rows.saturating_sub(1));
        self.first
            .moved(columns + self.cell.width, rows + self.cell.height)
    }

    /// Places from left to right, or from top to bottom, where a knife goes.
    fn cuts(first: Length, pitch: Length, each: Length, count: usize) -> Vec<Length> {
        let mut cuts: Vec<Length> = (0..count)
            .flat_map(|n| [first + times(pitch, n), first + times(pitch, n) + each])
            .collect();
        cuts.dedup();
        cuts
    }

    /// Marks for the knife: outside the cells where the sheet has room for them, else on the cut
    /// itself, where they vanish; and a cross where four cells meet. Marks are never mirrored.
    pub fn marks(&self, bleed: Length) -> Vec<Item> {
        let columns = Self::cuts(
            self.first.x,
            self.pitch.width,
            self.cell.width,
            self.columns,
        );
        let rows = Self::cuts(self.first.y, self.pitch.height, self.cell.height, self.rows);
        let last = self.last();
        let offset = OFFSET.max(bleed + Length::mm(1.0));
        let mut marks = Vec::new();
        for x in inside(&columns, self.sheet.width) {
            for (from, to) in ends(self.first.y, last.y, self.sheet.height, offset) {
                marks.push(rule(Point::new(x, from), Point::new(x, to)));
            }
        }
        for y in inside(&rows, self.sheet.height) {
            for (from, to) in ends(self.first.x, last.x, self.sheet.width, offset) {
                marks.push(rule(Point::new(from, y), Point::new(to, y)));
            }
        }
        let touching = self.pitch.width == self.cell.width && self.pitch.height == self.cell.height;
        if touching {
            for y in between(&rows) {
                for x in between(&columns) {
                    marks.push(rule(Point::new(x - ARM, y), Point::new(x + ARM, y)));
                    marks.push(rule(Point::new(x, y - ARM), Point::new(x, y + ARM)));
                }
            }
        }
        marks
    }
}

/// Cuts that a printer can mark: the edge of the sheet needs none.
fn inside(cuts: &[Length], sheet: Length) -> impl Iterator<Item = Length> {
    let printable = UNPRINTABLE..=sheet - UNPRINTABLE;
    cuts.iter()
        .copied()
        .filter(move |cut| printable.contains(cut))
}

fn between(cuts: &[Length]) -> impl Iterator<Item = Length> {
    let inner = cuts.len().saturating_sub(1);
    cuts.iter().copied().take(inner).skip(1)
}

/// The marks at both ends of a cut, before the cells begin and after they end.
fn ends(first: Length, last: Length, sheet: Length, offset: Length) -> [(Length, Length); 2] {
    let one = |room: Length| {
        let length = (room - offset - UNPRINTABLE).min(LONGEST);
        if length >= SHORTEST {
            (room - offset - length, room - offset)
        } else {
            (UNPRINTABLE, UNPRINTABLE * 2)
        }
    };
    let (start, end) = (one(first), one(sheet - last));
    [start, (sheet - end.1, sheet - end.0)]
}

fn rule(from: Point, to: Point) -> Item {
    Item::Rule(Rule {
        from,
        to,
        stroke: Stroke::black(PEN),
    })
}
