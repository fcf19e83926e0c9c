//! Pages on other sheets: nothing is lost, nothing shown twice, everything where it was planned.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "support/codes.rs"]
mod codes;
#[expect(dead_code, reason = "the samples serve several tests")]
#[path = "support/flyers.rs"]
mod flyers;

use convoke_print::flyer::{FlyerDesign, FlyerPaper, flyer};
use convoke_print::frame::{Colour, Document, Form, Item, Page};
use convoke_print::imposition::{
    Booklet, CutGrid, Filling, NUp, PrinterFit, TileGrid, TileWords, Tiling, TurnedOver,
    at_true_size, booklet, booklet_order, n_up, tile,
};
use convoke_print::{Length, Rect, Size, paper, pdf, preview};

fn forms(page: &Page) -> Vec<&Form> {
    let forms = page.items.iter();
    forms
        .filter_map(|item| match item {
            Item::Form(form) => Some(&**form),
            _ => None,
        })
        .collect()
}

/// Which page of a document a form shows, known by its width: page n is n hundredths wider.
fn numbered(count: usize, size: Size, language: &str) -> Document {
    let page = |n: usize| {
        let more = Length::hundredths(i32::try_from(n).expect("few pages"));
        let mut page = Page::new(size);
        page.fill(Rect::new(more, more, more, more), Colour::BLACK);
        page
    };
    Document::new("n", language, (0..count).map(page).collect())
}

fn number_of(form: &Form) -> usize {
    let Some(Item::Shape(shape)) = form.page.items.first() else {
        panic!("a page without its mark");
    };
    let convoke_print::frame::Outline::Rect(area) = &shape.outline else {
        panic!("a page without its mark");
    };
    usize::try_from(area.width.in_hundredths()).expect("a number")
}

#[test]
fn a_booklet_read_after_folding_has_its_pages_in_order() {
    for pages in 0..=64 {
        let order = booklet_order(pages);
        assert_eq!(order.len(), pages.div_ceil(4) * 2);
        // Sheets lie in each other. Leafing: all fronts' right halves and backs' left halves from
        // the outermost inwards, then back outwards.
        let sheets = order.len() / 2;
        let mut read = Vec::new();
        for sheet in 0..sheets {
            read.extend([order[sheet * 2][1], order[sheet * 2 + 1][0]]);
        }
        for sheet in (0..sheets).rev() {
            read.extend([order[sheet * 2 + 1][1], order[sheet * 2][0]]);
        }
        let mut wanted: Vec<Option<usize>> = (0..pages).map(Some).collect();
        wanted.resize(sheets * 4, None);
        assert_eq!(read, wanted, "{pages} pages");
    }
}

#[test]
fn a_booklet_turns_for_the_printer_creeps_inwards_and_opens_to_the_right_in_arabic() {
    let thickness = Length::mm(0.1);
    let plan = |turned| Booklet {
        turned,
        thickness,
        sheet: None,
    };
    for (language, cover) in [("de", [7, 0]), ("ckb", [0, 7])] {
        let document = numbered(8, paper::A5, language);
        let made = booklet(&document, &plan(TurnedOver::ShortEdge));
        let seen = |side: usize| {
            forms(&made.pages[side])
                .iter()
                .map(|f| number_of(f))
                .collect::<Vec<_>>()
        };
        assert_eq!((made.pages.len(), seen(0)), (4, cover.to_vec()));
        assert_eq!(
            made.pages[0].size,
            Size::new(paper::A5.width * 2, paper::A5.height)
        );
        assert!(
            made.full_size
                && made
                    .pages
                    .iter()
                    .all(|page| forms(page).iter().all(|f| !f.half_turn))
        );
        let inner = forms(&made.pages[2]);
        assert_eq!(
            (inner[0].at.x, inner[1].at.x),
            (thickness, paper::A5.width - thickness)
        );
        assert!(
            forms(&made.pages[0])
                .iter()
                .all(|form| form.clip == form.area())
        );
        // Turned over the long edge, backs stand on their heads with left and right changed.
        let other = booklet(&document, &plan(TurnedOver::LongEdge));
        let (back, turned) = (seen(1), forms(&other.pages[1]));
        assert_eq!(
            turned.iter().map(|f| number_of(f)).collect::<Vec<_>>(),
            [back[1], back[0]]
        );
        assert!(turned.iter().all(|form| form.half_turn));
    }
}

