//! Sheets of contacts: the press list, and the sheet to call by with boxes to tick.

use std::sync::Arc;

use super::Document;
use super::foot::Foot;
use super::hand::{HAIR, Hand, MIDDLE, Manner, THICK, field, height_of, mm, times};
use crate::length::{Length, Size};
use crate::mark::{Columns, Mark, Marking as _, RowKind};
use crate::text::{Line, Reading, TypeCase};

/// What stands in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filling {
    /// What a person wrote; the first column is in bold.
    #[default]
    Text,
    /// Telephones and addresses: from left to right.
    Code,
    /// A box to tick.
    Box,
    /// Room to write.
    Room,
}

/// A column: its head, its share of the width in parts, and what stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactColumn {
    /// Its head.
    pub head: String,
    /// Its share of the width.
    pub share: u32,
    /// What stands in it.
    pub filling: Filling,
}

/// The facts of a sheet of contacts, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct ContactSheet {
    /// Language tag; it gives the direction.
    pub language: String,
    /// The sheet as it lies.
    pub paper: Size,
    /// 'Press list'.
    pub heading: String,
    /// Event or call, in bold.
    pub about: String,
    /// When and where, or the days.
    pub when: String,
    /// How the sheet is used.
    pub note: String,
    /// The columns.
    pub columns: Vec<ContactColumn>,
    /// One cell for every column that has text; others are left out of count by an empty text.
    pub rows: Vec<Vec<String>>,
    /// Rows to write in, at least; the page is filled when it is not nought.
    pub blank_rows: usize,
    /// Said when there is no contact.
    pub nothing: String,
    /// The foot.
    pub foot: Foot,
    /// What viewers show in the title bar.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

const SIDE: Length = Length::mm(12.0);
/// A row in which somebody writes.
const LEAST: Length = Length::mm(9.4);
const BOX: Length = Length::mm(7.0);
const LEADING: Length = Length::pt(11.4);
const TOP: Length = Length::mm(40.0);

/// Draws the sheet on as many pages as it needs.
pub fn contact_sheet(facts: &ContactSheet) -> Document {
    let mut case = TypeCase::new();
    let mut hand = Hand::new(&mut case, &facts.language, facts.paper);
    let spans = spans(facts);
    let lowest = facts.paper.height - mm(19.0);
    let columns = hand.columns_at(spans.iter().map(|(start, _)| *start));
    let draw_head = |hand: &mut Hand<'_>| head(hand, facts, &spans, &columns);
    hand.head(draw_head);
    let mut y = TOP;
    if facts.rows.is_empty() {
        let place = field(SIDE, facts.paper.width - SIDE * 2, y + mm(6.4));
        hand.say(&facts.nothing, hand.reading, Manner::text(10.0), place);
        y += mm(10.0);
    }
    let mut blank = facts.blank_rows;
    let mut rows = facts.rows.iter();
    loop {
        let row = rows.next();
        if row.is_none() && (blank == 0 && (facts.blank_rows == 0 || y + LEAST > lowest)) {
            break;
        }
        let height = row.map_or(LEAST, |row| height(&mut hand, facts, &spans, row));
        if y + height > lowest {
            hand.next_page();
            hand.head(draw_head);
            y = TOP;
        }
        if row.is_none() {
            blank = blank.saturating_sub(1);
        }
        hand.row((RowKind::Body, &columns, y), |hand| {
            draw_row(hand, facts, &spans, (row, y, height));
        });
        y += height;
    }
    hand.rule(SIDE, y, facts.paper.width - SIDE * 2, MIDDLE);
    let foot = Foot {
        side: SIDE,
        ..facts.foot.clone()
    };
    hand.finish(&facts.title, facts.created.as_ref(), &foot)
}

/// Start and width of each column.
fn spans(facts: &ContactSheet) -> Vec<(Length, Length)> {
    let width = facts.paper.width - SIDE * 2;
    let fixed = |column: &&ContactColumn| column.filling == Filling::Box;
    let boxes = times(facts.columns.iter().filter(fixed).count());
    let width = width - mm(13.0) * boxes;
    let shares: u32 = facts
        .columns
        .iter()
        .filter(|column| !fixed(column))
        .map(|column| column.share)
        .sum();
    let mut start = SIDE;
    let mut spans = Vec::new();
    for column in &facts.columns {
        let own = if fixed(&column) {
            mm(13.0)
        } else {
            width.scaled(f64::from(column.share) / f64::from(shares.max(1)))
        };
        spans.push((start, own - mm(3.0)));
        start += own;
    }
    spans
}

