//! Designs as data: a flyer drawn from a list of elements that people can change.
//!
//! The format is described in `assets/designs/README.md` and `assets/designs/design.schema.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

mod check;
mod draw;
mod say;

pub(super) use draw::draw;
pub use say::FIELDS;

/// What the first line of every design says.
pub const FORMAT: &str = "convoke-design";
/// The newest version of the format that this program reads.
pub const VERSION: u32 = 1;
/// A design file may not be larger than this, in bytes.
pub const LARGEST: usize = 64 * 1024;
/// More elements than a sheet can carry.
pub const MOST_ELEMENTS: usize = 100;

/// A flyer design: elements on the plan of an A5 sheet, 148 x 210 mm, drawn from first to last.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Design {
    /// Always `convoke-design`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// What it is called, by language.
    pub name: BTreeMap<String, String>,
    /// What it is good for, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub note: BTreeMap<String, String>,
    /// Its own pictures by id, each a JPEG in base64; only in files that are handed on.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pictures: BTreeMap<String, String>,
    /// What stands on the sheet, from back to front.
    pub elements: Vec<Element>,
}

/// One thing on the sheet. Measures are millimetres of the A5 plan, counted from the edge where
/// reading starts and from the top; sizes of type are points on A5. Other sheets scale both.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Element {
    /// What it is.
    pub kind: Kind,
    /// Its own name, for elements that stand under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// From the edge where reading starts.
    pub start: f64,
    /// From the top edge; from the lowest letters of `under` when that is set.
    pub top: f64,
    /// How wide.
    pub width: f64,
    /// How high; the room that a text has.
    pub height: f64,
    /// The element whose lowest letters it hangs from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<String>,
    /// How far down it may reach when it hangs from another, from the top edge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<f64>,
    /// Sheets on which it is drawn; all of them when empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Sheet>,
    /// Whose words it says: those of the first language or of the second, for two on one side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<u8>,
    /// What it says in every language, with fields in braces: `{date}, {time}[ · {place}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The same by language, where words of its own are needed.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, String>,
    /// Which letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub face: Option<Face>,
    /// How dark the letters are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// Size of the letters; of a headline the largest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<f64>,
    /// The smallest size that a long text may take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smallest: Option<f64>,
    /// How many lines a headline should have at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<u8>,
    /// From baseline to baseline in percent of the size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leading: Option<u16>,
    /// Where lines stand in their box.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub align: Option<Side>,
    /// Colour of letters or strokes: `black`, `white`, `accent` or `#D43A0C`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// Colour inside a box, or of the markers of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fill: Option<String>,
    /// Thickness of the stroke round a box in points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<f64>,
    /// Outline of a box.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
    /// The picture: `event`, or the id of one that belongs to the design.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// Whether a picture fills its box or is shown whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fit: Option<Fit>,
    /// What a QR code opens: `web`, or an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// What stands before each line of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marker: Option<Marker>,
    /// The column in which the first part of each entry of a list stands, in millimetres; without
    /// it the parts stand below each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<f64>,
    /// How much farther each line of a list starts, in millimetres.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<f64>,
}

/// What an element is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Lines of text.
    #[default]
    Text,
    /// A sentence as large as its box allows.
    Headline,
    /// One entry a line: what stands before ` | ` is bold, what follows it regular.
    List,
    /// A box or an ellipse.
    Box,
    /// A photo or a logo.
    Picture,
    /// A QR code.
    Code,
    /// The days of the call as a shelf.
    Week,
}

/// Which letters a text is set in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Face {
    /// Noto Sans and Vazirmatn.
    #[default]
    Sans,
    /// Noto Sans and Noto Naskh Arabic, for quiet sheets.
    Quiet,
}

/// How dark letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// Running text.
    #[default]
    Regular,
    /// Names and facts.
    Bold,
    /// Headlines.
    Black,
}

/// Where lines stand in their box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Where reading starts.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// Where reading ends.
    End,
}

/// A sheet that a flyer is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sheet {
    /// 105 x 148.5 mm.
    A6,
    /// 148 x 210 mm.
    A5,
    /// 210 x 297 mm.
    A4,
}

/// Outline of a box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// Four corners.
    #[default]
    Rectangle,
    /// A circle or an ellipse.
    Ellipse,
}

