//! Several pages on one sheet, to be cut apart; backs fall behind their fronts.

use std::sync::Arc;

use super::{CutGrid, TurnedOver, imposed, shared};
use crate::form::Form;
use crate::frame::{Document, Page};
use crate::length::{Length, Rect, Size};
use crate::text::Direction;

/// What stands in the cells of a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Filling {
    /// One page in all of them; each page has a sheet of its own.
    #[default]
    Repeated,
    /// One page after the other, in the order of reading.
    InOrder,
}

/// How pages are put together on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NUp {
    /// The sheet, as it is to be looked at.
    pub sheet: Size,
    /// A page after cutting; larger pages are made smaller.
    pub cut: Size,
    /// Pages side by side.
    pub columns: usize,
    /// Pages one below the other.
    pub rows: usize,
    /// White between pages.
    pub gutter: Length,
    /// Which pages.
    pub filling: Filling,
    /// When every second page is the back of the one before it: how the printer turns the sheet.
    pub backs: Option<TurnedOver>,
}

impl NUp {
    /// As many pages of a size as a sheet is made for, without white between them.
    pub const fn new(sheet: Size, cut: Size, columns: usize, rows: usize) -> NUp {
        NUp {
            sheet,
            cut,
            columns,
            rows,
            gutter: Length::ZERO,
            filling: Filling::Repeated,
            backs: None,
        }
    }
}

/// Puts the pages of a document on sheets.
pub fn n_up(document: &Document, plan: &NUp) -> Document {
    let rtl = Direction::of_language(&document.language).is_rtl();
    let grid =
        CutGrid::centred(plan.sheet, plan.cut, plan.columns, plan.rows, plan.gutter).reading(rtl);
    let pages = shared(document);
    let step = if plan.backs.is_some() { 2 } else { 1 };
    let fronts: Vec<usize> = (0..pages.len()).step_by(step).collect();
    let share = match plan.filling {
        Filling::Repeated => 1,
        Filling::InOrder => grid.count().max(1),
    };
    let mut sheets = Vec::new();
    for group in fronts.chunks(share) {
        let chosen = |cell: usize, side: usize| {
            let front = match plan.filling {
                Filling::Repeated => group.first(),
                Filling::InOrder => group.get(cell),
            };
            pages.get(front? + side)
        };
        sheets.push(side(&grid, plan, |cell| chosen(cell, 0), None));
        if let Some(turned) = plan.backs {
            sheets.push(side(&grid, plan, |cell| chosen(cell, 1), Some(turned)));
        }
    }
    imposed(document, sheets, |page| {
        page / step / share * step + page % step
    })
}

/// One side of a sheet; the back has its cells where the front's lie when it is turned over.
fn side<'p>(
    grid: &CutGrid,
    plan: &NUp,
    page: impl Fn(usize) -> Option<&'p Arc<Page>>,
    back: Option<TurnedOver>,
) -> Page {
    let mut sheet = Page::new(grid.sheet);
    let mut bleed = Length::ZERO;
    for cell in 0..grid.count() {
        let Some(page) = page(cell) else { continue };
        bleed = bleed.max(page.bleed);
        let front = grid.cell(cell);
        let (area, half_turn) = match back {
            None => (front, false),
            Some(turned) if turned.upright(grid.sheet) => {
                let x = grid.sheet.width - front.right();
                (Rect { x, ..front }, false)
            }
            Some(_) => {
                let y = grid.sheet.height - front.bottom();
                (Rect { y, ..front }, true)
            }
        };
        let form = Form::within(page, area, false);
        let clip = seen(grid, plan, area, form.area(), page.bleed);
        let form = Form { half_turn, ..form }.clipped(clip);
        sheet.items.push(form.item());
    }
    // Where a page runs over its edge, what lies over the neighbour's is cut at half the white.
    if back.is_none() {
        sheet.items.extend(grid.marks(bleed));
    }
    sheet
}

/// What is seen of a page: itself with its bleed, but nothing of it over a neighbour.
fn seen(grid: &CutGrid, plan: &NUp, cell: Rect, page: Rect, bleed: Length) -> Rect {
    let inner = bleed.min(plan.gutter / 2);
    let outer = |at_edge: bool| if at_edge { bleed } else { inner };
    let right = grid.sheet.width - grid.first.x;
    let bottom = grid.sheet.height - grid.first.y;
    let left = page.x - outer(cell.x == grid.first.x);
    let top = page.y - outer(cell.y == grid.first.y);
    let close = |a: Length, b: Length| (a - b).abs() <= Length::hundredths(2);
    let right = page.right() + outer(close(cell.right(), right));
    let bottom = page.bottom() + outer(close(cell.bottom(), bottom));
    let (left, top) = (left.max(Length::ZERO), top.max(Length::ZERO));
    Rect::new(
        left,
        top,
        right.min(grid.sheet.width) - left,
        bottom.min(grid.sheet.height) - top,
    )
}
