//! Many who are known on a lying sheet: two columns of them, and nobody writes beside them.

use std::sync::Arc;

use super::Known;
use super::head::{HAIR, MIDDLE};
use super::pen::{Manner, Pen, field};
use super::row::{codes, mark, number_of_row};
use super::shape::{BOX, BOX_STEP, Shape, Strip, known_bottom, known_top};
use crate::length::Length;
use crate::mark::{Columns, Mark, Marking as _, RowKind};

/// White between the columns.
const GAP: Length = Length::mm(6.0);

/// Where things stand in one column.
struct Column {
    start: Length,
    width: Length,
    name: (Length, Length),
    phone: (Length, Length),
    shifts: Length,
    news: Length,
}

impl Column {
    /// Where its parts start, for whoever has them read out.
    fn parts(&self, pen: &Pen<'_>) -> Arc<Columns> {
        let boxes = self.start + Length::mm(8.0);
        let news = self.news - Length::mm(1.6);
        pen.columns_at([
            self.start,
            boxes,
            self.name.0,
            self.phone.0,
            self.shifts,
            news,
        ])
    }

    fn of(pen: &Pen<'_>, shape: &Shape, number: usize) -> Column {
        let mm = Length::mm;
        let width = (shape.width - GAP) / 2;
        let start = shape.side + (width + GAP) * i32::try_from(number).unwrap_or(0);
        let boxes = BOX_STEP * i32::try_from(pen.facts.shifts.len()).unwrap_or(0);
        let news = start + width - BOX;
        let shifts = news - mm(2.6) - boxes;
        let phone = shifts - mm(24.0);
        let name = start + mm(18.0);
        Column {
            start,
            width,
            name: (name, phone - name - mm(2.0)),
            phone: (phone, mm(22.0)),
            shifts,
            news,
        }
    }
}

/// Where the parts of the first column start.
pub fn columns_of_first(pen: &Pen<'_>, shape: &Shape) -> Arc<Columns> {
    Column::of(pen, shape, 0).parts(pen)
}

/// Draws the rows of a page: down the first column, then down the second.
pub fn draw(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    let facts = pen.facts;
    let known = facts.known.get(strip.known.clone()).unwrap_or_default();
    let rows = known.len().div_ceil(shape.columns).max(1);
    for (number, people) in known.chunks(rows).enumerate() {
        let column = Column::of(pen, shape, number);
        for (index, person) in people.iter().enumerate() {
            let top = known_top(shape, strip) + shape.known_row * i32::try_from(index).unwrap_or(0);
            let name = strip.known.start + number * rows + index + 1;
            let parts = column.parts(pen);
            pen.row((RowKind::Body, &parts, top), |pen| {
                row(pen, shape, &column, (name, person), top);
            });
            if index + 1 < rows {
                pen.rule(column.start, top + shape.known_row, column.width, HAIR);
            }
        }
    }
    if !known.is_empty() {
        pen.rule(shape.side, known_bottom(shape, strip), shape.width, MIDDLE);
    }
}

fn row(
    pen: &mut Pen<'_>,
    shape: &Shape,
    column: &Column,
    (number, person): (usize, &Known),
    top: Length,
) {
    let (boxes, baseline) = shape.in_known_row();
    let (boxes, baseline) = (top + boxes, top + baseline);
    let thin = Length::pt(0.9);
    number_of_row(pen, column.start, number, baseline, 9.5);
    pen.frame(column.start + Length::mm(8.0), boxes, (BOX, BOX), thin);
    let name = field(column.name.0, column.name.1, baseline);
    pen.alone(|pen| pen.name(&person.name, Manner::bold(12.0).down_to(10.0), name));
    mark(pen, &person.phone, column.phone, baseline);
    let facts = pen.facts;
    codes(pen, &facts.shifts, &person.shifts, column.shifts, boxes);
    pen.frame(column.news, boxes, (BOX, BOX), thin);
}

/// Names of what stands in the columns, over each.
pub fn columns(pen: &mut Pen<'_>, shape: &Shape) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let labels = &facts.labels;
    let boxes = BOX_STEP * i32::try_from(facts.shifts.len()).unwrap_or(0);
    for number in 0..shape.columns {
        let column = Column::of(pen, shape, number);
        let parts = column.parts(pen);
        // The first names stand for both columns of people.
        pen.mark(Mark::Artifact);
        if number == 0 {
            pen.mark(Mark::row(RowKind::Head, &parts));
        }
        let mut head = |text: &str, start: Length, width: Length| {
            let manner = Manner::bold(8.0).down_to(5.6);
            pen.say(text, reading, manner, field(start, width, mm(48.1)));
        };
        head(&labels.here, column.start + mm(8.0), mm(9.4));
        head(&labels.name, column.name.0, column.name.1);
        head(&labels.phone, column.phone.0, column.phone.1);
        if !facts.shifts.is_empty() {
            head(&labels.shifts, column.shifts, boxes - mm(1.0));
        }
        head(&labels.news, column.news - mm(1.6), BOX + mm(1.6));
        pen.mark(Mark::Body);
    }
}
