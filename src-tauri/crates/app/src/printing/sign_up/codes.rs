//! Shifts and skills under one letter each.
use convoke_domain::Noun;
use convoke_domain::nouns::Person;
use convoke_print::sign_up::Code;

use super::Facts;
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::words;

/// Skills that stand on a sheet whose shifts ask for fewer.
const USUAL_SKILLS: usize = 4;

/// A code for each shift, with the shift's id; those beyond `most` have none.
pub(super) fn of_shifts(style: &Style, facts: &Facts, most: usize) -> Vec<(String, Code)> {
    let letters = style.say("sheet-codes-shifts", &[]);
    let event_day = facts.event.starts_at.as_deref().and_then(|at| at.get(..10));
    let shifts = facts.shifts.iter().zip(letters.split_whitespace());
    shifts
        .take(most)
        .map(|((id, shift), letter)| {
            let role = shift.role.as_ref();
            let tags = [style.language.as_str(), "en"];
            let name = role
                .and_then(|role| convoke_domain::text::pick(role, &tags))
                .map(|(_, name)| name.to_owned())
                .unwrap_or_default();
            let code = Code {
                letter: letter.to_owned(),
                name,
                hours: hours(
                    style,
                    shift.starts_at.as_deref(),
                    shift.ends_at.as_deref(),
                    event_day,
                ),
            };
            (id.clone(), code)
        })
        .collect()
}

/// `12–14`, or `12:30–14:00`; the day before it when it is not the event's.
fn hours(style: &Style, start: Option<&str>, end: Option<&str>, event_day: Option<&str>) -> String {
    let Some(start) = start else {
        return String::new();
    };
    let full = |wall: &str| wall.get(13..) == Some(":00");
    let short = |wall: &str| style.digits.write(wall.get(11..13).unwrap_or_default());
    let hours = match end {
        Some(end) if full(start) && full(end) => format!("{}–{}", short(start), short(end)),
        Some(end) => format!("{}–{}", style.time(start), style.time(end)),
        None => style.time(start),
    };
    if start.get(..10) == event_day {
        hours
    } else {
        format!("{} {hours}", style.weekday_short(start))
    }
}

/// A code for each skill that shifts ask for, then for those that people of the book have most.
pub(super) fn of_skills(
    view: &View<'_>,
    style: &Style,
    facts: &Facts,
    most: usize,
) -> Result<Vec<(String, Code)>, Failure> {
    let mut skills = facts.skills();
    if skills.len() < USUAL_SKILLS {
        skills.extend(frequent(view, &skills)?);
        skills.truncate(USUAL_SKILLS);
    }
    let letters = style.say("sheet-codes-skills", &[]);
    let coded = skills
        .into_iter()
        .zip(letters.split_whitespace())
        .take(most);
    Ok(coded
        .map(|(skill, letter)| {
            let code = Code {
                letter: letter.to_owned(),
                name: name(style, &skill),
                hours: String::new(),
            };
            (skill, code)
        })
        .collect())
}

/// What people of the book can do, the most frequent first; without those that are there already.
fn frequent(view: &View<'_>, known: &[String]) -> Result<Vec<String>, Failure> {
    let mut counts: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for record in view.reader.all(Noun::Person)? {
        let person: Person = record.read()?;
        for skill in person.skills.into_iter().flatten() {
            *counts.entry(skill).or_default() += 1;
        }
    }
    counts.retain(|skill, _| !known.contains(skill));
    let mut skills: Vec<(String, usize)> = counts.into_iter().collect();
    skills.sort_by(|(a, many), (b, more)| more.cmp(many).then(a.cmp(b)));
    Ok(skills.into_iter().map(|(skill, _)| skill).collect())
}

/// A usual skill in the language of the sheet; any other as it was typed.
fn name(style: &Style, skill: &str) -> String {
    let slug: Vec<&str> = skill.split_whitespace().collect();
    let id = format!("skill-{}", slug.join("-").to_lowercase());
    if words().has(&style.language, &id) {
        style.say(&id, &[])
    } else {
        skill.to_owned()
    }
}
