//! The legend in large print: what each letter stands for. A long name takes several lines.

use std::sync::Arc;

use super::room::in_line;
use super::{LEADING, LEGEND_LINE, SMALL, THIN, bold, manner, times};
use crate::document::sign_up::pen::{Pen, field};
use crate::document::sign_up::shape::Shape;
use crate::document::sign_up::{Code, SignUpSheet};
use crate::length::Length;
use crate::text::{Line, Reading, Style, TypeCase};

/// The square of a letter.
const SQUARE: Length = Length::mm(9.0);
const GAP: Length = Length::mm(2.0);
/// More lines of one name would push the rows off the page.
const MOST: usize = 4;

/// What stands beside a letter.
struct Entry {
    name: Vec<Arc<Line>>,
    hours: Length,
    /// Whether the hours stand after the last line of the name, not below it.
    beside: bool,
}

impl Entry {
    fn of(code: &Code, room: Length, reading: Reading, case: &mut TypeCase) -> Entry {
        let hours = case
            .line(&code.hours, Style::TEXT, Reading::code())
            .width(SMALL);
        let name = name(&code.name, room, reading, case);
        let last = name.last().map_or(Length::ZERO, |line| line.width(SMALL));
        Entry {
            beside: hours == Length::ZERO || last + GAP + hours <= room,
            name,
            hours,
        }
    }

    fn height(&self) -> Length {
        let lines = self.name.len() + usize::from(!self.beside);
        LEGEND_LINE + times(LEADING, lines.saturating_sub(1))
    }
}

/// The lines of a name; the last ends in an ellipsis when it takes too many.
fn name(text: &str, room: Length, reading: Reading, case: &mut TypeCase) -> Vec<Arc<Line>> {
    let mut lines = case.wrap(text, Style::TEXT, reading, SMALL, room);
    if lines.len() > MOST {
        lines.truncate(MOST - 1);
        let end = lines.iter().fold(0, |end, line| {
            let rest = text.get(end..).unwrap_or_default();
            end + rest.find(&*line.text).map_or(0, |at| at + line.text.len())
        });
        let rest = text.get(end..).unwrap_or_default().trim_start();
        lines.push(case.clipped(rest, Style::TEXT, reading, SMALL, room));
    }
    lines
}

/// How wide an entry is, with the white after it.
fn step(shape: &Shape) -> Length {
    shape.width / i32::try_from(in_line(shape)).unwrap_or(1)
}

fn entries(facts: &SignUpSheet, shape: &Shape, case: &mut TypeCase) -> Vec<Entry> {
    let room = step(shape) - SQUARE - GAP * 2;
    let reading = Reading::auto(&facts.language);
    let codes = facts.shifts.iter().chain(&facts.skills);
    codes
        .map(|code| Entry::of(code, room, reading, case))
        .collect()
}

/// How high the legend is with the white around it; nothing when there is none.
pub fn height(facts: &SignUpSheet, shape: &Shape, case: &mut TypeCase) -> Length {
    let entries = entries(facts, shape, case);
    if entries.is_empty() {
        return Length::ZERO;
    }
    let rows = entries.chunks(in_line(shape)).map(tallest);
    rows.fold(Length::mm(4.0), |sum, row| sum + row)
}

fn tallest(row: &[Entry]) -> Length {
    row.iter().map(Entry::height).max().unwrap_or_default()
}

/// Draws the legend so that it ends at `bottom`.
pub fn draw(pen: &mut Pen<'_>, shape: &Shape, bottom: Length) {
    let facts = pen.facts;
    let entries = entries(facts, shape, pen.case());
    if entries.is_empty() {
        return;
    }
    let top = bottom - height(facts, shape, pen.case());
    pen.rule(shape.side, top, shape.width, THIN);
    let codes: Vec<&Code> = facts.shifts.iter().chain(&facts.skills).collect();
    let mut down = top + GAP;
    let count = in_line(shape);
    for (row, codes) in entries.chunks(count).zip(codes.chunks(count)) {
        for (place, (entry, code)) in row.iter().zip(codes).enumerate() {
            let start = shape.side + times(step(shape), place);
            one(pen, code, entry, (start, down));
        }
        down += tallest(row);
    }
}

fn one(pen: &mut Pen<'_>, code: &Code, entry: &Entry, (start, top): (Length, Length)) {
    let reading = pen.reading;
    pen.frame(start, top, (SQUARE, SQUARE), Length::pt(1.2));
    let first = top + Length::mm(6.6);
    let square = field(start, SQUARE, first).centred();
    pen.say(&code.letter, reading, bold(16.0), square);
    let from = start + SQUARE + GAP;
    let widest = entry.name.iter().map(|line| line.width(SMALL)).max();
    let widest = widest.unwrap_or_default();
    pen.lines(&entry.name, SMALL, (from, widest), (first, LEADING));
    let last = entry
        .name
        .last()
        .map_or(Length::ZERO, |line| line.width(SMALL));
    let lines = entry.name.len() - usize::from(entry.beside).min(entry.name.len());
    let beside = if entry.beside {
        last + GAP
    } else {
        Length::ZERO
    };
    let place = field(
        from + beside,
        entry.hours + Length::mm(0.2),
        first + times(LEADING, lines),
    );
    pen.say(&code.hours, Reading::code(), manner(16.0), place);
}
