//! Sign-up sheets hold what the pattern promises: nothing leaves its place, every name comes back,
//! the code is read by a camera, and the same facts give the same bytes.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "support/codes.rs"]
mod codes;
#[path = "support/kept.rs"]
mod kept;
#[path = "support/sheets.rs"]
mod sheets;

use std::process::Command;

use convoke_print::frame::{Document, Item, Outline, WarningKind};
use convoke_print::sign_up::{Drawn, Known, Layout, SignUpSheet, sign_up_sheet};
use convoke_print::{Length, Rect, paper, pdf};
use sheets::{english, many, sorani};

/// Every kind of sheet: two directions, two papers, two layouts, large or not, empty or full.
fn all_kinds() -> Vec<(String, SignUpSheet)> {
    let mut kinds = Vec::new();
    for (language, base) in [("en", english()), ("ckb", sorani())] {
        for (paper_name, paper) in [("A4", paper::A4), ("Letter", paper::LETTER)] {
            for layout in [Layout::Landscape, Layout::Portrait] {
                for large in [false, true] {
                    for count in [0, 5, 40] {
                        let name =
                            format!("{language} {paper_name} {layout:?} large {large} {count}");
                        let known = many(count);
                        kinds.push((
                            name,
                            SignUpSheet {
                                paper,
                                layout,
                                large,
                                known,
                                ..base.clone()
                            },
                        ));
                    }
                }
            }
        }
    }
    kinds
}

#[test]
fn frames_are_those_that_somebody_has_looked_at() {
    for (language, base) in [("en", english()), ("ckb", sorani())] {
        for (name, layout) in [
            ("landscape", Layout::Landscape),
            ("portrait", Layout::Portrait),
        ] {
            for (manner, large) in [("", false), ("-large", true)] {
                let drawn = sign_up_sheet(&SignUpSheet {
                    layout,
                    large,
                    known: many(5),
                    ..base.clone()
                });
                let name = format!("sign-up-{name}{manner}-{language}");
                kept::assert_kept(&name, &drawn.document);
            }
        }
    }
}

fn area_of(item: &Item) -> Rect {
    match item {
        Item::Text(text) => {
            let line = &text.line;
            Rect::new(
                text.at.x,
                text.at.y - text.size.scaled(0.6),
                line.width(text.size),
                text.size.scaled(0.7),
            )
        }
        Item::Rule(rule) => Rect::new(
            rule.from.x,
            rule.from.y,
            rule.to.x - rule.from.x,
            Length::ZERO,
        ),
        Item::Shape(shape) => match &shape.outline {
            Outline::Rect(area) => *area,
            Outline::Polygon(points) => {
                let x = points.iter().map(|p| p.x).min().unwrap_or_default();
                let y = points.iter().map(|p| p.y).min().unwrap_or_default();
                let right = points.iter().map(|p| p.x).max().unwrap_or_default();
                let bottom = points.iter().map(|p| p.y).max().unwrap_or_default();
                Rect::new(x, y, right - x, bottom - y)
            }
            other => panic!("a sheet has no {other:?}"),
        },
        Item::Qr(qr) => Rect::new(qr.at.x, qr.at.y, qr.module * 21, qr.module * 21),
        Item::Mark(_) => Rect::new(
            Length::mm(50.0),
            Length::mm(50.0),
            Length::ZERO,
            Length::ZERO,
        ),
        other => panic!("a sheet has no {other:?}"),
    }
}

#[test]
fn nothing_comes_nearer_than_5_mm_to_the_edge() {
    for (name, facts) in all_kinds() {
        for page in &sign_up_sheet(&facts).document.pages {
            let sheet = Rect::new(
                Length::ZERO,
                Length::ZERO,
                page.size.width,
                page.size.height,
            );
            let safe = sheet.inset(Length::mm(4.99));
            for item in page.all_items() {
                assert!(safe.holds(area_of(item)), "{name}: {item:?}");
            }
        }
    }
}

/// The width from a text to the next thing at its height on the reading side is its cell: texts of
/// one row must not touch each other.
#[test]
fn no_text_runs_into_another() {
    for (name, facts) in all_kinds() {
        for page in &sign_up_sheet(&facts).document.pages {
            let texts: Vec<(Rect, String)> = page
                .all_items()
                .filter_map(|item| match item {
                    Item::Text(text) => Some((area_of(item), text.line.text.to_string())),
                    _ => None,
                })
                .collect();
            for (n, (a, first)) in texts.iter().enumerate() {
                for (b, second) in &texts[n + 1..] {
                    let apart = a.right() <= b.x
                        || b.right() <= a.x
                        || a.bottom() <= b.y
                        || b.bottom() <= a.y;
                    assert!(apart, "{name}: {first:?} and {second:?}");
                }
            }
        }
    }
}

#[test]
fn large_print_is_nowhere_smaller_than_16_points() {
    for (name, facts) in all_kinds().into_iter().filter(|(_, facts)| facts.large) {
        for item in sign_up_sheet(&facts)
            .document
            .pages
            .iter()
            .flat_map(|page| page.all_items())
        {
            if let Item::Text(text) = item {
                // The letter of the thumb index is for the file, not for reading.
                let is_tab = &*text.line.text == "S";
                assert!(
                    is_tab || text.size >= Length::pt(16.0),
                    "{name}: {:?}",
                    text.line.text
                );
            }
        }
    }
}

