//! Why a place is empty, and why somebody has theirs.
use std::collections::BTreeMap;

use super::crew::{Crew, Lack};
use super::table::Table;

/// How a helper stands to a shift that they are not in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nothing keeps them from it; a finished plan has no such gap.
    Free,
    /// Another shift does, which could be left: a finished plan has no such gap either.
    Movable(usize),
    /// They are needed just as much in this shift.
    Needed(usize),
    /// This shift of theirs is locked.
    Locked(usize),
    /// Their day would be too long.
    DayHours,
    /// Their week would be too long.
    WeekHours,
    /// Only this is missing.
    Only(Lack),
    /// Two things or more are missing.
    Much,
}

/// A shift that stays short, and how everybody stands to it.
#[derive(Debug, Clone)]
pub struct Gap {
    /// The shift.
    pub need: usize,
    /// How many it lacks.
    pub missing: u32,
    /// How many helpers stand to it how, the nearest first, each with the first of them.
    pub standings: BTreeMap<Kind, (u32, Vec<(usize, Standing)>)>,
}

/// The kind of a standing, without the shift that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// [`Standing::Free`].
    Free,
    /// [`Standing::Movable`].
    Movable,
    /// [`Standing::Needed`].
    Needed,
    /// [`Standing::Locked`].
    Locked,
    /// [`Standing::DayHours`].
    DayHours,
    /// [`Standing::WeekHours`].
    WeekHours,
    /// [`Standing::Only`].
    Only(Lack),
    /// [`Standing::Much`].
    Much,
}

impl Standing {
    /// Its kind.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Free => Kind::Free,
            Self::Movable(_) => Kind::Movable,
            Self::Needed(_) => Kind::Needed,
            Self::Locked(_) => Kind::Locked,
            Self::DayHours => Kind::DayHours,
            Self::WeekHours => Kind::WeekHours,
            Self::Only(lack) => Kind::Only(lack),
            Self::Much => Kind::Much,
        }
    }
}

/// Names that are worth showing.
const SHOWN: usize = 5;

/// The shifts that stay short, each with the reasons.
#[must_use]
pub fn gaps(crew: &Crew, plan: &[(usize, usize)]) -> Vec<Gap> {
    let table = laid(crew, plan);
    let short = (0..crew.needs.len()).filter_map(|need| {
        let there = u32::try_from(table.helpers(need).len()).unwrap_or(u32::MAX);
        let missing = crew.needs[need].least.saturating_sub(there);
        (missing > 0).then_some((need, missing))
    });
    let explain = |(need, missing)| {
        let mut standings: BTreeMap<Kind, (u32, Vec<(usize, Standing)>)> = BTreeMap::new();
        for helper in (0..crew.helpers.len()).filter(|helper| !table.is_in(*helper, need)) {
            let standing = stands(&table, helper, need);
            let (count, first) = standings.entry(standing.kind()).or_default();
            *count += 1;
            if first.len() < SHOWN {
                first.push((helper, standing));
            }
        }
        Gap {
            need,
            missing,
            standings,
        }
    };
    short.map(explain).collect()
}

/// Why somebody is in a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// Somebody said that they stay.
    Locked,
    /// They were there already.
    Kept,
    /// Nobody else could.
    Only,
    /// This one could too, but has more minutes of work than they.
    Fresher(usize),
    /// This one could too, but likes the role less.
    Wish(usize),
    /// With a buddy who is there.
    Buddy(usize),
    /// The next one, and what keeps that one from it.
    Next(usize, Standing),
    /// Nothing speaks for them rather than for this one.
    Equal(usize),
}

/// Why each of a plan is where they are, in the order of the plan.
#[must_use]
pub fn because(crew: &Crew, plan: &[(usize, usize)]) -> Vec<Because> {
    let table = laid(crew, plan);
    let stood: std::collections::BTreeSet<_> = crew.standing.iter().copied().collect();
    plan.iter()
        .map(|&(helper, need)| {
            if table.is_locked(helper, need) {
                Because::Locked
            } else if stood.contains(&(helper, need)) {
                Because::Kept
            } else {
                reason(&table, helper, need)
            }
        })
        .collect()
}

fn reason(table: &Table<'_>, helper: usize, need: usize) -> Because {
    let crew = table.crew;
    let others = table.candidates[need].iter().map(|other| *other as usize);
    let others = others.filter(|other| !table.is_in(*other, need));
    // The one who is nearest to it, and of these who has the least to do.
    let next = others.map(|other| (stands(table, other, need), table.minutes(other), other));
    let Some((standing, minutes, next)) = next.min() else {
        return Because::Only;
    };
    if standing != Standing::Free {
        return Because::Next(next, standing);
    }
    let buddies = crew.helpers[helper].buddies.iter();
    if let Some(buddy) = buddies.copied().find(|buddy| table.is_in(*buddy, need)) {
        return Because::Buddy(buddy);
    }
    if crew.wish(helper, need) > crew.wish(next, need) {
        Because::Wish(next)
    } else if minutes + crew.length(need) > table.minutes(helper) {
        Because::Fresher(next)
    } else {
        Because::Equal(next)
    }
}

fn stands(table: &Table<'_>, helper: usize, need: usize) -> Standing {
    let crew = table.crew;
    let lacks = crew.lacks(helper, need);
    if !lacks.is_none() {
        return lacks.only().map_or(Standing::Much, Standing::Only);
    }
    let clashing = table.needs_of(helper).iter().map(|other| *other as usize);
    let clashing: Vec<usize> = clashing
        .filter(|other| crew.clash(helper, need, *other))
        .collect();
    if let Some(locked) = clashing
        .iter()
        .find(|other| table.is_locked(helper, **other))
    {
        return Standing::Locked(*locked);
    }
    let priority = crew.needs[need].priority;
    let is_needed = |other: &&usize| {
        let what = &crew.needs[**other];
        what.priority <= priority && table.helpers(**other).len() <= what.least as usize
    };
    if let Some(needed) = clashing.iter().find(is_needed) {
        return Standing::Needed(*needed);
    }
    match (table.too_long(helper, need, &clashing), clashing.first()) {
        (Some(true), _) => Standing::DayHours,
        (Some(false), _) => Standing::WeekHours,
        (None, Some(other)) => Standing::Movable(*other),
        (None, None) => Standing::Free,
    }
}

/// A table with the plan on it.
fn laid<'c>(crew: &'c Crew, plan: &[(usize, usize)]) -> Table<'c> {
    let mut table = Table::new(crew);
    for &(helper, need) in plan {
        table.put(helper, need);
    }
    table.keep();
    table
}
