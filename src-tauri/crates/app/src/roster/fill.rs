//! A proposal for the empty places of a roster, with the reason for each, and for each that stays empty.
use convoke_domain::roster::{self, Because, Crew, Gap, Kind, Lack, Plan, Standing};
use convoke_domain::time;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ground::{Duty, Ground, check_scope};
use super::take::PersonInShift;
use crate::app::{App, Desk};
use crate::commands::with_view;
use crate::failure::Failure;
use crate::view::View;
use crate::words::Argument::{Count, Name};

/// Which shifts to fill: of an event, a call, a day, or all that are ahead.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct FillRoster {
    /// Only those of this event.
    event: Option<String>,
    /// Only those of this call.
    call: Option<String>,
    /// Only those that start on this day.
    day: Option<String>,
    /// Another number gives another proposal; the same one gives the same.
    seed: Option<u32>,
}

/// Somebody who is proposed for a shift.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Placement {
    /// Who, and where.
    #[serde(flatten)]
    #[ts(flatten)]
    place: PersonInShift,
    /// What they are called.
    person_name: String,
    /// The role.
    shift_title: String,
    /// The event.
    event_title: String,
    /// When the shift is.
    when_text: String,
    /// Why they, in words.
    reason_text: String,
}

/// A shift that stays short in a proposal.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ShortShift {
    /// The shift.
    shift: String,
    /// The role.
    shift_title: String,
    /// The event.
    event_title: String,
    /// When it is.
    when_text: String,
    /// How many it lacks.
    missing: u32,
    /// What keeps people from it, the nearest first, in words.
    reasons: Vec<String>,
}

/// A proposal: nothing is written until it is taken over.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct RosterProposal {
    /// Who is proposed where, by start.
    placements: Vec<Placement>,
    /// What stays short.
    gaps: Vec<ShortShift>,
    /// How many places were empty.
    missing: u32,
}

/// Steps between two words on how far it is.
const TELL: u64 = 4096 * 16;

/// Proposes people for the empty places of the scope. Everybody who has a place keeps it.
pub(crate) fn fill(
    app: &App,
    desk: &mut Desk,
    input: FillRoster,
) -> Result<RosterProposal, Failure> {
    with_view(app, desk, |view| {
        check_scope(view, input.event.as_deref(), input.call.as_deref())?;
        if let Some(day) = input.day.as_deref().filter(|day| time::day(day).is_none()) {
            return Err(Failure::refused("not-a-day").at("day").with("text", day));
        }
        let ground = Ground::read(view, None)?;
        let crew = ground.crew(|duty| is_wanted(&input, duty))?;
        let plan = search(app, &crew, u64::from(input.seed.unwrap_or(1)))?;
        Ok(proposal(view, &ground, &crew, &plan))
    })
}

fn is_wanted(input: &FillRoster, duty: &Duty) -> bool {
    let event = input
        .event
        .as_ref()
        .is_none_or(|event| *event == duty.event);
    let call = input.call.is_none() || input.call == duty.call;
    let starts = duty.shift.starts_at.as_deref().unwrap_or_default();
    let day = input.day.as_ref();
    event && call && day.is_none_or(|day| starts.starts_with(day.as_str()))
}

fn search(app: &App, crew: &Crew, seed: u64) -> Result<Plan, Failure> {
    let steps = roster::steps_for(crew);
    let total = usize::try_from(steps).unwrap_or(usize::MAX);
    let mut stopped = None;
    let mut look = |step: u64| {
        let told = if step.is_multiple_of(TELL) {
            app.progress("roster", usize::try_from(step).unwrap_or(total), total)
        } else {
            app.go_on(0)
        };
        stopped = told.err();
        stopped.is_none()
    };
    let (plan, _) = roster::fill(crew, steps, seed, &mut look);
    stopped.map_or(Ok(()), Err)?;
    app.progress("roster", total, total)?;
    Ok(plan)
}

fn proposal(view: &View<'_>, ground: &Ground, crew: &Crew, plan: &Plan) -> RosterProposal {
    let telling = Telling { view, ground };
    let reasons = roster::because(crew, plan);
    let mut new: Vec<(usize, usize, Because)> = plan
        .iter()
        .zip(reasons)
        .filter(|(pair, _)| !crew.locked.contains(pair))
        .map(|(&(helper, need), reason)| (need, helper, reason))
        .collect();
    new.sort_by_key(|(need, helper, _)| (*need, *helper));
    let gaps = roster::gaps(crew, plan);
    let placed = crew.needs.iter().enumerate().map(|(at, need)| {
        let there = crew.locked.iter().filter(|(_, need)| *need == at).count();
        let there = u32::try_from(there).unwrap_or(u32::MAX);
        need.least.saturating_sub(there)
    });
    RosterProposal {
        missing: placed.sum(),
        placements: new
            .into_iter()
            .map(|(need, helper, reason)| telling.placement(helper, need, reason))
            .collect(),
        gaps: gaps.iter().map(|gap| telling.gap(gap)).collect(),
    }
}

