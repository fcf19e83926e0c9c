//! Tables: column widths, rows, and cells that never overflow.

use std::sync::Arc;

use crate::frame::{
    Align, Colour, Fill, Item, Outline, Rule, Shape, Stroke, Text, Turn, WarningKind,
};
use crate::length::{Length, Point, Rect};
use crate::mark::{Columns, Mark, RowKind};
use crate::text::{Line, Reading, Style, TypeCase};

mod width;

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Exactly this.
    Fixed(Length),
    /// As wide as its widest cell, less when the table would not fit.
    Auto,
    /// A share of what the other columns leave.
    Fraction(u32),
}

/// Where the text of a column stands; start and end follow the table's direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stand {
    /// Where reading starts.
    #[default]
    Start,
    /// Where reading ends.
    End,
    /// In the middle.
    Centre,
}

/// One column: its width and how its cells are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// How wide it is.
    pub width: Width,
    /// Where its text stands.
    pub stand: Stand,
    /// Style of its cells.
    pub style: Style,
    /// How its cells are read; telephone and mail columns are `Reading::code()`.
    pub reading: Reading,
}

/// One row; missing cells stay blank, so a row without cells is a row to write in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What stands in it, in reading order.
    pub cells: Vec<String>,
    /// A style for the whole row in place of the columns' styles.
    pub style: Option<Style>,
    /// A least height of its own.
    pub height: Option<Length>,
}

impl Row {
    /// A row of texts.
    pub fn of<T: Into<String>>(cells: impl IntoIterator<Item = T>) -> Row {
        Row {
            cells: cells.into_iter().map(Into::into).collect(),
            ..Row::default()
        }
    }

    /// A row to write in by hand.
    pub fn blank() -> Row {
        Row::default()
    }
}

/// Sizes and lines of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Type size of the cells.
    pub size: Length,
    /// The smallest size a cell may shrink to before it wraps.
    pub smallest: Length,
    /// Type size of the head.
    pub head_size: Length,
    /// White at both sides of a cell's text.
    pub padding: Length,
    /// Least height of a row.
    pub row_height: Length,
    /// Most lines of one cell; what is left over ends in an ellipsis.
    pub most_lines: usize,
    /// The pen under each row.
    pub rule: Stroke,
    /// The pen under the head.
    pub head_rule: Stroke,
    /// Height of the short upright ticks on the row line that show where a field ends; zero for none.
    pub tick: Length,
    /// Colour behind every second row.
    pub zebra: Option<Colour>,
}

impl Default for Look {
    fn default() -> Look {
        Look {
            size: Length::pt(9.0),
            smallest: Length::pt(7.5),
            head_size: Length::pt(8.0),
            padding: Length::mm(1.0),
            row_height: Length::pt(18.0),
            most_lines: 3,
            rule: Stroke::black(Length::pt(0.5)),
            head_rule: Stroke::black(Length::pt(1.5)),
            tick: Length::ZERO,
            zebra: None,
        }
    }
}

/// A table of any length; its head comes again on every page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The columns in reading order.
    pub columns: Vec<Column>,
    /// Words of the head; none for a table without one.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Sizes and lines.
    pub look: Look,
}

/// One laid-out row: how high it is, its items from its own top, and texts that were cut off.
pub(crate) struct SetRow {
    pub height: Length,
    pub items: Vec<Item>,
    pub clipped: Vec<WarningKind>,
}

/// A table with its columns placed.
pub(crate) struct Placement<'t> {
    table: &'t Table,
    rtl: bool,
    /// Left and right edge of every column, in reading order.
    pub columns: Vec<(Length, Length)>,
    /// Where they start, for whoever has them read out.
    starts: Arc<Columns>,
    span: (Length, Length),
}

/// From baseline to baseline, as a share of the size; joined scripts need a tenth more.
const LEADING: f64 = 1.25;
/// Half the height of a capital: what has to be added to the middle to get the baseline.
pub(crate) const HALF_CAPITAL: f64 = 0.357;

