//! The sheet for people who read large print: nothing on it is smaller than 16 points.

use std::sync::Arc;

use super::head::{HAIR, MIDDLE, THIN, id, joined, qr};
use super::pen::{Manner, Pen, field};
use super::shape::{Shape, Strip};
use super::{Code, Known, Layout, Mark};
use crate::length::Length;
use crate::mark::{Columns, Marking as _, RowKind};
use crate::text::{Reading, Style};
use room::{Room, told};

mod legend;
mod room;

pub use room::plan;

const SMALL: Length = Length::pt(16.0);
/// From baseline to baseline of running text.
const LEADING: Length = Length::mm(8.0);
/// A box to cross out with a letter of 16 points in it.
const BOX: Length = Length::mm(12.0);
const STEP: Length = Length::mm(12.8);
const KNOWN_ROW: Length = Length::mm(17.0);
const LEGEND_LINE: Length = Length::mm(11.0);

const fn manner(points: f64) -> Manner {
    Manner::text(points).down_to(16.0)
}

const fn bold(points: f64) -> Manner {
    Manner::bold(points).down_to(16.0)
}

fn times(length: Length, count: usize) -> Length {
    length * i32::try_from(count).unwrap_or(0)
}

/// Draws a page.
pub fn draw(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    pen.head(|pen| head(pen, shape, strip));
    let all = columns(pen, shape);
    let mut top = strip.top;
    let facts = pen.facts;
    if !strip.known.is_empty() {
        top += say_heading(pen, shape, &facts.labels.known, top);
    }
    let known = facts.known.get(strip.known.clone()).unwrap_or_default();
    for (index, person) in known.iter().enumerate() {
        let number = strip.known.start + index + 1;
        pen.row((RowKind::Body, &all, top), |pen| {
            known_row(pen, shape, (number, person), top);
        });
        top += KNOWN_ROW;
        pen.rule(shape.side, top, shape.width, THIN);
    }
    if strip.blank > 0 {
        top += say_heading(pen, shape, &facts.labels.new_here, top);
        for index in 0..strip.blank {
            // Nobody reads a row to write in.
            pen.furniture(|pen| {
                block(pen, shape, strip, strip.first_blank + index, top);
            });
            top += strip.row;
        }
    }
    pen.mark(crate::mark::Mark::Last);
    pen.head(|pen| foot(pen, shape));
    pen.furniture(|pen| super::foot::tab(pen, shape));
}

/// Numbers, what is known of a person, and codes.
fn columns(pen: &Pen<'_>, shape: &Shape) -> Arc<Columns> {
    let name = shape.side + Length::mm(13.0);
    pen.columns_at([shape.side, name, boxes(pen, shape).0])
}

/// Says what the rows below are; gives the height it took.
fn say_heading(pen: &mut Pen<'_>, shape: &Shape, text: &str, top: Length) -> Length {
    let mut lines = pen.wrapped(text, Style::BOLD, SMALL, shape.width);
    lines.truncate(2);
    let span = (shape.side, shape.width);
    let first = top + Length::mm(6.6);
    pen.heading(2, |pen| pen.lines(&lines, SMALL, span, (first, LEADING)));
    times(LEADING, lines.len()) + Length::mm(2.0)
}

