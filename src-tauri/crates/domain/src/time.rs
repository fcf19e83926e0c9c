//! Wall times, zones, and the hours that happen never or twice.
use chrono::{DateTime, Duration, LocalResult, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

use crate::Broken;

/// The form of a wall time: minutes, no seconds, no offset.
pub const WALL: &str = "%Y-%m-%dT%H:%M";
/// Years that a plan can lie in.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// Reads a day, `2026-12-12`.
#[must_use]
pub fn day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (text.len() == 10 && YEARS.contains(&chrono::Datelike::year(&day))).then_some(day)
}

/// Reads a wall time, `2026-12-12T14:00`.
#[must_use]
pub fn wall(text: &str) -> Option<NaiveDateTime> {
    let time = NaiveDateTime::parse_from_str(text, WALL).ok()?;
    (text.len() == 16 && YEARS.contains(&chrono::Datelike::year(&time))).then_some(time)
}

/// Reads a stretch of wall time, `2026-12-12T10:00/2026-12-12T18:00`; the end is later.
#[must_use]
pub fn stretch(text: &str) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let (from, to) = text.split_once('/')?;
    let (from, to) = (wall(from)?, wall(to)?);
    (from < to).then_some((from, to))
}

/// Finds a zone of the IANA database.
#[must_use]
pub fn zone(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// A start and an end as instants.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Span {
    /// When it starts.
    pub start: Option<DateTime<Utc>>,
    /// When it ends; this instant is no longer part of it.
    pub end: Option<DateTime<Utc>>,
}

impl Span {
    /// The span of two wall times, each with the choice for a time that happens twice.
    ///
    /// # Errors
    /// `zone-missing`, `time-in-gap`, `time-twice` or `ends-before-start`.
    pub fn of(
        start: (Option<&str>, Option<&str>),
        end: (Option<&str>, Option<&str>),
        zone_name: Option<&str>,
    ) -> Result<Self, Broken> {
        if start.0.is_none() && end.0.is_none() {
            return Ok(Self::default());
        }
        let zone = zone_name
            .and_then(zone)
            .ok_or_else(|| Broken::at("zone-missing", "zone"))?;
        let span = Self {
            start: instant(start, zone, "starts_at")?,
            end: instant(end, zone, "ends_at")?,
        };
        match (span.start, span.end) {
            (Some(start), Some(end)) if end <= start => {
                Err(Broken::at("ends-before-start", "ends_at"))
            }
            _ => Ok(span),
        }
    }
}

fn instant(
    (text, fold): (Option<&str>, Option<&str>),
    zone: Tz,
    field: &str,
) -> Result<Option<DateTime<Utc>>, Broken> {
    let Some(text) = text else { return Ok(None) };
    let time = wall(text).ok_or_else(|| Broken::at("not-a-time", field).with("text", text))?;
    match zone.from_local_datetime(&time) {
        LocalResult::Single(time) => Ok(Some(time.with_timezone(&Utc))),
        LocalResult::Ambiguous(earlier, later) => match fold {
            Some("earlier") => Ok(Some(earlier.with_timezone(&Utc))),
            Some("later") => Ok(Some(later.with_timezone(&Utc))),
            _ => Err(Broken::at("time-twice", field)
                .with("text", text)
                .with("earlier", earlier.format("%:z").to_string())
                .with("later", later.format("%:z").to_string())),
        },
        LocalResult::None => Err(gap(time, zone, field)),
    }
}

/// The wall times on both sides of a gap, so that the person can choose.
fn gap(time: NaiveDateTime, zone: Tz, field: &str) -> Broken {
    let exists = |time: &NaiveDateTime| zone.from_local_datetime(time).earliest().is_some();
    let nearest = |step: i64| {
        (1..=24 * 60)
            .map(|minutes| time + Duration::minutes(step * minutes))
            .find(exists)
            .map_or_else(String::new, |time| time.format(WALL).to_string())
    };
    Broken::at("time-in-gap", field)
        .with("text", time.format(WALL).to_string())
        .with("before", nearest(-1))
        .with("after", nearest(1))
}
