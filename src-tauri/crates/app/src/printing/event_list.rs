//! The list of a call's events by city or by day.
use std::collections::BTreeMap;

use convoke_domain::nouns::Event;
use convoke_domain::text::sort_key;
use convoke_print::event_list::{Chapter, EventList, Listed, Part, event_list};

use super::binding::{BOOKLET, TURNED};
use super::calling::{Calling, foot_and_title};
use super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::paper::{SHEETS, any, created, first_day, option, sheet_of_paper, style_of};
use super::remark::{Remark, Severity};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// The list of events.
pub(super) const EVENT_LIST: DocumentKind = DocumentKind {
    name: "event-list",
    group: PaperGroup::Invite,
    needs_event: false,
    letter: Some('E'),
    pack: None,
    options: &[
        option("order", ValueKind::Choice(&["city", "day"])),
        SHEETS,
        option("languages", ValueKind::Languages(1, 5)),
        option("contacts", ValueKind::Flag(true)),
        BOOKLET,
        TURNED,
    ],
    draw,
};

/// Orders of a heading: what is not known comes last.
type Key = (bool, String, String);

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let facts = Calling::read(view, input)?;
    let style = style_of(view, input)?;
    let name = facts.name(&style);
    let (foot, title) = foot_and_title(view, &style, input, ("event-list", &name, None))?;
    let by_city = input.choice("order") == "city";
    let mut groups: BTreeMap<Key, BTreeMap<Key, Vec<&Event>>> = BTreeMap::new();
    for event in &facts.events {
        let (city, day) = (city_key(&style, event), day_key(&style, event));
        let (outer, inner) = if by_city { (city, day) } else { (day, city) };
        groups
            .entry(outer)
            .or_default()
            .entry(inner)
            .or_default()
            .push(event);
    }
    let contacts = input.flag("contacts");
    let chapters = groups
        .into_iter()
        .map(|(key, parts)| chapter(&style, key, parts, (by_city, contacts)))
        .collect();
    let count = style.say("events-count", &[("count", facts.events.len().into())]);
    let local = facts
        .has_zones()
        .then(|| style.say("calendar-local-times", &[]));
    let said = |id: &str| style.say(id, &[]);
    let window = facts.window(&style);
    let about = [name.as_str(), window.as_str()];
    let about: Vec<&str> = about.into_iter().filter(|text| !text.is_empty()).collect();
    let document = event_list(&EventList {
        language: style.language.clone(),
        paper: sheet_of_paper(input),
        heading: said("events-title"),
        about: about.join(" · "),
        note: [count, local.unwrap_or_default()]
            .join(" ")
            .trim()
            .replace("  ", " "),
        columns: [
            said("events-column-time"),
            said("events-column-event"),
            said("events-column-place"),
            if contacts {
                said("flyer-contact-label")
            } else {
                String::new()
            },
        ],
        chapters,
        continued: said("sheet-continued"),
        nothing: said("events-nothing"),
        foot,
        title,
        created: Some(created(view)),
    });
    Ok(Drawn {
        remarks: remarks(&facts),
        bare: facts.events.is_empty(),
        document,
        ..Drawn::default()
    })
}

fn remarks(facts: &Calling) -> Vec<Remark> {
    let count = |is_open: fn(&&Event) -> bool| facts.events.iter().filter(is_open).count();
    let mut remarks = Vec::new();
    for (code, field, open) in [
        (
            "no-day",
            "starts_at",
            count(|event| event.starts_at.is_none()),
        ),
        ("no-places", "place", count(|event| event.place.is_none())),
    ] {
        if open > 0 {
            let remark = Remark::new(Severity::Missing, code).at(field);
            remarks.push(remark.with("count", open));
        }
    }
    remarks
}

fn city_key(style: &Style, event: &Event) -> Key {
    let city = any(style, event.city.as_ref());
    (city.is_empty(), sort_key(&city), city)
}

fn day_key(_: &Style, event: &Event) -> Key {
    let day = first_day(event)
        .map(|day| day.to_string())
        .unwrap_or_default();
    (day.is_empty(), day.clone(), day)
}

fn city_title(style: &Style, (unknown, _, city): &Key) -> String {
    if *unknown {
        return style.say("flyer-place-open", &[]);
    }
    city.clone()
}

fn day_title(style: &Style, (unknown, _, day): &Key) -> String {
    if *unknown {
        return style.say("flyer-date-open", &[]);
    }
    style.day_full(day)
}

fn chapter(
    style: &Style,
    key: Key,
    parts: BTreeMap<Key, Vec<&Event>>,
    (by_city, contacts): (bool, bool),
) -> Chapter {
    let country = parts
        .values()
        .flatten()
        .find_map(|event| event.country.as_deref())
        .filter(|_| by_city);
    let title_of = |key: &Key, city: bool| {
        if city {
            city_title(style, key)
        } else {
            day_title(style, key)
        }
    };
    Chapter {
        title: title_of(&key, by_city),
        beside: country.map_or_else(String::new, |country| {
            style.say(&format!("country-{country}"), &[])
        }),
        parts: parts
            .iter()
            .map(|(key, events)| Part {
                title: title_of(key, !by_city),
                events: events
                    .iter()
                    .map(|event| listed(style, event, contacts))
                    .collect(),
            })
            .collect(),
    }
}

fn listed(style: &Style, event: &Event, contacts: bool) -> Listed {
    let kind = event
        .kind
        .as_deref()
        .map_or_else(String::new, |kind| style.say(&format!("kind-{kind}"), &[]));
    let kind = if event.status.as_deref() == Some("tentative") {
        style.say("calendar-tentative", &[("title", Argument::Text(&kind))])
    } else {
        kind
    };
    let (start, end) = (event.starts_at.as_deref(), event.ends_at.as_deref());
    let time = match (start, end) {
        (Some(start), Some(end)) => style.time_range(start, end),
        (Some(start), None) => style.time(start),
        _ => style.say("flyer-time-open", &[]),
    };
    let place = any(style, event.place.as_ref());
    let open = style.say("flyer-place-open", &[]);
    let reach = event.tel.as_ref().or(event.email.as_ref());
    let shown = |text: Option<&String>| text.filter(|_| contacts).cloned().unwrap_or_default();
    Listed {
        time,
        name: any(style, event.summary.as_ref()),
        kind,
        place: if place.is_empty() { open } else { place },
        address: event.adr.clone().unwrap_or_default(),
        contact: shown(event.contact_name.as_ref()),
        reach: shown(reach),
    }
}
