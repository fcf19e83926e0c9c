//! The run sheet: what happens when, minute by minute, who is in charge, and a box for done.

use super::forms::pen::Pen;
use super::forms::strip::{Body, Group, Strip, columns, end_row, pages};
use super::forms::{Form, MIDDLE};
use super::manner::field;
use crate::document::Document;
use crate::length::Length;
use crate::text::{Reading, TypeCase};

/// Something that happens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// When it starts, `14:10`; empty when nobody said.
    pub starts: String,
    /// How many minutes it takes.
    pub minutes: Option<u32>,
    /// What happens.
    pub what: String,
    /// Who speaks, and in which languages.
    pub who: String,
    /// Who is in charge.
    pub charge: String,
    /// What it begins with, and what is needed.
    pub cue: String,
    /// Whether it is a mark in time, such as the beginning of a shift, and no part of the programme.
    pub mark: bool,
}

/// The moments of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// Which day; empty when the head says it.
    pub title: String,
    /// What happens, in order.
    pub moments: Vec<Moment>,
}

/// Words of the sheet in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Head of the times.
    pub start: String,
    /// Head of the minutes.
    pub minutes: String,
    /// Head of what happens.
    pub what: String,
    /// Head of who is in charge.
    pub charge: String,
    /// Head of cues and equipment.
    pub cue: String,
    /// Head of the boxes to tick.
    pub done: String,
}

/// The facts of a run sheet, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct RunSheet {
    /// What every form says.
    pub form: Form,
    /// Its words.
    pub labels: Labels,
    /// The days, in order.
    pub days: Vec<Day>,
}

/// Where the columns stand: start and width.
struct Places {
    start: (Length, Length),
    minutes: (Length, Length),
    band: Length,
    what: (Length, Length),
    charge: (Length, Length),
    cue: (Length, Length),
    tick: Length,
}

impl Places {
    fn of(form: &Form) -> Places {
        let side = form.side();
        let from = |usual: f64, large: f64| side + form.mm(usual, large);
        let tick = form.end() - side_of_box(form);
        let gap = Length::mm(3.0);
        let what = from(37.0, 58.0);
        // What the page is wider than an upright A4 goes to the words.
        let rest = tick - what;
        let (charge, cue) = if form.large {
            (what, what)
        } else {
            (what + rest.scaled(0.448), what + rest.scaled(0.614))
        };
        let to = |start: Length, end: Length| (start, end - start - gap);
        Places {
            start: (side, form.mm(21.0, 33.0)),
            minutes: (from(22.0, 34.0), form.mm(9.5, 15.0)),
            band: from(32.6, 50.0),
            what: if form.large {
                to(what, tick)
            } else {
                to(what, charge)
            },
            charge: if form.large {
                to(charge, tick)
            } else {
                to(charge, cue)
            },
            cue: to(cue, tick),
            tick,
        }
    }
}

fn side_of_box(form: &Form) -> Length {
    form.mm(6.6, 11.0)
}

/// Draws a run sheet on as many pages as it needs.
pub fn run_sheet(facts: &RunSheet) -> Document {
    let mut case = TypeCase::new();
    let form = &facts.form;
    let places = Places::of(form);
    let mut pen = form.pen(&mut case, (0, 0));
    let groups = facts.days.iter().map(|day| {
        let mut parts = 0;
        let rows = day.moments.iter().map(|moment| {
            parts += usize::from(!moment.mark);
            row(&mut pen, form, &places, (parts, moment))
        });
        let rows = rows.collect();
        Group {
            head: day_head(&mut pen, form, &day.title),
            again: day_head(&mut pen, form, &form.continued(&day.title))
                .filter(|_| !day.title.is_empty()),
            rows,
            ..Group::default()
        }
    });
    let groups = groups.collect();
    let body = Body {
        columns: Some(heads(&mut pen, facts, &places)),
        groups,
        ..Body::default()
    };
    pages(form, &mut case, &body)
}

fn heads(pen: &mut Pen<'_>, facts: &RunSheet, places: &Places) -> Strip {
    let (form, labels) = (&facts.form, &facts.labels);
    let done = form.end() - places.tick + form.mm(4.0, 14.0);
    let mut all = vec![
        (places.start.0, places.start.1, labels.start.as_str()),
        (
            places.minutes.0,
            places.minutes.1 + Length::mm(1.0),
            &labels.minutes,
        ),
        (places.what.0, places.what.1, &labels.what),
        (form.end() - done, done, &labels.done),
    ];
    if !form.large {
        all.push((places.charge.0, places.charge.1, &labels.charge));
        all.push((places.cue.0, places.cue.1 - Length::mm(2.0), &labels.cue));
    }
    columns(pen, form, &all)
}

