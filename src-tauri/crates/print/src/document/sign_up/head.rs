//! The head of a sheet: what it is for, why people are asked, its id, and what the letters mean.

use std::sync::Arc;

use super::pair;
use super::pen::{Manner, Pen, field};
use super::shape::{BOX_STEP, Shape, Strip, codes_in_line, legend_top};
use super::{Code, Layout};
use crate::length::Length;
use crate::mark::{Mark, Marking as _, RowKind};
use crate::text::{Line, Reading, isolated_ltr};

const TOP: Length = Length::mm(10.0);
const QR_TOP: Length = Length::mm(14.2);
const MODULE: Length = Length::mm(0.9);
const THICK: Length = Length::mm(1.05);
pub const MIDDLE: Length = Length::mm(0.52);
pub const THIN: Length = Length::mm(0.26);
pub const HAIR: Length = Length::mm(0.17);
/// A letter's square in the legend.
const SQUARE: Length = Length::mm(4.8);
/// What an id looks like before there is one.
const NO_ID: &str = "····";

/// Draws the head.
pub fn draw(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    pen.rule(shape.side, TOP, shape.width, THICK);
    let id = id(pen);
    qr(pen, shape.end());
    match shape.layout {
        Layout::Landscape => landscape(pen, shape, strip, &id),
        Layout::Portrait => portrait(pen, shape, strip, &id),
    }
}

/// The id with its dot, or dots where there is none yet.
pub fn id(pen: &Pen<'_>) -> String {
    match &pen.facts.id {
        Some(id) => convoke_domain::code::printed(id),
        None => NO_ID.to_owned(),
    }
}

/// The code that a camera reads; a draft has none, so that nobody scans what was never given out.
pub fn qr(pen: &mut Pen<'_>, end: Length) {
    let side = MODULE * 21;
    match pen.facts.id.clone() {
        Some(id) => pen.qr(&format!("CONVOKE:{id}"), end, QR_TOP, MODULE),
        None => pen.frame(end - side, QR_TOP, (side, side), Length::pt(0.9)),
    }
}

fn landscape(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip, id: &str) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let start = shape.side;
    let id_start = shape.end() - mm(74.9);
    let place = field(start, mm(58.0), mm(21.4));
    pen.heading(1, |pen| {
        pen.say(&facts.labels.title, reading, Manner::display(26.0), place)
    });
    let middle = mm(74.0);
    let room = id_start - middle;
    event_and_call(pen, (middle, room), mm(17.4));
    let both = joined(&facts.when, &facts.place);
    pen.say(
        &both,
        reading,
        Manner::text(9.2).down_to(7.0),
        field(middle, room + mm(10.0), mm(22.6)),
    );
    let id_field = |baseline| field(id_start, mm(52.0), baseline).ending();
    pen.say(id, Reading::code(), Manner::bold(16.0), id_field(mm(17.4)));
    let count = pen.counted(&facts.labels.sheet);
    let place = field(id_start + mm(12.0), mm(40.0), mm(22.6)).ending();
    pen.alone(|pen| pen.say(&count, reading, Manner::text(9.2), place));
    consent(pen, (start, mm(104.0)), (mm(30.0), mm(43.4)));
    let place = Legend {
        label: start + mm(109.0),
        codes: start + mm(124.0),
        width: mm(122.4),
    };
    legend(pen, &facts.labels.shifts, &facts.shifts, &place, mm(26.6));
    let skills = if facts.shifts.is_empty() { 26.6 } else { 33.0 };
    legend(pen, &facts.labels.skills, &facts.skills, &place, mm(skills));
    pen.rule(start, mm(43.4), shape.width, MIDDLE);
    if shape.columns > 1 && !strip.known.is_empty() {
        pair::columns(pen, shape);
    } else {
        columns(pen, shape);
    }
    pen.rule(start, mm(50.0), shape.width, THIN);
}

/// The event in bold, and the call after it as far as there is room.
fn event_and_call(pen: &mut Pen<'_>, (start, room): (Length, Length), baseline: Length) {
    let (facts, typed, gap) = (pen.facts, pen.typed(), Length::mm(4.0));
    let call = Manner::text(9.2).down_to(6.4);
    let wanted = pen.width(&facts.call, call).min(room.scaled(0.4));
    let kept = if facts.call.is_empty() {
        room
    } else {
        room - wanted - gap
    };
    let event = Manner::bold(14.0).down_to(9.0);
    let taken = pen.say(&facts.event, typed, event, field(start, kept, baseline));
    let rest = room - taken - gap;
    pen.say(
        &facts.call,
        typed,
        call,
        field(start + taken + gap, rest, baseline),
    );
}

