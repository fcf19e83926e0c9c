//! Lists of a design: stops of a route, speakers, items of a programme.

use super::text::{ASCENT, DESCENT};
use super::{Pen, Spoken};
use crate::document::WarningKind;
use crate::document::flyer::board::{Column, Rhythm, Voice};
use crate::document::flyer::design::Marker;
use crate::frame::{Align, Colour, Fill, Outline};
use crate::length::{Length, Rect};
use crate::text::Style;

/// The regular part of an entry is this much smaller than its bold one.
const DETAIL: f64 = 0.82;
/// From entry to entry at least, in parts of the size.
const GAP: f64 = 0.55;
/// And at most, where there is room.
const WIDEST_GAP: f64 = 2.4;
const STEP: f64 = 0.96;

/// One entry: its first part, and what follows it.
struct Entry<'t> {
    first: &'t str,
    rest: String,
}

/// An entry that has been measured at a size.
struct Measured {
    first: usize,
    rest: usize,
    height: Length,
}

impl Pen<'_> {
    /// A list that fills its box; gives where its lowest letters end.
    pub(super) fn list(&mut self, spoken: &Spoken<'_>) -> Length {
        let entries: Vec<Entry<'_>> = spoken.text.lines().filter_map(entry).collect();
        let size = spoken.element.size.unwrap_or(14.0);
        let smallest = self.size(spoken.element.smallest.unwrap_or(size * 0.6).min(size));
        let mut voice = Voice {
            style: Style::BOLD,
            ..spoken.voice.sized(self.size(size))
        };
        let mut measured = self.measured(spoken, &entries, voice);
        while sum(&measured, voice.size) > spoken.area.height {
            let next = voice.size.scaled(STEP);
            if next < smallest {
                break;
            }
            voice = voice.sized(next);
            measured = self.measured(spoken, &entries, voice);
        }
        let fitting = fitting(&measured, voice.size, spoken.area.height);
        if fitting < entries.len() {
            let lines = entries.len() - fitting;
            let field = spoken.field;
            self.board.warn(WarningKind::Overflow { field, lines });
            measured.truncate(fitting);
        }
        self.entries(spoken, &entries, &measured, voice)
    }

    fn measured(
        &mut self,
        spoken: &Spoken<'_>,
        entries: &[Entry<'_>],
        voice: Voice,
    ) -> Vec<Measured> {
        let mut lines = |text: &str, column: Column, voice: Voice| {
            if text.is_empty() {
                return 0;
            }
            let width = column.width();
            self.board
                .case
                .wrap(text, voice.style, voice.reading, voice.size, width)
                .len()
        };
        let mut measured = Vec::new();
        for (number, entry) in entries.iter().enumerate() {
            let (first_column, rest_column) = columns(spoken, number, voice.size);
            let first = lines(entry.first, first_column, voice);
            let rest = lines(&entry.rest, rest_column, detail(spoken, voice));
            let tall = |count: usize, voice: Voice| {
                leading(spoken, voice.size) * i32::try_from(count).unwrap_or(0)
            };
            let (one, other) = (tall(first, voice), tall(rest, detail(spoken, voice)));
            let beside = spoken.element.first.is_some();
            let height = if beside { one.max(other) } else { one + other };
            let height = height + marker_room(spoken, voice.size);
            measured.push(Measured {
                first,
                rest,
                height,
            });
        }
        measured
    }

    fn entries(
        &mut self,
        spoken: &Spoken<'_>,
        entries: &[Entry<'_>],
        measured: &[Measured],
        voice: Voice,
    ) -> Length {
        let heights: Length = measured.iter().map(|entry| entry.height).sum();
        let gaps = i32::try_from(measured.len().saturating_sub(1))
            .unwrap_or(0)
            .max(1);
        let gap = (spoken.area.height - heights) / gaps;
        let gap = gap
            .min(voice.size.scaled(WIDEST_GAP))
            .max(voice.size.scaled(GAP));
        let mut top = spoken.area.y;
        let mut lowest = top;
        let mut marks = Vec::new();
        for (number, (entry, size)) in entries.iter().zip(measured).enumerate() {
            let (first_column, rest_column) = columns(spoken, number, voice.size);
            let text_top = top + marker_room(spoken, voice.size);
            marks.push((
                first_column,
                top,
                text_top + voice.size.scaled(ASCENT / 2.0),
            ));
            let last = self.part(
                entry.first,
                first_column,
                voice,
                text_top,
                (size.first, spoken),
            );
            let beside = spoken.element.first.is_some();
            let rest_top = if beside || size.first == 0 {
                text_top
            } else {
                last + leading(spoken, voice.size) - voice.size.scaled(ASCENT)
            };
            let small = detail(spoken, voice);
            let end = self.part(
                &entry.rest,
                rest_column,
                small,
                rest_top,
                (size.rest, spoken),
            );
            lowest = last.max(end) + voice.size.scaled(DESCENT);
            top += size.height + gap;
        }
        self.markers(spoken, &marks, voice);
        lowest
    }

    /// One part of an entry; gives its last baseline.
    fn part(
        &mut self,
        text: &str,
        column: Column,
        voice: Voice,
        top: Length,
        (lines, spoken): (usize, &Spoken<'_>),
    ) -> Length {
        if lines == 0 {
            return top;
        }
        let rhythm = Rhythm {
            first: top + voice.size.scaled(ASCENT),
            leading: leading(spoken, voice.size),
            lines,
        };
        self.board
            .paragraph(text, column, voice, rhythm, spoken.field)
    }

    fn markers(&mut self, spoken: &Spoken<'_>, marks: &[(Column, Length, Length)], voice: Voice) {
        let colour = self.colour(spoken.element.fill.as_deref().unwrap_or("black"), false);
        let wide = voice.size.scaled(1.15);
        match spoken.element.marker.unwrap_or_default() {
            Marker::None => {}
            Marker::Dash => {
                for (column, top, _) in marks {
                    let left = Align::start(column.rtl).left((column.left, column.right), wide);
                    let area = Rect::new(left, *top, wide, voice.size.scaled(0.15));
                    self.board.page.fill(area, colour);
                }
            }
            Marker::Dot => self.dots(marks, voice.size.scaled(0.34), colour, false),
            Marker::Route => self.dots(marks, voice.size.scaled(0.5), colour, true),
        }
    }

    /// Dots before the entries; on a route they are joined, the first is larger and the last square.
    fn dots(
        &mut self,
        marks: &[(Column, Length, Length)],
        wide: Length,
        colour: Colour,
        route: bool,
    ) {
        let centre = |(column, _, middle): &(Column, Length, Length)| {
            let from = wide + wide / 2;
            let x = if column.rtl {
                column.right + from
            } else {
                column.left - from
            };
            (x, *middle)
        };
        if let (true, Some(first), Some(last)) = (route, marks.first(), marks.last()) {
            let ((x, top), (_, bottom)) = (centre(first), centre(last));
            let thick = wide.scaled(0.36);
            self.board
                .page
                .fill(Rect::new(x - thick / 2, top, thick, bottom - top), colour);
        }
        for (number, mark) in marks.iter().enumerate() {
            let (x, y) = centre(mark);
            let side = if route && number == 0 {
                wide.scaled(1.5)
            } else {
                wide
            };
            let area = Rect::new(x - side / 2, y - side / 2, side, side);
            let square = route && number + 1 == marks.len() && number > 0;
            let outline = if square {
                Outline::Rect(area)
            } else {
                Outline::Ellipse(area)
            };
            self.board
                .page
                .shape(outline, Some(Fill::Plain(colour)), None);
        }
    }
}

fn entry(line: &str) -> Option<Entry<'_>> {
    let mut parts = line.split('|').map(str::trim);
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let entry = Entry {
        first,
        rest: rest.join(" · "),
    };
    (!entry.first.is_empty() || !entry.rest.is_empty()).then_some(entry)
}

/// Where the first part and the rest of an entry stand.
fn columns(spoken: &Spoken<'_>, number: usize, size: Length) -> (Column, Column) {
    let Spoken {
        element, column, ..
    } = spoken;
    let plan = f64::from(column.width().in_hundredths()) / element.width;
    let across = |mm: f64| Length::hundredths((mm * plan).round() as i32);
    let count = f64::from(u16::try_from(number).unwrap_or(0));
    let marker = match element.marker.unwrap_or_default() {
        Marker::None | Marker::Dash => Length::ZERO,
        Marker::Dot => size,
        Marker::Route => size.scaled(1.4),
    };
    // A staircase never leaves less than a third of its width.
    let stairs = across(element.step.unwrap_or(0.0) * count).min(column.width().scaled(0.66));
    let whole = from_start(*column, marker + stairs);
    let Some(first) = element.first else {
        return (whole, whole);
    };
    let first = across(first).min(whole.width() / 2);
    let beside = from_start(whole, first);
    let narrow = if whole.rtl {
        Column {
            left: whole.right - first,
            ..whole
        }
    } else {
        Column {
            right: whole.left + first,
            ..whole
        }
    };
    (narrow, beside)
}

fn from_start(column: Column, by: Length) -> Column {
    if column.rtl {
        Column {
            right: column.right - by,
            ..column
        }
    } else {
        Column {
            left: column.left + by,
            ..column
        }
    }
}

fn detail(spoken: &Spoken<'_>, voice: Voice) -> Voice {
    // Beside the first part both stand on one line, so that they have one size.
    let part = if spoken.element.first.is_some() {
        1.0
    } else {
        DETAIL
    };
    Voice {
        style: Style::TEXT,
        ..voice.sized(voice.size.scaled(part))
    }
}

fn leading(spoken: &Spoken<'_>, size: Length) -> Length {
    let usual = if spoken.column.rtl { 145 } else { 128 };
    size.scaled(f64::from(spoken.element.leading.unwrap_or(usual)) / 100.0)
}

fn marker_room(spoken: &Spoken<'_>, size: Length) -> Length {
    match spoken.element.marker.unwrap_or_default() {
        Marker::Dash => size.scaled(0.5),
        _ => Length::ZERO,
    }
}

fn sum(measured: &[Measured], size: Length) -> Length {
    let gaps = i32::try_from(measured.len().saturating_sub(1)).unwrap_or(0);
    measured.iter().map(|entry| entry.height).sum::<Length>() + size.scaled(GAP) * gaps
}

/// How many entries there is room for, one at least.
fn fitting(measured: &[Measured], size: Length, room: Length) -> usize {
    let fits = |count: &usize| sum(measured.get(..*count).unwrap_or_default(), size) <= room;
    (1..=measured.len()).rev().find(fits).unwrap_or(1)
}
