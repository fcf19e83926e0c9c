//! What a flyer should not go without.
use super::board::Board;
use super::{Flyer, FlyerDesign, FlyerWords};
use crate::document::WarningKind;

/// What every flyer must say, and in some countries by law. The second language is asked only for
/// what is said in it alone.
pub(super) fn warn(board: &mut Board, flyer: &Flyer, words: &FlyerWords) {
    let event = !flyer.whole_call;
    let facts = [
        ("summary", &words.summary, true),
        ("date", &words.date, true),
        ("time", &words.time, event && !words.date.is_empty()),
        ("place", &words.place, event),
        ("accessibility", &words.accessibility, event),
        ("imprint", &words.imprint, true),
    ];
    let is_missing = |text: &str| text.trim().is_empty();
    for (field, _, _) in facts
        .iter()
        .filter(|(_, text, due)| *due && is_missing(text))
    {
        board.warn(WarningKind::Missing {
            field,
            language: words.language.clone(),
        });
    }
    let second = flyer
        .words
        .get(1)
        .filter(|_| flyer.design == FlyerDesign::Bilingual);
    let second = second.filter(|other| event && !is_missing(&other.summary));
    if let Some(other) = second.filter(|other| is_missing(&other.accessibility)) {
        board.warn(WarningKind::Missing {
            field: "accessibility",
            language: other.language.clone(),
        });
    }
}
