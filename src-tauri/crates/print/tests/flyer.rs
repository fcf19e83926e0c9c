//! Flyers hold what the grid promises: nothing leaves the sheet, everything can be read, in every
//! design, language and size.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "support/codes.rs"]
mod codes;
#[path = "flyer/design.rs"]
mod design;
#[path = "support/flyers.rs"]
mod flyers;
#[path = "support/kept.rs"]
mod kept;

use std::process::Command;
use std::sync::Arc;

use convoke_print::flyer::{
    Flyer, FlyerDesign, FlyerPaper, FlyerPhoto, FlyerWords, flyer, qr_text,
};
use convoke_print::frame::{Colour, Document, Item, Outline, WarningKind};
use convoke_print::headline::{Headline, fit};
use convoke_print::{Length, Reading, Rect, Size, Style, TypeCase, pdf, preview};
use flyers::{DESIGNS, LANGUAGES, PAPERS, all, sample, words};

/// A photo with one bright spot far right and low, and a dark left half.
fn photo(width: u32, height: u32) -> Arc<[u8]> {
    let image = image::RgbImage::from_fn(width, height, |x, y| {
        let near = x.abs_diff(width * 9 / 10) < width / 40 && y.abs_diff(height / 2) < height / 40;
        let shade = if x < width / 2 { 40 } else { 110 };
        image::Rgb(if near {
            [250, 240, 20]
        } else {
            [shade, shade, shade + 20]
        })
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    image
        .write_to(&mut bytes, image::ImageFormat::Jpeg)
        .expect("a photo is written");
    Arc::from(bytes.into_inner())
}

fn with_photo(mut flyer: Flyer) -> Flyer {
    flyer.photo = Some(FlyerPhoto {
        bytes: photo(1750, 1166),
        focus: (90, 50),
    });
    flyer
}

fn seen(document: &Document, width: u32) -> image::RgbImage {
    let bytes = pdf(document).expect("a PDF");
    let png = preview::png(&bytes, 0, width).expect("a picture");
    image::load_from_memory(&png).expect("a picture").to_rgb8()
}

/// Every letter, shape and code lies within the margins; only the photo comes nearer to the edge.
fn assert_inside(name: &str, document: &Document) {
    for page in &document.pages {
        let sheet = Rect::new(
            Length::ZERO,
            Length::ZERO,
            page.size.width,
            page.size.height,
        );
        let safe = sheet.inset(Length::mm(5.0));
        for item in &page.items {
            match item {
                Item::Text(text) => {
                    let ink = text.line.ink(text.size);
                    let left = text.at.x + ink.left;
                    let top = text.at.y - ink.above;
                    let area = Rect::new(left, top, ink.right - ink.left, ink.above + ink.below);
                    assert!(safe.holds(area), "{name}: {} at {area:?}", text.line.text);
                }
                Item::Shape(shape)
                    if shape.fill != Some(convoke_print::frame::Fill::Plain(Colour::WHITE)) =>
                {
                    let Outline::Rect(area) = &shape.outline else {
                        continue;
                    };
                    assert!(safe.holds(*area), "{name}: a shape at {area:?}");
                }
                Item::Image(placed) => {
                    assert!(
                        placed.place.holds(placed.clip),
                        "{name}: the photo leaves a gap"
                    );
                    assert!(safe.holds(placed.clip), "{name}: the photo runs off");
                }
                _ => {}
            }
        }
    }
}

/// No two texts and no text and code come over each other.
fn assert_apart(name: &str, document: &Document) {
    for page in &document.pages {
        let texts: Vec<(String, Rect)> = page
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Text(text) => {
                    // The height of small letters: what stands over and hangs below may interlock.
                    let tall = text.size.scaled(0.5);
                    let width = text.line.width(text.size);
                    let area = Rect::new(text.at.x, text.at.y - tall, width, tall);
                    Some((text.line.text.to_string(), area))
                }
                _ => None,
            })
            .collect();
        let meet = |a: Rect, b: Rect| {
            a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
        };
        for (n, (one, area)) in texts.iter().enumerate() {
            for (other, over) in texts.iter().skip(n + 1) {
                assert!(!meet(*area, *over), "{name}: {one:?} lies over {other:?}");
            }
        }
        for item in &page.items {
            let Item::Qr(code) = item else { continue };
            let side = convoke_print::frame::Qr::side(&code.text, code.module).expect("a code");
            let free = Rect::new(code.at.x, code.at.y, side, side)
                .inset(-(code.module * 4) + Length::mm(0.05));
            for (text, area) in &texts {
                assert!(
                    !meet(free, *area),
                    "{name}: {text:?} stands in the quiet zone"
                );
            }
        }
    }
}

