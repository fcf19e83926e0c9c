//! Cities and days: what happens nowhere shows as a dash.

use std::sync::Arc;

use super::{Calendar, CityRow, Day, Entry, Room, head};
use crate::document::hand::{HAIR, Hand, MIDDLE, Manner, field, height_of, leading_of, mm, times};
use crate::frame::{Colour, WarningKind};
use crate::length::Length;
use crate::mark::{Columns, Mark, Marking as _, RowKind};
use crate::text::Line;

/// Where the rows start on A4, from the rule that opens the sheet.
const TOP: f64 = 45.0;
/// From the line over a city to the first time, and from a time to its title.
const FIRST: Length = Length::mm(11.0);
const TITLE: Length = Length::mm(4.5);
/// From a title to the next time.
const NEXT: Length = Length::mm(7.2);
const LEADING: Length = Length::pt(11.4);
/// Cities on one page, and the highest row that a short page may have.
const CITIES: usize = 6;
const LEAST: Length = Length::mm(18.0);
const MOST: Length = Length::mm(46.0);
/// Lines of one title.
const LINES: usize = 3;

/// An event with its title broken into lines.
#[derive(Clone)]
struct Set {
    time: String,
    title: Vec<Arc<Line>>,
    clipped: Option<String>,
}

/// A row, or the part of one that fits on a page.
struct Row {
    city: String,
    days: Vec<Vec<Set>>,
}

/// Draws as many pages as the cities need.
pub(super) fn draw(
    hand: &mut Hand<'_>,
    facts: &Calendar,
    room: &Room,
    (days, cities): (&[Day], &[CityRow]),
    first: &mut bool,
) {
    let step = room.width / times(days.len().max(1));
    let top = room.top + mm(TOP);
    let height = room.bottom - top;
    let mut rows: Vec<Row> = Vec::new();
    for city in cities {
        rows.extend(fitting(hand, facts, city, (step, height)));
    }
    let mut rest = rows.as_slice();
    loop {
        let count = on_page(rest, height);
        let (page, after) = rest.split_at(count);
        if !std::mem::take(first) {
            hand.next_page();
        }
        head(hand, facts, room, &facts.window);
        let columns = hand.columns_at((0..days.len()).map(|day| room.side + step * times(day)));
        day_heads(hand, room, (days, step), &columns);
        let used: Length = page.iter().map(natural).sum();
        let spare = (height - used) / times(page.len().max(1));
        let mut at = top;
        for row in page {
            let grown = (natural(row) + spare).min(natural(row).max(MOST));
            draw_row(hand, facts, room, (row, &columns), (at, step));
            at += grown;
        }
        hand.rule(room.side, at, room.width, MIDDLE);
        rest = after;
        if rest.is_empty() {
            return;
        }
    }
}

/// How many rows stand on one page; one at least.
fn on_page(rows: &[Row], height: Length) -> usize {
    let mut used = Length::ZERO;
    let fits = |row: &&Row| {
        used += natural(row);
        used <= height
    };
    rows.iter()
        .take(CITIES)
        .take_while(fits)
        .count()
        .max(1)
        .min(rows.len())
}

/// The row of a city, cut into parts that are no higher than a page.
fn fitting(
    hand: &mut Hand<'_>,
    facts: &Calendar,
    city: &CityRow,
    (step, height): (Length, Length),
) -> Vec<Row> {
    let mut left: Vec<Vec<Set>> = city
        .days
        .iter()
        .map(|day| day.iter().map(|entry| set(hand, entry, step)).collect())
        .collect();
    let mut rows = Vec::new();
    loop {
        let mut now = Vec::new();
        for day in &mut left {
            let count = entries_within(day, height - FIRST);
            now.push(day.drain(..count).collect::<Vec<_>>());
        }
        let goes_on = !rows.is_empty();
        let city = if goes_on {
            format!("{} ({})", city.city, facts.continued)
        } else {
            city.city.clone()
        };
        rows.push(Row { city, days: now });
        if left.iter().all(Vec::is_empty) {
            return rows;
        }
    }
}