#[test]
fn a_booklet_on_the_paper_of_its_pages_makes_them_smaller_and_keeps_them_in_their_halves() {
    let document = numbered(5, paper::A4, "de");
    let sheet = paper::A4.turned();
    let made = booklet(
        &document,
        &Booklet {
            sheet: Some(sheet),
            ..Booklet::default()
        },
    );
    assert_eq!(made.pages.len(), 4);
    for page in &made.pages {
        assert_eq!(page.size, sheet);
        for form in forms(page) {
            let middle = form.clip.x + form.clip.width / 2;
            let half = i32::from(middle > sheet.width / 2);
            let half = Rect::new(
                sheet.width / 2 * half,
                Length::ZERO,
                sheet.width / 2,
                sheet.height,
            );
            assert!(half.holds(form.clip), "{:?} in {half:?}", form.clip);
            assert!((form.scale - 0.7068).abs() < 0.001, "{}", form.scale);
        }
    }
}

#[test]
fn tiles_cover_the_whole_poster_once_and_stay_where_printers_print() {
    for whole in [paper::A3, paper::A2, paper::A1, paper::A0] {
        for sheet in [paper::A4, paper::A3, paper::LETTER] {
            for rtl in [false, true] {
                let grid = TileGrid::plan(whole, sheet, Tiling::OVERLAP);
                let tiles: Vec<_> = (0..grid.count()).map(|n| grid.tile(n, rtl)).collect();
                let area = |r: Rect| {
                    i64::from(r.width.in_hundredths()) * i64::from(r.height.in_hundredths())
                };
                let sum: i64 = tiles.iter().map(|tile| area(tile.printed)).sum();
                let full = Rect::new(Length::ZERO, Length::ZERO, whole.width, whole.height);
                assert_eq!(
                    sum,
                    area(full),
                    "{whole:?} on {sheet:?}: as much as the whole"
                );
                for (n, one) in tiles.iter().enumerate() {
                    assert!(full.holds(one.part) && one.part.holds(one.printed));
                    for other in &tiles[n + 1..] {
                        let (a, b) = (one.printed, other.printed);
                        let apart = a.right() <= b.x
                            || b.right() <= a.x
                            || a.bottom() <= b.y
                            || b.bottom() <= a.y;
                        assert!(apart, "{a:?} and {b:?} are printed twice");
                    }
                    for strip in one.side_strip.into_iter().chain(one.top_strip) {
                        assert!(
                            strip.width.min(strip.height) == Tiling::OVERLAP
                                && one.part.holds(strip)
                        );
                    }
                }
            }
        }
    }
    let grid = TileGrid::plan(paper::A3, paper::A4, Tiling::OVERLAP);
    assert_eq!((grid.columns, grid.rows), (2, 2));
    assert_eq!(grid.part, Size::mm(153.5, 215.0));
}

fn poster(language: &str) -> Document {
    flyer(&flyers::sample(FlyerDesign::Type, FlyerPaper::A3, language))
}

fn tiled(language: &str, sheet: Size) -> Document {
    let words = TileWords {
        sheet: "{n}/{total}".into(),
        glue_one: "< {sheets}".into(),
        glue_more: "<< {sheets}".into(),
        foot: "foot".into(),
        ..TileWords::default()
    };
    tile(
        &poster(language),
        &Tiling {
            sheet,
            overlap: Tiling::OVERLAP,
            words,
        },
    )
}