fn portrait(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip, id: &str) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let start = shape.side;
    let place = field(start, mm(51.0), mm(21.4));
    pen.heading(1, |pen| {
        pen.say(&facts.labels.title, reading, Manner::display(26.0), place)
    });
    pen.say(
        id,
        Reading::code(),
        Manner::bold(16.0),
        field(start, mm(50.0), mm(30.2)),
    );
    let count = pen.counted(&facts.labels.sheet);
    let place = field(start, mm(50.0), mm(35.4));
    pen.alone(|pen| pen.say(&count, reading, Manner::text(9.2), place));
    let (middle, typed) = (mm(68.0), pen.typed());
    let room = shape.end() - mm(25.0) - middle;
    let mut line = |text: &str, reading, manner, baseline| {
        pen.say(text, reading, manner, field(middle, room, mm(baseline)));
    };
    line(&facts.event, typed, Manner::bold(14.0).down_to(9.0), 17.4);
    line(&facts.when, reading, Manner::text(9.2), 22.6);
    line(&facts.place, typed, Manner::text(9.2).down_to(7.0), 27.2);
    line(&facts.call, typed, Manner::text(8.4).down_to(6.4), 32.0);
    if strip.consent {
        let span = (middle, shape.end() - middle);
        consent(pen, span, (mm(40.4), legend_top(true)));
    }
    let top = legend_top(strip.consent);
    pen.rule(start, top, shape.width, MIDDLE);
    let place = Legend {
        label: start,
        codes: start + mm(22.0),
        width: shape.width - mm(22.0),
    };
    let first = top + mm(2.6);
    legend(pen, &facts.labels.shifts, &facts.shifts, &place, first);
    let lines = i32::try_from(shape.legend.0).unwrap_or(0);
    let second = first + mm(6.4) * lines;
    legend(pen, &facts.labels.skills, &facts.skills, &place, second);
    pen.rule(start, strip.top, shape.width, THIN);
}

/// Two texts with a dot between them, or the one that says something.
pub fn joined(first: &str, second: &str) -> String {
    let parts = [first, second];
    let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(" · ")
}

/// The sentence on consent between its first baseline and the rule below; it shrinks until white is
/// left over the rule.
fn consent(pen: &mut Pen<'_>, span: (Length, Length), (first, rule): (Length, Length)) {
    let sizes = (Length::pt(8.4), Length::pt(5.8));
    let (lines, size) = pen.consent(span.1, sizes, |lines, size| {
        let (first, leading, below) = set_consent(lines, size, first);
        let rest = i32::try_from(lines.len()).unwrap_or(1) - 1;
        first + leading * rest + below + Length::mm(1.3) <= rule
    });
    let (first, leading, _) = set_consent(&lines, size, first);
    pen.lines(&lines, size, span, (first, leading));
}

/// First baseline, leading, and how far the last line reaches below its baseline.
fn set_consent(lines: &[Arc<Line>], size: Length, first: Length) -> (Length, Length, Length) {
    let arabic = lines.iter().any(|line| line.has_arabic());
    let (leading, below) = if arabic { (1.46, 0.52) } else { (1.357, 0.24) };
    // Four lines fill the room down to the rule: they start a little higher and stand closer.
    let (first, leading) = if lines.len() > 3 {
        (first - Length::mm(0.8), leading - 0.07)
    } else {
        (first, leading)
    };
    (first, size.scaled(leading), size.scaled(below))
}

/// Where a legend stands.
struct Legend {
    label: Length,
    codes: Length,
    width: Length,
}

fn legend(pen: &mut Pen<'_>, label: &str, codes: &[Code], place: &Legend, top: Length) {
    if codes.is_empty() {
        return;
    }
    let (reading, mm) = (pen.reading, Length::mm);
    let baseline = top + mm(3.6);
    let label_width = place.codes - place.label - mm(1.0);
    pen.say(
        label,
        reading,
        Manner::bold(8.4).down_to(6.0),
        field(place.label, label_width, baseline),
    );
    let layout = if place.width > mm(130.0) {
        Layout::Portrait
    } else {
        Layout::Landscape
    };
    let in_line = codes_in_line(layout, codes.len());
    let step = place.width / i32::try_from(in_line).unwrap_or(1);
    for (index, code) in codes.iter().enumerate() {
        let at = |count: usize| i32::try_from(count).unwrap_or(0);
        let start = place.codes + step * at(index % in_line);
        let down = mm(6.4) * at(index / in_line);
        entry(pen, code, (start, step), top + down);
    }
}

