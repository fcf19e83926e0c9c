//! Papers with rows: no row is lost, nothing leaves the page or runs into something else, large
//! print is large, names come back from the PDF, and the frames of two languages are kept.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "support/codes.rs"]
mod codes;
#[path = "support/kept.rs"]
mod kept;
#[path = "support/lists.rs"]
mod lists;

use std::process::Command;

use convoke_print::forms::Form;
use convoke_print::frame::{Document, Item, Outline};
use convoke_print::{Length, Page, Rect, paper, pdf};
use lists::{PAPERS, name};

const COUNTS: [usize; 4] = [0, 1, 60, 500];

/// Every paper in both directions, papers and prints.
fn each(counts: &[usize], mut see: impl FnMut(&str, &Form, usize, &Document)) {
    for (kind, draw) in PAPERS {
        for language in ["en", "ckb"] {
            for (size, lying, large) in [
                (paper::A4, false, false),
                (paper::LETTER, false, false),
                (paper::A4, true, false),
                (paper::A4, false, true),
            ] {
                for count in counts {
                    let set = |form: Form| Form {
                        paper: size,
                        lying,
                        large,
                        ..form
                    };
                    let document = draw(language, *count, &set);
                    let form = set(Form::default());
                    let what =
                        format!("{kind} {language} {size:?} lying {lying} large {large} {count}");
                    see(&what, &form, *count, &document);
                }
            }
        }
    }
}

fn area_of(item: &Item) -> Rect {
    match item {
        Item::Text(text) => Rect::new(
            text.at.x,
            text.at.y - text.size.scaled(0.55),
            text.line.width(text.size),
            text.size.scaled(0.6),
        ),
        Item::Rule(rule) => {
            let (x, y) = (rule.from.x.min(rule.to.x), rule.from.y.min(rule.to.y));
            let (right, bottom) = (rule.from.x.max(rule.to.x), rule.from.y.max(rule.to.y));
            Rect::new(x, y, right - x, bottom - y)
        }
        Item::Shape(shape) => match &shape.outline {
            Outline::Rect(area) => *area,
            other => panic!("a form has no {other:?}"),
        },
        Item::Qr(qr) => Rect::new(qr.at.x, qr.at.y, qr.module * 21, qr.module * 21),
        Item::Mark(_) => Rect::new(
            Length::mm(50.0),
            Length::mm(50.0),
            Length::ZERO,
            Length::ZERO,
        ),
        other => panic!("a form has no {other:?}"),
    }
}

fn texts(page: &Page) -> Vec<(Rect, String, Length)> {
    let text = |item: &Item| match item {
        Item::Text(text) => Some((area_of(item), text.line.text.to_string(), text.size)),
        _ => None,
    };
    page.all_items().filter_map(text).collect()
}

#[test]
fn nothing_comes_nearer_than_5_mm_to_the_edge() {
    each(&[0, 1, 60], |what, _, _, document| {
        for page in &document.pages {
            let whole = Rect::new(
                Length::ZERO,
                Length::ZERO,
                page.size.width,
                page.size.height,
            );
            let safe = whole.inset(Length::mm(4.99));
            for item in page.all_items() {
                assert!(safe.holds(area_of(item)), "{what}: {item:?}");
            }
        }
    });
}

#[test]
fn no_text_runs_into_another() {
    each(&[0, 1, 60], |what, _, _, document| {
        for page in &document.pages {
            let texts = texts(page);
            for (n, (a, first, _)) in texts.iter().enumerate() {
                for (b, second, _) in texts.iter().skip(n + 1) {
                    let apart = a.right() <= b.x
                        || b.right() <= a.x
                        || a.bottom() <= b.y
                        || b.bottom() <= a.y;
                    assert!(apart, "{what}: {first:?} and {second:?}");
                }
            }
        }
    });
}

