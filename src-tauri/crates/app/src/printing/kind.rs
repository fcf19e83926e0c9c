//! Kinds of documents: what each is called, what can be set, and how its settings are checked.
use std::collections::BTreeMap;

use convoke_domain::nouns::{Call, Event};
use convoke_domain::{Id, Noun};
use convoke_print::Document;
use convoke_print::text::LentFace;
use convoke_store::Record;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use ts_rs::TS;

pub use super::group::PaperGroup;
use super::remark::{PaperWarning, Remark};
use super::since::PartDigest;
use crate::design;
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::words;

/// A kind of document that can be printed.
pub(crate) struct DocumentKind {
    /// `sign-up-sheet`; its title is the message `document-sign-up-sheet`.
    pub name: &'static str,
    /// Under which heading it stands in the list of documents.
    pub group: PaperGroup,
    /// Whether it can be made for an event only, not for a whole call.
    pub needs_event: bool,
    /// The letter that ids of its sheets begin with, when sheets come back and are recorded.
    pub letter: Option<char>,
    /// Its place in the event-day pack, from front to back; none when it does not belong there.
    pub pack: Option<u8>,
    /// What can be set, in the order in which it is shown.
    pub options: &'static [OptionKind],
    /// Draws it from the book. Every option has a checked value.
    pub draw: fn(&View<'_>, &PaperInput) -> Result<Drawn, Failure>,
}

/// Something that can be set; its title is the message `option-<key>`.
pub(crate) struct OptionKind {
    pub key: &'static str,
    pub value: ValueKind,
}

/// What values an option takes, and which it has when nothing is said.
pub(crate) enum ValueKind {
    /// One of these words, the first when nothing is said; titles are `option-<key>-<word>`.
    Choice(&'static [&'static str]),
    /// Yes or no.
    Flag(bool),
    /// A number: least, greatest, usual.
    Number(i64, i64, i64),
    /// So many languages on one sheet, and so many in all: when there are more than stand on one
    /// sheet, each gets sheets of its own. The event's first when nothing is said.
    Languages(usize, usize),
    /// A design: one of these words, the first when nothing is said, one that comes as data, or
    /// the id of one of the group's own.
    Design(&'static [&'static str]),
    /// Lines of text of at most so many bytes; none when nothing is said.
    Text(usize),
    /// A day; none when nothing is said.
    Day,
}

/// What a document is made from, checked: every option has a value.
#[derive(Debug, Clone)]
pub(crate) struct PaperInput {
    pub event: Option<Id>,
    pub call: Option<Id>,
    /// The id that the sheet gets on paper; none in a draft.
    pub sheet_code: Option<String>,
    /// Ids for the sheets of a pack by their kinds, one for each of its events; for another
    /// document those of its languages after the first.
    pub pack_codes: BTreeMap<&'static str, Vec<String>>,
    /// Whether it is drawn for its digests alone: it says nothing of earlier prints then.
    pub for_digest: bool,
    values: BTreeMap<&'static str, Json>,
}

/// A drawn document with what is worth saying about it.
#[derive(Default)]
pub(crate) struct Drawn {
    pub document: Document,
    pub remarks: Vec<Remark>,
    /// What is recorded when it goes out, for documents that come back.
    pub sheet: Option<SheetFacts>,
    /// Whether two pages share one sheet of paper.
    pub two_sided: bool,
    /// Whether the book has nothing to put on it: the event-day pack leaves it out then.
    pub bare: bool,
    /// The sheets of a pack that are recorded when it goes out.
    pub pack_sheets: Vec<PackSheet>,
    /// The papers of a pack by their digests.
    pub parts: Vec<PartDigest>,
    /// The papers of a pack that goes out as single files, each with its name.
    pub files: Vec<(String, Document)>,
}

/// A sheet that goes out with a pack.
pub(crate) struct PackSheet {
    /// The kind of document.
    pub document: &'static str,
    pub event: Id,
    pub code: String,
    pub pages: usize,
    pub facts: SheetFacts,
}

impl Drawn {
    /// The faces that it has from the system.
    pub fn lent_faces(&self) -> Vec<LentFace> {
        let files = self.files.iter().map(|(_, document)| document);
        let all = files.chain([&self.document]).flat_map(Document::lent_faces);
        let mut faces: Vec<LentFace> = all.collect();
        faces.sort();
        faces.dedup();
        faces
    }

