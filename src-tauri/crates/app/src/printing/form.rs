//! What all papers with rows are made from: the event or the call, and what a form says of itself.
use chrono::{Days, NaiveDate};
use convoke_domain::nouns::{Call, Event, Organization};
use convoke_domain::{Words, text, time};
use convoke_print::forms::Form;
use convoke_print::text::isolated_ltr;
use convoke_store::Record;

use super::kind::{DocumentKind, PaperInput};
use super::paper::{
    counted, created, data_of, day_and_time, event_and_call, figures, foot_document,
    sheet_of_paper, style_of, title,
};
use super::remark::{Remark, Severity};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// Days after an event on which its sheets are destroyed and what was on them is deleted.
const KEPT_DAYS: u64 = 30;
/// Days from today when the event has no day yet.
const KEPT_DAYS_WITHOUT_EVENT: u64 = 90;

/// What a form is for.
pub(super) struct Ground {
    /// How the paper says things.
    pub style: Style,
    /// The event; none when the form is for a whole call.
    pub event: Option<(String, Event)>,
    /// The call, or the event's.
    pub call: Option<(String, Call)>,
    /// Who hosts the event.
    pub host: Option<Organization>,
    /// The language of the window, for texts that the paper's language does not have.
    window: String,
}

impl Ground {
    /// Reads what the form is for; refuses a language that papers have no words in.
    pub fn read(view: &View<'_>, input: &PaperInput) -> Result<Self, Failure> {
        let style = style_of(view, input)?;
        let (event, call) = event_and_call(view, input)?;
        let event = event.as_ref().map(facts::<Event>).transpose()?;
        let host = event
            .as_ref()
            .and_then(|(_, event)| event.organization.as_deref());
        let host = view.target(host)?.as_ref().map(Record::read).transpose()?;
        Ok(Self {
            style,
            event,
            call: call.as_ref().map(facts::<Call>).transpose()?,
            host,
            window: view.style.language.clone(),
        })
    }

    /// The form with what it says of itself; rows, notes and options of its own come afterwards.
    pub fn form(
        &self,
        view: &View<'_>,
        input: &PaperInput,
        kind: &DocumentKind,
    ) -> Result<Form, Failure> {
        let style = &self.style;
        let name = style.say(&format!("document-{}", kind.name), &[]);
        let (subject, when, place, more) = match (&self.event, &self.call) {
            (Some((_, event)), call) => {
                let call = call.as_ref().map(|(_, call)| self.say(call.title.as_ref()));
                (
                    self.say(event.summary.as_ref()),
                    when(style, event),
                    self.place(event),
                    call.unwrap_or_default(),
                )
            }
            (None, Some((_, call))) => {
                let days = call_days(style, call);
                (
                    self.say(call.title.as_ref()),
                    days,
                    String::new(),
                    String::new(),
                )
            }
            (None, None) => return Err(Failure::refused("event-missing").at("event")),
        };
        Ok(Form {
            language: style.language.clone(),
            paper: sheet_of_paper(input),
            lying: input.choice("layout") == "landscape",
            large: input.flag("large_print"),
            digits: figures(style),
            letter: kind.letter,
            id: input.sheet_code.clone(),
            page: counted(style, "foot-page"),
            foot: foot(view, style, &name, &subject)?,
            continued: style.say("sheet-continued", &[]),
            title: title(style, kind.name, &subject),
            created: Some(created(view)),
            name,
            subject,
            when,
            place,
            more,
            ..Form::default()
        })
    }

    /// A text in the language of the paper, else in that of the window, else in English, else in any.
    pub fn say(&self, words: Option<&Words>) -> String {
        let languages = [self.style.language.as_str(), self.window.as_str(), "en"];
        words
            .and_then(|words| text::pick(words, &languages))
            .map(|(_, text)| text.to_owned())
            .unwrap_or_default()
    }

