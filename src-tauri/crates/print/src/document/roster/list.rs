//! A roster as a list under headings: by shift, by person, by role, or by change of shifts.

use std::sync::Arc;

use super::super::forms::head::{flag, square};
use super::super::forms::pen::Pen;
use super::super::forms::strip::{self, Body, Strip, end_row, pages};
use super::super::forms::{Form, HAIR, MIDDLE};
use super::super::manner::{Field, field};
use crate::document::Document;
use crate::length::Length;
use crate::mark::{Columns, Mark, Marking as _, RowKind};
use crate::text::{Reading, TypeCase};

/// No cell is higher than a page: this many lines fit even in large print.
const MOST_LINES: usize = 20;

/// A column: its name, its share of the width, and how its cells are set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub label: String,
    /// Where it starts, in thousandths of the width.
    pub starts: i32,
    /// Whether it holds telephones, which run from left to right.
    pub is_code: bool,
}

/// A row: somebody in a shift, or a place that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What stands in the columns; the first is bold.
    pub cells: Vec<String>,
    /// Whether the first cell says only that a name may be written here.
    pub open: bool,
    /// A word in black at the end, such as how many are missing.
    pub flag: String,
}

/// Rows under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// A letter in a black square; may be empty.
    pub code: String,
    /// What it is.
    pub title: String,
    /// When it is; stands in bold in the second column.
    pub time: String,
    /// What is to be known of it.
    pub note: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// The facts of a roster as a list, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct RosterList {
    /// What every form says.
    pub form: Form,
    /// Name of the column of boxes to tick; none without boxes.
    pub tick: Option<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The groups.
    pub groups: Vec<Group>,
    /// Whether each group is cut off and given away.
    pub cut: bool,
}

/// Draws a roster as a list on as many pages as it needs.
pub fn roster_list(facts: &RosterList) -> Document {
    let mut case = TypeCase::new();
    let mut pen = facts.form.pen(&mut case, (0, 0));
    let groups = facts.groups.iter();
    let groups = groups.map(|group| set(&mut pen, facts, group)).collect();
    let body = Body {
        groups,
        ..Body::default()
    };
    pages(&facts.form, &mut case, &body)
}

fn set(pen: &mut Pen<'_>, facts: &RosterList, group: &Group) -> strip::Group {
    let form = &facts.form;
    let again = Group {
        title: form.continued(&group.title),
        ..group.clone()
    };
    let mut rows: Vec<Strip> = group
        .rows
        .iter()
        .map(|row| set_row(pen, facts, row))
        .collect();
    if facts.cut {
        rows.push(cut_line(pen, form));
    }
    strip::Group {
        head: Some(heading(pen, facts, group)),
        again: Some(heading(pen, facts, &again)),
        rows,
        columns: (!form.large).then(|| columns_of(pen, facts)),
        after: if facts.cut {
            Length::mm(4.0)
        } else {
            form.mm(8.6, 9.0)
        },
        ..strip::Group::default()
    }
}

/// The columns, with that of the boxes to tick.
fn columns_of(pen: &Pen<'_>, facts: &RosterList) -> Arc<Columns> {
    let starts = places(facts).into_iter().map(|(start, _)| start);
    let has_side = text_start(facts) > facts.form.side();
    pen.columns_at(starts.chain(has_side.then(|| facts.form.side())))
}

/// Where the text of the rows starts: beside the boxes to tick.
fn text_start(facts: &RosterList) -> Length {
    let has_side = facts.tick.is_some() || facts.groups.iter().any(|group| !group.code.is_empty());
    let beside = if has_side {
        facts.form.mm(12.0, 17.0)
    } else {
        Length::ZERO
    };
    facts.form.side() + beside
}

/// Start and width of every column.
fn places(facts: &RosterList) -> Vec<(Length, Length)> {
    let (first, end) = (text_start(facts), facts.form.end());
    let width = end - first;
    let start = |column: &Column| first + width.scaled(f64::from(column.starts) / 1000.0);
    let starts: Vec<Length> = facts.columns.iter().map(start).collect();
    let ends = starts.iter().skip(1).map(|next| *next - Length::mm(2.5));
    let ends = ends.chain(std::iter::once(end));
    let places = starts.iter().zip(ends);
    places.map(|(start, end)| (*start, end - *start)).collect()
}

fn heading(pen: &mut Pen<'_>, facts: &RosterList, group: &Group) -> Strip {
    let form = &facts.form;
    pen.strip(|pen| {
        pen.rule(form.side(), Length::ZERO, form.width(), MIDDLE);
        if !group.code.is_empty() {
            let side = form.mm(9.5, 13.0);
            square(pen, &group.code, (form.side(), Length::ZERO), side);
        }
        if form.large {
            large_heading(pen, facts, group)
        } else {
            usual_heading(pen, facts, group)
        }
    })
}

