//! Booklets: two pages a side, folded once and stitched through the fold.

use std::sync::Arc;

use super::{TurnedOver, UNPRINTABLE, imposed, shared, times};
use crate::form::Form;
use crate::frame::{Colour, Dash, Document, Item, Page, Rule, Stroke};
use crate::length::{Length, Point, Rect, Size};
use crate::text::Direction;

/// How a booklet is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booklet {
    /// How the printer turns the sheet.
    pub turned: TurnedOver,
    /// Inner sheets stick out by the thickness of each sheet round them: their pages move as much
    /// towards the fold, so that all margins are even after the last cut.
    pub thickness: Length,
    /// The open sheet; pages are made smaller to fit half of it. None takes one of twice the width
    /// of the first page.
    pub sheet: Option<Size>,
}

impl Default for Booklet {
    /// Office paper of 80 g, on a printer that turns over the long edge.
    fn default() -> Booklet {
        Booklet {
            turned: TurnedOver::LongEdge,
            thickness: Length::mm(0.1),
            sheet: None,
        }
    }
}

/// Which pages stand left and right on each side, counted from 0, for a booklet that opens to the
/// left; sides come as they are printed, the outermost sheet first, front before back.
pub fn booklet_order(pages: usize) -> Vec<[Option<usize>; 2]> {
    let places = pages.div_ceil(4) * 4;
    let real = |page: usize| (page < pages).then_some(page);
    (0..places / 2)
        .map(|side| {
            let (low, high) = (real(side), real(places - 1 - side));
            if side % 2 == 0 {
                [high, low]
            } else {
                [low, high]
            }
        })
        .collect()
}

/// Puts the pages of a document on folded sheets, each in the middle of its half; empty pages fill
/// the last sheet.
pub fn booklet(document: &Document, plan: &Booklet) -> Document {
    let rtl = Direction::of_language(&document.language).is_rtl();
    let pages = shared(document);
    let page = pages.first().map(|page| page.size).unwrap_or_default();
    let sheet = plan.sheet;
    let sheet = sheet.unwrap_or(Size::new(page.width * 2, page.height));
    let order = booklet_order(pages.len());
    let sides = order.iter().enumerate().map(|(number, [left, right])| {
        let pair = if rtl { [right, left] } else { [left, right] };
        let pair = pair.map(|page| page.and_then(|page| pages.get(page)));
        let turned = number % 2 == 1 && !plan.turned.upright(sheet);
        let mut side = side(sheet, pair, times(plan.thickness, number / 2), turned);
        if number == 0 {
            side.items.extend(fold(sheet));
        }
        side
    });
    imposed(document, sides.collect(), |page| {
        let has = |pair: &[Option<usize>; 2]| pair.contains(&Some(page));
        order.iter().position(has).unwrap_or(0)
    })
}

/// One side; on its head when the printer turns it the other way.
fn side(sheet: Size, pair: [Option<&Arc<Page>>; 2], creep: Length, turned: bool) -> Page {
    let mut side = Page::new(sheet);
    let middle = sheet.width / 2;
    let pair = if turned { [pair[1], pair[0]] } else { pair };
    for (page, (left, inwards)) in pair
        .into_iter()
        .zip([(Length::ZERO, creep), (middle, -creep)])
    {
        let Some(page) = page else { continue };
        let half = Rect::new(left, Length::ZERO, middle, sheet.height);
        let form = Form {
            half_turn: turned,
            ..Form::within(page, half.moved(inwards, Length::ZERO), false)
        };
        // What would reach over the fold is cut off there.
        let seen = seen(form.area(), half);
        side.items.push(form.clipped(seen).item());
    }
    side
}

/// What of a page lies within its half; both are as high as the sheet or lower.
fn seen(page: Rect, half: Rect) -> Rect {
    let left = page.x.max(half.x);
    let right = page.right().min(half.right());
    Rect::new(left, page.y, right - left, page.height)
}

/// Two short dashes on the fold.
fn fold(sheet: Size) -> Vec<Item> {
    let stroke = Stroke {
        thickness: Length::pt(0.5),
        colour: Colour::BLACK,
        dash: Dash::Dashed,
    };
    let x = sheet.width / 2;
    let (near, far) = (UNPRINTABLE, UNPRINTABLE + Length::mm(4.0));
    let rule = |from, to| {
        Item::Rule(Rule {
            from: Point::new(x, from),
            to: Point::new(x, to),
            stroke,
        })
    };
    vec![
        rule(near, far),
        rule(sheet.height - far, sheet.height - near),
    ]
}
