//! What comes out is a sound PDF: other programs read it, and it says what was written.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use convoke_print::frame::{Warning, WarningKind};
use convoke_print::text::ink_gap;
use convoke_print::{
    Align, Colour, Document, Length, Page, Picture, PlainTable, Point, Reading, Rect, Style,
    TypeCase, paper, pdf, pdf_with, preview, table_document,
};

struct Printed {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

fn printed(document: &Document) -> Printed {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("out.pdf");
    std::fs::write(&path, pdf(document).expect("a PDF")).expect("written");
    Printed {
        _folder: folder,
        path,
    }
}

/// What a program says about the file; `tail` follows the file's name.
fn run(program: &str, arguments: &[&str], path: &Path, tail: &[&str]) -> Vec<u8> {
    let out = Command::new(program)
        .args(arguments)
        .arg(path)
        .args(tail)
        .output();
    out.unwrap_or_else(|error| panic!("{program} is needed for this test: {error}"))
        .stdout
}

#[test]
fn qpdf_finds_nothing_to_warn_about() {
    let file = printed(&support::specimen());
    let out = Command::new("qpdf")
        .arg("--check")
        .arg(&file.path)
        .output()
        .expect("qpdf is needed");
    let said =
        String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    assert!(
        out.status.success() && !said.to_lowercase().contains("warning"),
        "{said}"
    );
}

#[test]
fn every_font_is_embedded_subset_and_searchable() {
    let file = printed(&support::specimen());
    let out = Command::new("pdffonts")
        .arg(&file.path)
        .output()
        .expect("pdffonts is needed");
    let listed = String::from_utf8_lossy(&out.stdout).into_owned();
    let fonts: Vec<&str> = listed.lines().skip(2).collect();
    assert!(fonts.len() >= 9, "{listed}");
    for font in fonts {
        let flags: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
        assert_eq!(flags, ["yes", "yes", "yes"], "{font}");
    }
}

#[test]
fn names_come_back_from_the_printed_page() {
    let file = printed(&support::specimen());
    let steering = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let said: String = String::from_utf8_lossy(&run("pdftotext", &[], &file.path, &["-"]))
        .chars()
        .filter(|c| !steering(*c))
        .collect();
    for name in support::NAMES.iter().chain(&[
        "Şîlan û Hêvî",
        "تکایە ڤیان و ژیلا",
        "ڕۆژی هەینی",
        "difficult ‘fi fl ffi’",
        "می‌خواهم کتاب‌ها",
    ]) {
        assert!(said.contains(name), "{name} is lost in:\n{said}");
    }
}

#[test]
fn signs_over_and_under_letters_stay_with_their_words() {
    let words = [
        ("ar", "مُحَمَّدٌ كَاتِبٌ"),
        ("ar", "قَرَأْتُ الكِتَابَ فِي المَكْتَبَةِ ثُمَّ عُدْتُ إِلَى البَيْتِ مَسَاءً"),
        ("ar", "لَا شَيْءَ لِلْأَبَدِ"),
        ("fa", "سَلام اِمروز می‌خواهَم کِتاب بِخوانَم"),
        ("ckb", "ڕۆژی هەینی لە کتێبخانە"),
    ];
    let mut case = TypeCase::new();
    let mut page = Page::new(paper::A5);
    for (row, (language, text)) in (1..).zip(words) {
        for (part, style) in [Style::TEXT, Style::QUIET].into_iter().enumerate() {
            let line = case.line(text, style, Reading::of(language));
            let down = 15.0 * f64::from(row) + if part == 0 { 0.0 } else { 90.0 };
            page.text(line, Point::mm(20.0, down), Length::pt(16.0), Colour::BLACK);
        }
    }
    let file = printed(&Document::new("Signs", "ar", vec![page]));
    let steering = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let said: String = String::from_utf8_lossy(&run("pdftotext", &[], &file.path, &["-"]))
        .chars()
        .filter(|c| !steering(*c))
        .collect();
    for (_, text) in words {
        assert!(said.matches(text).count() > 0, "{text} is lost in:\n{said}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes_twice_and_across_threads() {
    let first = pdf(&support::specimen()).expect("a PDF");
    let threads: Vec<_> = (0..3)
        .map(|_| std::thread::spawn(|| pdf(&support::specimen()).expect("a PDF")))
        .collect();
    for thread in threads {
        assert!(
            thread.join().expect("finished") == first,
            "two printings differ"
        );
    }
}

#[test]
fn another_document_has_another_identity() {
    let identity = |title: &str| {
        let bytes = pdf(&Document::new(title, "en", vec![Page::new(paper::A4)])).expect("a PDF");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let at = text.rfind("/ID").expect("an identity");
        text[at..]
            .chars()
            .skip_while(|c| *c != '<')
            .take(33)
            .collect::<String>()
    };
    assert_ne!(identity("one"), identity("two"));
    assert_ne!(identity("one"), format!("<{}", "0".repeat(32)));
}

#[test]
fn boxes_are_exactly_where_the_plan_puts_them() {
    let mut page = Page::new(paper::A5);
    page.bleed = Length::mm(3.0);
    let file = printed(&Document::new("Boxes", "en", vec![page]));
    let out = Command::new("pdfinfo")
        .arg("-box")
        .arg(&file.path)
        .output()
        .expect("pdfinfo is needed");
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    for (name, edges) in [
        ("MediaBox", "0.00 0.00 436.53 612.28"),
        ("BleedBox", "0.00 0.00 436.53 612.28"),
        ("TrimBox", "8.50 8.50 428.03 603.78"),
    ] {
        let line = said
            .lines()
            .find(|line| line.starts_with(name))
            .unwrap_or_default();
        assert_eq!(
            line.split_whitespace()
                .skip(1)
                .collect::<Vec<_>>()
                .join(" "),
            edges,
            "{name}"
        );
    }
}

#[test]
fn a_character_that_no_face_has_is_named_and_drawn_as_a_box() {
    let mut case = TypeCase::new();
    let mut page = Page::new(paper::A6);
    let line = case.line("Café 図書館", Style::TEXT, Reading::auto("en"));
    assert!(
        line.ink(Length::pt(20.0)).right > Length::pt(80.0),
        "the boxes have ink"
    );
    page.text(line, Point::mm(10.0, 20.0), Length::pt(20.0), Colour::BLACK);
    let document = Document::new("Missing", "en", vec![page]);
    let missing: Vec<char> = document
        .warnings
        .iter()
        .filter_map(|Warning { page, kind }| match kind {
            WarningKind::MissingCharacter { character, .. } if *page == 0 => Some(*character),
            _ => None,
        })
        .collect();
    assert_eq!(missing, ['図', '書', '館']);
}

#[test]
fn steering_signs_and_joiners_are_not_missing_and_leave_no_ink() {
    let mut case = TypeCase::new();
    let line = case.line(
        "\u{2066}+49 30\u{2069} می‌خواهم\u{200f}",
        Style::TEXT,
        Reading::of("ckb"),
    );
    assert!(line.missing.is_empty(), "{:?}", line.missing);
}

#[test]
fn a_telephone_number_keeps_its_order_on_a_sheet_from_right_to_left() {
    let mut case = TypeCase::new();
    let plain = case.line("+49 30 123", Style::TEXT, Reading::of("ckb"));
    let code = case.line("+49 30 123", Style::TEXT, Reading::code());
    let order = |line: &convoke_print::Line| -> Vec<u32> {
        line.runs
            .iter()
            .flat_map(|r| r.glyphs.iter().map(|g| g.cluster))
            .collect()
    };
    assert_eq!(order(&code), (0..10).collect::<Vec<u32>>());
    assert_ne!(order(&plain), order(&code));
    assert!(
        !case
            .line("ژ 12", Style::TEXT, Reading::code())
            .direction
            .is_rtl()
    );
}

#[test]
fn the_dotless_i_keeps_its_distance_in_turkish() {
    let mut case = TypeCase::new();
    let glyphs = |case: &mut TypeCase, tag| {
        case.line("ofis fiş", Style::TEXT, Reading::of(tag))
            .runs
            .iter()
            .map(|r| r.glyphs.len())
            .sum::<usize>()
    };
    assert!(glyphs(&mut case, "en") < glyphs(&mut case, "tr"));
}

#[test]
fn no_cell_of_a_table_leaves_the_sheet_or_its_column() {
    let document = support::specimen();
    for page in &document.pages {
        let sheet = convoke_print::Rect::new(
            Length::ZERO,
            Length::ZERO,
            page.size.width,
            page.size.height,
        );
        for item in &page.items {
            if let convoke_print::Item::Text(text) = item {
                let width = text.line.width(text.size);
                let inside = sheet.inset(Length::mm(5.0));
                if text.turn == convoke_print::frame::Turn::None {
                    assert!(
                        text.at.x >= inside.x && text.at.x + width <= inside.right(),
                        "{}",
                        text.line.text
                    );
                }
            }
        }
    }
}

#[test]
fn the_head_of_a_table_comes_again_on_every_page() {
    let facts = PlainTable {
        title: "Names".into(),
        language: "ckb".into(),
        paper: paper::A4,
        table: support::name_table(),
        page_words: "{page}/{pages}".into(),
        ..PlainTable::default()
    };
    let document = table_document(&facts);
    assert!(document.pages.len() >= 3);
    for page in &document.pages {
        let heads = page
            .items
            .iter()
            .filter(
                |item| matches!(item, convoke_print::Item::Text(t) if &*t.line.text == "تەلەفۆن"),
            )
            .count();
        assert_eq!(heads, 1);
    }
}

#[test]
fn a_cancelled_job_leaves_nothing() {
    let mut seen = 0;
    let answer = pdf_with(&support::specimen(), &mut |progress| {
        seen = progress.total;
        std::ops::ControlFlow::Break(())
    });
    assert!(matches!(answer, Err(convoke_print::PrintError::Cancelled)));
    assert_eq!(seen, 4);
}

#[test]
fn the_preview_shows_what_stands_on_the_page() {
    let mut page = Page::new(paper::A4);
    page.fill(
        convoke_print::Rect::mm(0.0, 0.0, 105.0, 297.0),
        Colour::BLACK,
    );
    let bytes = pdf(&Document::new("Half", "en", vec![page])).expect("a PDF");
    assert_eq!(preview::page_count(&bytes).expect("pages"), 1);
    let shown = image::load_from_memory(&preview::png(&bytes, 0, 400).expect("a page"))
        .expect("a picture")
        .to_luma8();
    assert_eq!((shown.width(), shown.height()), (400, 565));
    assert_eq!(
        (
            shown.get_pixel(100, 300).0[0],
            shown.get_pixel(300, 300).0[0]
        ),
        (0, 255)
    );
    assert!(preview::png(&bytes, 1, 400).is_err());
    assert!(preview::page_count(b"no PDF").is_err());
}

#[test]
fn letters_are_drawn_as_shaped_even_where_one_drawing_has_two_meanings() {
    // The same letter written in two ways: one drawing, two codes, and codes run ahead of drawings.
    drawn_as_shaped("\u{e9}e\u{301} W");
    // A mark that is lifted over its letter.
    drawn_as_shaped("\u{644}\u{64f}\u{644}\u{64f}\u{647}");
}

fn drawn_as_shaped(text: &str) {
    let line = TypeCase::new().line(text, Style::TEXT, Reading::auto("en"));
    let mut page = Page::new(paper::A6);
    let size = Length::pt(40.0);
    let at = Point::mm(20.0, 50.0);
    page.text(line.clone(), at, size, Colour::BLACK);
    let bytes = pdf(&Document::new("Ink", "en", vec![page])).expect("a PDF");
    let shown = preview::png(&bytes, 0, 1050).expect("a page");
    let shown = image::load_from_memory(&shown)
        .expect("a picture")
        .to_luma8();
    let dark = || {
        shown
            .enumerate_pixels()
            .filter(|(_, _, dot)| dot.0[0] < 128)
    };
    let ink = line.ink(size);
    let dots = |length: Length| (length.in_mm() * 10.0).round() as i64;
    let close =
        |seen: Option<u32>, wanted: i64| (i64::from(seen.expect("ink")) - wanted).abs() <= 2;
    assert!(close(dark().map(|d| d.0).min(), dots(at.x + ink.left)));
    assert!(close(dark().map(|d| d.0).max(), dots(at.x + ink.right)));
    assert!(close(dark().map(|d| d.1).min(), dots(at.y - ink.above)));
    assert!(close(dark().map(|d| d.1).max(), dots(at.y + ink.below)));
}

#[test]
fn what_lies_behind_shows_through_the_holes_of_a_picture() {
    let clear = image::RgbaImage::from_pixel(4, 4, image::Rgba([255, 255, 255, 0]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    clear
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("a picture");
    let picture = Arc::new(Picture::read(bytes.get_ref()).expect("a picture"));
    let mut page = Page::new(paper::A6);
    let whole = Rect::mm(0.0, 0.0, 105.0, 148.5);
    page.fill(whole, Colour::BLACK);
    page.image(picture.within(whole));
    let bytes = pdf(&Document::new("Holes", "en", vec![page])).expect("a PDF");
    let shown = preview::png(&bytes, 0, 200).expect("a page");
    let shown = image::load_from_memory(&shown)
        .expect("a picture")
        .to_luma8();
    assert_eq!(shown.get_pixel(100, 140).0[0], 0);
}

#[test]
fn poppler_and_the_preview_show_the_same_page() {
    let document = support::specimen();
    let file = printed(&document);
    let seen = run(
        "pdftoppm",
        &["-r", "144", "-f", "1", "-l", "1", "-gray", "-png"],
        &file.path,
        &[],
    );
    let poppler = image::load_from_memory(&seen)
        .expect("a picture")
        .to_luma8();
    let bytes = pdf(&document).expect("a PDF");
    let ours = preview::png(&bytes, 0, poppler.width()).expect("a page");
    let ours = image::load_from_memory(&ours)
        .expect("a picture")
        .to_luma8();
    // Renderers round edges differently: compared are the grey values of small squares.
    let square = |picture: &image::GrayImage, x: u32, y: u32| {
        let dots = (0..12).flat_map(|dy| (0..12).map(move |dx| (x + dx, y + dy)));
        dots.map(|(x, y)| f64::from(picture.get_pixel(x, y).0[0]))
            .sum::<f64>()
            / 144.0
    };
    let (width, height) = (
        ours.width().min(poppler.width()),
        ours.height().min(poppler.height()),
    );
    for y in (0..height - 12).step_by(12) {
        for x in (0..width - 12).step_by(12) {
            let (a, b) = (square(&ours, x, y), square(&poppler, x, y));
            assert!((a - b).abs() < 64.0, "at {x}, {y}: {a} and {b}");
        }
    }
}

#[test]
fn headline_lines_that_come_too_close_are_noticed() {
    let mut case = TypeCase::new();
    let size = Length::pt(100.0);
    let mut gap = |leading| {
        gap_of(
            &mut case,
            "ڕۆژی ڕۆژ",
            "کتێبی کات",
            Length::pt(leading),
            size,
        )
        .expect("they overlap")
    };
    assert!(gap(130.0) - gap(100.0) == Length::pt(30.0));
    assert!(gap(70.0) < Length::ZERO);
}

#[test]
fn lines_that_come_back_are_shaped_once() {
    let mut case = TypeCase::new();
    let first = case.line("ڤیان ژیلا", Style::TEXT, Reading::of("ckb"));
    let second = case.line("ڤیان ژیلا", Style::TEXT, Reading::of("ckb"));
    assert!(Arc::ptr_eq(&first, &second));
    assert_eq!(Align::start(true), Align::Right);
}

/// The white between two headline lines at a leading.
fn gap_of(
    case: &mut TypeCase,
    upper: &str,
    lower: &str,
    leading: Length,
    size: Length,
) -> Option<Length> {
    let upper = case.line(upper, Style::DISPLAY, Reading::of("ckb"));
    let lower = case.line(lower, Style::DISPLAY, Reading::of("ckb"));
    ink_gap(
        (&upper, Point::default()),
        (&lower, Point::new(Length::ZERO, leading)),
        size,
    )
}
