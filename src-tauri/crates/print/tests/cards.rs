//! Cards and sheets of cards: as they were drawn when somebody last looked at them, in their cells,
//! and where they were planned.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "support/cards.rs"]
mod cards;
#[path = "support/codes.rs"]
mod codes;
#[expect(dead_code, reason = "the samples serve several tests")]
#[path = "support/flyers.rs"]
mod flyers;
#[path = "support/kept.rs"]
mod kept;

use convoke_print::badge::badge_grid;
use convoke_print::flyer::{FlyerDesign, FlyerPaper, flyer};
use convoke_print::frame::{Document, Item, Outline, Page};
use convoke_print::label::LABEL_FORMATS;
use convoke_print::{Length, Rect, Size, paper, pdf};
use kept::assert_kept;

fn poster(paper: FlyerPaper, language: &str) -> Document {
    let mut facts = flyers::sample(FlyerDesign::Type, paper, language);
    for words in &mut facts.words {
        let title = words.summary.clone();
        let city = words.place.clone();
        words.titles = (0..8)
            .map(|n| {
                if n == 2 {
                    Default::default()
                } else {
                    [title.clone(), city.clone()]
                }
            })
            .collect();
    }
    flyer(&facts)
}

#[test]
fn frames_are_those_that_somebody_has_looked_at() {
    for language in flyers::LANGUAGES {
        for (name, document) in cards::all(language) {
            assert_kept(&format!("{name}-{language}"), &document);
        }
        assert_kept(
            &format!("poster-{language}"),
            &poster(FlyerPaper::A3, language),
        );
    }
}

fn inks(page: &Page) -> Vec<(String, Rect)> {
    let mut found = Vec::new();
    for item in page.all_items() {
        match item {
            Item::Text(text) if text.turn == convoke_print::frame::Turn::None => {
                let ink = text.line.ink(text.size);
                let area = Rect::new(
                    text.at.x + ink.left,
                    text.at.y - ink.above,
                    ink.right - ink.left,
                    ink.above + ink.below,
                );
                found.push((text.line.text.to_string(), area));
            }
            Item::Shape(shape) => {
                if let Outline::Rect(area) = &shape.outline {
                    found.push(("a box".into(), *area));
                }
            }
            Item::Form(form) => found.extend(inks(&form.page)),
            _ => {}
        }
    }
    found
}

#[test]
fn everything_stays_where_printers_print_in_five_languages_and_files_are_sound() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in ["en", "de", "kmr", "ckb", "ar"] {
        let mut all = cards::all(language);
        for paper in [
            FlyerPaper::A3,
            FlyerPaper::A2,
            FlyerPaper::A1,
            FlyerPaper::A0,
        ] {
            all.push(("poster", poster(paper, language)));
        }
        for (name, document) in all {
            for page in &document.pages {
                let sheet = Rect::new(
                    Length::ZERO,
                    Length::ZERO,
                    page.size.width,
                    page.size.height,
                );
                for (what, area) in inks(page) {
                    assert!(
                        sheet.inset(Length::mm(4.9)).holds(area),
                        "{name} {language}: {what} at {area:?}"
                    );
                }
            }
            assert!(
                document.warnings.is_empty(),
                "{name} {language}: {:?}",
                document.warnings
            );
            let path = folder.path().join(name);
            std::fs::write(&path, pdf(&document).expect("a PDF")).expect("written");
            let checked = std::process::Command::new("qpdf")
                .arg("--check")
                .arg(&path)
                .output()
                .expect("qpdf is needed");
            assert!(
                checked.status.success(),
                "{name}: {}",
                String::from_utf8_lossy(&checked.stdout)
            );
        }
    }
}

#[test]
fn a_camera_reads_the_code_of_a_poster_from_a_copy_of_150_dpi() {
    for language in ["de", "ar"] {
        let read = codes::read(&poster(FlyerPaper::A3, language), 0, None);
        assert_eq!(read, ["HTTPS://LIBRARIES-WEEK.EXAMPLE"], "{language}");
    }
}

#[test]
fn each_card_stays_in_its_cell() {
    for language in ["en", "ckb"] {
        let badges = cards::badge_sheet(language);
        let grid = badge_grid(paper::A4, Size::mm(90.0, 65.0));
        let cells: Vec<Rect> = (0..grid.count()).map(|n| grid.cell(n)).collect();
        let low = cells.last().expect("cells").bottom();
        for (what, area) in inks(&badges.pages[0]) {
            let free = area.y > low;
            assert!(
                free || cells.iter().any(|cell| cell.holds(area)),
                "{what} at {area:?}"
            );
        }
        for format in LABEL_FORMATS {
            let sheet = cards::label_sheet(language, format.name);
            let grid = format.grid();
            let cells: Vec<Rect> = (0..grid.count()).map(|n| grid.cell(n)).collect();
            for (what, area) in inks(&sheet.pages[0]) {
                assert!(
                    cells.iter().any(|cell| cell.holds(area)),
                    "{} {what} at {area:?}",
                    format.name
                );
            }
        }
    }
}

#[test]
fn labels_lie_where_the_sheets_are_cut() {
    // First and last corner as the makers give them, in millimetres.
    let planned = [
        ("3x7", (0.0, 0.45), (140.0, 254.25)),
        ("3x8", (0.0, 0.5), (140.0, 259.5)),
        ("2x7", (4.65, 15.15), (106.25, 243.75)),
        ("us-5160", (4.7625, 12.7), (144.4625, 241.3)),
    ];
    for (name, first, last) in planned {
        let format = LABEL_FORMATS
            .iter()
            .find(|format| format.name == name)
            .expect("a format");
        let grid = format.grid();
        let near = |rect: Rect, (x, y): (f64, f64)| {
            let off = |length: Length, mm: f64| (length.in_pt() - mm * 72.0 / 25.4).abs();
            // The pitch is kept in hundredths of a point, too: a row may add half a hundredth.
            assert!(
                off(rect.x, x) <= 0.02 && off(rect.y, y) <= 0.05,
                "{name}: {rect:?} is not at {x}, {y}"
            );
        };
        near(grid.cell(0), first);
        near(grid.cell(grid.count() - 1), last);
        let sheet = Rect::new(
            Length::ZERO,
            Length::ZERO,
            grid.sheet.width,
            grid.sheet.height,
        );
        let rounded = sheet.inset(-Length::hundredths(5));
        assert!(rounded.holds(grid.cell(grid.count() - 1)));
    }
}