fn entry(pen: &mut Pen<'_>, code: &Code, (start, step): (Length, Length), top: Length) {
    let (reading, mm) = (pen.reading, Length::mm);
    pen.frame(start, top, (SQUARE, SQUARE), Length::pt(0.9));
    let square = field(start, SQUARE, top + mm(3.45)).centred();
    pen.marked(Mark::Label, |pen| {
        pen.say(&code.letter, reading, Manner::bold(8.2), square)
    });
    pen.marked(Mark::Entry, |pen| named(pen, code, (start, step), top));
}

/// What a letter stands for.
fn named(pen: &mut Pen<'_>, code: &Code, (start, step): (Length, Length), top: Length) {
    let mm = Length::mm;
    let (typed, from) = (pen.typed(), start + mm(6.0));
    let room = step - mm(6.0) - mm(1.2);
    let (name, hours) = (Manner::text(8.4).down_to(7.0), Manner::text(6.8));
    let gap = mm(0.9);
    let taken = pen.width(&code.hours, hours);
    let beside = if code.hours.is_empty() {
        pen.width(&code.name, name.least()) <= room
    } else {
        pen.width(&code.name, name.least()) + gap + taken <= room
    };
    if beside {
        let baseline = top + mm(3.6);
        let left = if code.hours.is_empty() {
            room
        } else {
            room - taken - gap
        };
        let named = pen.say(&code.name, typed, name, field(from, left, baseline));
        let place = field(from + named + gap, taken + mm(0.2), baseline);
        pen.say(&code.hours, Reading::code(), hours, place);
        return;
    }
    several(pen, code, (from, room), top);
}

/// An entry that is too long for one line: two or three small ones, the hours after the name.
fn several(pen: &mut Pen<'_>, code: &Code, span: (Length, Length), top: Length) {
    const SIZES: [(f64, usize); 6] = [(7.4, 2), (6.8, 2), (6.2, 2), (5.8, 2), (5.4, 3), (5.0, 3)];
    let mm = Length::mm;
    let text = if code.hours.is_empty() {
        code.name.clone()
    } else {
        format!("{} {}", code.name, isolated_ltr(&code.hours))
    };
    let middle = top + mm(2.4);
    if let Some((lines, size)) = pen.fitted(&text, &SIZES, span.1) {
        let leading = size.scaled(1.16);
        let rest = i32::try_from(lines.len()).unwrap_or(1) - 1;
        let first = middle + size.scaled(0.26) - leading * rest / 2;
        pen.lines(&lines, size, span, (first, leading));
        return;
    }
    let (typed, small) = (pen.typed(), Manner::text(5.8).down_to(5.0));
    pen.say(
        &code.name,
        typed,
        small,
        field(span.0, span.1, top + mm(2.1)),
    );
    let below = field(span.0, span.1, top + mm(4.7));
    pen.say(&code.hours, Reading::code(), Manner::text(5.8), below);
}

/// Names of the columns of a lying sheet.
fn columns(pen: &mut Pen<'_>, shape: &Shape) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let labels = &facts.labels;
    let fields = super::row::Fields::of(shape);
    let shifts = BOX_STEP * i32::try_from(facts.shifts.len()).unwrap_or(0);
    let skills = BOX_STEP * i32::try_from(facts.skills.len()).unwrap_or(0);
    let all = super::row::columns(pen, shape, &fields);
    pen.mark(Mark::row(RowKind::Head, &all));
    let mut head = |text: &str, start: Length, width: Length| {
        let manner = Manner::bold(8.0).down_to(5.6);
        pen.say(text, reading, manner, field(start, width, mm(48.1)));
    };
    if !facts.known.is_empty() && shape.columns == 1 {
        head(&labels.here, shape.side + mm(8.0), mm(9.4));
    }
    head(&labels.name, fields.name.0, fields.name.1);
    head(&labels.phone, fields.phone.0, fields.phone.1);
    head(&labels.email, fields.email.0, fields.email.1);
    if !facts.shifts.is_empty() {
        head(&labels.shifts, shape.shifts, shifts);
    }
    if !facts.skills.is_empty() {
        head(&labels.skills, shape.skills, skills);
    }
    head(&labels.news, shape.end() - mm(12.0), mm(12.0));
    pen.mark(Mark::Body);
}
