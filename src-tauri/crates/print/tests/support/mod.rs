//! A page with everything on it, and a table over several pages.

mod words;

use std::sync::Arc;

use convoke_print::flow::{Block, Flow, Paragraph, Sheet};
use convoke_print::frame::{Dash, Fill, Item, Link, Outline, Qr, Stroke, Text, Turn};
use convoke_print::table::{Column, Look, Row, Stand, Table, Width};
use convoke_print::{
    Align, Colour, Document, Footer, Length, Page, Picture, Point, Reading, Rect, Style, TypeCase,
    draw_footers, paper,
};

/// Names that must come back from the printed page.
pub const NAMES: [&str; 6] = [
    "Şîlan Zînar",
    "Jürgen Weiß",
    "ڤیان ژیلا",
    "ڕێبین گوڵاڵە",
    "محمد السلامي",
    "Zoë O'Brien",
];

/// A small picture with a gradient, and one with holes.
pub fn pictures() -> (Arc<Picture>, Arc<Picture>) {
    use image::{DynamicImage, ImageFormat, RgbImage, RgbaImage};
    let written = |image: DynamicImage, format| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image
            .write_to(&mut bytes, format)
            .expect("a picture is written");
        Arc::new(Picture::read(bytes.get_ref()).expect("a picture is read"))
    };
    let photo = RgbImage::from_fn(400, 300, |x, y| {
        image::Rgb([(x / 2) as u8, (y / 2) as u8, 120])
    });
    let holes = RgbaImage::from_fn(120, 120, |x, y| {
        image::Rgba([
            200,
            30,
            30,
            if (x / 20 + y / 20) % 2 == 0 { 255 } else { 60 },
        ])
    });
    (
        written(DynamicImage::ImageRgb8(photo), ImageFormat::Jpeg),
        written(DynamicImage::ImageRgba8(holes), ImageFormat::Png),
    )
}

/// One page of mixed scripts, shapes, pictures and a code, then a table over three pages.
pub fn specimen() -> Document {
    let mut case = TypeCase::new();
    let mut page = words_page(&mut case);
    shapes(&mut page, &mut case);
    let mut pages = vec![page];
    pages.extend(table_pages(&mut case));
    let footer = Footer {
        document: "Specimen",
        state: "as of 12 December 2026",
        page_words: "page {page} of {pages}",
        id: "S7K·3F9",
        language: "en",
    };
    draw_footers(&mut pages, &mut case, &footer, Length::mm(14.0));
    let mut document = Document::new("Specimen · نموونە", "en", pages);
    document.created = Some("2026-12-12T14:00:00".into());
    document
}

fn words_page(case: &mut TypeCase) -> Page {
    let mut page = Page::new(paper::A4);
    let span = (Length::mm(14.0), Length::mm(196.0));
    let mut y = Length::mm(24.0);
    for style in [Style::DISPLAY, Style::QUIET_BOLD] {
        let line = case.line("Büchertage ڕۆژانی کتێب", style, Reading::of("de"));
        page.text_in(line, span, Align::Left, y, Length::pt(26.0), Colour::BLACK);
        y += Length::pt(36.0);
    }
    for (language, words) in words::WORDS {
        let reading = Reading::of(language);
        let line = case.line(words, Style::TEXT, reading);
        let align = Align::start(line.direction.is_rtl());
        page.text_in(line, span, align, y, Length::pt(12.0), Colour::BLACK);
        y += Length::pt(21.0);
    }
    page
}

