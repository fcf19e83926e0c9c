//! What papers of a call are made from: the call, its events, and who hosts them, read in one go.
use std::collections::BTreeMap;

use chrono::NaiveDate;
use convoke_domain::nouns::{Call, Event, Organization};
use convoke_domain::{Noun, time};
use convoke_print::Colour;
use convoke_print::foot::Foot;
use convoke_store::Record;

use super::kind::PaperInput;
use super::paper::{
    any, colour, counted, data_of, day_and_time, event_and_call, figures, first_day, foot_document,
    is_told, name_key, title,
};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;

/// A call with its events in the order of time, and the event that the paper is for.
pub(super) struct Calling {
    pub event: Option<(String, Event)>,
    pub call: Option<Call>,
    /// Events of the call that are told to others; the event alone when it answers no call.
    pub events: Vec<Event>,
    organizations: BTreeMap<String, Organization>,
}

impl Calling {
    pub fn read(view: &View<'_>, input: &PaperInput) -> Result<Self, Failure> {
        let (event, call) = event_and_call(view, input)?;
        let event: Option<(String, Event)> = event
            .map(|record| Ok::<_, Failure>((record.id().to_owned(), record.read()?)))
            .transpose()?;
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
        let key = |event: &Event| (event.starts_at.clone(), name_key(event.summary.as_ref()));
        events.sort_by_cached_key(key);
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
        colour(self.call.as_ref())
    }

    /// Whether events lie in more than one zone, so that times need a word.
    pub fn has_zones(&self) -> bool {
        let mut zones = self.events.iter().filter_map(|event| event.zone.as_ref());
        let first = zones.next();
        zones.any(|zone| Some(zone) != first)
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
    let foot = Foot {
        document: foot_document(view, style, (&name, subject))?,
        state: data_of(view, style),
        page: counted(style, "foot-page"),
        id: input.sheet_code.clone(),
        tab,
        digits: figures(style),
        ..Foot::default()
    };
    Ok((foot, title(style, document, subject)))
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
