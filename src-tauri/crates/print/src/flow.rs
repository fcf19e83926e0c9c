//! Blocks one under the other, over as many pages as they need.

use std::ops::ControlFlow;
use std::sync::Arc;

use crate::frame::{Align, Colour, Item, Page, Qr, Rule, Stroke, Text, Turn, Warning};
use crate::length::{Length, Point, Rect, Size};
use crate::mark::{Mark, again};
use crate::pdf::PrintError;
use crate::picture::Picture;
use crate::table::{HALF_CAPITAL, Placement, SetRow, Table};
use crate::text::{Reading, Style, TypeCase};

/// A paragraph: text in one style that is broken into lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// What it says; line breaks are kept.
    pub text: String,
    /// Family and weight.
    pub style: Style,
    /// Language and base direction.
    pub reading: Reading,
    /// Type size.
    pub size: Length,
    /// From baseline to baseline for Latin; joined scripts take 1.12 times as much.
    pub leading: Length,
    /// Colour of the letters.
    pub colour: Colour,
    /// A fixed side; none stands where the container's reading starts.
    pub align: Option<Align>,
}

/// A part of a page's flow.
#[derive(Clone, Debug)]
pub enum Block {
    /// Text that wraps; two lines at least stay together at both ends.
    Text(Paragraph),
    /// A table; rows stay whole and the head comes again on each page.
    Table(Table),
    /// A picture across the column, cropped around its focus (percent from left and top).
    Image(Arc<Picture>, Length, (i32, i32)),
    /// A QR code at the end of the line with its quiet zone: its text and the side of a module.
    Qr(String, Length),
    /// A line across the column.
    Rule(Length),
    /// White.
    Space(Length),
    /// Columns side by side, in reading order, each with its share of the width; kept whole.
    Columns(Vec<(u32, Vec<Block>)>, Length),
    /// Blocks that stay on one page.
    Together(Vec<Block>),
}

/// The sheet that blocks flow over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Size of each page.
    pub size: Size,
    /// Where blocks may stand on the first page.
    pub first: Rect,
    /// Where blocks may stand on all others.
    pub rest: Rect,
    /// Whether the sheet runs from right to left: columns and alignment mirror.
    pub rtl: bool,
}

/// Where a table came to stand, for what is drawn into its cells by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlacedTable {
    /// Left and right edge of every column, in reading order.
    pub columns: Vec<(Length, Length)>,
    /// Page, top and height of every row.
    pub rows: Vec<(usize, Length, Length)>,
}

/// Blocks on their way to pages.
pub struct Flow<'c> {
    case: &'c mut TypeCase,
    sheet: Sheet,
    pages: Vec<Page>,
    y: Length,
    warnings: Vec<Warning>,
}

/// A strip of a block that is never cut; its items are placed from its own top.
struct Strip {
    height: Length,
    items: Vec<Item>,
}

/// Rows that are laid out between two reports of progress.
const ROWS_A_REPORT: usize = 1_000;

