//! A table on its way through the pages.

use super::tree::{ElementId, Kind, Tree};
use crate::length::Length;
use crate::mark::{Row, RowKind};

/// How far down a row stands, and where its first column starts.
type Spot = (Length, Option<Length>);

/// A table that rows are still added to.
pub(super) struct Grid {
    table: ElementId,
    /// How many columns it has.
    count: usize,
    /// The group of rows that was begun last.
    group: Option<(Kind, ElementId)>,
    /// Rows of the present page: where they stand, and their cells.
    rows: Vec<(Spot, Vec<ElementId>)>,
}

impl Grid {
    pub fn new(table: ElementId, row: &Row) -> Grid {
        Grid {
            table,
            count: row.columns.starts.len(),
            group: None,
            rows: Vec::new(),
        }
    }

    /// Rows of another page have nothing to do with those of this one.
    pub fn next_page(&mut self) {
        self.rows.clear();
    }

    /// Whether a row belongs to this table: it has as many columns, though they may stand elsewhere, and
    /// names of columns begin a new one.
    pub fn takes(&self, row: &Row) -> bool {
        let has_body = matches!(self.group, Some((Kind::Body, _)));
        let is_known = row.columns.starts.len() == self.count;
        is_known && (row.kind != RowKind::Head || !has_body)
    }

    /// The element of what stands between two edges of a row.
    pub fn cell(
        &mut self,
        tree: &mut Tree,
        row: &Row,
        (left, right): (Length, Length),
        by_cell: bool,
    ) -> ElementId {
        let place = (row.top, row.columns.starts.first().copied());
        let known = self.rows.iter().rposition(|(known, _)| *known == place);
        let found = known.unwrap_or_else(|| {
            let cells = self.begin(tree, row, by_cell);
            self.rows.push((place, cells));
            self.rows.len() - 1
        });
        let cells = self.rows.get(found).map_or(&[][..], |(_, cells)| cells);
        let column = row
            .columns
            .of(left, right)
            .min(cells.len().saturating_sub(1));
        cells.get(column).copied().unwrap_or(self.table)
    }

    /// A new row with all its cells.
    fn begin(&mut self, tree: &mut Tree, row: &Row, by_cell: bool) -> Vec<ElementId> {
        let wanted = match row.kind {
            RowKind::Head => Kind::Head,
            RowKind::Body | RowKind::Band(_) => Kind::Body,
        };
        let group = match self.group {
            Some((kind, id)) if kind == wanted => id,
            _ => tree.add(wanted, self.table),
        };
        self.group = Some((wanted, group));
        let line = tree.add(Kind::Row, group);
        let count = self.count.max(1);
        match row.kind {
            RowKind::Head => (0..count)
                .map(|_| tree.add(Kind::ColumnHead, line))
                .collect(),
            RowKind::Body if by_cell => (0..count).map(|_| tree.add(Kind::Cell, line)).collect(),
            RowKind::Body => vec![wide(tree, line, count)],
            RowKind::Band(level) => {
                let cell = wide(tree, line, count);
                vec![tree.add(Kind::Heading(level), cell)]
            }
        }
    }
}

/// One cell across all columns.
fn wide(tree: &mut Tree, row: ElementId, count: usize) -> ElementId {
    let id = tree.add(Kind::Cell, row);
    if let Some(cell) = tree.get_mut(id) {
        cell.columns = u16::try_from(count).unwrap_or(u16::MAX);
    }
    id
}
