//! What things on a page mean to somebody who does not see it. A mark stands among the items and
//! holds for those that follow it, up to the next one; text before any mark is running text. What is
//! only drawn, such as rules and boxes, is never read and needs no mark.

use std::sync::Arc;

use crate::frame::{Item, Page};
use crate::length::Length;

/// What the items that follow are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Running text: every paragraph for itself.
    Body,
    /// One heading of this level; 1 is the document's.
    Heading(u8),
    /// Furniture of the page that readers pass over: foot, page number, what is said again.
    Artifact,
    /// One row of a table.
    Row(Row),
    /// The label of an entry in a list.
    Label,
    /// An entry in a list, or the rest of one whose label was just said.
    Entry,
    /// Running text that is read after all pages, though it is drawn on the first.
    Last,
}

/// A row of a table; what stands in its cells is told by where it starts. Rows at one height of a
/// page are one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What its cells are.
    pub kind: RowKind,
    /// Where the columns of the table start.
    pub columns: Arc<Columns>,
    /// How far down it stands.
    pub top: Length,
}

/// What the cells of a row are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Names of the columns: a table begins.
    Head,
    /// What is told.
    Body,
    /// A heading of this level over the rows that follow, across all columns.
    Band(u8),
}

/// Where the columns of a table start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// The edge at which reading starts, of each column in reading order.
    pub starts: Vec<Length>,
    /// Whether they run from right to left.
    pub rtl: bool,
}

/// Text may start a little before its column.
const TOLERANCE: Length = Length::mm(0.6);

impl Columns {
    /// Columns by the place of their starts on the sheet, in any order.
    pub fn new(mut starts: Vec<Length>, rtl: bool) -> Arc<Columns> {
        starts.sort_unstable();
        starts.dedup();
        if rtl {
            starts.reverse();
        }
        Arc::new(Columns { starts, rtl })
    }

    /// Columns by the distances of their starts to the reading edge of a sheet.
    pub fn from_edge(
        starts: impl IntoIterator<Item = Length>,
        sheet: Length,
        rtl: bool,
    ) -> Arc<Columns> {
        let edge = |start| if rtl { sheet - start } else { start };
        Columns::new(starts.into_iter().map(edge).collect(), rtl)
    }

    /// The column of something between a left and a right edge.
    pub fn of(&self, left: Length, right: Length) -> usize {
        let begun = self.starts.iter().take_while(|start| {
            if self.rtl {
                right <= **start + TOLERANCE
            } else {
                left >= **start - TOLERANCE
            }
        });
        begun.count().saturating_sub(1)
    }

    /// The same columns farther to the right.
    fn moved(&self, right: Length) -> Columns {
        Columns {
            starts: self.starts.iter().map(|start| *start + right).collect(),
            rtl: self.rtl,
        }
    }
}

impl Mark {
    /// A row of a table at the top of whatever is drawn.
    pub fn row(kind: RowKind, columns: &Arc<Columns>) -> Mark {
        Mark::Row(Row {
            kind,
            columns: columns.clone(),
            top: Length::ZERO,
        })
    }

    /// The same mark farther to the right and farther down.
    pub(crate) fn moved(self, right: Length, down: Length) -> Mark {
        match self {
            Mark::Row(row) => Mark::Row(Row {
                top: row.top + down,
                columns: if right == Length::ZERO {
                    row.columns
                } else {
                    Arc::new(row.columns.moved(right))
                },
                ..row
            }),
            other => other,
        }
    }
}

/// Whatever things are drawn on, and can be told what they mean.
pub trait Marking: Sized {
    /// Says what the things are that follow.
    fn mark(&mut self, mark: Mark);

    /// Draws something that has a meaning of its own; running text follows it.
    fn marked<T>(&mut self, mark: Mark, draw: impl FnOnce(&mut Self) -> T) -> T {
        self.mark(mark);
        let drawn = draw(self);
        self.mark(Mark::Body);
        drawn
    }

    /// Draws a heading of a level.
    fn heading<T>(&mut self, level: u8, draw: impl FnOnce(&mut Self) -> T) -> T {
        self.marked(Mark::Heading(level), draw)
    }

    /// Draws furniture of the page.
    fn furniture<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> T {
        self.marked(Mark::Artifact, draw)
    }

    /// Draws one row of a table.
    fn row<T>(
        &mut self,
        (kind, columns, top): (RowKind, &Arc<Columns>, Length),
        draw: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let mark = Mark::row(kind, columns).moved(Length::ZERO, top);
        self.marked(mark, draw)
    }
}

impl Marking for Page {
    fn mark(&mut self, mark: Mark) {
        self.items.push(Item::Mark(mark));
    }
}

/// Items as furniture that readers pass over, whatever they were.
pub(crate) fn passed_over(items: impl IntoIterator<Item = Item>) -> Vec<Item> {
    let bare = |item: &Item| !matches!(item, Item::Mark(_));
    let items = items.into_iter().filter(bare);
    let (begin, end) = (Item::Mark(Mark::Artifact), Item::Mark(Mark::Body));
    std::iter::once(begin).chain(items).chain([end]).collect()
}

/// Items as they are the first time; when they were said before they are furniture.
pub(crate) fn again(items: Vec<Item>, said: &mut bool) -> Vec<Item> {
    if std::mem::replace(said, true) {
        return passed_over(items);
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_the_column_that_began_last() {
        let mm = Length::mm;
        let ltr = Columns::new(vec![mm(60.0), mm(10.0), mm(30.0)], false);
        let found = |at: f64| ltr.of(mm(at), mm(at + 5.0));
        assert_eq!([9.8, 29.0, 30.0, 100.0].map(found), [0, 0, 1, 2]);
        let rtl = Columns::new(vec![mm(200.0), mm(150.0)], true);
        let found = |right: f64| rtl.of(mm(right - 5.0), mm(right));
        assert_eq!([200.0, 160.0, 150.0, 20.0].map(found), [0, 0, 1, 1]);
    }
}
