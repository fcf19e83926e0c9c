use serde_json::{Value as Json, json};

use super::Stage;
use crate::{FailureKind, commands};

/// What is wrong with an input: the command, the input, the code, the field.
type Case = (&'static str, Json, &'static str, Option<&'static str>);

fn cases(stage: &Stage) -> Vec<Case> {
    let (event, person) = (stage.first("events", ""), stage.first("people", ""));
    let (item, shift) = (stage.first("items", ""), stage.first("shifts", "set-up"));
    let none = "0".repeat(32);
    let name = "x".repeat(1025);
    let note = "x".repeat(64 * 1024 + 1);
    let en = json!({"en": "A"});
    let at = |starts: &str, ends: &str, zone: &str| json!({"summary": en, "starts_at": starts, "ends_at": ends, "zone": zone});
    vec![
        ("no_such_command", json!({}), "unknown-command", None),
        ("add_person", json!([]), "malformed-input", None),
        (
            "add_person",
            json!({}),
            "missing-field",
            Some("formatted_name"),
        ),
        (
            "add_person",
            json!({"formatted_name": " \u{3000}\t"}),
            "missing-field",
            Some("formatted_name"),
        ),
        (
            "add_person",
            json!({"formatted_name": "A", "x": 1}),
            "unknown-field",
            Some("x"),
        ),
        (
            "add_person",
            json!({"formatted_name": name}),
            "text-too-long",
            Some("formatted_name"),
        ),
        (
            "add_person",
            json!({"formatted_name": "A\nB"}),
            "not-one-line",
            Some("formatted_name"),
        ),
        (
            "add_person",
            json!({"formatted_name": 7}),
            "wrong-type",
            Some("formatted_name"),
        ),
        (
            "add_person",
            json!({"formatted_name": "A", "note": note}),
            "text-too-long",
            Some("note"),
        ),
        (
            "add_person",
            json!({"formatted_name": "A", "tel": "1"}),
            "wrong-type",
            Some("tel"),
        ),
        (
            "add_person",
            json!({"formatted_name": "A", "languages": ["Klingon"]}),
            "bad-language",
            Some("languages.0"),
        ),
        (
            "add_person",
            json!({"formatted_name": "A", "delete_on": "2026-02-30"}),
            "not-a-day",
            Some("delete_on"),
        ),
        (
            "add_person",
            json!({"formatted_name": "A", "consent_how": "maybe"}),
            "unknown-choice",
            Some("consent_how"),
        ),
        (
            "add_person",
            json!({"formatted_name": "A", "tel": vec!["1"; 201]}),
            "too-many",
            Some("tel"),
        ),
        (
            "add_event",
            json!({"summary": {"English": "A"}}),
            "bad-language",
            Some("summary.English"),
        ),
        (
            "add_event",
            json!({"summary": {"de": name}}),
            "text-too-long",
            Some("summary.de"),
        ),
        (
            "add_event",
            at("2026-12-12T14:00", "2026-12-12T13:00", "Europe/Berlin"),
            "ends-before-start",
            Some("ends_at"),
        ),
        (
            "add_event",
            at("2026-12-12T14:00", "2026-12-12T14:00", "Europe/Berlin"),
            "ends-before-start",
            Some("ends_at"),
        ),
        (
            "add_event",
            at("2026-12-12T14:00", "2026-12-12T15:00", "Mars/Base"),
            "unknown-zone",
            Some("zone"),
        ),
        (
            "add_event",
            at("2026-03-29T02:30", "2026-03-29T05:00", "Europe/Berlin"),
            "time-in-gap",
            Some("starts_at"),
        ),
        (
            "add_event",
            at("2026-10-25T02:30", "2026-10-25T05:00", "Europe/Berlin"),
            "time-twice",
            Some("starts_at"),
        ),
        (
            "add_event",
            at("2026-12-12 14:00", "2026-12-12T15:00", "Europe/Berlin"),
            "not-a-time",
            Some("starts_at"),
        ),
        (
            "add_event",
            json!({"summary": en, "starts_at": "2026-12-12T14:00"}),
            "zone-missing",
            Some("zone"),
        ),
        (
            "add_event",
            json!({"summary": en, "call": "xyz"}),
            "bad-id",
            Some("call"),
        ),
        (
            "add_event",
            json!({"summary": en, "call": none}),
            "no-such-record",
            Some("call"),
        ),
        (
            "add_event",
            json!({"summary": en, "call": person}),
            "no-such-record",
            Some("call"),
        ),
        (
            "add_event",
            json!({"summary": en, "country": "Iraq"}),
            "bad-country",
            Some("country"),
        ),
        (
            "add_event",
            json!({"summary": en, "picture_focus_x": 101}),
            "number-out-of-range",
            Some("picture_focus_x"),
        ),
        (
            "change_event",
            json!({"status": "done"}),
            "missing-field",
            Some("id"),
        ),
        (
            "change_event",
            json!({"id": "1", "status": "done"}),
            "bad-id",
            Some("id"),
        ),
        (
            "change_event",
            json!({"id": none, "status": "done"}),
            "no-such-record",
            Some("id"),
        ),
        (
            "change_event",
            json!({"id": person, "status": "done"}),
            "no-such-record",
            Some("id"),
        ),
        (
            "change_event",
            json!({"id": event, "summary": null}),
            "missing-field",
            Some("summary"),
        ),
        (
            "add_shift",
            json!({"event": event, "role": en, "needed": -1}),
            "number-out-of-range",
            Some("needed"),
        ),
        (
            "change_shift",
            json!({"id": shift, "ends_at": "2020-01-01T00:00"}),
            "ends-before-start",
            Some("ends_at"),
        ),
        (
            "add_assignment",
            json!({"shift": shift, "person": event}),
            "no-such-record",
            Some("person"),
        ),
        (
            "add_item",
            json!({"name": en, "on_hand": "many"}),
            "wrong-type",
            Some("on_hand"),
        ),
        (
            "set_stock",
            json!({"id": item, "on_hand": -1}),
            "number-out-of-range",
            Some("on_hand"),
        ),
        (
            "set_stock",
            json!({"id": event, "on_hand": 1}),
            "no-such-record",
            Some("id"),
        ),
        (
            "add_reservation",
            json!({"item": item, "event": event, "quantity": 0}),
            "number-out-of-range",
            Some("quantity"),
        ),
        ("trash", json!({"id": none}), "no-such-record", Some("id")),
        ("restore", json!({"id": "x"}), "bad-id", Some("id")),
        (
            "waive",
            json!({"gap": "no_place:1"}),
            "no-such-gap",
            Some("gap"),
        ),
        (
            "unwaive",
            json!({"gap": "no_place:1"}),
            "no-such-gap",
            Some("gap"),
        ),
        (
            "people",
            json!({"call": event}),
            "unknown-filter",
            Some("call"),
        ),
        (
            "people",
            json!({"sort": "shoe_size"}),
            "unknown-field",
            Some("sort"),
        ),
        ("shifts", json!({"event": "x"}), "bad-id", Some("event")),
        (
            "overview",
            json!({"call": none}),
            "no-such-record",
            Some("call"),
        ),
        ("candidates", json!({"shift": "x"}), "bad-id", Some("shift")),
        (
            "conflicts",
            json!({"shift": shift}),
            "missing-field",
            Some("person"),
        ),
        (
            "fill_roster",
            json!({"event": "x"}),
            "bad-id",
            Some("event"),
        ),
        ("fill_roster", json!({"day": "x"}), "not-a-day", Some("day")),
        (
            "take_roster",
            json!({"placements": [{"person": event, "shift": event}]}),
            "no-such-record",
            Some("placements.0.shift"),
        ),
        ("overview", json!({"call": "x"}), "bad-id", Some("call")),
        (
            "candidates",
            json!({"shift": event}),
            "no-such-record",
            Some("shift"),
        ),
        ("event", json!({"id": person}), "no-such-record", Some("id")),
        (
            "undo",
            json!({"operation": 99_999}),
            "nothing-to-undo",
            None,
        ),
        ("redo", json!({}), "nothing-to-redo", None),
    ]
}

#[test]
fn bad_input_is_refused_with_code_field_and_words_and_nothing_is_written() {
    let stage = Stage::example();
    let (before, history) = (stage.digest(), stage.call("history", json!({})));
    for (command, input, code, field) in cases(&stage) {
        let short: String = input.to_string().chars().take(120).collect();
        let failure = stage.refused(command, input);
        assert_eq!(
            (failure.code.as_str(), failure.field.as_deref()),
            (code, field),
            "{command} {short}"
        );
        assert_eq!(failure.kind, FailureKind::Refused, "{command} {short}");
        let message = failure.message;
        assert!(
            message.contains(' ') && !message.contains("{ $"),
            "{command} {short}: {message}"
        );
        assert_eq!(stage.digest(), before, "{command} {short}");
    }
    assert_eq!(stage.call("history", json!({})), history);
}

#[test]
fn every_command_refuses_a_field_that_it_does_not_know() {
    let stage = Stage::example();
    let (before, id) = (stage.digest(), stage.first("people", ""));
    for command in commands::table().as_array().unwrap() {
        let name = command["name"].as_str().unwrap();
        let mut input = json!({"no_such_field": 1});
        if name.starts_with("change_") && command["fields"].is_array() {
            let list = match name.trim_start_matches("change_") {
                "person" => "people".to_owned(),
                noun => format!("{noun}s"),
            };
            input["id"] = json!(if list == "people" {
                id.clone()
            } else {
                stage.first(&list, "")
            });
        }
        let failure = stage.refused(name, input);
        let told = (failure.code.as_str(), failure.field.as_deref());
        assert_eq!(told, ("unknown-field", Some("no_such_field")), "{name}");
    }
    assert_eq!(stage.digest(), before);
}

#[test]
fn a_time_that_does_not_exist_is_told_as_people_say_times() {
    let stage = Stage::empty();
    let failure = stage.refused(
        "add_event",
        json!({"summary": {"en": "Picnic"}, "zone": "Europe/Berlin", "starts_at": "2026-03-29T02:30"}),
    );
    assert!(failure.message.contains("29 Mar"), "{}", failure.message);
    assert!(
        !failure.message.contains("2026-03-29T"),
        "{}",
        failure.message
    );
    assert!(
        failure.values["before"]
            .as_str()
            .unwrap()
            .starts_with("2026-03-29T")
    );
}
