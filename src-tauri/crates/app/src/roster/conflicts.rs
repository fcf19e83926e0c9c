//! What clashes: people who are asked for twice, too far away, for too long, or for what they cannot do.
use convoke_domain::Noun;
use convoke_domain::conflict::{Booking, Clash, Limits, audit};
use convoke_domain::nouns::Assignment;
use convoke_domain::roster::{Crew, Lack};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ground::{DAY_MOST, Duty, Ground, Post, REST, check_scope};
use crate::failure::Failure;
use crate::printing::Severity;
use crate::view::{Rows, View};
use crate::words::Argument::{Count, Name, Text};

/// Which conflicts are wanted; all of the book when nothing is said.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct WhichConflicts {
    /// Only those that an event has a part in.
    event: Option<String>,
    /// Only those that an event of this call has a part in.
    call: Option<String>,
    /// Only those of this person.
    person: Option<String>,
    /// As if that person were in this shift too.
    shift: Option<String>,
}

/// What kind of conflict it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ConflictKind {
    /// Two shifts at one time.
    Overlap,
    /// Too little time for the way.
    Journey,
    /// The night between two days is too short.
    Rest,
    /// The day is too long.
    DayHours,
    /// A skill is missing.
    Skill,
    /// A language is missing.
    Language,
    /// Too young.
    Age,
    /// They cannot at that time.
    Away,
}