#[test]
fn frames_are_those_that_somebody_has_looked_at() {
    let bytes = photo(1750, 1166);
    for (name, facts) in all(Some(&bytes)) {
        if facts.paper == FlyerPaper::A5 {
            kept::assert_kept(&format!("flyer-{name}"), &flyer(&facts));
        }
    }
}

#[test]
fn every_flyer_stays_on_its_sheet_and_no_two_texts_meet() {
    let bytes = photo(1750, 1166);
    for (name, facts) in all(Some(&bytes)) {
        let document = flyer(&facts);
        assert_inside(&name, &document);
        assert_apart(&name, &document);
    }
}

#[test]
fn long_words_and_long_texts_stay_on_the_sheet_too() {
    let bytes = photo(1750, 1166);
    for (name, mut facts) in all(Some(&bytes)) {
        for words in &mut facts.words {
            lengthen(words);
        }
        facts.web =
            "https://buechereien-hinter-den-sieben-bergen.example/aktionswoche/2026/lesung".into();
        let document = flyer(&facts);
        assert_inside(&name, &document);
        assert_apart(&name, &document);
    }
}

/// A thousand letters stand on the sheet, and the person is told.
#[test]
fn a_paragraph_for_a_headline_stays_in_its_box_and_is_told() {
    let of = |language: &str, words: usize| {
        let word = if language == "ckb" {
            "کتێبخانە "
        } else {
            "Headline "
        };
        word.repeat(words)
    };
    for (language, words) in [("en", 113), ("en", 1_100), ("ckb", 130), ("ckb", 1_100)] {
        for (name, design) in DESIGNS {
            let mut facts = sample(design, FlyerPaper::A5, language);
            facts.words[0].summary = of(language, words);
            let document = flyer(&facts);
            let name = format!("{name} {language} {words}");
            assert_inside(&name, &document);
            let is_told = |warning: &convoke_print::frame::Warning| {
                matches!(warning.kind, WarningKind::HeadlineTooLong { .. })
            };
            assert!(document.warnings.iter().any(is_told), "{name}");
            let begins = |item: &Item| matches!(item, Item::Text(text) if text.line.text.starts_with(&of(language, 3)));
            assert!(
                document.pages[0].items.iter().any(begins),
                "{name}: no headline"
            );
        }
    }
}

fn lengthen(words: &mut FlyerWords) {
    let arabic = Reading::of(&words.language).otherwise.is_rtl();
    words.summary = if arabic {
        "ڕۆژی گەورەی خوێندنەوەی کتێبەکان لە گۆڕەپانی پەروەردەی نوێی هەولێر بۆ هەموو منداڵان و گەورەکانی شار".into()
    } else {
        "Bibliotheksöffnungszeitenverlängerungsversammlung für Nachbarschaftsbüchereien und Kinderbuchhandlungen".into()
    };
    let double = |text: &str| format!("{text} {text}");
    words.call = double(&words.call);
    words.place = double(&double(&words.place));
    words.address = double(&double(&words.address));
    words.organiser = double(&double(&words.organiser));
    words.accessibility = double(&double(&words.accessibility));
    words.imprint = double(&double(&words.imprint));
    words.text = double(&double(&double(&double(&words.text))));
    words.date = double(&words.date);
}

#[test]
fn empty_fields_are_said_and_leave_nothing_strange() {
    for (design_name, design) in DESIGNS {
        for (paper_name, paper) in PAPERS {
            let mut facts = sample(design, paper, "de");
            facts.words = vec![FlyerWords {
                language: "de".into(),
                to_follow: ["Termin folgt", "Uhrzeit folgt", "Ort folgt"].map(String::from),
                ..FlyerWords::default()
            }];
            facts.week = Vec::new();
            facts.web = String::new();
            let document = flyer(&facts);
            assert_inside(&format!("{design_name} {paper_name}"), &document);
            let missing: Vec<&str> = document
                .warnings
                .iter()
                .filter_map(|warning| match &warning.kind {
                    WarningKind::Missing { field, .. } => Some(*field),
                    _ => None,
                })
                .collect();
            assert_eq!(
                missing,
                ["summary", "date", "place", "accessibility", "imprint"]
            );
        }
    }
}

