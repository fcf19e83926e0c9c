//! The door: what it lets in and what it refuses.
use serde_json::{Map, Value as Json, json};

use crate::{Fields, Noun};

fn object(value: Json) -> Map<String, Json> {
    value.as_object().cloned().unwrap_or_default()
}

fn refused(noun: Noun, input: Json) -> (&'static str, String) {
    let broken = noun
        .amend(&Fields::new(), &object(input))
        .expect_err("must be refused");
    (broken.code, broken.field.unwrap_or_default())
}

#[test]
fn what_is_written_is_read_back_in_its_order() {
    let input = json!({"formatted_name": "Rojîn", "tel": ["+964 750 1", "+49 30 2"], "languages": ["ku", "ar"]});
    let fields = Noun::Person
        .amend(&Fields::new(), &object(input.clone()))
        .expect("is right");
    assert_eq!(Json::Object(Noun::Person.view(&fields)), input);
    let fields = Noun::Person
        .amend(&fields, &object(json!({"tel": ["+49 30 2"]})))
        .expect("is right");
    assert_eq!(Noun::Person.view(&fields)["tel"], json!(["+49 30 2"]));
}

#[test]
fn a_language_is_cleared_alone() {
    let fields = Noun::Call
        .amend(
            &Fields::new(),
            &object(json!({"title": {"de": "Woche", "ckb": "هەفتە"}})),
        )
        .expect("is right");
    let fields = Noun::Call
        .amend(&fields, &object(json!({"title": {"de": null}})))
        .expect("is right");
    assert_eq!(Noun::Call.view(&fields)["title"], json!({"ckb": "هەفتە"}));
}

#[test]
fn bad_input_is_refused_with_its_field() {
    let event = |more: Json| {
        let mut input = object(json!({"summary": {"en": "x"}, "zone": "Europe/Berlin"}));
        input.extend(object(more));
        Json::Object(input)
    };
    for (input, code, field) in [
        (json!({"summary": {}}), "missing-field", "summary"),
        (event(json!({"sumary": "x"})), "unknown-field", "sumary"),
        (
            event(json!({"summary": {"en": "x".repeat(1025)}})),
            "text-too-long",
            "summary.en",
        ),
        (
            event(json!({"summary": {"EN!": "x"}})),
            "bad-language",
            "summary.EN!",
        ),
        (event(json!({"adr": "a\nb"})), "not-one-line", "adr"),
        (event(json!({"zone": "Mars/Base"})), "unknown-zone", "zone"),
        (event(json!({"call": "12"})), "bad-id", "call"),
        (
            event(json!({"status": "maybe"})),
            "unknown-choice",
            "status",
        ),
        (
            event(json!({"starts_at": "2026-12-12"})),
            "not-a-time",
            "starts_at",
        ),
        (
            event(json!({"zone": null, "starts_at": "2026-12-12T10:00"})),
            "zone-missing",
            "zone",
        ),
        (
            event(json!({"starts_at": "2026-12-12T10:00", "ends_at": "2026-12-12T10:00"})),
            "ends-before-start",
            "ends_at",
        ),
        (
            event(json!({"starts_at": "2027-03-28T02:30"})),
            "time-in-gap",
            "starts_at",
        ),
        (
            event(json!({"starts_at": "2026-10-25T02:30"})),
            "time-twice",
            "starts_at",
        ),
        (
            event(json!({"picture_focus_x": 101})),
            "number-out-of-range",
            "picture_focus_x",
        ),
        (event(json!({"languages": "de"})), "wrong-type", "languages"),
    ] {
        assert_eq!(refused(Noun::Event, input), (code, field.to_owned()));
    }
}

#[test]
fn what_cannot_be_an_e_mail_address_is_refused_but_stays_where_it_came_from_elsewhere() {
    let amend = |old: &Fields, email: Json| {
        Noun::Person.amend(old, &object(json!({"formatted_name": "x", "email": email})))
    };
    for wrong in [
        "ada",
        "ada@",
        "@example.org",
        "a da@example.org",
        "a@b@c",
        "Ada <a@b>",
    ] {
        let broken = amend(&Fields::new(), json!(["fine@example.org", wrong]));
        let broken = broken.expect_err(wrong);
        assert_eq!(
            (broken.code, broken.field.as_deref()),
            ("bad-email", Some("email.1"))
        );
    }
    for right in ["ada+x@localhost", "ڕۆژین@نموونە.org", "o'neil@exämple.org"] {
        assert!(amend(&Fields::new(), json!([right])).is_ok(), "{right}");
    }
    let merged = Fields::from([("email:ada".to_owned(), crate::Value::Int(0))]);
    let kept =
        amend(&merged, json!(["ada", "ada@example.org"])).expect("is no change of the first");
    assert_eq!(
        Noun::Person.view(&kept)["email"],
        json!(["ada", "ada@example.org"])
    );
    assert!(amend(&merged, json!(["bo"])).is_err());
}

#[test]
fn a_time_that_happens_twice_is_taken_when_chosen() {
    let input = json!({"summary": {"en": "x"}, "zone": "Europe/Berlin", "starts_at": "2026-10-25T02:30",
        "starts_fold": "earlier", "ends_at": "2026-10-25T02:30", "ends_fold": "later"});
    assert!(Noun::Event.amend(&Fields::new(), &object(input)).is_ok());
}

#[test]
fn the_sides_of_a_gap_are_offered() {
    let input =
        json!({"summary": {"en": "x"}, "zone": "Europe/Berlin", "starts_at": "2027-03-28T02:30"});
    let broken = Noun::Event
        .amend(&Fields::new(), &object(input))
        .expect_err("is in a gap");
    assert_eq!(broken.values["before"], "2027-03-28T01:59");
    assert_eq!(broken.values["after"], "2027-03-28T03:00");
}

#[test]
fn every_shape_fits_the_struct_that_reads_it() {
    for noun in Noun::ALL {
        let input: Map<String, Json> = noun
            .fields()
            .iter()
            .filter(|field| field.name != "starts_at")
            .map(|field| (field.name.to_owned(), example(field.shape)))
            .collect();
        let fields = noun
            .amend(&Fields::new(), &input)
            .unwrap_or_else(|e| panic!("{noun:?}: {e}"));
        assert_eq!(noun.view(&fields), input, "{noun:?}");
    }
}

fn example(shape: crate::Shape) -> Json {
    use crate::Shape::*;
    match shape {
        Name | Note => json!("x"),
        Words(inner) => json!({"en": example(*inner)}),
        List(inner) => json!([example(*inner)]),
        Email => json!("name@example.org"),
        Day => json!("2026-12-12"),
        Wall => json!("2026-12-12T14:00"),
        Stretch => json!("2026-12-12T10:00/2026-12-12T18:00"),
        Zone => json!("Asia/Baghdad"),
        Language => json!("ckb"),
        Country => json!("IQ"),
        Count(_, max) => json!(max),
        Flag => json!(true),
        Ref(_) => json!("0123456789abcdef0123456789abcdef"),
        Choice(choices) => json!(choices[choices.len() - 1]),
        Pictures(inner) => example(*inner),
    }
}
