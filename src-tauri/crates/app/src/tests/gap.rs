use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::Stage;

fn gaps(overview: &Json) -> Vec<Json> {
    let groups = overview["groups"].as_array().unwrap();
    let gaps = groups
        .iter()
        .flat_map(|group| group["gaps"].as_array().unwrap());
    gaps.cloned().collect()
}

fn keys(stage: &Stage) -> BTreeSet<String> {
    let overview = stage.call("overview", json!({}));
    let key = |gap: &Json| gap["key"].as_str().unwrap().to_owned();
    gaps(&overview).iter().map(key).collect()
}

fn group_of(stage: &Stage, key: &str) -> Option<String> {
    let overview = stage.call("overview", json!({}));
    let groups = overview["groups"].as_array().unwrap();
    let holds = |group: &&Json| {
        let mut gaps = group["gaps"].as_array().unwrap().iter();
        gaps.any(|gap| gap["key"] == key)
    };
    let group = groups.iter().find(holds)?;
    Some(group["key"].as_str().unwrap().to_owned())
}

#[test]
fn the_example_shows_every_kind_of_gap() {
    let stage = Stage::example();
    let overview = stage.call("overview", json!({}));
    let found = gaps(&overview);
    for kind in [
        "unfilled_shift",
        "need_not_set",
        "short_item",
        "no_place",
        "missing_translation",
        "no_time",
        "no_contact",
    ] {
        assert!(found.iter().any(|gap| gap["kind"] == kind), "no {kind}");
    }
    for gap in &found {
        for text in ["title", "detail", "verb_text", "when_text", "when_sub"] {
            let text = gap[text].as_str().unwrap();
            assert!(!text.is_empty() && !text.starts_with("gap-"), "{gap}");
        }
    }
}

#[test]
fn the_example_is_told_at_a_glance() {
    let overview = Stage::example().call("overview", json!({}));
    assert_eq!(overview["title"], "Week of Action for Public Libraries");
    assert_eq!(overview["when_text"], "12–19 December 2026");
    assert_eq!(
        overview["countdown"],
        json!({"number": 18, "unit_text": "days to go", "phase": "before"})
    );
    assert_eq!(overview["days"].as_array().unwrap().len(), 8);
    assert_eq!(overview["days"][0]["weekday_text"], "Sat");
    assert_eq!(overview["days"][0]["number_text"], "12");
    let rows = overview["city_rows"].as_array().unwrap();
    assert_eq!(overview["cities"], json!(rows.len()));
    assert!(
        rows.iter()
            .all(|row| row["cells"].as_array().unwrap().len() == 8)
    );
    let (filled, needed) = (&overview["places_filled"], &overview["places_needed"]);
    assert!(filled.as_u64() < needed.as_u64(), "{filled} of {needed}");
}

#[test]
fn a_gap_goes_when_it_is_mended_and_comes_back_with_undo() {
    let stage = Stage::empty();
    let event = stage.add("event", json!({"summary": {"en": "Reading"}}));
    let key = |kind: &str| format!("{kind}:{event}");
    let expected = ["no_contact", "no_place", "no_time"].map(key);
    assert_eq!(keys(&stage), BTreeSet::from(expected));
    stage.call(
        "change_event",
        json!({"id": event, "tel": "0301", "place": {"en": "Hall"},
        "starts_at": "2026-12-12T14:00", "zone": "Europe/Berlin"}),
    );
    assert_eq!(keys(&stage), BTreeSet::new());
    let shift = stage.add("shift", json!({"event": event, "role": {"en": "Door"}}));
    assert_eq!(
        keys(&stage),
        BTreeSet::from([format!("need_not_set:{shift}")])
    );
    stage.call("change_shift", json!({"id": shift, "needed": 1}));
    assert_eq!(
        keys(&stage),
        BTreeSet::from([format!("unfilled_shift:{shift}")])
    );
    let person = stage.add("person", json!({"formatted_name": "Dana"}));
    let assignment = json!({"shift": shift, "person": person});
    let assignment = stage.add("assignment", assignment);
    assert_eq!(keys(&stage), BTreeSet::new());
    stage.call(
        "change_assignment",
        json!({"id": assignment, "status": "declined"}),
    );
    assert_eq!(
        keys(&stage),
        BTreeSet::from([format!("unfilled_shift:{shift}")])
    );
    stage.call("undo", json!({}));
    assert_eq!(keys(&stage), BTreeSet::new());
}