fn usual_heading(pen: &mut Pen<'_>, facts: &RosterList, group: &Group) -> Length {
    let (form, mm) = (&facts.form, Length::mm);
    let (typed, reading) = (pen.typed(), pen.reading);
    let places = places(facts);
    let at = |column: usize| places.get(column).copied();
    let (start, wide) = at(0).unwrap_or((form.side(), form.width()));
    let (time_start, _) = at(1).unwrap_or((form.end(), Length::ZERO));
    let room = if group.time.is_empty() && group.note.is_empty() {
        form.end() - start
    } else {
        wide
    };
    let title = form.bold(14.0).down_to(9.5);
    let place = field(start, room, mm(6.7));
    let mut more = pen.heading(2, |pen| pen.cell(&group.title, typed, title, place, 2));
    let time = form.bold(14.0).down_to(9.0);
    let wanted = pen.width(&group.time, time).min(form.end() - time_start);
    let place = field(time_start, wanted + mm(0.2), mm(6.7));
    pen.say(&group.time, reading, time, place);
    let note_start = at(2).map_or(time_start, |(start, _)| start);
    let note_start = note_start.max(time_start + wanted + mm(4.0));
    let place = field(note_start, form.end() - note_start, mm(6.9));
    let note = pen.cell(&group.note, typed, form.text(9.0), place, 3);
    more = more.max(note - mm(4.0)).max(Length::ZERO);
    let baseline = mm(13.2) + more;
    pen.mark(Mark::row(RowKind::Head, &columns_of(pen, facts)));
    if let Some(tick) = &facts.tick {
        let place = field(form.side(), mm(11.0), baseline);
        pen.say(tick, reading, form.text(7.4), place);
    }
    for (column, (start, width)) in facts.columns.iter().zip(&places) {
        let place = field(*start, *width, baseline);
        pen.say(&column.label, reading, form.text(7.4).down_to(5.6), place);
    }
    pen.mark(Mark::Body);
    let line = mm(15.2) + more;
    pen.rule(form.side(), line, form.width(), HAIR);
    line
}

fn large_heading(pen: &mut Pen<'_>, facts: &RosterList, group: &Group) -> Length {
    let (form, mm, typed) = (&facts.form, Length::mm, pen.typed());
    let start = text_start(facts);
    let width = form.end() - start;
    let mut down = mm(9.0);
    for (text, manner, mark) in [
        (&group.title, form.bold(14.0), Mark::Heading(2)),
        (&group.time, form.bold(11.5), Mark::Body),
        (&group.note, form.text(9.0), Mark::Body),
    ] {
        if !text.is_empty() {
            let place = field(start, width, down);
            let more = pen.marked(mark, |pen| pen.cell(text, typed, manner, place, 3));
            down += more + mm(8.6);
        }
    }
    let line = (down - mm(4.6)).max(mm(14.0));
    pen.rule(form.side(), line, form.width(), HAIR);
    line
}

fn set_row(pen: &mut Pen<'_>, facts: &RosterList, row: &Row) -> Strip {
    let form = &facts.form;
    pen.strip(|pen| {
        if facts.tick.is_some() {
            let side = form.mm(6.0, 10.5);
            pen.tick_box(form, (form.side(), form.mm(1.8, 2.8)), side);
        }
        let more = if form.large {
            large_cells(pen, facts, row)
        } else {
            usual_cells(pen, facts, row)
        };
        if !row.flag.is_empty() {
            let top = form.mm(1.8, 3.2);
            flag(pen, &row.flag, form.bold(9.0), (form.end(), top));
        }
        end_row(pen, form, form.mm(9.6, 16.0) + more)
    })
}

fn usual_cells(pen: &mut Pen<'_>, facts: &RosterList, row: &Row) -> Length {
    let (form, typed) = (&facts.form, pen.typed());
    if row.open {
        let (start, baseline) = (text_start(facts), Length::mm(4.0));
        let text = row.cells.first().map_or("", String::as_str);
        let place = field(start, Length::mm(60.0), baseline);
        pen.say(text, pen.reading, form.text(6.8), place);
        return Length::ZERO;
    }
    let mut more = Length::ZERO;
    let cells = row.cells.iter().zip(&facts.columns).zip(places(facts));
    for (index, ((cell, column), (start, width))) in cells.enumerate() {
        let manner = match index {
            0 => form.bold(11.5).down_to(10.0),
            _ if column.is_code => form.bold(9.4).down_to(7.0),
            _ => form.text(9.4),
        };
        let reading = if column.is_code {
            Reading::code()
        } else {
            typed
        };
        let place = field(start, width, Length::mm(6.1));
        more = more.max(pen.cell(cell, reading, manner, place, MOST_LINES));
    }
    more
}

/// In large print what stands beside the name stands below it, with its label.
fn large_cells(pen: &mut Pen<'_>, facts: &RosterList, row: &Row) -> Length {
    let (form, mm, typed) = (&facts.form, Length::mm, pen.typed());
    let start = text_start(facts);
    let taken = if row.flag.is_empty() {
        Length::ZERO
    } else {
        pen.width(&row.flag, form.bold(9.0)) + mm(16.0)
    };
    let width = form.end() - start - taken;
    let place = |baseline: Length| -> Field { field(start, width, baseline) };
    let mut down = mm(10.2);
    for (index, (cell, column)) in row.cells.iter().zip(&facts.columns).enumerate() {
        let manner = match index {
            0 if !row.open => form.bold(11.5),
            _ => form.text(9.4),
        };
        if index > 0 && cell.is_empty() {
            continue;
        }
        if index > 0 {
            down += mm(7.6);
        }
        let isolated = if column.is_code {
            crate::text::isolated_ltr(cell)
        } else {
            crate::text::isolated(cell)
        };
        let (text, reading) = if index > 0 {
            (format!("{}: {isolated}", column.label), pen.reading)
        } else {
            (cell.clone(), typed)
        };
        down += pen.cell(&text, reading, manner, place(down), MOST_LINES);
    }
    down - mm(10.2)
}

/// A line to cut along below a slip.
fn cut_line(pen: &mut Pen<'_>, form: &Form) -> Strip {
    pen.strip(|pen| {
        let high = Length::mm(8.0);
        let start = Length::mm(5.5);
        let width = form.size().width - start * 2;
        pen.dashes(start, high - Length::mm(1.0), width);
        high
    })
}
