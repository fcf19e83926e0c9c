//! The attendance list: who is expected, who came and when they left. It comes back and is typed in.

use super::forms::pen::Pen;
use super::forms::strip::{
    Body, Column, Group, Strip, columns, end_row, left_on_last, pages, typed_strip,
};
use super::forms::{Form, HAIR};
use super::manner::{Field, field};
use crate::document::Document;
use crate::length::Length;
use crate::mark::{Mark, Marking as _};
use crate::text::{Reading, TypeCase};

/// Somebody who is expected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guest {
    /// The name, as it was given.
    pub name: String,
    /// What they do there: shifts with their hours.
    pub does: String,
    /// The telephone, when it was asked for.
    pub tel: String,
}

/// Words of the list in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Head of the boxes to tick.
    pub here: String,
    /// Head of the names.
    pub name: String,
    /// Head of what people do.
    pub does: String,
    /// Head of the telephones.
    pub phone: String,
    /// Head of the time of coming.
    pub came: String,
    /// Head of the time of leaving.
    pub left: String,
    /// Head of the signatures.
    pub signature: String,
    /// Stands over the rows to write in.
    pub new_here: String,
    /// The typist's strip: its head, and the names of its four fields.
    pub typed: [String; 5],
}

/// The facts of an attendance list, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct AttendanceList {
    /// What every form says.
    pub form: Form,
    /// Its words.
    pub labels: Labels,
    /// Who is expected, in order.
    pub guests: Vec<Guest>,
    /// Rows to write in, at least; the last page is filled with more. None when it is 0.
    pub blank_rows: usize,
    /// Whether people sign.
    pub signature: bool,
}

/// A drawn list.
#[derive(Clone, Debug, Default)]
pub struct Drawn {
    /// Its pages.
    pub document: Document,
    /// How many rows to write in it has.
    pub blank_rows: usize,
}

/// Where the columns stand: start and width.
struct Places {
    number: (Length, Length),
    here: Length,
    name: (Length, Length),
    does: Option<(Length, Length)>,
    tel: Option<(Length, Length)>,
    came: (Length, Length),
    left: (Length, Length),
    sign: Option<(Length, Length)>,
}

impl Places {
    fn of(facts: &AttendanceList) -> Places {
        let form = &facts.form;
        let gap = Length::mm(3.0);
        let mut end = form.end();
        let from_end = |end: &mut Length, width: Length| {
            *end -= width;
            (*end, width - gap)
        };
        let clock = form.mm(17.0, 26.0);
        let signed = form.mm(if form.lying { 58.0 } else { 40.0 }, 52.0);
        let sign = facts.signature.then(|| from_end(&mut end, signed));
        let left = from_end(&mut end, clock);
        let came = from_end(&mut end, clock);
        let any = |field: fn(&Guest) -> &String| {
            let mut guests = facts.guests.iter();
            !form.large && guests.any(|guest| !field(guest).is_empty())
        };
        let name_start = form.side() + form.mm(18.0, 26.0);
        // Large print sets what people do, and their telephone, under the name.
        let tel = any(|guest| &guest.tel).then(|| from_end(&mut end, Length::mm(35.0)));
        let room = end - name_start;
        let does = any(|guest| &guest.does).then(|| from_end(&mut end, room.scaled(0.45)));
        Places {
            number: (form.side(), form.mm(7.6, 12.0)),
            here: form.side() + form.mm(8.0, 13.0),
            name: (name_start, end - name_start - gap),
            does,
            tel,
            came,
            left,
            sign,
        }
    }
}

/// Draws an attendance list on as many pages as it needs.
pub fn attendance_list(facts: &AttendanceList) -> Drawn {
    let mut case = TypeCase::new();
    let places = Places::of(facts);
    let form = &facts.form;
    let mut body = body(facts, &places, &mut case);
    let mut blank_rows = facts.blank_rows;
    if blank_rows > 0 {
        // The last page is filled with rows as long as it takes them.
        let left = left_on_last(form, &mut case, &body);
        let mut pen = form.pen(&mut case, (0, 0));
        let mut row = || {
            blank_rows += 1;
            blank_row(&mut pen, facts, &places, facts.guests.len() + blank_rows)
        };
        let more: Vec<Strip> = (0..fitting(left, blank_height(form)))
            .map(|_| row())
            .collect();
        if let Some(group) = body.groups.last_mut() {
            group.rows.extend(more);
        }
    }
    Drawn {
        document: pages(form, &mut case, &body),
        blank_rows,
    }
}

/// How many times a height fits into another.
fn fitting(room: Length, height: Length) -> usize {
    usize::try_from(room.in_hundredths() / height.in_hundredths().max(1)).unwrap_or(0)
}

