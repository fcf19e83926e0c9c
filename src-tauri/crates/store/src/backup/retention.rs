//! Which copies are kept: the ten newest, one a day for a week, one a week for four weeks, and
//! none older than thirty days, so that what was forgotten does not live on in a copy.

const DAY: i64 = 86_400;
const RECENT: usize = 10;
const DAYS: i64 = 7;
const WEEKS: i64 = 4;
const OLDEST: i64 = 30 * DAY;

/// Whether each of the copies taken at `moments` is kept at `now`; all in seconds since 1970.
pub(super) fn kept(moments: &[i64], now: i64) -> Vec<bool> {
    let mut newest_first: Vec<usize> = (0..moments.len()).collect();
    newest_first.sort_by_key(|at| std::cmp::Reverse((moments[*at], *at)));
    let mut kept = vec![false; moments.len()];
    let mut days = Vec::new();
    let mut weeks = Vec::new();
    for (rank, at) in newest_first.into_iter().enumerate() {
        let days_ago = day(now) - day(moments[at]);
        let weeks_ago = week(now) - week(moments[at]);
        let first_of_day = days_ago < DAYS && first(&mut days, days_ago);
        let first_of_week = weeks_ago < WEEKS && first(&mut weeks, weeks_ago);
        let young = now.saturating_sub(moments[at]) <= OLDEST;
        kept[at] = young && (rank < RECENT || first_of_day || first_of_week);
    }
    kept
}

fn day(moment: i64) -> i64 {
    moment.div_euclid(DAY)
}

/// Weeks from Monday. They must not be counted back from now, or the copy that stands for a week
/// gives way every day to a younger one and none ever grows old.
fn week(moment: i64) -> i64 {
    (day(moment) + 3).div_euclid(7)
}

fn first(seen: &mut Vec<i64>, span: i64) -> bool {
    let new = !seen.contains(&span);
    if new {
        seen.push(span);
    }
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_797_084_000;

    fn survivors(mut moments: Vec<i64>, now: i64) -> Vec<i64> {
        let kept = kept(&moments, now);
        let mut at = 0;
        moments.retain(|_| {
            at += 1;
            kept[at - 1]
        });
        moments
    }

    #[test]
    fn ten_recent_seven_daily_four_weekly() {
        let every_hour: Vec<i64> = (0..24 * 60).map(|hour| NOW - hour * 3600).collect();
        let kept = survivors(every_hour.clone(), NOW);
        assert_eq!(kept[..10], every_hour[..10]);
        // Today's is among the recent; six more days, the last of which ends a week; two more weeks.
        assert_eq!(kept.len(), 10 + 6 + 2, "{kept:?}");
        let days: Vec<i64> = kept[10..].iter().map(|at| NOW / DAY - at / DAY).collect();
        assert_eq!(days, [1, 2, 3, 4, 5, 6, 13, 20]);
    }

    #[test]
    fn nothing_older_than_thirty_days_is_kept() {
        let old = vec![NOW - OLDEST - 1, NOW - OLDEST, NOW - 300 * DAY];
        assert_eq!(survivors(old, NOW), [NOW - OLDEST]);
    }

    #[test]
    fn an_hourly_habit_of_two_months_keeps_every_age_covered() {
        let mut held = Vec::new();
        for hour in 0..24 * 60 {
            let now = NOW + hour * 3600;
            held.push(now);
            held = survivors(held, now);
            assert!(held.len() <= 10 + 7 + 4);
        }
        let now = NOW + (24 * 60 - 1) * 3600;
        let ages: Vec<i64> = held.iter().map(|at| (now - at) / DAY).collect();
        assert!(ages.iter().any(|age| (15..=30).contains(age)), "{ages:?}");
        assert!(
            ages.iter().filter(|age| (1..=7).contains(*age)).count() >= 5,
            "{ages:?}"
        );
    }

    #[test]
    fn a_clock_that_ran_ahead_removes_nothing_of_today() {
        let mut moments: Vec<i64> = (1..=20).map(|year| NOW + year * 365 * DAY).collect();
        moments.push(NOW);
        assert!(survivors(moments, NOW).contains(&NOW));
    }
}