    /// What is worth knowing before it is printed, in the words of the window.
    pub fn said(&self, style: &Style) -> Vec<PaperWarning> {
        let found = Remark::all_found(&self.document);
        let found = found.into_iter().map(|(_, remark)| remark);
        let all = self.remarks.iter().cloned().chain(found);
        all.map(|remark| remark.said(style)).collect()
    }
}

/// What is remembered of a sheet that went out.
#[derive(Debug, Default)]
pub(crate) struct SheetFacts {
    pub language: String,
    pub columns: Vec<String>,
    pub people: Vec<String>,
    pub blank_rows: i64,
    pub destroy_on: Option<String>,
    /// Its pages, where it is not the whole document.
    pub pages: Option<usize>,
}

/// Which document, of what, and how.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct PaperRequest {
    /// The kind of document.
    pub document: String,
    /// The event that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The call that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// Its languages; the same as the option `languages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<String>>,
    /// Its paper; the same as the option `paper`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<String>,
    /// Options by key.
    #[serde(default)]
    #[ts(
        optional,
        type = "{ [option in string]: string | number | boolean | Array<string> }"
    )]
    pub set: Map<String, Json>,
    /// The printer that it is for, by name; the usual one when nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printer: Option<String>,
    /// How many are printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copies: Option<u32>,
    /// Only these pages go out, `2,5-6`; a draft shows all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<String>,
    /// The record of an earlier print that this one takes the place of: its sheet keeps its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<String>,
}

impl PaperInput {
    /// A word of a `Choice`.
    pub fn choice(&self, key: &str) -> &str {
        self.values
            .get(key)
            .and_then(Json::as_str)
            .unwrap_or_default()
    }

    /// A `Flag`.
    pub fn flag(&self, key: &str) -> bool {
        self.values
            .get(key)
            .and_then(Json::as_bool)
            .unwrap_or_default()
    }

    /// A `Number`.
    pub fn number(&self, key: &str) -> i64 {
        self.values
            .get(key)
            .and_then(Json::as_i64)
            .unwrap_or_default()
    }

    /// A `Text` or a `Day`; empty when nothing was said.
    pub fn text(&self, key: &str) -> &str {
        self.choice(key)
    }

    /// Every option with its value.
    pub fn into_values(self) -> BTreeMap<&'static str, Json> {
        self.values
    }

    /// The languages; one at least.
    pub fn languages(&self) -> Vec<String> {
        let tags = self.values.get("languages").and_then(Json::as_array);
        tags.into_iter()
            .flatten()
            .filter_map(|tag| tag.as_str().map(str::to_owned))
            .collect()
    }

    /// The same in one language alone, under another id.
    pub fn in_language(&self, language: &str, sheet_code: Option<String>) -> Self {
        let mut own = Self {
            sheet_code,
            ..self.clone()
        };
        own.values.insert("languages", json!([language]));
        own
    }
}

impl DocumentKind {
    /// Checks what was asked for against the options; what was left out gets its usual value.
    pub fn check(&self, view: &View<'_>, request: &PaperRequest) -> Result<PaperInput, Failure> {
        let event = target(view, Noun::Event, request.event.as_deref())?;
        let call = target(view, Noun::Call, request.call.as_deref())?;
        let about_nothing = self.group == PaperGroup::Printer;
        if event.is_none() && (self.needs_event || call.is_none()) && !about_nothing {
            return Err(Failure::refused("event-missing").at("event"));
        }
        let mut asked = request.set.clone();
        if let Some(languages) = &request.languages {
            asked.entry("languages").or_insert_with(|| json!(languages));
        }
        if let Some(paper) = &request.paper {
            asked.entry("paper").or_insert_with(|| json!(paper));
        }
        let mut values = self.usual(view, event.as_ref(), call.as_ref())?;
        for (key, value) in asked {
            let option = self.all_options().find(|option| option.key == key);
            let option = option.ok_or_else(|| {
                let refused = Failure::refused("unknown-option").at(&key);
                refused.with("option", key.as_str())
            })?;
            values.insert(option.key, option.checked(value)?);
        }
        let id = |record: &Record| record.id().parse::<Id>().ok();
        Ok(PaperInput {
            event: event.as_ref().and_then(id),
            call: call.as_ref().and_then(id),
            sheet_code: None,
            pack_codes: BTreeMap::new(),
            for_digest: false,
            values,
        })
    }

