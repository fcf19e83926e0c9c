//! The flyer of an event, or of a whole call: which of its facts stand on it, in which words.
use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate};
use convoke_domain::nouns::{Call, Event, Organization};
use convoke_domain::{Noun, Words, text, time};
use convoke_print::flyer::design::Design;
use convoke_print::flyer::{
    Flyer, FlyerDesign, FlyerPaper, FlyerPhoto, FlyerWords, ShelfDay, flyer,
};

use super::binding::TURNED;
use super::kind::{DocumentKind, Drawn, OptionKind, PaperGroup, PaperInput, ValueKind};
use super::paper::{any, colour, created, event_and_call, first_day, is_told, own, title};
use super::paper_style;
use super::remark::{Remark, Severity};
use crate::design;
use crate::failure::Failure;
use crate::format::Style;
use crate::programme::{self, Part};
use crate::view::View;

mod imposing;
mod poster;
mod wording;

pub(super) use poster::POSTER;
pub(super) use wording::{date, imprint, last_day, window};
use wording::{programme_lines, speakers};

use wording::{days_in_figures, demands, month, of_event};

/// The flyer.
pub(super) const FLYER: DocumentKind = DocumentKind {
    name: "flyer",
    group: PaperGroup::Invite,
    needs_event: false,
    letter: None,
    pack: Some(90),
    options: &[
        OptionKind {
            key: "design",
            value: ValueKind::Design(&["type", "photo", "bilingual", "low-ink"]),
        },
        OptionKind {
            key: "paper",
            value: ValueKind::Choice(&["A5", "A6", "DL", "A4"]),
        },
        OptionKind {
            key: "languages",
            value: ValueKind::Languages(2, 5),
        },
        OptionKind {
            key: "black_white",
            value: ValueKind::Flag(false),
        },
        OptionKind {
            key: "bleed",
            value: ValueKind::Flag(false),
        },
        imposing::IMPOSITION,
        TURNED,
    ],
    draw,
};

/// Days that stand on the shelf one by one; longer calls show their weeks.
const DAYS_ALONE: usize = 14;

/// What a flyer is about.
struct Facts {
    event: Option<Event>,
    call: Option<Call>,
    /// Events of the call that will happen.
    events: Vec<Event>,
    host: Option<Organization>,
    issuers: Vec<Organization>,
    programme: Vec<Part>,
}

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let facts = Facts::read(view, input)?;
    let design = match input.choice("design") {
        "photo" => FlyerDesign::Photo,
        "bilingual" => FlyerDesign::Bilingual,
        "low-ink" => FlyerDesign::LowInk,
        _ => FlyerDesign::Type,
    };
    let own = design::chosen(view, input.choice("design"))?;
    let by_two = own.as_ref().is_some_and(Design::speaks_two);
    let speaks_two = design == FlyerDesign::Bilingual || by_two;
    let languages = facts.languages(input, speaks_two);
    let remarks = facts.remarks(&languages);
    let week = facts.week();
    let words: Vec<FlyerWords> = languages
        .iter()
        .map(|tag| facts.words(&paper_style(view, tag), &week))
        .collect();
    let summary = words.first().map_or("", |words| words.summary.as_str());
    let title = title(view.style, "flyer", summary);
    let two_sided = words.len() > 1 && !speaks_two;
    let pictures = design::pictures(view, own.as_ref())?;
    let document = flyer(&Flyer {
        design,
        own: own.map(Arc::new),
        pictures,
        paper: imposing::paper_of(input).unwrap_or(match input.choice("paper") {
            "A6" => FlyerPaper::A6,
            "DL" => FlyerPaper::Dl,
            "A4" => FlyerPaper::A4,
            _ => FlyerPaper::A5,
        }),
        words,
        week: week.into_iter().map(|(_, day)| day).collect(),
        photo: facts.photo(view)?,
        names_photo: facts.names_photo(),
        web: facts.web(),
        colour: colour(facts.call.as_ref()),
        whole_call: facts.event.is_none(),
        black_white: input.flag("black_white"),
        bleed: input.flag("bleed"),
        title,
        created: Some(created(view)),
    });
    Ok(Drawn {
        document: imposing::imposed(document, input, two_sided),
        remarks,
        two_sided,
        ..Drawn::default()
    })
}

