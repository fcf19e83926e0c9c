//! The sheet for people who read large print: nothing on it is smaller than 16 points.

use super::head::{HAIR, MIDDLE, THIN, id, qr};
use super::pen::{Manner, Pen, field};
use super::shape::{Plan, Shape, Strip};
use super::{Code, Known, Layout, Mark, SignUpSheet};
use crate::length::Length;
use crate::text::{Reading, Style, TypeCase};

const SMALL: Length = Length::pt(16.0);
/// From baseline to baseline of running text.
const LEADING: Length = Length::mm(8.0);
/// A box to cross out with a letter of 16 points in it.
const BOX: Length = Length::mm(12.0);
const STEP: Length = Length::mm(12.8);
const KNOWN_ROW: Length = Length::mm(17.0);
/// Three lines to write on.
const BLOCK: Length = Length::mm(40.0);
const HEADING: Length = Length::mm(10.0);
/// Title, id and number of the sheet.
const HEAD: Length = Length::mm(46.0);
const LEGEND_LINE: Length = Length::mm(11.0);
/// Strip, return line and footer.
const FOOT: Length = Length::mm(62.0);

const fn manner(points: f64) -> Manner {
    Manner::text(points).down_to(16.0)
}

const fn bold(points: f64) -> Manner {
    Manner::bold(points).down_to(16.0)
}

fn times(length: Length, count: usize) -> Length {
    length * i32::try_from(count).unwrap_or(0)
}

/// Which rows stand on which page.
pub fn plan(facts: &SignUpSheet, shape: &Shape, case: &mut TypeCase) -> Plan {
    let mut strips: Vec<Strip> = Vec::new();
    let (mut known, mut blank) = (0, 0);
    loop {
        let first = strips.is_empty();
        let top = head_height(facts, shape, case, first) + legend_height(facts, shape);
        let room = shape.size.height - FOOT - top;
        let rest = facts.known.len() - known;
        let head = if rest > 0 { HEADING } else { Length::ZERO };
        let taken = rest
            .min(fits(room - head, KNOWN_ROW))
            .max(usize::from(rest > 0));
        let used = if taken > 0 { head } else { Length::ZERO } + times(KNOWN_ROW, taken);
        let wanted = facts.blank_rows.saturating_sub(blank);
        let left = room - used - HEADING;
        let forced = usize::from(!first && taken == 0);
        let count = if taken < rest || wanted == 0 {
            0
        } else {
            fits(left, BLOCK).max(forced)
        };
        strips.push(Strip {
            top,
            known: known..known + taken,
            blank: count,
            first_blank: facts.known.len() + blank + 1,
            row: left / i32::try_from(count.max(1)).unwrap_or(1),
            consent: first,
        });
        known += taken;
        blank += count;
        if known >= facts.known.len() && blank >= facts.blank_rows {
            return Plan { strips };
        }
    }
}

fn fits(room: Length, height: Length) -> usize {
    usize::try_from(room.in_hundredths() / height.in_hundredths()).unwrap_or(0)
}

/// The first page says everything; the others say which event it is.
fn head_height(facts: &SignUpSheet, shape: &Shape, case: &mut TypeCase, first: bool) -> Length {
    if !first {
        return HEAD + LEADING;
    }
    let lines = case.wrap_emphasised(
        &facts.consent,
        Style::TEXT,
        Reading::of(&facts.language),
        SMALL,
        shape.width,
    );
    let told = [&facts.event, &facts.when, &facts.place, &facts.call];
    let told = told.iter().filter(|text| !text.is_empty()).count();
    HEAD + times(LEADING, told + lines.len()) + Length::mm(6.0)
}

fn in_line(shape: &Shape) -> usize {
    match shape.layout {
        Layout::Landscape => 3,
        Layout::Portrait => 2,
    }
}

