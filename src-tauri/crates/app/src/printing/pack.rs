//! The event-day pack: all papers of one event, or of all events of a day, in one go.
use chrono::NaiveDate;
use convoke_domain::nouns::Event;
use convoke_domain::{Id, Noun, time};
use convoke_print::frame::WarningKind;
use convoke_print::pack::{Pack, PackEvent, Part, pack, pack_cover};
use convoke_store::Record;

use super::binding::{BOOKLET, TURNED};
use super::calling::{Calling, foot_and_title, place, when};
use super::kind::{
    DocumentKind, Drawn, PackSheet, PaperGroup, PaperInput, PaperRequest, ValueKind,
};
use super::paper::{
    any, counted, created, first_day, moment, name_key, option, sheet_of_paper, style_of,
};
use super::remark::{Remark, Severity};
use super::since::{PartDigest, Since};
use super::{DOCUMENTS, lending, setting_name};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// The event-day pack.
pub(super) const EVENT_DAY_PACK: DocumentKind = DocumentKind {
    name: "event-day-pack",
    group: PaperGroup::Day,
    needs_event: false,
    letter: Some('C'),
    pack: None,
    options: &[
        option("day", ValueKind::Day),
        option("paper", ValueKind::Choice(&["A4", "Letter"])),
        option("languages", ValueKind::Languages(1, 1)),
        option(SHAPE, ValueKind::Choice(&["one", "folder"])),
        BOOKLET,
        TURNED,
    ],
    draw,
};

/// The option that says whether the pack is one file.
pub(super) const SHAPE: &str = "shape";
/// Countries where 112 is answered from every telephone.
const ONE_ONE_TWO: &[&str] = &[
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "GE", "GR", "HR", "HU",
    "IE", "IT", "LU", "NL", "NO", "PL", "PT", "RO", "SE", "SK", "TR", "UA",
];
/// Whom to call: more would be a list, not a line.
const CONTACTS: usize = 3;

/// One event of the day with the papers that were made of it.
struct Packed {
    event: Event,
    parts: Vec<Part>,
    /// Names of documents that the book has nothing for.
    left_out: Vec<String>,
}

/// How many events a pack is of.
pub(super) fn count(view: &View<'_>, input: &PaperInput) -> Result<usize, Failure> {
    Ok(events(view, input)?.0.len())
}

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let style = style_of(view, input)?;
    let calling = Calling::read(view, input)?;
    let (events, day) = events(view, input)?;
    let mut drawn = Drawn::default();
    let since = Since::read(view, &style, input)?;
    let mut packed = Vec::new();
    for (place, (id, event)) in events.into_iter().enumerate() {
        packed.push(one_event(
            view,
            &style,
            input,
            (place, id, event, &since),
            &mut drawn,
        )?);
    }
    let subject = match packed.as_slice() {
        [one] => any(&style, one.event.summary.as_ref()),
        _ => calling.name(&style),
    };
    let named = ("event-day-pack", subject.as_str(), None);
    let (foot, title) = foot_and_title(view, &style, input, named)?;
    let said = |id: &str| style.say(id, &[]);
    let made = style.say(
        "pack-made",
        &[("when", Argument::Text(&moment(view, &style)))],
    );
    let about = match packed.as_slice() {
        [one] => about(&style, &one.event),
        _ => day.map_or_else(String::new, |day| style.day_full(&day.to_string())),
    };
    let summary = summary(&style, &packed);
    remark(&style, &packed, &mut drawn);
    let facts = Pack {
        language: style.language.clone(),
        paper: sheet_of_paper(input),
        label: said("document-event-day-pack"),
        made,
        headline: subject,
        about,
        summary,
        since: since.said(&style),
        sheets: [said("pack-page-one"), said("pack-page-other")],
        pages: [counted(&style, "pack-at"), counted(&style, "pack-range")],
        stamp: counted(&style, "pack-stamp"),
        contacts: (said("pack-contacts"), contacts(&style, &packed)),
        foot,
        title,
        created: Some(created(view)),
        events: packed
            .into_iter()
            .map(|packed| PackEvent {
                name: any(&style, packed.event.summary.as_ref()),
                about: about_short(&style, &packed.event),
                parts: packed.parts,
            })
            .collect(),
    };
    drawn.document = pack(&facts);
    let papers: usize = drawn.parts.last().map_or(0, PartDigest::next);
    let cover = drawn.document.pages.len().saturating_sub(papers);
    for part in &mut drawn.parts {
        part.behind(cover);
    }
    if input.choice(SHAPE) == "folder" {
        drawn.files = files(&facts);
    }
    Ok(drawn)
}

