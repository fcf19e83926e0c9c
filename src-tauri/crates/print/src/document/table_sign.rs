//! Signs that stand on tables: a sheet folded once, read from both sides.

use std::sync::Arc;

use super::lettering::{LOUD, Lettering, Manner, Voice, draw_headline, level, rtl};
use crate::form::Form;
use crate::frame::{Align, Colour, Dash, Document, Item, Page, Rule, Stroke};
use crate::length::{Length, Point, Size};
use crate::mark::Marking as _;
use crate::text::{Reading, Style};

/// One sign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableSign {
    /// What it says, with the language of each: one, or two under each other.
    pub texts: Vec<(String, String)>,
    /// Small, below: times, names.
    pub note: String,
}

/// Signs on sheets.
#[derive(Clone, Debug, Default)]
pub struct TableSigns {
    /// First language of the signs.
    pub language: String,
    /// One on each sheet.
    pub signs: Vec<TableSign>,
    /// The sheet, upright.
    pub sheet: Size,
    /// Whether it is folded to stand; else it lies across and is put up.
    pub folded: bool,
    /// Name of the event or call, small at the foot.
    pub foot: String,
    /// Title of the file.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

const MARGIN: Length = Length::mm(14.0);

/// Lays out the signs.
pub fn table_signs(facts: &TableSigns) -> Document {
    let mut hand = Lettering::new();
    let sheet = if facts.folded {
        facts.sheet
    } else {
        facts.sheet.turned()
    };
    let face = if facts.folded {
        Size::new(sheet.width, sheet.height / 2)
    } else {
        sheet
    };
    let mut pages = Vec::new();
    for (number, sign) in facts.signs.iter().enumerate() {
        hand.on_page(number);
        let drawn = draw(&mut hand, facts, sign, face);
        pages.push(if facts.folded {
            tent(sheet, drawn)
        } else {
            drawn
        });
    }
    hand.finish(&facts.title, &facts.language, facts.created.clone(), pages)
}

/// The same face twice, the upper one on its head, with the fold between.
fn tent(sheet: Size, face: Page) -> Page {
    let face = Arc::new(face);
    let mut page = Page::new(sheet);
    let upper = Form {
        half_turn: true,
        ..Form::new(&face, Point::default())
    };
    let lower = Form::new(&face, Point::new(Length::ZERO, sheet.height / 2));
    page.items.extend([upper.item(), lower.item()]);
    let stroke = Stroke {
        thickness: Length::pt(0.5),
        colour: Colour::BLACK,
        dash: Dash::Dashed,
    };
    let (near, far) = (Length::mm(5.0), Length::mm(15.0));
    for (from, to) in [(near, far), (sheet.width - far, sheet.width - near)] {
        let y = sheet.height / 2;
        page.items.push(Item::Rule(Rule {
            from: Point::new(from, y),
            to: Point::new(to, y),
            stroke,
        }));
    }
    page
}

/// One face: what it says as large as it gets, in the middle.
fn draw(hand: &mut Lettering, facts: &TableSigns, sign: &TableSign, size: Size) -> Page {
    let mut page = Page::new(size);
    let across = (MARGIN, size.width - MARGIN);
    let top = MARGIN;
    page.fill(
        crate::length::Rect::new(across.0, top, across.1 - across.0, Length::pt(3.0)),
        Colour::BLACK,
    );
    let foot = size.height - Length::mm(12.0);
    let right_to_left = rtl(&facts.language);
    let small = Voice::new(&facts.language, Style::BOLD, 11.0).typed(&facts.language);
    let half = (across.0 + across.1) / 2 - Length::mm(3.0);
    let (near, far) = ((across.0, half), (half + Length::mm(6.0), across.1));
    let (first, last) = if right_to_left {
        (far, near)
    } else {
        (near, far)
    };
    hand.line(
        &mut page,
        &facts.foot,
        first,
        Align::start(right_to_left),
        foot,
        small,
    );
    let note = Voice::new(&facts.language, Style::TEXT, 11.0).typed(&facts.language);
    hand.line(
        &mut page,
        &sign.note,
        last,
        Align::end(right_to_left),
        foot,
        note,
    );
    let room = foot - Length::mm(10.0) - (top + Length::mm(8.0));
    let texts: Vec<&(String, String)> = sign
        .texts
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .collect();
    let count = i32::try_from(texts.len()).unwrap_or(1).max(1);
    let each = (room - Length::mm(8.0) * (count - 1)) / count;
    for (n, (language, text)) in (0..).zip(texts) {
        let from = top + Length::mm(8.0) + (each + Length::mm(8.0)) * n;
        if n > 0 {
            level(&mut page, across, from - Length::mm(4.0), Length::pt(1.5));
        }
        let manner = Manner {
            reading: Reading::of(language),
            styles: LOUD,
            sizes: (24.0, 140.0),
            lines: 3,
        };
        let set = hand.headline(text, Size::new(across.1 - across.0, each), manner);
        let start = Align::start(rtl(language));
        let from = from + (each - set.height()) / 2;
        page.heading(1, |page| draw_headline(page, &set, across, start, from));
    }
    page
}
