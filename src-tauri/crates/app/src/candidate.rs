//! Who could work in a shift, and why.
use std::collections::{BTreeMap, BTreeSet};

use convoke_domain::nouns::{Assignment, Event, Person, Shift};
use convoke_domain::time::Span;
use convoke_domain::{Noun, text};
use convoke_store::{Page, Record};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::lists;
use crate::rows::PersonRow;
use crate::view::{Rows, View};
use crate::words::Argument::{Count, Name, Text};

/// Whom to look for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct WhichShift {
    shift: String,
    /// A part of the name, the town, a skill or a telephone number.
    search: Option<String>,
}

/// Somebody who could work in the shift.
#[derive(Debug, Serialize, TS)]
#[ts(export, optional_fields)]
pub struct Candidate {
    #[serde(flatten)]
    #[ts(flatten)]
    row: PersonRow,
    /// What speaks for them, in words.
    reasons: Vec<String>,
    /// What else they do at that time.
    #[serde(skip_serializing_if = "Option::is_none")]
    busy_text: Option<String>,
}

/// As many as a picker shows.
const SHOWN: usize = 50;
/// In a book with more people only those whom the index can find are judged.
const JUDGED: u32 = 1000;

pub(crate) fn candidates(view: &View<'_>, input: WhichShift) -> Result<Rows<Candidate>, Failure> {
    let record = view.named(Noun::Shift, &input.shift, "shift")?;
    let wanted = Wanted::read(view, &record)?;
    let work = Work::read(view)?;
    let mut judged = Vec::new();
    for person in people(view, &wanted, input.search.as_deref())? {
        if !work.is_in(person.id(), record.id()) {
            judged.push(judge(view, &wanted, &work, person)?);
        }
    }
    // A stable sort: those who are equally fit stay in the order of their names.
    judged.sort_by_key(|judged| judged.rank);
    let total = judged.len() as u64;
    let rows = judged.into_iter().take(SHOWN).map(|judged| {
        Ok(Candidate {
            row: lists::person_row(view, &judged.record)?,
            reasons: judged.reasons,
            busy_text: judged.busy_text,
        })
    });
    let rows = rows.collect::<Result<_, Failure>>()?;
    Ok(Rows { rows, total })
}

/// What the shift asks for.
struct Wanted {
    span: Option<(i64, i64)>,
    skills: Vec<String>,
    languages: Vec<String>,
    cities: BTreeSet<String>,
    city: String,
}

impl Wanted {
    fn read(view: &View<'_>, record: &Record) -> Result<Self, Failure> {
        let shift: Shift = record.read()?;
        let event = view.target(shift.event.as_deref())?;
        let event: Event = event
            .map(|event| event.read())
            .transpose()?
            .unwrap_or_default();
        let cities = event.city.iter().flat_map(|city| city.values());
        Ok(Self {
            span: seconds(&shift, event.zone.as_deref()),
            cities: cities.map(|city| text::fold(city)).collect(),
            city: view.words(event.city.as_ref()),
            skills: shift.skills.unwrap_or_default(),
            languages: shift.languages.unwrap_or_default(),
        })
    }
}

/// When a shift is, in seconds since 1970; unknown without both times.
fn seconds(shift: &Shift, zone: Option<&str>) -> Option<(i64, i64)> {
    let Span { start, end } = shift.span(zone).ok()?;
    Some((start?.timestamp(), end?.timestamp()))
}

/// What everybody does already.
struct Work {
    /// Shifts by person, declined ones left out.
    shifts: BTreeMap<String, Vec<String>>,
    /// People who have an answer in a shift, of whatever kind.
    asked: BTreeSet<(String, String)>,
    times: BTreeMap<String, (i64, i64)>,
    titles: BTreeMap<String, String>,
}

impl Work {
    fn read(view: &View<'_>) -> Result<Self, Failure> {
        let mut work = Self {
            shifts: BTreeMap::new(),
            asked: BTreeSet::new(),
            times: BTreeMap::new(),
            titles: BTreeMap::new(),
        };
        let events = view.by_id(Noun::Event)?;
        for record in view.reader.all(Noun::Shift)? {
            let shift: Shift = record.read()?;
            let Some(event) = shift.event.as_ref().and_then(|event| events.get(event)) else {
                continue;
            };
            // A cancelled event keeps nobody busy.
            if event.text("status") == Some("cancelled") {
                continue;
            }
            if let Some(times) = seconds(&shift, event.text("zone")) {
                work.times.insert(record.id().to_owned(), times);
            }
            let title = view.words(shift.role.as_ref());
            work.titles.insert(record.id().to_owned(), title);
        }
        for record in view.reader.all(Noun::Assignment)? {
            let facts: Assignment = record.read()?;
            let (Some(person), Some(shift)) = (facts.person, facts.shift) else {
                continue;
            };
            if facts.status.as_deref() != Some("declined") {
                let shifts = work.shifts.entry(person.clone()).or_default();
                shifts.push(shift.clone());
            }
            work.asked.insert((person, shift));
        }
        Ok(work)
    }

