//! The texts of a flyer in one language.
use chrono::{Datelike, NaiveDate};
use convoke_domain::nouns::{Call, Event};
use convoke_domain::time;
use convoke_print::flyer::FlyerWords;
use convoke_print::text::isolated_ltr;

use super::super::paper::{any, own};
use crate::format::Style;
use crate::programme::Part;
use crate::words::Argument;

/// What an event adds to the words of its call.
pub(super) fn of_event(words: FlyerWords, style: &Style, event: &Event) -> FlyerWords {
    let starts = event.starts_at.as_deref();
    let ends = event.ends_at.as_deref();
    let status = event
        .status
        .as_deref()
        .filter(|status| matches!(*status, "postponed" | "cancelled"));
    let follows = ["flyer-date-open", "flyer-time-open", "flyer-place-open"];
    let (contact, contact_bare) = contact(style, event);
    FlyerWords {
        notice: status.map_or_else(String::new, |status| {
            style.say(&format!("flyer-{status}"), &[])
        }),
        summary: own(style, event.summary.as_ref()),
        day: days_in_figures(style, starts, ends),
        month: starts.map_or_else(String::new, |day| month(style, day)),
        weekday: starts.map_or_else(String::new, |day| style.weekday(day)),
        date: date(style, starts, ends),
        time: style.paper_time(starts, ends),
        place: any(style, event.place.as_ref()),
        address: address(style, event),
        text: own(style, event.description.as_ref()),
        route: own(style, event.route.as_ref()),
        contact,
        contact_bare,
        accessibility: own(style, event.accessibility.as_ref()).replace('\n', " "),
        imprint: imprint(style, event),
        credit: event
            .picture_credit
            .as_deref()
            .map_or_else(String::new, |name| {
                style.say("flyer-photo-credit", &[("name", Argument::Name(name))])
            }),
        photo_alt: own(style, event.picture_alt.as_ref()),
        to_follow: follows.map(|id| style.say(id, &[])),
        ..words
    }
}

pub(in super::super) fn window(style: &Style, call: &Call) -> String {
    match (call.starts_on.as_deref(), call.ends_on.as_deref()) {
        (Some(first), Some(last)) => style.day_range(first, last),
        (Some(day), None) | (None, Some(day)) => style.day_long(day),
        (None, None) => String::new(),
    }
}

/// One sentence after the other, for a column.
pub(super) fn demands(style: &Style, call: &Call) -> String {
    let said = own(style, call.demands.as_ref());
    said.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// The day in words; the range when it lasts over several.
pub(in super::super) fn date(style: &Style, starts: Option<&str>, ends: Option<&str>) -> String {
    let Some(starts) = starts else {
        return String::new();
    };
    match ends.and_then(|ends| last_day(starts, ends)) {
        Some(last) => style.day_range(starts, &last),
        None => style.day_in_year(starts),
    }
}

/// The last day of what lasts longer than a night.
pub(in crate::printing) fn last_day(starts: &str, ends: &str) -> Option<String> {
    let (start, end) = (time::wall(starts)?, time::wall(ends)?);
    let longer = end - start > chrono::Duration::hours(20) && end.date() > start.date();
    longer.then(|| end.date().format("%Y-%m-%d").to_string())
}

/// `12`, or `12–14` for several days of one month.
pub(super) fn days_in_figures(style: &Style, starts: Option<&str>, ends: Option<&str>) -> String {
    let day = |text: &str| time::day(text.get(..10).unwrap_or(text));
    let Some(first) = starts.and_then(day) else {
        return String::new();
    };
    let number = |day: NaiveDate| style.number(i64::from(day.day()));
    let last = match (starts, ends) {
        (Some(starts), Some(ends)) if starts.len() > 10 => {
            last_day(starts, ends).as_deref().and_then(day)
        }
        (_, ends) => ends.and_then(day),
    };
    match last.filter(|last| {
        *last > first && (last.year(), last.month()) == (first.year(), first.month())
    }) {
        Some(last) => format!("{}–{}", number(first), number(last)),
        None => number(first),
    }
}

pub(super) fn month(style: &Style, day: &str) -> String {
    let day = time::day(day.get(..10).unwrap_or(day));
    day.map_or_else(String::new, |day| {
        style.say(&format!("month-{}", day.month()), &[])
    })
}

pub(super) fn address(style: &Style, event: &Event) -> String {
    let city = any(style, event.city.as_ref());
    match event.adr.as_deref() {
        Some(adr) if city.is_empty() => adr.to_owned(),
        Some(adr) => style.say(
            "flyer-address",
            &[
                ("adr", Argument::Name(adr)),
                ("city", Argument::Name(&city)),
            ],
        ),
        None => city,
    }
}

/// Whom to ask, with a label and without a name; numbers and addresses run from left to right.
pub(super) fn contact(style: &Style, event: &Event) -> (String, String) {
    let Some(bare) = event.tel.as_deref().or(event.email.as_deref()) else {
        return (String::new(), String::new());
    };
    let isolated = isolated_ltr(bare);
    let named = match event.contact_name.as_deref() {
        Some(name) => style.say(
            "list-join",
            &[
                ("first", Argument::Name(name)),
                ("rest", Argument::Text(&isolated)),
            ],
        ),
        None => isolated,
    };
    let said = style.say("flyer-contact", &[("contact", Argument::Text(&named))]);
    (said, bare.to_owned())
}

/// Who answers for the print, with the label that the law of the country knows.
pub(in super::super) fn imprint(style: &Style, event: &Event) -> String {
    let Some(imprint) = event.imprint.as_deref() else {
        return String::new();
    };
    let country = match event.country.as_deref() {
        Some("DE") => "de",
        Some("AT") => "at",
        Some("FR") => "fr",
        _ => "other",
    };
    let name = imprint.trim().trim_end_matches('.');
    style.say(
        &format!("flyer-imprint-{country}"),
        &[("imprint", Argument::Name(name))],
    )
}

/// The programme, one item a line: time, what, who.
pub(super) fn programme_lines(style: &Style, parts: &[Part]) -> String {
    let line = |part: &Part| {
        let time = part.starts_at.as_deref().map(|at| style.time(at));
        let said = [
            time.unwrap_or_default(),
            any(style, part.item.summary.as_ref()),
            part.item.speaker.clone().unwrap_or_default(),
        ];
        said.join(" | ")
    };
    parts.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Who speaks, one a line and once each: name, and what about.
pub(super) fn speakers(style: &Style, parts: &[Part]) -> String {
    let mut named: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for part in parts {
        let Some(name) = part.item.speaker.as_deref() else {
            continue;
        };
        if !named.contains(&name) {
            named.push(name);
            lines.push(format!(
                "{name} | {}",
                any(style, part.item.summary.as_ref())
            ));
        }
    }
    lines.join("\n")
}