fn entries_within(day: &[Set], height: Length) -> usize {
    let mut used = Length::ZERO;
    let fits = |entry: &&Set| {
        used += entry_height(entry);
        used <= height
    };
    let count = day.iter().take_while(fits).count();
    count.max(usize::from(!day.is_empty()))
}

fn set(hand: &mut Hand<'_>, entry: &Entry, step: Length) -> Set {
    let width = step - mm(3.0);
    let (typed, manner) = (hand.typed(), Manner::text(9.2));
    let mut title = hand.wrapped(&entry.title, typed, manner, width);
    let mut clipped = None;
    if title.len() > LINES {
        let before: usize = title
            .iter()
            .take(LINES - 1)
            .map(|line| line.text.len())
            .sum();
        let rest = entry.title.get(before..).unwrap_or_default().trim_start();
        let last = hand
            .case
            .clipped(rest, manner.style, typed, manner.size, width);
        title.truncate(LINES - 1);
        title.push(last);
        clipped = Some(entry.title.clone());
    }
    Set {
        time: entry.time.clone(),
        title,
        clipped,
    }
}

fn entry_height(entry: &Set) -> Length {
    TITLE + height_of(&entry.title, LEADING) + NEXT - LEADING
}

fn natural(row: &Row) -> Length {
    let day = |day: &Vec<Set>| day.iter().map(entry_height).sum::<Length>();
    let highest = row.days.iter().map(day).max().unwrap_or_default();
    (FIRST + highest).max(LEAST)
}

fn day_heads(
    hand: &mut Hand<'_>,
    room: &Room,
    (days, step): (&[Day], Length),
    columns: &Arc<Columns>,
) {
    let reading = hand.reading;
    let mut start = room.side;
    hand.mark(Mark::row(RowKind::Head, columns));
    for day in days {
        let number = Manner {
            style: crate::text::Style::DISPLAY.tracked(-50),
            ..Manner::display(38.0)
        };
        let place = |down: f64| field(start, step - mm(2.0), room.top + mm(down));
        hand.say(&day.number, reading, number, place(35.0));
        hand.say(&day.weekday, reading, Manner::text(9.0), place(41.0));
        start += step;
    }
    hand.mark(Mark::Body);
}

fn draw_row(
    hand: &mut Hand<'_>,
    facts: &Calendar,
    room: &Room,
    (row, columns): (&Row, &Arc<Columns>),
    (top, step): (Length, Length),
) {
    hand.rule(room.side, top, room.width, MIDDLE);
    let city = Manner::bold(9.0).in_colour(facts.colour.unwrap_or(Colour::BLACK));
    let typed = hand.typed();
    let place = field(room.side, mm(60.0), top + mm(4.9));
    hand.row((RowKind::Band(3), columns, top), |hand| {
        hand.say(&row.city, typed, city, place);
    });
    hand.mark(Mark::row(RowKind::Body, columns).moved(Length::ZERO, top + FIRST));
    let mut start = room.side;
    for day in &row.days {
        if day.is_empty() {
            hand.rule(start, top + mm(9.6), mm(5.0), HAIR);
        }
        let mut baseline = top + FIRST;
        for entry in day {
            baseline = draw_entry(hand, entry, (start, step - mm(3.0)), baseline);
        }
        start += step;
    }
    hand.mark(Mark::Body);
}

fn draw_entry(
    hand: &mut Hand<'_>,
    entry: &Set,
    span: (Length, Length),
    baseline: Length,
) -> Length {
    let reading = hand.reading;
    let place = field(span.0, span.1, baseline);
    hand.say(&entry.time, reading, Manner::bold(9.6), place);
    if let Some(text) = &entry.clipped {
        hand.warn(WarningKind::Clipped { text: text.clone() });
    }
    let manner = Manner::text(9.2);
    let after = hand.lines(&entry.title, manner, span, baseline + TITLE, LEADING);
    let last = entry.title.last();
    let drop = last.map_or(LEADING, |line| leading_of(line, LEADING));
    after - drop + NEXT
}