#[test]
fn cancelled_finished_and_trashed_events_lack_nothing_and_free_their_things() {
    let stage = Stage::empty();
    let event = stage.add("event", json!({"summary": {"en": "Reading"}}));
    stage.add("shift", json!({"event": event, "role": {"en": "Door"}}));
    let item = stage.add("item", json!({"name": {"en": "Flyers"}, "on_hand": 10}));
    stage.add(
        "reservation",
        json!({"item": item, "event": event, "quantity": 30}),
    );
    assert!(keys(&stage).contains(&format!("short_item:{item}")));
    for status in ["cancelled", "done"] {
        stage.call("change_event", json!({"id": event, "status": status}));
        assert_eq!(keys(&stage), BTreeSet::new(), "{status}");
        assert_eq!(
            stage.call("item", json!({"id": item}))["short"],
            0,
            "{status}"
        );
        stage.call("undo", json!({}));
    }
    stage.call("trash", json!({"id": event}));
    assert_eq!(keys(&stage), BTreeSet::new());
}

#[test]
fn gaps_are_grouped_by_when_they_bite() {
    let stage = Stage::empty();
    let call = json!({"title": {"en": "Week"}, "starts_on": "2026-12-12", "ends_on": "2026-12-19",
        "languages": ["en", "de"]});
    let call = stage.add("call", call);
    let on = |day: &str| {
        let event = json!({"summary": {"en": day}, "call": call, "tel": "1", "languages": ["en"],
            "starts_at": format!("{day}T10:00"), "zone": "Europe/Berlin"});
        format!("no_place:{}", stage.add("event", event))
    };
    let group = |key: &str| group_of(&stage, key).unwrap();
    let over = on("2026-11-20").replace("no_place", "not_done");
    assert_eq!(group(&over), "this_week");
    assert_eq!(group(&on("2026-12-01")), "this_week");
    assert_eq!(group(&on("2026-12-02")), "before_first_day");
    assert_eq!(group(&on("2026-12-19")), "before_first_day");
    assert_eq!(group(&on("2026-12-20")), "later");
    let translation = format!("missing_translation:{call}:de");
    assert_eq!(group(&translation), "papers_and_words");
}

#[test]
fn a_text_is_missing_in_the_languages_that_are_asked_for() {
    let stage = Stage::empty();
    let call = json!({"title": {"en": "Week"}, "languages": ["en", "ckb"]});
    let call = stage.add("call", call);
    let event = json!({"summary": {"en": "Reading"}, "description": {"en": "Come.", "de": "Kommt."},
        "call": call});
    let event = stage.add("event", event);
    let page = stage.call("event", json!({"id": event}));
    assert_eq!(
        page["languages_state"],
        json!([{"language": "en", "name": "English", "missing": []},
               {"language": "ckb", "name": "Sorani", "missing": ["summary", "description"]}])
    );
    stage.call("change_event", json!({"id": event, "languages": ["de"]}));
    let page = stage.call("event", json!({"id": event}));
    assert_eq!(page["languages_state"][0]["missing"], json!(["summary"]));
    let gaps = page["gaps"].as_array().unwrap();
    let gap = gaps.iter().find(|gap| gap["kind"] == "missing_translation");
    assert_eq!(
        gap.unwrap()["target"],
        json!({"page": "event", "id": event, "section": "basics", "field": "summary",
               "language": "de"})
    );
}

#[test]
fn a_gap_that_is_not_needed_moves_aside_with_its_reason() {
    let stage = Stage::example();
    let before = stage.call("overview", json!({}));
    let gap = gaps(&before)[0].clone();
    let key = gap["key"].as_str().unwrap();
    let done = stage.call("waive", json!({"gap": key, "reason": "the hall does it"}));
    let title = gap["title"].as_str().unwrap();
    assert_eq!(done["label"], format!("Marked ‘{title}’ as not needed"));
    let after = stage.call("overview", json!({}));
    assert!(!keys(&stage).contains(key));
    assert_eq!(after["waived"][0]["key"], gap["key"]);
    assert_eq!(after["waived"][0]["detail"], "Not needed: the hall does it");
    stage.call("unwaive", json!({"gap": key}));
    assert_eq!(stage.call("overview", json!({})), before);
    assert_eq!(
        stage.refused("unwaive", json!({"gap": key})).code,
        "no-such-gap"
    );
}

