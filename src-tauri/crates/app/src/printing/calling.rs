//! What papers of a call are made from: the call, its events, and who hosts them, read in one go.
use std::collections::BTreeMap;

use chrono::NaiveDate;
use convoke_domain::nouns::{Call, Event, Organization};
use convoke_domain::{Noun, Words, text, time};
use convoke_print::foot::Foot;
use convoke_print::{Colour, Size, paper};
use convoke_store::Record;

use super::kind::{OptionKind, PaperInput, ValueKind, has_words};
use super::paper_style;
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// A call with its events in the order of time, and the event that the paper is for.
pub(super) struct Calling {
    pub event: Option<(String, Event)>,
    pub call: Option<Call>,
    /// Events of the call that are told to others; the event alone when it answers no call.
    pub events: Vec<Event>,
    organizations: BTreeMap<String, Organization>,
}

/// An option of a document.
pub(super) const fn option(key: &'static str, value: ValueKind) -> OptionKind {
    OptionKind { key, value }
}

impl Calling {
    pub fn read(view: &View<'_>, input: &PaperInput) -> Result<Self, Failure> {
        let event = input
            .event
            .map(|id| view.record(Noun::Event, id))
            .transpose()?;
        let event: Option<(String, Event)> = event
            .map(|record| Ok::<_, Failure>((record.id().to_owned(), record.read()?)))
            .transpose()?;
        let of_event = event.as_ref().and_then(|(_, event)| event.call.clone());
        let call = match view.target(of_event.as_deref())? {
            Some(record) => Some(record),
            None => input
                .call
                .map(|id| view.record(Noun::Call, id))
                .transpose()?,
        };
        let mut events: Vec<Event> = match &call {
            Some(call) => view
                .reader
                .linked(Noun::Event, "call", call.id())?
                .iter()
                .map(Record::read)
                .collect::<Result<_, _>>()?,
            None => event.iter().map(|(_, event)| event.clone()).collect(),
        };
        events.retain(is_told);
        events.sort_by(|one, other| one.starts_at.cmp(&other.starts_at));
        let organizations = view
            .by_id(Noun::Organization)?
            .into_iter()
            .map(|(id, record)| Ok((id, record.read()?)))
            .collect::<Result<_, Failure>>()?;
        Ok(Self {
            call: call.as_ref().map(Record::read).transpose()?,
            event,
            events,
            organizations,
        })
    }

    /// An organisation by its id.
    pub fn organization(&self, id: Option<&str>) -> Option<&Organization> {
        self.organizations.get(id?)
    }

    /// Every organisation with its id.
    pub fn organizations(&self) -> impl Iterator<Item = (&String, &Organization)> {
        self.organizations.iter()
    }

    /// Who stands behind the paper: the host of the event, else the first that issues the call.
    pub fn host(&self) -> Option<&Organization> {
        let host = self
            .event
            .as_ref()
            .and_then(|(_, event)| event.organization.as_deref());
        let issuers = self
            .call
            .as_ref()
            .and_then(|call| call.organizations.as_ref());
        let first = issuers.into_iter().flatten().next();
        self.organization(host.or(first.map(String::as_str)))
    }

    /// What the call is called; the event when there is none.
    pub fn name(&self, style: &Style) -> String {
        let call = self.call.as_ref().and_then(|call| call.title.as_ref());
        let event = self
            .event
            .as_ref()
            .and_then(|(_, event)| event.summary.as_ref());
        any(style, call.or(event))
    }

    /// What the paper is for: the event, else the call.
    pub fn subject(&self, style: &Style) -> String {
        match &self.event {
            Some((_, event)) => any(style, event.summary.as_ref()),
            None => self.name(style),
        }
    }

    /// The days of the call in words.
    pub fn window(&self, style: &Style) -> String {
        match self.days() {
            Some((first, last)) => style.day_range(&first.to_string(), &last.to_string()),
            None => String::new(),
        }
    }

    /// First and last day of the call; those of its events when it names none.
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let of_call = self.call.as_ref().and_then(|call| {
            let first = time::day(call.starts_on.as_deref()?)?;
            let last = call.ends_on.as_deref().and_then(time::day);
            Some((first, last.unwrap_or(first)))
        });
        of_call.or_else(|| {
            let mut days = self.events.iter().filter_map(first_day);
            let first = days.next()?;
            Some((first, days.next_back().unwrap_or(first)))
        })
    }

    /// The call's colour, as flyers show it.
    pub fn colour(&self) -> Colour {
        let accent = self.call.as_ref().and_then(|call| call.accent.as_deref());
        match accent {
            Some("cobalt") => Colour::Rgb(0x21, 0x4e, 0xa5),
            Some("mulberry") => Colour::Rgb(0x84, 0x31, 0x5d),
            _ => Colour::Rgb(0x00, 0x60, 0x6b),
        }
    }

    /// Whether events lie in more than one zone, so that times need a word.
    pub fn has_zones(&self) -> bool {
        let mut zones = self.events.iter().filter_map(|event| event.zone.as_ref());
        let first = zones.next();
        zones.any(|zone| Some(zone) != first)
    }
}

