//! Headlines that are paragraphs: they are wrapped, and become smaller until they stay in their box.

use unicode_linebreak::linebreaks;

use super::{Headline, MOST_LINES, PIECES_TO_TRY, Proportions, SetHeadline};
use crate::length::Length;
use crate::text::TypeCase;

/// Smaller letters than these nobody reads.
const LEAST: Length = Length::pt(5.0);
const STEP: f64 = 0.92;

/// Whether a text has too many words for every way to break it to be looked at.
pub(super) fn is_one(text: &str) -> bool {
    let pieces = |text: &str| linebreaks(text).count();
    pieces(text) > PIECES_TO_TRY * MOST_LINES
        || text.contains('\n') && text.lines().any(|line| pieces(line) > PIECES_TO_TRY)
}

/// Sets it as large as its box allows, in the lightest weight. What does not even fit in the smallest
/// letters ends in an ellipsis.
pub(super) fn set(case: &mut TypeCase, headline: &Headline<'_>) -> SetHeadline {
    let text = headline.text.trim();
    let style = headline.styles.last().copied().unwrap_or_default();
    let proportions = Proportions::new(text, headline.leading, 0);
    let mut size = headline.smallest;
    loop {
        let lines = case.wrap(text, style, headline.reading, size, headline.room.width);
        let mut set = SetHeadline {
            lines,
            size,
            leading: size.scaled(proportions.leading),
            above: size.scaled(proportions.above),
            below: size.scaled(proportions.below),
            too_long: true,
        };
        if set.height() <= headline.room.height {
            return set;
        }
        if size <= LEAST {
            cut(case, headline, &mut set);
            return set;
        }
        size = size.scaled(STEP).max(LEAST);
    }
}

/// Leaves out the lines that have no room.
fn cut(case: &mut TypeCase, headline: &Headline<'_>, set: &mut SetHeadline) {
    while set.height() > headline.room.height && set.lines.len() > 1 {
        set.lines.pop();
    }
    let style = headline.styles.last().copied().unwrap_or_default();
    if let Some(last) = set.lines.last_mut() {
        let marked = format!("{} …", last.text.trim_end());
        *last = case.clipped(
            &marked,
            style,
            headline.reading,
            set.size,
            headline.room.width,
        );
    }
}
