//! Posters, cards and signs of a real book, and printers that were measured.
use serde_json::{Value as Json, json};

use super::Stage;

const LANGUAGES: [&str; 5] = ["en", "de", "kmr", "ckb", "ar"];

/// A draft of a document of the event, with its pages and its warnings by code.
fn draft(
    stage: &Stage,
    document: &str,
    event: &str,
    language: &str,
    set: Json,
) -> (u64, Vec<String>) {
    let request =
        json!({"document": document, "event": event, "languages": [language], "set": set});
    let made = stage.call("draft_paper", request);
    let warnings = made["warnings"].as_array().unwrap().iter();
    let codes = warnings.map(|warning| warning["code"].as_str().unwrap().to_owned());
    (made["pages"].as_u64().unwrap(), codes.collect())
}

fn helpers(stage: &Stage, event: &str) -> u64 {
    let page = stage.call("event", json!({"id": event}));
    let people = page["shifts"].as_array().unwrap().iter();
    let mut ids: Vec<String> = people
        .flat_map(|shift| shift["people"].as_array().cloned().unwrap_or_default())
        .filter(|person| matches!(person["status"].as_str(), Some("confirmed" | "came")))
        .map(|person| person["person"].as_str().unwrap().to_owned())
        .collect();
    ids.sort();
    ids.dedup();
    ids.len() as u64
}

#[test]
fn a_poster_is_one_page_or_its_tiles_with_a_sheet_that_shows_how() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    for language in LANGUAGES {
        let (pages, _) = draft(&stage, "poster", &event, language, json!({}));
        assert_eq!(pages, 1);
        let (pages, _) = draft(&stage, "poster", &event, language, json!({"tiles": "a4"}));
        assert_eq!(pages, 5, "two by two and the sheet that shows how");
    }
    let large = json!({"paper": "A0", "tiles": "letter", "design": "photo"});
    let (pages, _) = draft(&stage, "poster", &event, "en", large);
    assert!(pages > 20);
    let whole = json!({"paper": "A3", "tiles": "a3"});
    assert_eq!(draft(&stage, "poster", &event, "en", whole).0, 1);
}

#[test]
fn flyers_stand_several_on_a_sheet_and_their_backs_behind_them() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    for imposition in ["4-on-a4", "2-on-a4", "4-on-letter", "2-on-letter"] {
        for turned in ["long-edge", "short-edge"] {
            let set = json!({"imposition": imposition, "turned": turned});
            let request = json!({"document": "flyer", "event": event, "languages": ["de", "ckb"], "set": set});
            let made = stage.call("draft_paper", request);
            assert_eq!(
                (&made["pages"], &made["sheets_of_paper"]),
                (&json!(2), &json!(1))
            );
            let wide = imposition.starts_with('2');
            let (width, height) = (
                made["width_mm"].as_f64().unwrap(),
                made["height_mm"].as_f64().unwrap(),
            );
            assert_eq!(width > height, wide, "{imposition}");
        }
    }
}

#[test]
fn badges_labels_and_certificates_are_made_for_everybody_who_agreed_and_say_so() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let people = helpers(&stage, &event);
    assert!(people > 5, "the example has helpers: {people}");
    for language in LANGUAGES {
        let (pages, codes) = draft(
            &stage,
            "name-badges",
            &event,
            language,
            json!({"blank": 1, "start": 2}),
        );
        assert_eq!(pages, (people + 2).div_ceil(8));
        assert!(codes.contains(&"personal-data".to_owned()), "{codes:?}");
        let (pages, codes) = draft(&stage, "certificates", &event, language, json!({}));
        assert_eq!(
            (pages, codes.contains(&"personal-data".to_owned())),
            (people, true)
        );
        let labels = json!({"of": "people", "each": 3, "start": 20});
        let (pages, codes) = draft(&stage, "labels", &event, language, labels);
        assert_eq!(pages, (people * 3 + 19).div_ceil(21));
        assert!(codes.contains(&"personal-data".to_owned()));
        let (_, codes) = draft(
            &stage,
            "labels",
            &event,
            language,
            json!({"format": "us-5160"}),
        );
        assert!(
            !codes.contains(&"personal-data".to_owned()),
            "things are nobody's data"
        );
    }
}

