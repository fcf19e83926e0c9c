//! Characters that no face of the program has, and what a face for them must be like.

use unicode_script::{Script, UnicodeScript};

use super::Language;

/// A character that no face has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Wanted {
    /// The character.
    pub character: char,
    /// Whether it stands in bold.
    pub bold: bool,
    /// Whose forms it is drawn in, for the scripts of East Asia.
    pub form: Option<HanForm>,
}

/// Whose forms Han characters are drawn in: one code stands for drawings that differ by language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HanForm {
    /// Mainland China and Singapore.
    Simplified,
    /// Taiwan, Hong Kong and Macau.
    Traditional,
    /// Japan.
    Japanese,
    /// Korea.
    Korean,
}

impl HanForm {
    /// The language that a system knows the form by.
    pub const fn tag(self) -> &'static str {
        match self {
            HanForm::Simplified => "zh-CN",
            HanForm::Traditional => "zh-TW",
            HanForm::Japanese => "ja",
            HanForm::Korean => "ko",
        }
    }

    /// The form of a character: that of its own script; for Han that of the language, else the one
    /// that the letters beside it tell of. None for characters of other scripts.
    pub(super) fn of(character: char, language: Language, text: &str) -> Option<HanForm> {
        match character.script() {
            Script::Han => Some(HanForm::of_language(language).unwrap_or_else(|| {
                let mut beside = text.chars().map(|c| c.script());
                beside
                    .find_map(HanForm::of_script)
                    .unwrap_or(HanForm::Simplified)
            })),
            script => HanForm::of_script(script),
        }
    }

    fn of_script(script: Script) -> Option<HanForm> {
        match script {
            Script::Hiragana | Script::Katakana => Some(HanForm::Japanese),
            Script::Hangul => Some(HanForm::Korean),
            Script::Bopomofo => Some(HanForm::Traditional),
            _ => None,
        }
    }

    fn of_language(language: Language) -> Option<HanForm> {
        match language.as_str() {
            "zh" => Some(HanForm::Simplified),
            "zh-hant" => Some(HanForm::Traditional),
            "ja" => Some(HanForm::Japanese),
            "ko" => Some(HanForm::Korean),
            _ => None,
        }
    }
}

/// The script of a character: its ISO 15924 code and its name in the Unicode standard.
pub fn script_of(character: char) -> (&'static str, &'static str) {
    let script = character.script();
    (script.short_name(), script.full_name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn han_follows_its_language_and_else_the_letters_beside_it() {
        let form = |tag, text| HanForm::of('図', Language::new(tag), text);
        assert_eq!(form("zh-Hant", "図"), Some(HanForm::Traditional));
        assert_eq!(form("zh-TW", "図"), Some(HanForm::Traditional));
        assert_eq!(form("zh-CN", "図かん"), Some(HanForm::Simplified));
        assert_eq!(form("de", "図かん"), Some(HanForm::Japanese));
        assert_eq!(form("de", "図 도서관"), Some(HanForm::Korean));
        assert_eq!(form("de", "図"), Some(HanForm::Simplified));
        assert_eq!(HanForm::of('ก', Language::new("ja"), "ก"), None);
    }
}
