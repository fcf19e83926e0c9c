//! Cards in the cells of cut sheets.

use crate::frame::Page;
use crate::imposition::CutGrid;
use crate::length::Rect;

/// Draws cards one after the other into the cells of as many sheets as they need, beginning at a
/// cell of the first one.
pub(super) fn fill<T>(
    grid: &CutGrid,
    start: usize,
    cards: &[T],
    mut draw: impl FnMut(usize, &T, Rect, &mut Page),
) -> Vec<Page> {
    let each = grid.count().max(1);
    let start = start.min(each - 1);
    let sheets = (start + cards.len()).div_ceil(each).max(1);
    let mut pages: Vec<Page> = (0..sheets).map(|_| Page::new(grid.sheet)).collect();
    for (place, card) in (start..).zip(cards) {
        if let Some(page) = pages.get_mut(place / each) {
            draw(place / each, card, grid.cell(place % each), page);
        }
    }
    pages
}

/// A text that counts sheets: `{n}` and `{total}` in the figures of its language.
pub(super) fn counted(text: &str, n: usize, total: usize, figures: &[char; 10]) -> String {
    let figure = |number: usize| crate::imposition::in_figures(number, figures);
    text.replace("{n}", &figure(n))
        .replace("{total}", &figure(total))
}
