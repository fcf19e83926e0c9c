//! Certificates: thanks to somebody who helped, to keep or to show.

use super::lettering::{LOUD, Lettering, Manner, Voice, draw_headline, level, rtl};
use crate::frame::{Align, Colour, Document, Page};
use crate::length::{Length, Rect, Size};
use crate::mark::Marking as _;
use crate::text::{Reading, Style};

/// The certificate of one person, as finished texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certificate {
    /// Whose it is.
    pub name: String,
    /// What they did, in sentences.
    pub text: String,
    /// Facts in short: shifts, hours; one line each.
    pub facts: Vec<String>,
}

/// Certificates of an event.
#[derive(Clone, Debug, Default)]
pub struct Certificates {
    /// Their language.
    pub language: String,
    /// The sheet, upright; certificates lie across.
    pub sheet: Size,
    /// 'Thank you'.
    pub thanks: String,
    /// Name of the call.
    pub call: String,
    /// Days of the call or the day of the event.
    pub days: String,
    /// One for each person.
    pub certificates: Vec<Certificate>,
    /// Who thanks.
    pub host: String,
    /// Under the line for the hand ('Signature').
    pub signature: String,
    /// Under the line for the day ('Place, day').
    pub place_day: String,
    /// Title of the file.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

const MARGIN: Length = Length::mm(20.0);

/// Lays out the certificates.
pub fn certificates(facts: &Certificates) -> Document {
    let mut hand = Lettering::new();
    let mut pages = Vec::new();
    for (number, one) in facts.certificates.iter().enumerate() {
        hand.on_page(number);
        pages.push(draw(&mut hand, facts, one));
    }
    hand.finish(&facts.title, &facts.language, facts.created.clone(), pages)
}

fn draw(hand: &mut Lettering, facts: &Certificates, one: &Certificate) -> Page {
    let size = facts.sheet.turned();
    let mut page = Page::new(size);
    let across = (MARGIN, size.width - MARGIN);
    let language = &facts.language;
    let right_to_left = rtl(language);
    let (start, end) = (Align::start(right_to_left), Align::end(right_to_left));
    let rule = Rect::new(
        across.0,
        Length::mm(16.0),
        across.1 - across.0,
        Length::pt(6.0),
    );
    page.fill(rule, Colour::BLACK);
    let middle = (across.0 + across.1) / 2;
    let (near, far) = ((across.0, middle), (middle + Length::mm(6.0), across.1));
    let (first, last) = if right_to_left {
        (far, near)
    } else {
        (near, far)
    };
    let head = Length::mm(24.5);
    let bold = Voice::new(language, Style::BOLD, 12.0).typed(language);
    hand.line(&mut page, &facts.call, first, start, head, bold);
    let plain = Voice::new(language, Style::TEXT, 12.0);
    hand.line(&mut page, &facts.days, last, end, head, plain);
    let room = Size::new(across.1 - across.0, Length::mm(34.0));
    let manner = Manner {
        reading: Reading::of(language),
        styles: LOUD,
        sizes: (30.0, 84.0),
        lines: 1,
    };
    let thanks = hand.headline(&facts.thanks, room, manner);
    draw_headline(&mut page, &thanks, across, start, Length::mm(38.0));
    let name = Voice::new(language, Style::BOLD, 40.0)
        .typed(language)
        .down_to(0.45);
    let below = Length::mm(98.0);
    page.heading(1, |page| {
        hand.line(page, &one.name, across, start, below, name);
    });
    let body = Voice::new(language, Style::TEXT, 15.0);
    let measure = (across.1 - across.0).scaled(0.72);
    let column = if right_to_left {
        (across.1 - measure, across.1)
    } else {
        (across.0, across.0 + measure)
    };
    let lowest = size.height - Length::mm(52.0);
    let mut baseline = hand.prose(
        &mut page,
        &one.text,
        column,
        start,
        (below + Length::mm(13.0), lowest),
        body,
    );
    let small = Voice::new(language, Style::TEXT, 11.0);
    baseline += Length::mm(3.0);
    for fact in &one.facts {
        baseline += Length::mm(7.0);
        if baseline <= lowest + Length::mm(6.0) {
            hand.line(&mut page, fact, column, start, baseline, small);
        }
    }
    signatures(hand, &mut page, facts, (first, last));
    page
}

/// Two lines to write on, and who thanks.
fn signatures(
    hand: &mut Lettering,
    page: &mut Page,
    facts: &Certificates,
    (first, last): (super::lettering::Span, super::lettering::Span),
) {
    let start = Align::start(rtl(&facts.language));
    let y = page.size.height - Length::mm(26.0);
    let small = Voice::new(&facts.language, Style::TEXT, 9.0);
    let both = [(first, &facts.place_day), (last, &facts.signature)];
    for (column, label) in both {
        level(page, column, y, Length::pt(0.75));
        hand.line(page, label, column, start, y + Length::mm(4.6), small);
    }
    let host = Voice::new(&facts.language, Style::BOLD, 11.0).typed(&facts.language);
    hand.line(page, &facts.host, last, start, y + Length::mm(10.0), host);
}
