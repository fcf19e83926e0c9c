//! Designs as data: those that come with the program, wrong ones, and what they draw.

use std::sync::Arc;

use crate::flyers::{self, LANGUAGES, PAPERS, sample};
use convoke_print::flyer::design::{Design, DesignProblem, SHIPPED};
use convoke_print::flyer::{Flyer, FlyerDesign, FlyerPaper, flyer};
use convoke_print::frame::{Item, WarningKind};
use convoke_print::{Document, Length, Rect};

fn shipped(name: &str) -> Design {
    let (_, text) = SHIPPED
        .iter()
        .find(|(known, _)| *known == name)
        .expect("it is shipped");
    Design::read(text).expect("it is sound")
}

fn drawn(design: &Design, paper: FlyerPaper, language: &str) -> Document {
    let mut facts = sample(FlyerDesign::Type, paper, language);
    facts.own = Some(Arc::new(design.clone()));
    flyer(&facts)
}

#[test]
fn every_shipped_design_fits_every_sheet_in_every_language() {
    for (name, _) in SHIPPED {
        let design = shipped(name);
        for (paper_name, paper) in PAPERS {
            for language in LANGUAGES {
                let document = drawn(&design, paper, language);
                let size = paper.size();
                let sheet = Rect::new(Length::ZERO, Length::ZERO, size.width, size.height);
                for item in document.pages[0].all_items() {
                    let Item::Text(text) = item else { continue };
                    let ink = text.line.ink(text.size);
                    let area = Rect::new(
                        text.at.x + ink.left,
                        text.at.y - ink.above,
                        ink.right - ink.left,
                        ink.above + ink.below,
                    );
                    let inner = sheet.inset(Length::mm(4.0));
                    let said = &text.line.text;
                    assert!(
                        inner.holds(area),
                        "{name} {paper_name} {language}: '{said}' at {area:?}"
                    );
                }
                let bad = document.warnings.iter().find(|warning| {
                    !matches!(
                        warning.kind,
                        WarningKind::Overflow {
                            field: "description",
                            ..
                        } | WarningKind::Dropped {
                            field: "description"
                        }
                    )
                });
                assert_eq!(bad, None, "{name} {paper_name} {language}");
            }
        }
    }
}

/// The problem of a design with one element, written as JSON.
fn problem(element: &str) -> (String, DesignProblem) {
    let text = format!(
        r#"{{"format":"convoke-design","version":1,"name":{{"en":"X"}},"elements":[{element}]}}"#
    );
    let error = Design::read(&text).expect_err("it is wrong");
    (error.place, error.problem)
}