impl<'c> Flow<'c> {
    /// An empty flow at the top of its first page.
    pub fn new(case: &'c mut TypeCase, sheet: Sheet) -> Flow<'c> {
        Flow {
            case,
            sheet,
            pages: vec![Page::new(sheet.size)],
            y: sheet.first.y,
            warnings: Vec::new(),
        }
    }

    /// How much height is left on the present page.
    pub fn left(&self) -> Length {
        self.area().bottom() - self.y
    }

    /// The number of the present page, counted from 0, and how far down the next block stands.
    pub fn place_now(&self) -> (usize, Length) {
        (self.pages.len() - 1, self.y)
    }

    /// The type case, for what is measured by hand.
    pub fn case(&mut self) -> &mut TypeCase {
        self.case
    }

    /// Goes on to a fresh page.
    pub fn next_page(&mut self) {
        self.pages.push(Page::new(self.sheet.size));
        self.y = self.sheet.rest.y;
    }

    /// Places a block, on as many pages as it needs.
    pub fn place(&mut self, block: &Block) {
        match block {
            Block::Table(table) => {
                // Without a report nobody can break, so the answer is always a placed table.
                let _ = self.table_with(table, &mut |_| ControlFlow::Continue(()));
            }
            Block::Space(height) => self.y += (*height).min(self.left().max(Length::ZERO)),
            _ => {
                let area = self.area();
                for strip in self.strips(block, (area.x, area.right())) {
                    self.put(strip);
                }
            }
        }
    }

    /// Places a table and says where its rows stand.
    pub fn table(&mut self, table: &Table) -> PlacedTable {
        self.table_with(table, &mut |_| ControlFlow::Continue(()))
            .unwrap_or_default()
    }

    /// Places a table; `report` hears how many rows are done and may stop the job by breaking.
    pub fn table_with(
        &mut self,
        table: &Table,
        report: &mut dyn FnMut(usize) -> ControlFlow<()>,
    ) -> Result<PlacedTable, PrintError> {
        let area = self.area();
        let placement = Placement::new(self.case, table, (area.x, area.right()), self.sheet.rtl);
        let mut rows = Vec::with_capacity(table.rows.len());
        let head = placement.head(self.case);
        let (mut needs_head, mut is_named) = (true, false);
        for index in 0..table.rows.len() {
            if index % ROWS_A_REPORT == 0 && report(index).is_break() {
                return Err(PrintError::Cancelled);
            }
            let Some(row) = placement.row(self.case, index) else {
                break;
            };
            let head_height = head
                .as_ref()
                .filter(|_| needs_head)
                .map_or(Length::ZERO, |h| h.height);
            if self.left() < row.height + head_height && !self.is_fresh() {
                self.next_page();
                needs_head = true;
            }
            if std::mem::take(&mut needs_head)
                && let Some(head) = &head
            {
                let items = again(head.items.clone(), &mut is_named);
                self.put_items(head.height, items);
            }
            rows.push(self.put_row(row));
        }
        if let (true, Some(head)) = (needs_head, head) {
            self.put_row(head);
        }
        self.put_items(Length::ZERO, vec![Item::Mark(Mark::Body)]);
        Ok(PlacedTable {
            columns: placement.columns,
            rows,
        })
    }

    /// The pages and what the person should know about them.
    pub fn finish(self) -> (Vec<Page>, Vec<Warning>) {
        (self.pages, self.warnings)
    }

    fn area(&self) -> Rect {
        if self.pages.len() == 1 {
            self.sheet.first
        } else {
            self.sheet.rest
        }
    }

    fn is_fresh(&self) -> bool {
        self.y <= self.area().y
    }

    fn put(&mut self, strip: Strip) {
        if self.left() < strip.height && !self.is_fresh() {
            self.next_page();
        }
        self.put_items(strip.height, strip.items);
    }

    fn put_row(&mut self, row: SetRow) -> (usize, Length, Length) {
        let page = self.pages.len() - 1;
        let place = (page, self.y, row.height);
        self.warnings
            .extend(row.clipped.into_iter().map(|kind| Warning { page, kind }));
        self.put_items(row.height, row.items);
        place
    }

    fn put_items(&mut self, height: Length, items: Vec<Item>) {
        let y = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.items
                .extend(items.into_iter().map(|item| item.moved(Length::ZERO, y)));
        }
        self.y += height;
    }