#[test]
fn sheets_laid_over_each_other_show_the_poster() {
    // Two dots to the millimetre.
    let seen = |bytes: &[u8], page: usize, size: Size| {
        let width = (size.width.in_mm() * 2.0).round() as u32;
        let png = preview::png(bytes, page, width).expect("a picture");
        image::load_from_memory(&png).expect("a picture").to_luma8()
    };
    for language in ["en", "ckb"] {
        let rtl = language == "ckb";
        let whole = poster(language);
        let whole_seen = seen(&pdf(&whole).expect("a PDF"), 0, paper::A3);
        let made = tiled(language, paper::A4);
        let bytes = pdf(&made).expect("a PDF");
        let grid = TileGrid::plan(paper::A3, paper::A4, Tiling::OVERLAP);
        assert_eq!(made.pages.len(), grid.count() + 1);
        let (mut wrong, mut dark) = (0u32, 0u32);
        for number in 0..grid.count() {
            let page = &made.pages[number + 1];
            let sheet = seen(&bytes, number + 1, grid.sheet);
            let form = forms(page)[0];
            let printed = grid.tile(number, rtl).printed;
            let dots = |length: Length| (length.in_mm() * 2.0).round() as u32;
            for y in 2..dots(printed.height) - 2 {
                for x in 2..dots(printed.width) - 2 {
                    let on_sheet = sheet
                        .get_pixel(dots(form.clip.x) + x, dots(form.clip.y) + y)
                        .0[0];
                    let on_whole = whole_seen
                        .get_pixel(dots(printed.x) + x, dots(printed.y) + y)
                        .0[0];
                    dark += u32::from(on_whole < 128);
                    // Edges fall between the dots.
                    wrong += u32::from(on_sheet.abs_diff(on_whole) > 160);
                }
            }
        }
        assert!(
            dark > 50_000 && wrong * 200 < dark,
            "{language}: {wrong} of {dark}"
        );
    }
}

/// Everything that is drawn on a sheet itself lies where every printer prints.
fn assert_printable(page: &Page) {
    let sheet = Rect::new(
        Length::ZERO,
        Length::ZERO,
        page.size.width,
        page.size.height,
    );
    let safe = sheet.inset(Length::mm(5.0) - Length::hundredths(2));
    for item in &page.items {
        let area = match item {
            Item::Rule(rule) => Rect::new(
                rule.from.x.min(rule.to.x),
                rule.from.y.min(rule.to.y),
                (rule.to.x - rule.from.x).abs(),
                (rule.to.y - rule.from.y).abs(),
            ),
            Item::Text(text) => {
                let ink = text.line.ink(text.size);
                Rect::new(
                    text.at.x + ink.left,
                    text.at.y - ink.above,
                    ink.right - ink.left,
                    ink.above + ink.below,
                )
            }
            _ => continue,
        };
        assert!(safe.holds(area), "{area:?} is out of reach: {item:?}");
    }
}

#[test]
fn marks_and_words_of_tiles_stay_off_the_edge_and_off_the_picture() {
    for language in ["en", "ar"] {
        for sheet in [paper::A4, paper::LETTER, paper::A3] {
            let made = tiled(language, sheet);
            for page in &made.pages {
                assert_printable(page);
            }
            for page in &made.pages[1..] {
                let picture = forms(page)[0].clip;
                for item in &page.items {
                    let Item::Rule(rule) = item else { continue };
                    let clear = rule.from.x >= picture.right()
                        || rule.to.x <= picture.x
                        || rule.from.y >= picture.bottom()
                        || rule.to.y <= picture.y;
                    assert!(clear, "a mark lies on the picture");
                }
            }
        }
    }
}

fn four() -> NUp {
    NUp::new(paper::A4, paper::A6, 2, 2)
}

