//! Papers of a call over the example: each in every language, and what goes out with a pack.
use std::process::Command;

use serde_json::{Value as Json, json};

use super::Stage;

const LANGUAGES: [&str; 5] = ["en", "de", "kmr", "ckb", "ar"];

fn codes(draft: &Json) -> Vec<String> {
    let warnings = draft["warnings"].as_array().unwrap().iter();
    warnings
        .map(|warning| warning["code"].as_str().unwrap().to_owned())
        .collect()
}

fn fields(draft: &Json) -> Vec<String> {
    let warnings = draft["warnings"].as_array().unwrap().iter();
    warnings
        .filter_map(|warning| warning["field"].as_str().map(str::to_owned))
        .collect()
}

/// What another program reads out of a saved paper; nothing where the tool is missing.
fn read(stage: &Stage, saved: &Json) -> Option<String> {
    let path = stage.folder.path().join("papers");
    let path = path.join(saved["name"].as_str().unwrap());
    let done = Command::new("pdftotext")
        .arg("-layout")
        .arg(path)
        .arg("-")
        .output();
    Some(String::from_utf8_lossy(&done.ok()?.stdout).into_owned())
}

#[test]
fn a_calendar_holds_every_event_of_the_call_in_each_of_its_layouts() {
    let stage = Stage::example();
    let call = stage.first("calls", "");
    for layout in ["week", "month", "wall-A3", "wall-A2"] {
        for language in LANGUAGES {
            let asked = json!({"document": "calendar", "call": call, "languages": [language],
                               "set": {"layout": layout}});
            let draft = stage.call("draft_paper", asked.clone());
            assert!(
                !codes(&draft).contains(&"left-out".to_owned()),
                "{asked}: {draft}"
            );
        }
    }
    let wall = json!({"document": "calendar", "call": call, "set": {"layout": "wall-A2"}});
    assert_eq!(stage.call("draft_paper", wall)["width_mm"], json!(594.0));
    let saved = stage.call(
        "save_paper",
        json!({"document": "calendar", "call": call, "languages": ["en"]}),
    );
    let Some(said) = read(&stage, &saved) else {
        return;
    };
    for wanted in [
        "Open-air reading",
        "Reading night",
        "local times",
        "Marseille",
    ] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
}

#[test]
fn a_call_that_lasts_months_has_a_page_a_week_and_never_ends_in_a_forest() {
    let stage = Stage::empty();
    let call = json!({"title": {"en": "Long"}, "starts_on": "2026-12-12", "ends_on": "2199-12-31"});
    let call = stage.add("call", call);
    for (start, end) in [
        ("2026-12-12T22:00", "2026-12-14T04:00"),
        ("2026-12-12T09:00", "2026-12-12T10:00"),
    ] {
        stage.add(
            "event",
            json!({"call": call, "summary": {"en": "Camp"}, "city": {"en": "Wan"},
            "starts_at": start, "ends_at": end, "zone": "Europe/Istanbul"}),
        );
    }
    let someday = json!({"call": call, "summary": {"en": "Someday"}, "zone": "Europe/Istanbul"});
    stage.add("event", someday);
    let last = json!({"call": call, "summary": {"en": "Late"}, "zone": "Europe/Istanbul",
                      "starts_at": "2190-06-01T10:00"});
    stage.add("event", last);
    for layout in ["week", "month", "wall-A3"] {
        let asked = json!({"document": "calendar", "call": call, "languages": ["en"],
                           "set": {"layout": layout}});
        let draft = stage.call("draft_paper", asked.clone());
        assert!(draft["pages"].as_u64().unwrap() <= 4, "{draft}");
        assert!(codes(&draft).contains(&"no-day".to_owned()), "{draft}");
        let saved = stage.call("save_paper", asked);
        let Some(said) = read(&stage, &saved) else {
            return;
        };
        for wanted in ["Camp", "all day", "until 04:00", "Someday", "Late"] {
            assert!(said.contains(wanted), "{layout} {wanted}: {said}");
        }
    }
    let empty = stage.add("call", json!({"title": {"en": "Empty"}}));
    for document in ["calendar", "event-list", "press-release", "press-list"] {
        let saved = stage.call("save_paper", json!({"document": document, "call": empty}));
        assert_eq!(saved["pages"], json!(1), "{document}");
    }
}