fn legend_height(facts: &SignUpSheet, shape: &Shape) -> Length {
    let count = facts.shifts.len() + facts.skills.len();
    if count == 0 {
        return Length::ZERO;
    }
    times(LEGEND_LINE, count.div_ceil(in_line(shape))) + Length::mm(4.0)
}

/// Draws a page.
pub fn draw(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    head(pen, shape, strip);
    let mut top = strip.top;
    let facts = pen.facts;
    if !strip.known.is_empty() {
        let place = field(shape.side, shape.width, top + Length::mm(7.0));
        pen.say(&facts.labels.known, pen.reading, manner(16.0), place);
        top += HEADING;
    }
    let known = facts.known.get(strip.known.clone()).unwrap_or_default();
    for (index, person) in known.iter().enumerate() {
        known_row(pen, shape, (strip.known.start + index + 1, person), top);
        top += KNOWN_ROW;
        pen.rule(shape.side, top, shape.width, THIN);
    }
    if strip.blank > 0 {
        let place = field(shape.side, shape.width, top + Length::mm(7.0));
        pen.say(&facts.labels.new_here, pen.reading, bold(16.0), place);
        top += HEADING;
        for index in 0..strip.blank {
            block(pen, shape, strip, strip.first_blank + index, top);
            top += strip.row;
        }
    }
    foot(pen, shape);
    super::foot::tab(pen, shape);
}

fn head(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let (start, room) = (shape.side, shape.width - mm(26.0));
    pen.rule(start, mm(10.0), shape.width, mm(1.05));
    qr(pen, shape.end());
    pen.say(
        &facts.labels.title,
        reading,
        Manner::display(34.0).down_to(16.0),
        field(start, room - mm(56.0), mm(25.0)),
    );
    let id = id(pen);
    let place = field(shape.end() - mm(78.0), mm(52.0), mm(22.0)).ending();
    pen.say(&id, Reading::code(), bold(24.0), place);
    let count = pen.counted(&facts.labels.sheet);
    let place = field(start, room, mm(37.0));
    pen.alone(|pen| pen.say(&count, reading, manner(16.0), place));
    let mut baseline = mm(48.0);
    let typed = pen.typed();
    let told = [
        (&facts.event, typed, bold(22.0)),
        (&facts.when, reading, manner(18.0)),
        (&facts.place, typed, manner(18.0)),
        (&facts.call, typed, manner(16.0)),
    ];
    let lines = if strip.consent { 4 } else { 1 };
    for (text, reading, manner) in told
        .into_iter()
        .filter(|told| !told.0.is_empty())
        .take(lines)
    {
        pen.say(text, reading, manner, field(start, shape.width, baseline));
        baseline += LEADING;
    }
    if strip.consent {
        let (lines, size) = pen.consent(shape.width, (SMALL, SMALL), 1);
        pen.lines(
            &lines,
            size,
            (start, shape.width),
            (baseline + mm(1.0), LEADING),
        );
    }
    legend(pen, shape, strip.top - legend_height(facts, shape));
    pen.rule(start, strip.top, shape.width, MIDDLE);
}

fn legend(pen: &mut Pen<'_>, shape: &Shape, top: Length) {
    let (facts, mm) = (pen.facts, Length::mm);
    if facts.shifts.len() + facts.skills.len() == 0 {
        return;
    }
    pen.rule(shape.side, top, shape.width, THIN);
    let in_line = in_line(shape);
    let step = shape.width / i32::try_from(in_line).unwrap_or(1);
    for (index, code) in facts.shifts.iter().chain(&facts.skills).enumerate() {
        let start = shape.side + times(step, index % in_line);
        let down = top + mm(2.0) + times(LEGEND_LINE, index / in_line);
        entry(pen, code, (start, step), down);
    }
}

