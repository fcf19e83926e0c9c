//! The press list and the call sheet: outlets, who speaks for them, and how they are reached.
use std::collections::BTreeMap;

use convoke_domain::Noun;
use convoke_domain::nouns::{Organization, Person};
use convoke_domain::text::sort_key;
use convoke_print::contacts::{ContactColumn, ContactSheet, Filling, contact_sheet};

use super::calling::{Calling, foot_and_title, when};
use super::kind::{DocumentKind, Drawn, OptionKind, PaperGroup, PaperInput, ValueKind};
use super::paper::{WIDE_SHEETS, any, created, option, sheet_of_paper, style_of};
use super::remark::{Remark, Severity};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;

/// The press list.
pub(super) const PRESS_LIST: DocumentKind = DocumentKind {
    name: "press-list",
    group: PaperGroup::Press,
    needs_event: false,
    letter: Some('M'),
    pack: None,
    options: OPTIONS,
    draw: |view, input| draw(view, input, false),
};

/// The sheet to call outlets by.
pub(super) const CALL_SHEET: DocumentKind = DocumentKind {
    name: "call-sheet",
    draw: |view, input| draw(view, input, true),
    ..PRESS_LIST
};

const OPTIONS: &[OptionKind] = &[
    WIDE_SHEETS,
    option("languages", ValueKind::Languages(1, 5)),
    // Names and numbers of people are personal: they stand on paper only when somebody asks.
    option("people", ValueKind::Flag(false)),
    option("blank_rows", ValueKind::Number(0, 200, 4)),
];

/// An outlet or one of its people.
struct Contact {
    outlet: String,
    person: String,
    beat: String,
    languages: String,
    tel: String,
    email: String,
    deadline: String,
}

fn draw(view: &View<'_>, input: &PaperInput, calling: bool) -> Result<Drawn, Failure> {
    let facts = Calling::read(view, input)?;
    let style = style_of(view, input)?;
    let subject = facts.subject(&style);
    let document = if calling { "call-sheet" } else { "press-list" };
    let named = (document, subject.as_str(), Some('M'));
    let (foot, title) = foot_and_title(view, &style, input, named)?;
    let (contacts, people) = contacts(view, &style, &facts, input.flag("people"))?;
    let when = match &facts.event {
        Some((_, event)) => when(&style, event),
        None => facts.window(&style),
    };
    let mut remarks = Vec::new();
    if contacts.is_empty() {
        remarks.push(Remark::new(Severity::Missing, "no-outlets"));
    }
    if people > 0 {
        remarks.push(Remark::new(Severity::Warn, "personal-data").with("count", people));
    }
    let bare = contacts.is_empty();
    let document = contact_sheet(&ContactSheet {
        language: style.language.clone(),
        paper: sheet_of_paper(input).turned(),
        heading: style.say(&format!("document-{document}"), &[]),
        about: subject,
        when,
        note: style.say(&format!("{document}-note"), &[]),
        columns: columns(&style, calling),
        rows: contacts
            .into_iter()
            .map(|contact| row(contact, calling))
            .collect(),
        blank_rows: usize::try_from(input.number("blank_rows")).unwrap_or_default(),
        nothing: style.say("contacts-nothing", &[]),
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

fn columns(style: &Style, calling: bool) -> Vec<ContactColumn> {
    let column = |id: &str, share, filling| ContactColumn {
        head: style.say(id, &[]),
        share,
        filling,
    };
    let outlet = column("contacts-outlet", 26, Filling::Text);
    let person = column("contacts-person", 22, Filling::Text);
    let beat = column("contacts-beat", 17, Filling::Text);
    let phone = column("sheet-column-phone", 20, Filling::Code);
    let languages = column("sheet-column-languages", 14, Filling::Text);
    if calling {
        return vec![
            outlet,
            person,
            phone,
            languages,
            beat,
            column("contacts-reached", 0, Filling::Box),
            column("contacts-coming", 0, Filling::Box),
            column("contacts-report", 0, Filling::Box),
            column("sheet-column-note", 34, Filling::Room),
        ];
    }
    vec![
        outlet,
        person,
        beat,
        languages,
        phone,
        column("sheet-column-email", 28, Filling::Code),
        column("contacts-deadline", 15, Filling::Text),
    ]
}

fn row(contact: Contact, calling: bool) -> Vec<String> {
    if calling {
        let beat = match (contact.beat.is_empty(), contact.deadline.is_empty()) {
            (false, false) => format!("{} · {}", contact.beat, contact.deadline),
            _ => contact.beat + &contact.deadline,
        };
        let blank = String::new;
        return vec![
            contact.outlet,
            contact.person,
            contact.tel,
            contact.languages,
            beat,
            blank(),
            blank(),
            blank(),
            blank(),
        ];
    }
    vec![
        contact.outlet,
        contact.person,
        contact.beat,
        contact.languages,
        contact.tel,
        contact.email,
        contact.deadline,
    ]
}

/// Outlets by name, each with its people below; and how many people stand there.
fn contacts(
    view: &View<'_>,
    style: &Style,
    facts: &Calling,
    with_people: bool,
) -> Result<(Vec<Contact>, usize), Failure> {
    let mut by_outlet: BTreeMap<String, Vec<Person>> = BTreeMap::new();
    if with_people {
        for record in view.reader.all(Noun::Person)? {
            let person: Person = record.read()?;
            if let Some(outlet) = person.outlet.clone() {
                by_outlet.entry(outlet).or_default().push(person);
            }
        }
    }
    let mut outlets: Vec<(&String, &Organization)> = facts
        .organizations()
        .filter(|(_, outlet)| outlet.kind.as_deref() == Some("media"))
        .collect();
    outlets.sort_by_cached_key(|(_, outlet)| sort_key(&any(style, outlet.name.as_ref())));
    let (mut contacts, mut count) = (Vec::new(), 0);
    for (id, outlet) in outlets {
        contacts.push(of_outlet(style, outlet));
        let mut people = by_outlet.remove(id).unwrap_or_default();
        people.sort_by_cached_key(|person| {
            sort_key(person.formatted_name.as_deref().unwrap_or_default())
        });
        count += people.len();
        contacts.extend(people.iter().map(|person| of_person(style, outlet, person)));
    }
    Ok((contacts, count))
}

fn first(list: Option<&Vec<String>>) -> String {
    list.and_then(|list| list.first())
        .cloned()
        .unwrap_or_default()
}

fn tongues(style: &Style, tags: Option<&Vec<String>>) -> String {
    let names: Vec<String> = tags
        .into_iter()
        .flatten()
        .map(|tag| style.say(&format!("language-{tag}"), &[]))
        .collect();
    style.list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

fn of_outlet(style: &Style, outlet: &Organization) -> Contact {
    Contact {
        outlet: any(style, outlet.name.as_ref()),
        person: String::new(),
        beat: outlet.beat.clone().unwrap_or_default(),
        languages: tongues(style, outlet.languages.as_ref()),
        tel: first(outlet.tel.as_ref()),
        email: first(outlet.email.as_ref()),
        deadline: outlet.deadline.clone().unwrap_or_default(),
    }
}

fn of_person(style: &Style, outlet: &Organization, person: &Person) -> Contact {
    Contact {
        person: person.formatted_name.clone().unwrap_or_default(),
        beat: person.beat.clone().unwrap_or_default(),
        languages: tongues(style, person.languages.as_ref()),
        tel: first(person.tel.as_ref()),
        email: first(person.email.as_ref()),
        deadline: String::new(),
        ..of_outlet(style, outlet)
    }
}
