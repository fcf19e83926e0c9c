//! Papers: what is drafted leaves nothing, what is saved is a file and a record.
use serde_json::{Value as Json, json};

use super::Stage;

fn sheet(event: &str, set: Json) -> Json {
    json!({"document": "sign-up-sheet", "event": event, "languages": ["en"], "set": set})
}

#[test]
fn a_draft_records_nothing_and_can_be_seen() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let before = stage.digest();
    let draft = stage.call("draft_paper", sheet(&event, json!({"prefill": true})));
    assert_eq!(stage.digest(), before);
    assert_eq!(
        (&draft["width_mm"], &draft["height_mm"]),
        (&json!(297.0), &json!(210.0))
    );
    let page = json!({"paper": draft["paper"], "page": 1, "width_px": 300});
    assert!(stage.call("paper_page", page).as_u64().unwrap() > 1000);
    let beyond = json!({"paper": draft["paper"], "page": 99, "width_px": 300});
    assert_eq!(stage.refused("paper_page", beyond).code, "no-such-paper");
    stage.call("lock", json!({}));
    let page = json!({"paper": draft["paper"], "page": 1, "width_px": 300});
    assert_eq!(stage.refused("paper_page", page).code, "no-such-paper");
}

#[test]
fn a_saved_sheet_is_a_private_file_and_a_record_that_one_undo_takes_back() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let before = stage.digest();
    let saved = stage.call(
        "save_paper",
        sheet(&event, json!({"prefill": true, "blank_rows": 7})),
    );
    let file = stage
        .folder
        .path()
        .join("papers")
        .join(saved["name"].as_str().unwrap());
    let bytes = std::fs::read(&file).unwrap();
    assert!(bytes.starts_with(b"%PDF") && saved["bytes"] == json!(bytes.len()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let row = &stage.call("sheets", json!({"event": event}))["rows"][0];
    assert_eq!(row["id"], saved["sheet"]);
    assert_eq!(
        (&row["document"], &row["language"]),
        (&json!("sign-up-sheet"), &json!("en"))
    );
    assert_eq!(row["destroy_on"], json!("2027-01-11"));
    assert!(
        row["people"].as_array().unwrap().len() > 5 && row["blank_rows"].as_i64().unwrap() >= 7
    );
    let code = row["code"].as_str().unwrap();
    assert_eq!(convoke_domain::code::read(code).as_deref(), Some(code));
    stage.call("undo", json!({}));
    assert_eq!(stage.digest(), before);
    // The settings stay, without the event.
    let kept = stage.call("paper_settings", json!({"document": "sign-up-sheet"}));
    assert_eq!(
        (&kept["set"]["blank_rows"], &kept["event"]),
        (&json!(7), &Json::Null)
    );
    stage.call("open_paper", json!({"handle": saved["handle"]}));
    let rests = std::fs::read_dir(stage.folder.path().join("papers"))
        .unwrap()
        .count();
    assert_eq!(rests, 1);
}

#[test]
fn the_command_line_gets_exactly_the_file_it_asked_for() {
    let stage = Stage::example();
    let event = stage.first("events", "Reading night");
    let path = stage.folder.path().join("sheet of the night.pdf");
    for language in ["en", "de", "kmr", "ckb", "ar"] {
        for layout in ["landscape", "portrait"] {
            let mut asked = sheet(
                &event,
                json!({"layout": layout, "prefill": true, "phones": true}),
            );
            asked["languages"] = json!([language]);
            stage.app.print_to(&path, asked).unwrap();
            assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"));
        }
    }
    let sheets = stage.call("sheets", json!({"event": event}));
    assert_eq!(sheets["total"], json!(10));
}

#[test]
fn names_stand_on_a_sheet_only_when_they_are_asked_for() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let codes = |draft: &Json| -> Vec<String> {
        let warnings = draft["warnings"].as_array().unwrap().iter();
        warnings
            .map(|warning| warning["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let without = stage.call("draft_paper", sheet(&event, json!({})));
    assert!(!codes(&without).contains(&"personal-data".to_owned()));
    let with = stage.call("draft_paper", sheet(&event, json!({"prefill": true})));
    assert!(codes(&with).contains(&"personal-data".to_owned()));
}

#[test]
fn what_no_paper_is_made_from_is_refused_and_leaves_nothing() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let before = stage.digest();
    let cases = [
        (json!({"document": "newspaper"}), "no-such-document"),
        (json!({"document": "sign-up-sheet"}), "event-missing"),
        (sheet(&event, json!({"ink": "red"})), "unknown-option"),
        (sheet(&event, json!({"layout": "round"})), "unknown-choice"),
        (
            sheet(&event, json!({"blank_rows": -1})),
            "number-out-of-range",
        ),
        (sheet(&event, json!({"prefill": "yes"})), "wrong-type"),
        (sheet("0123", json!({})), "bad-id"),
        (sheet(&"0".repeat(32), json!({})), "no-such-record"),
        (sheet(&event, json!({"languages": ["tlh"]})), "bad-language"),
        (sheet(&event, json!({"languages": []})), "too-many"),
    ];
    for (input, code) in cases {
        for command in ["draft_paper", "save_paper"] {
            let refused = stage.refused(command, input.clone());
            assert_eq!(refused.code, code, "{command} {input}");
            assert!(!refused.message.is_empty());
        }
    }
    assert_eq!(stage.digest(), before);
    let papers = std::fs::read_dir(stage.folder.path().join("papers"));
    assert_eq!(papers.map_or(0, Iterator::count), 0);
}

#[test]
fn only_the_newest_drafts_are_kept() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let draft = || stage.call("draft_paper", sheet(&event, json!({})))["paper"].clone();
    let first = draft();
    let newest = (0..6).fold(first.clone(), |_, _| draft());
    let page = |paper: &Json| json!({"paper": paper, "page": 1, "width_px": 100});
    assert_eq!(
        stage.refused("paper_page", page(&first)).code,
        "no-such-paper"
    );
    stage.call("paper_page", page(&newest));
}

#[test]
fn the_list_of_documents_says_what_can_be_set() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let rows = stage.call("documents", json!({"event": event}))["rows"].clone();
    let sheet = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["document"] == "sign-up-sheet")
        .unwrap();
    let keys: Vec<&str> = sheet["options"]
        .as_array()
        .unwrap()
        .iter()
        .map(|option| option["key"].as_str().unwrap())
        .collect();
    assert_eq!(
        keys,
        [
            "paper",
            "layout",
            "languages",
            "blank_rows",
            "prefill",
            "phones",
            "large_print",
            "accessible"
        ]
    );
    assert!(
        !sheet["detail"].as_str().unwrap().contains('$'),
        "{}",
        sheet["detail"]
    );
}

