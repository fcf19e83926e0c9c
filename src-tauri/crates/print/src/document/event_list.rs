//! The list of events of a call: by city and day, or by day and city.

use std::sync::Arc;

use super::Document;
use super::foot::Foot;
use super::hand::{HAIR, Hand, MIDDLE, Manner, THICK, field, height_of, mm};
use crate::length::{Length, Size};
use crate::mark::{Columns, Mark, Marking as _, RowKind};
use crate::text::{Line, Reading, TypeCase};

/// One event of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// When, in its own time.
    pub time: String,
    /// What it is called.
    pub name: String,
    /// What it is, and how certain.
    pub kind: String,
    /// Where.
    pub place: String,
    /// The street, or the city where the heading does not say it.
    pub address: String,
    /// Whom to ask.
    pub contact: String,
    /// The number or address to ask at, from left to right.
    pub reach: String,
}

/// Events under one heading of the second order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The day, or the city.
    pub title: String,
    /// The events.
    pub events: Vec<Listed>,
}

/// Events under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chapter {
    /// The city, or the day.
    pub title: String,
    /// The country, or nothing.
    pub beside: String,
    /// What stands under it.
    pub parts: Vec<Part>,
}

/// The facts of a list of events, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct EventList {
    /// Language tag; it gives the direction.
    pub language: String,
    /// The sheet, upright.
    pub paper: Size,
    /// 'Events'.
    pub heading: String,
    /// The call and its days.
    pub about: String,
    /// That times are local, and how many events there are.
    pub note: String,
    /// Heads of the four columns.
    pub columns: [String; 4],
    /// The chapters.
    pub chapters: Vec<Chapter>,
    /// Said after a heading that goes on from the page before.
    pub continued: String,
    /// Said when there is no event.
    pub nothing: String,
    /// The foot.
    pub foot: Foot,
    /// What viewers show in the title bar.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

const SIDE: Length = Length::mm(14.0);
const SIZE: f64 = 9.2;
const LEADING: Length = Length::pt(12.0);
/// White above and below the text of a row.
const AIR: Length = Length::mm(1.5);
/// Columns as shares of the width: time, event, place, contact.
const SHARES: [f64; 4] = [0.15, 0.32, 0.27, 0.26];
const GAP: Length = Length::mm(4.0);

/// A place on the present page.
struct At<'h, 'c> {
    hand: &'h mut Hand<'c>,
    facts: &'h EventList,
    width: Length,
    y: Length,
    lowest: Length,
}

/// Draws the list on as many pages as it needs.
pub fn event_list(facts: &EventList) -> Document {
    let mut case = TypeCase::new();
    let mut hand = Hand::new(&mut case, &facts.language, facts.paper);
    let mut at = At {
        width: facts.paper.width - SIDE * 2,
        lowest: facts.paper.height - mm(20.0),
        y: Length::ZERO,
        hand: &mut hand,
        facts,
    };
    at.first_head();
    for chapter in &facts.chapters {
        at.chapter(chapter);
    }
    if facts.chapters.is_empty() {
        let place = field(SIDE, at.width, at.y + mm(8.0));
        let reading = at.hand.reading;
        at.hand
            .say(&facts.nothing, reading, Manner::text(11.0), place);
    } else {
        at.hand.rule(SIDE, at.y, at.width, MIDDLE);
    }
    hand.finish(&facts.title, facts.created.as_ref(), &facts.foot)
}

impl At<'_, '_> {
    fn first_head(&mut self) {
        let (facts, reading) = (self.facts, self.hand.reading);
        self.hand.rule(SIDE, mm(10.0), self.width, THICK);
        let place = |baseline| field(SIDE, self.width, mm(baseline));
        let title = Manner::display(24.0);
        self.hand.heading(1, |hand| {
            hand.say(&facts.heading, reading, title, place(21.4));
        });
        let about = Manner::bold(11.0).down_to(8.0);
        self.hand.say(&facts.about, reading, about, place(28.6));
        self.hand
            .say(&facts.note, reading, Manner::text(8.6), place(33.6));
        self.column_heads(mm(42.0));
        self.y = mm(44.0);
    }

    fn column_heads(&mut self, baseline: Length) {
        let (facts, reading) = (self.facts, self.hand.reading);
        let columns = self.columns();
        self.hand.mark(Mark::row(RowKind::Head, &columns));
        for (words, (start, width)) in facts.columns.iter().zip(spans(self.width)) {
            let manner = Manner::bold(8.0).down_to(6.0);
            self.hand
                .say(words, reading, manner, field(start, width, baseline));
        }
        self.hand.mark(Mark::Body);
    }

    fn columns(&self) -> Arc<Columns> {
        let starts = spans(self.width).map(|(start, _)| start);
        self.hand.columns_at(starts)
    }

