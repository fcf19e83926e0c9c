//! Times as they stand on paper, where a language may say them with more words than a list does.
use chrono::{NaiveDateTime, Timelike};

use super::{Style, same_night, wall_of};
use crate::words::Argument;

impl Style {
    /// `14–17 Uhr`, `Saet 14:30`: the time of an event on a flyer; empty without a start.
    #[must_use]
    pub fn paper_time(&self, starts_at: Option<&str>, ends_at: Option<&str>) -> String {
        match (starts_at.and_then(wall_of), ends_at.and_then(wall_of)) {
            (Some(start), Some(end)) => self.paper_range(start, end),
            (Some(start), None) => self.clock(with_hours("time-paper", start.minute() == 0), start),
            (None, _) => String::new(),
        }
    }

    fn paper_range(&self, start: NaiveDateTime, end: NaiveDateTime) -> String {
        let full_hours = start.minute() == 0 && end.minute() == 0;
        let midnight = end.hour() == 0 && end.minute() == 0;
        let form = match same_night(start, end) {
            true if midnight => "time-range-midnight",
            true => with_hours("time-range-paper", full_hours),
            false => "time-range-days-paper",
        };
        let wall = |time: NaiveDateTime| time.format(convoke_domain::time::WALL).to_string();
        let (from, to) = (self.clock("time", start), self.clock("time", end));
        let (from_hour, to_hour) = (hour(start), hour(end));
        let to_day = self.day_in_year(&wall(end));
        let said = self.say(
            form,
            &[
                ("from", Argument::Text(&from)),
                ("to", Argument::Text(&to)),
                ("from_hour", Argument::Text(&from_hour)),
                ("to_hour", Argument::Text(&to_hour)),
                ("to_day", Argument::Text(&to_day)),
            ],
        );
        self.digits.write(&said)
    }
}

fn hour(time: NaiveDateTime) -> String {
    format!("{:02}", time.hour())
}

fn with_hours(form: &'static str, full_hours: bool) -> &'static str {
    match (form, full_hours) {
        ("time-paper", true) => "time-paper-hours",
        ("time-range-paper", true) => "time-range-paper-hours",
        _ => form,
    }
}