/// Says things of people and shifts by their positions.
struct Telling<'a> {
    view: &'a View<'a>,
    ground: &'a Ground,
}

impl Telling<'_> {
    fn name(&self, helper: usize) -> String {
        let name = self.ground.people[helper].1.formatted_name.clone();
        name.unwrap_or_default()
    }

    fn when(&self, duty: &Duty) -> String {
        let (starts, ends) = (&duty.shift.starts_at, &duty.shift.ends_at);
        self.view.style.when(starts.as_deref(), ends.as_deref())
    }

    fn placement(&self, helper: usize, need: usize, reason: Because) -> Placement {
        let duty = &self.ground.duties[need];
        Placement {
            place: PersonInShift {
                person: self.ground.people[helper].0.clone(),
                shift: duty.id.clone(),
            },
            person_name: self.name(helper),
            shift_title: duty.title.clone(),
            event_title: duty.event_title.clone(),
            when_text: self.when(duty),
            reason_text: self.reason(reason),
        }
    }

    fn reason(&self, reason: Because) -> String {
        let say = |id: &str, other: usize| {
            let name = self.name(other);
            self.view.style.say(id, &[("person", Name(&name))])
        };
        match reason {
            Because::Locked | Because::Kept => self.view.style.say("roster-because-kept", &[]),
            Because::Only => self.view.style.say("roster-because-only", &[]),
            Because::Fresher(other) => say("roster-because-fresher", other),
            Because::Wish(other) => say("roster-because-wish", other),
            Because::Buddy(other) => say("roster-because-buddy", other),
            Because::Equal(other) => say("roster-because-equal", other),
            Because::Next(other, standing) => self.next(other, standing),
        }
    }

    fn next(&self, other: usize, standing: Standing) -> String {
        let name = self.name(other);
        let shift = match standing {
            Standing::Movable(shift) | Standing::Needed(shift) | Standing::Locked(shift) => {
                self.ground.duties[shift].title.as_str()
            }
            _ => "",
        };
        let id = match standing {
            Standing::DayHours => "roster-next-day-hours",
            Standing::WeekHours => "roster-next-week-hours",
            Standing::Movable(_) | Standing::Needed(_) | Standing::Locked(_) => "roster-next-busy",
            Standing::Free | Standing::Only(_) | Standing::Much => "roster-because-equal",
        };
        let arguments = [("person", Name(&name)), ("shift", Name(shift))];
        self.view.style.say(id, &arguments)
    }

    fn gap(&self, gap: &Gap) -> ShortShift {
        let duty = &self.ground.duties[gap.need];
        let standings = gap.standings.iter();
        let said = standings.map(|(kind, (count, first))| {
            let id = match kind {
                Kind::Free | Kind::Movable => "roster-gap-movable",
                Kind::Needed | Kind::Locked => "roster-gap-busy",
                Kind::DayHours => "roster-gap-day-hours",
                Kind::WeekHours => "roster-gap-week-hours",
                Kind::Much => "roster-gap-much",
                Kind::Only(Lack::Skill) => "roster-gap-skill",
                Kind::Only(Lack::Language) => "roster-gap-language",
                Kind::Only(Lack::Age) => "roster-gap-age",
                Kind::Only(Lack::Place) => "roster-gap-place",
                Kind::Only(Lack::Time) => "roster-gap-time",
                Kind::Only(Lack::DayHours) => "roster-gap-day-hours",
                Kind::Only(Lack::Refused) => "roster-gap-refused",
            };
            let name = first.first().map(|(helper, _)| self.name(*helper));
            let name = name.unwrap_or_default();
            let arguments = [("count", Count(i64::from(*count))), ("person", Name(&name))];
            self.view.style.say(id, &arguments)
        });
        ShortShift {
            shift: duty.id.clone(),
            shift_title: duty.title.clone(),
            event_title: duty.event_title.clone(),
            when_text: self.when(duty),
            missing: gap.missing,
            reasons: said.collect(),
        }
    }
}
