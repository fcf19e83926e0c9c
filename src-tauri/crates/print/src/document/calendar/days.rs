//! Weeks one under the other: a month, or all days of the call on a wall.

use std::sync::Arc;

use super::{Calendar, Day, Entry, Room};
use crate::document::hand::{HAIR, Hand, MIDDLE, Manner, field, height_of, mm, times};
use crate::frame::{Colour, WarningKind};
use crate::length::Length;
use crate::mark::{Mark, Marking as _, RowKind};
use crate::text::{Emphasised, Line, isolated};

/// Sizes that the entries are tried in, in points of A4; the largest that holds all is taken.
const SIZES: [f64; 7] = [13.0, 11.0, 10.0, 9.2, 8.4, 7.8, 7.2];
/// The largest on a desk; a wall is read from afar.
const ON_A_DESK: f64 = 11.0;
/// From the line over a day to its figure, and to its first entry.
const NUMBER: f64 = 5.6;
const FIRST: f64 = 10.0;
/// The first line of large entries stands clear of the figure over it.
fn first(points: f64) -> f64 {
    FIRST.max(6.1 + points * 0.3528)
}
/// White between two entries.
const BETWEEN: f64 = 1.2;

/// What fits into one day.
struct Fitted {
    entries: Vec<Vec<Arc<Line>>>,
    left_out: usize,
}

/// The lowest day, and where days begin under the rule that opens the sheet.
const LEAST: f64 = 14.0;
const TOP: f64 = 24.0;

/// How many weeks one page takes.
pub(super) fn most(room: &Room) -> usize {
    let height = room.bottom - room.top - room.mm(TOP);
    let count = height.in_hundredths() / room.mm(LEAST).in_hundredths().max(1);
    usize::try_from(count).unwrap_or(1).max(1)
}

/// Draws the days of one page.
pub(super) fn draw(
    hand: &mut Hand<'_>,
    facts: &Calendar,
    room: &Room,
    weekdays: &[String],
    weeks: &[Vec<Day>],
) {
    let step = room.width / 7;
    let top = room.top + room.mm(TOP);
    let count = times(weeks.len().max(1));
    let height = (room.bottom - top) / count;
    let mut start = room.side;
    let starts = hand.columns_at(columns(room, step));
    hand.mark(Mark::row(RowKind::Head, &starts));
    for weekday in weekdays {
        let place = field(start, step - mm(2.0), top - room.mm(2.6));
        let manner = Manner::bold(room.pt(9.0));
        hand.say(weekday, hand.reading, manner, place);
        start += step;
    }
    hand.mark(Mark::Body);
    let size = fitting_size(hand, facts, room, weeks, (step, height));
    let mut at = top;
    for (index, week) in weeks.iter().enumerate() {
        let thickness = if index == 0 { MIDDLE } else { HAIR };
        hand.rule(room.side, at, room.width, thickness);
        hand.row((RowKind::Body, &starts, at), |hand| {
            for (day, start) in week.iter().zip(columns(room, step)) {
                draw_day(hand, facts, room, day, (start, at), (step, height, size));
            }
        });
        at += height;
    }
    hand.rule(room.side, at, room.width, MIDDLE);
}

fn columns(room: &Room, step: Length) -> impl Iterator<Item = Length> {
    let side = room.side;
    (0..7).map(move |place| side + step * place)
}

/// The largest size at which no entry is left out; the smallest when there is none.
fn fitting_size(
    hand: &mut Hand<'_>,
    facts: &Calendar,
    room: &Room,
    weeks: &[Vec<Day>],
    (step, height): (Length, Length),
) -> f64 {
    let smallest = SIZES[SIZES.len() - 1];
    let all_fit = |points: &&f64| {
        let days = weeks.iter().flatten();
        days.into_iter()
            .all(|day| fit(hand, facts, room, &day.entries, (step, height, **points)).left_out == 0)
    };
    let sizes = SIZES
        .iter()
        .filter(|size| room.scale > 1.0 || **size <= ON_A_DESK);
    sizes.into_iter().find(all_fit).copied().unwrap_or(smallest)
}

fn fit(
    hand: &mut Hand<'_>,
    facts: &Calendar,
    room: &Room,
    entries: &[Entry],
    (step, height, points): (Length, Length, f64),
) -> Fitted {
    let size = Length::pt(room.pt(points));
    let leading = size.scaled(1.24);
    let width = step - room.mm(3.0);
    let set: Vec<Vec<Arc<Line>>> = entries
        .iter()
        .map(|entry| hand.wrapped_emphasised(&said(entry), size, width))
        .collect();
    let high = |lines: &Vec<Arc<Line>>| height_of(lines, leading) + room.mm(BETWEEN);
    let whole = height - room.mm(first(points)) + leading.scaled(0.6);
    let total: Length = set.iter().map(high).sum();
    if total <= whole {
        return Fitted {
            entries: set,
            left_out: 0,
        };
    }
    // The line that counts the rest needs its room too.
    let more = facts.foot.counted(&facts.more, entries.len(), 0);
    let more = hand.wrapped(&more, hand.reading, Manner::bold(points), width);
    let whole = whole - height_of(&more, leading);
    let mut used = Length::ZERO;
    let kept = set
        .iter()
        .take_while(|lines| {
            used += high(lines);
            used <= whole
        })
        .count();
    Fitted {
        left_out: set.len() - kept,
        entries: set.into_iter().take(kept).collect(),
    }
}

/// `14:00 Open-air reading · Berlin`, the time in bold.
fn said(entry: &Entry) -> Emphasised {
    let time = Emphasised::mark(&entry.time);
    let title = isolated(&entry.title);
    if entry.city.is_empty() {
        return Emphasised::read(&format!("{time} {title}"));
    }
    // The dot never begins a line.
    let city = isolated(&entry.city);
    Emphasised::read(&format!("{time} {title}\u{a0}· {city}"))
}

fn draw_day(
    hand: &mut Hand<'_>,
    facts: &Calendar,
    room: &Room,
    day: &Day,
    (start, top): (Length, Length),
    (step, height, points): (Length, Length, f64),
) {
    // A short tick on the line shows where the day begins.
    hand.bar(start, top, (HAIR, room.mm(2.0)), Colour::BLACK);
    if day.blank {
        return;
    }
    let span = (start + room.mm(1.5), step - room.mm(3.0));
    let manner = if day.inside {
        Manner::display(room.pt(14.0))
    } else {
        Manner::text(room.pt(10.0))
    };
    let place = field(span.0, span.1, top + room.mm(NUMBER));
    hand.say(&day.number, hand.reading, manner, place);
    let fitted = fit(hand, facts, room, &day.entries, (step, height, points));
    let manner = Manner::text(room.pt(points));
    let leading = manner.size.scaled(1.24);
    let mut baseline = top + room.mm(first(points));
    for lines in &fitted.entries {
        baseline = hand.lines(lines, manner, span, baseline, leading) + room.mm(BETWEEN);
    }
    if fitted.left_out > 0 {
        let more = facts.foot.counted(&facts.more, fitted.left_out, 0);
        let manner = Manner::bold(room.pt(points));
        let place = field(span.0, span.1, baseline);
        hand.say(&more, hand.reading, manner, place);
        let count = fitted.left_out;
        hand.warn(WarningKind::LeftOut { count });
    }
}
