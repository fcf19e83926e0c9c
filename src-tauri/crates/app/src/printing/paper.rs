//! What every paper is about and what it says of itself, whichever kind it is.
use chrono::NaiveDate;
use convoke_domain::nouns::{Call, Event};
use convoke_domain::{Noun, Words, text, time};
use convoke_print::{Colour, Size, paper};
use convoke_store::Record;

use super::kind::{OptionKind, PaperInput, ValueKind, has_words};
use super::paper_style;
use super::remark::{Remark, Severity};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// An option of a document.
pub(super) const fn option(key: &'static str, value: ValueKind) -> OptionKind {
    OptionKind { key, value }
}

/// The sheets that lists and forms flow over, whatever their size; rows are never made smaller.
pub(super) const SHEETS: OptionKind = option(
    "paper",
    ValueKind::Choice(&["A4", "A3", "A5", "Letter", "Legal", "Tabloid"]),
);

/// The same without A5, for forms whose rows are too wide for it.
pub(super) const WIDE_SHEETS: OptionKind = option(
    "paper",
    ValueKind::Choice(&["A4", "A3", "Letter", "Legal", "Tabloid"]),
);

/// The event that a paper is for, and the call: that of the event, else the one that was asked for.
pub(super) fn event_and_call(
    view: &View<'_>,
    input: &PaperInput,
) -> Result<(Option<Record>, Option<Record>), Failure> {
    let event = input.event.map(|id| view.record(Noun::Event, id));
    let event = event.transpose()?;
    let of_event = view.target(event.as_ref().and_then(|event| event.text("call")))?;
    let call = match of_event {
        Some(call) => Some(call),
        None => input
            .call
            .map(|id| view.record(Noun::Call, id))
            .transpose()?,
    };
    Ok((event, call))
}

/// The one language of a paper, which must be one that papers have words in.
pub(super) fn style_of(view: &View<'_>, input: &PaperInput) -> Result<Style, Failure> {
    let language = input.languages().into_iter().next().unwrap_or_default();
    if !has_words(&language) {
        return Err(Failure::refused("bad-language").at("languages"));
    }
    Ok(paper_style(view, &language))
}

/// The sheet that was chosen, upright.
pub(super) fn sheet_of_paper(input: &PaperInput) -> Size {
    match input.choice("paper") {
        "A3" => paper::A3,
        "A5" => paper::A5,
        "Letter" => paper::LETTER,
        "Legal" => paper::LEGAL,
        "Tabloid" => paper::TABLOID,
        _ => paper::A4,
    }
}

/// A name in the language of the paper, else in English, else in any.
pub(super) fn any(style: &Style, words: Option<&Words>) -> String {
    let picked = words.and_then(|words| text::pick(words, &[&style.language, "en"]));
    picked.map_or_else(String::new, |(_, text)| text.trim().to_owned())
}

/// A text in the language of the paper, or nothing: a headline in another one would surprise.
pub(super) fn own(style: &Style, words: Option<&Words>) -> String {
    let words = words.and_then(|words| words.get(&style.language));
    words.map_or_else(String::new, |text| text.trim().to_owned())
}

/// What things that begin together are sorted by: their names, so that the order is not one of chance.
pub(super) fn name_key(words: Option<&Words>) -> String {
    let picked = words.and_then(|words| text::pick(words, &["en"]));
    text::sort_key(picked.map_or("", |(_, text)| text))
}

/// Whether an event is told to others.
pub(super) fn is_told(event: &Event) -> bool {
    !matches!(
        event.status.as_deref(),
        Some("idea" | "cancelled" | "postponed")
    )
}

/// The day on which an event begins, where it is.
pub(super) fn first_day(event: &Event) -> Option<NaiveDate> {
    time::wall(event.starts_at.as_deref()?).map(|wall| wall.date())
}

/// The call's colour, as the window shows it on light paper.
pub(super) fn colour(call: Option<&Call>) -> Colour {
    match call.and_then(|call| call.accent.as_deref()) {
        Some("cobalt") => Colour::Rgb(0x21, 0x4e, 0xa5),
        Some("mulberry") => Colour::Rgb(0x84, 0x31, 0x5d),
        _ => Colour::Rgb(0x00, 0x60, 0x6b),
    }
}

/// The signs of the figures from nought to nine.
pub(super) fn figures(style: &Style) -> [char; 10] {
    let mut figures = ['0'; 10];
    for (value, figure) in (0..).zip(&mut figures) {
        *figure = style.number(value).chars().next().unwrap_or('0');
    }
    figures
}

/// Words with places for figures that only the layout knows.
pub(super) fn counted(style: &Style, id: &str) -> String {
    let figures = [
        ("n", Argument::Text("{n}")),
        ("total", Argument::Text("{total}")),
    ];
    style.say(id, &figures)
}

/// Day and time together.
pub(super) fn day_and_time(style: &Style, day: &str, time: &str) -> String {
    let parts = [("day", Argument::Text(day)), ("time", Argument::Text(time))];
    style.say("when", &parts)
}

/// The present moment in words.
pub(super) fn moment(view: &View<'_>, style: &Style) -> String {
    let now = view.wall_now();
    day_and_time(style, &style.day_short_year(&now), &style.time(&now))
}

/// 'data of 11 Dec 2026, 18:40'.
pub(super) fn data_of(view: &View<'_>, style: &Style) -> String {
    let moment = moment(view, style);
    style.say("foot-data", &[("when", Argument::Text(&moment))])
}

/// When the data was taken, as files tell it.
pub(super) fn created(view: &View<'_>) -> String {
    format!("{}:00", view.wall_now())
}

/// Title of the file: the kind and what it is about.
pub(super) fn title(style: &Style, kind: &str, about: &str) -> String {
    let name = style.say(&format!("document-{kind}"), &[]);
    if about.is_empty() {
        return name;
    }
    style.say("document-title", &named(&name, about))
}

/// What the foot says of the document, and that it is of the example when it is.
pub(super) fn foot_document(
    view: &View<'_>,
    style: &Style,
    (name, about): (&str, &str),
) -> Result<String, Failure> {
    let document = style.say("foot-document", &named(name, about));
    if view.reader.setting("example")?.is_none() {
        return Ok(document);
    }
    Ok(format!("{document} · {}", style.say("foot-example", &[])))
}

fn named<'a>(name: &'a str, about: &'a str) -> [(&'static str, Argument<'a>); 2] {
    [
        ("document", Argument::Text(name)),
        ("title", Argument::Name(about)),
    ]
}

/// The remark that people's names stand on a paper.
pub(super) fn personal_data(count: usize) -> Option<Remark> {
    let remark = Remark::new(Severity::Warn, "personal-data");
    (count > 0).then(|| remark.with("count", count))
}