fn head(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let (start, lying) = (shape.side, shape.layout == Layout::Landscape);
    pen.rule(start, mm(10.0), shape.width, mm(1.05));
    qr(pen, shape.end());
    let title = Manner::display(34.0).down_to(16.0);
    let room = shape.width - mm(84.0);
    let place = field(start, room, mm(25.0));
    pen.heading(1, |pen| pen.say(&facts.labels.title, reading, title, place));
    let id = id(pen);
    let beside = |baseline| field(shape.end() - mm(78.0), mm(52.0), baseline).ending();
    pen.say(&id, Reading::code(), bold(24.0), beside(mm(22.0)));
    let count = pen.counted(&facts.labels.sheet);
    let place = if lying {
        beside(mm(31.5))
    } else {
        field(start, room, mm(37.0))
    };
    pen.alone(|pen| pen.say(&count, reading, manner(16.0), place));
    let mut baseline = Room::of(shape).head + mm(2.0);
    let lines = if strip.consent { usize::MAX } else { 1 };
    // The first line of a lying sheet stands beside the code.
    let mut width = shape.width - if lying { mm(26.0) } else { Length::ZERO };
    for (text, points) in told(facts, shape).into_iter().take(lines) {
        let manner = if points > 20.0 {
            bold(points)
        } else {
            manner(points)
        };
        let typed = pen.typed();
        pen.say(&text, typed, manner, field(start, width, baseline));
        (baseline, width) = (baseline + LEADING, shape.width);
    }
    if strip.consent {
        let (lines, size) = pen.consent(shape.width, (SMALL, SMALL), |_, _| true);
        let first = baseline + mm(1.0);
        pen.lines(&lines, size, (start, shape.width), (first, LEADING));
    }
    legend::draw(pen, shape, strip.top);
    pen.rule(start, strip.top, shape.width, MIDDLE);
}

/// Where the boxes of the shifts start, and those of news.
fn boxes(pen: &Pen<'_>, shape: &Shape) -> (Length, Length) {
    let count = pen.facts.shifts.len().max(pen.facts.skills.len());
    let news = shape.end() - BOX;
    // On a lying sheet the word stands over its box and is wider than it.
    let beside = match shape.layout {
        Layout::Landscape => Length::mm(11.0),
        Layout::Portrait => Length::mm(3.0),
    };
    (news - beside - times(STEP, count), news)
}

fn codes(pen: &mut Pen<'_>, codes: &[Code], agreed: &[usize], start: Length, top: Length) {
    let reading = pen.reading;
    for (index, code) in codes.iter().enumerate() {
        let at = start + times(STEP, index);
        pen.frame(at, top, (BOX, BOX), Length::pt(1.2));
        if agreed.contains(&index) {
            pen.alone(|pen| pen.frame(at, top, (BOX, BOX), Length::pt(3.0)));
        }
        let place = field(at + Length::mm(1.8), Length::mm(8.0), top + Length::mm(6.2));
        pen.say(&code.letter, reading, bold(16.0), place);
    }
}

fn known_row(pen: &mut Pen<'_>, shape: &Shape, (number, person): (usize, &Known), top: Length) {
    let mm = Length::mm;
    let (shifts, news) = boxes(pen, shape);
    let baseline = top + mm(11.0);
    let (text, reading) = (pen.number(number), pen.reading);
    let place = field(shape.side, mm(12.0), baseline);
    pen.alone(|pen| pen.say(&text, reading, bold(16.0), place));
    pen.frame(
        shape.side + mm(13.0),
        top + mm(2.5),
        (BOX, BOX),
        Length::pt(1.2),
    );
    let start = shape.side + mm(28.0);
    let phone = match &person.phone {
        Mark::Shown(phone) => phone.clone(),
        Mark::OnFile | Mark::Blank => String::new(),
    };
    let end = shifts - mm(3.0);
    let width = pen.width(&phone, manner(16.0));
    let place = field(end - width, width + mm(0.2), baseline);
    pen.alone(|pen| pen.say(&phone, Reading::code(), manner(16.0), place));
    let room = end - width - mm(2.0) - start;
    let place = field(start, room, baseline);
    pen.alone(|pen| pen.name(&person.name, bold(18.0), place));
    codes(
        pen,
        &pen.facts.shifts,
        &person.shifts,
        shifts,
        top + mm(2.5),
    );
    pen.frame(news, top + mm(2.5), (BOX, BOX), Length::pt(1.2));
}

