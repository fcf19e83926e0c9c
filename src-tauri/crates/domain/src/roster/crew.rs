//! What is known of helpers and shifts, and what keeps one from the other.

/// Minutes since 1970 in UTC, or a length of time.
pub type Minutes = i64;

/// Somebody who may be put in shifts.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Helper {
    /// What they can do, a bit each.
    pub skills: u128,
    /// What they speak, a bit each.
    pub languages: u128,
    /// How old they are on the day, when that is known.
    pub age: Option<u8>,
    /// Where they live, when that is known.
    pub home: Option<u32>,
    /// Whether they work elsewhere too.
    pub travels: bool,
    /// When they can; always, when nothing is said.
    pub free: Vec<(Minutes, Minutes)>,
    /// When they cannot.
    pub away: Vec<(Minutes, Minutes)>,
    /// Roles they like (above nought) or do not like.
    pub wishes: Vec<(u32, i64)>,
    /// With whom they like to be.
    pub buddies: Vec<usize>,
    /// Shifts that they said no to.
    pub refused: Vec<usize>,
    /// The longest they work in a day.
    pub day_most: Minutes,
    /// The longest they work in a week.
    pub week_most: Minutes,
    /// The shortest pause between two days.
    pub rest: Minutes,
}

/// A shift that needs people.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Need {
    /// Its start.
    pub start: Minutes,
    /// Its end.
    pub end: Minutes,
    /// The day it counts for, in its own zone; a shift over midnight belongs to the day it starts on.
    pub day: i64,
    /// The week that day lies in.
    pub week: i64,
    /// Where it is.
    pub place: u32,
    /// The town of that place, for those who do not travel.
    pub town: u32,
    /// What is done.
    pub role: u32,
    /// Skills that everybody in it needs.
    pub skills: u128,
    /// Languages that everybody in it needs.
    pub languages: u128,
    /// The least age; nought when it does not matter.
    pub age_least: u8,
    /// How many it needs.
    pub least: u32,
    /// How many it can use.
    pub most: u32,
    /// From 0, what matters most, to 3.
    pub priority: usize,
}

/// Everybody and everything that a plan is made from.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Crew {
    /// Those who may help.
    pub helpers: Vec<Helper>,
    /// The shifts.
    pub needs: Vec<Need>,
    /// Minutes from each place to each other.
    pub journeys: Vec<Vec<Minutes>>,
    /// Who is in which shift already.
    pub standing: Vec<(usize, usize)>,
    /// Which of these must stay.
    pub locked: Vec<(usize, usize)>,
}

/// One thing that keeps somebody from a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lack {
    /// A skill.
    Skill,
    /// A language.
    Language,
    /// Some years.
    Age,
    /// They live elsewhere and do not travel.
    Place,
    /// They cannot at that time.
    Time,
    /// It is longer than they work in a day.
    DayHours,
    /// They said no to it.
    Refused,
}

impl Lack {
    const ALL: [Self; 7] = [
        Self::Skill,
        Self::Language,
        Self::Age,
        Self::Place,
        Self::Time,
        Self::DayHours,
        Self::Refused,
    ];
}

/// All the things that keep somebody from a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lacks(u8);

impl Lacks {
    /// Each of them.
    pub fn each(self) -> impl Iterator<Item = Lack> {
        Lack::ALL
            .into_iter()
            .filter(move |lack| self.0 & (1 << *lack as u8) != 0)
    }

    /// Whether nothing does.
    #[must_use]
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The one thing, when it is only one.
    #[must_use]
    pub fn only(self) -> Option<Lack> {
        Lack::ALL
            .into_iter()
            .find(|lack| self.0 == 1 << *lack as u8)
    }
}

impl Crew {
    /// How long a shift is.
    #[must_use]
    pub fn length(&self, need: usize) -> Minutes {
        self.needs[need].end - self.needs[need].start
    }

    /// What keeps a helper from a shift, whatever else they do.
    #[must_use]
    pub fn lacks(&self, helper: usize, need: usize) -> Lacks {
        let (who, what) = (&self.helpers[helper], &self.needs[need]);
        let within = |&(from, to): &(Minutes, Minutes)| from <= what.start && what.end <= to;
        let meets = |&(from, to): &(Minutes, Minutes)| from < what.end && what.start < to;
        let is_free = who.free.is_empty() || who.free.iter().any(within);
        let found = [
            what.skills & !who.skills != 0,
            what.languages & !who.languages != 0,
            who.age.is_some_and(|age| age < what.age_least),
            !who.travels && who.home.is_some_and(|home| home != what.town),
            !is_free || who.away.iter().any(meets),
            self.length(need) > who.day_most,
            who.refused.contains(&need),
        ];
        let bits = found.into_iter().enumerate();
        Lacks(bits.fold(0, |all, (bit, is_so)| all | (u8::from(is_so) << bit)))
    }

    /// Whether one person cannot do both: they overlap, the way is too long, or the night too short.
    #[must_use]
    pub fn clash(&self, helper: usize, one: usize, other: usize) -> bool {
        let (first, second) = (&self.needs[one], &self.needs[other]);
        let (first, second) = if (first.start, one) <= (second.start, other) {
            (first, second)
        } else {
            (second, first)
        };
        let pause = second.start - first.end;
        let way = self.journeys[first.place as usize][second.place as usize];
        pause < way || (first.day != second.day && pause < self.helpers[helper].rest)
    }

    /// How much somebody likes the role of a shift.
    pub(super) fn wish(&self, helper: usize, need: usize) -> i64 {
        let wishes = self.helpers[helper].wishes.iter();
        let role = self.needs[need].role;
        wishes
            .filter(|(of, _)| *of == role)
            .map(|(_, wish)| wish)
            .sum()
    }

    /// Those whom nothing keeps from each shift.
    pub(super) fn candidates(&self) -> Vec<Vec<u32>> {
        let fit = |need: usize| {
            let helpers = 0..u32::try_from(self.helpers.len()).unwrap_or(u32::MAX);
            helpers
                .filter(|helper| self.lacks(*helper as usize, need).is_none())
                .collect()
        };
        (0..self.needs.len()).map(fit).collect()
    }
}