fn body(facts: &AttendanceList, places: &Places, case: &mut TypeCase) -> Body {
    let form = &facts.form;
    let mut pen = form.pen(case, (0, 0));
    let guests = facts.guests.iter().enumerate();
    let known = Group {
        rows: guests
            .map(|(index, guest)| guest_row(&mut pen, facts, places, (index + 1, guest)))
            .collect(),
        after: form.mm(1.0, 2.0),
        loose: true,
        ..Group::default()
    };
    let first = facts.guests.len() + 1;
    let new = Group {
        head: (facts.blank_rows > 0).then(|| new_head(&mut pen, facts)),
        rows: (first..first + facts.blank_rows)
            .map(|number| blank_row(&mut pen, facts, places, number))
            .collect(),
        loose: true,
        ..Group::default()
    };
    let [lead, fields @ ..] = &facts.labels.typed;
    let shares = [0.17, 0.31, 0.34, 0.18];
    let fields: Vec<(&str, f64)> = fields.iter().map(String::as_str).zip(shares).collect();
    Body {
        columns: Some(heads(&mut pen, facts, places)),
        close: Some(typed_strip(&mut pen, form, lead, &fields)),
        groups: vec![known, new],
    }
}

fn heads(pen: &mut Pen<'_>, facts: &AttendanceList, places: &Places) -> Strip {
    let labels = &facts.labels;
    let here = facts.form.mm(9.4, 12.6);
    let mut all: Vec<Column<'_>> = vec![
        (places.here, here, &labels.here),
        (places.name.0, places.name.1, &labels.name),
        (places.came.0, places.came.1, &labels.came),
        (places.left.0, places.left.1, &labels.left),
    ];
    let more = [
        (places.does, &labels.does),
        (places.tel, &labels.phone),
        (places.sign, &labels.signature),
    ];
    for (place, name) in more {
        all.extend(place.map(|(start, width)| (start, width, name.as_str())));
    }
    columns(pen, &facts.form, &all)
}

fn new_head(pen: &mut Pen<'_>, facts: &AttendanceList) -> Strip {
    let form = &facts.form;
    pen.strip(|pen| {
        let place = field(form.side(), form.width(), form.mm(4.5, 7.6));
        let more = pen.cell(
            &facts.labels.new_here,
            pen.reading,
            form.bold(8.4),
            place,
            2,
        );
        form.mm(6.0, 10.0) + more
    })
}

fn guest_row(
    pen: &mut Pen<'_>,
    facts: &AttendanceList,
    places: &Places,
    (number, guest): (usize, &Guest),
) -> Strip {
    let form = &facts.form;
    pen.strip(|pen| {
        let baseline = form.mm(6.3, 10.2);
        let at = |(start, width): (Length, Length)| field(start, width, baseline);
        number_of_row(pen, form, places, number, form.mm(1.2, 2.5));
        let (typed, name) = (pen.typed(), form.bold(11.5));
        let mut more = pen.cell(&guest.name, typed, name, at(places.name), 2);
        if form.large {
            more += below(pen, form, guest, places, baseline + more);
        }
        if let Some(place) = places.does {
            more = more.max(pen.cell(&guest.does, typed, form.text(9.0), at(place), 3));
        }
        if let Some(place) = places.tel {
            pen.say(&guest.tel, Reading::code(), form.text(9.4), at(place));
        }
        let height = form.mm(9.6, 16.0) + more;
        furniture(pen, facts, places, height, form.mm(1.2, 2.5));
        end_row(pen, form, height)
    })
}

/// What stands under the name in large print; gives the height it took.
fn below(
    pen: &mut Pen<'_>,
    form: &Form,
    guest: &Guest,
    places: &Places,
    baseline: Length,
) -> Length {
    let (typed, line) = (pen.typed(), Length::mm(7.4));
    let mut down = Length::ZERO;
    for (text, reading) in [(&guest.does, typed), (&guest.tel, Reading::code())] {
        if !text.is_empty() {
            down += line;
            let place = field(places.name.0, places.name.1, baseline + down);
            down += pen.cell(text, reading, form.text(9.0), place, 3);
        }
    }
    down
}

fn blank_height(form: &Form) -> Length {
    form.mm(11.0, 17.0)
}

fn blank_row(pen: &mut Pen<'_>, facts: &AttendanceList, places: &Places, number: usize) -> Strip {
    let form = &facts.form;
    pen.strip(|pen| {
        let height = blank_height(form);
        // Nobody reads a row to write in.
        pen.mark(Mark::Artifact);
        number_of_row(pen, form, places, number, form.mm(2.6, 3.5));
        furniture(pen, facts, places, height, form.mm(2.6, 3.5));
        end_row(pen, form, height)
    })
}

/// The number of a row, so that it can be named.
fn number_of_row(pen: &mut Pen<'_>, form: &Form, places: &Places, number: usize, top: Length) {
    let text = pen.number(number);
    let place: Field = field(places.number.0, places.number.1, top + form.mm(5.1, 7.8));
    pen.say(&text, pen.reading, form.bold(9.5), place);
}

/// Box, and ticks on the row line that show where a field to write in ends.
fn furniture(
    pen: &mut Pen<'_>,
    facts: &AttendanceList,
    places: &Places,
    height: Length,
    top: Length,
) {
    let form = &facts.form;
    let side = form.mm(7.0, 11.0);
    pen.tick_box(form, (places.here, top), side);
    let fields = [Some(places.came), Some(places.left), places.sign];
    for (start, _) in fields.into_iter().flatten() {
        let tick = form.mm(2.2, 3.4);
        pen.bar(start - Length::mm(1.5), height - tick, HAIR, tick);
    }
}