#[test]
fn a_headline_stays_in_its_box_in_five_languages_however_long_it_is() {
    let short = ["Read!", "Lies!", "Bixwîne!", "بخوێنە!", "اقرأ!"];
    let long = [
        "Longer opening hours for every single public library of the whole city, on Sundays too",
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und Öffnungszeiten",
        "Ji bo her zarokekî bajêr pirtûkxaneyeke vekirî, her roj û bi hemû zimanan",
        "کاتی کرانەوەی درێژتر بۆ هەموو کتێبخانە گشتییەکانی شار، ڕۆژانی پشووش، بە هەموو زمانەکان",
        "ساعات عمل أطول لكل مكتبة عامة في المدينة، في عطلة نهاية الأسبوع أيضاً وبكل اللغات",
    ];
    let mut case = TypeCase::new();
    let styles = [Style::DISPLAY.tracked(-30), Style::BOLD.tracked(-30)];
    for (n, language) in LANGUAGES.iter().enumerate() {
        for text in [short[n], &words(language).summary, long[n]] {
            let room = Size::mm(124.0, 86.0);
            let headline = Headline {
                text,
                reading: Reading::of(language),
                styles: &styles,
                room,
                smallest: Length::pt(30.0),
                largest: Length::pt(84.0),
                lines: 4,
                leading: (0.87, 1.16),
            };
            let set = fit(&mut case, &headline);
            let said: Vec<&str> = set.lines.iter().map(|line| &*line.text).collect();
            assert_eq!(said.join(" "), text, "nothing is torn or lost");
            assert!(set.height() <= room.height, "{text}: {}", set.height());
            for line in &set.lines {
                let ink = line.ink(set.size);
                assert!(
                    ink.right - ink.left.min(Length::ZERO) <= room.width,
                    "{text}: {}",
                    line.text
                );
            }
            assert_eq!(
                set.too_long,
                set.size < Length::pt(30.0),
                "{text} at {}",
                set.size
            );
            assert!(n == 1 || !set.too_long, "{text} at {}", set.size);
        }
    }
}

#[test]
fn the_code_is_read_from_a_coarse_picture_of_the_page() {
    for (name, paper) in PAPERS {
        for design in [
            FlyerDesign::Type,
            FlyerDesign::Photo,
            FlyerDesign::Bilingual,
        ] {
            let mut facts = with_photo(sample(design, paper, "ckb"));
            if design == FlyerDesign::Bilingual {
                facts.words.push(words("de"));
            }
            let document = flyer(&facts);
            let read = codes::read(&document, 0, None);
            assert_eq!(
                read,
                ["HTTPS://LIBRARIES-WEEK.EXAMPLE"],
                "{name} {design:?}"
            );
        }
    }
}

#[test]
fn a_photo_is_told_in_its_own_words_or_by_the_headline() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("flyer.pdf");
    for (alt, wanted) in [
        (
            "Two hundred people read on a square",
            "Two hundred people read on a square",
        ),
        ("", "Open-air reading"),
    ] {
        let mut facts = with_photo(sample(FlyerDesign::Photo, FlyerPaper::A5, "en"));
        facts.words[0].photo_alt = alt.into();
        facts.words[0].summary = "Open-air reading".into();
        let mut document = flyer(&facts);
        document.accessible = true;
        std::fs::write(&path, pdf(&document).expect("a PDF")).expect("written");
        let out = Command::new("qpdf")
            .args(["--qdf", "--object-streams=disable"])
            .arg(&path)
            .arg("-")
            .output()
            .expect("qpdf is needed");
        let said = String::from_utf8_lossy(&out.stdout);
        assert!(said.contains(&format!("/Alt ({wanted})")), "{wanted}");
    }
}

#[test]
fn an_address_keeps_the_letters_of_its_path() {
    assert_eq!(qr_text("example.org"), "HTTPS://EXAMPLE.ORG");
    assert_eq!(qr_text("https://Example.org/"), "HTTPS://EXAMPLE.ORG");
    assert_eq!(
        qr_text("http://example.org/Lesung?n=1"),
        "HTTP://EXAMPLE.ORG/Lesung?n=1"
    );
}