#[test]
fn cells_stand_where_they_were_planned_to_a_hundredth_of_a_point() {
    // A6 on A4: corners at 0 and 105, 0 and 148.5 mm.
    let made = n_up(&numbered(1, paper::A6, "de"), &four());
    let corners: Vec<(i32, i32)> = forms(&made.pages[0])
        .iter()
        .map(|form| (form.at.x.in_hundredths(), form.at.y.in_hundredths()))
        .collect();
    let planned = [(0.0, 0.0), (105.0, 0.0), (0.0, 148.5), (105.0, 148.5)];
    for (found, (x, y)) in corners.iter().zip(planned) {
        let wanted = (x * 7200.0 / 25.4, y * 7200.0 / 25.4);
        assert!(
            (f64::from(found.0) - wanted.0).abs() <= 1.0
                && (f64::from(found.1) - wanted.1).abs() <= 1.0
        );
    }
    assert_eq!(made.pages[0].size, paper::A4);
    assert_printable(&made.pages[0]);
    // From right to left the first page is top right.
    let arabic = n_up(&numbered(1, paper::A6, "ar"), &four());
    assert!(forms(&arabic.pages[0])[0].at.x > Length::mm(100.0));
}

#[test]
fn backs_fall_behind_their_fronts_whichever_way_the_printer_turns() {
    for (sheet, cut, columns, rows) in [
        (paper::A4, paper::A6, 2, 2),
        (paper::A4.turned(), paper::A5, 2, 1),
        (paper::A4.turned(), Size::mm(99.0, 210.0), 3, 1),
        (paper::LETTER, paper::A6, 2, 2),
    ] {
        for turned in [TurnedOver::LongEdge, TurnedOver::ShortEdge] {
            for filling in [Filling::Repeated, Filling::InOrder] {
                let plan = NUp {
                    filling,
                    backs: Some(turned),
                    ..NUp::new(sheet, cut, columns, rows)
                };
                let made = n_up(&numbered(6, cut, "de"), &plan);
                let upright = (sheet.width <= sheet.height) == (turned == TurnedOver::LongEdge);
                for pair in made.pages.chunks(2) {
                    for front in forms(&pair[0]) {
                        let place = front.area();
                        // Where the front's area is seen from behind.
                        let (x, y) = if upright {
                            (sheet.width - place.right(), place.y)
                        } else {
                            (place.x, sheet.height - place.bottom())
                        };
                        let near = |a: Length, b: Length| (a - b).abs() <= Length::hundredths(2);
                        let back = forms(&pair[1])
                            .into_iter()
                            .find(|b| near(b.area().x, x) && near(b.area().y, y));
                        let back = back.expect("a back behind each front");
                        assert_eq!(number_of(back), number_of(front) + 1);
                        assert_eq!(back.half_turn, !upright);
                    }
                }
            }
        }
    }
}

#[test]
fn bleed_runs_over_the_outer_edge_and_half_the_white_between() {
    let mut document = numbered(1, Size::mm(90.0, 50.0), "de");
    document.pages[0].bleed = Length::mm(3.0);
    let plan = NUp {
        gutter: Length::mm(4.0),
        ..NUp::new(paper::A4, Size::mm(90.0, 50.0), 2, 4)
    };
    let made = n_up(&document, &plan);
    let found = forms(&made.pages[0]);
    for (n, form) in found.iter().enumerate() {
        let (cell, clip) = (form.area(), form.clip);
        assert!(clip.holds(cell));
        for other in &found[n + 1..] {
            let clear = clip.right() <= other.clip.x || clip.bottom() <= other.clip.y;
            assert!(clear, "{clip:?} runs over {:?}", other.clip);
        }
    }
    assert_eq!(found[0].area().x - found[0].clip.x, Length::mm(3.0));
    assert_eq!(
        found[0].clip.right() - found[0].area().right(),
        Length::mm(2.0)
    );
    assert_printable(&made.pages[0]);
}