fn head(
    hand: &mut Hand<'_>,
    facts: &ContactSheet,
    spans: &[(Length, Length)],
    columns: &Arc<Columns>,
) {
    let (reading, typed) = (hand.reading, hand.typed());
    let width = facts.paper.width - SIDE * 2;
    hand.rule(SIDE, mm(10.0), width, THICK);
    let title = Manner::display(24.0);
    let place = field(SIDE, width.scaled(0.45), mm(21.4));
    let taken = hand.heading(1, |hand| hand.say(&facts.heading, reading, title, place));
    let start = SIDE + (taken + mm(8.0)).max(mm(62.0));
    let room = SIDE + width - start;
    let place = |baseline| field(start, room, mm(baseline));
    hand.say(
        &facts.about,
        typed,
        Manner::bold(14.0).down_to(9.0),
        place(17.4),
    );
    hand.say(&facts.when, reading, Manner::text(9.2), place(22.6));
    let note = Manner::text(8.4).down_to(6.4);
    hand.say(&facts.note, reading, note, field(SIDE, width, mm(29.4)));
    hand.rule(SIDE, mm(32.4), width, MIDDLE);
    hand.mark(Mark::row(RowKind::Head, columns));
    for (column, (start, width)) in facts.columns.iter().zip(spans) {
        let manner = Manner::bold(8.0).down_to(5.6);
        let width = *width + mm(2.0);
        hand.say(
            &column.head,
            reading,
            manner,
            field(*start, width, mm(37.8)),
        );
    }
    hand.mark(Mark::Body);
}

fn cell(
    hand: &mut Hand<'_>,
    (index, filling): (usize, Filling),
    text: &str,
    width: Length,
) -> Vec<Arc<Line>> {
    let manner = if index == 0 {
        Manner::bold(10.0)
    } else {
        Manner::text(9.2)
    };
    let reading = match filling {
        Filling::Code => Reading::code(),
        _ => hand.typed(),
    };
    hand.wrapped(text, reading, manner, width)
}

fn height(
    hand: &mut Hand<'_>,
    facts: &ContactSheet,
    spans: &[(Length, Length)],
    row: &[String],
) -> Length {
    let mut highest = Length::ZERO;
    for (index, ((column, text), span)) in facts.columns.iter().zip(row).zip(spans).enumerate() {
        let lines = cell(hand, (index, column.filling), text, span.1);
        highest = highest.max(height_of(&lines, LEADING));
    }
    (highest + mm(4.2)).max(LEAST)
}

fn draw_row(
    hand: &mut Hand<'_>,
    facts: &ContactSheet,
    spans: &[(Length, Length)],
    (row, top, height): (Option<&Vec<String>>, Length, Length),
) {
    hand.rule(SIDE, top, facts.paper.width - SIDE * 2, HAIR);
    for (index, (column, (start, width))) in facts.columns.iter().zip(spans).enumerate() {
        if column.filling == Filling::Box {
            let size = (BOX, BOX);
            hand.frame(*start, top + mm(1.2), size, Length::pt(0.9));
            continue;
        }
        if index > 0 && (row.is_none() || column.filling == Filling::Room) {
            // A short tick on the line shows where a field begins.
            let tick = (HAIR, mm(3.4));
            let place = *start - mm(1.5);
            hand.bar(
                place,
                top + height - mm(3.4),
                tick,
                crate::frame::Colour::BLACK,
            );
        }
        let text = row.and_then(|row| row.get(index)).map(String::as_str);
        let lines = cell(
            hand,
            (index, column.filling),
            text.unwrap_or_default(),
            *width,
        );
        let size = if index == 0 { 10.0 } else { 9.2 };
        let manner = Manner::text(size);
        hand.lines(&lines, manner, (*start, *width), top + mm(5.9), LEADING);
    }
}
