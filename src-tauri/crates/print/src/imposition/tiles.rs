//! A poster printed on small sheets: each with its part, marks, number and where it is glued.

use std::sync::Arc;

use super::tile_grid::{EDGE, Tile, TileGrid, in_figures};
use super::{UNPRINTABLE, assembly, imposed, shared};
use crate::form::Form;
use crate::frame::{Align, Colour, Document, Fill, Outline, Page, Stroke};
use crate::length::{Length, Point, Rect, Size};
use crate::text::{Direction, Reading, Style, TypeCase};

/// What the sheets say, in the language of the poster. `{n}`, `{total}`, `{row}`, `{column}` and
/// `{sheets}` stand where figures come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TileWords {
    /// Figures from nought to nine.
    pub figures: [char; 10],
    /// 'Assembly'.
    pub title: String,
    /// 'Poster A3 from 4 sheets A4'.
    pub summary: String,
    /// 'Open-air reading · English · overlap 10 mm'.
    pub detail: String,
    /// Four steps: check, cut, glue, hang; each with its title.
    pub steps: [(String, String); 4],
    /// 'The sheets as they leave the printer:'.
    pub leaving: String,
    /// What hatching means, and why the edge stays free.
    pub key: String,
    /// 'Sheet {n} of {total} · row {row}, column {column}'.
    pub sheet: String,
    /// Said on the sheet that lies on top.
    pub on_top: String,
    /// 'Glue the hatched strip. Sheet {sheets} goes on top of it.'
    pub glue_one: String,
    /// 'Glue the hatched strips. Sheets {sheets} go on top of them.'
    pub glue_more: String,
    /// 'Poster · Open-air reading · print at 100 %'.
    pub foot: String,
    /// 'data of 11 Dec 2026, 18:40'.
    pub data: String,
}

impl Default for TileWords {
    fn default() -> TileWords {
        TileWords {
            figures: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
            title: String::new(),
            summary: String::new(),
            detail: String::new(),
            steps: Default::default(),
            leaving: String::new(),
            key: String::new(),
            sheet: String::new(),
            on_top: String::new(),
            glue_one: String::new(),
            glue_more: String::new(),
            foot: String::new(),
            data: String::new(),
        }
    }
}

/// How a poster is printed on small sheets.
#[derive(Clone, Debug)]
pub struct Tiling {
    /// The sheets of the printer.
    pub sheet: Size,
    /// How far one sheet lies over the next.
    pub overlap: Length,
    /// What the sheets say.
    pub words: TileWords,
}

impl Tiling {
    /// How far sheets lap over each other: enough for a stick of glue.
    pub const OVERLAP: Length = Length::mm(10.0);
}

/// Where the glue goes.
pub(super) const HATCH: Fill = Fill::Hatch {
    stroke: Stroke::black(Length::pt(0.8)),
    spacing: Length::mm(2.0),
};
const PEN: Length = Length::pt(0.5);

/// Each page of a document over several sheets, with a sheet that shows how they are put together.
pub fn tile(document: &Document, plan: &Tiling) -> Document {
    let rtl = Direction::of_language(&document.language).is_rtl();
    let mut case = TypeCase::new();
    let mut sheets = Vec::new();
    let mut first = Vec::new();
    for page in shared(document) {
        let grid = TileGrid::plan(page.size, plan.sheet, plan.overlap);
        first.push(sheets.len());
        let mut hand = Hand {
            case: &mut case,
            words: &plan.words,
            language: &document.language,
            rtl,
        };
        sheets.push(assembly::sheet(&mut hand, &page, &grid));
        sheets.extend((0..grid.count()).map(|number| sheet(&mut hand, &page, &grid, number)));
    }
    imposed(document, sheets, |page| {
        first.get(page).copied().unwrap_or(0)
    })
}

/// What writes on the sheets round the poster.
pub(super) struct Hand<'a> {
    pub case: &'a mut TypeCase,
    pub words: &'a TileWords,
    pub language: &'a str,
    pub rtl: bool,
}

