//! The event-day pack: a cover that is its thumb index, and every paper of the day behind it.

mod cover;

use super::Document;
use super::foot::Foot;
use crate::document::hand::mm;
use crate::frame::{Align, Bookmark, Colour};
use crate::length::{Length, Size};
use crate::mark::Marking as _;
use crate::text::{Direction, Emphasised, Reading, Style, TypeCase};

/// What is different in a document since the last print.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// 'changed' or 'new'.
    pub label: String,
    /// What changed, in words.
    pub words: String,
}

/// One document of the pack.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// What it is called on the cover and in the list of bookmarks.
    pub name: String,
    /// What the cover says beside it; often nothing.
    pub note: String,
    /// What is different since the last print, when something is.
    pub change: Option<Change>,
    /// The letter of its tab.
    pub tab: Option<char>,
    /// Whether its pages carry the number they have in the pack; papers that are given away do not.
    pub numbered: bool,
    /// Its pages.
    pub document: Document,
}

/// The documents of one event.
#[derive(Clone, Debug, Default)]
pub struct PackEvent {
    /// The event.
    pub name: String,
    /// When and where.
    pub about: String,
    /// Its documents.
    pub parts: Vec<Part>,
}

/// The facts of a pack; the words are those of its cover.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// Language tag of the cover; it gives the direction.
    pub language: String,
    /// The sheet of the cover, upright.
    pub paper: Size,
    /// 'Event-day pack'.
    pub label: String,
    /// When it was made.
    pub made: String,
    /// The event, or the call.
    pub headline: String,
    /// When and where, or the day.
    pub about: String,
    /// What the cover says of the whole: how many papers, what is missing.
    pub summary: String,
    /// How many papers changed since the last print, which is named; none when there was none.
    pub since: Option<Emphasised>,
    /// The events; one has no heading of its own.
    pub events: Vec<PackEvent>,
    /// 'sheet' and 'sheets'.
    pub sheets: [String; 2],
    /// 'page {n}' and 'pages {n} to {total}'.
    pub pages: [String; 2],
    /// The number on every page, '{n} of {total}' of the pack.
    pub stamp: String,
    /// 'On the day', and whom to call: names and numbers.
    pub contacts: (String, Vec<(String, String)>),
    /// The foot of the cover.
    pub foot: Foot,
    /// What viewers show in the title bar.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

/// Draws the cover alone, for a folder of single files.
pub fn pack_cover(pack: &Pack) -> Document {
    let offset = cover::draw(pack, 0).pages.len();
    cover::draw(pack, offset)
}

/// Binds cover and documents into one, with bookmarks and the pack's own page numbers.
pub fn pack(pack: &Pack) -> Document {
    let mut whole = pack_cover(pack);
    whole.bookmarks.push(Bookmark::new(&pack.label, 0, 0));
    let several = pack.events.len() > 1;
    for event in &pack.events {
        if several {
            let page = whole.pages.len();
            whole.bookmarks.push(Bookmark::new(&event.name, page, 0));
        }
        for part in &event.parts {
            whole.append(&part.name, &part.document, u8::from(several));
        }
    }
    let total = whole.pages.len();
    let stamped: Vec<bool> = stamps(pack, total);
    stamp(pack, &mut whole, &stamped);
    whole
}

/// Which pages carry a number.
fn stamps(pack: &Pack, total: usize) -> Vec<bool> {
    let parts = pack.events.iter().flat_map(|event| &event.parts);
    let own: Vec<bool> = parts
        .flat_map(|part| std::iter::repeat_n(part.numbered, part.document.pages.len()))
        .collect();
    let cover = total - own.len();
    std::iter::repeat_n(false, cover).chain(own).collect()
}

/// Puts the number in the pack over the rule that opens a sheet.
fn stamp(pack: &Pack, whole: &mut Document, stamped: &[bool]) {
    let mut case = TypeCase::new();
    let total = whole.pages.len();
    let rtl = Direction::of_language(&pack.language).is_rtl();
    let size = Length::pt(7.2);
    for (index, page) in whole.pages.iter_mut().enumerate() {
        if !stamped.get(index).copied().unwrap_or_default() {
            continue;
        }
        let words = pack.foot.counted(&pack.stamp, index + 1, total);
        let line = case.line(&words, Style::TEXT, Reading::of(&pack.language));
        let span = (mm(14.0), page.size.width - mm(14.0));
        page.furniture(|page| {
            page.text_in(line, span, Align::end(rtl), mm(8.2), size, Colour::BLACK);
        });
    }
}
