//! The sweep beside a slow look at every pair.
use std::collections::BTreeSet;

use super::*;

const PERSON: Limits = Limits {
    day_most: Some(8 * 60),
    rest: 11 * 60,
    handover: 0,
};
const ROOM: Limits = Limits {
    day_most: None,
    rest: 0,
    handover: 30,
};

fn way(from: u32, to: u32) -> Minutes {
    if from == to { 0 } else { 45 }
}

/// Bookings that look like chance, on five days in three places.
fn bookings(seed: u64, count: usize) -> Vec<Booking> {
    let mut state = seed;
    let mut next = |most: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((state >> 33) % most).unwrap()
    };
    (0..count)
        .map(|_| {
            let day = next(5);
            let start = day * 1440 + 15 * next(90);
            let place = u32::try_from(next(3)).unwrap();
            Booking {
                who: u32::try_from(next(4)).unwrap(),
                start,
                end: start + 15 * (1 + next(40)),
                day,
                place,
            }
        })
        .collect()
}

fn limits() -> Vec<Limits> {
    vec![PERSON, ROOM, PERSON, Limits { rest: 30, ..PERSON }]
}

#[test]
fn every_pair_that_overlaps_is_found_and_no_other() {
    for seed in 0..200 {
        let (bookings, limits) = (bookings(seed, 30), limits());
        let mut expected = BTreeSet::new();
        for (at, one) in bookings.iter().enumerate() {
            for (beside, other) in bookings.iter().enumerate().skip(at + 1) {
                let overlap = one.end.min(other.end) - one.start.max(other.start);
                if one.who == other.who && overlap > limits[one.who as usize].handover.max(0) {
                    expected.insert((at, beside, overlap));
                }
            }
        }
        let found = audit(&bookings, &limits, way)
            .into_iter()
            .filter(|finding| finding.clash == Clash::Overlap);
        let found: Vec<_> = found
            .map(|f| (f.later.min(f.before), f.later.max(f.before), f.minutes))
            .collect();
        let told: BTreeSet<_> = found.iter().copied().collect();
        assert_eq!(told.len(), found.len(), "seed {seed}: told twice");
        assert_eq!(told, expected, "seed {seed}");
    }
}

#[test]
fn long_days_are_the_sums_of_their_bookings() {
    for seed in 0..200 {
        let (bookings, limits) = (bookings(seed, 25), limits());
        let mut expected = BTreeSet::new();
        for who in [0, 2, 3] {
            for day in 0..5 {
                let own = bookings
                    .iter()
                    .filter(|each| each.who == who && each.day == day);
                let minutes: Minutes = own.map(|each| each.end - each.start).sum();
                if minutes > 8 * 60 {
                    expected.insert((who, day, minutes - 8 * 60));
                }
            }
        }
        let found = audit(&bookings, &limits, way)
            .into_iter()
            .filter(|finding| finding.clash == Clash::DayHours);
        let found: BTreeSet<_> = found
            .map(|f| (bookings[f.later].who, bookings[f.later].day, f.minutes))
            .collect();
        assert_eq!(found, expected, "seed {seed}");
    }
}

#[test]
fn ways_and_nights_count_from_the_latest_end() {
    let at = |start, end, day, place| Booking {
        who: 0,
        start,
        end,
        day,
        place,
    };
    // A long shift, a short one within it, then one elsewhere soon after the long one ends.
    let all = [
        at(600, 900, 0, 1),
        at(660, 700, 0, 1),
        at(920, 960, 0, 2),
        at(1460, 1500, 1, 2),
    ];
    let found = audit(
        &all,
        &[Limits {
            handover: 60,
            ..PERSON
        }],
        way,
    );
    let told: Vec<_> = found
        .iter()
        .map(|f| (f.clash, f.before, f.later, f.minutes))
        .collect();
    assert_eq!(told, [(Clash::Journey, 0, 2, 25), (Clash::Rest, 2, 3, 160)]);
    // A thing has no night and no long day; whoever has no limits is not judged.
    assert_eq!(audit(&all[2..], &[ROOM], |_, _| 0), []);
    assert_eq!(audit(&all, &[], way), []);
}