#[test]
fn day_place_and_names_come_back_from_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in LANGUAGES {
        let words = words(language);
        let path = folder.path().join("flyer.pdf");
        let document = flyer(&sample(FlyerDesign::Type, FlyerPaper::A5, language));
        std::fs::write(&path, pdf(&document).expect("a PDF")).expect("written");
        let out = Command::new("pdftotext")
            .arg(&path)
            .arg("-")
            .output()
            .expect("pdftotext is needed");
        let steering = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let said: String = String::from_utf8_lossy(&out.stdout)
            .chars()
            .filter(steering)
            .collect();
        for text in [&words.place, &words.call] {
            assert!(
                said.contains(text.as_str()),
                "{language}: {text} is lost in:\n{said}"
            );
        }
        let ranges = |text: &str| {
            text.chars()
                .filter(|c| c.is_alphanumeric())
                .collect::<String>()
        };
        assert!(
            ranges(&said).contains(&ranges(&words.date)),
            "{language}: the day is lost in:\n{said}"
        );
        let checked = Command::new("qpdf")
            .arg("--check")
            .arg(&path)
            .output()
            .expect("qpdf is needed");
        assert!(
            checked.status.success(),
            "{}",
            String::from_utf8_lossy(&checked.stdout)
        );
    }
}

#[test]
fn the_photo_is_cropped_round_its_focus_and_never_mirrored() {
    for language in ["en", "ckb"] {
        let facts = with_photo(sample(FlyerDesign::Photo, FlyerPaper::A5, language));
        let page = seen(&flyer(&facts), 592);
        // The bright spot lies in the right half, whichever way the sheet is read.
        let spot = page
            .enumerate_pixels()
            .find(|(_, _, dot)| dot.0[0] > 220 && dot.0[2] < 90 && dot.0[1] > 200);
        let (x, y, _) = spot.expect("the subject is in sight");
        assert!(x > 296 && y < 500, "{language}: {x}, {y}");
        let left = page.get_pixel(30, 200).0[0];
        assert!(left > 30, "the photo reaches the left: {left}");
    }
}

#[test]
fn a_photo_is_grey_and_lighter_in_black_and_white() {
    let mut facts = with_photo(sample(FlyerDesign::Photo, FlyerPaper::A5, "de"));
    let dark = seen(&flyer(&facts), 300).get_pixel(200, 60).0[0];
    facts.black_white = true;
    let page = seen(&flyer(&facts), 300);
    let coloured = page
        .pixels()
        .any(|dot| dot.0[0].abs_diff(dot.0[1]) > 12 || dot.0[0].abs_diff(dot.0[2]) > 12);
    assert!(!coloured, "there is colour left");
    assert!(page.get_pixel(200, 60).0[0] > dark);
}

#[test]
fn a_design_without_its_photo_or_translation_becomes_the_sentence_and_says_so() {
    let plain = flyer(&sample(FlyerDesign::Type, FlyerPaper::A5, "de")).listing();
    let plain_items = plain
        .lines()
        .filter(|line| !line.starts_with("warning"))
        .collect::<Vec<_>>();
    let same = |document: &Document| {
        let listed = document.listing();
        listed
            .lines()
            .filter(|line| !line.starts_with("warning"))
            .eq(plain_items.iter().copied())
    };
    let mut facts = sample(FlyerDesign::Photo, FlyerPaper::A5, "de");
    let without = flyer(&facts);
    assert!(same(&without) && without.warnings[0].kind == WarningKind::NoPicture);
    facts.photo = Some(FlyerPhoto {
        bytes: photo(500, 400),
        focus: (50, 50),
    });
    let coarse = flyer(&facts);
    assert!(same(&coarse));
    assert!(matches!(coarse.warnings[0].kind, WarningKind::CoarsePicture { dpi } if dpi < 150));
    let mut facts = sample(FlyerDesign::Bilingual, FlyerPaper::A5, "de");
    facts.words.push(FlyerWords {
        language: "ckb".into(),
        ..FlyerWords::default()
    });
    let alone = flyer(&facts);
    assert!(same(&alone));
    assert!(
        matches!(&alone.warnings[0].kind, WarningKind::MissingTranslation { language } if language == "ckb")
    );
}

