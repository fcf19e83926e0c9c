//! Lists that leave for spreadsheets.
use serde_json::{Value as Json, json};

use super::Stage;

fn saved(stage: &Stage, input: Json) -> Vec<u8> {
    let saved = stage.call("export_list", input);
    let name = saved["name"].as_str().unwrap();
    std::fs::read(stage.folder.path().join("papers").join(name)).unwrap()
}

/// What a list of people carries, without ids and what is not taken over by an import.
fn carried(stage: &Stage) -> Vec<Json> {
    let people = stage.call("people", json!({"limit": 1000}));
    let rows = people["rows"].as_array().unwrap().iter().map(|row| {
        let kept = [
            "formatted_name",
            "given_name",
            "family_name",
            "tel",
            "email",
            "city",
            "languages",
            "skills",
            "note",
        ];
        kept.iter().map(|key| row[*key].clone()).collect()
    });
    let mut rows: Vec<Json> = rows.collect();
    rows.sort_by_key(ToString::to_string);
    rows
}

#[test]
fn people_that_left_as_csv_come_back_unchanged() {
    let stage = Stage::example();
    for name in ["=cmd|'/c calc'!A0", "-1+1", "@sum", "A, \"B\"; C"] {
        let person =
            json!({"formatted_name": name, "tel": ["+49 30 1", "+4930123"], "note": "one\ntwo"});
        stage.call("add_person", person);
    }
    let csv = String::from_utf8(saved(&stage, json!({"list": "people", "format": "csv"}))).unwrap();
    assert!(csv.starts_with('\u{feff}') && csv.contains("\t=cmd"));
    let other = Stage::empty();
    let taken = other.call("import_people", json!({"csv": csv}));
    assert_eq!(taken["more"]["refused"], json!([]));
    assert_eq!(carried(&other), carried(&stage));
}

#[test]
fn the_roster_of_an_event_names_people_and_shifts() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let input = json!({"list": "assignments", "format": "csv", "event": event});
    let csv = String::from_utf8(saved(&stage, input)).unwrap();
    let staffed = stage.call("event", json!({"id": event}))["shifts"].clone();
    let staffed = staffed.as_array().unwrap().iter();
    let assigned: usize = staffed
        .map(|shift| shift["people"].as_array().map_or(0, Vec::len))
        .sum();
    assert!(
        assigned > 10 && csv.lines().count() == assigned + 1,
        "{csv}"
    );
    assert!(
        csv.contains("Stewards") && csv.contains("2026-12-12 14:00"),
        "{csv}"
    );
    let press = json!({"list": "press", "format": "csv"});
    let press = String::from_utf8(saved(&stage, press)).unwrap();
    assert!(
        press.contains("City Courier") && !press.contains("Open Shelves"),
        "{press}"
    );
}

#[test]
fn an_unknown_list_or_form_is_refused_by_name() {
    let stage = Stage::example();
    for (input, field) in [
        (json!({"list": "secrets", "format": "csv"}), "list"),
        (json!({"list": "people", "format": "xls"}), "format"),
    ] {
        let refused = stage.refused("export_list", input);
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            ("unknown-choice", Some(field))
        );
    }
}
