//! A page as a part of another one: written once, shown in many places.

use std::sync::Arc;

use crate::frame::{Item, Page};
use crate::length::{Length, Point, Rect, Size};

/// A page that stands on another page, whole or in part. Its links are left behind: what is cut,
/// folded or glued is not clicked.
#[derive(Clone, Debug)]
pub struct Form {
    /// The page; one that is shown twice is written once.
    pub page: Arc<Page>,
    /// Top left corner of the room it takes after cutting.
    pub at: Point,
    /// What is seen of it.
    pub clip: Rect,
    /// How much larger than drawn.
    pub scale: f64,
    /// Whether it stands on its head.
    pub half_turn: bool,
}

impl Form {
    /// A page at its own size; what it has beyond its edges is cut off.
    pub fn new(page: &Arc<Page>, at: Point) -> Form {
        let size = page.size;
        Form {
            page: page.clone(),
            at,
            clip: Rect::new(at.x, at.y, size.width, size.height),
            scale: 1.0,
            half_turn: false,
        }
    }

    /// A page as large as a box allows, in its middle; never larger than drawn unless `grow`.
    pub fn within(page: &Arc<Page>, area: Rect, grow: bool) -> Form {
        let share = |room: Length, need: Length| room.in_pt() / need.in_pt().max(0.01);
        let fits = share(area.width, page.size.width).min(share(area.height, page.size.height));
        let scale = if grow { fits } else { fits.min(1.0) };
        let size = scaled(page.size, scale);
        let at = Point::new(
            area.x + (area.width - size.width) / 2,
            area.y + (area.height - size.height) / 2,
        );
        Form {
            clip: Rect::new(at.x, at.y, size.width, size.height),
            scale,
            ..Form::new(page, at)
        }
    }

    /// Only what lies within a box is seen of it.
    pub fn clipped(self, clip: Rect) -> Form {
        Form { clip, ..self }
    }

    /// The room it takes after cutting.
    pub fn area(&self) -> Rect {
        let size = scaled(self.page.size, self.scale);
        Rect::new(self.at.x, self.at.y, size.width, size.height)
    }

    /// The form as an item of a page.
    pub fn item(self) -> Item {
        Item::Form(Box::new(self))
    }
}

fn scaled(size: Size, scale: f64) -> Size {
    Size::new(size.width.scaled(scale), size.height.scaled(scale))
}