    /// What every option is when nothing is said.
    pub fn usual(
        &self,
        view: &View<'_>,
        event: Option<&Record>,
        call: Option<&Record>,
    ) -> Result<BTreeMap<&'static str, Json>, Failure> {
        let (event, call): (Option<Event>, Option<Call>) = (
            event.map(Record::read).transpose()?,
            call.map(Record::read).transpose()?,
        );
        let in_america = event
            .as_ref()
            .and_then(|event| event.country.as_deref())
            .is_some_and(|country| matches!(country, "US" | "CA" | "MX"));
        let language = event
            .and_then(|event| event.languages)
            .or_else(|| call.and_then(|call| call.languages))
            .and_then(|languages| languages.into_iter().find(|tag| has_words(tag)))
            .unwrap_or_else(|| view.style.language.clone());
        Ok(self
            .all_options()
            .map(|option| (option.key, option.usual(&language, in_america)))
            .collect())
    }
}

impl OptionKind {
    fn usual(&self, language: &str, in_america: bool) -> Json {
        match &self.value {
            ValueKind::Choice(words) if in_america && words.contains(&"Letter") => json!("Letter"),
            ValueKind::Choice(words) | ValueKind::Design(words) => json!(words.first()),
            ValueKind::Flag(usual) => json!(usual),
            ValueKind::Number(_, _, usual) => json!(usual),
            ValueKind::Languages(..) => json!([language]),
            ValueKind::Text(_) | ValueKind::Day => json!(""),
        }
    }

    fn checked(&self, value: Json) -> Result<Json, Failure> {
        let wrong = |expected: &str| {
            Err(Failure::refused("wrong-type")
                .at(self.key)
                .with("expected", expected))
        };
        match (&self.value, &value) {
            (ValueKind::Choice(words), Json::String(word)) => {
                if words.contains(&word.as_str()) {
                    return Ok(value);
                }
                let refused = Failure::refused("unknown-choice").at(self.key);
                Err(refused.with("choices", words.join(", ")))
            }
            (ValueKind::Design(words), Json::String(word)) => {
                let known = words.contains(&word.as_str()) || design::is_shipped(word);
                if known || word.parse::<Id>().is_ok() {
                    return Ok(value);
                }
                let refused = Failure::refused("no-such-design").at(self.key);
                Err(refused.with("design", word.as_str()))
            }
            (ValueKind::Flag(_), Json::Bool(_)) => Ok(value),
            (ValueKind::Number(least, most, _), Json::Number(number)) => match number.as_i64() {
                Some(number) if (*least..=*most).contains(&number) => Ok(value),
                _ => {
                    let refused = Failure::refused("number-out-of-range").at(self.key);
                    Err(refused.with("min", *least).with("max", *most))
                }
            },
            (ValueKind::Languages(_, most), Json::Array(tags)) => {
                check_languages(self.key, tags, *most)?;
                Ok(value)
            }
            (ValueKind::Text(most), Json::String(text)) if text.len() > *most => {
                let refused = Failure::refused("text-too-long").at(self.key);
                Err(refused.with("max", *most))
            }
            (ValueKind::Text(_), Json::String(_)) => Ok(value),
            (ValueKind::Day, Json::String(day)) => {
                if day.is_empty() || convoke_domain::time::day(day).is_some() {
                    return Ok(value);
                }
                let refused = Failure::refused("not-a-day").at(self.key);
                Err(refused.with("text", day.as_str()))
            }
            (ValueKind::Text(_) | ValueKind::Day, _) => wrong("text"),
            (ValueKind::Choice(_) | ValueKind::Design(_) | ValueKind::Languages(..), _) => {
                wrong("text")
            }
            (ValueKind::Flag(_), _) => wrong("bool"),
            (ValueKind::Number(..), _) => wrong("int"),
        }
    }
}

fn check_languages(key: &str, tags: &[Json], most: usize) -> Result<(), Failure> {
    if tags.is_empty() || tags.len() > most {
        return Err(Failure::refused("too-many").at(key).with("max", most));
    }
    let known = |tag: &Json| tag.as_str().is_some_and(convoke_domain::place::is_language);
    if tags.iter().all(known) {
        Ok(())
    } else {
        Err(Failure::refused("bad-language").at(key))
    }
}

/// Whether the program has words for papers in the language.
pub(super) fn has_words(tag: &str) -> bool {
    words().has(tag, "sheet-title")
}

fn target(view: &View<'_>, noun: Noun, id: Option<&str>) -> Result<Option<Record>, Failure> {
    let Some(id) = id else { return Ok(None) };
    let id: Id = id
        .parse()
        .map_err(|_| Failure::refused("bad-id").at(noun.word()))?;
    let record = view
        .record(noun, id)
        .map_err(|failure| failure.at(noun.word()))?;
    Ok(Some(record))
}
