//! The two sets of digits.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which digits days, times and numbers are written with. Telephone numbers keep those that they
/// were typed with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Digits {
    /// 0 to 9.
    #[default]
    Latin,
    /// ٠ to ٩, U+0660 to U+0669.
    Arabic,
}

impl Digits {
    /// The digits that readers of the language expect on a screen.
    #[must_use]
    pub fn usual_in(language: &str) -> Self {
        if Self::Arabic.are_used_in(language) {
            Self::Arabic
        } else {
            Self::Latin
        }
    }

    /// Whether texts in the language can have these digits.
    #[must_use]
    pub fn are_used_in(self, language: &str) -> bool {
        let primary = language.split('-').next().unwrap_or_default();
        self == Self::Latin || matches!(primary, "ar" | "ckb")
    }

    /// The text with every Latin digit turned into these.
    #[must_use]
    pub fn write(self, text: &str) -> String {
        text.chars().map(|letter| self.sign(letter)).collect()
    }

    fn sign(self, letter: char) -> char {
        match (self, letter.to_digit(10)) {
            (Self::Arabic, Some(value)) => char::from_u32(0x660 + value).unwrap_or(letter),
            _ => letter,
        }
    }
}