impl Facts {
    fn read(view: &View<'_>, input: &PaperInput) -> Result<Self, Failure> {
        let (event, call) = event_and_call(view, input)?;
        let event: Option<Event> = event.map(|record| record.read()).transpose()?;
        let events = match &call {
            Some(record) => view.reader.linked(Noun::Event, "call", record.id())?,
            None => Vec::new(),
        };
        let events = events
            .iter()
            .map(convoke_store::Record::read::<Event>)
            .collect::<Result<Vec<_>, _>>()?;
        let call: Option<Call> = call.map(|record| record.read()).transpose()?;
        let organization = |id: Option<&str>| -> Result<Option<Organization>, Failure> {
            let record = view.target(id)?;
            Ok(record.map(|record| record.read()).transpose()?)
        };
        let host = organization(
            event
                .as_ref()
                .and_then(|event| event.organization.as_deref()),
        )?;
        let issuers = call.as_ref().and_then(|call| call.organizations.as_ref());
        let issuers = issuers
            .into_iter()
            .flatten()
            .map(|id| organization(Some(id)))
            .collect::<Result<Vec<_>, _>>()?;
        let programme = match (input.event, &event) {
            (Some(id), Some(event)) => programme::of_event(view, &id.to_string(), event)?,
            _ => Vec::new(),
        };
        Ok(Self {
            programme,
            event,
            call,
            events: events.into_iter().filter(is_told).collect(),
            host,
            issuers: issuers.into_iter().flatten().collect(),
        })
    }

    /// The languages asked for; the design for two takes the next language of the event when only
    /// one was named.
    fn languages(&self, input: &PaperInput, two: bool) -> Vec<String> {
        let mut languages = input.languages();
        let of_event = self
            .event
            .as_ref()
            .and_then(|event| event.languages.clone());
        let known = of_event.or_else(|| self.call.as_ref()?.languages.clone());
        if two && languages.len() == 1 {
            let other = |tag: &&String| !languages.contains(tag);
            let known = known.unwrap_or_default();
            let said = |tag: &&String| self.title().is_some_and(|title| title.contains_key(*tag));
            let next = known.iter().filter(other).find(said);
            languages.extend(next.or_else(|| known.iter().find(other)).cloned());
        }
        languages
    }

    /// A text that other languages have and one of these has not.
    fn remarks(&self, languages: &[String]) -> Vec<Remark> {
        let said = self
            .event
            .as_ref()
            .and_then(|event| event.description.as_ref());
        let Some(said) = said.filter(|words| !words.is_empty()) else {
            return Vec::new();
        };
        languages
            .iter()
            .filter(|tag| !said.contains_key(*tag))
            .map(|tag| {
                let remark = Remark::new(Severity::Missing, "missing-translation");
                remark.at("description").in_language(tag)
            })
            .collect()
    }

    /// The words of the headline.
    fn title(&self) -> Option<&Words> {
        match &self.event {
            Some(event) => event.summary.as_ref(),
            None => self.call.as_ref()?.title.as_ref(),
        }
    }

    fn words(&self, style: &Style, week: &[(NaiveDate, ShelfDay)]) -> FlyerWords {
        let days = week
            .iter()
            .map(|(day, _)| style.number(i64::from(day.day())))
            .collect();
        let of_call = self.call.as_ref();
        let words = FlyerWords {
            language: style.language.clone(),
            call: of_call.map_or_else(String::new, |call| any(style, call.title.as_ref())),
            window: of_call.map_or_else(String::new, |call| window(style, call)),
            demands: of_call.map_or_else(String::new, |call| demands(style, call)),
            organiser: self.organiser(style),
            own_print: style.say("flyer-own-print", &[]),
            programme: programme_lines(style, &self.programme),
            speakers: speakers(style, &self.programme),
            days,
            ..FlyerWords::default()
        };
        match &self.event {
            Some(event) => of_event(words, style, event),
            None => self.of_call(words, style),
        }
    }

