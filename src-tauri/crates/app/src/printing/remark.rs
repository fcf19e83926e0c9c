//! What is worth saying about a paper before it goes out.
use convoke_print::frame::{Document, Page, Warning, WarningKind};
use convoke_print::text::script_of;
use serde::Serialize;
use serde_json::{Map, Value as Json};
use ts_rs::TS;

use super::lending;
use crate::format::Style;
use crate::words::Argument;

/// How much a remark matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Severity {
    /// Something that the page needs is not there.
    Missing,
    /// Look at it once more.
    Warn,
    /// Nobody has said it yet.
    Unset,
}

/// Something worth saying; its words are the message `warning-<code>`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Remark {
    pub code: &'static str,
    pub severity: Severity,
    /// The page, counted from 1, when it concerns one.
    pub page: Option<usize>,
    /// The field of the record where it is mended.
    pub field: Option<&'static str>,
    /// The language that it concerns.
    pub language: Option<String>,
    /// Where on the page it is.
    pub place: Option<PlaceOnPage>,
    values: Map<String, Json>,
}

/// A box on a page, in millimetres from the top left of what is around it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PlaceOnPage {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// A remark in words.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct PaperWarning {
    /// Which remark.
    pub code: &'static str,
    /// In the language of the window.
    pub message: String,
    /// The page, counted from 1.
    pub page: Option<usize>,
    /// The field where it is mended.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<&'static str>,
    /// The language that it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub language: Option<String>,
    /// Where on the page it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub place: Option<PlaceOnPage>,
    /// How much it matters.
    pub severity: Severity,
}

/// Signs that no face has.
const NO_GLYPH: &str = "no-glyph";
/// So many of them are named.
const SIGNS_SHOWN: usize = 24;
/// So much of the line they stand in is told.
const TEXT_SHOWN: usize = 40;

impl Remark {
    /// A remark about the whole paper.
    pub fn new(severity: Severity, code: &'static str) -> Self {
        Self {
            code,
            severity,
            page: None,
            field: None,
            language: None,
            place: None,
            values: Map::new(),
        }
    }

    /// Names the field where it is mended.
    pub fn at(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }

    /// Names the language that it concerns.
    pub fn in_language(mut self, tag: &str) -> Self {
        self.language = Some(tag.to_owned());
        self
    }

    /// Adds a value that the words name.
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    /// What the layout found with the page of each, counted from 0. Signs that no face has are told
    /// once for each page and script.
    pub fn all_found(document: &Document) -> Vec<(usize, Self)> {
        let mut all: Vec<(usize, Self)> = Vec::new();
        for warning in &document.warnings {
            let remark = Self::found(document, warning);
            let known = all.iter_mut().find(|(page, known)| {
                *page == warning.page && remark.code == NO_GLYPH && known.is_of_script(&remark)
            });
            match known {
                Some((_, known)) => known.add_signs(&remark),
                None => all.push((warning.page, remark)),
            }
        }
        all
    }

    fn is_of_script(&self, other: &Self) -> bool {
        self.code == other.code && self.values.get("script") == other.values.get("script")
    }

    /// More signs of the same script; a long list ends in an ellipsis.
    fn add_signs(&mut self, other: &Self) {
        let signs = |remark: &Self| {
            let signs = remark.values.get("signs").and_then(Json::as_str);
            signs.unwrap_or_default().to_owned()
        };
        let known = signs(self);
        let more = match known.split(' ').count() {
            ..SIGNS_SHOWN => signs(other),
            SIGNS_SHOWN => "…".to_owned(),
            _ => return,
        };
        self.values
            .insert("signs".to_owned(), format!("{known} {more}").into());
    }

    /// What the layout found, with its place.
    fn found(document: &Document, warning: &Warning) -> Self {
        let page = document.pages.get(warning.page);
        let around = page.map(Page::around).unwrap_or_default();
        let place = document.place_of(warning).map(|found| PlaceOnPage {
            x: (found.x + around).in_mm(),
            y: (found.y + around).in_mm(),
            width: found.width.in_mm(),
            height: found.height.in_mm(),
        });
        Self {
            place,
            ..Self::of(warning)
        }
    }