    fn strips(&mut self, block: &Block, span: (Length, Length)) -> Vec<Strip> {
        match block {
            Block::Text(paragraph) => self.paragraph(paragraph, span),
            Block::Table(table) => self.whole_table(table, span),
            Block::Image(picture, height, focus) => {
                let area = Rect::new(span.0, Length::ZERO, span.1 - span.0, *height);
                let placed = picture.covering(area, focus.0, focus.1);
                vec![Strip {
                    height: *height,
                    items: vec![Item::Image(Box::new(placed))],
                }]
            }
            Block::Qr(text, module) => self.qr(text, *module, span),
            Block::Rule(thickness) => {
                let y = *thickness / 2;
                let stroke = Stroke::black(*thickness);
                let rule = Rule {
                    from: Point::new(span.0, y),
                    to: Point::new(span.1, y),
                    stroke,
                };
                vec![Strip {
                    height: *thickness,
                    items: vec![Item::Rule(rule)],
                }]
            }
            Block::Space(height) => vec![Strip {
                height: *height,
                items: Vec::new(),
            }],
            Block::Columns(columns, gutter) => vec![self.columns(columns, *gutter, span)],
            Block::Together(blocks) => vec![self.stacked(blocks, span)],
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph, span: (Length, Length)) -> Vec<Strip> {
        let Paragraph {
            text,
            style,
            reading,
            size,
            leading,
            colour,
            align,
        } = paragraph;
        let lines = self
            .case
            .wrap(text, *style, *reading, *size, span.1 - span.0);
        let align = align.unwrap_or(Align::start(self.sheet.rtl));
        let strips = lines.into_iter().map(|line| {
            let height = leading.scaled(if line.has_arabic() { 1.12 } else { 1.0 });
            let baseline = height / 2 + size.scaled(HALF_CAPITAL);
            let at = Point::new(align.left(span, line.width(*size)), baseline);
            let text = Text {
                line,
                at,
                size: *size,
                colour: *colour,
                turn: Turn::None,
            };
            Strip {
                height,
                items: vec![Item::Text(text)],
            }
        });
        keep_pairs(strips.collect())
    }

    fn whole_table(&mut self, table: &Table, span: (Length, Length)) -> Vec<Strip> {
        let placement = Placement::new(self.case, table, span, self.sheet.rtl);
        let head = placement.head(self.case);
        let rows: Vec<SetRow> = (0..table.rows.len())
            .filter_map(|n| placement.row(self.case, n))
            .collect();
        head.into_iter()
            .chain(rows)
            .map(|row| Strip {
                height: row.height,
                items: row.items,
            })
            .collect()
    }

    /// A QR code at the reading end; its quiet zone is part of its height.
    fn qr(&self, text: &str, module: Length, span: (Length, Length)) -> Vec<Strip> {
        let Some(side) = Qr::side(text, module) else {
            return Vec::new();
        };
        let quiet = module * crate::qr::QUIET_MODULES;
        let left = Align::end(self.sheet.rtl).left(span, side + quiet * 2) + quiet;
        let qr = Qr {
            text: text.to_owned(),
            at: Point::new(left, quiet),
            module,
            colour: Colour::BLACK,
        };
        vec![Strip {
            height: side + quiet * 2,
            items: vec![Item::Qr(Box::new(qr))],
        }]
    }

    fn columns(
        &mut self,
        columns: &[(u32, Vec<Block>)],
        gutter: Length,
        span: (Length, Length),
    ) -> Strip {
        let gutters = gutter * i32::try_from(columns.len().saturating_sub(1)).unwrap_or(0);
        let whole = span.1 - span.0 - gutters;
        let shares: u32 = columns.iter().map(|(share, _)| *share).sum::<u32>().max(1);
        let (mut used, mut height, mut items) = (Length::ZERO, Length::ZERO, Vec::new());
        for (share, blocks) in columns {
            let width = whole.scaled(f64::from(*share) / f64::from(shares));
            let left = if self.sheet.rtl {
                span.1 - used - width
            } else {
                span.0 + used
            };
            let strip = self.stacked(blocks, (left, left + width));
            height = height.max(strip.height);
            items.extend(strip.items);
            used += width + gutter;
        }
        Strip { height, items }
    }

    fn stacked(&mut self, blocks: &[Block], span: (Length, Length)) -> Strip {
        let mut whole = Strip {
            height: Length::ZERO,
            items: Vec::new(),
        };
        for block in blocks {
            for strip in self.strips(block, span) {
                append(&mut whole, strip);
            }
        }
        whole
    }
}

fn append(upper: &mut Strip, lower: Strip) {
    let down = upper.height;
    upper.items.extend(
        lower
            .items
            .into_iter()
            .map(|item| item.moved(Length::ZERO, down)),
    );
    upper.height += lower.height;
}

/// The first two and the last two lines of a paragraph stay together.
fn keep_pairs(strips: Vec<Strip>) -> Vec<Strip> {
    let count = strips.len();
    let mut kept: Vec<Strip> = Vec::with_capacity(count);
    for (index, strip) in strips.into_iter().enumerate() {
        let joins = index == 1 || (count > 2 && index == count - 1);
        match kept.last_mut().filter(|_| joins) {
            Some(last) => append(last, strip),
            None => kept.push(strip),
        }
    }
    kept
}