fn shapes(page: &mut Page, case: &mut TypeCase) {
    let (photo, holes) = pictures();
    page.items.push(Item::Image(Box::new(photo.covering(
        Rect::mm(14.0, 190.0, 40.0, 50.0),
        80,
        50,
    ))));
    page.items.push(Item::Image(Box::new(
        holes.within(Rect::mm(40.0, 220.0, 30.0, 30.0)),
    )));
    let qr = Qr {
        text: "HTTPS://EXAMPLE.ORG/E/ABC".into(),
        at: Point::mm(160.0, 200.0),
        module: Length::mm(0.9),
        colour: Colour::BLACK,
    };
    page.items.push(Item::Qr(Box::new(qr)));
    let pen = Stroke {
        thickness: Length::pt(1.0),
        colour: Colour::Rgb(212, 58, 12),
        dash: Dash::Dashed,
    };
    let hatch = Fill::Hatch {
        stroke: Stroke::black(Length::pt(0.5)),
        spacing: Length::mm(1.5),
    };
    page.shape(
        Outline::Rect(Rect::mm(80.0, 195.0, 30.0, 15.0)),
        Some(hatch),
        Some(pen),
    );
    let accent = Colour::hex("#D43A0C").expect("a colour");
    page.shape(
        Outline::Ellipse(Rect::mm(115.0, 195.0, 20.0, 15.0)),
        Some(Fill::Plain(accent)),
        None,
    );
    let ring = vec![
        Point::mm(80.0, 235.0),
        Point::mm(95.0, 218.0),
        Point::mm(110.0, 235.0),
    ];
    page.shape(
        Outline::Polygon(ring),
        None,
        Some(Stroke::black(Length::pt(2.0))),
    );
    let line = case.line(
        "+49 30 123 · example.org/e/abc",
        Style::BOLD,
        Reading::code(),
    );
    for (turn, at) in [
        (Turn::Up, Point::mm(145.0, 255.0)),
        (Turn::Down, Point::mm(150.0, 195.0)),
    ] {
        page.items.push(Item::Text(Text {
            line: line.clone(),
            at,
            size: Length::pt(9.0),
            colour: accent,
            turn,
        }));
    }
    let area = Rect::mm(115.0, 225.0, 25.0, 8.0);
    page.items.push(Item::Link(Box::new(Link {
        area,
        address: "https://example.org/e/abc?q=ناو".into(),
    })));
}

fn table_pages(case: &mut TypeCase) -> Vec<Page> {
    let area = Rect::mm(14.0, 14.0, 182.0, 262.0);
    let mut flow = Flow::new(
        case,
        Sheet {
            size: paper::A4,
            first: area,
            rest: area,
            rtl: true,
        },
    );
    let words = |text: &str| {
        Block::Text(Paragraph {
            text: text.into(),
            style: Style::TEXT,
            reading: Reading::of("ckb"),
            size: Length::pt(10.0),
            leading: Length::pt(14.0),
            colour: Colour::BLACK,
            align: None,
        })
    };
    flow.place(&Block::Columns(vec![(2, vec![words("پێشبینی دەکرێت نزیکەی ٢٥٠ کەس بەشداری بکەن؛ تکایە لە کاتژمێر 9:45 لە Haus der Kulturen ئامادە بن و لیستی پێداویستییەکان لەگەڵ خۆتان بهێنن.")]), (1, vec![Block::Qr("CONVOKE:S7K3F9".into(), Length::mm(0.8))])], Length::mm(5.0)));
    flow.place(&Block::Rule(Length::pt(3.0)));
    flow.place(&Block::Table(name_table()));
    flow.finish().0
}

/// Ninety rows whose cells shrink, wrap and end in an ellipsis.
pub fn name_table() -> Table {
    let column = |width, stand, reading| Column {
        width,
        stand,
        style: Style::TEXT,
        reading,
    };
    let columns = vec![
        column(Width::Fixed(Length::mm(10.0)), Stand::End, Reading::code()),
        column(Width::Auto, Stand::Start, Reading::auto("ckb")),
        column(
            Width::Fixed(Length::mm(34.0)),
            Stand::Start,
            Reading::code(),
        ),
        column(Width::Fraction(1), Stand::Start, Reading::auto("ckb")),
    ];
    let notes = [
        "ok",
        "brings a drum and a very long banner that needs two people",
        "تکایە لە کاتژمێر ١٠ پەیوەندی بکە، پێش ئەوەی بێت بۆ هۆڵی گەلی گەورە لە ناوەندی شار و لەگەڵ خۆیدا پەیژەیەک بهێنێت؛ ئەگەر نەیتوانی با پێشتر ئاگادارمان بکاتەوە چونکە پێویستمان بە یەکێکی تر دەبێت لە شوێنی ئەو، سوپاس بۆ هەمووان",
    ];
    let rows = (0..90).map(|n| {
        let name = NAMES[n % NAMES.len()];
        if n % 10 == 9 {
            Row::blank()
        } else {
            Row::of([
                (n + 1).to_string(),
                name.into(),
                format!("+49 30 55{n:03}"),
                notes[n % 3].into(),
            ])
        }
    });
    let look = Look {
        tick: Length::mm(2.0),
        zebra: Some(Colour::Grey(240)),
        ..Look::default()
    };
    Table {
        columns,
        head: ["#", "ناو", "تەلەفۆن", "تێبینی"].map(String::from).to_vec(),
        rows: rows.collect(),
        look,
    }
}
