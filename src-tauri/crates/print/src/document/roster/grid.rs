//! A roster as a grid: people by hours, a bar for each shift, and below them who is missing when.

use super::super::forms::pen::Pen;
use super::super::forms::strip::{Body, Group, Strip, end_row, pages};
use super::super::forms::{Form, HAIR, MIDDLE, times};
use super::super::manner::field;
use crate::document::Document;
use crate::length::Length;
use crate::mark::{Mark, Marking as _, RowKind};
use crate::text::TypeCase;

mod count;

const HOUR: i32 = 60;

/// A shift of somebody: minutes since midnight of the day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// Its start.
    pub start: i32,
    /// Its end.
    pub end: i32,
    /// What is done.
    pub label: String,
    /// Whether the person was asked only.
    pub asked: bool,
    /// Who comes afterwards; may be empty.
    pub relief: String,
}

/// Somebody with the shifts of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The name.
    pub name: String,
    /// The shifts.
    pub bars: Vec<Bar>,
}

/// How many a shift needs and has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Need {
    /// Its start.
    pub start: i32,
    /// Its end.
    pub end: i32,
    /// How many it needs.
    pub needed: usize,
    /// How many it has.
    pub have: usize,
}

/// A day of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// Which day and what; empty when the head says it.
    pub title: String,
    /// Who works on it.
    pub lines: Vec<Line>,
    /// Its shifts.
    pub needs: Vec<Need>,
    /// Shifts that have no time; may be empty.
    pub untimed: String,
}

/// Words of the grid in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// 'Have / Needed'.
    pub have_needed: String,
    /// '{n} short'.
    pub short: String,
}

/// The facts of a roster as a grid, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct RosterGrid {
    /// What every form says.
    pub form: Form,
    /// Its words.
    pub labels: Labels,
    /// The days, in order.
    pub days: Vec<Day>,
}

/// The hours of a page and where they stand.
struct Ruler {
    first: i32,
    hours: i32,
    start: Length,
    hour: Length,
    /// How high the row of one person is.
    row: Length,
}

impl Ruler {
    /// As many rulers as the hours of a day need.
    fn of(form: &Form, day: &Day) -> Vec<Ruler> {
        let times = day.needs.iter().map(|need| (need.start, need.end));
        let bars = day.lines.iter().flat_map(|line| &line.bars);
        let times = times.chain(bars.map(|bar| (bar.start, bar.end)));
        let (mut first, mut last) = (i32::MAX, i32::MIN);
        for (start, end) in times {
            first = first.min(start.div_euclid(HOUR));
            last = last.max((end + HOUR - 1).div_euclid(HOUR));
        }
        if first >= last {
            return Vec::new();
        }
        let most = match (form.lying, form.large) {
            (true, false) => 14,
            (true, true) => 7,
            (false, false) => 9,
            (false, true) => 4,
        };
        let count = (last - first + most - 1) / most;
        let each = (last - first + count - 1) / count;
        let starts = (0..count).map(|part| first + part * each);
        starts
            .map(|first| Ruler::new(form, day, first, each.min(last - first)))
            .collect()
    }

    fn new(form: &Form, day: &Day, first: i32, hours: i32) -> Ruler {
        let names = form.mm(46.0, 62.0).min(form.width().scaled(0.3));
        let start = form.side() + names;
        // Few people have high rows, many share the page.
        let people = i32::try_from(day.lines.len()).unwrap_or(i32::MAX).max(1);
        let high = form.size().height - Length::mm(if form.lying { 83.0 } else { 88.0 });
        let row = (high / people).min(Length::mm(16.0));
        Ruler {
            first,
            hours,
            start,
            hour: (form.end() - start) / hours.max(1),
            row: if form.large {
                Length::mm(20.0)
            } else {
                row.max(Length::mm(9.0))
            },
        }
    }

    /// Where a minute of the day stands.
    fn at(&self, minute: i32) -> Length {
        let from = (minute - self.first * HOUR).clamp(0, self.hours * HOUR);
        self.start + self.hour.scaled(f64::from(from) / f64::from(HOUR))
    }

    /// Whether something between two minutes shows on it.
    fn shows(&self, start: i32, end: i32) -> bool {
        start < (self.first + self.hours) * HOUR && end > self.first * HOUR
    }
}

