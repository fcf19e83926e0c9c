//! The foot of a form: what it is, how old it is, which page it is, and its id.

use super::head::id;
use super::pen::Pen;
use super::{Form, HAIR, joined};
use crate::document::manner::{Field, Manner, field};
use crate::length::Length;
use crate::mark::{Mark, Marking as _};
use crate::text::{Reading, Style};

/// How far above the lower edge the foot's rule stands.
pub fn height(form: &Form) -> Length {
    form.mm(16.4, 27.5)
}

/// Draws note, foot and thumb index.
pub fn draw(pen: &mut Pen<'_>, form: &Form) {
    pen.mark(Mark::Last);
    note(pen, form);
    pen.rule(
        form.side(),
        form.size().height - height(form),
        form.width(),
        HAIR,
    );
    if form.large {
        large(pen, form);
    } else {
        usual(pen, form);
    }
    pen.furniture(|pen| tab(pen, form));
}

/// How much height the note takes over the foot.
pub fn note_height(pen: &mut Pen<'_>, form: &Form) -> Length {
    if form.note.is_empty() {
        return Length::ZERO;
    }
    let lines = note_lines(pen, form).len();
    super::times(leading(form), lines) + Length::mm(2.0)
}

fn leading(form: &Form) -> Length {
    form.mm(4.2, 7.6)
}

fn note_lines(pen: &mut Pen<'_>, form: &Form) -> Vec<std::sync::Arc<crate::text::Line>> {
    let set = (Style::TEXT, form.text(8.0).size);
    pen.limited(&form.note, pen.reading, set, form.width(), 3)
}

fn note(pen: &mut Pen<'_>, form: &Form) {
    if form.note.is_empty() {
        return;
    }
    let lines = note_lines(pen, form);
    let last = form.size().height - height(form) - form.mm(4.3, 3.5);
    let first = last - super::times(leading(form), lines.len().saturating_sub(1));
    let span = (form.side(), form.width());
    pen.lines(&lines, form.text(8.0).size, span, (first, leading(form)));
}

fn usual(pen: &mut Pen<'_>, form: &Form) {
    let (reading, mm) = (pen.reading, Length::mm);
    let (start, width) = (form.side(), form.width());
    let baseline = form.size().height - mm(12.4);
    let manner = Manner::text(7.2).down_to(5.6);
    let part = |from: f64, to: f64| -> Field {
        let from = start + width.scaled(from);
        field(from, start + width.scaled(to) - from - mm(2.0), baseline)
    };
    let [document, state] = &form.foot;
    pen.say(document, reading, manner, part(0.0, 0.42));
    pen.say(state, reading, manner, part(0.42, 0.68));
    let page = pen.counted(&form.page);
    pen.furniture(|pen| {
        pen.alone(|pen| pen.say(&page, reading, manner, part(0.68, 0.86)));
    });
    if form.letter.is_some() {
        let from = start + width.scaled(0.86);
        let place = field(from, form.end() - from, baseline).ending();
        let id = id(form);
        pen.furniture(|pen| pen.say(&id, Reading::code(), Manner::bold(8.4), place));
    }
}

fn large(pen: &mut Pen<'_>, form: &Form) {
    let (reading, mm) = (pen.reading, Length::mm);
    let (start, width) = (form.side(), form.width());
    let (first, second) = (form.size().height - mm(20.5), form.size().height - mm(13.0));
    let [document, state] = &form.foot;
    let place = field(start, width - mm(40.0), first);
    pen.say(document, reading, form.text(16.0), place);
    if form.letter.is_some() {
        let place = field(form.end() - mm(38.0), mm(38.0), first).ending();
        pen.say(&id(form), Reading::code(), form.bold(10.0), place);
    }
    let page = joined(state, &pen.counted(&form.page));
    let place = field(start, width, second);
    pen.furniture(|pen| {
        pen.alone(|pen| pen.say(&page, reading, form.text(10.0), place));
    });
}

/// How far down the letter of each kind stands, so that a pile of sheets has an index.
fn down(letter: char) -> Length {
    let place = match letter {
        'A' => 44.0,
        'R' => 69.0,
        'G' => 94.0,
        'S' => 119.0,
        'P' => 144.0,
        'L' => 169.0,
        'B' => 194.0,
        'N' => 219.0,
        _ => 244.0,
    };
    Length::mm(place)
}

/// The thumb index: sheets of one kind show at one height in a pile.
fn tab(pen: &mut Pen<'_>, form: &Form) {
    let Some(letter) = form.letter else { return };
    let (mm, size, sign) = (Length::mm, form.size(), letter.to_string());
    let manner = Manner::bold(9.0).white();
    let reading = Reading::code();
    if form.lying {
        let start = size.width - down(letter) - mm(15.0);
        let top = size.height - mm(10.2);
        pen.bar(start, top, mm(15.0), mm(5.2));
        let place = field(start, mm(15.0), top + mm(3.85)).centred();
        pen.say(&sign, reading, manner, place);
    } else {
        let (start, top) = (size.width - mm(10.2), down(letter));
        pen.bar(start, top, mm(5.2), mm(15.0));
        let place = field(start, mm(5.2), top + mm(8.7)).centred();
        pen.say(&sign, reading, manner, place);
    }
}
