//! The page that a printer is measured with: crosses and lines at known places, and what to do.

use super::lettering::{Lettering, Voice, level, rtl};
use crate::frame::{Align, Colour, Document, Page};
use crate::length::{Length, Point, Rect, Size};
use crate::mark::{Mark, Marking as _};
use crate::text::{Reading, Style};

/// Where the cross of the first corner stands, from the left and from the top, in millimetres.
pub const CROSS_MM: f64 = 20.0;
/// How long the line across is, in millimetres.
pub const LINE_MM: f64 = 150.0;

/// What the page says.
#[derive(Clone, Debug, Default)]
pub struct Calibration {
    /// Its language.
    pub language: String,
    /// The sheet.
    pub sheet: Size,
    /// 'Printer calibration'.
    pub heading: String,
    /// Name of the printer; empty leaves it to be written.
    pub printer: String,
    /// What to do, step by step.
    pub steps: Vec<String>,
    /// Three things to measure, with what each should be.
    pub measures: [(String, String); 3],
    /// Figures from nought to nine.
    pub figures: [char; 10],
    /// Said at the foot: how the numbers come into the program.
    pub foot: String,
    /// Title of the file.
    pub title: String,
    /// When it was made.
    pub created: Option<String>,
}

const HAIR: Length = Length::pt(0.5);

/// Lays out the page.
pub fn calibration(facts: &Calibration) -> Document {
    let mut hand = Lettering::new();
    let mut page = Page::new(facts.sheet);
    crosses(&mut hand, &mut page);
    words(&mut hand, &mut page, facts);
    line_across(&mut hand, &mut page);
    line_down(&mut hand, &mut page);
    let mut document = hand.finish(
        &facts.title,
        &facts.language,
        facts.created.clone(),
        vec![page],
    );
    document.full_size = true;
    document
}

/// A cross near each corner; A is the one that is measured, B to D show whether the sheet ran askew.
fn crosses(hand: &mut Lettering, page: &mut Page) {
    let near = Length::mm(CROSS_MM);
    let (right, bottom) = (page.size.width - near, page.size.height - near);
    let arm = Length::mm(6.0);
    let corners = [
        (near, near, "A"),
        (right, near, "B"),
        (near, bottom, "C"),
        (right, bottom, "D"),
    ];
    for (x, y, letter) in corners {
        page.rule(Point::new(x - arm, y), Point::new(x + arm, y), HAIR);
        page.rule(Point::new(x, y - arm), Point::new(x, y + arm), HAIR);
        let line = hand.case.line(letter, Style::BOLD, Reading::code());
        let at = Point::new(x + Length::mm(1.5), y - Length::mm(1.5));
        page.text(line, at, Length::pt(10.0), Colour::BLACK);
    }
}

/// The line that is measured, with a stroke for each millimetre and a longer one for each ten.
fn line_across(hand: &mut Lettering, page: &mut Page) {
    let from = Point::new(
        (page.size.width - Length::mm(LINE_MM)) / 2,
        page.size.height - Length::mm(44.0),
    );
    let to = from.moved(Length::mm(LINE_MM), Length::ZERO);
    page.rule(from, to, HAIR);
    for mm in 0..=150 {
        let x = from.x + Length::mm(f64::from(mm));
        let tall = Length::mm(tick(mm));
        page.rule(
            Point::new(x, from.y - tall),
            Point::new(x, from.y),
            Length::pt(0.35),
        );
        if mm % 10 == 0 {
            let span = (x - Length::mm(5.0), x + Length::mm(5.0));
            number(
                hand,
                page,
                mm,
                span,
                Align::Centre,
                from.y + Length::mm(3.6),
            );
        }
    }
}

/// A line down the side, for people who doubt.
fn line_down(hand: &mut Lettering, page: &mut Page) {
    let x = page.size.width - Length::mm(14.0);
    let top = (page.size.height - Length::mm(200.0)) / 2;
    page.rule(
        Point::new(x, top),
        Point::new(x, top + Length::mm(200.0)),
        HAIR,
    );
    for mm in 0..=200 {
        let y = top + Length::mm(f64::from(mm));
        page.rule(
            Point::new(x - Length::mm(tick(mm)), y),
            Point::new(x, y),
            Length::pt(0.35),
        );
        if mm % 10 == 0 {
            let span = (x + Length::mm(1.0), x + Length::mm(8.0));
            number(hand, page, mm, span, Align::Left, y + Length::mm(1.0));
        }
    }
}