/// What the log says of the prints of an event, the newest first.
fn log(stage: &Stage, event: &str) -> Vec<Json> {
    let listed = stage.call("printings", json!({"event": event}));
    listed["rows"].as_array().unwrap().clone()
}

#[test]
fn every_print_is_recorded_and_undone_with_its_paper() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let before = stage.digest();
    let flyer = json!({"document": "flyer", "event": event, "languages": ["de"], "copies": 40});
    let saved = stage.call("save_paper", flyer.clone());
    let rows = log(&stage, &event);
    assert_eq!((rows.len(), &rows[0]["id"]), (1, &saved["printing"]));
    assert_eq!(
        (
            &rows[0]["document"],
            &rows[0]["copies"],
            &rows[0]["command"]
        ),
        (&json!("flyer"), &json!(40), &json!("save_paper"))
    );
    assert_eq!(
        (&rows[0]["languages"], &rows[0]["stale"]),
        (&json!(["de"]), &json!(false))
    );
    stage.call("undo", json!({}));
    assert_eq!(stage.digest(), before);
    stage
        .app
        .print_to(&stage.folder.path().join("flyer.pdf"), flyer)
        .unwrap();
    assert_eq!(log(&stage, &event)[0]["file"], json!("flyer.pdf"));
    assert_eq!(
        stage.call("printings", json!({}))["rows"][0]["stale"],
        Json::Null
    );
}