fn block(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip, number: usize, top: Length) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let labels = &facts.labels;
    let (shifts, news) = boxes(pen, shape);
    let count = Room::of(shape).lines;
    let line = strip.row / i32::try_from(count).unwrap_or(1);
    let (text, start) = (pen.number(number), shape.side + mm(13.0));
    let place = field(shape.side, mm(12.0), top + line - mm(2.5));
    pen.alone(|pen| pen.say(&text, reading, bold(18.0), place));
    let mut write = |label: &str, (start, end): (Length, Length), row: usize| {
        let at = top + times(line, row);
        let place = field(start, (end - start) / 2, at - mm(2.5));
        pen.say(label, reading, manner(16.0), place);
        pen.rule(start, at, end - start, HAIR);
    };
    let end = shifts - mm(3.0);
    write(&labels.name, (start, end), 1);
    if count == 2 {
        let middle = start + (end - start).scaled(0.45);
        write(&labels.phone, (start, middle - mm(3.0)), 2);
        write(&labels.email, (middle, end), 2);
    } else {
        write(&labels.phone, (start, end), 2);
        write(&labels.email, (start, news - mm(33.0)), 3);
    }
    codes(pen, &facts.shifts, &[], shifts, top + mm(0.8));
    codes(pen, &facts.skills, &[], shifts, top + line + mm(0.8));
    let bottom = top + strip.row;
    if count == 3 {
        let place = field(news - mm(30.0), mm(28.0), bottom - mm(2.5)).ending();
        pen.say(&labels.news, reading, manner(16.0), place);
        pen.frame(news, bottom - line + mm(0.6), (BOX, BOX), Length::pt(1.2));
    } else {
        // Over its box there is room for the word and none beside it.
        let place = field(news - mm(9.0), mm(21.0), top + line - mm(4.0)).ending();
        pen.say(&labels.news, reading, manner(16.0), place);
        pen.frame(news, top + line + mm(0.8), (BOX, BOX), Length::pt(1.2));
    }
    pen.rule(shape.side, bottom, shape.width, MIDDLE);
}

fn foot(pen: &mut Pen<'_>, shape: &Shape) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let (start, height, room) = (shape.side, shape.size.height, Room::of(shape));
    let in_line = if shape.layout == Layout::Landscape {
        4
    } else {
        2
    };
    let width = shape.width / in_line;
    let [_, fields @ ..] = &facts.labels.typed;
    for (index, label) in (0..).zip(fields) {
        let at = start + width * (index % in_line);
        let top = height - room.foot + mm(4.0) + mm(10.0) * (index / in_line);
        pen.frame(at, top, (width, mm(10.0)), Length::pt(0.75));
        let place = field(at + mm(2.0), width - mm(6.0), top + mm(7.0));
        pen.say(label, reading, manner(16.0), place);
    }
    let lines = pen.wrapped(&facts.return_to, Style::TEXT, SMALL, shape.width);
    let first = height - mm(31.0) - LEADING * (room.returns - 1);
    if i32::try_from(lines.len()).is_ok_and(|count| count <= room.returns) {
        pen.lines(&lines, SMALL, (start, shape.width), (first, LEADING));
    } else {
        let place = field(start, shape.width, first);
        pen.say(&facts.return_to, reading, manner(16.0), place);
    }
    pen.rule(start, height - mm(27.5), shape.width, HAIR);
    let [document, state] = &facts.foot;
    let place = field(start, shape.width - mm(40.0), height - mm(20.5));
    pen.say(document, reading, manner(16.0), place);
    let id = id(pen);
    let place = field(shape.end() - mm(38.0), mm(38.0), height - mm(20.5)).ending();
    pen.say(&id, Reading::code(), bold(16.0), place);
    let page = pen.counted(&facts.labels.page);
    let both = joined(state, &page);
    let place = field(start, shape.width, height - mm(13.0));
    pen.alone(|pen| pen.say(&both, reading, manner(16.0), place));
}
