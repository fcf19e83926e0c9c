//! The press release: letterhead, embargo in the outlets' zones, headline, what happens, who says
//! what, when and where. Measures are those of the drawn pattern.

use std::sync::Arc;

use super::Document;
use super::foot::Foot;
use super::hand::{HAIR, Hand, Manner, THICK, field, height_of, leading_of, mm};
use crate::frame::{Colour, WarningKind};
use crate::headline::{Headline, fit};
use crate::length::{Length, Size};
use crate::mark::{Mark, Marking as _};
use crate::text::{Line, Reading, Style, TypeCase, isolated_ltr};

/// Until when nothing is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embargo {
    /// 'Embargo', in white on black.
    pub label: String,
    /// In the sender's own zone, or that there is none.
    pub own: String,
    /// The same moment in the zones of the outlets.
    pub others: String,
}

/// What somebody says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// The words, with their marks.
    pub text: String,
    /// Who says it.
    pub speaker: String,
}

/// The facts of a press release, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct PressRelease {
    /// Language tag; it gives the direction.
    pub language: String,
    /// The sheet, upright.
    pub paper: Size,
    /// 'Press'.
    pub masthead: String,
    /// Who sends it.
    pub sender: String,
    /// Its street.
    pub address: String,
    /// Its mail address or telephone.
    pub reach: String,
    /// Until when nothing is printed.
    pub embargo: Embargo,
    /// The headline.
    pub headline: String,
    /// What happens, in bold.
    pub lead: String,
    /// Town and day.
    pub dateline: [String; 2],
    /// The text by paragraphs.
    pub body: Vec<String>,
    /// Who says what.
    pub quotes: Vec<Quote>,
    /// 'Dates', and each with its time and its place.
    pub dates: (String, Vec<(String, String)>),
    /// 'About us', and what outlets may print about the sender.
    pub about: (String, String),
    /// 'Questions', a name, and a number or an address.
    pub contact: (String, String, String),
    /// The colour of the call.
    pub colour: Option<Colour>,
    /// The foot.
    pub foot: Foot,
    /// What viewers show in the title bar.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

const SIDE: Length = Length::mm(24.0);
/// Where the text starts beside the notes in the margin, and how wide those are.
const TEXT: Length = Length::mm(63.0);
const NOTES: Length = Length::mm(33.0);
const BODY: f64 = 10.5;
const BODY_LEADING: Length = Length::pt(15.6);

/// Where the next line goes.
struct At<'h, 'c> {
    hand: &'h mut Hand<'c>,
    facts: &'h PressRelease,
    y: Length,
    width: Length,
}

/// Draws a press release.
pub fn press_release(facts: &PressRelease) -> Document {
    let mut case = TypeCase::new();
    let mut hand = Hand::new(&mut case, &facts.language, facts.paper);
    let mut at = At {
        width: facts.paper.width - SIDE * 2,
        y: mm(66.0),
        hand: &mut hand,
        facts,
    };
    at.letterhead();
    at.embargo();
    at.headline();
    at.body();
    for quote in &facts.quotes {
        at.quote(quote);
    }
    at.dates();
    at.about();
    let foot = Foot {
        side: SIDE,
        ..facts.foot.clone()
    };
    hand.finish(&facts.title, facts.created.as_ref(), &foot)
}

impl At<'_, '_> {
    /// How wide the text is beside the margin.
    fn text_width(&self) -> Length {
        SIDE + self.width - TEXT
    }

    fn lowest(&self) -> Length {
        self.facts.paper.height - mm(22.0)
    }

    /// Goes on to a fresh page when there is no room of that height.
    fn need(&mut self, height: Length) {
        if self.y + height > self.lowest() {
            self.hand.next_page();
            self.y = mm(24.0);
        }
    }

    fn letterhead(&mut self) {
        let (facts, reading, typed) = (self.facts, self.hand.reading, self.hand.typed());
        self.hand.rule(SIDE, mm(14.0), self.width, THICK);
        let place = field(SIDE, mm(90.0), mm(26.4));
        self.hand
            .say(&facts.masthead, reading, Manner::display(30.0), place);
        let mut baseline = mm(20.0);
        let lines = [
            (&facts.sender, typed, Manner::bold(9.4)),
            (&facts.address, typed, Manner::text(8.6)),
            (&facts.reach, Reading::code(), Manner::text(8.6)),
        ];
        for (text, reading, manner) in lines {
            if text.is_empty() {
                continue;
            }
            let place = field(SIDE + mm(92.0), self.width - mm(92.0), baseline);
            self.hand.say(text, reading, manner, place.ending());
            baseline += mm(4.6);
        }
    }

