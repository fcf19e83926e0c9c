//! What cannot be, or should not: somebody or something that is asked for twice, too far apart in too
//! short a time, too early after a late end, or for too long in a day.
//!
//! One sweep over all bookings, whoever is booked: people, speakers, vehicles, rooms, things. Only
//! their limits differ: a room has no way to go and no night to sleep.
use crate::roster::Minutes;

/// Somebody or something is asked for, for some time, at some place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Booking {
    /// Who or what, by its position among the limits.
    pub who: u32,
    /// Its start.
    pub start: Minutes,
    /// Its end.
    pub end: Minutes,
    /// The day it counts for, in its own zone.
    pub day: i64,
    /// Where.
    pub place: u32,
}

/// What somebody or something bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The longest in a day; none for things.
    pub day_most: Option<Minutes>,
    /// The shortest pause between two days; nought for things.
    pub rest: Minutes,
    /// How long two bookings may overlap, to hand over.
    pub handover: Minutes,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clash {
    /// Two at one time.
    Overlap,
    /// The way from one to the next takes longer than there is.
    Journey,
    /// The night between two days is too short.
    Rest,
    /// The day is too long.
    DayHours,
}

/// One thing that is wrong: the bookings it is about, and by how many minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// What.
    pub clash: Clash,
    /// The booking by which it comes about: the later one.
    pub later: usize,
    /// The one before; for a long day its first.
    pub before: usize,
    /// Minutes of overlap, missing on the way or in the night, or too many in the day.
    pub minutes: Minutes,
}

/// Finds all that is wrong. `journey` is the time from one place to another.
pub fn audit(
    bookings: &[Booking],
    limits: &[Limits],
    journey: impl Fn(u32, u32) -> Minutes,
) -> Vec<Finding> {
    let mut order: Vec<usize> = (0..bookings.len()).collect();
    order.sort_unstable_by_key(|at| {
        let booking = &bookings[*at];
        (booking.who, booking.start, *at)
    });
    let mut found = Vec::new();
    for own in order.chunk_by(|one, other| bookings[*one].who == bookings[*other].who) {
        let who = own.first().map_or(0, |at| bookings[*at].who);
        if let Some(limits) = limits.get(who as usize) {
            sweep(bookings, own, *limits, &journey, &mut found);
        }
    }
    found
}

/// One after the other, in the order of their starts.
fn sweep(
    bookings: &[Booking],
    own: &[usize],
    limits: Limits,
    journey: &impl Fn(u32, u32) -> Minutes,
    found: &mut Vec<Finding>,
) {
    // Those that may still run when the next begins. The latest end matters, not the last start.
    let mut running: Vec<usize> = Vec::new();
    let mut latest: Option<usize> = None;
    for &later in own {
        let now = &bookings[later];
        running.retain(|before| bookings[*before].end > now.start);
        for &before in &running {
            let overlap = bookings[before].end.min(now.end) - now.start;
            if overlap > limits.handover {
                found.push(Finding {
                    clash: Clash::Overlap,
                    later,
                    before,
                    minutes: overlap,
                });
            }
        }
        if let Some(before) = latest {
            let last = &bookings[before];
            let pause = now.start - last.end;
            let way = journey(last.place, now.place);
            if pause >= 0 && pause < way {
                found.push(Finding {
                    clash: Clash::Journey,
                    later,
                    before,
                    minutes: way - pause,
                });
            }
            if last.day != now.day && pause < limits.rest {
                found.push(Finding {
                    clash: Clash::Rest,
                    later,
                    before,
                    minutes: limits.rest - pause,
                });
            }
        }
        if latest.is_none_or(|before| bookings[before].end <= now.end) {
            latest = Some(later);
        }
        running.push(later);
    }
    if let Some(most) = limits.day_most {
        days(bookings, own, most, found);
    }
}

/// Days that are too long. Bookings of one day follow one another, but for those past midnight.
fn days(bookings: &[Booking], own: &[usize], most: Minutes, found: &mut Vec<Finding>) {
    let mut order: Vec<usize> = own.to_vec();
    order.sort_by_key(|at| bookings[*at].day);
    for day in order.chunk_by(|one, other| bookings[*one].day == bookings[*other].day) {
        let minutes: Minutes = day
            .iter()
            .map(|at| bookings[*at].end - bookings[*at].start)
            .sum();
        if let (true, Some(before), Some(later)) = (minutes > most, day.first(), day.last()) {
            found.push(Finding {
                clash: Clash::DayHours,
                later: *later,
                before: *before,
                minutes: minutes - most,
            });
        }
    }
}

#[cfg(test)]
mod tests;
