//! Where a line may end.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use unicode_linebreak::{BreakClass, break_property, linebreaks};

/// Places where a line may end, in order; the end of the text is the last. Thai, Lao, Khmer and
/// Myanmar set no space between words: there a small model of the language tells them apart.
pub(super) fn opportunities(text: &str) -> Vec<usize> {
    let unspaced = |c: char| break_property(c as u32) == BreakClass::ComplexContext;
    if !text.chars().any(unspaced) {
        return linebreaks(text).map(|(place, _)| place).collect();
    }
    let segmenter = LineSegmenter::new_lstm(LineBreakOptions::default());
    segmenter
        .segment_str(text)
        .filter(|place| *place > 0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thai_breaks_between_words_and_latin_as_ever() {
        let text = "ขอเชิญทุกท่านเข้าร่วมประชุม";
        let words: Vec<&str> = opportunities(text)
            .windows(2)
            .map(|pair| &text[pair[0]..pair[1]])
            .collect();
        assert!(
            words.contains(&"เข้า") || words.contains(&"เข้าร่วม"),
            "{words:?}"
        );
        assert_eq!(opportunities("two words"), [4, 9]);
    }
}
