//! Days and times by their distance from now.
use chrono::NaiveDateTime;

use super::{Style, day_of, wall_of};
use crate::words::Argument;

impl Style {
    /// `in 18 days`, `today`, `tomorrow`, `3 days late`: how far off a day is by which something
    /// must be done.
    #[must_use]
    pub fn relative_days(&self, today: &str, day: &str) -> String {
        match days_between(today, day) {
            Some(0) => self.say("today", &[]),
            Some(1) => self.say("tomorrow", &[]),
            Some(days) if days < 0 => self.count("days-late", -days),
            Some(days) => self.count("in-days", days),
            None => day.to_owned(),
        }
    }

    /// `just now`, `5 minutes ago`, `yesterday`: when something was done, both in one zone.
    #[must_use]
    pub fn ago(&self, now: &str, then: &str) -> String {
        let (Some(now_at), Some(then_at)) = (wall_of(now), wall_of(then)) else {
            return then.to_owned();
        };
        match (days_between(then, now), minutes_between(then_at, now_at)) {
            (_, ..1) => self.say("just-now", &[]),
            (_, minutes @ ..60) => self.count("minutes-ago", minutes),
            (Some(0), minutes) => self.count("hours-ago", minutes / 60),
            (Some(1), _) => self.say("yesterday", &[]),
            (Some(days), _) if days < 14 => self.count("days-ago", days),
            _ => self.day_long(then),
        }
    }

    fn count(&self, id: &str, count: i64) -> String {
        self.say(id, &[("count", Argument::Count(count))])
    }
}

fn days_between(from: &str, to: &str) -> Option<i64> {
    Some((day_of(to)? - day_of(from)?).num_days())
}

fn minutes_between(from: NaiveDateTime, to: NaiveDateTime) -> i64 {
    (to - from).num_minutes()
}