impl<'t> Placement<'t> {
    /// Gives each column its edges between the two edges of `span`.
    pub fn new(
        case: &mut TypeCase,
        table: &'t Table,
        span: (Length, Length),
        rtl: bool,
    ) -> Placement<'t> {
        let widths = width::widths(case, table, span.1 - span.0);
        let mut columns = Vec::with_capacity(widths.len());
        let mut used = Length::ZERO;
        for width in widths {
            let left = if rtl {
                span.1 - used - width
            } else {
                span.0 + used
            };
            columns.push((left, left + width));
            used += width;
        }
        let edge = |(left, right): &(Length, Length)| if rtl { *right } else { *left };
        Placement {
            table,
            rtl,
            starts: Columns::new(columns.iter().map(edge).collect(), rtl),
            columns,
            span,
        }
    }

    /// The head, or none.
    pub fn head(&self, case: &mut TypeCase) -> Option<SetRow> {
        if self.table.head.is_empty() {
            return None;
        }
        let look = &self.table.look;
        let row = Row {
            cells: self.table.head.clone(),
            style: Some(Style::BOLD),
            height: Some(look.head_size.scaled(1.8)),
        };
        let sizes = (look.head_size, look.head_size.min(look.smallest));
        Some(self.set(case, (&row, RowKind::Head), sizes, look.head_rule, None))
    }

    /// One row of the body.
    pub fn row(&self, case: &mut TypeCase, index: usize) -> Option<SetRow> {
        let row = self.table.rows.get(index)?;
        let look = &self.table.look;
        let shade = look.zebra.filter(|_| index % 2 == 1);
        let sizes = (look.size, look.smallest);
        Some(self.set(case, (row, RowKind::Body), sizes, look.rule, shade))
    }

    fn set(
        &self,
        case: &mut TypeCase,
        (row, kind): (&Row, RowKind),
        sizes: (Length, Length),
        rule: Stroke,
        shade: Option<Colour>,
    ) -> SetRow {
        let look = &self.table.look;
        let mut clipped = Vec::new();
        let mut cells = Vec::with_capacity(row.cells.len());
        let mut height = row.height.unwrap_or(look.row_height);
        for ((text, column), edges) in row.cells.iter().zip(&self.table.columns).zip(&self.columns)
        {
            if text.is_empty() {
                continue;
            }
            let room = edges.1 - edges.0 - look.padding * 2;
            let style = row.style.unwrap_or(column.style);
            let cell = fit_cell(
                case,
                text,
                (style, column.reading),
                sizes,
                room,
                look.most_lines,
            );
            if cell.clipped {
                clipped.push(WarningKind::Clipped { text: text.clone() });
            }
            height = height.max(cell.leading * cell.count() + look.padding);
            cells.push((cell, column.stand, *edges));
        }
        let mut items = Vec::with_capacity(cells.len() + 3);
        items.push(Item::Mark(Mark::row(kind, &self.starts)));
        if let Some(colour) = shade {
            // The row above keeps the whole of its rule.
            let half = rule.thickness / 2;
            let area = Rect::new(self.span.0, half, self.span.1 - self.span.0, height - half);
            items.push(Item::Shape(Box::new(Shape {
                outline: Outline::Rect(area),
                fill: Some(Fill::Plain(colour)),
                stroke: None,
            })));
        }
        for (cell, stand, edges) in cells {
            let inner = (edges.0 + look.padding, edges.1 - look.padding);
            cell.place(self.align(stand), inner, height, &mut items);
        }
        self.rules(height, rule, &mut items);
        SetRow {
            height,
            items,
            clipped,
        }
    }

    fn align(&self, stand: Stand) -> Align {
        match stand {
            Stand::Start => Align::start(self.rtl),
            Stand::End => Align::end(self.rtl),
            Stand::Centre => Align::Centre,
        }
    }

    fn rules(&self, height: Length, stroke: Stroke, items: &mut Vec<Item>) {
        if stroke.thickness <= Length::ZERO {
            return;
        }
        let rule = |from, to| Item::Rule(Rule { from, to, stroke });
        items.push(rule(
            Point::new(self.span.0, height),
            Point::new(self.span.1, height),
        ));
        let tick = self.table.look.tick;
        if tick > Length::ZERO {
            for (left, right) in self.columns.iter().skip(1) {
                let x = if self.rtl { *right } else { *left };
                items.push(rule(Point::new(x, height - tick), Point::new(x, height)));
            }
        }
    }
}

/// The lines of one cell.
struct FitCell {
    lines: CellLines,
    size: Length,
    leading: Length,
    clipped: bool,
}

/// Nearly every cell is one line; only the others need a list.
enum CellLines {
    One(Arc<Line>),
    Many(Vec<Arc<Line>>),
}

impl FitCell {
    fn count(&self) -> i32 {
        match &self.lines {
            CellLines::One(_) => 1,
            CellLines::Many(lines) => i32::try_from(lines.len()).unwrap_or(i32::MAX),
        }
    }

    fn place(self, align: Align, edges: (Length, Length), height: Length, items: &mut Vec<Item>) {
        let count = self.count();
        let middle = (height - self.leading * (count - 1)) / 2;
        let mut y = middle + self.size.scaled(HALF_CAPITAL);
        let (size, leading) = (self.size, self.leading);
        let mut put = |line: Arc<Line>| {
            let at = Point::new(align.left(edges, line.width(size)), y);
            items.push(Item::Text(Text {
                line,
                at,
                size,
                colour: Colour::BLACK,
                turn: Turn::None,
            }));
            y += leading;
        };
        match self.lines {
            CellLines::One(line) => put(line),
            CellLines::Many(lines) => lines.into_iter().for_each(put),
        }
    }
}

/// Fits a text into a cell: it shrinks, then wraps, then ends in an ellipsis.
fn fit_cell(
    case: &mut TypeCase,
    text: &str,
    set: (Style, Reading),
    sizes: (Length, Length),
    room: Length,
    most: usize,
) -> FitCell {
    let (style, reading) = set;
    let many_lines = text.contains('\n');
    let (line, size) = case.shrunk(text, style, reading, sizes, room);
    let leading = size.scaled(if line.has_arabic() {
        LEADING * 1.12
    } else {
        LEADING
    });
    if line.width(size) <= room && !many_lines {
        return FitCell {
            lines: CellLines::One(line),
            size,
            leading,
            clipped: false,
        };
    }
    let mut lines = case.wrap(text, style, reading, size, room);
    let clipped = lines.len() > most;
    if clipped {
        let kept = most.saturating_sub(1);
        let rest: Vec<&str> = lines.iter().skip(kept).map(|line| &*line.text).collect();
        let rest = rest.join(" ");
        // Ask for one letter more than there is, so that the ellipsis shows even when it would fit.
        let last = case.clipped(&format!("{rest} …"), style, reading, size, room);
        lines.truncate(kept);
        lines.push(last);
    }
    FitCell {
        lines: CellLines::Many(lines),
        size,
        leading,
        clipped,
    }
}
