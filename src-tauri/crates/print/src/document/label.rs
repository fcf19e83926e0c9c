//! Labels on sheets from the shop: formats are known by their measures.

use super::lettering::{Lettering, Voice, rtl};
use crate::frame::{Align, Document, Page};
use crate::imposition::{CutGrid, UNPRINTABLE};
use crate::length::{Length, Point, Rect, Size, paper};
use crate::mark::Marking as _;
use crate::text::{Reading, Style};

/// A sheet of labels as it is sold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelFormat {
    /// Its name in options: columns, rows and size.
    pub name: &'static str,
    /// The whole sheet.
    pub sheet: Size,
    /// Labels side by side, and one below the other.
    pub count: (usize, usize),
    /// One label in millimetres.
    pub label: (f64, f64),
    /// Top left corner of the first one in millimetres.
    pub first: (f64, f64),
    /// From label to label in millimetres.
    pub pitch: (f64, f64),
}

/// The formats that most shops have.
pub const LABEL_FORMATS: &[LabelFormat] = &[
    LabelFormat {
        name: "3x7",
        sheet: paper::A4,
        count: (3, 7),
        label: (70.0, 42.3),
        first: (0.0, 0.45),
        pitch: (70.0, 42.3),
    },
    LabelFormat {
        name: "3x8",
        sheet: paper::A4,
        count: (3, 8),
        label: (70.0, 37.0),
        first: (0.0, 0.5),
        pitch: (70.0, 37.0),
    },
    LabelFormat {
        name: "2x7",
        sheet: paper::A4,
        count: (2, 7),
        label: (99.1, 38.1),
        first: (4.65, 15.15),
        pitch: (101.6, 38.1),
    },
    LabelFormat {
        name: "us-5160",
        sheet: paper::LETTER,
        count: (3, 10),
        label: (66.675, 25.4),
        first: (4.7625, 12.7),
        pitch: (69.85, 25.4),
    },
];

impl LabelFormat {
    /// The format of a name; the first when there is none of that name.
    pub fn named(name: &str) -> &'static LabelFormat {
        let found = LABEL_FORMATS.iter().find(|format| format.name == name);
        found.unwrap_or(&LABEL_FORMATS[0])
    }

    /// Where its labels are.
    pub fn grid(&self) -> CutGrid {
        CutGrid {
            sheet: self.sheet,
            cell: Size::mm(self.label.0, self.label.1),
            columns: self.count.0,
            rows: self.count.1,
            first: Point::mm(self.first.0, self.first.1),
            pitch: Size::mm(self.pitch.0, self.pitch.1),
            rtl: false,
        }
    }
}

/// One label.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// What it is, large.
    pub title: String,
    /// What more is said, one line each; the last ones fall away first.
    pub lines: Vec<String>,
}

/// Labels on sheets.
#[derive(Clone, Debug)]
pub struct LabelSheets {
    /// Language of the sheets.
    pub language: String,
    /// Which sheets.
    pub format: &'static LabelFormat,
    /// The labels in order.
    pub labels: Vec<Label>,
    /// The first free label of a sheet that was begun, counted from 0.
    pub start: usize,
    /// Title of the file.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

/// White inside a label.
const INSET: Length = Length::mm(4.0);

/// Lays out the labels; no mark is drawn, because the sheets are cut already.
pub fn labels(facts: &LabelSheets) -> Document {
    let grid = facts.format.grid().reading(rtl(&facts.language));
    let mut hand = Lettering::new();
    let pages = super::cells::fill(
        &grid,
        facts.start,
        &facts.labels,
        |number, label, area, page| {
            hand.on_page(number);
            draw(&mut hand, page, &facts.language, label, inside(&grid, area));
        },
    );
    let mut document = hand.finish(&facts.title, &facts.language, facts.created.clone(), pages);
    document.full_size = true;
    document
}

/// What of a label may be written on: inside its edge, and where the printer reaches.
fn inside(grid: &CutGrid, area: Rect) -> Rect {
    let edge = Length::mm(1.0) + UNPRINTABLE;
    let left = (area.x + INSET).max(edge);
    let top = (area.y + INSET.min(area.height / 8)).max(edge);
    let right = (area.right() - INSET).min(grid.sheet.width - edge);
    let bottom = (area.bottom() - INSET.min(area.height / 8)).min(grid.sheet.height - edge);
    Rect::new(left, top, right - left, bottom - top)
}

/// The title over at most two lines, as large as the label allows, and the rest in small.
fn draw(hand: &mut Lettering, page: &mut Page, language: &str, label: &Label, area: Rect) {
    let start = Align::start(rtl(language));
    let across = (area.x, area.right());
    let reading = Reading::auto(language);
    let leading = Length::pt(if rtl(language) { 12.0 } else { 11.0 });
    let all = i32::try_from(label.lines.len()).unwrap_or(0);
    let fit = ((area.height - Length::pt(14.0)).in_hundredths() / leading.in_hundredths()).max(0);
    let shown = all.min(fit);
    let room = Size::new(
        area.width,
        area.height - leading * shown - Length::mm(if shown > 0 { 1.5 } else { 0.0 }),
    );
    let manner = super::lettering::Manner {
        reading,
        styles: &[Style::BOLD],
        sizes: (8.0, 20.0),
        lines: 2,
    };
    let set = hand.headline(&label.title, room, manner);
    // Marks over Arabic letters stand higher than the letters.
    let marks = set.size.scaled(if rtl(language) { 0.16 } else { 0.0 });
    page.heading(1, |page| {
        super::lettering::draw_headline(page, &set, across, start, area.y + marks);
    });
    let last = area.bottom() - Length::pt(2.0);
    for (n, line) in (1..).zip(label.lines.iter().take(usize::try_from(shown).unwrap_or(0))) {
        let baseline = last - leading * (shown - n);
        let voice = Voice::new(language, Style::TEXT, 8.5).typed(language);
        hand.line(page, line, across, start, baseline, voice);
    }
}
