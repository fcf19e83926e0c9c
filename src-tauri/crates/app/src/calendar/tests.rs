use chrono::NaiveDate;

use super::{month, read_day, read_time, zones};
use crate::format::{Digits, Style};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Read on Tuesday 24 November 2026.
fn typed(language: &str, text: &str) -> Option<String> {
    read_day(language, text, day("2026-11-24"), None).map(|day| day.to_string())
}

#[test]
fn a_day_is_read_however_people_write_it() {
    for (language, text) in [
        ("en", "12 dec"),
        ("en", "Dec 12"),
        ("en", "12th of December"),
        ("en", "Saturday 12 December 2026"),
        ("de", "12. Dezember"),
        ("de", "Sa, 12.12."),
        ("de", "12.12.26"),
        ("en", "12/12/2026"),
        ("en", "2026-12-12"),
        ("ckb", "٢٠٢٦/١٢/١٢"),
        ("ckb", "شەممە ١٢ی کانوونی یەکەمی ٢٠٢٦"),
        ("ckb", "١٢ی ک١"),
        ("ckb", "شەممە ١٢ی ک١ی ٢٠٢٦"),
        ("ckb", "12ی کانونی یه‌كه‌م"),
        ("ar", "السبت ۱۲ كانون الأول"),
        ("ar", "١٢ ديسمبر"),
        ("kmr", "12ê Kanûna 2026an"),
        ("kmr", "12 berfanbar"),
        ("en", "12 dezember"),
        ("en", "+18"),
        ("en", "12/12"),
    ] {
        assert_eq!(
            typed(language, text).as_deref(),
            Some("2026-12-12"),
            "{text}"
        );
    }
}

#[test]
fn what_is_left_open_is_the_next_such_day() {
    for (text, expected) in [
        ("sat", "2026-11-28"),
        ("شەممە", "2026-11-28"),
        ("tue", "2026-11-24"),
        ("today", "2026-11-24"),
        ("sibê", "2026-11-25"),
        ("سبەینێ", "2026-11-25"),
        ("-1", "2026-11-23"),
        ("12", "2026-12-12"),
        ("23 nov", "2027-11-23"),
        ("29 feb", "2028-02-29"),
    ] {
        assert_eq!(typed("en", text).as_deref(), Some(expected), "{text}");
    }
    let near = |text| read_day("en", text, day("2026-11-24"), Some(day("2027-01-30")));
    assert_eq!(near("2 feb"), Some(day("2027-02-02")));
    assert_eq!(near("+3"), Some(day("2027-02-02")));
}

#[test]
fn a_day_that_cannot_be_meant_is_refused() {
    for text in [
        "",
        "31.02.2026",
        "12/13/2026",
        "fri 12 dec 2026",
        "dec",
        "soon",
        "ju",
        "12 dec 12 12",
        "th",
        "12:30",
        "+999999",
        "1/1/1850",
        "12 dec nov",
    ] {
        assert_eq!(typed("en", text), None, "{text}");
    }
}

#[test]
fn a_time_is_read_however_people_write_it() {
    for (text, expected) in [
        ("14", "14:00"),
        ("14:30", "14:30"),
        ("1430", "14:30"),
        ("930", "09:30"),
        ("2pm", "14:00"),
        ("2.30 p.m.", "14:30"),
        ("12 am", "00:00"),
        ("12pm", "12:00"),
        ("14h", "14:00"),
        ("14h30", "14:30"),
        ("14 Uhr", "14:00"),
        ("saet 14:30", "14:30"),
        ("١٤:٣٠", "14:30"),
        ("٢ د.ن", "14:00"),
        ("الساعة ٢ م", "14:00"),
        ("midnight", "00:00"),
        ("24:00", "00:00"),
    ] {
        let read = read_time(text).map(|time| time.format("%H:%M").to_string());
        assert_eq!(read.as_deref(), Some(expected), "{text}");
    }
    for text in [
        "", "25", "14:60", "14:3", "0pm", "13am", "2xm", "12345", "sat",
    ] {
        assert_eq!(read_time(text), None, "{text}");
    }
}

#[test]
fn a_month_begins_its_weeks_as_the_language_does() {
    let english = month(&Style::new("en", Digits::Latin), 2026, 12).expect("December");
    assert_eq!(english.title, "December 2026");
    assert_eq!(english.weekdays.first().map(String::as_str), Some("Mon"));
    let first = &english.weeks[0][0];
    assert_eq!((first.day.as_str(), first.inside), ("2026-11-30", false));
    let sorani = month(&Style::new("ckb", Digits::Arabic), 2026, 12).expect("December");
    assert_eq!(sorani.title, "کانوونی یەکەمی ٢٠٢٦");
    assert_eq!(sorani.weekdays.first().map(String::as_str), Some("شەممە"));
    let third = &sorani.weeks[2][0];
    assert_eq!(
        (third.day.as_str(), third.number_text.as_str()),
        ("2026-12-12", "١٢")
    );
    assert_eq!(month(&Style::new("en", Digits::Latin), 2026, 13), None);
}

#[test]
fn a_zone_is_found_by_the_city_that_people_know() {
    let first = |search: &str| {
        zones(search)
            .into_iter()
            .next()
            .map(|row| (row.zone, row.text))
    };
    let found = |zone, text: &str| Some((zone, text.to_owned()));
    assert_eq!(first("berl"), found("Europe/Berlin", "Berlin (Europe)"));
    assert_eq!(
        first("hewler"),
        found("Asia/Baghdad", "Hewlêr (Baghdad, Asia)")
    );
    assert_eq!(
        first("هه‌ولێر"),
        found("Asia/Baghdad", "Hewlêr (Baghdad, Asia)")
    );
    assert_eq!(
        first("buenos aires"),
        found(
            "America/Argentina/Buenos_Aires",
            "Buenos Aires (America, Argentina)"
        )
    );
    assert!(zones("").len() > 400 && zones("atlantis").is_empty());
}
