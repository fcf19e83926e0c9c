//! The people, shifts and assignments that a roster is made of, read once and laid out as numbers.
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use convoke_domain::nouns::{Assignment, Event, Person, Shift};
use convoke_domain::roster::{Crew, Helper, Minutes, Need};
use convoke_domain::{Noun, text, time};

use crate::failure::Failure;
use crate::gap::is_ahead;
use crate::view::View;

/// The longest that somebody works in a day.
pub(super) const DAY_MOST: Minutes = 10 * 60;
/// The longest that somebody works in a week.
const WEEK_MOST: Minutes = 48 * 60;
/// The shortest pause between two days.
pub(super) const REST: Minutes = 11 * 60;
/// The way from one town to another.
const WAY: Minutes = 60;
/// As many skills, or languages, as shifts can ask for altogether.
const BITS: usize = 128;

/// A shift at a known time, with its event.
pub(super) struct Duty {
    pub id: String,
    pub shift: Shift,
    pub event: String,
    pub call: Option<String>,
    pub title: String,
    pub event_title: String,
    /// Start and end in minutes since 1970.
    pub span: (Minutes, Minutes),
    start: NaiveDateTime,
    zone: Tz,
    town: String,
}

/// Somebody in a shift, by their positions.
pub(super) struct Post {
    pub id: String,
    pub facts: Assignment,
    pub helper: usize,
    pub duty: usize,
}

/// Everything that a roster is made of.
pub(super) struct Ground {
    pub people: Vec<(String, Person)>,
    pub duties: Vec<Duty>,
    /// Those who are in a shift or were asked.
    pub posts: Vec<Post>,
    /// Those who said no, or did not come.
    pub refused: Vec<(usize, usize)>,
}

impl Ground {
    /// Reads the shifts that are still ahead, and everybody, or only the person who is named.
    pub fn read(view: &View<'_>, person: Option<&str>) -> Result<Self, Failure> {
        let mut ground = Self {
            people: people(view, person)?,
            duties: duties(view)?,
            posts: Vec::new(),
            refused: Vec::new(),
        };
        ground.read_posts(view, person)?;
        Ok(ground)
    }

    fn read_posts(&mut self, view: &View<'_>, person: Option<&str>) -> Result<(), Failure> {
        let found = match person {
            Some(person) => view.reader.linked(Noun::Assignment, "person", person)?,
            None => view.reader.all(Noun::Assignment)?,
        };
        let helpers = positions(self.people.iter().map(|(id, _)| id.as_str()));
        let duties = positions(self.duties.iter().map(|duty| duty.id.as_str()));
        let mut known = BTreeSet::new();
        let (mut posts, mut refused) = (Vec::new(), Vec::new());
        for record in found {
            let facts: Assignment = record.read()?;
            let helper = facts.person.as_deref().and_then(|id| helpers.get(id));
            let duty = facts.shift.as_deref().and_then(|id| duties.get(id));
            let (Some(&helper), Some(&duty)) = (helper, duty) else {
                continue;
            };
            if matches!(facts.status.as_deref(), Some("declined" | "absent")) {
                refused.push((helper, duty));
            } else if known.insert((helper, duty)) {
                // Two laptops may have put the same person in the shift; one of them counts.
                let id = record.id().to_owned();
                posts.push(Post {
                    id,
                    facts,
                    helper,
                    duty,
                });
            }
        }
        posts.sort_by_key(|post| (post.helper, post.duty));
        (self.posts, self.refused) = (posts, refused);
        Ok(())
    }

