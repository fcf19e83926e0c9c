//! How good a plan is: strict stages, compared one after the other.
use std::ops::{AddAssign, SubAssign};

/// What is wrong with a plan; less is better, and an earlier field outweighs all that follow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score {
    /// Places that stay empty although somebody could fill them, by priority.
    pub missing: [i64; 4],
    /// Who is no longer where they were.
    pub changes: i64,
    /// Below nought: how many are there beyond those needed.
    pub spare: i64,
    /// Uneven hours, unmet wishes, parted buddies.
    pub unease: i64,
}

/// What each is worth while searching; the stages themselves decide which plan is the best.
const MISSING: [i64; 4] = [20_000, 8_000, 3_000, 1_200];
const CHANGE: i64 = 300;
const SPARE: i64 = 60;

impl Score {
    /// One number for the search.
    pub(super) fn cost(&self) -> i64 {
        let missing = self.missing.iter().zip(MISSING);
        let missing: i64 = missing.map(|(count, worth)| count * worth).sum();
        missing + self.changes * CHANGE + self.spare * SPARE + self.unease
    }

    /// The stages up to changes: what must not get worse while the rest is made better.
    pub(super) fn covered(&self) -> [i64; 4] {
        self.missing
    }
}

impl AddAssign for Score {
    fn add_assign(&mut self, other: Self) {
        for (own, more) in self.missing.iter_mut().zip(other.missing) {
            *own += more;
        }
        self.changes += other.changes;
        self.spare += other.spare;
        self.unease += other.unease;
    }
}

impl SubAssign for Score {
    fn sub_assign(&mut self, other: Self) {
        for (own, less) in self.missing.iter_mut().zip(other.missing) {
            *own -= less;
        }
        self.changes -= other.changes;
        self.spare -= other.spare;
        self.unease -= other.unease;
    }
}

/// Steps of a working week, each with what an hour beyond it weighs, in quarters of an hour.
const HOURS: [(i64, i64); 3] = [(32, 1), (64, 2), (96, 4)];

/// Hours weigh more the more there are: so they spread evenly.
pub(super) fn burden(minutes: i64) -> i64 {
    let quarters = minutes / 15;
    HOURS
        .iter()
        .map(|(from, weight)| weight * (quarters - from).max(0))
        .sum()
}