    /// Place and city of an event.
    pub fn place(&self, event: &Event) -> String {
        let (place, city) = (
            self.say(event.place.as_ref()),
            self.say(event.city.as_ref()),
        );
        let filled = |text: &'_ String| -> bool { !text.is_empty() };
        let place = Some(&place).filter(|text| filled(text));
        let city = Some(&city).filter(|text| filled(text));
        self.style
            .place(place.map(String::as_str), city.map(String::as_str))
    }

    /// What the paper lacks of the event itself.
    pub fn remarks(&self) -> Vec<Remark> {
        let mut remarks = Vec::new();
        let tag = self.style.language.as_str();
        let (words, field) = match (&self.event, &self.call) {
            (Some((_, event)), _) => (event.summary.as_ref(), "summary"),
            (None, call) => (
                call.as_ref().and_then(|(_, call)| call.title.as_ref()),
                "title",
            ),
        };
        if !words.is_some_and(|words| words.contains_key(tag)) {
            let remark = Remark::new(Severity::Missing, "missing-translation");
            remarks.push(remark.at(field).in_language(tag));
        }
        if let Some((_, event)) = &self.event {
            if event.starts_at.is_none() {
                remarks.push(Remark::new(Severity::Unset, "no-time").at("starts_at"));
            }
            if event.place.is_none() {
                remarks.push(Remark::new(Severity::Missing, "no-place").at("place"));
            }
        }
        remarks
    }
}

/// A record's id with its facts.
pub(super) fn facts<T: serde::de::DeserializeOwned>(
    record: &Record,
) -> Result<(String, T), Failure> {
    Ok((record.id().to_owned(), record.read()?))
}

/// What the foot says of the document and of the state of its data.
pub(super) fn foot(
    view: &View<'_>,
    style: &Style,
    name: &str,
    subject: &str,
) -> Result<[String; 2], Failure> {
    let document = foot_document(view, style, (name, subject))?;
    Ok([document, data_of(view, style)])
}

/// When an event is, on paper.
pub(super) fn when(style: &Style, event: &Event) -> String {
    let (start, end) = (event.starts_at.as_deref(), event.ends_at.as_deref());
    let Some(start) = start else {
        return style.when(None, end);
    };
    let same_day = end.is_none_or(|end| end.get(..10) == start.get(..10));
    if !same_day {
        return style.when(Some(start), end);
    }
    let hours = match end {
        Some(end) => style.time_range(start, end),
        None => style.time(start),
    };
    day_and_time(style, &style.day_full(start), &hours)
}

fn call_days(style: &Style, call: &Call) -> String {
    match (&call.starts_on, &call.ends_on) {
        (Some(first), Some(last)) => style.day_range(first, last),
        (Some(day), None) | (None, Some(day)) => style.day_full(day),
        (None, None) => String::new(),
    }
}

/// The day on which an event's sheets and what was written on them is destroyed.
pub(super) fn delete_on(view: &View<'_>, event: &Event) -> String {
    let end = event.ends_at.as_deref().or(event.starts_at.as_deref());
    let end = end.and_then(|end| time::day(end.get(..10)?));
    let (from, days) = match end {
        Some(end) => (end, KEPT_DAYS),
        None => {
            let today = time::day(&view.today()).unwrap_or(NaiveDate::MIN);
            (today, KEPT_DAYS_WITHOUT_EVENT)
        }
    };
    let day = from.checked_add_days(Days::new(days)).unwrap_or(from);
    day.format("%Y-%m-%d").to_string()
}

/// Where a full sheet goes.
pub(super) fn return_to(style: &Style, event: &Event) -> String {
    let reach = event.tel.as_deref().or(event.email.as_deref());
    let reach = reach.map(isolated_ltr);
    let to = style.place(event.contact_name.as_deref(), reach.as_deref());
    if to.is_empty() {
        return style.say("sheet-return-desk-only", &[]);
    }
    style.say("sheet-return-desk", &[("where", Argument::Text(&to))])
}