    fn embargo(&mut self) {
        let (embargo, reading) = (&self.facts.embargo, self.hand.reading);
        let (top, height) = (mm(38.2), mm(12.6));
        let frame = (self.width, height);
        self.hand.frame(SIDE, top, frame, Length::pt(1.2));
        let manner = Manner::bold(12.0);
        let label = self.hand.width(&embargo.label, reading, manner);
        let black = (label + mm(7.0)).clamp(mm(31.0), mm(60.0));
        self.hand.bar(SIDE, top, (black, height), Colour::BLACK);
        let white = manner.in_colour(Colour::WHITE);
        let place = field(SIDE + mm(3.0), black - mm(5.0), top + mm(7.7));
        self.hand.say(&embargo.label, reading, white, place);
        let start = SIDE + black + mm(4.0);
        let room = SIDE + self.width - start - mm(3.0);
        let alone = embargo.others.is_empty();
        let first = if alone { mm(7.6) } else { mm(5.2) };
        let place = field(start, room, top + first);
        self.hand
            .say(&embargo.own, reading, Manner::bold(10.0), place);
        let place = field(start, room, top + mm(10.0));
        let manner = Manner::text(8.6).down_to(6.0);
        self.hand.say(&embargo.others, reading, manner, place);
    }

    fn headline(&mut self) {
        let facts = self.facts;
        if facts.headline.is_empty() {
            self.hand.miss("summary");
            self.y = mm(64.0);
            return;
        }
        let set = fit(
            self.hand.case,
            &Headline {
                text: &facts.headline,
                reading: self.hand.typed(),
                styles: &[Style::DISPLAY.tracked(-20), Style::BOLD],
                room: Size::new(self.width, mm(26.0)),
                smallest: Length::pt(17.0),
                largest: Length::pt(27.0),
                lines: 2,
                leading: (1.02, 1.24),
            },
        );
        if set.too_long {
            let text = facts.headline.clone();
            self.hand.warn(WarningKind::HeadlineTooLong { text });
        }
        let mut baseline = mm(61.8) + set.above;
        self.hand.mark(Mark::Heading(1));
        for line in &set.lines {
            let place = field(SIDE, self.width, baseline);
            self.hand.put(line.clone(), set.size, Colour::BLACK, place);
            baseline += set.leading;
        }
        self.hand.mark(Mark::Body);
        self.y = baseline - set.leading + mm(4.6);
        let (manner, leading) = (Manner::bold(12.5), Length::pt(17.2));
        let typed = self.hand.typed();
        let lines = self.hand.wrapped(&facts.lead, typed, manner, self.width);
        if !lines.is_empty() {
            let first = self.y + mm(5.2);
            let after = self
                .hand
                .lines(&lines, manner, (SIDE, self.width), first, leading);
            self.y = after - leading;
        }
    }

    /// A note in the margin, from the baseline of the text beside it.
    fn note(&mut self, texts: &[&str], manner: Manner, first: Length) -> Length {
        let typed = self.hand.typed();
        let mut lines = Vec::new();
        for text in texts {
            lines.extend(self.hand.wrapped(text, typed, manner, NOTES));
        }
        let leading = Length::pt(13.0);
        self.hand
            .lines(&lines, manner, (SIDE, NOTES), first, leading)
    }

    fn body(&mut self) {
        let facts = self.facts;
        let typed = self.hand.typed();
        let manner = Manner::text(BODY);
        self.y += mm(11.8);
        let notes = [facts.dateline[0].as_str(), facts.dateline[1].as_str()];
        let below = self.note(&notes, Manner::text(9.0), self.y);
        if facts.body.is_empty() {
            self.hand.miss("statement");
            self.y = below;
        }
        let width = self.text_width();
        for paragraph in &facts.body {
            let lines = self.hand.wrapped(paragraph, typed, manner, width);
            self.paragraph(&lines, manner);
            self.y += mm(4.1) + BODY_LEADING - mm(0.6) - BODY_LEADING;
        }
    }

    /// Sets lines one by one, on further pages where needed; one line is never left alone.
    fn paragraph(&mut self, lines: &[Arc<Line>], manner: Manner) {
        if lines.len() < 4 {
            self.need(height_of(lines, BODY_LEADING));
        }
        let span = (TEXT, self.text_width());
        for (index, line) in lines.iter().enumerate() {
            let left = lines.len() - index;
            let together = if left == 2 || index == 0 { 2 } else { 1 };
            self.need(leading_of(line, BODY_LEADING) * together);
            let one = std::slice::from_ref(line);
            self.y = self.hand.lines(one, manner, span, self.y, BODY_LEADING);
        }
    }