/// Draws a roster as a grid on as many pages as it needs.
pub fn roster_grid(facts: &RosterGrid) -> Document {
    let mut case = TypeCase::new();
    let form = &facts.form;
    let mut pen = form.pen(&mut case, (0, 0));
    let mut groups = Vec::new();
    for day in &facts.days {
        for ruler in Ruler::of(form, day) {
            groups.push(part(&mut pen, facts, day, &ruler));
        }
        if !day.untimed.is_empty() {
            groups.push(Group {
                rows: vec![untimed(&mut pen, form, day)],
                ..Group::default()
            });
        }
    }
    let body = Body {
        groups,
        ..Body::default()
    };
    pages(form, &mut case, &body)
}

fn part(pen: &mut Pen<'_>, facts: &RosterGrid, day: &Day, ruler: &Ruler) -> Group {
    let form = &facts.form;
    let again = form.continued(&day.title);
    let again = if day.title.is_empty() { "" } else { &again };
    let shown = |line: &&Line| line.bars.iter().any(|bar| ruler.shows(bar.start, bar.end));
    let mut rows: Vec<Strip> = Vec::new();
    for line in day.lines.iter().filter(shown) {
        rows.push(person(pen, form, ruler, line));
    }
    rows.push(count::counts(pen, facts, day, ruler));
    Group {
        head: Some(hours(pen, form, ruler, &day.title)),
        again: Some(hours(pen, form, ruler, again)),
        rows,
        columns: Some(columns(pen, form, ruler)),
        after: form.mm(7.0, 9.0),
        ..Group::default()
    }
}

/// Names, and a column for each hour.
fn columns(pen: &Pen<'_>, form: &Form, ruler: &Ruler) -> std::sync::Arc<crate::mark::Columns> {
    let hours = (0..ruler.hours).map(|hour| ruler.at((ruler.first + hour) * HOUR));
    pen.columns_at(std::iter::once(form.side()).chain(hours))
}

/// The day, and the hours over a rule.
fn hours(pen: &mut Pen<'_>, form: &Form, ruler: &Ruler, title: &str) -> Strip {
    pen.strip(|pen| {
        let mut top = Length::ZERO;
        if !title.is_empty() {
            let place = field(form.side(), form.width(), form.mm(5.0, 8.0));
            let typed = pen.typed();
            let manner = form.bold(12.0);
            let more = pen.heading(2, |pen| pen.cell(title, typed, manner, place, 2));
            top = form.mm(8.0, 12.0) + more;
        }
        let high = form.mm(6.0, 9.0);
        pen.mark(Mark::row(RowKind::Head, &columns(pen, form, ruler)));
        for hour in 0..ruler.hours {
            let at = ruler.at((ruler.first + hour) * HOUR);
            pen.bar(at - Length::mm(0.6), top, HAIR, high);
            hour_name(pen, form, ruler, (ruler.first + hour, at), top);
        }
        pen.mark(Mark::Body);
        pen.rule(form.side(), top + high, form.width(), MIDDLE);
        top + high + MIDDLE
    })
}

fn hour_name(
    pen: &mut Pen<'_>,
    form: &Form,
    ruler: &Ruler,
    (hour, at): (i32, Length),
    top: Length,
) {
    let value = usize::try_from(hour.rem_euclid(24)).unwrap_or(0);
    let figures = format!("{}{}", pen.number(value / 10), pen.number(value % 10));
    let noughts = format!(":{0}{0}", pen.number(0));
    let (bold, small) = (form.bold(12.0), form.text(7.0));
    let baseline = top + form.mm(4.2, 6.4);
    let place = field(at + Length::mm(1.2), ruler.hour - Length::mm(1.6), baseline);
    let code = crate::text::Reading::code();
    if form.large || pen.width(&figures, bold) + pen.width(&noughts, small) > place.width {
        pen.say(&figures, code, bold, place);
    } else if pen.is_rtl() {
        // A time runs from left to right on any page: here its end comes first.
        let noughts_width = pen.say(&noughts, code, small, place);
        let start = place.start + noughts_width;
        pen.say(&figures, code, bold, field(start, ruler.hour, baseline));
    } else {
        let width = pen.say(&figures, code, bold, place);
        let start = place.start + width;
        pen.say(&noughts, code, small, field(start, ruler.hour, baseline));
    }
}

