//! A plan while it is made: who is where, what it is worth, and the way back.
use super::Plan;
use super::chance::Chance;
use super::crew::Crew;
use super::score::{Score, burden};

/// What a step did, so that it can be taken back.
enum Step {
    Put(usize, usize),
    Took(usize, usize),
}

/// How often a place that became free is offered to somebody else at once.
const OFFERS: usize = 8;
/// What it is worth to be with a buddy.
const TOGETHER: i64 = 10;

pub(super) struct Table<'c> {
    pub crew: &'c Crew,
    /// Who could be in each shift.
    pub candidates: Vec<Vec<u32>>,
    pub score: Score,
    needs_of: Vec<Vec<u32>>,
    helpers_of: Vec<Vec<u32>>,
    minutes: Vec<i64>,
    /// How many of those needed there are at all.
    attainable: Vec<i64>,
    locked: Vec<Vec<u32>>,
    standing: Vec<Vec<u32>>,
    /// Buddies in both directions.
    friends: Vec<Vec<u32>>,
    steps: Vec<Step>,
}

impl<'c> Table<'c> {
    /// An empty plan; changes count from what stands.
    pub fn new(crew: &'c Crew) -> Self {
        let candidates = crew.candidates();
        let (helpers, needs) = (crew.helpers.len(), crew.needs.len());
        let mut table = Self {
            crew,
            score: Score::default(),
            needs_of: vec![Vec::new(); helpers],
            helpers_of: vec![Vec::new(); needs],
            minutes: vec![0; helpers],
            attainable: Vec::with_capacity(needs),
            locked: by_helper(helpers, &crew.locked),
            standing: by_helper(helpers, &crew.standing),
            friends: friends(crew),
            steps: Vec::new(),
            candidates,
        };
        for (need, fit) in crew.needs.iter().zip(&table.candidates) {
            let held = table.locked.iter().flatten();
            let held = held
                .filter(|locked| **locked as usize == table.attainable.len())
                .count();
            let most = i64::try_from(fit.len().max(held)).unwrap_or(i64::MAX);
            let least = i64::from(need.least).min(most);
            table.attainable.push(least);
            table.score.missing[need.priority.min(3)] += least;
        }
        table.score.changes = i64::try_from(crew.standing.len()).unwrap_or(i64::MAX);
        table
    }

    /// How many more a shift needs.
    pub fn missing(&self, need: usize) -> i64 {
        (self.attainable[need] - self.count(need)).max(0)
    }

    pub fn helpers(&self, need: usize) -> &[u32] {
        &self.helpers_of[need]
    }

    pub fn needs_of(&self, helper: usize) -> &[u32] {
        &self.needs_of[helper]
    }

    pub fn minutes(&self, helper: usize) -> i64 {
        self.minutes[helper]
    }

    pub fn is_locked(&self, helper: usize, need: usize) -> bool {
        holds(&self.locked[helper], need)
    }

    pub fn is_in(&self, helper: usize, need: usize) -> bool {
        holds(&self.needs_of[helper], need)
    }

    /// Who is where.
    pub fn plan(&self) -> Plan {
        let mut plan = Plan::new();
        for (helper, needs) in self.needs_of.iter().enumerate() {
            let mut needs: Vec<usize> = needs.iter().map(|need| *need as usize).collect();
            needs.sort_unstable();
            plan.extend(needs.into_iter().map(|need| (helper, need)));
        }
        plan
    }

    fn count(&self, need: usize) -> i64 {
        i64::try_from(self.helpers_of[need].len()).unwrap_or(i64::MAX)
    }

    /// What a shift with so many people is worth.
    fn worth_of_count(&self, need: usize, count: i64) -> Score {
        let least = self.attainable[need];
        let mut score = Score {
            spare: -(count - least).max(0),
            ..Score::default()
        };
        score.missing[self.crew.needs[need].priority.min(3)] = (least - count).max(0);
        score
    }

    /// What this person in this shift is worth beside.
    fn worth_of_pair(&self, helper: usize, need: usize) -> Score {
        let friends = self.friends[helper].iter();
        let there = friends
            .filter(|friend| self.is_in(**friend as usize, need))
            .count();
        let together = TOGETHER * i64::try_from(there).unwrap_or_default();
        Score {
            changes: -i64::from(holds(&self.standing[helper], need)),
            unease: -self.crew.wish(helper, need) - together,
            ..Score::default()
        }
    }

    pub fn put(&mut self, helper: usize, need: usize) {
        let count = self.count(need);
        let length = self.crew.length(need);
        self.score += self.worth_of_pair(helper, need);
        self.score += self.worth_of_count(need, count + 1);
        self.score -= self.worth_of_count(need, count);
        self.score.unease += burden(self.minutes[helper] + length) - burden(self.minutes[helper]);
        self.minutes[helper] += length;
        self.needs_of[helper].push(small(need));
        self.helpers_of[need].push(small(helper));
        self.steps.push(Step::Put(helper, need));
    }

    pub fn take(&mut self, helper: usize, need: usize) {
        drop_from(&mut self.needs_of[helper], need);
        drop_from(&mut self.helpers_of[need], helper);
        let count = self.count(need);
        let length = self.crew.length(need);
        self.score -= self.worth_of_pair(helper, need);
        self.score -= self.worth_of_count(need, count + 1);
        self.score += self.worth_of_count(need, count);
        self.minutes[helper] -= length;
        self.score.unease -= burden(self.minutes[helper] + length) - burden(self.minutes[helper]);
        self.steps.push(Step::Took(helper, need));
    }

