//! The press release of an event or of a call: statement, local facts, quotes, and whom to ask.
use chrono::{DateTime, Utc};
use convoke_domain::nouns::Event;
use convoke_domain::time::{self, Span};
use convoke_print::press::{Embargo, PressRelease, Quote, press_release};

use super::binding::{BOOKLET, TURNED};
use super::calling::{Calling, foot_and_title, place};
use super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::paper::{any, created, day_and_time, option, own, sheet_of_paper, style_of};
use super::remark::{Remark, Severity};
use crate::failure::Failure;
use crate::format::{Style, wall_in};
use crate::view::View;
use crate::words::Argument;

/// The press release.
pub(super) const PRESS_RELEASE: DocumentKind = DocumentKind {
    name: "press-release",
    group: PaperGroup::Press,
    needs_event: false,
    letter: Some('M'),
    pack: Some(80),
    options: &[
        option("paper", ValueKind::Choice(&["A4", "Letter"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("headline", ValueKind::Text(300)),
        option("lead", ValueKind::Text(1000)),
        option("black_white", ValueKind::Flag(false)),
        BOOKLET,
        TURNED,
    ],
    draw,
};

/// Dates that stand on a release; the rest are counted.
const DATES: usize = 10;

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let facts = Calling::read(view, input)?;
    let style = style_of(view, input)?;
    let subject = facts.subject(&style);
    let named = ("press-release", subject.as_str(), Some('M'));
    let (foot, title) = foot_and_title(view, &style, input, named)?;
    let host = facts.host();
    let event = facts.event.as_ref().map(|(_, event)| event);
    let (embargo, mut remarks) = embargo(view, &style, &facts);
    let body = body(&style, &facts);
    if host.is_none() {
        let remark = Remark::new(Severity::Missing, "missing-field");
        remarks.push(remark.at("organization"));
    }
    let quotes = event.and_then(|event| event.quotes.as_ref());
    let quotes = quotes.or_else(|| facts.call.as_ref()?.quotes.as_ref());
    let quotes = quotes_of(&style, &own(&style, quotes));
    if quotes.is_empty() {
        remarks.push(Remark::new(Severity::Unset, "no-quotes").at("quotes"));
    }
    let contact = contact(&facts);
    let said = |id: &str| style.say(id, &[]);
    let today = style.day_long(&view.today());
    let bare = body.is_empty();
    let reach = host.map(|host| (host.email.as_ref(), host.tel.as_ref()));
    let reach = reach.and_then(|(email, tel)| email.or(tel)?.first().cloned());
    let document = press_release(&PressRelease {
        language: style.language.clone(),
        paper: sheet_of_paper(input),
        masthead: said("press-masthead"),
        sender: host.map_or_else(String::new, |host| any(&style, host.name.as_ref())),
        address: host.and_then(|host| host.adr.clone()).unwrap_or_default(),
        reach: reach.unwrap_or_default(),
        embargo,
        headline: headline(&style, &facts, input),
        lead: lead(&style, &facts, input),
        dateline: [dateline(&style, &facts), today],
        body,
        quotes,
        dates: (said("press-dates"), dates(&style, &facts)),
        about: (
            said("press-about"),
            own(&style, host.and_then(|host| host.boilerplate.as_ref())),
        ),
        contact: (said("press-contact"), contact.0, contact.1),
        colour: (!input.flag("black_white")).then(|| facts.colour()),
        foot,
        title,
        created: Some(created(view)),
    });
    Ok(Drawn {
        document,
        remarks,
        bare,
        ..Drawn::default()
    })
}

fn headline(style: &Style, facts: &Calling, input: &PaperInput) -> String {
    let typed = input.text("headline").trim();
    if !typed.is_empty() {
        return typed.to_owned();
    }
    match &facts.event {
        Some((_, event)) => any(style, event.summary.as_ref()),
        None => facts.name(style),
    }
}

/// What happens: as typed, else what the event says of itself, else days and towns.
fn lead(style: &Style, facts: &Calling, input: &PaperInput) -> String {
    let typed = input.text("lead").trim();
    if !typed.is_empty() {
        return typed.to_owned();
    }
    let said = facts.event.as_ref();
    let said = said.map(|(_, event)| own(style, event.description.as_ref()));
    if let Some(said) = said.filter(|said| !said.is_empty()) {
        return said;
    }
    let mut cities: Vec<String> = Vec::new();
    for event in &facts.events {
        let city = any(style, event.city.as_ref());
        if !city.is_empty() && !cities.contains(&city) {
            cities.push(city);
        }
    }
    let cities = style.list(&cities.iter().map(String::as_str).collect::<Vec<_>>());
    let window = facts.window(style);
    let parts = [window, cities].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

fn dateline(style: &Style, facts: &Calling) -> String {
    let event = facts.event.as_ref().map(|(_, event)| event);
    let city = any(style, event.and_then(|event| event.city.as_ref()));
    if !city.is_empty() {
        return city;
    }
    // A letterhead ends in the town, after the code that sorts mail.
    let address = facts.host().and_then(|host| host.adr.as_deref());
    let town = address.and_then(|address| address.rsplit(',').next());
    let letters = |word: &&str| word.chars().all(|sign| !sign.is_ascii_digit());
    let town: Vec<&str> = town
        .unwrap_or_default()
        .split_whitespace()
        .filter(letters)
        .collect();
    town.join(" ")
}

/// The statement of the call, and what the event says of its access.
fn body(style: &Style, facts: &Calling) -> Vec<String> {
    let statement = facts.call.as_ref().and_then(|call| call.statement.as_ref());
    let said = own(style, statement);
    let mut body: Vec<String> = said
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    let demands = facts.call.as_ref().and_then(|call| call.demands.as_ref());
    let demands = own(style, demands);
    if !demands.is_empty() {
        let asked: Vec<&str> = demands.lines().map(str::trim).collect();
        let label = style.say("flyer-demands", &[]);
        body.push(format!("{label}: {}", asked.join(" ")));
    }
    if let Some((_, event)) = &facts.event {
        let access = own(style, event.accessibility.as_ref()).replace('\n', " ");
        if !access.is_empty() {
            body.push(style.say("flyer-accessibility", &[("text", Argument::Name(&access))]));
        }
    }
    body
}

/// Quotes as they are typed: words, then a line that begins with a dash and names the speaker;
/// an empty line parts them.
pub(super) fn quotes_of(style: &Style, typed: &str) -> Vec<Quote> {
    let mut quotes = Vec::new();
    let typed = typed.replace("\r\n", "\n");
    for block in typed.split("\n\n") {
        let is_speaker = |line: &&str| line.trim_start().starts_with(['—', '–', '-']);
        let lines: Vec<&str> = block
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        let speaker = lines.iter().copied().find(is_speaker);
        let speaker = speaker.map(|line| line.trim().trim_start_matches(['—', '–', '-', ' ']));
        let words: Vec<&str> = lines
            .into_iter()
            .filter(|line| !is_speaker(line))
            .map(str::trim)
            .collect();
        let words = words.join(" ");
        let words = words.trim_matches(['"', '“', '”', '„', '«', '»']).trim();
        if words.is_empty() {
            continue;
        }
        quotes.push(Quote {
            text: style.say("press-quote", &[("text", Argument::Name(words))]),
            speaker: speaker.unwrap_or_default().to_owned(),
        });
    }
    quotes
}

/// Day and place of the event, else of every event of the call that has both.
fn dates(style: &Style, facts: &Calling) -> Vec<(String, String)> {
    let line = |event: &Event, named: bool| {
        let start = event.starts_at.as_deref()?;
        let time = day_and_time(style, &style.day_short_weekday(start), &style.time(start));
        let mut parts = vec![place(style, event)];
        if named {
            parts.insert(0, any(style, event.summary.as_ref()));
        }
        parts.retain(|part| !part.is_empty());
        Some((time, parts.join(" · ")))
    };
    if let Some((_, event)) = &facts.event {
        return line(event, true).into_iter().collect();
    }
    let dated: Vec<(String, String)> = facts
        .events
        .iter()
        .filter_map(|event| line(event, true))
        .collect();
    let left_out = dated.len().saturating_sub(DATES);
    let mut dates: Vec<_> = dated.into_iter().take(DATES).collect();
    if left_out > 0 {
        let more = style.say("press-more", &[("count", left_out.into())]);
        let web = facts.call.as_ref().and_then(|call| call.web.clone());
        dates.push((more, web.unwrap_or_default()));
    }
    dates
}

/// Whom the press asks: the contact of the event, else the host.
fn contact(facts: &Calling) -> (String, String) {
    let event = facts.event.as_ref().map(|(_, event)| event);
    let name = event.and_then(|event| event.contact_name.clone());
    let reach = event.and_then(|event| event.tel.clone().or_else(|| event.email.clone()));
    let host = facts.host();
    let of_host = host.and_then(|host| host.tel.as_ref().or(host.email.as_ref())?.first().cloned());
    (
        name.unwrap_or_default(),
        reach.or(of_host).unwrap_or_default(),
    )
}

/// The embargo in its own zone, and in those of outlets and events; or that there is none.
fn embargo(view: &View<'_>, style: &Style, facts: &Calling) -> (Embargo, Vec<Remark>) {
    let event = facts.event.as_ref().map(|(_, event)| event);
    let of_event = event.and_then(|event| Some((event.embargo_at.clone()?, event.zone.clone())));
    let of_call = || {
        let call = facts.call.as_ref()?;
        Some((call.embargo_at.clone()?, call.embargo_zone.clone()))
    };
    let Some((wall, zone)) = of_event.or_else(of_call) else {
        let free = Embargo {
            label: style.say("press-free-label", &[]),
            own: style.say("press-free", &[]),
            others: String::new(),
        };
        return (free, Vec::new());
    };
    let zone = zone.unwrap_or_else(|| view.zone.to_owned());
    let span = Span::of((Some(&wall), Some("earlier")), (None, None), Some(&zone));
    let Some(instant) = span.ok().and_then(|span| span.start) else {
        let remark = Remark::new(Severity::Missing, "missing-field").at("embargo_at");
        return (Embargo::default(), vec![remark]);
    };
    let moment = day_and_time(
        style,
        &style.day_full(&wall),
        &style.paper_time(Some(&wall), None),
    );
    let own_place = place_of_zone(style, facts, &zone);
    let own = [moment, own_place].join(" ");
    let mut remarks = Vec::new();
    if instant < view.now {
        remarks.push(Remark::new(Severity::Warn, "embargo-past").at("embargo_at"));
    }
    let embargo = Embargo {
        label: style.say("press-embargo", &[]),
        own,
        others: others(style, facts, instant, &zone),
    };
    (embargo, remarks)
}

/// `10:00 Marseille · 12:00 Hewlêr and Sulaymaniyah · 09:00 UTC`.
fn others(style: &Style, facts: &Calling, instant: DateTime<Utc>, own: &str) -> String {
    let outlets = facts
        .organizations()
        .filter(|(_, outlet)| outlet.kind.as_deref() == Some("media"))
        .filter_map(|(_, outlet)| outlet.zone.as_deref());
    let events = facts
        .events
        .iter()
        .filter_map(|event| event.zone.as_deref());
    let mut zones: Vec<&str> = Vec::new();
    for zone in events.chain(outlets).chain(["UTC"]) {
        if zone != own && !zones.contains(&zone) && time::zone(zone).is_some() {
            zones.push(zone);
        }
    }
    let own_day = wall_in(instant, own);
    let said: Vec<String> = zones
        .iter()
        .map(|zone| {
            let wall = wall_in(instant, zone);
            let mut time = style.time(&wall);
            if wall.get(..10) != own_day.get(..10) {
                time = day_and_time(style, &style.day_short_weekday(&wall), &time);
            }
            format!("{time} {}", place_of_zone(style, facts, zone))
        })
        .collect();
    said.join(" · ")
}

/// The towns of a zone: those of the events, else the one that the zone is named after.
fn place_of_zone(style: &Style, facts: &Calling, zone: &str) -> String {
    let mut cities: Vec<String> = Vec::new();
    for event in facts
        .event
        .iter()
        .map(|(_, event)| event)
        .chain(&facts.events)
    {
        let city = any(style, event.city.as_ref());
        if event.zone.as_deref() == Some(zone) && !city.is_empty() && !cities.contains(&city) {
            cities.push(city);
        }
    }
    if cities.is_empty() {
        return zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
    }
    style.list(
        &cities
            .iter()
            .take(3)
            .map(String::as_str)
            .collect::<Vec<_>>(),
    )
}