#[test]
fn an_event_page_holds_everything_of_the_event() {
    let stage = Stage::example();
    let id = stage.first("events", "Open-air");
    let page = stage.call("event", json!({"id": id}));
    assert_eq!(page["call_title"], "Week of Action for Public Libraries");
    let shifts = page["shifts"].as_array().unwrap();
    assert_eq!(shifts[0]["title"], "Set-up");
    assert!(
        shifts
            .iter()
            .any(|shift| !shift["people"].as_array().unwrap().is_empty())
    );
    assert!(page["reservations"].as_array().unwrap().len() > 3);
    assert!(
        page["gaps"]
            .as_array()
            .unwrap()
            .iter()
            .any(|gap| gap["kind"] == "short_item")
    );
}

#[test]
fn the_countdown_counts_before_during_and_after() {
    let stage = Stage::empty();
    let call = json!({"title": {"en": "Week"}, "starts_on": "2026-11-25", "ends_on": "2026-11-27"});
    let call = stage.add("call", call);
    let told = |first: &str, last: &str| {
        stage.call(
            "change_call",
            json!({"id": call, "starts_on": first, "ends_on": last}),
        );
        let countdown = stage.call("overview", json!({"call": call}))["countdown"].clone();
        format!(
            "{} {}",
            countdown["number"],
            countdown["unit_text"].as_str().unwrap()
        )
    };
    assert_eq!(told("2026-11-25", "2026-11-27"), "1 day to go");
    assert_eq!(told("2026-11-23", "2026-11-27"), "2 of 5 days");
    assert_eq!(told("2026-11-01", "2026-11-22"), "2 days ago");
}

#[test]
fn an_event_that_is_over_asks_only_whether_it_took_place() {
    let stage = Stage::empty();
    let item = stage.add("item", json!({"name": {"en": "Chairs"}, "on_hand": 10}));
    let event = stage.add(
        "event",
        json!({"summary": {"en": "Picnic"}, "languages": ["en", "de"], "zone": "Europe/Berlin",
               "starts_at": "2026-11-24T08:00", "ends_at": "2026-11-24T09:59"}),
    );
    stage.add(
        "shift",
        json!({"event": event, "role": {"en": "Stewards"}, "needed": 4}),
    );
    stage.add(
        "reservation",
        json!({"item": item, "event": event, "quantity": 40}),
    );
    assert_eq!(keys(&stage), [format!("not_done:{event}")].into());
    assert_eq!(
        stage.call("item", json!({"id": item}))["short"],
        0,
        "its things are free again"
    );
    let page = stage.call("event", json!({"id": event}));
    assert_eq!(page["gaps"][0]["target"]["field"], "status");
    stage.call("change_event", json!({"id": event, "status": "done"}));
    assert!(keys(&stage).is_empty());
    stage.call(
        "change_event",
        json!({"id": event, "status": "confirmed", "ends_at": "2026-11-24T10:01"}),
    );
    assert!(
        keys(&stage)
            .iter()
            .any(|key| key.starts_with("unfilled_shift")),
        "it goes on for a minute"
    );
}

#[test]
fn lists_stand_in_the_order_of_the_one_who_reads_them() {
    let stage = Stage::empty();
    // The first language of each is Arabic, whose order is another one.
    for (ar, en) in [("ت", "Apples"), ("ب", "Bread"), ("ا", "Cups")] {
        stage.add("item", json!({"name": {"ar": ar, "en": en}}));
    }
    stage.add("item", json!({"name": {"de": "Öl"}}));
    let titles = |input: Json| -> Vec<String> {
        let rows = stage.call("items", input);
        let rows = rows["rows"].as_array().unwrap().iter();
        rows.map(|row| row["title"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(titles(json!({})), ["Apples", "Bread", "Cups", "Öl"]);
    assert_eq!(
        titles(json!({"sort": "name", "descending": true, "offset": 1, "limit": 2})),
        ["Cups", "Bread"]
    );
    stage.add("item", json!({"name": {"ckb": "ئاو", "en": "Cupboard"}}));
    assert_eq!(titles(json!({"search": "cup"})), ["Cupboard", "Cups"]);
    stage.call("change_settings", json!({"language": "ckb"}));
    assert_eq!(titles(json!({})).last().unwrap(), "ئاو");
}
