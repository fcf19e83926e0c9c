use convoke_domain::nouns::{Call, Event};

use super::Facts;
use super::wording::{address, days_in_figures, imprint, last_day, of_event};
use crate::format::{Digits, Style};
use convoke_print::flyer::FlyerWords;

fn event(facts: &serde_json::Value) -> Event {
    serde_json::from_value(facts.clone()).unwrap()
}

#[test]
fn the_day_stands_in_figures_and_several_days_as_a_range() {
    let (german, sorani) = (
        Style::new("de", Digits::Latin),
        Style::new("ckb", Digits::Arabic),
    );
    let (start, end) = (Some("2026-12-12T14:00"), Some("2026-12-12T17:00"));
    assert_eq!(days_in_figures(&german, start, end), "12");
    assert_eq!(days_in_figures(&sorani, start, end), "١٢");
    assert_eq!(
        days_in_figures(&german, start, Some("2026-12-14T17:00")),
        "12–14"
    );
    assert_eq!(
        days_in_figures(&german, start, Some("2026-12-13T02:00")),
        "12"
    );
    assert_eq!(
        days_in_figures(&german, Some("2026-12-12"), Some("2026-12-19")),
        "12–19"
    );
    assert_eq!(days_in_figures(&german, None, end), "");
    assert_eq!(last_day("2026-12-12T18:00", "2026-12-13T00:00"), None);
}

#[test]
fn the_imprint_has_the_label_of_the_country() {
    let german = Style::new("de", Digits::Latin);
    let facts = |country: &str| {
        event(
            &serde_json::json!({"summary": {"de": "Lesung"}, "imprint": "M. Muster, Musterweg 1.", "country": country}),
        )
    };
    assert_eq!(
        imprint(&german, &facts("DE")),
        "V. i. S. d. P.: M. Muster, Musterweg 1."
    );
    assert_eq!(
        imprint(&german, &facts("IQ")),
        "Verantwortlich für den Inhalt: M. Muster, Musterweg 1."
    );
    assert_eq!(
        imprint(
            &german,
            &event(&serde_json::json!({"summary": {"de": "Lesung"}}))
        ),
        ""
    );
}

#[test]
fn what_is_not_known_stays_empty_and_a_cancelled_event_says_so() {
    let german = Style::new("de", Digits::Latin);
    let facts = event(
        &serde_json::json!({"summary": {"en": "Reading"}, "city": {"de": "Köln"}, "status": "cancelled"}),
    );
    let words = of_event(FlyerWords::default(), &german, &facts);
    assert_eq!(
        (
            words.summary.as_str(),
            words.date.as_str(),
            words.time.as_str()
        ),
        ("", "", "")
    );
    assert_eq!(
        (words.notice.as_str(), words.to_follow[0].as_str()),
        ("Abgesagt", "Termin folgt")
    );
    assert_eq!(address(&german, &facts), "Köln");
}

#[test]
fn the_shelf_has_a_day_for_each_day_and_a_week_for_a_long_call() {
    let call = |ends: &str| -> Call {
        serde_json::from_value(serde_json::json!({"title": {"en": "Week"}, "starts_on": "2026-12-12", "ends_on": ends})).unwrap()
    };
    let on = |day: &str, city: &str| {
        event(
            &serde_json::json!({"summary": {"en": "Reading"}, "city": {"en": city}, "starts_at": format!("{day}T14:00"), "zone": "Europe/Berlin"}),
        )
    };
    let mut facts = Facts {
        event: Some(on("2026-12-13", "Berlin")),
        call: Some(call("2026-12-19")),
        events: vec![
            on("2026-12-13", "Berlin"),
            on("2026-12-13", "Hewlêr"),
            on("2026-12-15", "Berlin"),
        ],
        host: None,
        issuers: Vec::new(),
        programme: Vec::new(),
    };
    let week = facts.week();
    let events: Vec<u32> = week.iter().map(|(_, day)| day.events).collect();
    assert_eq!(events, [0, 2, 0, 1, 0, 0, 0, 0]);
    assert_eq!(
        (week[1].1.cities, week[1].1.this, week[3].1.this),
        (2, true, false)
    );
    facts.call = Some(call("2027-01-31"));
    let weeks = facts.week();
    assert_eq!((weeks.len(), weeks[0].1.events), (8, 3));
}
