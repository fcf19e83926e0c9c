//! What is said in place of pictures.

use super::tree::{Kind, Tree, spoken};
use crate::frame::{Item, Page, Qr};
use crate::length::Rect;

impl Tree {
    /// Pictures without words of their own are told by the heading before them, else after them,
    /// else by the document's title.
    pub(super) fn describe_figures(&mut self, title: &str) {
        let order = self.in_order();
        let kind = |id: u32| self.get(id).map(|element| element.kind);
        let mut heading = title.to_owned();
        let first = order
            .iter()
            .find(|id| matches!(kind(**id), Some(Kind::Heading(_))));
        if let Some(element) = first.and_then(|id| self.get(*id)) {
            heading.clone_from(&element.said);
        }
        for id in order {
            let Some(element) = self.get_mut(id) else {
                continue;
            };
            match element.kind {
                Kind::Heading(1) if !element.said.is_empty() => {
                    heading.clone_from(&element.said);
                }
                Kind::Figure if element.said.trim().is_empty() => {
                    element.said.clone_from(&heading);
                }
                _ => {}
            }
        }
    }
}

/// All that a page says, in the order in which it is drawn.
pub(super) fn words_of(page: &Page) -> String {
    let said = page.all_items().filter_map(|item| match item {
        Item::Text(text) => Some(spoken(&text.line.text)),
        Item::Qr(qr) => Some(qr.text.clone()),
        Item::Form(form) => Some(words_of(&form.page)),
        Item::Image(placed) => Some(spoken(&placed.alt)).filter(|said| !said.is_empty()),
        _ => None,
    });
    said.collect::<Vec<_>>().join(" ")
}

/// The box of a code.
pub(super) fn area_of(qr: &Qr) -> Rect {
    let side = Qr::side(&qr.text, qr.module).unwrap_or_default();
    Rect::new(qr.at.x, qr.at.y, side, side)
}
