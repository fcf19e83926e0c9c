//! Papers in scripts that the program brings no face for, and papers that become booklets.
use serde_json::{Value as Json, json};

use super::Stage;

fn flyer(event: &str) -> Json {
    json!({"document": "flyer", "event": event, "languages": ["en"], "set": {"design": "type"}})
}

fn warnings(draft: &Json, code: &str) -> Vec<String> {
    let all = draft["warnings"].as_array().unwrap().iter();
    let of_code = all.filter(|warning| warning["code"] == json!(code));
    of_code
        .map(|warning| warning["message"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_face_of_the_computer_is_used_and_named_in_the_log() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let rename = |text: &str| {
        let words = json!({"id": event, "summary": {"en": text}});
        stage.call("change_event", words);
    };
    rename("ห้องสมุดประชาชน");
    let draft = stage.call("draft_paper", flyer(&event));
    assert_eq!(warnings(&draft, "no-glyph"), Vec::<String>::new());
    stage.call("save_paper", flyer(&event));
    let log = stage.call("printings", json!({"event": event}));
    let face = log["rows"][0]["faces"][0].as_str().unwrap();
    let (name, hash) = face.rsplit_once(' ').unwrap();
    assert!(!name.is_empty() && hash.len() == 64, "{face}");
    assert_eq!(log["rows"][0]["stale"], json!(false));
    // Signs that no font will ever have are named together, with their place.
    rename("A \u{378}\u{379} B");
    let draft = stage.call("draft_paper", flyer(&event));
    let named = warnings(&draft, "no-glyph");
    assert_eq!(named.len(), 1, "{named:?}");
    assert!(
        named[0].contains('\u{378}') && named[0].contains('\u{379}'),
        "{named:?}"
    );
    assert!(named[0].contains("Install"), "{named:?}");
}

#[test]
fn a_run_sheet_becomes_a_booklet_on_its_own_paper() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let asked = |set: Json| json!({"document": "run-sheet", "event": event, "set": set});
    let plain = stage.call("draft_paper", asked(json!({"paper": "A4"})));
    let pages = usize::try_from(plain["pages"].as_u64().unwrap()).unwrap();
    let booklet = json!({"paper": "A4", "booklet": "same-sheet"});
    let booklet = stage.call("draft_paper", asked(booklet));
    let sides = pages.div_ceil(4) * 2;
    assert_eq!(booklet["pages"], json!(sides));
    assert_eq!(booklet["sheets_of_paper"], json!(sides / 2));
    assert_eq!(booklet["width_mm"], json!(297.0));
    let lying = json!({"layout": "landscape", "booklet": "same-sheet"});
    let refused = stage.refused("draft_paper", asked(lying));
    assert_eq!(
        (refused.code.as_str(), refused.field.as_deref()),
        ("booklet-lying", Some("booklet"))
    );
}