    /// The same as numbers. What is in a shift stays; only shifts that `is_wanted` names are filled.
    pub fn crew(&self, is_wanted: impl Fn(&Duty) -> bool) -> Result<Crew, Failure> {
        let asked = |list: fn(&Shift) -> Option<&Vec<String>>| {
            let all = self.duties.iter().filter_map(|duty| list(&duty.shift));
            all.flatten()
                .map(|word| text::fold(word))
                .collect::<BTreeSet<_>>()
        };
        let skills = Bits::of(asked(|shift| shift.skills.as_ref()), "skills")?;
        let languages = Bits::of(asked(|shift| shift.languages.as_ref()), "languages")?;
        let towns: BTreeSet<&str> = self.duties.iter().map(|duty| duty.town.as_str()).collect();
        let towns: Vec<&str> = towns.into_iter().collect();
        let way = |from: &str, to: &str| {
            let is_near = from == to || from.is_empty() || to.is_empty();
            if is_near { 0 } else { WAY }
        };
        let row = |from: &&str| towns.iter().map(|to| way(from, to)).collect();
        let mut crew = Crew {
            journeys: towns.iter().map(row).collect(),
            standing: self.pairs(),
            locked: self.pairs(),
            ..Crew::default()
        };
        for (at, duty) in self.duties.iter().enumerate() {
            let town = towns.binary_search(&duty.town.as_str()).unwrap_or_default();
            let mut need = duty.need(&skills, &languages);
            need.place = u32::try_from(town).unwrap_or_default();
            let there = self.posts.iter().filter(|post| post.duty == at).count();
            let there = u32::try_from(there).unwrap_or(u32::MAX);
            if !is_wanted(duty) {
                need.least = 0;
                need.most = there;
            }
            need.most = need.most.max(there);
            crew.needs.push(need);
        }
        let helpers = positions(self.people.iter().map(|(id, _)| id.as_str()));
        let first_day = self.duties.iter().map(|duty| duty.start.date()).min();
        for (_, person) in &self.people {
            let mut helper = self.helper(person, first_day, &skills, &languages);
            let buddies = person.buddies.iter().flatten();
            helper.buddies = buddies
                .filter_map(|id| helpers.get(id.as_str()).copied())
                .collect();
            crew.helpers.push(helper);
        }
        for &(helper, duty) in &self.refused {
            crew.helpers[helper].refused.push(duty);
        }
        Ok(crew)
    }

    fn pairs(&self) -> Vec<(usize, usize)> {
        let posts = self.posts.iter();
        posts.map(|post| (post.helper, post.duty)).collect()
    }

    fn helper(
        &self,
        person: &Person,
        first_day: Option<NaiveDate>,
        skills: &Bits,
        languages: &Bits,
    ) -> Helper {
        let born = person.birth_date.as_deref().and_then(time::day);
        let age = born
            .zip(first_day)
            .and_then(|(born, on)| on.years_since(born));
        Helper {
            skills: skills.mask(person.skills.as_ref()),
            languages: languages.mask(person.languages.as_ref()),
            age: age.map(|years| u8::try_from(years).unwrap_or(u8::MAX)),
            travels: true,
            free: self.stretches(person.available.as_ref()),
            away: self.stretches(person.block_outs.as_ref()),
            day_most: DAY_MOST,
            week_most: WEEK_MOST,
            rest: REST,
            ..Helper::default()
        }
    }

    /// Stretches of wall time as minutes, each in the zone of the shift that starts nearest to it.
    fn stretches(&self, list: Option<&Vec<String>>) -> Vec<(Minutes, Minutes)> {
        let read = |text: &String| {
            let (from, to) = time::stretch(text)?;
            let near = |duty: &&Duty| (duty.start - from).abs();
            let zone = self.duties.iter().min_by_key(near)?.zone;
            Some((minutes(from, zone), minutes(to, zone)))
        };
        list.into_iter().flatten().filter_map(read).collect()
    }
}

impl Duty {
    fn need(&self, skills: &Bits, languages: &Bits) -> Need {
        let count = |number: Option<i64>| number.and_then(|number| u32::try_from(number).ok());
        let day = self.start.date();
        let least = count(self.shift.needed).unwrap_or_default();
        Need {
            start: self.span.0,
            end: self.span.1,
            day: i64::from(day.num_days_from_ce()),
            week: i64::from(
                day.week(chrono::Weekday::Mon)
                    .first_day()
                    .num_days_from_ce(),
            ),
            skills: skills.mask(self.shift.skills.as_ref()),
            languages: languages.mask(self.shift.languages.as_ref()),
            age_least: count(self.shift.least_age)
                .and_then(|years| u8::try_from(years).ok())
                .unwrap_or_default(),
            least,
            most: count(self.shift.most).unwrap_or(least),
            ..Need::default()
        }
    }
}