    fn quote(&mut self, quote: &Quote) {
        let (manner, leading) = (Manner::bold(15.0), Length::pt(20.0));
        let (typed, width) = (self.hand.typed(), self.text_width());
        let lines = self.hand.wrapped(&quote.text, typed, manner, width);
        let height = height_of(&lines, leading) + mm(12.0);
        self.need(height);
        let bar = self.facts.colour.unwrap_or(Colour::BLACK);
        self.hand
            .bar(TEXT, self.y - mm(1.4), (mm(20.0), mm(2.11)), bar);
        let first = self.y + mm(8.6);
        let speakers = quote.speaker.split(['،', ',']).map(str::trim);
        let speakers: Vec<&str> = speakers.filter(|part| !part.is_empty()).collect();
        let below = self.note(&speakers, Manner::text(9.0), first);
        let after = self
            .hand
            .lines(&lines, manner, (TEXT, width), first, leading);
        self.y = after.max(below) + mm(3.0);
    }

    fn dates(&mut self) {
        let (label, dates) = &self.facts.dates;
        if dates.is_empty() {
            return;
        }
        let (reading, typed) = (self.hand.reading, self.hand.typed());
        let (manner, pitch) = (Manner::text(9.4), Length::pt(12.5));
        let width = self.text_width();
        let when = mm(36.0);
        self.need(mm(14.0));
        self.y += mm(2.0);
        let beside = self.y + mm(4.2);
        self.hand.mark(Mark::Heading(2));
        self.note(&[label], Manner::bold(9.0), beside);
        self.hand.mark(Mark::Body);
        for (time, what) in dates {
            let times = self
                .hand
                .wrapped(time, reading, Manner::bold(9.4), when - mm(2.0));
            let lines = self.hand.wrapped(what, typed, manner, width - when);
            let height = height_of(&lines, pitch).max(height_of(&times, pitch)) + mm(1.8);
            self.need(height + mm(1.0));
            self.hand.rule(TEXT, self.y, width, HAIR);
            let first = self.y + mm(4.2);
            self.hand.mark(Mark::Label);
            self.hand.lines(&times, manner, (TEXT, when), first, pitch);
            let span = (TEXT + when, width - when);
            self.hand.marked(Mark::Entry, |hand| {
                hand.lines(&lines, manner, span, first, pitch)
            });
            self.y += height;
        }
        self.hand.rule(TEXT, self.y, width, HAIR);
    }

    /// Who sends it and whom to ask, at the foot of the last page.
    fn about(&mut self) {
        let facts = self.facts;
        let (typed, width) = (self.hand.typed(), self.text_width());
        let (manner, leading) = (Manner::text(8.6), Length::pt(12.6));
        let about = self.hand.wrapped(&facts.about.1, typed, manner, width);
        let (_, name, reach) = &facts.contact;
        let reach = isolated_ltr(reach);
        let contact = match (name.is_empty(), facts.contact.2.is_empty()) {
            (true, _) => reach,
            (false, true) => name.clone(),
            (false, false) => format!("{name}, {reach}"),
        };
        let contact = self.hand.wrapped(&contact, typed, manner, width);
        let own = |lines: &[Arc<Line>]| {
            if lines.is_empty() {
                Length::ZERO
            } else {
                height_of(lines, leading) + mm(3.8)
            }
        };
        let height = own(&about) + own(&contact) + mm(3.0);
        self.y += mm(6.0);
        self.need(height);
        let usual = facts.paper.height - mm(22.0) - height.max(mm(26.0));
        let top = self.y.max(usual);
        self.hand.rule(SIDE, top, self.width, mm(0.26));
        let mut baseline = top + mm(5.2);
        for ((label, lines), field_name) in [
            ((&facts.about.0, &about), "boilerplate"),
            ((&facts.contact.0, &contact), "contact_name"),
        ] {
            if lines.is_empty() {
                self.hand.miss(field_name);
                continue;
            }
            self.hand.mark(Mark::Heading(2));
            self.note(&[label], Manner::bold(8.6), baseline);
            self.hand.mark(Mark::Body);
            let span = (TEXT, width);
            let after = self.hand.lines(lines, manner, span, baseline, leading);
            baseline = after + mm(3.8);
        }
    }
}