/// Events with their ids, and the day that they are on.
type OfDay = (Vec<(Id, Event)>, Option<NaiveDate>);

/// The event, or those of the call on the day: the one that was asked for, else the next.
fn events(view: &View<'_>, input: &PaperInput) -> Result<OfDay, Failure> {
    let read = |record: &Record| -> Result<(Id, Event), Failure> {
        Ok((record.id().parse()?, record.read()?))
    };
    if let Some(id) = input.event {
        let event = read(&view.record(Noun::Event, id)?)?;
        let day = first_day(&event.1);
        return Ok((vec![event], day));
    }
    let call = input.call.map(|id| id.to_string()).unwrap_or_default();
    let mut events = Vec::new();
    for record in view.reader.linked(Noun::Event, "call", &call)? {
        let (id, event) = read(&record)?;
        let off = matches!(
            event.status.as_deref(),
            Some("cancelled" | "postponed" | "idea")
        );
        if let Some(day) = first_day(&event).filter(|_| !off) {
            events.push((day, id, event));
        }
    }
    let today = time::day(&view.today()).unwrap_or_default();
    let days = || events.iter().map(|(day, ..)| *day);
    let wanted = time::day(input.text("day"));
    let day = wanted
        .or_else(|| days().filter(|day| *day >= today).min())
        .or_else(|| days().max());
    events.retain(|(own, ..)| Some(*own) == day);
    if events.is_empty() {
        return Err(Failure::refused("no-events-on-day").at("day"));
    }
    events.sort_by_cached_key(|(_, _, event)| {
        (event.starts_at.clone(), name_key(event.summary.as_ref()))
    });
    let events = events.into_iter().map(|(_, id, event)| (id, event));
    Ok((events.collect(), day))
}

/// Every document that belongs to the pack and has something to say of this event.
fn one_event(
    view: &View<'_>,
    style: &Style,
    input: &PaperInput,
    (place, id, event, since): (usize, Id, Event, &Since),
    drawn: &mut Drawn,
) -> Result<Packed, Failure> {
    let mut kinds: Vec<&DocumentKind> = DOCUMENTS
        .iter()
        .filter(|kind| kind.pack.is_some())
        .collect();
    kinds.sort_by_key(|kind| kind.pack);
    let mut packed = Packed {
        event,
        parts: Vec::new(),
        left_out: Vec::new(),
    };
    for kind in kinds {
        let name = style.say(&format!("document-{}", kind.name), &[]);
        let mut own = settings(view, kind, id, &style.language)?;
        let codes = input.pack_codes.get(kind.name);
        own.sheet_code = codes.and_then(|codes| codes.get(place)).cloned();
        let mut made = lending::drawn(view, kind, &own)?;
        if made.bare {
            packed.left_out.push(name);
            continue;
        }
        if let (Some(facts), Some(code)) = (made.sheet.take(), &own.sheet_code) {
            drawn.pack_sheets.push(PackSheet {
                document: kind.name,
                event: id,
                code: code.clone(),
                pages: made.document.pages.len(),
                facts,
            });
        }
        let personal = made
            .remarks
            .iter()
            .filter(|remark| remark.code == "personal-data");
        drawn.remarks.extend(personal.cloned());
        let note = missing(style, &made);
        let first = drawn.parts.last().map_or(0, PartDigest::next);
        let digest = PartDigest::of(kind.name, id, first, &made.document);
        drawn.parts.push(digest);
        packed.parts.push(Part {
            name,
            note,
            change: since.of(kind.name, id),
            tab: kind.letter,
            numbered: kind.group != PaperGroup::Invite && !made.document.full_size,
            document: made.document,
        });
    }
    Ok(packed)
}

/// The settings that the kind was last saved with, as far as they still fit, in the language of
/// the pack where a document has only one.
fn settings(
    view: &View<'_>,
    kind: &DocumentKind,
    event: Id,
    language: &str,
) -> Result<PaperInput, Failure> {
    let kept = view.reader.setting(&setting_name(kind))?;
    let kept: Option<PaperRequest> = kept.and_then(|kept| serde_json::from_str(&kept).ok());
    let one_language = kind
        .options
        .iter()
        .any(|option| matches!(option.value, ValueKind::Languages(1, _)));
    let of = |base: PaperRequest| {
        let mut request = PaperRequest {
            document: kind.name.to_owned(),
            event: Some(event.to_string()),
            ..base
        };
        // The pack as a whole may be folded, a part of it by itself not.
        request.set.remove(BOOKLET.key);
        if one_language || request.languages.is_none() {
            request.set.remove("languages");
            request.languages = Some(vec![language.to_owned()]);
        }
        request
    };
    let usual = || kind.check(view, &of(PaperRequest::default()));
    match kept {
        Some(kept) => kind.check(view, &of(kept)).or_else(|_| usual()),
        None => usual(),
    }
}