    /// A call alone: its title, its days and its cities.
    fn of_call(&self, words: FlyerWords, style: &Style) -> FlyerWords {
        let Some(call) = &self.call else { return words };
        let cities: BTreeSet<String> = self
            .events
            .iter()
            .map(|event| any(style, event.city.as_ref()))
            .filter(|city| !city.is_empty())
            .collect();
        let cities: Vec<&str> = cities.iter().map(String::as_str).collect();
        let statement = own(style, call.statement.as_ref());
        FlyerWords {
            call: self.organiser(style),
            summary: own(style, call.title.as_ref()),
            day: days_in_figures(style, call.starts_on.as_deref(), call.ends_on.as_deref()),
            month: call
                .starts_on
                .as_deref()
                .map_or_else(String::new, |day| month(style, day)),
            date: words.window.clone(),
            window: String::new(),
            place: style.list(&cities),
            text: statement.lines().next().unwrap_or_default().to_owned(),
            ..words
        }
    }

    fn organiser(&self, style: &Style) -> String {
        if let Some(host) = &self.host {
            return any(style, host.name.as_ref());
        }
        let names: Vec<String> = self
            .issuers
            .iter()
            .map(|issuer| any(style, issuer.name.as_ref()))
            .collect();
        style.list(&names.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn web(&self) -> String {
        let own = self.event.as_ref().and_then(|event| event.web.clone());
        own.or_else(|| self.call.as_ref()?.web.clone())
            .unwrap_or_default()
    }

    fn names_photo(&self) -> bool {
        let event = self.event.as_ref();
        event.is_some_and(|event| event.picture.is_some())
    }

    fn photo(&self, view: &View<'_>) -> Result<Option<FlyerPhoto>, Failure> {
        let Some(event) = &self.event else {
            return Ok(None);
        };
        let Some(picture) = event.picture.as_deref() else {
            return Ok(None);
        };
        let bytes = view.reader.attachment(picture)?;
        let percent = |value: Option<i64>| {
            value
                .and_then(|value| i32::try_from(value).ok())
                .unwrap_or(50)
        };
        Ok(bytes.map(|bytes| FlyerPhoto {
            bytes: bytes.into(),
            focus: (
                percent(event.picture_focus_x),
                percent(event.picture_focus_y),
            ),
        }))
    }

    /// The days of the call with what happens on them; a long call has one entry for each week.
    fn week(&self) -> Vec<(NaiveDate, ShelfDay)> {
        let Some(call) = &self.call else {
            return Vec::new();
        };
        let day = |text: Option<&str>| text.and_then(time::day);
        let Some(first) = day(call.starts_on.as_deref()) else {
            return Vec::new();
        };
        let last = day(call.ends_on.as_deref()).unwrap_or(first);
        let count = usize::try_from((last - first).num_days()).unwrap_or(0) + 1;
        let step: u64 = if count > DAYS_ALONE { 7 } else { 1 };
        let this = self.event.as_ref().and_then(first_day);
        let mut from = first;
        let mut week = Vec::new();
        // A year of weeks is more than a shelf can carry.
        while from <= last && week.len() < 53 {
            let Some(next) = from.checked_add_days(Days::new(step)) else {
                break;
            };
            let within = |day: NaiveDate| (from..next).contains(&day);
            let events: Vec<&Event> = self
                .events
                .iter()
                .filter(|event| first_day(event).is_some_and(within))
                .collect();
            let cities: BTreeSet<&str> = events
                .iter()
                .filter_map(|event| Some(text::pick(event.city.as_ref()?, &["en"])?.1))
                .collect();
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            let day = ShelfDay {
                events: count(events.len()),
                cities: count(cities.len()),
                this: this.is_some_and(within),
            };
            week.push((from, day));
            from = next;
        }
        week
    }
}

#[cfg(test)]
mod tests;
