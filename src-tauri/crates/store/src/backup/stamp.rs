//! The moment a copy was taken, as its name: `20261212T140000Z`, which sorts by time.

use chrono::{DateTime, NaiveDateTime};

const FORMAT: &str = "%Y%m%dT%H%M%SZ";
const SIGNS: usize = 16;

/// The name for a moment in seconds since 1970; nothing for a year that has not four digits.
pub(super) fn text(moment: i64) -> Option<String> {
    let text = DateTime::from_timestamp(moment, 0)?
        .format(FORMAT)
        .to_string();
    (text.len() == SIGNS && text.is_ascii()).then_some(text)
}

/// The moment in a name, whatever follows it.
pub(super) fn read(name: &str) -> Option<i64> {
    let moment = NaiveDateTime::parse_from_str(name.get(..SIGNS)?, FORMAT).ok()?;
    Some(moment.and_utc().timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_comes_back_from_its_name() {
        for moment in [0, 951_782_400, 1_796_997_600, 253_402_300_799] {
            assert_eq!(read(&text(moment).unwrap()), Some(moment));
        }
        assert_eq!(text(1_797_084_000).as_deref(), Some("20261212T140000Z"));
        assert_eq!(read("20261212T140000Z-2-damaged"), Some(1_797_084_000));
        assert_eq!(text(i64::MAX), None);
        assert_eq!(text(253_402_300_800), None);
        assert_eq!(read("20261312T140000Z"), None);
        assert_eq!(read("holiday"), None);
    }
}