/// Something that speaks against somebody in a shift.
#[derive(Debug, Serialize, TS)]
#[ts(export, optional_fields)]
pub struct Conflict {
    /// What kind it is.
    kind: ConflictKind,
    /// How much it matters.
    severity: Severity,
    /// Whom it is about.
    person: String,
    /// What they are called.
    person_name: String,
    /// The shift by which it comes about, and the other one if there is one.
    shifts: Vec<String>,
    /// The assignment to change; none for one that is only tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    assignment: Option<String>,
    /// What is wrong, in words.
    message: String,
    /// The verb that mends it.
    verb_text: String,
    /// Why it may stay, when somebody said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// The conflicts of the scope, by start.
pub(crate) fn conflicts(view: &View<'_>, which: WhichConflicts) -> Result<Rows<Conflict>, Failure> {
    check_scope(view, which.event.as_deref(), which.call.as_deref())?;
    let mut ground = Ground::read(view, which.person.as_deref())?;
    if let Some(shift) = which.shift.as_deref() {
        view.named(Noun::Shift, shift, "shift")?;
        try_in(&mut ground, shift, which.person.is_some())?;
    }
    let crew = ground.crew(|_| true)?;
    let mut found = clashes(&ground, &crew);
    for (at, post) in ground.posts.iter().enumerate() {
        let lacks = crew.lacks(post.helper, post.duty).each();
        found.extend(lacks.filter_map(kind_of).map(|kind| (at, None, kind, 0)));
    }
    found.retain(|(later, before, ..)| {
        let both = [Some(*later), *before].into_iter().flatten();
        let mut duties = both.map(|at| &ground.duties[ground.posts[at].duty]);
        duties.any(|duty| is_wanted(&which, duty))
    });
    found.sort_by_key(|(later, before, kind, _)| {
        let post = &ground.posts[*later];
        (post.duty, post.helper, *kind, *before)
    });
    let said = found.iter().map(|found| say(view, &ground, *found));
    Ok(Rows::all(said.collect()))
}

/// The later post, the one before, what is wrong, and by how many minutes.
type Found = (usize, Option<usize>, ConflictKind, i64);

fn is_wanted(which: &WhichConflicts, duty: &Duty) -> bool {
    let event = which
        .event
        .as_ref()
        .is_none_or(|event| *event == duty.event);
    let call = which.call.is_none() || which.call == duty.call;
    let shift = which.shift.as_ref().is_none_or(|shift| *shift == duty.id);
    event && call && shift
}

/// Puts the person in a shift, to see what comes of it.
fn try_in(ground: &mut Ground, shift: &str, is_one: bool) -> Result<(), Failure> {
    if !is_one {
        return Err(Failure::refused("missing-field")
            .at("person")
            .with("field", "person"));
    }
    let duty = ground.duties.iter().position(|duty| duty.id == shift);
    if let Some(duty) = duty.filter(|duty| ground.posts.iter().all(|post| post.duty != *duty)) {
        ground.posts.push(Post {
            id: String::new(),
            facts: Assignment::default(),
            helper: 0,
            duty,
        });
    }
    Ok(())
}

fn clashes(ground: &Ground, crew: &Crew) -> Vec<Found> {
    let booking = |post: &Post| {
        let need = &crew.needs[post.duty];
        Booking {
            who: u32::try_from(post.helper).unwrap_or(u32::MAX),
            start: need.start,
            end: need.end,
            day: need.day,
            place: need.place,
        }
    };
    let limits = Limits {
        day_most: Some(DAY_MOST),
        rest: REST,
        handover: 0,
    };
    let bookings: Vec<Booking> = ground.posts.iter().map(booking).collect();
    let limits = vec![limits; ground.people.len()];
    let journey = |from: u32, to: u32| crew.journeys[from as usize][to as usize];
    let found = audit(&bookings, &limits, journey).into_iter();
    let found = found.map(|found| {
        let kind = match found.clash {
            Clash::Overlap => ConflictKind::Overlap,
            Clash::Journey => ConflictKind::Journey,
            Clash::Rest => ConflictKind::Rest,
            Clash::DayHours => ConflictKind::DayHours,
        };
        (found.later, Some(found.before), kind, found.minutes)
    });
    found.collect()
}

/// What of it is a conflict of its own; a long day is found by the sweep.
fn kind_of(lack: Lack) -> Option<ConflictKind> {
    match lack {
        Lack::Skill => Some(ConflictKind::Skill),
        Lack::Language => Some(ConflictKind::Language),
        Lack::Age => Some(ConflictKind::Age),
        Lack::Time => Some(ConflictKind::Away),
        Lack::Place | Lack::DayHours | Lack::Refused => None,
    }
}

fn say(view: &View<'_>, ground: &Ground, (later, before, kind, minutes): Found) -> Conflict {
    let post = &ground.posts[later];
    let duty = &ground.duties[post.duty];
    let other = before
        .map(|at| &ground.duties[ground.posts[at].duty])
        .filter(|other| other.id != duty.id);
    let (id, person) = &ground.people[post.helper];
    let name = person.formatted_name.clone().unwrap_or_default();
    let word = match kind {
        ConflictKind::Overlap => "overlap",
        ConflictKind::Journey => "journey",
        ConflictKind::Rest => "rest",
        ConflictKind::DayHours => "day-hours",
        ConflictKind::Skill => "skill",
        ConflictKind::Language => "language",
        ConflictKind::Age => "age",
        ConflictKind::Away => "away",
    };
    let length = view.style.say(
        "conflict-length",
        &[
            ("hours", Count(minutes / 60)),
            ("minutes", Count(minutes % 60)),
        ],
    );
    let arguments = [
        ("person", Name(&name)),
        ("shift", Name(&duty.title)),
        (
            "other",
            Name(other.map_or("", |other| other.title.as_str())),
        ),
        ("length", Text(&length)),
        ("age", Count(duty.shift.least_age.unwrap_or_default())),
    ];
    let is_hard = matches!(kind, ConflictKind::Overlap | ConflictKind::Age);
    Conflict {
        kind,
        severity: if is_hard {
            Severity::Missing
        } else {
            Severity::Warn
        },
        person: id.clone(),
        shifts: [Some(duty), other]
            .into_iter()
            .flatten()
            .map(|duty| duty.id.clone())
            .collect(),
        assignment: Some(post.id.clone()).filter(|id| !id.is_empty()),
        message: view.style.say(&format!("conflict-{word}"), &arguments),
        verb_text: view.style.say("conflict-verb", &[]),
        reason: post.facts.reason.clone(),
        person_name: name,
    }
}