#[test]
fn the_list_of_events_stands_by_town_or_by_day() {
    let stage = Stage::example();
    let call = stage.first("calls", "");
    for order in ["city", "day"] {
        for language in LANGUAGES {
            let asked = json!({"document": "event-list", "call": call, "languages": [language],
                               "set": {"order": order}});
            let saved = stage.call("save_paper", asked);
            let Some(said) = read(&stage, &saved) else {
                return;
            };
            assert!(
                said.contains("+49 30 23125 871"),
                "{language} {order}: {said}"
            );
        }
    }
    let without = json!({"document": "event-list", "call": call, "set": {"contacts": false}});
    let saved = stage.call("save_paper", without);
    let said = read(&stage, &saved).unwrap_or_default();
    assert!(!said.contains("23125 871"), "{said}");
}

#[test]
fn a_press_release_tells_the_embargo_in_the_zones_of_all_who_wait_for_it() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    for language in LANGUAGES {
        let asked = json!({"document": "press-release", "event": event, "languages": [language]});
        stage.call("draft_paper", asked);
    }
    let asked = json!({"document": "press-release", "event": event, "languages": ["en"],
                       "set": {"headline": "Four cities read"}});
    let saved = stage.call("save_paper", asked);
    // What was typed for this paper does not come back on the next.
    let kept = stage.call("paper_settings", json!({"document": "press-release"}));
    assert_eq!(kept["set"].get("headline"), None);
    let Some(said) = read(&stage, &saved) else {
        return;
    };
    let wanted = [
        "Four cities read",
        "10:00 Berlin",
        "12:00 Hewl",
        "09:00 UTC",
        "Dilnaz Rasul",
        "About us",
    ];
    for wanted in wanted {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
}

#[test]
fn people_of_the_press_stand_on_paper_only_when_they_are_asked_for() {
    let stage = Stage::example();
    let call = stage.first("calls", "");
    let outlet = stage.first("organizations", "Courier");
    let person = json!({"formatted_name": "Mara Lind", "tel": ["+49 30 23125 999"], "outlet": outlet, "beat": "schools"});
    stage.add("person", person);
    for document in ["press-list", "call-sheet"] {
        for (people, warned) in [(false, false), (true, true)] {
            let asked = json!({"document": document, "call": call, "languages": ["en"],
                               "set": {"people": people}});
            let draft = stage.call("draft_paper", asked.clone());
            assert_eq!(codes(&draft).contains(&"personal-data".to_owned()), warned);
            let saved = stage.call("save_paper", asked);
            let Some(said) = read(&stage, &saved) else {
                return;
            };
            assert!(
                said.contains("City Courier") && said.contains("+49 30 23125 700"),
                "{said}"
            );
            assert_eq!(said.contains("Mara Lind"), people, "{said}");
            assert_eq!(said.contains("23125 999"), people, "{said}");
        }
    }
}

#[test]
fn the_letter_says_the_facts_and_tells_which_are_missing() {
    let stage = Stage::example();
    let reading = stage.first("events", "Open-air");
    let night = stage.first("events", "Reading night");
    for language in LANGUAGES {
        let asked =
            json!({"document": "notification-letter", "event": reading, "languages": [language]});
        let draft = stage.call("draft_paper", asked);
        assert!(
            !codes(&draft).contains(&"missing-field".to_owned()),
            "{draft}"
        );
    }
    let asked = json!({"document": "notification-letter", "event": night, "languages": ["en"]});
    let missing = fields(&stage.call("draft_paper", asked));
    for field in ["authority", "expected", "person_in_charge"] {
        assert!(missing.contains(&field.to_owned()), "{field}: {missing:?}");
    }
    let rule = json!({"rule_law": "Law 11 of 2010", "rule_period": "48 hours before", "rule_authority": "Directorate\nStreet 1"});
    let asked = json!({"document": "notification-letter", "event": reading, "languages": ["en"], "set": rule});
    let saved = stage.call("save_paper", asked);
    let Some(said) = read(&stage, &saved) else {
        return;
    };
    for wanted in [
        "Assembly office",
        "12101 Berlin",
        "Law 11 of 2010",
        "48 hours",
        "150 people",
        "set-up from 12:00",
        "Amina Haddad",
    ] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    assert!(
        !said.contains("Directorate"),
        "the authority of the event goes first: {said}"
    );
    let long = json!({"rule_law": "x".repeat(501)});
    let asked = json!({"document": "notification-letter", "event": reading, "set": long});
    assert_eq!(stage.refused("draft_paper", asked).code, "text-too-long");
}