fn tick(mm: i32) -> f64 {
    match mm {
        mm if mm % 10 == 0 => 5.0,
        mm if mm % 5 == 0 => 3.5,
        _ => 2.0,
    }
}

/// Rulers have the figures that rulers have.
fn number(
    hand: &mut Lettering,
    page: &mut Page,
    mm: i32,
    span: (Length, Length),
    align: Align,
    baseline: Length,
) {
    let voice = Voice {
        reading: Reading::code(),
        ..Voice::new("en", Style::TEXT, 6.5)
    };
    hand.line(page, &mm.to_string(), span, align, baseline, voice);
}

fn words(hand: &mut Lettering, page: &mut Page, facts: &Calibration) {
    let (left, right) = (Length::mm(34.0), page.size.width - Length::mm(34.0));
    let across = (left, right);
    let language = &facts.language;
    let start = Align::start(rtl(language));
    page.fill(
        Rect::new(left, Length::mm(32.0), right - left, Length::pt(3.0)),
        Colour::BLACK,
    );
    let heading = Voice::new(language, Style::DISPLAY, 26.0);
    page.heading(1, |page| {
        hand.line(
            page,
            &facts.heading,
            across,
            start,
            Length::mm(45.0),
            heading,
        );
    });
    let name = Voice::new(language, Style::BOLD, 12.0).typed(language);
    hand.line(page, &facts.printer, across, start, Length::mm(53.0), name);
    let mut y = Length::mm(66.0);
    let body = Voice::new(language, Style::TEXT, 11.0);
    let number = Voice::new(language, Style::DISPLAY, 15.0);
    for (n, step) in facts.steps.iter().enumerate() {
        let label = crate::imposition::in_figures(n + 1, &facts.figures);
        let (figure, text) = sides(across, Length::mm(10.0), rtl(language));
        page.mark(Mark::Label);
        hand.line(page, &label, figure, start, y, number);
        let lowest = page.size.height - Length::mm(110.0);
        y = page.marked(Mark::Entry, |page| {
            hand.prose(page, step, text, start, (y, lowest.max(y)), body)
        }) + Length::mm(9.0);
    }
    y += Length::mm(3.0);
    for (what, should) in &facts.measures {
        measure(hand, page, language, across, y, (what, should));
        y += Length::mm(13.0);
    }
    let small = Voice::new(language, Style::TEXT, 9.0);
    let first = page.size.height - Length::mm(33.0);
    let lowest = page.size.height - Length::mm(22.0);
    hand.prose(page, &facts.foot, across, start, (first, lowest), small);
}

/// The first part of a stretch and the rest of it, from where reading starts.
fn sides(
    across: (Length, Length),
    first: Length,
    rtl: bool,
) -> ((Length, Length), (Length, Length)) {
    if rtl {
        ((across.1 - first, across.1), (across.0, across.1 - first))
    } else {
        ((across.0, across.0 + first), (across.0 + first, across.1))
    }
}

/// What to measure, a line to write it on, and what it should be.
fn measure(
    hand: &mut Lettering,
    page: &mut Page,
    language: &str,
    across: (Length, Length),
    y: Length,
    (what, should): (&str, &str),
) {
    let right_to_left = rtl(language);
    let start = Align::start(right_to_left);
    let (text, rest) = sides(across, Length::mm(78.0), right_to_left);
    let (line, note) = sides(rest, Length::mm(32.0), right_to_left);
    let bold = Voice::new(language, Style::BOLD, 11.0);
    hand.line(page, what, text, start, y, bold);
    level(
        page,
        (line.0 + Length::mm(2.0), line.1 - Length::mm(2.0)),
        y + Length::mm(0.6),
        Length::pt(0.75),
    );
    let small = Voice::new(language, Style::TEXT, 9.0);
    hand.line(page, should, note, start, y, small);
}