    fn of(warning: &Warning) -> Self {
        let mut remark = match &warning.kind {
            WarningKind::MissingCharacter { character, text } => {
                let (script, name) = script_of(*character);
                Self::new(Severity::Warn, NO_GLYPH)
                    .with("signs", character.to_string())
                    .with("script", script)
                    .with("name", name.replace('_', " "))
                    .with("font", lending::suggested(*character))
                    .with("text", shortened(text))
            }
            WarningKind::CoarsePicture { dpi } => {
                Self::new(Severity::Warn, "picture-coarse").with("dpi", *dpi)
            }
            WarningKind::Clipped { text } => {
                Self::new(Severity::Warn, "text-clipped").with("text", text.as_str())
            }
            WarningKind::HeadlineTooLong { .. } => Self::new(Severity::Warn, "headline-too-long"),
            WarningKind::Overflow { field, lines } => Self::new(Severity::Warn, "text-overflow")
                .at(field)
                .with("count", *lines),
            WarningKind::Dropped { field } => Self::new(Severity::Warn, "text-dropped").at(field),
            WarningKind::Missing { field, language } => Self::missing(field).in_language(language),
            WarningKind::MissingTranslation { language } => {
                let remark = Self::new(Severity::Missing, "missing-translation").at("summary");
                remark.in_language(language)
            }
            WarningKind::LowContrast { .. } => {
                Self::new(Severity::Warn, "pale-colour").at("accent")
            }
            WarningKind::LeftOut { count } => {
                Self::new(Severity::Warn, "left-out").with("count", *count)
            }
            WarningKind::NearEdge { field } => {
                Self::new(Severity::Warn, "text-near-edge").at(field)
            }
            WarningKind::PictureNotHere => {
                Self::new(Severity::Missing, "picture-not-here").at("picture")
            }
            WarningKind::NoPicture => Self::new(Severity::Missing, "no-picture").at("picture"),
        };
        remark.page = Some(warning.page + 1);
        remark
    }

    /// What the paper should not go without.
    fn missing(field: &'static str) -> Self {
        match field {
            "date" | "time" => Self::new(Severity::Missing, "no-time").at("starts_at"),
            "place" => Self::new(Severity::Missing, "no-place").at("place"),
            "accessibility" => Self::new(Severity::Missing, "no-accessibility").at("accessibility"),
            "imprint" => Self::new(Severity::Missing, "no-imprint").at("imprint"),
            "summary" | "statement" => {
                Self::new(Severity::Missing, "missing-translation").at(field)
            }
            other => Self::new(Severity::Missing, "missing-field").at(other),
        }
    }

    /// Puts the remark into the words of the window.
    pub fn said(self, style: &Style) -> PaperWarning {
        let field = self
            .field
            .map(|field| style.say(&format!("field-{field}"), &[]));
        let language = self
            .language
            .as_deref()
            .map(|tag| style.say(&format!("language-{tag}"), &[]));
        let mut arguments: Vec<(&str, Argument<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), Argument::from(value)))
            .collect();
        arguments.extend(field.as_deref().map(|name| ("field", Argument::Text(name))));
        arguments.extend(
            language
                .as_deref()
                .map(|name| ("language", Argument::Text(name))),
        );
        let message = style.say(&format!("warning-{}", self.code), &arguments);
        PaperWarning {
            code: self.code,
            message,
            page: self.page,
            field: self.field,
            language: self.language,
            place: self.place,
            severity: self.severity,
        }
    }
}

fn shortened(text: &str) -> String {
    let mut letters = text.chars();
    let begin: String = letters.by_ref().take(TEXT_SHOWN).collect();
    match letters.next() {
        Some(_) => format!("{begin}…"),
        None => begin,
    }
}
