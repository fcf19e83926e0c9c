//! The packing list: what goes to an event, by the place where it is kept, with boxes for out and
//! back. It comes back and is checked.

use super::forms::head::{flag, square};
use super::forms::pen::Pen;
use super::forms::strip::{Body, Group, Strip, columns, end_row, pages, typed_strip};
use super::forms::{Form, HAIR, MIDDLE};
use super::manner::field;
use crate::document::Document;
use crate::length::Length;
use crate::text::TypeCase;

/// So many of a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thing {
    /// How many, with what is counted: '8 pieces'.
    pub count: String,
    /// What it is.
    pub name: String,
    /// What is to be known of it.
    pub note: String,
    /// '2 short'; empty when there are enough.
    pub short: String,
}

/// Things that are kept at one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Where they are kept.
    pub name: String,
    /// How many kinds of things lie there, in words.
    pub kinds: String,
    /// The things.
    pub things: Vec<Thing>,
}

/// Words of the list in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Head of the counts.
    pub count: String,
    /// Head of the things.
    pub thing: String,
    /// Head of the notes.
    pub note: String,
    /// Heads of the boxes to tick: out and back.
    pub ways: [String; 2],
    /// The strip of those who checked: its head, and the names of its three fields.
    pub checked: [String; 4],
}

/// The facts of a packing list, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct PackingList {
    /// What every form says.
    pub form: Form,
    /// Its words.
    pub labels: Labels,
    /// The places, in order.
    pub places: Vec<Place>,
}

/// Where the columns stand: start and width.
struct Columns {
    count: (Length, Length),
    thing: (Length, Length),
    note: (Length, Length),
    out: Length,
    back: Length,
}

impl Columns {
    fn of(form: &Form) -> Columns {
        let (side, end) = (form.side(), form.end());
        let back = end - form.mm(14.0, 20.0);
        let out = back - form.mm(13.0, 19.0);
        let thing = side + form.mm(26.0, 40.0);
        let gap = Length::mm(3.0);
        let note = thing + (out - thing).scaled(0.69);
        let note_width = if form.large {
            Length::ZERO
        } else {
            out - note - gap
        };
        let thing_end = if form.large { out } else { note };
        Columns {
            count: (side, thing - side - gap),
            thing: (thing, thing_end - thing - gap),
            note: (note, note_width),
            out,
            back,
        }
    }
}

/// Draws a packing list on as many pages as it needs.
pub fn packing_list(facts: &PackingList) -> Document {
    let mut case = TypeCase::new();
    let form = &facts.form;
    let at = Columns::of(form);
    let mut pen = form.pen(&mut case, (0, 0));
    let places = facts.places.iter().enumerate();
    let groups = places.map(|(index, place)| group(&mut pen, form, &at, (index + 1, place)));
    let groups = groups.collect();
    let [lead, fields @ ..] = &facts.labels.checked;
    let shares = [0.34, 0.34, 0.32];
    let fields: Vec<(&str, f64)> = fields.iter().map(String::as_str).zip(shares).collect();
    let body = Body {
        columns: Some(heads(&mut pen, facts, &at)),
        groups,
        close: Some(typed_strip(&mut pen, form, lead, &fields)),
    };
    pages(form, &mut case, &body)
}

fn heads(pen: &mut Pen<'_>, facts: &PackingList, at: &Columns) -> Strip {
    let (form, labels) = (&facts.form, &facts.labels);
    let [out, back] = &labels.ways;
    let mut all = vec![
        (at.count.0, at.count.1, labels.count.as_str()),
        (at.thing.0, at.thing.1, &labels.thing),
        (at.out, at.back - at.out - Length::mm(1.0), out),
        (at.back, form.end() - at.back, back),
    ];
    if !form.large {
        all.push((at.note.0, at.note.1, &labels.note));
    }
    columns(pen, form, &all)
}

fn group(pen: &mut Pen<'_>, form: &Form, at: &Columns, (number, place): (usize, &Place)) -> Group {
    let again = form.continued(&place.name);
    Group {
        head: Some(heading(pen, form, at, (number, &place.name, &place.kinds))),
        again: Some(heading(pen, form, at, (number, &again, &place.kinds))),
        rows: place
            .things
            .iter()
            .map(|thing| row(pen, form, at, thing))
            .collect(),
        after: form.mm(6.2, 9.0),
        ..Group::default()
    }
}

fn heading(
    pen: &mut Pen<'_>,
    form: &Form,
    at: &Columns,
    (number, name, kinds): (usize, &str, &str),
) -> Strip {
    pen.strip(|pen| {
        pen.rule(form.side(), Length::ZERO, form.width(), MIDDLE);
        let sign = pen.number(number);
        square(pen, &sign, (form.side(), Length::ZERO), form.mm(9.5, 13.0));
        let (typed, baseline) = (pen.typed(), form.mm(6.7, 9.2));
        let place = field(at.thing.0, at.thing.1, baseline);
        let mut more = pen.cell(name, typed, form.bold(13.0), place, 2);
        if form.large {
            more += form.mm(0.0, 8.0);
            let place = field(at.thing.0, at.thing.1, baseline + more);
            pen.say(kinds, pen.reading, form.text(9.0), place);
        } else {
            let place = field(at.note.0, form.end() - at.note.0, baseline);
            pen.say(kinds, pen.reading, form.text(9.0), place);
        }
        let line = form.mm(10.4, 14.5) + more;
        pen.rule(form.side(), line - HAIR, form.width(), HAIR);
        line
    })
}

fn row(pen: &mut Pen<'_>, form: &Form, at: &Columns, thing: &Thing) -> Strip {
    pen.strip(|pen| {
        let (typed, baseline) = (pen.typed(), form.mm(6.1, 10.2));
        let place =
            |(start, width): (Length, Length), down: Length| field(start, width, baseline + down);
        let count = form.bold(11.5).down_to(8.4);
        let count = pen.cell(
            &thing.count,
            pen.reading,
            count,
            place(at.count, Length::ZERO),
            2,
        );
        let marked = flag_width(pen, form, thing);
        let room = (at.thing.0, at.thing.1 - marked);
        let mut down = pen.cell(
            &thing.name,
            typed,
            form.text(11.0),
            place(room, Length::ZERO),
            3,
        );
        if !thing.short.is_empty() {
            let end = at.thing.0 + at.thing.1;
            flag(pen, &thing.short, form.bold(8.5), (end, form.mm(1.9, 3.0)));
        }
        if form.large {
            if !thing.note.is_empty() {
                down += Length::mm(7.8);
                let note = place(at.thing, down);
                down += pen.cell(&thing.note, typed, form.text(9.0), note, 3);
            }
        } else {
            let note = place(at.note, Length::ZERO);
            down = down.max(pen.cell(&thing.note, typed, form.text(9.0), note, 4));
        }
        let side = form.mm(6.6, 11.0);
        for start in [at.out, at.back] {
            pen.tick_box(form, (start, form.mm(1.4, 2.6)), side);
        }
        end_row(pen, form, form.mm(9.3, 16.0) + down.max(count))
    })
}

fn flag_width(pen: &mut Pen<'_>, form: &Form, thing: &Thing) -> Length {
    if thing.short.is_empty() {
        return Length::ZERO;
    }
    let manner = form.bold(8.5);
    pen.width(&thing.short, manner) + manner.size.scaled(2.0) + Length::mm(2.0)
}