    /// Draws something that was read before, on the present page again.
    fn again(&mut self, draw: impl FnOnce(&mut At<'_, '_>)) {
        let (facts, width, lowest) = (self.facts, self.width, self.lowest);
        let y = self.y;
        self.y = self.hand.head(|hand| {
            let mut at = At {
                hand,
                facts,
                width,
                y,
                lowest,
            };
            draw(&mut at);
            at.y
        });
    }

    /// A fresh page with the names of the columns.
    fn next_page(&mut self) {
        self.hand.next_page();
        self.again(|at| {
            at.hand.rule(SIDE, mm(10.0), at.width, THICK);
            at.column_heads(mm(15.5));
            at.y = mm(17.5);
        });
    }

    /// Goes on to a fresh page, with the heading that goes on.
    fn turn(&mut self, chapter: &Chapter) {
        self.hand.rule(SIDE, self.y, self.width, HAIR);
        self.next_page();
        let title = format!("{} ({})", chapter.title, self.facts.continued);
        self.again(|at| at.chapter_head(&title, &chapter.beside));
    }

    fn chapter(&mut self, chapter: &Chapter) {
        let first = chapter.parts.first().and_then(|part| part.events.first());
        let needs = first.map_or(Length::ZERO, |event| self.height(event));
        if self.y + mm(18.0) + needs > self.lowest {
            self.next_page();
        }
        self.chapter_head(&chapter.title, &chapter.beside);
        for part in &chapter.parts {
            let needs = part
                .events
                .first()
                .map_or(Length::ZERO, |event| self.height(event));
            if self.y + mm(7.0) + needs > self.lowest {
                self.turn(chapter);
            }
            self.part_head(part);
            for event in &part.events {
                if self.y + self.height(event) > self.lowest {
                    self.turn(chapter);
                    self.again(|at| at.part_head(part));
                }
                self.event(event);
            }
        }
        self.y += mm(3.0);
    }

    fn chapter_head(&mut self, title: &str, beside: &str) {
        self.hand.rule(SIDE, self.y, self.width, MIDDLE);
        let typed = self.hand.typed();
        let manner = Manner::bold(14.0);
        let baseline = self.y + mm(7.2);
        let place = field(SIDE, self.width - mm(45.0), baseline);
        let (columns, top) = (self.columns(), self.y);
        self.hand.row((RowKind::Band(2), &columns, top), |hand| {
            let taken = hand.say(title, typed, manner, place);
            let place = field(SIDE + taken + GAP, mm(60.0), baseline);
            hand.say(beside, typed, Manner::text(9.2), place);
        });
        self.y += mm(9.6);
    }

    fn part_head(&mut self, part: &Part) {
        let typed = self.hand.typed();
        let place = field(SIDE, self.width, self.y + mm(5.2));
        let (columns, top) = (self.columns(), self.y);
        self.hand.row((RowKind::Band(3), &columns, top), |hand| {
            hand.say(&part.title, typed, Manner::bold(SIZE), place);
        });
        self.y += mm(7.0);
    }

    fn cells(&mut self, event: &Listed) -> [Vec<Arc<Line>>; 4] {
        let [time, name, place, contact] = spans(self.width);
        let (typed, reading) = (self.hand.typed(), self.hand.reading);
        let (plain, bold) = (Manner::text(SIZE), Manner::bold(SIZE));
        let mut cell = |parts: [(&str, Reading, Manner); 2], (_, width): (Length, Length)| {
            let mut lines = Vec::new();
            for (text, reading, manner) in parts {
                lines.extend(self.hand.wrapped(text, reading, manner, width));
            }
            lines
        };
        [
            cell([(&event.time, reading, bold), ("", reading, plain)], time),
            cell(
                [(&event.name, typed, bold), (&event.kind, reading, plain)],
                name,
            ),
            cell(
                [(&event.place, typed, plain), (&event.address, typed, plain)],
                place,
            ),
            cell(
                [
                    (&event.contact, typed, plain),
                    (&event.reach, Reading::code(), plain),
                ],
                contact,
            ),
        ]
    }

    fn height(&mut self, event: &Listed) -> Length {
        let cells = self.cells(event);
        let highest = cells.iter().map(|lines| height_of(lines, LEADING)).max();
        highest.unwrap_or_default() + AIR * 2
    }

    fn event(&mut self, event: &Listed) {
        self.hand.rule(SIDE, self.y, self.width, HAIR);
        let height = self.height(event);
        let cells = self.cells(event);
        let first = self.y + AIR + LEADING.scaled(0.78);
        let (columns, top, width) = (self.columns(), self.y, self.width);
        self.hand.row((RowKind::Body, &columns, top), |hand| {
            for (lines, span) in cells.iter().zip(spans(width)) {
                hand.lines(lines, Manner::text(SIZE), span, first, LEADING);
            }
        });
        self.y += height;
    }
}

/// Start and width of each column.
fn spans(width: Length) -> [(Length, Length); 4] {
    let mut start = SIDE;
    SHARES.map(|share| {
        let whole = width.scaled(share);
        let span = (start, whole - GAP);
        start += whole;
        span
    })
}