#[test]
fn a_pale_colour_is_said_and_letters_stay_black() {
    let mut facts = sample(FlyerDesign::Type, FlyerPaper::A5, "en");
    facts.colour = Colour::Rgb(255, 200, 0);
    let document = flyer(&facts);
    assert!(
        document
            .warnings
            .iter()
            .any(|w| matches!(w.kind, WarningKind::LowContrast { hundredths } if hundredths < 450))
    );
    let coloured = document.pages[0]
        .items
        .iter()
        .any(|item| matches!(item, Item::Text(t) if matches!(t.colour, Colour::Rgb(..))));
    assert!(!coloured);
}

#[test]
fn a_cut_sheet_has_the_photo_over_its_edges() {
    let mut facts = with_photo(sample(FlyerDesign::Photo, FlyerPaper::A5, "en"));
    facts.bleed = true;
    let document = flyer(&facts);
    let page = &document.pages[0];
    let clip = page.items.iter().find_map(|item| match item {
        Item::Image(placed) => Some(placed.clip),
        _ => None,
    });
    let clip = clip.expect("a photo");
    assert_eq!(page.bleed, Length::mm(3.0));
    assert_eq!((clip.x, clip.y), (-Length::mm(3.0), -Length::mm(3.0)));
    assert_eq!(clip.right(), page.size.width + Length::mm(3.0));
}

/// The plan in points: 3 mm of bleed and 6 mm of marks around an A5 sheet; every box of the file is
/// there to a hundredth, as another reader of PDFs sees it.
#[test]
fn every_box_of_a_cut_sheet_is_where_it_was_planned() {
    let mut facts = sample(FlyerDesign::LowInk, FlyerPaper::A5, "de");
    let mm = |mm: f64| mm * 72.0 / 25.4;
    for bleed in [false, true] {
        facts.bleed = bleed;
        let (around, out) = if bleed { (9.0, 3.0) } else { (0.0, 0.0) };
        let boxes = |out: f64| {
            let (start, end) = (around - out, around + out);
            [start, start, 148.0 + end, 210.0 + end].map(mm)
        };
        let page = page_as_qpdf_sees_it(&pdf(&flyer(&facts)).expect("a PDF"));
        let planned = [
            ("/MediaBox", boxes(around)),
            ("/CropBox", boxes(around)),
            ("/BleedBox", boxes(out)),
            ("/TrimBox", boxes(0.0)),
        ];
        for (name, planned) in planned {
            let seen = box_in(&page, name);
            let far = seen.iter().zip(planned).map(|(a, b)| (a - b).abs());
            assert!(
                far.fold(0.0, f64::max) < 0.01,
                "{name} {seen:?} {planned:?}"
            );
        }
    }
}

/// The one page of a file, as JSON.
fn page_as_qpdf_sees_it(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("flyer.pdf");
    std::fs::write(&path, bytes).expect("written");
    let out = std::process::Command::new("qpdf")
        .args(["--json=2", "--json-stream-data=none"])
        .arg(&path)
        .output()
        .expect("qpdf is needed");
    String::from_utf8(out.stdout).expect("text")
}

fn box_in(json: &str, name: &str) -> Vec<f64> {
    let from = json.find(&format!("\"{name}\": [")).expect("a box");
    let numbers = json[from..].split(['[', ']']).nth(1).expect("a list");
    let number = |text: &str| text.trim().parse().expect("a number");
    numbers.split(',').map(number).collect()
}

#[test]
fn two_languages_give_two_sides_and_the_same_facts_the_same_bytes() {
    let mut facts = with_photo(sample(FlyerDesign::Photo, FlyerPaper::A5, "de"));
    facts.words.push(words("ar"));
    let document = flyer(&facts);
    assert_eq!(document.pages.len(), 2);
    let photo = facts.photo.as_ref().map_or(0, |photo| photo.bytes.len());
    let first = pdf(&document).expect("a PDF");
    assert!(
        first.len() <= photo + 80 * 1024,
        "{} over a photo of {photo}",
        first.len()
    );
    assert!(
        first == pdf(&flyer(&facts)).expect("a PDF"),
        "two printings differ"
    );
}
