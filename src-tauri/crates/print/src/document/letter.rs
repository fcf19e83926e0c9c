//! The letter that tells an authority of an event: an address that shows in the window of an
//! envelope, facts in pairs for the clerk's eye, and a line to sign on. Measures are those of the
//! drawn pattern (DIN 5008, form B), and of the window of a US envelope on Letter.

use super::Document;
use super::foot::Foot;
use super::hand::{HAIR, Hand, Manner, THICK, field, height_of, mm};
use crate::frame::Colour;
use crate::length::{Length, Size, paper};
use crate::mark::{Mark, Marking as _};
use crate::text::{Reading, TypeCase, isolated_ltr};

/// One fact: its name and what is said; an empty text leaves room to write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub label: String,
    /// What is said.
    pub text: String,
    /// The field it comes from, for the remark that it is missing.
    pub field: &'static str,
}

/// The facts of a letter, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    /// Language tag; it gives the direction.
    pub language: String,
    /// The sheet, upright.
    pub paper: Size,
    /// Who writes.
    pub sender: String,
    /// Its street.
    pub sender_address: String,
    /// Its telephone and its mail address.
    pub sender_reach: Vec<String>,
    /// Whom it goes to, line by line.
    pub to: Vec<String>,
    /// Said in the window when nobody is named.
    pub to_nobody: String,
    /// Day, reference, way of delivery, where to answer: label, text, whether it is a code.
    pub references: Vec<(String, String, bool)>,
    /// The subject, and the line under it.
    pub subject: [String; 2],
    /// 'Dear Sir or Madam,'.
    pub greeting: String,
    /// What stands before the facts.
    pub opening: Vec<String>,
    /// The facts.
    pub facts: Vec<Fact>,
    /// What stands after the facts.
    pub closing: Vec<String>,
    /// 'Yours faithfully,'.
    pub farewell: String,
    /// Who signs.
    pub signature: String,
    /// 'Enclosed', and what is.
    pub attachments: (String, Vec<String>),
    /// The foot.
    pub foot: Foot,
    /// What viewers show in the title bar.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

const START: Length = Length::mm(25.0);
const END: Length = Length::mm(20.0);
/// Where the text of a fact starts after its label.
const VALUE: Length = Length::mm(36.0);
/// The window of the envelope: from the left edge whichever way the letter reads.
const WINDOW: (Length, Length) = (Length::mm(25.0), Length::mm(80.0));
const REFERENCES: (Length, Length) = (Length::mm(125.0), Length::mm(65.0));
const SIZE: f64 = 10.5;
const LEADING: Length = Length::pt(15.4);

/// Where the next line goes.
struct At<'h, 'c> {
    hand: &'h mut Hand<'c>,
    facts: &'h Letter,
    width: Length,
    y: Length,
    rtl: bool,
}

/// Draws a letter.
pub fn letter(facts: &Letter) -> Document {
    let mut case = TypeCase::new();
    let mut hand = Hand::new(&mut case, &facts.language, facts.paper);
    let rtl = hand.reading.otherwise.is_rtl();
    let mut at = At {
        width: facts.paper.width - START - END,
        y: mm(102.5),
        hand: &mut hand,
        facts,
        rtl,
    };
    at.letterhead();
    at.window();
    at.references();
    at.marks();
    at.subject();
    at.facts();
    at.end();
    let foot = Foot {
        side: START,
        end: Some(END),
        ..facts.foot.clone()
    };
    hand.finish(&facts.title, facts.created.as_ref(), &foot)
}

impl At<'_, '_> {
    /// A span at a fixed place of the sheet, as a start from the reading edge.
    fn fixed(&self, (left, width): (Length, Length)) -> (Length, Length) {
        if self.rtl {
            (self.facts.paper.width - left - width, width)
        } else {
            (left, width)
        }
    }

    fn need(&mut self, height: Length) {
        if self.y + height > self.facts.paper.height - mm(21.0) {
            self.hand.next_page();
            self.y = mm(24.0);
        }
    }

    fn letterhead(&mut self) {
        let (facts, typed) = (self.facts, self.hand.typed());
        self.hand.rule(START, mm(12.0), self.width, THICK);
        let place = field(START, self.width, mm(20.0));
        self.hand
            .say(&facts.sender, typed, Manner::bold(13.0), place);
        let mut parts = vec![facts.sender_address.clone()];
        parts.extend(facts.sender_reach.iter().map(|reach| isolated_ltr(reach)));
        parts.retain(|part| !part.is_empty());
        let line = parts.join(" · ");
        let place = field(START, self.width, mm(25.0));
        self.hand
            .say(&line, self.hand.reading, Manner::text(8.4), place);
        if facts.sender.is_empty() {
            self.hand.miss("organization");
        } else if facts.sender_address.is_empty() {
            self.hand.miss("adr");
        }
    }

    fn window(&mut self) {
        let (facts, typed) = (self.facts, self.hand.typed());
        let (start, width) = self.fixed(WINDOW);
        let parts = [facts.sender.as_str(), facts.sender_address.as_str()];
        let back: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let manner = Manner::text(6.4).down_to(5.0);
        self.hand.say(
            &back.join(" · "),
            typed,
            manner,
            field(start, width, mm(47.4)),
        );
        self.hand.rule(start, mm(48.4), width, mm(0.12));
        let (manner, mut baseline) = (Manner::text(SIZE).down_to(8.0), mm(56.2));
        if facts.to.iter().all(String::is_empty) {
            self.hand.miss("authority");
            self.hand.say(
                &facts.to_nobody,
                typed,
                manner,
                field(start, width, baseline),
            );
            return;
        }
        for line in facts.to.iter().filter(|line| !line.is_empty()).take(6) {
            self.hand
                .say(line, typed, manner, field(start, width, baseline));
            baseline += Length::pt(15.0);
        }
    }

