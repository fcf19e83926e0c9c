//! Rows of a lying sheet: one line a person.

use std::sync::Arc;

use super::head::{HAIR, MIDDLE, THIN};
use super::pair;
use super::pen::{Manner, Pen, field};
use super::shape::{BOX, BOX_STEP, Shape, Strip, blank_top, known_bottom, known_top};
use super::{Code, Layout};
use super::{Known, Mark};
use crate::length::Length;
use crate::mark::{Columns, Marking as _, RowKind};
use crate::text::Reading;

/// Where the written fields start, and how wide they are.
pub struct Fields {
    pub name: (Length, Length),
    pub phone: (Length, Length),
    pub email: (Length, Length),
    /// Where the line to write on ends.
    pub end: Length,
}

impl Fields {
    pub fn of(shape: &Shape) -> Fields {
        let start = shape.side + Length::mm(18.0);
        let end = shape.shifts - Length::mm(3.0);
        let width = end - start;
        let phone = start + width.scaled(67.0 / 174.0);
        let email = start + width.scaled(112.0 / 174.0);
        let gap = Length::mm(3.0);
        Fields {
            name: (start, phone - start - gap),
            phone: (phone, email - phone - gap),
            email: (email, end - email),
            end,
        }
    }
}

/// The columns of a lying sheet, with those of the numbers, the boxes to tick, and the codes.
pub fn columns(pen: &Pen<'_>, shape: &Shape, fields: &Fields) -> Arc<Columns> {
    let written = [fields.name.0, fields.phone.0, fields.email.0];
    let boxes = [shape.shifts, shape.skills, shape.end() - Length::mm(12.0)];
    let first = [shape.side, shape.side + Length::mm(8.0)];
    pen.columns_at(first.into_iter().chain(written).chain(boxes))
}

/// Draws the rows of a page.
pub fn draw(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    let fields = Fields::of(shape);
    if !strip.known.is_empty() {
        known_head(pen, shape, strip, 4.1);
    }
    if shape.columns > 1 {
        pair::draw(pen, shape, strip);
    } else {
        known_rows(pen, shape, &fields, strip);
    }
    if strip.blank > 0 {
        new_head(pen, shape, strip);
        let all = columns(pen, shape, &fields);
        for index in 0..strip.blank {
            let top = blank_top(shape, strip) + strip.row * i32::try_from(index).unwrap_or(0);
            // One row to write in stands for all where there is no other.
            let mark = if index == 0 && strip.known.is_empty() {
                crate::mark::Mark::row(RowKind::Body, &all).moved(Length::ZERO, top)
            } else {
                crate::mark::Mark::Artifact
            };
            pen.marked(mark, |pen| {
                blank_row(pen, shape, &fields, (strip, index), top);
            });
        }
    }
}

fn known_rows(pen: &mut Pen<'_>, shape: &Shape, fields: &Fields, strip: &Strip) {
    let facts = pen.facts;
    let known = facts.known.get(strip.known.clone()).unwrap_or_default();
    for (index, person) in known.iter().enumerate() {
        let top = known_top(shape, strip) + shape.known_row * i32::try_from(index).unwrap_or(0);
        let number = strip.known.start + index + 1;
        let all = columns(pen, shape, fields);
        pen.row((RowKind::Body, &all, top), |pen| {
            known_row(pen, shape, fields, (number, person), top);
        });
        let last = index + 1 == known.len();
        let thickness = if last { MIDDLE } else { HAIR };
        pen.rule(shape.side, top + shape.known_row, shape.width, thickness);
    }
}

/// The columns that the lines over the rows go across.
fn band(pen: &Pen<'_>, shape: &Shape) -> Arc<Columns> {
    match shape.layout {
        Layout::Portrait => super::block::columns(pen, shape),
        Layout::Landscape if shape.columns > 1 => pair::columns_of_first(pen, shape),
        Layout::Landscape => columns(pen, shape, &Fields::of(shape)),
    }
}

/// The line over the known.
pub fn known_head(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip, down: f64) {
    let (facts, reading) = (pen.facts, pen.reading);
    let text = if strip.known.start > 0 {
        format!("{} ({})", facts.labels.known, facts.labels.continued)
    } else {
        facts.labels.known.clone()
    };
    let room = shape.width - Length::mm(20.0);
    let place = field(shape.side, room, strip.top + Length::mm(down));
    let all = band(pen, shape);
    pen.row((RowKind::Band(2), &all, strip.top), |pen| {
        pen.say(&text, reading, Manner::text(7.4), place);
    });
}

