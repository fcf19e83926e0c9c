use serde_json::{Value as Json, json};

use super::Stage;

fn names(found: &Json) -> Vec<&str> {
    let rows = found["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["formatted_name"].as_str().unwrap())
        .collect()
}

/// Two events at the same instant in two zones, a shift in each.
fn two_shifts(stage: &Stage) -> (String, String) {
    let shift = |summary: &str, zone: &str, (starts, ends): (&str, &str), city: &str| {
        let event = json!({"summary": {"en": summary}, "zone": zone, "city": {"en": city},
            "starts_at": starts, "ends_at": ends});
        let event = stage.add("event", event);
        stage.add(
            "shift",
            json!({"event": event, "role": {"en": format!("Door {city}")},
            "starts_at": starts, "ends_at": ends, "needed": 2, "skills": ["First aid"],
            "languages": ["ckb"]}),
        )
    };
    let berlin = ("2026-12-12T14:00", "2026-12-12T17:00");
    let hewler = ("2026-12-12T18:30", "2026-12-12T20:00");
    (
        shift("Reading", "Europe/Berlin", berlin, "Berlin"),
        shift("March", "Asia/Baghdad", hewler, "Hewlêr"),
    )
}

#[test]
fn candidates_come_with_reasons_the_fittest_first_and_the_busy_last() {
    let stage = Stage::empty();
    let (berlin, hewler) = two_shifts(&stage);
    stage.add("person", json!({"formatted_name": "Adam"}));
    let able = json!({"formatted_name": "Bahar", "skills": ["first aid"], "languages": ["ckb"],
        "city": "Hewler"});
    stage.add("person", able);
    let busy = json!({"formatted_name": "Cem", "skills": ["first aid"], "languages": ["ckb"]});
    let busy = stage.add("person", busy);
    let there = stage.add("person", json!({"formatted_name": "Dana"}));
    // 14-17 in Berlin is 16-19 in Hewlêr: the last half hour overlaps.
    stage.add("assignment", json!({"shift": berlin, "person": busy}));
    stage.add("assignment", json!({"shift": hewler, "person": there}));
    let found = stage.call("candidates", json!({"shift": hewler}));
    assert_eq!(names(&found), ["Bahar", "Adam", "Cem"]);
    assert_eq!(
        found["rows"][0]["reasons"],
        json!([
            "can do first aid",
            "speaks Sorani",
            "lives in Hewlêr",
            "free",
            "no shift yet"
        ])
    );
    assert_eq!(found["rows"][2]["busy_text"], "busy: Door Berlin");
    assert_eq!(found["rows"][2]["reasons"][2], "3 hours so far");
    assert_eq!(found["total"], 3);
    let searched = stage.call("candidates", json!({"shift": hewler, "search": "ada"}));
    assert_eq!(names(&searched), ["Adam"]);
}

#[test]
fn anything_is_found_by_a_part_of_its_name_in_any_script() {
    let stage = Stage::example();
    let kinds = |text: &str| -> Vec<String> {
        let found = stage.call("find", json!({"text": text}));
        let groups = found["groups"].as_array().unwrap().clone();
        for group in &groups {
            assert!(group["rows"].as_array().unwrap().len() <= 8);
        }
        let kind = |group: &Json| group["kind"].as_str().unwrap().to_owned();
        groups.iter().map(kind).collect()
    };
    assert!(kinds("كتێب").contains(&"event".to_owned()));
    assert!(kinds("libr").contains(&"call".to_owned()));
    assert!(kinds("chairs").contains(&"item".to_owned()));
    assert!(kinds("stew").contains(&"shift".to_owned()));
    assert!(kinds("  ").is_empty());
    let found = stage.call("find", json!({"text": "stew"}));
    let shifts = found["groups"].as_array().unwrap().iter();
    let shifts = shifts
        .clone()
        .find(|group| group["kind"] == "shift")
        .unwrap();
    assert_eq!(shifts["rows"][0]["event"].as_str().unwrap().len(), 32);
}