#[test]
fn a_change_shows_on_the_prints_that_it_touches_and_on_no_other() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let other = stage.first("events", "Reading night");
    for event in [&event, &other] {
        let flyer = json!({"document": "flyer", "event": event, "languages": ["de", "ckb"]});
        stage.call("save_paper", flyer);
        stage.call("save_paper", sheet(event, json!({"prefill": true})));
    }
    let stale = |event: &str| -> Vec<Json> {
        log(&stage, event)
            .iter()
            .map(|row| row["stale"].clone())
            .collect()
    };
    assert_eq!(
        (stale(&event), stale(&other)),
        (vec![json!(false); 2], vec![json!(false); 2])
    );
    stage.call(
        "change_event",
        json!({"id": event, "summary": {"ckb": "ناوێکی نوێ"}}),
    );
    let rows = log(&stage, &event);
    let flyer = rows.iter().find(|row| row["document"] == "flyer").unwrap();
    // Only the second side is in Sorani.
    assert_eq!(
        (&flyer["stale"], &flyer["pages_changed"]),
        (&json!(true), &json!([2]))
    );
    let sheet = rows
        .iter()
        .find(|row| row["document"] == "sign-up-sheet")
        .unwrap();
    assert_eq!(sheet["stale"], json!(false));
    assert_eq!(stale(&other), vec![json!(false); 2]);
    stage.call("undo", json!({}));
    assert_eq!(stale(&event), vec![json!(false); 2]);
}

#[test]
fn only_the_changed_pages_are_printed_again_and_keep_the_id_of_their_sheet() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let asked = sheet(
        &event,
        json!({"prefill": true, "blank_rows": 40, "layout": "portrait"}),
    );
    let first = stage.call("save_paper", asked);
    let person = log(&stage, &event)[0].clone();
    let sheets = stage.call("sheets", json!({"event": event}));
    let known = sheets["rows"][0]["people"][0].clone();
    stage.call(
        "change_person",
        json!({"id": known, "formatted_name": "Renamed Since"}),
    );
    let stale = log(&stage, &event)[0].clone();
    assert_eq!(
        (&stale["stale"], &stale["pages_text"]),
        (&json!(true), &json!("1"))
    );
    let mut again = stale["request"].clone();
    for wrong in ["0", "99", "x"] {
        again["pages"] = json!(wrong);
        assert_eq!(stage.refused("save_paper", again.clone()).code, "bad-pages");
    }
    again["pages"] = stale["pages_text"].clone();
    let second = stage.call("save_paper", again.clone());
    assert_eq!(
        (&second["pages"], &second["code"]),
        (&json!(1), &first["code"])
    );
    assert_eq!(second["sheet"], first["sheet"]);
    assert_eq!(
        stage.call("sheets", json!({"event": event}))["total"],
        json!(1)
    );
    let rows = log(&stage, &event);
    let newest = rows
        .iter()
        .find(|row| row["id"] == second["printing"])
        .unwrap();
    let oldest = rows.iter().find(|row| row["id"] == person["id"]).unwrap();
    assert_eq!(
        (&newest["stale"], &newest["only_pages"]),
        (&json!(false), &json!("1"))
    );
    assert_eq!(
        (&oldest["replaced"], &oldest["stale"]),
        (&json!(true), &Json::Null)
    );
    let other = stage.first("events", "Reading night");
    again["event"] = json!(other);
    assert_eq!(stage.refused("save_paper", again).code, "another-paper");
}

#[test]
fn a_paper_takes_the_place_of_files_only_and_says_what_is_worth_knowing() {
    let stage = Stage::example();
    let event = stage.first("events", "Book swap");
    let request = json!({"document": "flyer", "event": event, "languages": ["ckb"]});
    let before = stage.digest();
    let refused = |path: std::path::PathBuf| {
        let failure = stage.app.print_to(&path, request.clone()).unwrap_err();
        failure.code
    };
    let folder = stage.folder.path();
    assert_eq!(refused(folder.join("no/such/flyer.pdf")), "no-such-folder");
    assert_eq!(refused(folder.to_owned()), "not-a-file");
    assert_eq!(stage.digest(), before);

    let file = folder.join("flyer.pdf");
    std::fs::write(&file, "an older one").unwrap();
    let saved = stage.app.print_to(&file, request.clone()).unwrap();
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));
    let codes = |warning: &Json| warning["code"].as_str().unwrap().to_owned();
    let told: Vec<String> = saved["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(codes)
        .collect();
    assert!(told.contains(&"no-time".to_owned()), "{told:?}");
    assert_eq!(
        stage.app.page_of(&file, 9).unwrap_err().code,
        "no-such-page"
    );
}
