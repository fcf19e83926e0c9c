//! The end of a sheet: what the typist notes, where it goes, and which sheet it is.

use super::Layout;
use super::head::{HAIR, id};
use super::pen::{Manner, Pen, field};
use super::shape::Shape;
use crate::length::Length;
use crate::mark::{Mark, Marking as _};
use crate::text::{Reading, Style};

/// Draws the typist's strip, where to return the sheet, the footer and the thumb index.
pub fn draw(pen: &mut Pen<'_>, shape: &Shape) {
    pen.mark(Mark::Last);
    pen.head(|pen| {
        strip(pen, shape);
        return_to(pen, shape);
    });
    pen.head(|pen| footer(pen, shape));
    pen.furniture(|pen| tab(pen, shape));
}

fn strip(pen: &mut Pen<'_>, shape: &Shape) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let (width, up) = match shape.layout {
        Layout::Landscape => (mm(170.0), mm(25.8)),
        Layout::Portrait => (shape.width, mm(30.4)),
    };
    let (start, top, height) = (shape.side, shape.size.height - up, mm(9.0));
    pen.frame(start, top, (width, height), Length::pt(0.75));
    pen.bar(start, top, mm(25.0), height);
    let [typed, fields @ ..] = &facts.labels.typed;
    let place = field(start + mm(2.5), mm(20.0), top + mm(5.6));
    pen.say(typed, reading, Manner::bold(8.5).white(), place);
    let rest = width - mm(25.0);
    let mut at = start + mm(25.0);
    for (index, (label, share)) in fields.iter().zip([0.17, 0.31, 0.34, 0.18]).enumerate() {
        let room = rest.scaled(share);
        if index > 0 {
            pen.bar(at, top, HAIR, height);
        }
        let place = field(at + mm(1.6), room - mm(3.0), top + mm(3.2));
        pen.say(label, reading, Manner::text(6.6).down_to(5.0), place);
        at += room;
    }
}

fn return_to(pen: &mut Pen<'_>, shape: &Shape) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let size = Length::pt(7.8);
    let (start, baseline) = match shape.layout {
        Layout::Landscape => (shape.side + mm(174.0), shape.size.height - mm(20.1)),
        Layout::Portrait => (shape.side, shape.size.height - mm(17.6)),
    };
    let width = shape.end() - start;
    match shape.layout {
        Layout::Portrait => {
            let place = field(start, width, baseline);
            pen.say(
                &facts.return_to,
                reading,
                Manner::text(7.8).down_to(5.6),
                place,
            );
        }
        Layout::Landscape => {
            let lines = pen.wrapped(&facts.return_to, Style::TEXT, size, width);
            let leading = size.scaled(1.33);
            let extra = i32::try_from(lines.len().min(2)).unwrap_or(1) - 1;
            if lines.len() <= 2 {
                let first = baseline - leading * extra / 2;
                pen.lines(&lines, size, (start, width), (first, leading));
            } else {
                let place = field(start, width, baseline);
                pen.say(
                    &facts.return_to,
                    reading,
                    Manner::text(7.8).down_to(5.6),
                    place,
                );
            }
        }
    }
}

/// The footer: document and event, state of the data, page, id.
pub fn footer(pen: &mut Pen<'_>, shape: &Shape) {
    let (facts, reading, mm) = (pen.facts, pen.reading, Length::mm);
    let (start, width) = (shape.side, shape.width);
    let baseline = shape.size.height - mm(12.4);
    pen.rule(start, shape.size.height - mm(16.4), width, HAIR);
    let page = pen.counted(&facts.labels.page);
    let manner = Manner::text(7.2).down_to(5.6);
    let [document, state] = &facts.foot;
    let part = |from: f64, to: f64| {
        let from = start + width.scaled(from);
        field(from, start + width.scaled(to) - from - mm(2.0), baseline)
    };
    pen.say(document, reading, manner, part(0.0, 0.42));
    pen.say(state, reading, manner, part(0.42, 0.68));
    pen.furniture(|pen| {
        pen.alone(|pen| pen.say(&page, reading, manner, part(0.68, 0.86)));
    });
    let id = id(pen);
    pen.say(
        &id,
        Reading::code(),
        Manner::bold(8.4),
        part(0.86, 1.0).at_edge(shape),
    );
}

/// The thumb index: sheets of one kind show at one height in a pile.
pub fn tab(pen: &mut Pen<'_>, shape: &Shape) {
    let (mm, size) = (Length::mm, shape.size);
    let manner = Manner::bold(9.0).white();
    let reading = Reading::code();
    match shape.layout {
        Layout::Portrait => {
            let (start, top) = (size.width - mm(10.2), mm(119.0));
            pen.bar(start, top, mm(5.2), mm(15.0));
            let place = field(start, mm(5.2), top + mm(8.7)).centred();
            pen.say("S", reading, manner, place);
        }
        Layout::Landscape => {
            let start = size.width - mm(134.0);
            let top = size.height - mm(10.2);
            pen.bar(start, top, mm(15.0), mm(5.2));
            let place = field(start, mm(15.0), top + mm(3.85)).centred();
            pen.say("S", reading, manner, place);
        }
    }
}

impl super::pen::Field {
    /// The same field, ending where the print ends.
    fn at_edge(self, shape: &Shape) -> Self {
        let width = shape.end() - self.start;
        Self { width, ..self }.ending()
    }
}
