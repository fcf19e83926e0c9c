use serde_json::{Value as Json, json};

use super::Stage;
use crate::commands;

/// An input for every command that writes, over the example.
fn input(stage: &Stage, name: &str) -> Option<Json> {
    let first = |list: &str| stage.first(list, "");
    let (call, event, shift) = (|| first("calls"), || first("events"), || first("shifts"));
    let (person, item) = (|| first("people"), || first("items"));
    let gap = || {
        let overview = stage.call("overview", json!({}));
        overview["groups"][0]["gaps"][0]["key"].clone()
    };
    Some(match name {
        "add_call" => json!({"title": {"en": "A", "ckb": "ا"}, "languages": ["en"]}),
        "change_call" => {
            json!({"id": call(), "title": {"en": "Other", "de": null}, "accent": "cobalt"})
        }
        "add_organization" => json!({"name": {"en": "A"}, "tel": ["1", "2"]}),
        "change_organization" => json!({"id": first("organizations"), "tel": [], "note": "n"}),
        "add_event" => json!({"summary": {"en": "A"}, "call": call(), "zone": "Europe/Berlin",
            "starts_at": "2026-12-12T14:00"}),
        "change_event" => {
            json!({"id": event(), "status": "done", "languages": ["fa"], "place": null})
        }
        "add_person" => json!({"formatted_name": "A", "skills": ["sound"]}),
        "change_person" => {
            json!({"id": person(), "formatted_name": "Other", "tel": ["7"], "city": null})
        }
        "add_shift" => json!({"event": event(), "role": {"en": "A"}, "needed": 3}),
        "change_shift" => json!({"id": shift(), "needed": null, "role": {"en": "Other"}}),
        "add_assignment" => json!({"shift": shift(), "person": person()}),
        "change_assignment" => json!({"id": first("assignments"), "status": "absent"}),
        "add_item" => json!({"name": {"en": "A"}, "on_hand": 7}),
        "change_item" => json!({"id": item(), "place": "Cellar", "unit": null}),
        "set_stock" => json!({"id": item(), "on_hand": 12345}),
        "add_reservation" => json!({"item": item(), "event": event(), "quantity": 3}),
        "change_reservation" => json!({"id": first("reservations"), "quantity": 999}),
        "add_programme_item" => json!({"event": event(), "position": 7, "summary": {"en": "A"}}),
        "change_programme_item" => {
            json!({"id": first("programme_items"), "position": 70, "speaker": null, "cue": {"en": "B"}})
        }
        "waive" => json!({"gap": gap(), "reason": "r"}),
        "unwaive" => {
            let gap = gap();
            stage.call("waive", json!({"gap": gap}));
            json!({"gap": gap})
        }
        "take_roster" => {
            json!({"placements": [{"person": stage.add("person", json!({"formatted_name": "New"})), "shift": shift()}]})
        }
        "import_people" => json!({"csv": "name,tel\nA,1\nB,2\n"}),
        "add_design" => json!({"from": "talk"}),
        "change_design" => {
            let id = stage.call("add_design", json!({"from": "talk"}))["id"].clone();
            let mut layout = stage.call("design", json!({"design": "talk"}))["layout"].clone();
            layout["elements"][0]["top"] = json!(20);
            json!({"id": id, "layout": layout})
        }
        "import_design" => {
            json!({"text": stage.call("design_file", json!({"design": "march"}))["text"]})
        }
        "trash" => json!({"id": event()}),
        "restore" => {
            let person = person();
            stage.call("trash", json!({"id": person}));
            json!({"id": person})
        }
        _ => return None,
    })
}

#[test]
fn undo_of_every_command_that_writes_restores_the_rows_exactly() {
    let stage = Stage::example();
    let table = commands::table();
    let writes = table.as_array().unwrap().iter();
    for command in writes.filter(|command| command["kind"] == "write") {
        let name = command["name"].as_str().unwrap();
        let input = input(&stage, name).unwrap_or_else(|| panic!("no input for {name}"));
        let before = stage.digest();
        let done = stage.call(name, input);
        let after = stage.digest();
        assert_ne!(before, after, "{name} wrote nothing");
        assert!(!done["label"].as_str().unwrap().is_empty(), "{name}");
        assert!(
            !done["label"].as_str().unwrap().starts_with("label-"),
            "{name}: {}",
            done["label"]
        );
        let undone = stage.call("undo", json!({}));
        assert_eq!(undone["label"], done["label"], "{name}");
        assert_eq!(stage.digest(), before, "undo of {name}");
        stage.call("redo", json!({}));
        assert_eq!(stage.digest(), after, "redo of {name}");
        stage.call("undo", json!({}));
        assert_eq!(stage.digest(), before, "second undo of {name}");
    }
    assert_eq!(stage.call("check", json!({}))["ok"], true);
}

#[test]
fn undo_survives_a_restart() {
    let stage = Stage::empty();
    let before = stage.digest();
    stage.add("person", json!({"formatted_name": "Dana"}));
    stage.app.close().unwrap();
    let book = stage.folder.path().join("test.convoke");
    stage.app.open_folder(&book, None).unwrap();
    let undone = stage.call("undo", json!({}));
    assert_eq!(undone["label"], "Added Dana");
    assert_eq!(stage.digest(), before);
}