/// Words that shifts ask for, a bit each.
struct Bits(BTreeMap<String, u32>);

impl Bits {
    fn of(words: BTreeSet<String>, field: &str) -> Result<Self, Failure> {
        if words.len() > BITS {
            return Err(Failure::refused("too-many").at(field).with("max", BITS));
        }
        Ok(Self(words.into_iter().zip(0..).collect()))
    }

    fn mask(&self, words: Option<&Vec<String>>) -> u128 {
        let words = words.into_iter().flatten();
        let bits = words.filter_map(|word| self.0.get(&text::fold(word)));
        bits.fold(0, |mask, bit| mask | (1 << bit))
    }
}

/// Refuses an event or a call that is not there.
pub(super) fn check_scope(
    view: &View<'_>,
    event: Option<&str>,
    call: Option<&str>,
) -> Result<(), Failure> {
    if let Some(event) = event {
        view.named(Noun::Event, event, "event")?;
    }
    if let Some(call) = call {
        view.named(Noun::Call, call, "call")?;
    }
    Ok(())
}

fn positions<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    ids.enumerate().map(|(at, id)| (id, at)).collect()
}

/// Minutes since 1970; a time that the clocks skip counts as the hour after it.
fn minutes(wall: NaiveDateTime, zone: Tz) -> Minutes {
    let later = wall + chrono::TimeDelta::hours(1);
    let found = zone.from_local_datetime(&wall).earliest();
    let found = found.or_else(|| zone.from_local_datetime(&later).earliest());
    found.map_or_else(|| wall.and_utc().timestamp(), |time| time.timestamp()) / 60
}

/// Everybody by name, but for those who are there for an outlet; or the one who is named.
fn people(view: &View<'_>, person: Option<&str>) -> Result<Vec<(String, Person)>, Failure> {
    let found = match person {
        Some(id) => vec![view.named(Noun::Person, id, "person")?],
        None => view.reader.all(Noun::Person)?,
    };
    let mut people = Vec::with_capacity(found.len());
    for record in found {
        let facts: Person = record.read()?;
        if person.is_some() || facts.outlet.is_none() {
            people.push((record.id().to_owned(), facts));
        }
    }
    people.sort_by_cached_key(|(id, person)| {
        let name = person.formatted_name.as_deref().unwrap_or_default();
        (text::sort_key(name), id.clone())
    });
    Ok(people)
}

/// Shifts of events that are still worked for, by start.
fn duties(view: &View<'_>) -> Result<Vec<Duty>, Failure> {
    let mut events: BTreeMap<String, Event> = BTreeMap::new();
    for record in view.reader.all(Noun::Event)? {
        events.insert(record.id().to_owned(), record.read()?);
    }
    let mut duties = Vec::new();
    for record in view.reader.all(Noun::Shift)? {
        let shift: Shift = record.read()?;
        let event = shift.event.clone().unwrap_or_default();
        let Some(facts) = events.get(&event).filter(|event| is_ahead(event)) else {
            continue;
        };
        let Ok(span) = shift.span(facts.zone.as_deref()) else {
            continue;
        };
        let start = shift.starts_at.as_deref().and_then(time::wall);
        let zone = facts.zone.as_deref().and_then(time::zone);
        if let (Some(from), Some(to), Some(start), Some(zone)) = (span.start, span.end, start, zone)
        {
            duties.push(Duty {
                id: record.id().to_owned(),
                title: view.words(shift.role.as_ref()),
                event_title: view.words(facts.summary.as_ref()),
                town: text::fold(&view.words(facts.city.as_ref())),
                call: facts.call.clone(),
                span: (from.timestamp() / 60, to.timestamp() / 60),
                event,
                shift,
                start,
                zone,
            });
        }
    }
    duties.sort_by(|one, other| (one.span, &one.id).cmp(&(other.span, &other.id)));
    Ok(duties)
}