/// How many facts a paper lacks, so that the cover says where to look.
fn missing(style: &Style, made: &Drawn) -> String {
    let of_book = made.remarks.iter();
    let of_book = of_book.filter(|remark| remark.severity == Severity::Missing);
    let is_missing = |kind: &WarningKind| matches!(kind, WarningKind::Missing { .. });
    let of_page = made.document.warnings.iter();
    let of_page = of_page.filter(|warning| is_missing(&warning.kind));
    match of_book.count() + of_page.count() {
        0 => String::new(),
        count => style.say("pack-missing", &[("count", count.into())]),
    }
}

fn summary(style: &Style, packed: &[Packed]) -> String {
    let papers: usize = packed.iter().map(|packed| packed.parts.len()).sum();
    let said = style.say("pack-papers", &[("count", papers.into())]);
    let left_out = left_out(packed);
    if left_out.is_empty() {
        return said;
    }
    let names = style.list(&left_out);
    let without = style.say("pack-without", &[("documents", Argument::Text(&names))]);
    format!("{said} {without}")
}

fn left_out(packed: &[Packed]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for name in packed.iter().flat_map(|packed| &packed.left_out) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

fn remark(style: &Style, packed: &[Packed], drawn: &mut Drawn) {
    let left_out = left_out(packed);
    if !left_out.is_empty() {
        let names = style.list(&left_out);
        let remark = Remark::new(Severity::Warn, "pack-left-out");
        drawn.remarks.push(remark.with("documents", names));
    }
    if packed.iter().all(|packed| packed.parts.is_empty()) {
        drawn.bare = true;
    }
}

fn about(style: &Style, event: &Event) -> String {
    let parts = [when(style, event), place(style, event)];
    let filled = parts.into_iter().filter(|part| !part.is_empty());
    filled.collect::<Vec<_>>().join(" · ")
}

fn about_short(style: &Style, event: &Event) -> String {
    let (start, end) = (event.starts_at.as_deref(), event.ends_at.as_deref());
    let hours = match (start, end) {
        (Some(start), Some(end)) => style.time_range(start, end),
        (Some(start), None) => style.time(start),
        _ => String::new(),
    };
    let parts = [hours, place(style, event)];
    let filled = parts.into_iter().filter(|part| !part.is_empty());
    filled.collect::<Vec<_>>().join(" · ")
}

/// Whom to call on the day: who answers for it, whom to ask, and the emergency number.
fn contacts(style: &Style, packed: &[Packed]) -> Vec<(String, String)> {
    let mut contacts: Vec<(String, String)> = Vec::new();
    for packed in packed {
        let event = &packed.event;
        let people = [
            (&event.person_in_charge, &event.person_in_charge_tel),
            (&event.contact_name, &event.tel),
        ];
        for (name, tel) in people {
            let (Some(name), Some(tel)) = (name, tel) else {
                continue;
            };
            let contact = (name.clone(), tel.clone());
            if !contacts.contains(&contact) {
                contacts.push(contact);
            }
        }
    }
    contacts.truncate(CONTACTS);
    let countries = packed.iter().map(|packed| packed.event.country.as_deref());
    let is_known = |country: Option<&str>| country.is_some_and(|c| ONE_ONE_TWO.contains(&c));
    if countries.clone().count() > 0 && countries.into_iter().all(is_known) {
        contacts.push((style.say("pack-emergency", &[]), "112".to_owned()));
    }
    contacts
}

/// Cover and papers under names that keep their order in a folder.
fn files(facts: &Pack) -> Vec<(String, convoke_print::Document)> {
    let mut files = vec![(file_name(0, &facts.label), pack_cover(facts))];
    let several = facts.events.len() > 1;
    for event in &facts.events {
        for part in &event.parts {
            let name = if several {
                format!("{} {}", event.name, part.name)
            } else {
                part.name.clone()
            };
            files.push((file_name(files.len(), &name), part.document.clone()));
        }
    }
    files
}

/// A name that every system takes: signs with a meaning become hyphens, and it is not too long.
fn file_name(number: usize, name: &str) -> String {
    let plain = |sign: char| {
        let forbidden = "/\\:*?\"<>|".contains(sign) || sign.is_control();
        if forbidden || sign.is_whitespace() {
            '-'
        } else {
            sign
        }
    };
    let steering = |sign: &char| !matches!(sign, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let name: String = name.chars().filter(steering).map(plain).take(60).collect();
    format!("{number:02}-{}", name.trim_matches(['.', '-']))
}
