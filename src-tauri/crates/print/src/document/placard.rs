//! Placards: one demand on each, as large as the sheet allows.

use super::lettering::{LOUD, Lettering, Manner, Voice, draw_headline, rtl};
use crate::frame::{Align, Colour, Document, Page};
use crate::length::{Length, Rect, Size};
use crate::mark::Marking as _;
use crate::text::{Reading, Style};

/// One placard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placard {
    /// Its language.
    pub language: String,
    /// The slogan.
    pub text: String,
}

/// Placards of a call.
#[derive(Clone, Debug, Default)]
pub struct Placards {
    /// Language of the file.
    pub language: String,
    /// One on each sheet.
    pub placards: Vec<Placard>,
    /// The sheet, as it is to be held.
    pub sheet: Size,
    /// Name of the call in each language that placards are in.
    pub call: String,
    /// Who answers for the print, by law on what is handed out.
    pub imprint: String,
    /// Title of the file.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

/// Lays out the placards.
pub fn placards(facts: &Placards) -> Document {
    let mut hand = Lettering::new();
    let mut pages = Vec::new();
    for (number, placard) in facts.placards.iter().enumerate() {
        hand.on_page(number);
        pages.push(draw(&mut hand, facts, placard));
    }
    hand.finish(&facts.title, &facts.language, facts.created.clone(), pages)
}

fn draw(hand: &mut Lettering, facts: &Placards, placard: &Placard) -> Page {
    let size = facts.sheet;
    let mut page = Page::new(size);
    // Margins grow with the sheet; hands hold it at the edge.
    let margin = size.width.min(size.height).scaled(0.07);
    let across = (margin, size.width - margin);
    let factor = size.width.min(size.height).in_mm() / 210.0;
    let thick = Length::pt(6.0 * factor);
    page.fill(
        Rect::new(margin, margin, across.1 - across.0, thick),
        Colour::BLACK,
    );
    let foot = size.height - margin;
    let middle = (across.0 + across.1) / 2;
    let right_to_left = rtl(&placard.language);
    let (near, far) = (
        (across.0, middle - margin / 4),
        (middle + margin / 4, across.1),
    );
    let (first, last) = if right_to_left {
        (far, near)
    } else {
        (near, far)
    };
    let bold = Voice::new(&placard.language, Style::BOLD, 11.0 * factor).typed(&placard.language);
    hand.line(
        &mut page,
        &facts.call,
        first,
        Align::start(right_to_left),
        foot,
        bold,
    );
    let small = Voice::new(&facts.language, Style::TEXT, 8.0 * factor);
    hand.line(
        &mut page,
        &facts.imprint,
        last,
        Align::end(right_to_left),
        foot,
        small,
    );
    let top = margin + thick + margin / 2;
    let room = Size::new(across.1 - across.0, foot - Length::mm(11.0 * factor) - top);
    let manner = Manner {
        reading: Reading::of(&placard.language),
        styles: LOUD,
        sizes: (40.0, 420.0),
        lines: 6,
    };
    let set = hand.headline(&placard.text, room, manner);
    let from = top + (room.height - set.height()) / 2;
    let start = Align::start(right_to_left);
    page.heading(1, |page| draw_headline(page, &set, across, start, from));
    page
}
