//! Rows of an upright sheet: two lines a person, and a line to fold at.

use std::sync::Arc;

use super::head::{HAIR, MIDDLE, THIN};
use super::pen::{Manner, Pen, field};
use super::row::{codes, known_head, mark, new_head, number_of_row};
use super::shape::{BOX, FOLD, Shape, Strip, blank_top, folds, known_bottom, known_top};
use super::{Known, Mark};
use crate::length::Length;
use crate::mark::{Columns, Marking as _, RowKind};

/// Numbers, what is known of a person, and codes.
pub fn columns(pen: &Pen<'_>, shape: &Shape) -> Arc<Columns> {
    let name = shape.side + Length::mm(8.0);
    pen.columns_at([shape.side, name, shape.shifts])
}

/// Draws the rows of a page.
pub fn draw(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    let facts = pen.facts;
    if !strip.known.is_empty() {
        known_head(pen, shape, strip, 4.3);
        news_head(pen, shape, strip.top + Length::mm(4.3));
    }
    let known = facts.known.get(strip.known.clone()).unwrap_or_default();
    for (index, person) in known.iter().enumerate() {
        let top = known_top(shape, strip) + shape.known_row * i32::try_from(index).unwrap_or(0);
        let (number, all) = (strip.known.start + index + 1, columns(pen, shape));
        pen.row((RowKind::Body, &all, top), |pen| {
            known_row(pen, shape, (number, person), top);
        });
        let last = index + 1 == known.len();
        let thickness = if last { MIDDLE } else { HAIR };
        pen.rule(shape.side, top + shape.known_row, shape.width, thickness);
    }
    if strip.blank == 0 {
        return;
    }
    new_head(pen, shape, strip);
    news_head(pen, shape, known_bottom(shape, strip) + Length::mm(4.5));
    let mut top = blank_top(shape, strip);
    let half = strip.blank / 2;
    for index in 0..strip.blank {
        let is_last = index + 1 == strip.blank;
        // Nobody reads a row to write in.
        pen.furniture(|pen| {
            block(pen, shape, strip, (index, top), is_last);
        });
        top += strip.row;
        if folds(strip.blank) && index + 1 == half {
            fold(pen, shape, top);
            top += FOLD;
        }
    }
}

/// What the boxes at the end are for.
fn news_head(pen: &mut Pen<'_>, shape: &Shape, baseline: Length) {
    let (facts, width) = (pen.facts, Length::mm(20.0));
    let place = field(shape.end() - width, width, baseline).ending();
    let reading = pen.reading;
    pen.furniture(|pen| pen.say(&facts.labels.news, reading, Manner::bold(7.4), place));
}

fn known_row(pen: &mut Pen<'_>, shape: &Shape, (number, person): (usize, &Known), top: Length) {
    let mm = Length::mm;
    let (boxes, baseline) = shape.in_known_row();
    let (boxes, baseline) = (top + boxes, top + baseline);
    number_of_row(pen, shape.side, number, baseline, 9.5);
    pen.frame(shape.side + mm(8.0), boxes, (BOX, BOX), Length::pt(0.9));
    let start = shape.side + mm(19.0);
    let phone = shape.shifts - mm(52.0);
    let shows_phone = !matches!(person.phone, Mark::Blank);
    let room = if shows_phone { phone } else { shape.shifts } - start - mm(3.0);
    let place = field(start, room, baseline);
    pen.alone(|pen| pen.name(&person.name, Manner::bold(12.0).down_to(10.0), place));
    mark(pen, &person.phone, (phone, mm(46.0)), baseline);
    let shifts = &pen.facts.shifts;
    codes(pen, shifts, &person.shifts, shape.shifts, boxes);
    pen.frame(shape.news, boxes, (BOX, BOX), Length::pt(0.9));
}

fn block(
    pen: &mut Pen<'_>,
    shape: &Shape,
    strip: &Strip,
    (index, top): (usize, Length),
    is_last: bool,
) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let labels = &facts.labels;
    let (start, end) = (shape.side + mm(8.0), shape.shifts - mm(4.0));
    let middle = top + strip.row / 2;
    let email = start + (end - start).scaled(49.0 / 128.0);
    let number = strip.first_blank + index;
    number_of_row(pen, shape.side, number, top + mm(7.6), 10.5);
    let mut label = |text: &str, start: Length, baseline: Length| {
        let manner = Manner::text(6.4);
        pen.say(text, reading, manner, field(start, mm(40.0), baseline));
    };
    label(&labels.name, start, top + mm(3.1));
    label(&labels.phone, start, middle + mm(3.1));
    label(&labels.email, email, middle + mm(3.1));
    pen.rule(start, middle, end - start, HAIR);
    let bottom = top + strip.row;
    pen.bar(email - mm(2.0), bottom - mm(4.0), HAIR, mm(4.0));
    codes(pen, &facts.shifts, &[], shape.shifts, top + mm(1.5));
    let below = if facts.shifts.is_empty() { top } else { middle };
    let down = if facts.shifts.is_empty() { 1.5 } else { 1.0 };
    codes(pen, &facts.skills, &[], shape.skills, below + mm(down));
    pen.frame(shape.news, top + mm(1.5), (BOX, BOX), Length::pt(0.9));
    let thickness = if is_last { MIDDLE } else { THIN };
    pen.rule(shape.side, bottom, shape.width, thickness);
}

fn fold(pen: &mut Pen<'_>, shape: &Shape, top: Length) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let side = mm(3.4);
    pen.arrow(shape.side - mm(5.0), top + mm(0.8), side, false);
    pen.arrow(shape.end() + mm(1.6), top + mm(0.8), side, true);
    let start = shape.side + mm(8.0);
    let place = field(start, mm(150.0), top + mm(3.3));
    let taken = pen.say(&facts.labels.fold, reading, Manner::text(6.8), place);
    let from = start + taken + mm(3.0);
    pen.dashes(from, top + mm(2.5), shape.end() - from);
    pen.rule(shape.side, top + FOLD, shape.width, THIN);
}