    fn is_in(&self, person: &str, shift: &str) -> bool {
        self.asked.contains(&(person.to_owned(), shift.to_owned()))
    }

    fn of(&self, person: &str) -> &[String] {
        self.shifts.get(person).map_or(&[], Vec::as_slice)
    }

    /// The title of a shift of theirs at that time.
    fn busy(&self, person: &str, (start, end): (i64, i64)) -> Option<&str> {
        let overlaps = |shift: &&String| {
            let times = self.times.get(*shift);
            times.is_some_and(|&(from, to)| from < end && start < to)
        };
        let shift = self.of(person).iter().find(overlaps)?;
        Some(self.titles.get(shift)?)
    }

    fn hours(&self, person: &str) -> i64 {
        let times = self
            .of(person)
            .iter()
            .filter_map(|shift| self.times.get(shift));
        let seconds: i64 = times.map(|(start, end)| end - start).sum();
        (seconds + 1800) / 3600
    }
}

/// People to judge: those who were searched for, else everybody; in a large book those who have a
/// wanted skill or live in the city, and the first of the rest.
fn people(view: &View<'_>, wanted: &Wanted, search: Option<&str>) -> Result<Vec<Record>, Failure> {
    let page = |search: Option<&str>| -> Result<Vec<Record>, Failure> {
        let page = Page {
            noun: Noun::Person,
            search,
            sort: None,
            language: Some(&view.style.language),
            descending: false,
            offset: 0,
            limit: JUDGED,
        };
        Ok(view.reader.page(&page)?.0)
    };
    if let Some(search) = search.filter(|search| !search.trim().is_empty()) {
        return page(Some(search));
    }
    let mut people = Vec::new();
    if view.reader.count(Noun::Person)? > u64::from(JUDGED) {
        for hint in wanted.skills.iter().chain(&wanted.cities) {
            people.extend(page(Some(hint))?);
        }
    }
    people.extend(page(None)?);
    let mut seen = BTreeSet::new();
    people.retain(|person| seen.insert(person.id().to_owned()));
    people.sort_by_cached_key(|person| {
        text::sort_key(person.text("formatted_name").unwrap_or_default())
    });
    Ok(people)
}

/// Somebody with the reasons for them; the lowest rank is the best.
struct Judged {
    record: Record,
    reasons: Vec<String>,
    busy_text: Option<String>,
    rank: (bool, i64, i64),
}

fn judge(view: &View<'_>, wanted: &Wanted, work: &Work, record: Record) -> Result<Judged, Failure> {
    let person: Person = record.read()?;
    let style = view.style;
    let mut reasons = Vec::new();
    let mut fit = 0;
    let skills: BTreeSet<String> = person
        .skills
        .iter()
        .flatten()
        .map(|skill| text::fold(skill))
        .collect();
    for skill in wanted
        .skills
        .iter()
        .filter(|skill| skills.contains(&text::fold(skill)))
    {
        fit += 4;
        reasons.push(style.say(
            "candidate-skill",
            &[("skill", Name(&skill_name(view, skill)))],
        ));
    }
    for language in wanted
        .languages
        .iter()
        .filter(|tag| person.languages.iter().flatten().any(|own| own == *tag))
    {
        fit += 3;
        let name = view.language(language);
        reasons.push(style.say("candidate-speaks", &[("language", Text(&name))]));
    }
    let city = person.city.as_deref().map(text::fold).unwrap_or_default();
    if wanted.cities.contains(&city) {
        fit += 2;
        reasons.push(style.say("candidate-same-city", &[("city", Name(&wanted.city))]));
    }
    let busy = wanted.span.and_then(|span| work.busy(record.id(), span));
    if wanted.span.is_some() && busy.is_none() {
        reasons.push(style.say("candidate-free", &[]));
    }
    let hours = work.hours(record.id());
    reasons.push(match (work.of(record.id()).len(), hours) {
        (0, _) => style.say("candidate-no-shift", &[]),
        (shifts, 0) => style.say("candidate-shifts", &[("count", shifts.into())]),
        (_, hours) => style.say("candidate-hours", &[("count", Count(hours))]),
    });
    Ok(Judged {
        rank: (busy.is_some(), -fit, hours),
        busy_text: busy.map(|shift| style.say("candidate-busy", &[("shift", Name(shift))])),
        reasons,
        record,
    })
}

/// A usual skill in the language of the window, any other as it was typed.
fn skill_name(view: &View<'_>, skill: &str) -> String {
    let id = format!("skill-{}", text::fold(skill).replace(' ', "-"));
    let said = view.style.say(&id, &[]);
    if said == id { skill.to_owned() } else { said }
}