/// Whether an event is told to others.
fn is_told(event: &Event) -> bool {
    !matches!(
        event.status.as_deref(),
        Some("idea" | "cancelled" | "postponed")
    )
}

/// The day on which an event begins, where it is.
pub(super) fn first_day(event: &Event) -> Option<NaiveDate> {
    time::wall(event.starts_at.as_deref()?).map(|wall| wall.date())
}

/// A name in the language of the paper, else in English, else in any.
pub(super) fn any(style: &Style, words: Option<&Words>) -> String {
    let picked = words.and_then(|words| text::pick(words, &[&style.language, "en"]));
    picked.map_or_else(String::new, |(_, text)| text.trim().to_owned())
}

/// A text in the language of the paper or nothing.
pub(super) fn own(style: &Style, words: Option<&Words>) -> String {
    let words = words.and_then(|words| words.get(&style.language));
    words.map_or_else(String::new, |text| text.trim().to_owned())
}

/// The one language of a paper, which must be one that papers have words in.
pub(super) fn style_of(view: &View<'_>, input: &PaperInput) -> Result<Style, Failure> {
    let language = input.languages().into_iter().next().unwrap_or_default();
    if !has_words(&language) {
        return Err(Failure::refused("bad-language").at("languages"));
    }
    Ok(paper_style(view, &language))
}

/// The sheet that was asked for, upright.
pub(super) fn sheet_of_paper(input: &PaperInput) -> Size {
    match input.choice("paper") {
        "Letter" => paper::LETTER,
        "A3" => paper::A3,
        _ => paper::A4,
    }
}

/// The foot of a paper and what viewers show in the title bar.
pub(super) fn foot_and_title(
    view: &View<'_>,
    style: &Style,
    input: &PaperInput,
    (document, subject, tab): (&str, &str, Option<char>),
) -> Result<(Foot, String), Failure> {
    let name = style.say(&format!("document-{document}"), &[]);
    let named = [
        ("document", Argument::Text(&name)),
        ("title", Argument::Name(subject)),
    ];
    let mut said = style.say("foot-document", &named);
    if view.reader.setting("example")?.is_some() {
        said = format!("{said} · {}", style.say("foot-example", &[]));
    }
    let moment = moment(view, style);
    let mut digits = ['0'; 10];
    for (value, figure) in (0..).zip(&mut digits) {
        *figure = style.number(value).chars().next().unwrap_or('0');
    }
    let foot = Foot {
        document: said,
        state: style.say("foot-data", &[("when", Argument::Text(&moment))]),
        page: counted(style, "foot-page"),
        id: input.sheet_code.clone(),
        tab,
        digits,
        ..Foot::default()
    };
    Ok((foot, style.say("document-title", &named)))
}

/// The present moment in words.
pub(super) fn moment(view: &View<'_>, style: &Style) -> String {
    let now = view.wall_now();
    let day = style.day_short_year(&now);
    day_and_time(style, &day, &style.time(&now))
}

/// Day and time together.
pub(super) fn day_and_time(style: &Style, day: &str, time: &str) -> String {
    let parts = [("day", Argument::Text(day)), ("time", Argument::Text(time))];
    style.say("when", &parts)
}

/// When the data was taken, as files tell it.
pub(super) fn created(view: &View<'_>) -> String {
    format!("{}:00", view.wall_now())
}

/// Words with places for figures that only the layout knows.
pub(super) fn counted(style: &Style, id: &str) -> String {
    let figures = [
        ("n", Argument::Text("{n}")),
        ("total", Argument::Text("{total}")),
    ];
    style.say(id, &figures)
}

/// When an event is, in full words.
pub(super) fn when(style: &Style, event: &Event) -> String {
    let (start, end) = (event.starts_at.as_deref(), event.ends_at.as_deref());
    let Some(start) = start else {
        return style.when(None, end);
    };
    let one_day = end.is_none_or(|end| super::flyer::last_day(start, end).is_none());
    if !one_day {
        return style.when(Some(start), end);
    }
    let hours = end.map_or_else(|| style.time(start), |end| style.time_range(start, end));
    day_and_time(style, &style.day_full(start), &hours)
}

/// Place and city of an event.
pub(super) fn place(style: &Style, event: &Event) -> String {
    let place = any(style, event.place.as_ref());
    let city = any(style, event.city.as_ref());
    let filled = |text: &&str| !text.is_empty();
    style.place(
        Some(place.as_str()).filter(filled),
        Some(city.as_str()).filter(filled),
    )
}
