//! From letters to placed glyphs: direction, faces, shaping, line breaks.

mod breaks;
mod case;
mod emphasis;
mod face;
mod itemise;
mod lent;
mod line;
mod sfnt;
mod shape;
mod wanted;
mod wrap;

pub use case::TypeCase;
pub use emphasis::Emphasised;
pub(crate) use face::faces;
pub use face::{Face, FaceId};
pub(crate) use lent::known;
pub use lent::{FaceFile, FaceRefused, LentFace, serve};
pub use line::{Extent, Glyph, Joint, Line, Run, ink_gap};
pub use wanted::{HanForm, Wanted, script_of};

/// Which drawing of the letters a line is set in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// Noto Sans with Vazirmatn: everything that is read.
    #[default]
    Text,
    /// The Black of both: headlines, days, times, titles. It has one weight.
    Display,
    /// Noto Sans with Noto Naskh Arabic: quiet sheets in Arabic script.
    Quiet,
}

/// How dark a line is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// The weight of running text.
    #[default]
    Regular,
    /// The weight of names, heads and labels.
    Bold,
}

/// Family, weight and tracking of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Style {
    /// Which drawing of the letters.
    pub family: Family,
    /// How dark; the display family has one weight only.
    pub weight: Weight,
    /// Added after each letter in 1/1000 em; joined scripts are never tracked.
    pub tracking: i16,
}

impl Style {
    /// Running text.
    pub const TEXT: Style = Style {
        family: Family::Text,
        weight: Weight::Regular,
        tracking: 0,
    };
    /// Names, heads and labels.
    pub const BOLD: Style = Style {
        family: Family::Text,
        weight: Weight::Bold,
        tracking: 0,
    };
    /// Headlines in Black; Latin letters stand 0.035 em closer.
    pub const DISPLAY: Style = Style {
        family: Family::Display,
        weight: Weight::Bold,
        tracking: -35,
    };
    /// Quiet running text.
    pub const QUIET: Style = Style {
        family: Family::Quiet,
        weight: Weight::Regular,
        tracking: 0,
    };
    /// Quiet headlines.
    pub const QUIET_BOLD: Style = Style {
        family: Family::Quiet,
        weight: Weight::Bold,
        tracking: 0,
    };

    /// The same style in bold.
    pub const fn bold(self) -> Style {
        Style {
            weight: Weight::Bold,
            ..self
        }
    }

    /// The same style with another tracking, in 1/1000 em.
    pub const fn tracked(self, tracking: i16) -> Style {
        Style { tracking, ..self }
    }
}

/// A language tag of at most eight letters, as shaping needs it ('ckb', 'tr').
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; 8]);

impl Language {
    /// The primary subtag of a language tag ('ku-Latn' becomes 'ku'); Chinese in traditional
    /// characters stays apart, because its letters are drawn otherwise.
    pub fn new(tag: &str) -> Language {
        let mut kept = [0; 8];
        let mut parts = tag.split(['-', '_']);
        let primary = parts.next().unwrap_or_default();
        let traditional =
            |part: &str| ["hant", "tw", "hk", "mo"].contains(&part.to_ascii_lowercase().as_str());
        let is_traditional = primary.eq_ignore_ascii_case("zh") && parts.any(traditional);
        let primary = if is_traditional { "zh-hant" } else { primary };
        for (place, letter) in kept.iter_mut().zip(primary.bytes()) {
            *place = letter.to_ascii_lowercase();
        }
        Language(kept)
    }

    /// The subtag as text.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|b| *b == 0).unwrap_or(self.0.len());
        std::str::from_utf8(self.0.get(..end).unwrap_or_default()).unwrap_or_default()
    }

    /// Whether an f that meets an i must stay apart from it, because the language has a dotless i.
    fn keeps_letters_apart(self) -> bool {
        matches!(self.as_str(), "tr" | "az" | "crh" | "tt")
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which way lines run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// From left to right.
    #[default]
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The direction that a language is written in; 'ku-Arab' runs from right to left, 'ku' does not.
    pub fn of_language(tag: &str) -> Direction {
        let mut parts = tag.split(['-', '_']);
        let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
        let script = parts.next().unwrap_or_default().to_ascii_lowercase();
        let rtl = match script.as_str() {
            "latn" | "cyrl" | "grek" | "armn" => false,
            "adlm" | "arab" | "hebr" | "nkoo" | "syrc" | "thaa" => true,
            _ => matches!(
                primary.as_str(),
                "ar" | "arc"
                    | "azb"
                    | "ckb"
                    | "dv"
                    | "fa"
                    | "he"
                    | "nqo"
                    | "ps"
                    | "sd"
                    | "sdh"
                    | "syr"
                    | "ug"
                    | "ur"
                    | "yi"
            ),
        };
        if rtl {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// Whether lines run from right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self, Direction::RightToLeft)
    }
}

/// How a text is read: its language, and the base direction of its paragraphs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reading {
    /// The language that shaping is told about.
    pub language: Language,
    /// A fixed base direction; none lets the first strong letter decide.
    pub fixed: Option<Direction>,
    /// The base direction of a text that has no strong letter at all.
    pub otherwise: Direction,
}

impl Reading {
    /// A sentence in a known language: the language fixes the base direction.
    pub fn of(tag: &str) -> Reading {
        let direction = Direction::of_language(tag);
        Reading {
            language: Language::new(tag),
            fixed: Some(direction),
            otherwise: direction,
        }
    }

    /// What a person wrote (a name, a note): its first strong letter decides.
    pub fn auto(tag: &str) -> Reading {
        Reading {
            fixed: None,
            ..Reading::of(tag)
        }
    }

    /// Telephone numbers, mail and web addresses, times: always from left to right, on any page.
    pub fn code() -> Reading {
        Reading {
            fixed: Some(Direction::LeftToRight),
            ..Reading::default()
        }
    }
}

/// Wraps a person's words so that they keep their own direction inside a sentence (FSI .. PDI).
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Wraps a telephone number, address or time so that it runs from left to right inside any
/// sentence (LRI .. PDI).
pub fn isolated_ltr(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}
