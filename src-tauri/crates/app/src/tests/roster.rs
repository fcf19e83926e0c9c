use serde_json::{Value as Json, json};

use super::Stage;

/// An event with a shift at each of the times; every one needs a person.
fn shifts(stage: &Stage, times: &[(&str, &str)]) -> Vec<String> {
    let event = json!({"summary": {"en": "Fair"}, "zone": "Europe/Berlin"});
    let event = stage.add("event", event);
    let shift = |(from, to): &(&str, &str)| {
        let role = format!("Door {}", &from[11..13]);
        stage.add(
            "shift",
            json!({"event": event, "role": {"en": role}, "needed": 1,
                "starts_at": from, "ends_at": to}),
        )
    };
    times.iter().map(shift).collect()
}

const DAY: [(&str, &str); 3] = [
    ("2026-12-12T10:00", "2026-12-12T14:00"),
    ("2026-12-12T13:00", "2026-12-12T17:00"),
    ("2026-12-13T02:00", "2026-12-13T04:00"),
];

fn kinds(found: &Json) -> Vec<&str> {
    let rows = found["rows"].as_array().unwrap().iter();
    rows.map(|row| row["kind"].as_str().unwrap()).collect()
}

#[test]
fn conflicts_are_told_in_words_and_may_stay_with_a_reason() {
    let stage = Stage::empty();
    let shift = shifts(&stage, &DAY);
    let dana = json!({"formatted_name": "Dana", "birth_date": "2012-01-01",
        "block_outs": ["2026-12-13T00:00/2026-12-13T03:00"]});
    let dana = stage.add("person", dana);
    stage.call("change_shift", json!({"id": shift[2], "least_age": 16}));
    let one = stage.add("assignment", json!({"person": dana, "shift": shift[0]}));
    let tried = stage.call("conflicts", json!({"person": dana, "shift": shift[1]}));
    assert_eq!(kinds(&tried), ["overlap"]);
    assert_eq!(
        kinds(&stage.call("conflicts", json!({}))),
        Vec::<&str>::new()
    );
    for at in [1, 2] {
        stage.add(
            "assignment",
            json!({"person": dana, "shift": shift[at], "reason": "She asked"}),
        );
    }
    let found = stage.call("conflicts", json!({}));
    assert_eq!(kinds(&found), ["overlap", "rest", "age", "away"]);
    let first = &found["rows"][0];
    assert_eq!(
        first["message"],
        "Dana is in ‘Door 10’ and ‘Door 13’ at once, for 1 h."
    );
    assert_eq!(first["reason"], "She asked");
    stage.call(
        "change_assignment",
        json!({"id": one, "status": "declined"}),
    );
    let found = stage.call("conflicts", json!({"person": dana}));
    assert_eq!(kinds(&found), ["rest", "age", "away"]);
}

#[test]
fn a_roster_is_proposed_with_reasons_and_taken_over_as_one_operation() {
    let stage = Stage::empty();
    let shift = shifts(&stage, &DAY);
    stage.call(
        "change_shift",
        json!({"id": shift[2], "skills": ["First aid"]}),
    );
    let ali = stage.add("person", json!({"formatted_name": "Ali"}));
    let sara = stage.add("person", json!({"formatted_name": "Sara"}));
    // Sara keeps her place, so that only Ali is left for the afternoon.
    stage.add(
        "assignment",
        json!({"person": sara, "shift": shift[0], "status": "confirmed"}),
    );
    let proposal = stage.call("fill_roster", json!({}));
    assert_eq!(proposal, stage.call("fill_roster", json!({})));
    assert_eq!(proposal["missing"], 2);
    let placements = proposal["placements"].as_array().unwrap();
    assert_eq!(placements.len(), 1);
    assert_eq!(placements[0]["person"], json!(ali));
    assert_eq!(placements[0]["shift"], json!(shift[1]));
    assert_eq!(
        placements[0]["reason_text"],
        "Not Sara, who is in ‘Door 10’"
    );
    assert_eq!(
        proposal["gaps"][0]["reasons"],
        json!(["2 lack only a skill"])
    );
    let before = stage.digest();
    let place = json!({"person": ali, "shift": shift[1]});
    let taken = stage.call("take_roster", json!({"placements": [place, place]}));
    assert_eq!(taken["label"], "Put 1 person in shifts");
    assert_eq!(
        stage.call("fill_roster", json!({}))["placements"],
        json!([])
    );
    stage.call("undo", json!({}));
    assert_eq!(stage.digest(), before);
    // Who said no is not asked again.
    stage.add(
        "assignment",
        json!({"person": ali, "shift": shift[1], "status": "declined"}),
    );
    let proposal = stage.call("fill_roster", json!({"day": "2026-12-12"}));
    assert_eq!(proposal["placements"], json!([]));
    assert_eq!(
        proposal["gaps"][0]["reasons"],
        json!(["Sara is in another shift", "Ali said no"])
    );
}