#[test]
fn large_print_is_nowhere_smaller_than_16_points() {
    each(&[1, 60], |what, form, _, document| {
        if !form.large {
            return;
        }
        for (_, text, size) in document.pages.iter().flat_map(texts) {
            // The letter of the thumb index is for the file, not for reading.
            let is_tab = text.chars().count() == 1;
            assert!(
                is_tab || size >= Length::pt(16.0),
                "{what}: {text:?} {size}"
            );
        }
    });
}

/// The number at the end of each row's name.
fn rows_of(document: &Document, count: usize) -> Vec<usize> {
    let said: Vec<String> = document
        .pages
        .iter()
        .flat_map(texts)
        .map(|(_, text, _)| text)
        .collect();
    let is_there = |n: &usize| {
        let whole = name(*n);
        let end = whole.rsplit(' ').next().expect("a number");
        said.iter()
            .any(|text| *text == whole || text.split(' ').next_back() == Some(end))
    };
    (0..count).filter(|n| !is_there(n)).collect()
}

#[test]
fn no_row_is_lost() {
    each(&COUNTS, |what, _, count, document| {
        assert!(!document.pages.is_empty(), "{what}");
        let lost = rows_of(document, count);
        assert!(lost.is_empty(), "{what}: lost {lost:?}");
        if count == 0 && !what.contains("attendance") && !what.contains("loan") {
            let said = document.pages.iter().flat_map(texts);
            let words = |text: &str| text.contains("nothing on it") || text.contains("هێشتا");
            let says_so = said.into_iter().any(|(_, text, _)| words(&text));
            assert!(
                says_so || what.contains("grid"),
                "{what} is empty without words"
            );
        }
    });
}

/// Words as poppler reads them, without the signs that only steer the direction.
fn words(document: &Document) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.pdf");
    std::fs::write(&path, pdf(document).expect("a PDF")).expect("written");
    let out = Command::new("pdftotext").arg(&path).arg("-").output();
    let said = String::from_utf8_lossy(&out.expect("pdftotext is needed").stdout).into_owned();
    let steering = |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    said.chars().filter(|c| !steering(c)).collect()
}

#[test]
fn every_name_comes_back_from_the_printed_page() {
    for (kind, draw) in PAPERS {
        for language in ["en", "ckb"] {
            let said = words(&draw(language, 60, &|form| form));
            for n in 0..60 {
                let whole = name(n);
                let found = whole.split(' ').all(|part| said.contains(part));
                assert!(found, "{kind} {language}: {whole}");
            }
        }
    }
}

#[test]
fn a_draft_shows_neither_an_id_nor_a_code() {
    for (kind, draw) in PAPERS {
        let document = draw("en", 3, &|form| Form { id: None, ..form });
        let mut items = document.pages.iter().flat_map(Page::all_items);
        assert!(!items.any(|item| matches!(item, Item::Qr(_))), "{kind}");
    }
}

#[test]
fn a_camera_reads_every_code_from_a_copy_of_150_dpi() {
    for (kind, draw) in PAPERS {
        for (language, large) in [("en", true), ("ckb", false)] {
            let document = draw(language, 3, &|form| Form { large, ..form });
            let items = document.pages[0].all_items();
            let count = items.filter(|item| matches!(item, Item::Qr(_))).count();
            let read = codes::read(&document, 0, None);
            assert!(count > 0 && read.len() == count, "{kind}: {read:?}");
            let is_own = |said: &String| said.starts_with("CONVOKE:");
            assert!(read.iter().all(is_own), "{kind}: {read:?}");
        }
    }
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    for (kind, draw) in PAPERS {
        let print = move || pdf(&draw("ckb", 30, &|form| form)).expect("a PDF");
        let other = std::thread::spawn(print).join().expect("the other thread");
        assert!(print() == other, "{kind}");
    }
}

#[test]
fn frames_are_those_that_somebody_has_looked_at() {
    for (kind, draw) in PAPERS {
        for language in ["en", "ckb"] {
            let drawn = draw(language, 5, &|form| form);
            kept::assert_kept(&format!("{kind}-{language}"), &drawn);
        }
    }
}