fn entry(pen: &mut Pen<'_>, code: &Code, (start, step): (Length, Length), top: Length) {
    let (reading, mm) = (pen.reading, Length::mm);
    let side = mm(9.0);
    pen.frame(start, top, (side, side), Length::pt(1.2));
    let place = field(start, side, top + mm(6.6)).centred();
    pen.say(&code.letter, reading, bold(16.0), place);
    let hours = pen.width(&code.hours, manner(16.0));
    let room = step - side - mm(6.0) - hours;
    let typed = pen.typed();
    let name = field(start + side + mm(2.0), room, top + mm(6.6));
    let taken = pen.say(&code.name, typed, manner(16.0), name);
    let place = field(name.start + taken + mm(2.0), hours + mm(0.2), top + mm(6.6));
    pen.say(&code.hours, Reading::code(), manner(16.0), place);
}

/// Where the boxes of the shifts start, and those of news.
fn boxes(pen: &Pen<'_>, shape: &Shape) -> (Length, Length) {
    let count = pen.facts.shifts.len().max(pen.facts.skills.len());
    let news = shape.end() - BOX;
    (news - Length::mm(3.0) - times(STEP, count), news)
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
    let third = strip.row / 3;
    let (text, start) = (pen.number(number), shape.side + mm(13.0));
    let place = field(shape.side, mm(12.0), top + third - mm(2.5));
    pen.alone(|pen| pen.say(&text, reading, bold(18.0), place));
    for (index, label) in [&labels.name, &labels.phone, &labels.email]
        .into_iter()
        .enumerate()
    {
        let line = top + times(third, index + 1);
        let end = if index < 2 { shifts } else { news - mm(30.0) } - mm(3.0);
        let place = field(start, (end - start) / 2, line - mm(2.5));
        pen.say(label, reading, manner(16.0), place);
        pen.rule(start, line, end - start, HAIR);
    }
    codes(pen, &facts.shifts, &[], shifts, top + mm(0.8));
    codes(pen, &facts.skills, &[], shifts, top + third + mm(0.8));
    let last = top + third * 2;
    let place = field(news - mm(30.0), mm(28.0), last + third - mm(2.5)).ending();
    pen.say(&labels.news, reading, manner(16.0), place);
    pen.frame(news, last + mm(0.6), (BOX, BOX), Length::pt(1.2));
    pen.rule(shape.side, top + strip.row, shape.width, MIDDLE);
}

fn foot(pen: &mut Pen<'_>, shape: &Shape) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let (start, height) = (shape.side, shape.size.height);
    let half = shape.width / 2;
    let [_, fields @ ..] = &facts.labels.typed;
    for (index, label) in fields.iter().enumerate() {
        let at = start + if index % 2 == 0 { Length::ZERO } else { half };
        let top = height - mm(58.0) + times(mm(10.0), index / 2);
        pen.frame(at, top, (half, mm(10.0)), Length::pt(0.75));
        let place = field(at + mm(2.0), half - mm(20.0), top + mm(7.0));
        pen.say(label, reading, manner(16.0), place);
    }
    let lines = pen.wrapped(&facts.return_to, Style::TEXT, SMALL, shape.width);
    let kept = lines.get(..lines.len().min(1)).unwrap_or_default();
    if lines.len() > 1 {
        let place = field(start, shape.width, height - mm(31.0));
        pen.say(&facts.return_to, reading, manner(16.0), place);
    } else {
        pen.lines(
            kept,
            SMALL,
            (start, shape.width),
            (height - mm(31.0), LEADING),
        );
    }
    pen.rule(start, height - mm(27.5), shape.width, HAIR);
    let [document, state] = &facts.foot;
    let place = field(start, shape.width - mm(40.0), height - mm(20.5));
    pen.say(document, reading, manner(16.0), place);
    let id = id(pen);
    let place = field(shape.end() - mm(38.0), mm(38.0), height - mm(20.5)).ending();
    pen.say(&id, Reading::code(), bold(16.0), place);
    let page = pen.counted(&facts.labels.page);
    let both = format!("{state} · {page}");
    let place = field(start, shape.width, height - mm(13.0));
    pen.alone(|pen| pen.say(&both, reading, manner(16.0), place));
}
