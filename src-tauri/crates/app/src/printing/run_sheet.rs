//! The run sheet of an event: its programme, with the beginnings of shifts between.
use std::collections::BTreeMap;

use convoke_domain::nouns::{Event, ProgrammeItem};
use convoke_print::run_sheet::{Day, Labels, Moment, RunSheet, run_sheet};

use super::binding::{BOOKLET, TURNED};
use super::form::Ground;
use super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::paper::{SHEETS, option};
use super::remark::{Remark, Severity};
use super::staff::Staff;
use crate::failure::Failure;
use crate::format::Style;
use crate::programme::{self, Part};
use crate::view::View;
use crate::words::Argument;

/// The run sheet.
pub(super) const RUN_SHEET: DocumentKind = DocumentKind {
    name: "run-sheet",
    group: PaperGroup::Day,
    needs_event: true,
    letter: Some('R'),
    pack: Some(10),
    options: &[
        SHEETS,
        option("layout", ValueKind::Choice(&["portrait", "landscape"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("shifts", ValueKind::Flag(true)),
        option("large_print", ValueKind::Flag(false)),
        BOOKLET,
        TURNED,
    ],
    draw,
};

/// A moment with what it is put in order by: its wall time, and marks before what happens then.
type Timed = (Option<String>, u8, Moment);

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let ground = Ground::read(view, input)?;
    let style = &ground.style;
    let (id, event) = ground
        .event
        .as_ref()
        .ok_or_else(|| Failure::refused("event-missing").at("event"))?;
    let parts = programme::of_event(view, id, event)?;
    let mut timed: Vec<Timed> = parts.iter().map(|part| of_part(&ground, part)).collect();
    timed.extend(of_event(style, event));
    if input.flag("shifts") {
        timed.extend(of_shifts(view, &ground)?);
    }
    timed.sort_by(|a, b| (a.0.is_some(), &a.0, a.1).cmp(&(b.0.is_some(), &b.0, b.1)));
    let mut remarks = ground.remarks();
    let mut form = ground.form(view, input, &RUN_SHEET)?;
    form.nothing = style.say("run-nothing", &[]);
    if parts.is_empty() {
        remarks.push(Remark::new(Severity::Missing, "no-programme"));
        if !timed.is_empty() {
            form.note = style.say("run-no-programme", &[]);
        }
    }
    let is_bare = timed.is_empty();
    let document = run_sheet(&RunSheet {
        form,
        labels: labels(style),
        days: days(style, event, timed),
    });
    Ok(Drawn {
        document,
        remarks,
        bare: is_bare,
        ..Drawn::default()
    })
}

fn of_part(ground: &Ground, part: &Part) -> Timed {
    let (style, item) = (&ground.style, &part.item);
    let cue = ground.say(item.cue.as_ref());
    let equipment = ground.say(item.equipment.as_ref());
    let cue: Vec<&str> = [cue.as_str(), equipment.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    let moment = Moment {
        minutes: item
            .duration_minutes
            .and_then(|minutes| u32::try_from(minutes).ok()),
        what: ground.say(item.summary.as_ref()),
        who: speaker(style, item),
        charge: item.in_charge.clone().unwrap_or_default(),
        cue: cue.join("\n"),
        ..Moment::default()
    };
    timed(style, part.starts_at.clone(), 2, moment)
}

/// Who speaks, in which languages.
fn speaker(style: &Style, item: &ProgrammeItem) -> String {
    let tags = item.languages.iter().flatten();
    let names: Vec<String> = tags
        .map(|tag| style.say(&format!("language-{tag}"), &[]))
        .collect();
    let names = style.list(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let speaker = item.speaker.as_deref().unwrap_or_default();
    let languages = ("languages", Argument::Text(&names));
    match (speaker.is_empty(), names.is_empty()) {
        (_, true) => speaker.to_owned(),
        (true, false) => style.say("run-in-languages", &[languages]),
        (false, false) => style.say(
            "run-speaker-languages",
            &[("speaker", Argument::Name(speaker)), languages],
        ),
    }
}

fn of_event(style: &Style, event: &Event) -> Vec<Timed> {
    let marks = [
        (&event.starts_at, "run-event-begins", 1),
        (&event.ends_at, "run-event-ends", 3),
    ];
    let mark = |(at, words, rank): (&Option<String>, &str, u8)| {
        at.clone()
            .map(|at| timed(style, Some(at), rank, mark(style.say(words, &[]))))
    };
    marks.into_iter().filter_map(mark).collect()
}

/// One mark for all shifts that begin together.
fn of_shifts(view: &View<'_>, ground: &Ground) -> Result<Vec<Timed>, Failure> {
    let style = &ground.style;
    let staff = Staff::read(view, ground)?;
    let mut starts: BTreeMap<&str, [Vec<String>; 2]> = BTreeMap::new();
    for duty in &staff.duties {
        let Some(at) = duty.shift.starts_at.as_deref() else {
            continue;
        };
        let [roles, notes] = starts.entry(at).or_default();
        roles.push(ground.say(duty.shift.role.as_ref()));
        let note = ground.say(duty.shift.note.as_ref());
        notes.extend(Some(note).filter(|note| !note.is_empty()));
    }
    let of = |(at, [roles, notes]): (&str, [Vec<String>; 2])| {
        let roles: Vec<&str> = roles.iter().map(String::as_str).collect();
        let roles = style.list(&roles);
        let words = style.say("run-shift", &[("role", Argument::Name(&roles))]);
        let moment = Moment {
            cue: notes.join("\n"),
            ..mark(words)
        };
        timed(style, Some(at.to_owned()), 0, moment)
    };
    Ok(starts.into_iter().map(of).collect())
}

fn mark(what: String) -> Moment {
    Moment {
        what,
        mark: true,
        ..Moment::default()
    }
}

fn timed(style: &Style, at: Option<String>, rank: u8, moment: Moment) -> Timed {
    let starts = at.as_deref().map(|at| style.time(at)).unwrap_or_default();
    (at, rank, Moment { starts, ..moment })
}

/// Parts the moments by day; the day of the event needs no heading when it is the only one.
fn days(style: &Style, event: &Event, timed: Vec<Timed>) -> Vec<Day> {
    let mut days: Vec<(Option<String>, Day)> = Vec::new();
    for (at, _, moment) in timed {
        let day = at.as_deref().and_then(|at| at.get(..10)).map(str::to_owned);
        match days.last_mut() {
            Some((last, known)) if *last == day => known.moments.push(moment),
            _ => {
                let title = day.as_deref().map(|day| style.day_full(day));
                let title = title.unwrap_or_else(|| style.say("flyer-time-open", &[]));
                let moments = vec![moment];
                days.push((day, Day { title, moments }));
            }
        }
    }
    if let [(day, only)] = days.as_mut_slice() {
        let of_event = event.starts_at.as_deref().and_then(|at| at.get(..10));
        if day.as_deref() == of_event {
            only.title.clear();
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

fn labels(style: &Style) -> Labels {
    let say = |id: &str| style.say(id, &[]);
    Labels {
        start: say("run-start"),
        minutes: say("run-minutes"),
        what: say("run-what"),
        charge: say("run-charge"),
        cue: say("run-cue"),
        done: say("run-done"),
    }
}
