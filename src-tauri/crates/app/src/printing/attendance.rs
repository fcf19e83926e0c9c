//! The attendance list of an event: who is expected, in which words.
use std::collections::BTreeMap;

use convoke_domain::Noun;
use convoke_domain::nouns::{Event, Person};
use convoke_domain::text::sort_key;
use convoke_print::attendance::{AttendanceList, Guest, Labels, attendance_list};

use super::form::{Ground, delete_on, facts, return_to};
use super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, SheetFacts, ValueKind};
use super::paper::{SHEETS, option, personal_data};
use super::staff::{Staff, first_tel};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// The attendance list.
pub(super) const ATTENDANCE_LIST: DocumentKind = DocumentKind {
    name: "attendance-list",
    group: PaperGroup::People,
    needs_event: true,
    letter: Some('A'),
    pack: Some(40),
    options: &[
        SHEETS,
        option("layout", ValueKind::Choice(&["portrait", "landscape"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("names", ValueKind::Choice(&["assigned", "known", "none"])),
        option("blank_rows", ValueKind::Number(0, 1000, 7)),
        option("signature", ValueKind::Flag(false)),
        option("phones", ValueKind::Flag(false)),
        option("large_print", ValueKind::Flag(false)),
    ],
    draw,
};

/// Somebody expected, under the record's id.
type Expected = (String, Guest);

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let ground = Ground::read(view, input)?;
    let style = &ground.style;
    let (_, event) = ground
        .event
        .as_ref()
        .ok_or_else(|| Failure::refused("event-missing").at("event"))?;
    let expected = expected(view, &ground, input)?;
    let destroy_on = delete_on(view, event);
    let mut form = ground.form(view, input, &ATTENDANCE_LIST)?;
    form.note = note(style, event, &destroy_on);
    form.nothing = style.say("attendance-nobody", &[]);
    let guests: Vec<Guest> = expected.iter().map(|(_, guest)| guest.clone()).collect();
    let drawn = attendance_list(&AttendanceList {
        form,
        labels: labels(style),
        guests,
        blank_rows: usize::try_from(input.number("blank_rows")).unwrap_or_default(),
        signature: input.flag("signature"),
    });
    let mut remarks = ground.remarks();
    remarks.extend(personal_data(expected.len()));
    let columns = ["here", "name", "came", "left"].map(str::to_owned);
    let mut columns = columns.to_vec();
    columns.extend(input.flag("signature").then(|| "signature".to_owned()));
    Ok(Drawn {
        document: drawn.document,
        remarks,
        sheet: Some(SheetFacts {
            language: style.language.clone(),
            columns,
            people: expected.into_iter().map(|(id, _)| id).collect(),
            blank_rows: i64::try_from(drawn.blank_rows).unwrap_or(i64::MAX),
            destroy_on: Some(destroy_on),
            ..SheetFacts::default()
        }),
        ..Drawn::default()
    })
}

fn note(style: &Style, event: &Event, destroy_on: &str) -> String {
    let day = style.day_long(destroy_on);
    let destroy = style.say("sheet-destroy", &[("delete_by", Argument::Text(&day))]);
    format!("{} {destroy}", return_to(style, event))
}

/// Who is expected: those in shifts first when the whole book is wanted, each group by name.
fn expected(
    view: &View<'_>,
    ground: &Ground,
    input: &PaperInput,
) -> Result<Vec<Expected>, Failure> {
    let who = input.choice("names");
    if who == "none" {
        return Ok(Vec::new());
    }
    let phones = input.flag("phones");
    let staff = Staff::read(view, ground)?;
    let mut does: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for duty in &staff.duties {
        let role = ground.say(duty.shift.role.as_ref());
        for (person, _) in &duty.people {
            does.entry(person).or_default().push(role.clone());
        }
    }
    let mut expected: Vec<Expected> = does
        .into_iter()
        .map(|(id, roles)| {
            let roles: Vec<&str> = roles.iter().map(String::as_str).collect();
            let does = ground.style.list(&roles);
            (id.to_owned(), guest(staff.people.get(id), does, phones))
        })
        .collect();
    by_name(&mut expected);
    if who == "known" {
        let mut others = Vec::new();
        for record in view.reader.all(Noun::Person)? {
            let (id, person) = facts::<Person>(&record)?;
            if !staff.people.contains_key(&id) {
                others.push((id, guest(Some(&person), String::new(), phones)));
            }
        }
        by_name(&mut others);
        expected.extend(others);
    }
    Ok(expected)
}

fn by_name(expected: &mut [Expected]) {
    expected.sort_by_cached_key(|(id, guest)| (sort_key(&guest.name), id.clone()));
}

fn guest(person: Option<&Person>, does: String, phones: bool) -> Guest {
    let name = person.and_then(|person| person.formatted_name.clone());
    Guest {
        name: name.unwrap_or_default(),
        does,
        tel: if phones {
            first_tel(person)
        } else {
            String::new()
        },
    }
}

fn labels(style: &Style) -> Labels {
    let say = |id: &str| style.say(id, &[]);
    Labels {
        here: say("sheet-column-here"),
        name: say("sheet-column-name"),
        does: say("sheet-column-shifts"),
        phone: say("sheet-column-phone"),
        came: say("attendance-came"),
        left: say("attendance-left"),
        signature: say("sheet-column-signature"),
        new_here: say("attendance-new"),
        typed: [
            say("sheet-typed-in"),
            say("sheet-rows-filled"),
            say("sheet-rows-unreadable"),
            say("sheet-typed-by"),
            say("sheet-typed-on"),
        ],
    }
}