/// How a picture stands in its box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fit {
    /// It fills the box; its edges are cut off round the focus point.
    #[default]
    Fill,
    /// All of it is seen.
    Whole,
}

/// What stands before the lines of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Marker {
    /// Nothing.
    #[default]
    None,
    /// A short thick dash over the entry.
    Dash,
    /// A dot.
    Dot,
    /// Stops on a line: a large dot first, a square last.
    Route,
}

/// Why a design cannot be used, and where in it the reason stands (`elements[3].size`).
#[derive(Clone, Debug, PartialEq, Error)]
#[error("{place}: {problem:?}")]
pub struct DesignError {
    /// The way to the place in the file; empty for the whole file.
    pub place: String,
    /// What is wrong there.
    pub problem: DesignProblem,
}

/// What can be wrong with a design.
#[derive(Clone, Debug, PartialEq)]
pub enum DesignProblem {
    /// The file is larger than [`LARGEST`].
    TooLarge,
    /// It cannot be read there: no JSON, an unknown property, a wrong word or type.
    Unreadable {
        /// What the reader says.
        detail: String,
    },
    /// It is JSON of something else.
    NotADesign,
    /// A newer program wrote it.
    Newer {
        /// Its version.
        version: u32,
    },
    /// A property is needed and missing.
    Needed,
    /// Elements of this kind have no such property.
    NotForThisKind,
    /// A number lies outside of what is possible.
    OutOfRange {
        /// The least.
        least: f64,
        /// The greatest.
        most: f64,
    },
    /// There is no such field to be filled in.
    UnknownField {
        /// As it is written.
        field: String,
    },
    /// A brace or bracket has no other half.
    Unbalanced,
    /// Neither a known colour nor six hexadecimal digits.
    NotAColour,
    /// No language has this tag.
    NotALanguage,
    /// No other element has this id, or it hangs from itself.
    NothingToHangFrom,
    /// Two elements have this id.
    TwiceTheSame,
    /// More entries than [`MOST_ELEMENTS`], or a text that is far too long.
    TooMany,
}

impl Design {
    /// Reads and checks a design file.
    ///
    /// # Errors
    /// The first thing that is wrong, and where it stands.
    pub fn read(text: &str) -> Result<Design, DesignError> {
        let at = |place: &str, problem| DesignError {
            place: place.to_owned(),
            problem,
        };
        if text.len() > LARGEST {
            return Err(at("", DesignProblem::TooLarge));
        }
        let mut json = serde_json::Deserializer::from_str(text);
        let design: Design = serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let place = error.path().to_string();
            let detail = error.into_inner().to_string();
            at(
                place.trim_start_matches('.'),
                DesignProblem::Unreadable { detail },
            )
        })?;
        json.end().map_err(|error| {
            let detail = error.to_string();
            at("", DesignProblem::Unreadable { detail })
        })?;
        check::check(&design)?;
        Ok(design)
    }

    /// Whether it says two languages on one side.
    pub fn speaks_two(&self) -> bool {
        let second = |element: &Element| element.language == Some(2);
        self.elements.iter().any(second)
    }

    /// The design as a file that people can read.
    pub fn written(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// What it is called, in the first of these languages that it has a name in.
    pub fn name_in(&self, languages: &[&str]) -> &str {
        languages
            .iter()
            .find_map(|tag| self.name.get(*tag))
            .or_else(|| self.name.values().next())
            .map_or("", String::as_str)
    }

    /// The pictures of its own that it shows.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        let named = self
            .elements
            .iter()
            .filter_map(|element| element.picture.as_deref());
        named.filter(|name| *name != EVENT_PICTURE)
    }
}

/// The picture of the event that a flyer is for.
pub const EVENT_PICTURE: &str = "event";

/// Designs that come with the program, by name.
pub const SHIPPED: &[(&str, &str)] = &[
    (
        "notice",
        include_str!("../../../../../../assets/designs/notice.json"),
    ),
    (
        "talk",
        include_str!("../../../../../../assets/designs/talk.json"),
    ),
    (
        "programme",
        include_str!("../../../../../../assets/designs/programme.json"),
    ),
    (
        "march",
        include_str!("../../../../../../assets/designs/march.json"),
    ),
];