impl Hand<'_> {
    /// A line between two edges, at the start or another side.
    pub fn line(
        &mut self,
        page: &mut Page,
        text: &str,
        span: (Length, Length),
        align: Align,
        baseline: Length,
        type_of: (Style, f64),
    ) {
        if text.is_empty() {
            return;
        }
        let (style, points) = type_of;
        let reading = Reading::of(self.language);
        let line = self.case.line(text, style, reading);
        let fits = line.size_for(span.1 - span.0);
        let size = Length::pt(points).min(fits).max(Length::pt(points * 0.7));
        page.text_in(line, span, align, baseline, size, Colour::BLACK);
    }

    /// Where reading starts.
    pub fn start(&self) -> Align {
        Align::start(self.rtl)
    }

    /// A stretch from where reading starts on a sheet of this width.
    pub fn span(&self, sheet: Size, from: Length, to: Length) -> (Length, Length) {
        if self.rtl {
            (sheet.width - to, sheet.width - from)
        } else {
            (from, to)
        }
    }
}

/// One sheet with its part of the poster.
fn sheet(hand: &mut Hand<'_>, whole: &Arc<Page>, grid: &TileGrid, number: usize) -> Page {
    let mut page = Page::new(grid.sheet);
    let tile = grid.tile(number, hand.rtl);
    let left = if hand.rtl {
        grid.sheet.width - EDGE - tile.part.width
    } else {
        EDGE
    };
    // From places on the poster to places on the sheet.
    let (right, down) = (left - tile.part.x, EDGE - tile.part.y);
    let form = Form::new(whole, Point::new(right, down));
    page.items
        .push(form.clipped(tile.printed.moved(right, down)).item());
    for strip in tile.side_strip.into_iter().chain(tile.top_strip) {
        page.shape(Outline::Rect(strip.moved(right, down)), Some(HATCH), None);
    }
    let part = tile.part.moved(right, down);
    marks(&mut page, hand.rtl, grid, &tile, part);
    say(hand, &mut page, grid, number, &tile, part);
    page
}

/// Short strokes outside the part: its edges, and the edges of what laps over.
fn marks(page: &mut Page, rtl: bool, grid: &TileGrid, tile: &Tile, part: Rect) {
    let (length, off) = (Length::mm(6.0), Length::mm(2.0));
    let over = grid.overlap;
    let (start_strip, end_strip) = (tile.column > 0, tile.column + 1 < grid.columns);
    let (left_strip, right_strip) = if rtl {
        (end_strip, start_strip)
    } else {
        (start_strip, end_strip)
    };
    let mut across = vec![part.x, part.right()];
    across.extend(left_strip.then(|| part.x + over));
    across.extend(right_strip.then(|| part.right() - over));
    for x in across {
        let from = part.bottom() + off;
        page.rule(Point::new(x, from), Point::new(x, from + length), PEN);
    }
    let mut down = vec![part.y, part.bottom()];
    down.extend((tile.row > 0).then(|| part.y + over));
    down.extend((tile.row + 1 < grid.rows).then(|| part.bottom() - over));
    let (from, to) = if rtl {
        (part.x - off - length, part.x - off)
    } else {
        (part.right() + off, part.right() + off + length)
    };
    for y in down {
        page.rule(Point::new(from, y), Point::new(to, y), PEN);
    }
    registration(page, rtl, part);
}

/// A cross in a ring beside the corner, to lay two prints over each other against the light.
fn registration(page: &mut Page, rtl: bool, part: Rect) {
    let half = Length::mm(4.0);
    let room = page.size.width - UNPRINTABLE - half;
    let x = if rtl {
        (part.x - Length::mm(12.0)).max(UNPRINTABLE + half)
    } else {
        (part.right() + Length::mm(12.0)).min(room)
    };
    let y = part.bottom() + Length::mm(12.0);
    page.rule(Point::new(x - half, y), Point::new(x + half, y), PEN);
    page.rule(Point::new(x, y - half), Point::new(x, y + half), PEN);
    let r = Length::mm(2.4);
    let ring = Rect::new(x - r, y - r, r * 2, r * 2);
    page.shape(Outline::Ellipse(ring), None, Some(Stroke::black(PEN)));
}

