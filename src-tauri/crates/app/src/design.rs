//! Designs that are data: those that come with the program and the group's own.
use std::collections::BTreeMap;
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use convoke_domain::{Id, Noun, text};
use convoke_exchange::picture;
use convoke_print::flyer::design::{self, Design, DesignError, DesignProblem, FIELDS, SHIPPED};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use ts_rs::TS;

use crate::commands::Work;
use crate::failure::Failure;
use crate::input::Nothing;
use crate::record::{self, Wrote};
use crate::view::{Rows, View};

mod hand_on;

pub use hand_on::SavedDesign;
pub(crate) use hand_on::save;

/// A design file with its pictures may not be larger than this, in bytes.
const FILE_MAX: usize = 32 * 1024 * 1024;

/// A design in the list.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct DesignRow {
    /// What `draft_paper` takes as the option `design`.
    id: String,
    /// What it is called, in the language of the window.
    name_text: String,
    /// What it is good for.
    note_text: String,
    /// Whether it belongs to the group and can be changed.
    own: bool,
}

/// Which design: the name of one that comes with the program, or the id of one of the group's own.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WhichDesign {
    design: String,
}

/// A design with what can stand in it.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct DesignPage {
    design: String,
    name_text: String,
    own: bool,
    /// The design itself, as `assets/designs/design.schema.json` describes it.
    #[ts(type = "Record<string, unknown>")]
    layout: Json,
    /// The fields that its texts can name.
    fields: Vec<DesignField>,
}

/// A field that a text of a design can name.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct DesignField {
    /// As it is written between braces.
    name: &'static str,
    title: String,
}

/// A design as a file.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct DesignFile {
    /// The file's name.
    #[serde(default)]
    name: Option<String>,
    /// The file.
    text: String,
}

/// A new design: a copy of another one, or a layout.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct AddDesign {
    /// The design to begin with.
    from: Option<String>,
    /// What the copy is called.
    name: Option<String>,
    /// A whole layout instead.
    #[ts(optional, type = "Record<string, unknown>")]
    layout: Option<Json>,
}

/// A changed layout.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ChangeDesign {
    #[ts(type = "string")]
    id: Id,
    #[ts(type = "Record<string, unknown>")]
    layout: Json,
}

pub(crate) fn designs(view: &View<'_>, _: Nothing) -> Result<Rows<DesignRow>, Failure> {
    let languages = [view.style.language.as_str(), "en"];
    let said = |words: &BTreeMap<String, String>| {
        text::pick(words, &languages).map_or_else(String::new, |(_, text)| text.to_owned())
    };
    let row = |(id, layout, own): (String, Design, bool)| DesignRow {
        id,
        name_text: layout.name_in(&languages).to_owned(),
        note_text: said(&layout.note),
        own,
    };
    let rows: Vec<DesignRow> = all(view)?.into_iter().map(row).collect();
    let total = u64::try_from(rows.len()).unwrap_or_default();
    Ok(Rows { rows, total })
}

pub(crate) fn design(view: &View<'_>, input: WhichDesign) -> Result<DesignPage, Failure> {
    let layout = of(view, &input.design)?;
    let languages = [view.style.language.as_str(), "en"];
    let field = |(name, _): &(&'static str, &str)| DesignField {
        name,
        title: view.style.say(&format!("design-field-{name}"), &[]),
    };
    Ok(DesignPage {
        own: !is_shipped(&input.design),
        name_text: layout.name_in(&languages).to_owned(),
        layout: json!(layout),
        fields: FIELDS.iter().map(field).collect(),
        design: input.design,
    })
}

/// The design with its pictures in it.
pub(crate) fn file(view: &View<'_>, input: WhichDesign) -> Result<DesignFile, Failure> {
    let mut layout = of(view, &input.design)?;
    layout.pictures = pictures(view, Some(&layout))?
        .into_iter()
        .map(|(id, bytes)| (id, BASE64_STANDARD.encode(bytes)))
        .collect();
    let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let name: String = layout
        .name_in(&[&view.style.language, "en"])
        .chars()
        .map(plain)
        .collect();
    Ok(DesignFile {
        name: Some(format!("{}.json", name.trim_matches('-').to_lowercase())),
        text: layout.written(),
    })
}

