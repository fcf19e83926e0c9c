//! Running text that first stands over the code and then beside it.

use super::board::{Board, Column, Rhythm, Voice, end_of};
use crate::frame::Align;
use crate::length::{Length, Rect};

/// Where a text may stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub column: Column,
    /// First baseline.
    pub first: Length,
    pub leading: Length,
    /// No baseline may be lower.
    pub lowest: Length,
}

/// Sets a description round the box of the code; gives its last baseline.
pub(super) fn round(
    board: &mut Board,
    text: &str,
    place: Place,
    voice: Voice,
    free: Option<Rect>,
) -> Length {
    let Place {
        column,
        first,
        leading,
        lowest,
    } = place;
    let text = text.trim();
    let free = free.filter(|free| free.x < column.right && free.right() > column.left);
    let Some(free) = free else {
        let rhythm = Rhythm::between(first, leading, lowest);
        return board.paragraph(text, column, voice, rhythm, "description");
    };
    let over = Rhythm::between(first, leading, lowest.min(free.y - voice.size.scaled(0.25)));
    let lines = board
        .case
        .wrap(text, voice.style, voice.reading, voice.size, column.width());
    let kept = lines.get(..over.lines).unwrap_or(&lines);
    let shown = end_of(text, kept);
    let mut end = first;
    for (n, line) in kept.iter().enumerate() {
        end = first + leading * i32::try_from(n).unwrap_or(0);
        board.place(line.clone(), column, Align::start(column.rtl), voice, end);
    }
    let rest = text.get(shown..).unwrap_or_default().trim();
    if rest.is_empty() {
        return end;
    }
    let mut beside = column;
    if column.rtl {
        beside.left = beside.left.max(free.right());
    } else {
        beside.right = beside.right.min(free.x);
    }
    let next = first + leading * i32::try_from(over.lines).unwrap_or(0);
    let rhythm = Rhythm::between(next, leading, lowest);
    board.paragraph(rest, beside, voice, rhythm, "description")
}