/// Bars that overlap stand in lanes, one below the other.
fn lanes(line: &Line, ruler: &Ruler) -> Vec<Vec<Bar>> {
    let mut bars: Vec<&Bar> = line.bars.iter().collect();
    bars.retain(|bar| ruler.shows(bar.start, bar.end));
    bars.sort_by_key(|bar| (bar.start, bar.end));
    let mut lanes: Vec<Vec<Bar>> = Vec::new();
    for bar in bars {
        let free = |lane: &&mut Vec<Bar>| lane.last().is_none_or(|last| last.end <= bar.start);
        match lanes.iter_mut().find(free) {
            Some(lane) => lane.push(bar.clone()),
            None => lanes.push(vec![bar.clone()]),
        }
    }
    lanes
}

fn person(pen: &mut Pen<'_>, form: &Form, ruler: &Ruler, line: &Line) -> Strip {
    pen.strip(|pen| {
        let lanes = lanes(line, ruler);
        let height = times(ruler.row, lanes.len().max(1));
        let middle = ruler.row / 2 + form.mm(1.4, 2.3) - Length::mm(0.3);
        let name = form.bold(11.5).down_to(9.5);
        let place = field(
            form.side(),
            ruler.start - form.side() - Length::mm(2.0),
            middle,
        );
        pen.name(
            &line.name,
            if form.large { name.down_to(16.0) } else { name },
            place,
        );
        for (index, lane) in lanes.iter().enumerate() {
            let top = times(ruler.row, index);
            for bar in lane {
                draw_bar(pen, form, ruler, bar, top);
            }
        }
        for hour in 0..ruler.hours {
            let at = ruler.at((ruler.first + hour) * HOUR) - Length::mm(0.6);
            let tick = ruler.row.scaled(0.1375);
            pen.bar(at, height - tick, HAIR, tick);
        }
        end_row(pen, form, height)
    })
}

fn draw_bar(pen: &mut Pen<'_>, form: &Form, ruler: &Ruler, bar: &Bar, top: Length) {
    let mm = Length::mm;
    let (start, end) = (ruler.at(bar.start), ruler.at(bar.end));
    let (top, high) = (top + ruler.row.scaled(0.14), ruler.row.scaled(0.68));
    let width = (end - start - mm(1.1)).max(mm(2.0));
    let size = (width, high);
    if bar.asked {
        pen.broken_frame(start, top, size, Length::pt(1.1));
    } else {
        pen.frame(start, top, size, Length::pt(1.1));
    }
    let inset = mm(1.8).min(width.scaled(0.1));
    let room = width - inset * 2;
    let (label, small) = (form.bold(9.5), form.text(8.0));
    let wanted = pen.width(&bar.label, label);
    let relief = relief_width(pen, form, bar);
    let two_lines = high >= form.mm(9.5, 13.0);
    let beside = relief > Length::ZERO && wanted + mm(3.0) + relief <= room;
    let below = relief > Length::ZERO && !beside && two_lines;
    let baseline = top + high / 2 + form.mm(1.2, 2.0)
        - if below {
            form.mm(2.1, 3.2)
        } else {
            Length::ZERO
        };
    let place = field(start + inset, room, baseline);
    let typed = pen.typed();
    let fits = pen.width(&bar.label, label.least()) <= room;
    if fits || below || !two_lines {
        pen.say(&bar.label, typed, label, place);
    } else {
        let up = form.mm(2.0, 3.4);
        pen.cell(
            &bar.label,
            typed,
            label.least(),
            field(place.start, room, baseline - up),
            2,
        );
    }
    if beside || below {
        let from = if beside {
            end - mm(1.1) - inset - relief
        } else {
            start + inset
        };
        let line = if below {
            baseline + form.mm(4.3, 6.6)
        } else {
            baseline
        };
        let arrow = form.mm(3.3, 5.0);
        pen.way(from, line - small.size.scaled(0.3), arrow);
        let from = from + arrow + mm(1.5);
        let room = (start + inset + room - from).max(mm(1.0));
        pen.say(&bar.relief, typed, small, field(from, room, line));
    }
}

fn relief_width(pen: &mut Pen<'_>, form: &Form, bar: &Bar) -> Length {
    if bar.relief.is_empty() {
        return Length::ZERO;
    }
    pen.width(&bar.relief, form.text(8.0)) + form.mm(3.3, 5.0) + Length::mm(2.0)
}

fn untimed(pen: &mut Pen<'_>, form: &Form, day: &Day) -> Strip {
    pen.strip(|pen| {
        let place = field(form.side(), form.width(), form.mm(5.0, 8.0));
        let more = pen.cell(&day.untimed, pen.reading, form.bold(9.2), place, 4);
        form.mm(8.0, 12.0) + more
    })
}
