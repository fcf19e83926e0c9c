//! The foot of a sheet: document, state of the data, page x of y, short code, and the thumb index.

use super::hand::{HAIR, Hand, Manner, field, mm};
use super::manner;
use crate::frame::Colour;
use crate::length::Length;
use crate::mark::{Mark, Marking as _};
use crate::text::Reading;

/// What the foot of every page says, in the language of the paper.
#[derive(Clone, Debug, Default)]
pub struct Foot {
    /// Document and what it is for.
    pub document: String,
    /// State of the data.
    pub state: String,
    /// 'page {n} of {total}'.
    pub page: String,
    /// The code as it is typed (`K3W90A`); none in a draft.
    pub id: Option<String>,
    /// The letter of the thumb index; none for sheets that are not filed.
    pub tab: Option<char>,
    /// The signs of the figures from nought to nine.
    pub digits: [char; 10],
    /// From the edge to what is printed; 14 mm on a standing form when it is nought.
    pub side: Length,
    /// The same at the end of the lines, where it differs.
    pub end: Option<Length>,
}

/// What a code looks like before there is one.
const NO_ID: &str = "····";
/// Letters of the thumb index with their places from the top, in millimetres.
const TABS: &[(char, f64)] = &[
    ('R', 69.0),
    ('G', 94.0),
    ('S', 119.0),
    ('P', 144.0),
    ('L', 169.0),
    ('B', 194.0),
    ('N', 219.0),
    ('M', 244.0),
];

impl Foot {
    /// A number in the figures of the sheet.
    pub fn number(&self, number: usize) -> String {
        manner::figures(&self.digits, number)
    }

    /// Words with figures in the place of `{n}` and `{total}`.
    pub fn counted(&self, words: &str, n: usize, total: usize) -> String {
        manner::counted(&self.digits, words, (n, total))
    }

    /// The code with its dot, or dots where there is none yet.
    pub fn code(&self) -> String {
        self.id
            .as_deref()
            .map_or_else(|| NO_ID.to_owned(), convoke_domain::code::printed)
    }
}

/// How far from the top the tab of a letter stands on a sheet of A4.
pub(super) fn tab_top(letter: char) -> Option<Length> {
    let found = TABS.iter().find(|(known, _)| *known == letter);
    found.map(|(_, top)| mm(*top))
}

/// Draws the foot of the present page, which is the `count.0`th of `count.1`.
pub(super) fn draw(hand: &mut Hand<'_>, foot: &Foot, count: (usize, usize)) {
    let size = hand.size();
    let said = if count.0 == 1 {
        Mark::Last
    } else {
        Mark::Artifact
    };
    let side = match foot.side {
        Length::ZERO => mm(14.0),
        side => side,
    };
    let width = size.width - side - foot.end.unwrap_or(side);
    hand.rule(side, size.height - mm(16.4), width, HAIR);
    let baseline = size.height - mm(12.4);
    let manner = Manner::text(7.2).down_to(5.6);
    let part = |from: f64, to: f64| {
        let start = side + width.scaled(from);
        field(start, width.scaled(to - from) - mm(2.0), baseline)
    };
    let reading = hand.reading;
    hand.mark(said);
    hand.say_quietly(&foot.document, reading, manner, part(0.0, 0.42));
    hand.say_quietly(&foot.state, reading, manner, part(0.42, 0.68));
    hand.mark(Mark::Artifact);
    let page = foot.counted(&foot.page, count.0, count.1);
    hand.say(&page, reading, manner, part(0.68, 0.86));
    let start = side + width.scaled(0.86);
    let place = field(start, side + width - start, baseline).ending();
    let id = Manner::bold(8.4).down_to(6.0);
    hand.say(&foot.code(), Reading::code(), id, place);
    tab(hand, foot);
    hand.mark(Mark::Body);
}

/// The thumb index: sheets of one kind show at one height in a pile.
fn tab(hand: &mut Hand<'_>, foot: &Foot) {
    let Some((letter, top)) = foot.tab.and_then(|tab| Some((tab, tab_top(tab)?))) else {
        return;
    };
    let size = hand.size();
    let manner = Manner::bold(9.0).in_colour(Colour::WHITE);
    let letter = letter.to_string();
    if size.width < size.height {
        let start = size.width - mm(10.2);
        hand.bar(start, top, (mm(5.2), mm(15.0)), Colour::BLACK);
        let place = field(start, mm(5.2), top + mm(8.7)).centred();
        hand.say(&letter, Reading::code(), manner, place);
    } else {
        let start = size.width - top - mm(15.0);
        let top = size.height - mm(10.2);
        hand.bar(start, top, (mm(15.0), mm(5.2)), Colour::BLACK);
        let place = field(start, mm(15.0), top + mm(3.85)).centred();
        hand.say(&letter, Reading::code(), manner, place);
    }
}