/// Words as poppler reads them, in any order.
fn words(document: &Document) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sheet.pdf");
    std::fs::write(&path, pdf(document).expect("a PDF")).expect("written");
    let out = Command::new("pdftotext")
        .arg(&path)
        .arg("-")
        .output()
        .expect("pdftotext is needed");
    String::from_utf8_lossy(&out.stdout).into_owned()
}

fn found(drawn: &Drawn, known: &[Known]) -> usize {
    let said = words(&drawn.document);
    let steering = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let said: String = said.chars().filter(|c| !steering(*c)).collect();
    known
        .iter()
        .filter(|person| person.name.split(' ').all(|part| said.contains(part)))
        .count()
}

#[test]
fn every_name_comes_back_from_the_printed_sheet() {
    for layout in [Layout::Landscape, Layout::Portrait] {
        for base in [english(), sorani()] {
            let known = many(120);
            let drawn = sign_up_sheet(&SignUpSheet {
                layout,
                known: known.clone(),
                ..base
            });
            assert_eq!(found(&drawn, &known), known.len());
        }
    }
}

#[test]
fn a_camera_reads_the_code_from_a_copy_of_150_dpi() {
    for layout in [Layout::Landscape, Layout::Portrait] {
        for base in [english(), sorani()] {
            let drawn = sign_up_sheet(&SignUpSheet { layout, ..base });
            let read = codes::read(&drawn.document, 0, None);
            assert_eq!(read, ["CONVOKE:S7K3F9"], "{layout:?}");
        }
    }
}

#[test]
fn a_draft_shows_neither_an_id_nor_a_code() {
    let drawn = sign_up_sheet(&SignUpSheet {
        id: None,
        ..english()
    });
    let items: Vec<&Item> = drawn.document.pages[0].all_items().collect();
    assert!(!items.iter().any(|item| matches!(item, Item::Qr(_))));
    assert!(words(&drawn.document).contains("····"));
}

#[test]
fn five_hundred_people_fit_into_80_kilobytes_and_twenty_pages() {
    for layout in [Layout::Landscape, Layout::Portrait] {
        for base in [english(), sorani()] {
            let facts = SignUpSheet {
                layout,
                known: many(500),
                blank_rows: 0,
                ..base
            };
            let drawn = sign_up_sheet(&facts);
            let bytes = pdf(&drawn.document).expect("a PDF").len();
            let pages = drawn.document.pages.len();
            assert!(pages == 20 && bytes <= 80 * 1024, "{pages}, {bytes} bytes");
            assert_eq!(found(&drawn, &facts.known), 500);
            assert_eq!(drawn.document.warnings, []);
        }
    }
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    let print = || {
        let facts = SignUpSheet {
            known: many(60),
            ..sorani()
        };
        pdf(&sign_up_sheet(&facts).document).expect("a PDF")
    };
    let other = std::thread::spawn(print);
    assert!(print() == print());
    assert!(print() == other.join().expect("the other thread"));
}

#[test]
fn at_least_as_many_rows_to_write_in_as_were_asked_for() {
    for layout in [Layout::Landscape, Layout::Portrait] {
        for (count, wanted) in [(0, 1), (5, 7), (13, 3), (40, 60), (3, 0)] {
            let facts = SignUpSheet {
                layout,
                known: many(count),
                blank_rows: wanted,
                ..english()
            };
            let drawn = sign_up_sheet(&facts);
            assert!(drawn.blank_rows >= wanted);
            assert_eq!(drawn.blank_rows == 0, wanted == 0);
        }
    }
}

#[test]
fn a_name_that_is_too_long_is_set_in_two_lines_and_then_cut_with_a_remark() {
    let long = Known {
        name: "Maria del Carmen ".repeat(3).trim().to_owned(),
        ..Known::default()
    };
    let longer = Known {
        name: "Maria del Carmen ".repeat(20),
        ..Known::default()
    };
    for layout in [Layout::Landscape, Layout::Portrait] {
        let fits = sign_up_sheet(&SignUpSheet {
            layout,
            known: vec![long.clone()],
            ..english()
        });
        assert!(
            fits.document.warnings.is_empty(),
            "{:?}",
            fits.document.warnings
        );
        let cut = sign_up_sheet(&SignUpSheet {
            layout,
            known: vec![longer.clone()],
            ..english()
        });
        let kinds: Vec<&WarningKind> = cut.document.warnings.iter().map(|w| &w.kind).collect();
        assert!(
            matches!(kinds.as_slice(), [WarningKind::Clipped { .. }]),
            "{kinds:?}"
        );
    }
}

#[test]
fn characters_that_no_face_has_are_named_with_their_page() {
    let known = vec![Known {
        name: "山田 太郎".into(),
        ..Known::default()
    }];
    let drawn = sign_up_sheet(&SignUpSheet { known, ..english() });
    let missing: Vec<char> = drawn
        .document
        .warnings
        .iter()
        .filter_map(|warning| match warning.kind {
            WarningKind::MissingCharacter { character, .. } if warning.page == 0 => Some(character),
            _ => None,
        })
        .collect();
    assert_eq!(missing, ['山', '田', '太', '郎']);
}