#[test]
fn a_wrong_design_says_what_is_wrong_and_where() {
    let place = r#""start":1,"top":1,"width":9,"height":9"#;
    let cases = [
        (format!(r#"{{"kind":"text",{place}}}"#), "elements[0].text"),
        (
            format!(r#"{{"kind":"text",{place},"text":"{{plaice}}"}}"#),
            "elements[0].text",
        ),
        (
            format!(r#"{{"kind":"text",{place},"words":{{"7x":"a"}}}}"#),
            "elements[0].words.7x",
        ),
        (format!(r#"{{"kind":"box",{place}}}"#), "elements[0].fill"),
        (
            format!(r#"{{"kind":"box",{place},"fill":"red"}}"#),
            "elements[0].fill",
        ),
        (
            format!(r#"{{"kind":"box",{place},"fill":"black","size":9}}"#),
            "elements[0].size",
        ),
        (
            format!(r#"{{"kind":"text",{place},"text":"a","size":900}}"#),
            "elements[0].size",
        ),
        (
            format!(r#"{{"kind":"text",{place},"text":"a","under":"b"}}"#),
            "elements[0].under",
        ),
        (
            format!(r#"{{"kind":"text",{place},"text":"a","wieght":"bold"}}"#),
            "elements[0].wieght",
        ),
        (
            format!(r#"{{"kind":"text",{place},"text":"a","weight":"fat"}}"#),
            "elements[0].weight",
        ),
    ];
    for (element, place) in cases {
        let (found, problem) = problem(&element);
        assert_eq!(found, place, "{element}: {problem:?}");
    }
    for text in ["", "{", "[]", r#"{"format":"convoke-design","version":1}"#] {
        assert!(Design::read(text).is_err(), "{text}");
    }
    let newer = r#"{"format":"convoke-design","version":9,"name":{"en":"X"},"elements":[]}"#;
    let error = Design::read(newer).expect_err("it is newer");
    assert_eq!(error.problem, DesignProblem::Newer { version: 9 });
}

#[test]
fn what_a_design_has_no_place_for_is_told() {
    let text = r##"{"format":"convoke-design","version":1,"name":{"en":"X"},"elements":[
        {"kind":"headline","start":12,"top":20,"width":124,"height":60,"text":"{summary}"},
        {"kind":"text","start":1,"top":90,"width":60,"height":9,"text":"{date}","colour":"#f5f5c0"}]}"##;
    let document = drawn(
        &Design::read(text).expect("it is sound"),
        FlyerPaper::A5,
        "en",
    );
    let told = |kind: &WarningKind| {
        document
            .warnings
            .iter()
            .any(|warning| warning.kind == *kind)
    };
    assert!(told(&WarningKind::Dropped { field: "imprint" }));
    assert!(told(&WarningKind::Dropped { field: "place" }));
    assert!(told(&WarningKind::NearEdge { field: "starts_at" }));
    assert!(
        document
            .warnings
            .iter()
            .any(|w| matches!(w.kind, WarningKind::LowContrast { .. }))
    );
}

#[test]
fn a_design_survives_being_written_and_read() {
    for (name, text) in SHIPPED {
        let design = shipped(name);
        assert_eq!(
            Design::read(&design.written()).as_ref(),
            Ok(&design),
            "{name}"
        );
        assert!(text.contains(r#""format": "convoke-design""#));
    }
}

#[test]
fn a_design_for_two_languages_says_both_on_one_side() {
    let text = r#"{"format":"convoke-design","version":1,"name":{"en":"X"},"elements":[
        {"kind":"headline","start":12,"top":20,"width":60,"height":60,"text":"{summary}"},
        {"kind":"headline","start":76,"top":20,"width":60,"height":60,"text":"{summary}","language":2}]}"#;
    let mut facts: Flyer = sample(FlyerDesign::Type, FlyerPaper::A5, "de");
    facts.words.push(flyers::words("ckb"));
    facts.own = Some(Arc::new(Design::read(text).expect("it is sound")));
    let document = flyer(&facts);
    assert_eq!(document.pages.len(), 1);
    let said = document.listing();
    for words in &facts.words {
        let first = words.summary.split_whitespace().next().expect("a word");
        assert!(said.contains(first), "{first}");
    }
}

#[test]
fn the_schema_names_every_property_and_no_other() {
    let schema = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../assets/designs/design.schema.json"
    ));
    let schema: serde_json::Value =
        serde_json::from_str(&schema.expect("it is there")).expect("JSON");
    for (at, object) in [
        ("/properties", "Design"),
        ("/$defs/element/properties", "Element"),
    ] {
        let named: Vec<&String> = schema
            .pointer(at)
            .and_then(|p| p.as_object())
            .expect(at)
            .keys()
            .collect();
        // An unknown property makes the reader list those that it knows.
        let text = match object {
            "Design" => r#"{"?":1}"#.to_owned(),
            _ => {
                r#"{"format":"convoke-design","version":1,"name":{"en":"X"},"elements":[{"?":1}]}"#
                    .to_owned()
            }
        };
        let error = Design::read(&text).expect_err("it is wrong");
        let DesignProblem::Unreadable { detail } = error.problem else {
            panic!("{error}")
        };
        let mut known: Vec<String> = detail
            .split('`')
            .skip(3)
            .step_by(2)
            .map(str::to_owned)
            .collect();
        known.sort();
        let mut named: Vec<String> = named.into_iter().cloned().collect();
        named.sort();
        assert_eq!(known, named, "{object}");
    }
}