pub(crate) fn add(work: &mut Work<'_, '_>, input: &AddDesign) -> Result<Wrote, Failure> {
    let mut layout = match (&input.from, &input.layout) {
        (None, Some(layout)) => read(&layout.to_string())?,
        (Some(from), None) => from_book(&work.tx.reader(), from)?,
        _ => {
            return Err(Failure::refused("missing-field")
                .at("from")
                .with("field", "from"));
        }
    };
    let language = work.style.language.clone();
    if let Some(name) = input.name.as_deref().map(str::trim) {
        layout.name = BTreeMap::from([(language, name.to_owned())]);
    } else if input.from.is_some() {
        let name = layout.name_in(&[&language, "en"]).to_owned();
        let copy = work
            .style
            .say("design-copy", &[("name", name.as_str().into())]);
        layout.name = BTreeMap::from([(language, copy)]);
    }
    put(work, &layout)
}

pub(crate) fn change(work: &mut Work<'_, '_>, input: &ChangeDesign) -> Result<Wrote, Failure> {
    let layout = read(&input.layout.to_string())?;
    record::change(
        work.tx,
        work.style,
        Noun::Design,
        input.id,
        &fields(&layout)?,
    )
}

/// Takes over a file; its pictures are written anew, so that nothing but the picture comes along.
pub(crate) fn import(work: &mut Work<'_, '_>, input: &DesignFile) -> Result<Wrote, Failure> {
    if input.text.len() > FILE_MAX {
        return Err(Failure::refused("picture-too-large")
            .at("text")
            .with("max", FILE_MAX));
    }
    let mut json: Json = serde_json::from_str(input.text.trim_start_matches('\u{feff}'))
        .map_err(|error| refused(&unreadable(&error)))?;
    let pictures = json
        .as_object_mut()
        .and_then(|layout| layout.remove("pictures"));
    let mut layout = read(&json.to_string())?;
    for (id, picture) in pictures
        .as_ref()
        .and_then(Json::as_object)
        .into_iter()
        .flatten()
    {
        let kept = keep(work, id, picture)?;
        for element in &mut layout.elements {
            if element.picture.as_deref() == Some(id) {
                element.picture = Some(kept.clone());
            }
        }
    }
    put(work, &layout)
}

fn keep(work: &mut Work<'_, '_>, id: &str, picture: &Json) -> Result<String, Failure> {
    let place = format!("pictures.{id}");
    let bad = || Failure::refused("bad-picture").at(&place);
    let bytes = picture
        .as_str()
        .and_then(|text| BASE64_STANDARD.decode(text.trim()).ok());
    let read = picture::read(&bytes.ok_or_else(bad)?);
    let read = read.map_err(|error| crate::picture::refused(error).at(&place))?;
    Ok(work.tx.attach(&read.file)?)
}

fn put(work: &mut Work<'_, '_>, layout: &Design) -> Result<Wrote, Failure> {
    record::add(work.tx, work.style, Noun::Design, &fields(layout)?)
}

/// The record's fields; its name is the design's own, so that there is only one.
fn fields(layout: &Design) -> Result<Map<String, Json>, Failure> {
    let file = serde_json::to_string(layout).map_err(|error| refused(&unreadable(&error)))?;
    Ok(Map::from_iter([
        ("name".to_owned(), json!(layout.name)),
        ("layout".to_owned(), Json::from(file)),
    ]))
}

/// Whether a design of that name comes with the program.
pub(crate) fn is_shipped(name: &str) -> bool {
    SHIPPED.iter().any(|(known, _)| *known == name)
}

/// Every design that is data, with what it is called in the window.
pub(crate) fn choices(view: &View<'_>) -> Result<Vec<(String, String)>, Failure> {
    let languages = [view.style.language.as_str(), "en"];
    let named = |(design, layout, _): (String, Design, bool)| {
        (design, layout.name_in(&languages).to_owned())
    };
    Ok(all(view)?.into_iter().map(named).collect())
}

