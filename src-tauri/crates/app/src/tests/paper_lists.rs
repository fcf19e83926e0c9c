//! Papers with rows: each is drafted, saved and recorded, and says what it lacks.
use serde_json::json;

use super::Stage;

/// Papers with rows, each with what it is drafted and saved with.
const LISTS: [(&str, &str); 6] = [
    ("attendance-list", "names=known"),
    ("roster", "layout=grid"),
    ("roster", "layout=by-person"),
    ("run-sheet", "shifts"),
    ("packing-list", "layout=landscape"),
    ("loan-slip", "large_print"),
];

#[test]
fn papers_with_rows_are_drafted_saved_and_recorded_when_they_come_back() {
    let stage = Stage::example();
    let (full, bare) = (
        stage.first("events", "Open-air"),
        stage.first("events", "Book swap"),
    );
    for (document, option) in LISTS {
        let (key, value) = match option.split_once('=') {
            Some((key, value)) => (key, json!(value)),
            None => (option, json!(true)),
        };
        for language in ["en", "de", "kmr", "ckb", "ar"] {
            let asked = |event: &str| json!({"document": document, "event": event, "languages": [language], "set": {key: value}});
            let draft = stage.call("draft_paper", asked(&bare));
            assert!(draft["pages"].as_u64() >= Some(1), "{document} {language}");
            let before = stage.digest();
            let saved = stage.call("save_paper", asked(&full));
            let comes_back = !matches!(document, "roster" | "run-sheet");
            assert_eq!(saved["sheet"].is_string(), comes_back, "{document}");
            assert!(saved["code"].is_string(), "{document}");
            stage.call("undo", json!({}));
            assert_eq!(stage.digest(), before, "{document} {language}");
        }
    }
}

#[test]
fn a_programme_prints_in_its_order_and_an_empty_one_says_so() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let rows = stage.call("programme_items", json!({"event": event}));
    let times: Vec<&str> = rows["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["time_text"].as_str().unwrap())
        .collect();
    assert_eq!(&times[..5], ["12:00", "13:30", "14:00", "14:10", "14:45"]);
    let codes = |event: &str| -> Vec<String> {
        let draft = stage.call(
            "draft_paper",
            json!({"document": "run-sheet", "event": event}),
        );
        let warnings = draft["warnings"].as_array().unwrap().iter();
        warnings
            .map(|warning| warning["code"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(!codes(&event).contains(&"no-programme".to_owned()));
    assert!(codes(&stage.first("events", "Book swap")).contains(&"no-programme".to_owned()));
    let nowhere = json!({"event": event, "summary": {"en": "When?"}});
    assert_eq!(
        stage
            .refused("add_programme_item", nowhere)
            .field
            .as_deref(),
        Some("starts_at")
    );
    let skipped = json!({"event": event, "summary": {"en": "A"}, "starts_at": "2027-03-28T02:30"});
    assert_eq!(
        stage.refused("add_programme_item", skipped).code,
        "time-in-gap"
    );
}
