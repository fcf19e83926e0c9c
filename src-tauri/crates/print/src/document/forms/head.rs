//! The head of a form: what it is, what it is for, and the code that a camera reads.

use super::pen::Pen;
use super::{Form, THICK, joined};
use crate::document::manner::{Manner, field};
use crate::length::Length;
use crate::mark::Marking as _;
use crate::text::{Reading, Style};

/// Where the thick rule stands.
const TOP: Length = Length::mm(10.0);
const QR_TOP: Length = Length::mm(14.2);
const MODULE: Length = Length::mm(0.8);
/// What an id looks like before there is one.
const NO_ID: &str = "····";

/// The id with its dot, or dots where there is none yet.
pub fn id(form: &Form) -> String {
    match &form.id {
        Some(id) => convoke_domain::code::printed(id),
        None => NO_ID.to_owned(),
    }
}

/// Draws the head; gives how far down it reaches.
pub fn draw(pen: &mut Pen<'_>, form: &Form) -> Length {
    pen.rule(form.side(), TOP, form.width(), THICK);
    if form.letter.is_some() {
        qr(pen, form, (form.end(), QR_TOP), MODULE);
    }
    if form.large {
        large(pen, form)
    } else {
        usual(pen, form)
    }
}

/// The code that a camera reads; a draft has none, so that nobody scans what was never given out.
pub fn qr(pen: &mut Pen<'_>, form: &Form, (end, top): (Length, Length), module: Length) {
    let side = module * 21;
    match &form.id {
        Some(id) => pen.qr(&format!("CONVOKE:{id}"), end, top, module),
        None => pen.frame(end - side, top, (side, side), Length::pt(0.9)),
    }
}

fn usual(pen: &mut Pen<'_>, form: &Form) -> Length {
    let (reading, typed, mm) = (pen.reading, pen.typed(), Length::mm);
    let start = form.side();
    // A long name of a document pushes what it is for to the end, as far as that bears it.
    let title = Manner::display(26.0);
    let wanted = pen.width(&form.name, title) + mm(6.0);
    let middle = start + wanted.max(mm(60.0)).min(mm(76.0));
    let place = field(start, middle - start - mm(4.0), mm(21.4));
    pen.heading(1, |pen| pen.say(&form.name, reading, title, place));
    let room = form.end() - mm(24.0) - middle;
    let at = |baseline: f64| field(middle, room, mm(baseline));
    let subject = Manner::bold(14.0).down_to(9.0);
    pen.say(&form.subject, typed, subject, at(17.4));
    let both = joined(&form.when, &form.place);
    let told = Manner::text(9.2).down_to(7.4);
    let lines = if pen.width(&both, told) <= room {
        [both, form.more.clone(), String::new()]
    } else {
        [form.when.clone(), form.place.clone(), form.more.clone()]
    };
    for (line, baseline) in lines.iter().zip([22.6, 27.2, 31.4]) {
        pen.say(line, typed, told, at(baseline));
    }
    mm(33.0)
}

fn large(pen: &mut Pen<'_>, form: &Form) -> Length {
    let (reading, typed, mm) = (pen.reading, pen.typed(), Length::mm);
    let (start, width) = (form.side(), form.width());
    let beside = width - mm(24.0);
    let title = Manner::display(34.0).down_to(16.0);
    let place = field(start, beside, mm(25.0));
    pen.heading(1, |pen| pen.say(&form.name, reading, title, place));
    let mut baseline = mm(40.0);
    let subject = Manner::bold(24.0).down_to(16.0);
    pen.say(&form.subject, typed, subject, field(start, width, baseline));
    for text in [&form.when, &form.place, &form.more] {
        if text.is_empty() {
            continue;
        }
        let size = Length::pt(18.0);
        let lines = pen.limited(text, typed, (Style::TEXT, size), width, 2);
        for line in lines {
            baseline += mm(8.6);
            pen.lines(&[line], size, (start, width), (baseline, size));
        }
    }
    baseline + mm(5.0)
}

/// A word in a black box, as wide as it needs; gives the width. It stands before `end`.
pub fn flag(pen: &mut Pen<'_>, text: &str, manner: Manner, (end, top): (Length, Length)) -> Length {
    let high = manner.size.scaled(1.9);
    let width = pen.width(text, manner) + manner.size.scaled(2.0);
    pen.bar(end - width, top, width, high);
    let baseline = top + manner.size.scaled(1.3);
    let place = field(end - width, width, baseline).centred();
    pen.say(text, pen.reading, manner.white(), place);
    width
}

/// A letter or a number in a black square of `side`.
pub fn square(pen: &mut Pen<'_>, sign: &str, (start, top): (Length, Length), side: Length) {
    pen.bar(start, top, side, side);
    let size = side.in_pt() * 0.52;
    let manner = Manner::display(size).down_to(size * 0.5).white();
    let inset = side.scaled(0.06);
    let baseline = top + side.scaled(0.69);
    let place = field(start + inset, side - inset * 2, baseline).centred();
    pen.say(sign, Reading::code(), manner, place);
}
