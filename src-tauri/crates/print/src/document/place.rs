//! Where on its page a warning points.

use super::{Document, Warning, WarningKind};
use crate::frame::{Item, Text, Turn};
use crate::length::Rect;

impl Document {
    /// The box on its page that a warning is about, if it is about one.
    pub fn place_of(&self, warning: &Warning) -> Option<Rect> {
        let page = self.pages.get(warning.page)?;
        let boxes = page.all_items().filter_map(|item| match item {
            Item::Text(text) if concerns(&warning.kind, text) => ink(text),
            Item::Image(placed) if matches!(warning.kind, WarningKind::CoarsePicture { .. }) => {
                Some(placed.clip)
            }
            _ => None,
        });
        boxes.reduce(around)
    }
}

fn concerns(kind: &WarningKind, text: &Text) -> bool {
    let says = text.line.text.trim();
    match kind {
        WarningKind::MissingCharacter { character, .. } => {
            let mut missing = text.line.missing.iter();
            missing.any(|wanted| wanted.character == *character)
        }
        WarningKind::Clipped { text: whole } => says
            .strip_suffix('\u{2026}')
            .is_some_and(|begin| !begin.is_empty() && whole.starts_with(begin.trim_end())),
        WarningKind::HeadlineTooLong { text: whole } => !says.is_empty() && whole.contains(says),
        _ => false,
    }
}

/// The box of the ink of an upright line.
fn ink(text: &Text) -> Option<Rect> {
    if text.turn != Turn::None {
        return None;
    }
    let ink = text.line.ink(text.size);
    Some(Rect::new(
        text.at.x + ink.left,
        text.at.y - ink.above,
        ink.right - ink.left,
        ink.above + ink.below,
    ))
}

fn around(one: Rect, other: Rect) -> Rect {
    let (x, y) = (one.x.min(other.x), one.y.min(other.y));
    let right = one.right().max(other.right());
    let bottom = one.bottom().max(other.bottom());
    Rect::new(x, y, right - x, bottom - y)
}