/// The line over the rows to write in.
pub fn new_head(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let baseline = known_bottom(shape, strip) + mm(4.5);
    let place = field(shape.side, shape.width - mm(20.0), baseline);
    let (all, top) = (band(pen, shape), known_bottom(shape, strip));
    pen.row((RowKind::Band(2), &all, top), |pen| {
        pen.say(&facts.labels.new_here, reading, Manner::bold(8.4), place);
    });
}

fn known_row(
    pen: &mut Pen<'_>,
    shape: &Shape,
    fields: &Fields,
    (number, person): (usize, &Known),
    top: Length,
) {
    let mm = Length::mm;
    let (boxes, baseline) = shape.in_known_row();
    let (boxes, baseline) = (top + boxes, top + baseline);
    number_of_row(pen, shape.side, number, baseline, 9.5);
    pen.frame(shape.side + mm(8.0), boxes, (BOX, BOX), Length::pt(0.9));
    let name = field(fields.name.0, fields.name.1, baseline);
    pen.alone(|pen| pen.name(&person.name, Manner::bold(12.0).down_to(10.0), name));
    mark(pen, &person.phone, fields.phone, baseline);
    mark(pen, &person.email, fields.email, baseline);
    let (shifts, skills) = (&pen.facts.shifts, &pen.facts.skills);
    codes(pen, shifts, &person.shifts, shape.shifts, boxes);
    codes(pen, skills, &[], shape.skills, boxes);
    pen.frame(shape.news, boxes, (BOX, BOX), Length::pt(0.9));
}

/// What stands in a field of somebody who is known.
pub fn mark(pen: &mut Pen<'_>, mark: &Mark, span: (Length, Length), baseline: Length) {
    let (facts, reading) = (pen.facts, pen.reading);
    let place = field(span.0, span.1, baseline);
    match mark {
        Mark::Blank => {}
        Mark::OnFile => {
            pen.alone(|pen| pen.say(&facts.labels.on_file, reading, Manner::text(8.5), place));
        }
        Mark::Shown(text) => {
            pen.alone(|pen| pen.say(text, Reading::code(), Manner::text(10.0), place));
        }
    }
}

/// The number of a row, so that it can be named: 'row 7 unreadable'.
pub fn number_of_row(
    pen: &mut Pen<'_>,
    start: Length,
    number: usize,
    baseline: Length,
    points: f64,
) {
    let (text, reading) = (pen.number(number), pen.reading);
    let place = field(start, Length::mm(7.6), baseline);
    pen.alone(|pen| pen.say(&text, reading, Manner::bold(points), place));
}

/// Boxes with a letter in the corner, so that a cross leaves it readable; agreed ones are thick.
pub fn codes(pen: &mut Pen<'_>, codes: &[Code], agreed: &[usize], start: Length, top: Length) {
    let reading = pen.reading;
    for (index, code) in codes.iter().enumerate() {
        let at = start + BOX_STEP * i32::try_from(index).unwrap_or(0);
        pen.frame(at, top, (BOX, BOX), Length::pt(0.9));
        if agreed.contains(&index) {
            pen.alone(|pen| pen.frame(at, top, (BOX, BOX), Length::pt(2.0)));
        }
        let place = field(
            at + Length::mm(1.25),
            Length::mm(4.6),
            top + Length::mm(3.0),
        );
        pen.say(&code.letter, reading, Manner::bold(6.6), place);
    }
}

fn blank_row(
    pen: &mut Pen<'_>,
    shape: &Shape,
    fields: &Fields,
    (strip, index): (&Strip, usize),
    top: Length,
) {
    let mm = Length::mm;
    let line = top + strip.row;
    number_of_row(
        pen,
        shape.side,
        strip.first_blank + index,
        line - mm(3.2),
        9.5,
    );
    let boxes = line - mm(8.4);
    let (shifts, skills) = (&pen.facts.shifts, &pen.facts.skills);
    codes(pen, shifts, &[], shape.shifts, boxes);
    codes(pen, skills, &[], shape.skills, boxes);
    pen.frame(shape.news, boxes, (BOX, BOX), Length::pt(0.9));
    for start in [fields.phone.0, fields.email.0] {
        pen.bar(start - mm(3.0), line - mm(3.4), HAIR, mm(3.4));
    }
    if index + 1 == strip.blank {
        pen.rule(shape.side, line, shape.width, MIDDLE);
    } else {
        pen.rule(fields.name.0, line, fields.end - fields.name.0, THIN);
    }
}