/// Number, place in the whole, what to glue, and the foot.
fn say(
    hand: &mut Hand<'_>,
    page: &mut Page,
    grid: &TileGrid,
    number: usize,
    tile: &Tile,
    part: Rect,
) {
    let (words, sheet) = (hand.words, grid.sheet);
    let figures = &words.figures;
    let label = grid.label(number, figures);
    let low = part.bottom() + Length::mm(16.0);
    let end = sheet.width - Length::mm(45.0);
    let start = hand.start();
    let big = hand.span(sheet, EDGE, EDGE + Length::mm(18.0));
    hand.line(page, &label, big, start, low, (Style::DISPLAY, 32.0));
    let text = hand.span(sheet, EDGE + Length::mm(20.0), end);
    let at = words
        .sheet
        .replace("{n}", &label)
        .replace("{total}", &in_figures(grid.count(), figures))
        .replace("{row}", &in_figures(tile.row + 1, figures))
        .replace("{column}", &in_figures(tile.column + 1, figures));
    hand.line(
        page,
        &at,
        text,
        start,
        low - Length::mm(4.4),
        (Style::BOLD, 10.0),
    );
    let glue = glue(words, grid, number, tile);
    hand.line(page, &glue, text, start, low, (Style::TEXT, 9.0));
    let foot = sheet.height - Length::mm(12.4);
    let whole = hand.span(sheet, EDGE, sheet.width - EDGE);
    hand.line(page, &words.foot, whole, start, foot, (Style::TEXT, 7.2));
    map(page, hand.rtl, grid, tile, part);
}

/// Which sheets lie on this one.
fn glue(words: &TileWords, grid: &TileGrid, number: usize, tile: &Tile) -> String {
    let mut over = Vec::new();
    if tile.column > 0 {
        over.push(grid.label(number - 1, &words.figures));
    }
    if tile.row > 0 {
        over.push(grid.label(number - grid.columns, &words.figures));
    }
    let said = match over.len() {
        0 => &words.on_top,
        1 => &words.glue_one,
        _ => &words.glue_more,
    };
    said.replace("{sheets}", &over.join(" + "))
}

/// A small picture of all sheets with this one in black.
fn map(page: &mut Page, rtl: bool, grid: &TileGrid, this: &Tile, part: Rect) {
    let sheet = grid.sheet;
    let lowest = sheet.height - Length::mm(18.0);
    let room = Size::new(
        Length::mm(16.4),
        (lowest - part.bottom() - Length::mm(2.0)).min(Length::mm(23.2)),
    );
    let gap = Length::mm(0.4);
    let share = |room: Length, count: usize| {
        let count = i32::try_from(count).unwrap_or(1).max(1);
        (room - gap * (count - 1)) / count
    };
    let (w, h) = (
        share(room.width, grid.columns),
        share(room.height, grid.rows),
    );
    let ratio = grid.part.height.in_pt() / grid.part.width.in_pt().max(0.01);
    let (w, h) = (w.min(h.scaled(1.0 / ratio)), h.min(w.scaled(ratio)));
    let columns = i32::try_from(grid.columns).unwrap_or(1);
    let rows = i32::try_from(grid.rows).unwrap_or(1);
    // In a low band the registration mark stands beside it.
    let inset = Length::mm(18.1);
    let width = (w + gap) * columns - gap;
    let left = if rtl {
        inset
    } else {
        sheet.width - inset - width
    };
    let top = lowest - (h + gap) * rows + gap;
    for row in 0..grid.rows {
        for column in 0..grid.columns {
            let place = if rtl {
                grid.columns - 1 - column
            } else {
                column
            };
            let x = left + super::times(w + gap, place);
            let area = Rect::new(x, top + super::times(h + gap, row), w, h);
            let fill =
                (column == this.column && row == this.row).then_some(Fill::Plain(Colour::BLACK));
            page.shape(
                Outline::Rect(area),
                fill,
                Some(Stroke::black(Length::pt(0.75))),
            );
        }
    }
}