    fn references(&mut self) {
        let facts = self.facts;
        let (start, width) = self.fixed(REFERENCES);
        let mut baseline = mm(53.8);
        // Joined scripts reach higher: the label stands clear of what is under it.
        let (down, step) = if self.rtl { (4.5, 10.2) } else { (3.9, 9.4) };
        for (label, text, code) in &facts.references {
            let reading = if *code {
                Reading::code()
            } else {
                self.hand.reading
            };
            let place = field(start, width, baseline);
            self.hand.mark(Mark::Label);
            self.hand
                .say(label, self.hand.reading, Manner::text(7.2), place);
            let place = field(start, width, baseline + mm(down));
            self.hand.marked(Mark::Entry, |hand| {
                hand.say(text, reading, Manner::bold(10.0), place);
            });
            baseline += mm(step);
        }
    }

    /// Marks for folding and punching; they never mirror.
    fn marks(&mut self) {
        if self.facts.paper == paper::LETTER {
            let third = self.facts.paper.height / 3;
            self.hand.fold_mark(mm(5.0), third, mm(4.0));
            self.hand.fold_mark(mm(5.0), third * 2, mm(4.0));
            return;
        }
        self.hand.fold_mark(mm(5.0), mm(105.0), mm(4.0));
        self.hand.fold_mark(mm(5.0), mm(148.5), mm(6.0));
        self.hand.fold_mark(mm(5.0), mm(210.0), mm(4.0));
    }

    fn subject(&mut self) {
        let (facts, reading) = (self.facts, self.hand.reading);
        let manner = Manner {
            style: crate::text::Style::DISPLAY.tracked(-10),
            ..Manner::display(14.0).down_to(10.0)
        };
        let place = field(START, self.width, self.y);
        self.hand.heading(1, |hand| {
            hand.say(&facts.subject[0], reading, manner, place)
        });
        let place = field(START, self.width, self.y + mm(6.5));
        self.hand
            .say(&facts.subject[1], reading, Manner::bold(SIZE), place);
        self.y += mm(17.3);
        self.text(&facts.greeting);
        self.y += mm(2.4);
        for paragraph in &facts.opening {
            self.text(paragraph);
        }
    }

    fn text(&mut self, text: &str) {
        let (manner, reading) = (Manner::text(SIZE), self.hand.reading);
        let lines = self.hand.wrapped(text, reading, manner, self.width);
        let span = (START, self.width);
        for line in &lines {
            self.need(LEADING);
            let one = std::slice::from_ref(line);
            self.y = self.hand.lines(one, manner, span, self.y, LEADING);
        }
    }

    fn facts(&mut self) {
        let (facts, typed) = (self.facts, self.hand.typed());
        let (label, value) = (Manner::bold(9.0), Manner::text(10.0));
        let pitch = Length::pt(13.6);
        self.y += mm(1.6);
        for fact in &facts.facts {
            let width = self.width - VALUE;
            let lines = self.hand.wrapped(&fact.text, typed, value, width);
            let labels = self
                .hand
                .wrapped(&fact.label, typed, label, VALUE - mm(2.0));
            let height = height_of(&lines, pitch).max(height_of(&labels, pitch));
            let height = height.max(pitch) + mm(2.6);
            self.need(height);
            self.hand.rule(START, self.y, self.width, HAIR);
            let first = self.y + mm(4.8);
            self.hand.mark(Mark::Label);
            self.hand
                .lines(&labels, label, (START, VALUE), first, pitch);
            self.hand.marked(Mark::Entry, |hand| {
                hand.lines(&lines, value, (START + VALUE, width), first, pitch);
            });
            if fact.text.is_empty() {
                self.hand.miss(fact.field);
            }
            self.y += height;
        }
        self.hand.rule(START, self.y, self.width, HAIR);
        self.y += mm(8.4);
    }

    fn end(&mut self) {
        let (facts, reading, typed) = (self.facts, self.hand.reading, self.hand.typed());
        let (label, list) = &facts.attachments;
        let rows = i32::try_from(list.len()).unwrap_or(0);
        let below = (mm(8.0) + mm(4.9) * rows).max(mm(26.0));
        // A signature never stands alone on a page: the sentences before it come along.
        let closing = i32::try_from(facts.closing.len()).unwrap_or(0);
        self.need(below + (LEADING.scaled(2.2) + mm(2.0)) * closing);
        for paragraph in &facts.closing {
            self.text(paragraph);
            self.y += mm(2.0);
        }
        self.need(below);
        let place = field(START, mm(80.0), self.y);
        self.hand
            .say(&facts.farewell, reading, Manner::text(SIZE), place);
        let start = START + mm(87.0);
        let width = self.width - mm(87.0);
        if !list.is_empty() {
            self.hand.say(
                label,
                reading,
                Manner::bold(9.0),
                field(start, width, self.y),
            );
            let mut baseline = self.y + mm(5.2);
            for (index, text) in list.iter().enumerate() {
                let number = facts.foot.number(index + 1);
                let place = field(start, mm(5.0), baseline);
                self.hand.mark(Mark::Label);
                self.hand.say(&number, reading, Manner::bold(9.4), place);
                let place = field(start + mm(5.0), width - mm(5.0), baseline);
                self.hand.marked(Mark::Entry, |hand| {
                    hand.say(text, typed, Manner::text(9.4), place);
                });
                baseline += mm(4.9);
            }
        }
        let line = self.y + mm(17.2);
        self.hand
            .bar(START, line, (mm(62.0), mm(0.26)), Colour::BLACK);
        let place = field(START, mm(80.0), line + mm(4.2));
        self.hand
            .say(&facts.signature, typed, Manner::text(8.6), place);
    }
}