    /// What was done since the last time is kept.
    pub fn keep(&mut self) {
        self.steps.clear();
    }

    /// What was done since the last time is taken back.
    pub fn back(&mut self) {
        let steps = std::mem::take(&mut self.steps);
        for step in steps.iter().rev() {
            match *step {
                Step::Put(helper, need) => self.take(helper, need),
                Step::Took(helper, need) => self.put(helper, need),
            }
        }
        self.steps = steps;
        self.steps.clear();
    }

    /// Whether somebody can take a shift beside those they have.
    pub fn fits(&self, helper: usize, need: usize) -> bool {
        let free = |other: &u32| {
            let other = *other as usize;
            other != need && !self.crew.clash(helper, need, other)
        };
        self.needs_of[helper].iter().all(free) && self.too_long(helper, need, &[]).is_none()
    }

    /// Whether the day (`true`) or the week becomes too long with one more shift, when some are left.
    pub fn too_long(&self, helper: usize, need: usize, left: &[usize]) -> Option<bool> {
        let (mut day, mut week) = (self.crew.length(need), self.crew.length(need));
        let wanted = &self.crew.needs[need];
        let kept = self.needs_of[helper].iter().map(|other| *other as usize);
        for other in kept.filter(|other| !left.contains(other)) {
            let length = self.crew.length(other);
            day += if self.crew.needs[other].day == wanted.day {
                length
            } else {
                0
            };
            week += if self.crew.needs[other].week == wanted.week {
                length
            } else {
                0
            };
        }
        let who = &self.crew.helpers[helper];
        if day > who.day_most {
            Some(true)
        } else {
            (week > who.week_most).then_some(false)
        }
    }

    /// Offers a place to a few; the first whom it suits takes it.
    pub fn offer(&mut self, need: usize, chance: &mut Chance, not: usize) {
        let count = self.candidates[need].len();
        for _ in 0..OFFERS.min(count) {
            let helper = self.candidates[need][chance.below(count)] as usize;
            if helper != not && self.fits(helper, need) {
                self.put(helper, need);
                return;
            }
        }
    }

    /// Puts somebody in a shift whatever it takes: what clashes is left, what became free is offered.
    /// `false` when something locked stands in the way; the steps so far must be taken back then.
    pub fn press(&mut self, helper: usize, need: usize, chance: &mut Chance) -> bool {
        let mut left = Vec::new();
        for other in &self.needs_of[helper] {
            let other = *other as usize;
            if other == need {
                return false;
            }
            if self.crew.clash(helper, need, other) {
                left.push(other);
            }
        }
        if left.iter().any(|other| self.is_locked(helper, *other)) {
            return false;
        }
        for other in &left {
            self.take(helper, *other);
        }
        if !self.shorten(helper, need, chance, &mut left) || !self.make_room(need, chance) {
            return false;
        }
        self.put(helper, need);
        for other in left {
            self.offer(other, chance, helper);
        }
        true
    }

    /// Leaves shifts of the same day or week until one more is not too long.
    fn shorten(
        &mut self,
        helper: usize,
        need: usize,
        chance: &mut Chance,
        left: &mut Vec<usize>,
    ) -> bool {
        while let Some(is_day) = self.too_long(helper, need, &[]) {
            let wanted = &self.crew.needs[need];
            let same = |other: &u32| {
                let what = &self.crew.needs[*other as usize];
                let counts = if is_day {
                    what.day == wanted.day
                } else {
                    what.week == wanted.week
                };
                counts && !self.is_locked(helper, *other as usize)
            };
            let movable: Vec<u32> = self.needs_of[helper].iter().copied().filter(same).collect();
            if movable.is_empty() {
                return false;
            }
            let other = chance.one_of(&movable);
            self.take(helper, other);
            left.push(other);
        }
        true
    }

    /// Sends somebody away from a shift that is full.
    fn make_room(&mut self, need: usize, chance: &mut Chance) -> bool {
        if self.helpers_of[need].len() < self.crew.needs[need].most as usize {
            return true;
        }
        let movable = |helper: &u32| !self.is_locked(*helper as usize, need);
        let movable: Vec<u32> = self.helpers_of[need]
            .iter()
            .copied()
            .filter(movable)
            .collect();
        if movable.is_empty() {
            return false;
        }
        let helper = chance.one_of(&movable);
        self.take(helper, need);
        true
    }
}

fn small(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

fn holds(list: &[u32], position: usize) -> bool {
    list.contains(&small(position))
}

fn drop_from(list: &mut Vec<u32>, position: usize) {
    if let Some(at) = list.iter().position(|each| *each == small(position)) {
        list.swap_remove(at);
    }
}

fn by_helper(helpers: usize, pairs: &[(usize, usize)]) -> Vec<Vec<u32>> {
    let mut lists = vec![Vec::new(); helpers];
    for &(helper, need) in pairs {
        lists[helper].push(small(need));
    }
    lists
}

fn friends(crew: &Crew) -> Vec<Vec<u32>> {
    let mut friends = vec![Vec::new(); crew.helpers.len()];
    for (helper, who) in crew.helpers.iter().enumerate() {
        for &buddy in who.buddies.iter().filter(|buddy| **buddy != helper) {
            friends[helper].push(small(buddy));
            friends[buddy].push(small(helper));
        }
    }
    friends
}
