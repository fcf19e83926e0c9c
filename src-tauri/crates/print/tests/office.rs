//! Papers of a call: as they were drawn when somebody last looked at them, whole, and on their sheet.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "support/kept.rs"]
mod kept;
#[path = "support/office.rs"]
mod office;

use std::process::Command;

use convoke_print::frame::{Document, Item, Outline, WarningKind};
use convoke_print::{Length, Rect, pdf};
use kept::assert_kept;

/// Every paper with a name, small and large.
fn all(language: &str) -> Vec<(&'static str, Document)> {
    vec![
        ("calendar-week", office::week(language, 2)),
        ("calendar-month", office::month(language, 2)),
        ("event-list", office::list(language, 3)),
        ("call-sheet", office::contacts(language, 3)),
        ("press-release", office::release(language, 3)),
        ("notification-letter", office::notification(language)),
        ("event-day-pack", office::bundle(language, 1)),
    ]
}

#[test]
fn frames_are_those_that_somebody_has_looked_at() {
    for language in ["en", "ckb"] {
        for (name, document) in all(language) {
            assert_kept(&format!("{name}-{language}"), &document);
        }
    }
}

/// Everything lies 5 mm within its sheet, and no two texts come over each other.
fn assert_sound(name: &str, document: &Document) {
    for (number, page) in document.pages.iter().enumerate() {
        let (width, height) = (page.size.width, page.size.height);
        let sheet = Rect::new(Length::ZERO, Length::ZERO, width, height);
        let safe = sheet.inset(Length::mm(4.9));
        let mut texts: Vec<(String, Rect)> = Vec::new();
        for item in page.all_items() {
            match item {
                Item::Text(text) => {
                    let ink = text.line.ink(text.size);
                    let left = text.at.x + ink.left;
                    let top = text.at.y - ink.above;
                    let area = Rect::new(left, top, ink.right - ink.left, ink.above + ink.below);
                    let said = text.line.text.to_string();
                    assert!(safe.holds(area), "{name} {number}: {said} at {area:?}");
                    // The height of small letters: what stands over and hangs below may interlock.
                    let tall = text.size.scaled(0.5);
                    let low = Rect::new(left, text.at.y - tall, ink.right - ink.left, tall);
                    texts.push((said, low));
                }
                Item::Shape(shape) => {
                    let Outline::Rect(area) = &shape.outline else {
                        continue;
                    };
                    assert!(safe.holds(*area), "{name} {number}: a shape at {area:?}");
                }
                _ => {}
            }
        }
        let meet = |a: Rect, b: Rect| {
            a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
        };
        for (at, (one, area)) in texts.iter().enumerate() {
            for (other, over) in texts.iter().skip(at + 1) {
                assert!(
                    !meet(*area, *over),
                    "{name} {number}: {one:?} over {other:?}"
                );
            }
        }
    }
}

#[test]
fn nothing_leaves_its_sheet_and_no_two_texts_meet_however_much_there_is() {
    for language in ["en", "ckb"] {
        for (name, document) in all(language) {
            assert_sound(name, &document);
        }
        for count in [0, 1, 7, 60] {
            assert_sound("week", &office::week(language, count));
            assert_sound("month", &office::month(language, count));
            assert_sound("list", &office::list(language, count));
            assert_sound("contacts", &office::contacts(language, count));
            assert_sound("release", &office::release(language, count));
        }
        for events in [2, 9] {
            assert_sound("pack", &office::bundle(language, events));
        }
    }
}

fn texts(document: &Document) -> Vec<String> {
    let pages = document.pages.iter().flat_map(|page| page.all_items());
    let texts = pages.filter_map(|item| match item {
        Item::Text(text) => Some(text.line.text.to_string()),
        _ => None,
    });
    texts.collect()
}

fn told(document: &Document, wanted: &str) -> usize {
    let all = texts(document);
    all.iter().filter(|text| text.contains(wanted)).count()
}

#[test]
fn no_event_is_lost_on_a_crowded_day() {
    // The week goes on over pages and keeps every event.
    for count in [0, 1, 7, 60, 500] {
        assert_eq!(told(&office::week("en", count), "14:00"), count + 1);
        assert_eq!(told(&office::list("en", count), "14:00"), count);
        assert_eq!(told(&office::contacts("en", count), "Radio 1"), count);
    }
    // A day of a month counts what it has no room for, and says so before printing.
    let crowded = office::month("en", 60);
    let shown = told(&crowded, "14:00");
    let left_out = crowded
        .warnings
        .iter()
        .find_map(|warning| match warning.kind {
            WarningKind::LeftOut { count } => Some(count),
            _ => None,
        });
    assert_eq!(left_out, Some(60 - shown));
    assert_eq!(told(&crowded, &format!("+{} more", 60 - shown)), 1);
    assert_eq!(told(&office::week("en", 0), "No event"), 0);
    assert_eq!(told(&office::list("en", 0), "There are no events yet."), 1);
}

#[test]
fn a_fact_that_is_missing_leaves_room_and_is_told() {
    let letter = office::notification("en");
    let missing = letter.warnings.iter().any(|warning| {
        matches!(
            &warning.kind,
            WarningKind::Missing {
                field: "stewards",
                ..
            }
        )
    });
    assert!(missing, "{:?}", letter.warnings);
    let empty = office::release("en", 0);
    assert!(!empty.warnings.is_empty());
}

fn output_of(program: &str, arguments: &[&str]) -> Option<String> {
    let done = Command::new(program).args(arguments).output().ok()?;
    Some(String::from_utf8_lossy(&done.stdout).into_owned())
}

#[test]
fn a_pack_has_bookmarks_that_other_programs_read() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in ["en", "ckb"] {
        let document = office::bundle(language, 2);
        let path = folder.path().join(format!("pack-{language}.pdf"));
        std::fs::write(&path, pdf(&document).expect("a PDF")).expect("written");
        let path = path.to_string_lossy();
        // Only where the tool is installed: the frames are tested everywhere.
        let Some(listed) = output_of("qpdf", &["--json", "--json-key=outlines", &path]) else {
            continue;
        };
        let listed: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
        let events = listed["outlines"].as_array().expect("a list");
        let titles: Vec<&str> = events.iter().filter_map(|e| e["title"].as_str()).collect();
        let event = office::said(language, "Open-air reading", "خوێندنەوە لە ژێر ئاسماندا");
        let cover = office::said(language, "Event-day pack", "دۆسیەی ڕۆژ");
        assert_eq!(titles, [&cover, &event, &event]);
        let papers = events[1]["kids"].as_array().expect("a list");
        let letter = office::said(language, "Letter", "نامە");
        assert_eq!(papers[1]["title"], serde_json::json!(letter));
        let expected = document.bookmarks[3].page + 1;
        assert_eq!(papers[1]["destpageposfrom1"], serde_json::json!(expected));
        let checked = output_of("qpdf", &["--check", &path]).unwrap_or_default();
        assert!(
            checked.contains("No syntax or stream encoding errors"),
            "{checked}"
        );
        let said = output_of("pdftotext", &["-l", "1", &path, "-"]).unwrap_or_default();
        assert!(said.contains("+49 30 23125 211"), "{said}");
        assert!(language != "en" || said.contains("pages 2 to"), "{said}");
    }
}