#[test]
fn signs_and_placards_say_what_the_book_says() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let demands = stage.call("calls", json!({}))["rows"][0]["demands"]["en"]
        .as_str()
        .map(|text| text.lines().count() as u64);
    for language in LANGUAGES {
        for what in ["roles", "languages"] {
            for folded in [true, false] {
                let set = json!({"what": what, "folded": folded});
                assert!(draft(&stage, "table-signs", &event, language, set).0 >= 1);
            }
        }
        assert!(draft(&stage, "placards", &event, language, json!({"paper": "A3"})).0 >= 1);
    }
    if let Some(demands) = demands {
        assert_eq!(
            draft(&stage, "placards", &event, "en", json!({})).0,
            demands
        );
    }
    let own = json!({"slogans": "Read!\n\nOpen on Sundays", "layout": "portrait"});
    assert_eq!(draft(&stage, "placards", &event, "en", own).0, 2);
}

#[test]
fn a_measured_printer_gets_what_is_cut_where_it_will_be_right() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    // The page that measures is about nothing in the book.
    for language in LANGUAGES {
        let page = json!({"document": "calibration", "languages": [language]});
        assert_eq!(stage.call("draft_paper", page)["pages"], json!(1));
    }
    let measured = json!({"printer": "Office", "left_mm": 21.2, "top_mm": 19.5, "line_mm": 150.0});
    let measure = stage.call("calibrate_printer", measured);
    assert_eq!(
        (&measure["right_mm"], &measure["down_mm"]),
        (&json!(1.2), &json!(-0.5))
    );
    let rows = stage.call("printers", json!({}))["rows"].clone();
    let office = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["printer"] == "Office")
        .unwrap();
    assert_eq!(office["measured"], measure);
    assert_eq!(
        stage.call("state", json!({}))["settings"]["printers"]["Office"],
        measure
    );
    let print = |document: &str, printer: Json| {
        let path = stage.folder.path().join("paper.pdf");
        let mut request = json!({"document": document, "event": event, "languages": ["en"]});
        if !printer.is_null() {
            request["printer"] = printer;
        }
        stage.app.print_to(&path, request).unwrap();
        std::fs::read(&path).unwrap()
    };
    for document in ["labels", "name-badges"] {
        let (plain, fitted) = (
            print(document, Json::Null),
            print(document, json!("Office")),
        );
        assert!(plain != fitted, "{document} is moved");
        assert_eq!(plain, print(document, json!("Unknown")));
    }
    // What is not cut stays where it is, and the page that measures is never moved.
    assert_eq!(print("flyer", Json::Null), print("flyer", json!("Office")));
    assert_eq!(
        print("calibration", Json::Null),
        print("calibration", json!("Office"))
    );
    for (field, value) in [("left_mm", 99.0), ("top_mm", -3.0), ("line_mm", 15.0)] {
        let mut wrong = json!({"printer": "Office", "left_mm": 20.0, "top_mm": 20.0});
        wrong[field] = json!(value);
        let refused = stage.refused("calibrate_printer", wrong);
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            ("number-out-of-range", Some(field))
        );
    }
    let nameless = json!({"printer": " ", "left_mm": 20.0, "top_mm": 20.0});
    assert_eq!(
        stage.refused("calibrate_printer", nameless).code,
        "missing-field"
    );
    let rest = stage.call("forget_printer", json!({"printer": "Office"}));
    assert!(
        rest["rows"]
            .as_array()
            .unwrap()
            .iter()
            .all(|row| row["printer"] != "Office" || row["measured"].is_null())
    );
}