/// The design that was chosen; none when it is one that the program draws by rules of its own.
pub(crate) fn chosen(view: &View<'_>, name: &str) -> Result<Option<Design>, Failure> {
    if is_shipped(name) || name.parse::<Id>().is_ok() {
        of(view, name).map(Some)
    } else {
        Ok(None)
    }
}

/// The pictures that a design brings along.
pub(crate) fn pictures(
    view: &View<'_>,
    layout: Option<&Design>,
) -> Result<BTreeMap<String, Arc<[u8]>>, Failure> {
    let mut found = BTreeMap::new();
    for id in layout.into_iter().flat_map(Design::pictures) {
        if let Some(bytes) = view.reader.attachment(id)? {
            found.insert(id.to_owned(), Arc::from(bytes));
        }
    }
    Ok(found)
}

fn all(view: &View<'_>) -> Result<Vec<(String, Design, bool)>, Failure> {
    let mut all = Vec::new();
    for (name, text) in SHIPPED {
        all.push(((*name).to_owned(), read(text)?, false));
    }
    for record in view.reader.all(Noun::Design)? {
        // One that a newer program wrote stays in the book, but cannot be drawn here.
        if let Ok(layout) = read(record.text("layout").unwrap_or_default()) {
            all.push((record.id().to_owned(), layout, true));
        }
    }
    Ok(all)
}

fn of(view: &View<'_>, name: &str) -> Result<Design, Failure> {
    from_book(view.reader, name)
}

fn from_book(reader: &convoke_store::Reader<'_>, name: &str) -> Result<Design, Failure> {
    let shipped = SHIPPED.iter().find(|(known, _)| *known == name);
    if let Some((_, text)) = shipped {
        return read(text);
    }
    let missing = || {
        Failure::refused("no-such-design")
            .at("design")
            .with("design", name)
    };
    let id: Id = name.parse().map_err(|_| missing())?;
    let record = reader.get(id)?.filter(|record| record.noun == Noun::Design);
    read(
        record
            .ok_or_else(missing)?
            .text("layout")
            .unwrap_or_default(),
    )
}

fn read(text: &str) -> Result<Design, Failure> {
    Design::read(text).map_err(|error| refused(&error))
}

fn unreadable(error: &serde_json::Error) -> DesignError {
    DesignError {
        place: String::new(),
        problem: DesignProblem::Unreadable {
            detail: error.to_string(),
        },
    }
}

/// What is wrong with a design, in words that name the place.
fn refused(error: &DesignError) -> Failure {
    let place = error.place.as_str();
    let failure = match &error.problem {
        DesignProblem::TooLarge => Failure::refused("text-too-long").with("max", design::LARGEST),
        DesignProblem::Unreadable { detail } => {
            Failure::refused("design-unreadable").with("detail", detail.as_str())
        }
        DesignProblem::NotADesign => Failure::refused("design-foreign"),
        DesignProblem::Newer { version } => {
            Failure::refused("design-newer").with("version", *version)
        }
        DesignProblem::Needed => Failure::refused("design-needed"),
        DesignProblem::NotForThisKind => Failure::refused("design-not-for-this-kind"),
        DesignProblem::OutOfRange { least, most } => Failure::refused("number-out-of-range")
            .with("min", *least)
            .with("max", *most),
        DesignProblem::UnknownField { field } => {
            Failure::refused("design-unknown-field").with("name", field.as_str())
        }
        DesignProblem::Unbalanced => Failure::refused("design-unbalanced"),
        DesignProblem::NotAColour => Failure::refused("design-not-a-colour"),
        DesignProblem::NotALanguage => Failure::refused("bad-language"),
        DesignProblem::NothingToHangFrom => Failure::refused("design-nothing-to-hang-from"),
        DesignProblem::TwiceTheSame => Failure::refused("design-twice-the-same"),
        DesignProblem::TooMany => Failure::refused("too-many").with("max", design::MOST_ELEMENTS),
    };
    failure
        .at(if place.is_empty() { "layout" } else { place })
        .with("place", place)
}