#[test]
fn a_pack_records_its_sheets_and_one_undo_takes_all_of_them_back() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let before = stage.digest();
    let asked = json!({"document": "event-day-pack", "event": event, "languages": ["ckb"]});
    let draft = stage.call("draft_paper", asked.clone());
    assert_eq!(stage.digest(), before);
    let saved = stage.call("save_paper", asked);
    assert_eq!(saved["pages"], draft["pages"]);
    let sheets = stage.call("sheets", json!({"event": event}));
    let rows = sheets["rows"].as_array().unwrap();
    let sheet = rows
        .iter()
        .find(|row| row["document"] == "sign-up-sheet")
        .unwrap();
    let code = convoke_domain::code::printed(sheet["code"].as_str().unwrap());
    if let Some(said) = read(&stage, &saved) {
        assert!(said.contains(&code), "{code}: {said}");
    }
    stage.call("undo", json!({}));
    assert_eq!(stage.digest(), before);
}

#[test]
fn the_cover_of_a_pack_says_what_changed_since_its_last_print() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let asked = json!({"document": "event-day-pack", "event": event, "languages": ["en"]});
    let print = || {
        super::PASSED.set(super::PASSED.get() + 1);
        let saved = stage.call("save_paper", asked.clone());
        read(&stage, &saved).map(|said| said.split('\u{c}').next().unwrap().to_owned())
    };
    let Some(first) = print() else { return };
    assert!(!first.contains("since the print"), "{first}");
    let again = print().unwrap();
    assert!(
        again.contains("Nothing changed since the print of"),
        "{again}"
    );
    let item = stage.call("programme_items", json!({"event": event}))["rows"][1].clone();
    let renamed = json!({"id": item["id"], "summary": {"en": "Reading by candlelight"}});
    stage.call("change_programme_item", renamed);
    let changed = print().unwrap();
    assert!(changed.contains("1 of "), "{changed}");
    assert!(
        changed.contains("Now:") && changed.contains("Reading by candlelight"),
        "{changed}"
    );
    // The log knows a pack that is stale from one that only says what changed.
    let rows = stage.call("printings", json!({"event": event}))["rows"].clone();
    let newest = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["replaced"] != true);
    assert_eq!(newest.unwrap()["stale"], json!(false), "{rows}");
    assert!(
        print()
            .unwrap()
            .contains("Nothing changed since the print of")
    );
}

#[test]
fn a_pack_of_a_day_is_one_file_or_a_folder_that_is_whole() {
    let stage = Stage::example();
    let call = stage.first("calls", "");
    let day = json!({"day": "2026-12-12", "shape": "folder"});
    let asked =
        json!({"document": "event-day-pack", "call": call, "languages": ["en"], "set": day});
    let saved = stage.call("save_paper", asked);
    let folder = stage
        .folder
        .path()
        .join("papers")
        .join(saved["name"].as_str().unwrap());
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names[0], "00-Event-day-pack.pdf");
    let both = |event: &str| names.iter().any(|name| name.contains(event));
    assert!(
        both("Open-air-reading") && both("Books-into-the-street"),
        "{names:?}"
    );
    stage.call("open_paper", json!({"handle": saved["handle"]}));
    let sheets = stage.call("sheets", json!({}));
    assert!(sheets["total"].as_u64().unwrap() >= 2, "{sheets}");
    for (day, code) in [
        ("2026-12-01", "no-events-on-day"),
        ("12.12.2026", "not-a-day"),
    ] {
        let asked = json!({"document": "event-day-pack", "call": call, "set": {"day": day}});
        assert_eq!(stage.refused("save_paper", asked).code, code);
    }
    let rests = std::fs::read_dir(stage.folder.path().join("papers"))
        .unwrap()
        .count();
    assert_eq!(rests, 1);
}
