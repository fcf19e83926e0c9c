//! Papers in more languages than stand on one sheet.
use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::Stage;

fn ask(event: &str, document: &str, languages: &[&str]) -> Json {
    json!({"document": document, "event": event, "languages": languages})
}

#[test]
fn each_language_of_a_form_has_a_sheet_and_an_id_of_its_own() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let languages = ["de", "ckb", "ar"];
    let saved = stage.call("save_paper", ask(&event, "sign-up-sheet", &languages));
    let sheets = stage.call("sheets", json!({"event": event}));
    let rows = sheets["rows"].as_array().unwrap();
    let of = |key: &str| -> BTreeSet<&str> {
        let texts = rows.iter().filter_map(|row| row[key].as_str());
        texts.collect()
    };
    assert_eq!(of("language"), BTreeSet::from(languages));
    assert_eq!(of("code").len(), 3);
    let pages = rows.iter().filter_map(|row| row["pages"].as_u64());
    assert_eq!(pages.sum::<u64>(), saved["pages"].as_u64().unwrap());
    stage.call("undo", json!({}));
    assert_eq!(stage.call("sheets", json!({"event": event}))["total"], 0);
}

#[test]
fn as_many_languages_as_fit_share_a_flyer_and_more_get_flyers_of_their_own() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let pages = |languages: &[&str]| {
        let mut request = ask(&event, "flyer", languages);
        request["set"] = json!({"design": "bilingual"});
        let draft = stage.call("draft_paper", request);
        draft["pages"].clone()
    };
    assert_eq!(pages(&["de", "ckb"]), 1);
    assert_eq!(pages(&["de", "ckb", "en"]), 3);
    let many = ["de", "ckb", "en", "ar", "kmr", "fr"];
    let refused = stage.refused("draft_paper", ask(&event, "flyer", &many));
    assert_eq!(refused.code, "too-many");
}