#[test]
fn several_on_a_sheet_cost_next_to_nothing_and_the_file_is_sound() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in ["en", "ckb"] {
        let single = flyer(&flyers::sample(FlyerDesign::Type, FlyerPaper::A6, language));
        let one = pdf(&single).expect("a PDF");
        let made = n_up(&single, &four());
        let many = pdf(&made).expect("a PDF");
        assert!(
            many.len() < one.len() + 2048,
            "{} and {}",
            one.len(),
            many.len()
        );
        let fit = PrinterFit {
            right: Length::mm(1.0),
            down: Length::mm(-0.5),
            scale: 0.998,
        };
        let documents = [
            ("many", made.clone()),
            ("true", at_true_size(&made, &fit)),
            ("tiles", tiled(language, paper::A4)),
            (
                "booklet",
                booklet(&numbered(5, paper::A5, language), &Booklet::default()),
            ),
        ];
        for (name, document) in documents {
            let path = folder.path().join(name);
            let bytes = pdf(&document).expect("a PDF");
            assert_eq!(
                bytes,
                pdf(&document).expect("a PDF"),
                "the same bytes twice"
            );
            std::fs::write(&path, &bytes).expect("written");
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
            let plain = std::process::Command::new("qpdf")
                .args(["--qdf", "--object-streams=disable"])
                .arg(&path)
                .arg("-")
                .output()
                .expect("qpdf is needed");
            let said = String::from_utf8_lossy(&plain.stdout);
            assert!(said.contains("/PrintScaling /None"), "{name} may be scaled");
        }
    }
}

#[test]
fn a_camera_reads_every_code_of_four_on_a_sheet() {
    let single = flyer(&flyers::sample(FlyerDesign::Type, FlyerPaper::A6, "ckb"));
    let made = n_up(&single, &four());
    for form in forms(&made.pages[0]) {
        let read = codes::read(&made, 0, Some(form.clip));
        assert_eq!(read, ["HTTPS://LIBRARIES-WEEK.EXAMPLE"]);
    }
}

#[test]
fn what_a_printer_adds_is_taken_back() {
    let fit = PrinterFit {
        right: Length::mm(2.0),
        down: Length::mm(-1.0),
        scale: 1.01,
    };
    let document = numbered(1, paper::A4, "de");
    let made = at_true_size(&document, &fit);
    let form = forms(&made.pages[0])[0];
    // A point of the plan, as it is sent, as the printer puts it.
    for (x, y) in [(0.0, 0.0), (20.0, 20.0), (190.0, 277.0)] {
        let sent = (
            form.at.x.in_mm() + x * form.scale,
            form.at.y.in_mm() + y * form.scale,
        );
        let printed = (
            sent.0 * fit.scale + fit.right.in_mm(),
            sent.1 * fit.scale + fit.down.in_mm(),
        );
        assert!(
            (printed.0 - x).abs() < 0.01 && (printed.1 - y).abs() < 0.01,
            "{printed:?}"
        );
    }
    let plain = at_true_size(&document, &PrinterFit::default());
    assert_eq!(plain.listing(), document.listing());
}

#[test]
fn a_grid_marks_every_cut_and_never_a_cell() {
    for (sheet, size) in [
        (paper::A4, Size::mm(90.0, 65.0)),
        (paper::A4, Size::mm(90.0, 55.0)),
        (paper::A4, Size::mm(85.0, 54.0)),
        (paper::LETTER, Size::mm(90.0, 65.0)),
        (paper::LETTER, Size::mm(85.0, 54.0)),
    ] {
        let grid = CutGrid::filling(sheet, size);
        let whole = Rect::new(Length::ZERO, Length::ZERO, sheet.width, sheet.height);
        for n in 0..grid.count() {
            assert!(whole.inset(Length::mm(5.0)).holds(grid.cell(n)), "{size:?}");
        }
        let mut page = Page::new(sheet);
        page.items = grid.marks(Length::ZERO);
        assert_printable(&page);
        assert!(page.items.len() >= 2 * (grid.columns + 1 + grid.rows + 1));
    }
}
