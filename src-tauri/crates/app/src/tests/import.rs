use serde_json::json;

use super::Stage;

#[test]
fn a_table_of_people_is_one_operation_and_its_bad_lines_are_listed() {
    let stage = Stage::empty();
    let before = stage.digest();
    let long = "x".repeat(1025);
    let csv = format!(
        "Name;Telefon;Sprachen;Spitzname\nRojîn;0770 1|0750 2;Kurdish, کوردی, de;Ro\n;1;;\n{long};;;\nOmar;;klingonisch;\nLena;;German;\n"
    );
    let done = stage.call("import_people", json!({"csv": csv}));
    assert_eq!(done["label"], "Imported 1 person");
    let more = &done["more"];
    assert_eq!(more["unknown_columns"], json!(["Spitzname"]));
    let refused: Vec<_> = more["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["line"].as_u64().unwrap(), one["code"].as_str().unwrap()))
        .collect();
    assert_eq!(
        refused,
        [
            (2, "bad-language"),
            (3, "csv-no-name"),
            (4, "text-too-long"),
            (5, "bad-language")
        ]
    );
    let lena = stage.call("people", json!({"search": "lena"}));
    assert_eq!(lena["rows"][0]["languages"], json!(["de"]));
    stage.call("undo", json!({}));
    assert_eq!(stage.digest(), before);
    stage.call("redo", json!({}));
    assert_eq!(stage.call("people", json!({}))["total"], 1);
}

#[test]
fn an_import_tells_how_far_it_is_and_can_be_stopped() {
    let stage = Stage::empty();
    let before = stage.digest();
    let mut csv = "name,city\n".to_owned();
    for number in 0..20_000 {
        csv.push_str(&format!("Person {number},Berlin\n"));
    }
    let app = std::sync::Arc::clone(&stage.app);
    let working = std::thread::spawn(move || app.call("import_people", json!({"csv": csv})));
    while stage.told("progress").is_empty() {
        std::thread::yield_now();
    }
    stage.call("cancel", json!({}));
    let stopped = working.join().unwrap();
    assert_eq!(stopped.unwrap_err().code, "cancelled");
    assert_eq!(stage.digest(), before);
    assert_eq!(stage.refused("undo", json!({})).code, "nothing-to-undo");
    let far = &stage.told("progress")[0];
    assert_eq!(
        (&far["work"], &far["total"]),
        (&json!("import_people"), &json!(20_000))
    );
}

#[test]
fn a_table_that_cannot_be_read_adds_nobody() {
    let stage = Stage::empty();
    let before = stage.digest();
    for (csv, code) in [
        ("", "csv-no-names"),
        ("phone,city\n1,2\n", "csv-no-names"),
        ("name,note\nA,x\nB,\"open\nC,x\n", "csv-unreadable"),
    ] {
        let refused = stage.refused("import_people", json!({"csv": csv}));
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            (code, Some("csv"))
        );
    }
    assert_eq!(stage.digest(), before);
}