fn day_head(pen: &mut Pen<'_>, form: &Form, title: &str) -> Option<Strip> {
    (!title.is_empty()).then(|| {
        pen.strip(|pen| {
            let place = field(form.side(), form.width(), form.mm(7.2, 10.0));
            let more = pen.cell(title, pen.reading, form.bold(12.0), place, 2);
            let line = form.mm(10.0, 14.0) + more;
            pen.rule(form.side(), line - MIDDLE, form.width(), MIDDLE);
            line
        })
    })
}

/// How high a row is for its minutes: the root of them, so that ten minutes stay readable.
fn height_of(form: &Form, moment: &Moment) -> Length {
    let least = form.mm(12.0, 19.0);
    let Some(minutes) = moment.minutes.filter(|_| !moment.mark) else {
        return form.mm(9.4, 17.0);
    };
    let root = f64::from(minutes.min(60)).sqrt();
    least.max(Length::mm(2.5 * root + 3.8))
}

fn row(pen: &mut Pen<'_>, form: &Form, places: &Places, (part, moment): (usize, &Moment)) -> Strip {
    pen.strip(|pen| {
        let baseline = form.mm(6.4, 9.8);
        let at =
            |(start, width): (Length, Length), down: Length| field(start, width, baseline + down);
        let time = form.display(17.0);
        pen.say(
            &moment.starts,
            Reading::code(),
            time,
            at(places.start, Length::ZERO),
        );
        if let Some(minutes) = moment.minutes {
            let text = pen.number(usize::try_from(minutes).unwrap_or_default());
            let manner = form.text(10.0);
            pen.say(&text, pen.reading, manner, at(places.minutes, Length::ZERO));
        }
        let more = words(pen, form, places, moment, baseline);
        let height = height_of(form, moment).max(form.mm(9.4, 17.0) + more);
        band(pen, form, places, (part, moment), height);
        let side = side_of_box(form);
        pen.tick_box(form, (places.tick, form.mm(1.9, 2.4)), side);
        end_row(pen, form, height)
    })
}

/// What happens, who speaks, who is in charge and what it needs; gives the height below the first
/// line.
fn words(
    pen: &mut Pen<'_>,
    form: &Form,
    places: &Places,
    moment: &Moment,
    baseline: Length,
) -> Length {
    let typed = pen.typed();
    let at = |(start, width): (Length, Length), down: Length| field(start, width, baseline + down);
    let what = if moment.mark {
        form.text(10.5)
    } else {
        form.bold(11.5)
    };
    let mut down = pen.cell(&moment.what, typed, what, at(places.what, Length::ZERO), 3);
    let (line, small) = (form.mm(4.9, 7.6), form.text(8.6));
    let below = |pen: &mut Pen<'_>, text: &str, place: (Length, Length), down: &mut Length| {
        if !text.is_empty() {
            *down += line;
            *down += pen.cell(text, typed, small, at(place, *down), 4);
        }
    };
    below(pen, &moment.who, places.what, &mut down);
    if form.large {
        below(pen, &moment.charge, places.charge, &mut down);
        below(pen, &moment.cue, places.cue, &mut down);
        return down;
    }
    let charge = form.bold(10.5).down_to(8.4);
    let charge = pen.cell(
        &moment.charge,
        typed,
        charge,
        at(places.charge, Length::ZERO),
        3,
    );
    let cue = pen.cell(
        &moment.cue,
        typed,
        form.text(8.8),
        at(places.cue, Length::ZERO),
        8,
    );
    down.max(charge).max(cue)
}

/// The band that shows the length: black and white by turns; a mark in time has none.
fn band(
    pen: &mut Pen<'_>,
    form: &Form,
    places: &Places,
    (part, moment): (usize, &Moment),
    height: Length,
) {
    let width = form.mm(2.2, 3.2);
    if moment.mark {
        return;
    }
    if part % 2 == 1 {
        pen.bar(places.band, Length::ZERO, width, height);
    } else {
        pen.frame(places.band, Length::ZERO, (width, height), Length::pt(0.75));
    }
}
