//! The sheet that shows how the parts of a poster are put together.

use std::sync::Arc;

use super::tile_grid::{Tile, TileGrid};
use super::tiles::{HATCH, Hand};
use crate::form::Form;
use crate::frame::{Align, Colour, Fill, Outline, Page, Stroke, Text, Turn};
use crate::length::{Length, Point, Rect, Size};
use crate::text::{Reading, Style};

/// Margins of a form, and the width of the column of steps.
const MARGIN: f64 = 14.0;
const STEPS: f64 = 51.23;

/// Always upright: a sketch of the whole, four steps, and how the sheets leave the printer.
pub(super) fn sheet(hand: &mut Hand<'_>, poster: &Arc<Page>, grid: &TileGrid) -> Page {
    let (one, other) = (grid.sheet.width, grid.sheet.height);
    let mut page = Page::new(Size::new(one.min(other), one.max(other)));
    head(hand, &mut page);
    sketch(hand, &mut page, poster, grid);
    steps(hand, &mut page);
    leaving(hand, &mut page, grid);
    foot(hand, &mut page);
    page
}

fn margins(page: &Page) -> (Length, Length) {
    (Length::mm(MARGIN), page.size.width - Length::mm(MARGIN))
}

fn head(hand: &mut Hand<'_>, page: &mut Page) {
    let (from, to) = margins(page);
    let size = page.size;
    let top = Rect::new(from, Length::mm(10.0), to - from, Length::mm(1.05));
    page.fill(top, Colour::BLACK);
    let words = hand.words;
    let start = hand.start();
    let title = hand.span(size, from, Length::mm(74.0));
    let display = Style::DISPLAY.tracked(-30);
    hand.line(
        page,
        &words.title,
        title,
        start,
        Length::mm(21.5),
        (display, 26.0),
    );
    let beside = hand.span(size, Length::mm(76.0), to);
    hand.line(
        page,
        &words.summary,
        beside,
        start,
        Length::mm(17.4),
        (Style::BOLD, 14.0),
    );
    hand.line(
        page,
        &words.detail,
        beside,
        start,
        Length::mm(22.65),
        (Style::TEXT, 9.2),
    );
}

/// The poster made small, with its seams and numbers.
fn sketch(hand: &mut Hand<'_>, page: &mut Page, poster: &Arc<Page>, grid: &TileGrid) {
    let width = page.size.width - Length::mm(MARGIN * 2.0 + STEPS + 9.0);
    let height = page.size.height - Length::mm(124.8);
    let (left, _) = hand.span(page.size, Length::mm(MARGIN), Length::mm(MARGIN) + width);
    let room = Rect::new(left, Length::mm(38.0), width, height);
    let mut form = Form::within(poster, room, true);
    // It hangs from the top, at the margin.
    form.at.y = room.y;
    form.at.x = if hand.rtl {
        room.right() - form.area().width
    } else {
        room.x
    };
    let area = form.area();
    let scale = form.scale;
    page.items.push(form.clipped(area).item());
    let small = |part: Rect| {
        Rect::new(
            area.x + part.x.scaled(scale),
            area.y + part.y.scaled(scale),
            part.width.scaled(scale),
            part.height.scaled(scale),
        )
    };
    for number in 0..grid.count() {
        let tile = grid.tile(number, hand.rtl);
        for strip in tile.side_strip.into_iter().chain(tile.top_strip) {
            page.fill(small(strip), Colour::WHITE);
            page.shape(Outline::Rect(small(strip)), Some(HATCH), None);
        }
    }
    page.shape(
        Outline::Rect(area),
        None,
        Some(Stroke::black(Length::pt(0.5))),
    );
    for number in 0..grid.count() {
        let tile = grid.tile(number, hand.rtl);
        tag(hand, page, grid, number, &tile, small(tile.printed));
    }
}

/// The number of a sheet in white on black, at the outer edge where the sheet has one.
fn tag(
    hand: &mut Hand<'_>,
    page: &mut Page,
    grid: &TileGrid,
    number: usize,
    tile: &Tile,
    area: Rect,
) {
    let label = grid.label(number, &hand.words.figures);
    let line = hand.case.line(
        &label,
        Style::DISPLAY.tracked(0),
        Reading::of(hand.language),
    );
    let width = Length::mm(7.8).max(line.width(Length::pt(17.0)) + Length::mm(2.0));
    let width = width.min(area.width);
    let height = Length::mm(12.0).min(area.height);
    let first = tile.column == 0;
    let last = tile.column + 1 == grid.columns;
    let left = match (first != hand.rtl, last != hand.rtl) {
        _ if !first && !last => area.x + (area.width - width) / 2,
        (true, _) if first => area.x,
        (_, true) if last && !first => area.right() - width,
        _ if first => area.right() - width,
        _ => area.x,
    };
    let tag = Rect::new(left, area.y + (area.height - height) / 2, width, height);
    page.fill(tag, Colour::BLACK);
    let size = Length::pt(17.0).min(line.size_for(width - Length::mm(1.0)));
    let at = Align::Centre.left((tag.x, tag.right()), line.width(size));
    let baseline = tag.y + height / 2 + size.scaled(0.36);
    page.items.push(crate::frame::Item::Text(Text {
        line,
        at: Point::new(at, baseline),
        size,
        colour: Colour::WHITE,
        turn: Turn::None,
    }));
}

/// Check, cut, glue, hang; the first with a line that must measure 50 mm.
fn steps(hand: &mut Hand<'_>, page: &mut Page) {
    let words = hand.words;
    let size = page.size;
    let from = size.width - Length::mm(MARGIN + STEPS);
    let to = size.width - Length::mm(MARGIN);
    let start = hand.start();
    let pitch = (size.height - Length::mm(129.0)) / 4;
    for (n, (title, text)) in words.steps.iter().enumerate() {
        let top = Length::mm(38.0) + super::times(pitch, n);
        let column = hand.span(size, from, to);
        let rule = Rect::new(column.0, top, column.1 - column.0, Length::mm(0.52));
        page.fill(rule, Colour::BLACK);
        let number = super::tile_grid::in_figures(n + 1, &words.figures);
        let base = top + Length::mm(8.6);
        let figure = hand.span(size, from, from + Length::mm(8.0));
        hand.line(page, &number, figure, start, base, (Style::DISPLAY, 20.0));
        let beside = hand.span(size, from + Length::mm(9.0), to);
        hand.line(
            page,
            title,
            beside,
            start,
            base - Length::mm(0.6),
            (Style::BOLD, 13.0),
        );
        let end = prose(hand, page, text, column, top + Length::mm(16.4));
        if n == 0 {
            test_line(hand, page, from, end + Length::mm(11.0));
        }
    }
}

/// A paragraph of running text; gives its last baseline.
fn prose(
    hand: &mut Hand<'_>,
    page: &mut Page,
    text: &str,
    column: (Length, Length),
    first: Length,
) -> Length {
    let size = Length::pt(9.2);
    let leading = if hand.rtl {
        Length::pt(14.2)
    } else {
        Length::pt(13.0)
    };
    let reading = Reading::of(hand.language);
    let lines = hand
        .case
        .wrap(text, Style::TEXT, reading, size, column.1 - column.0);
    let mut baseline = first;
    for (n, line) in lines.into_iter().enumerate() {
        baseline = first + super::times(leading, n);
        page.text_in(line, column, hand.start(), baseline, size, Colour::BLACK);
    }
    baseline
}

fn test_line(hand: &Hand<'_>, page: &mut Page, from: Length, y: Length) {
    let (left, right) = hand.span(page.size, from, from + Length::mm(50.0));
    let (pen, tick) = (Length::pt(0.75), Length::mm(2.0));
    page.rule(Point::new(left, y), Point::new(right, y), pen);
    for x in [left, right] {
        page.rule(Point::new(x, y - tick), Point::new(x, y + tick), pen);
    }
}

/// One sheet of each kind, small, with its strips; and what the hatching means.
fn leaving(hand: &mut Hand<'_>, page: &mut Page, grid: &TileGrid) {
    let words = hand.words;
    let size = page.size;
    let (from, to) = margins(page);
    let start = hand.start();
    let line = hand.span(size, from, to);
    let baseline = size.height - Length::mm(66.8);
    hand.line(
        page,
        &words.leaving,
        line,
        start,
        baseline,
        (Style::TEXT, 9.2),
    );
    let kinds = [0, 1, grid.columns, grid.columns + 1];
    let exists = |n: &usize| match n {
        0 => true,
        1 => grid.columns > 1,
        n if *n == grid.columns => grid.rows > 1,
        _ => grid.columns > 1 && grid.rows > 1,
    };
    let scale = 0.1 * (210.0 / grid.sheet.width.in_mm()).min(297.0 / grid.sheet.height.in_mm());
    let mut kinds: Vec<usize> = kinds.into_iter().filter(exists).collect();
    kinds.dedup();
    let top = size.height - Length::mm(60.0);
    let each = grid.sheet.width.scaled(scale);
    for (n, number) in kinds.iter().enumerate() {
        let from = from + super::times(each + Length::mm(3.0), n);
        let (left, _) = hand.span(size, from, from + each);
        thumb(hand, page, grid, *number, Point::new(left, top), scale);
    }
    let beside = hand.span(
        size,
        from + super::times(each + Length::mm(3.0), 4) + Length::mm(4.0),
        to,
    );
    prose(hand, page, &words.key, beside, top + Length::mm(3.6));
}

fn thumb(
    hand: &mut Hand<'_>,
    page: &mut Page,
    grid: &TileGrid,
    number: usize,
    at: Point,
    scale: f64,
) {
    let tile = grid.tile(number, hand.rtl);
    let small = |length: Length| length.scaled(scale);
    let pen = Some(Stroke::black(Length::pt(0.5)));
    let sheet = Rect::new(
        at.x,
        at.y,
        small(grid.sheet.width),
        small(grid.sheet.height),
    );
    page.shape(Outline::Rect(sheet), None, pen);
    let edge = small(super::tile_grid::EDGE);
    let left = if hand.rtl {
        sheet.right() - edge - small(tile.part.width)
    } else {
        sheet.x + edge
    };
    let on = |part: Rect| {
        Rect::new(
            left + small(part.x - tile.part.x),
            sheet.y + edge + small(part.y - tile.part.y),
            small(part.width),
            small(part.height),
        )
    };
    let fine = Fill::Hatch {
        stroke: Stroke::black(Length::pt(0.4)),
        spacing: Length::mm(0.7),
    };
    for strip in tile.side_strip.into_iter().chain(tile.top_strip) {
        page.shape(Outline::Rect(on(strip)), Some(fine), None);
    }
    let part = on(tile.part);
    page.shape(Outline::Rect(part), None, pen);
    let label = grid.label(number, &hand.words.figures);
    let baseline = part.y + part.height / 2 + Length::pt(5.0);
    let span = (part.x, part.right());
    hand.line(
        page,
        &label,
        span,
        Align::Centre,
        baseline,
        (Style::DISPLAY.tracked(0), 14.0),
    );
}

fn foot(hand: &mut Hand<'_>, page: &mut Page) {
    let words = hand.words;
    let size = page.size;
    let (from, to) = margins(page);
    let y = size.height - Length::mm(16.4);
    page.rule(Point::new(from, y), Point::new(to, y), Length::pt(0.5));
    let baseline = size.height - Length::mm(12.4);
    let start = hand.start();
    let left = hand.span(size, from, to);
    hand.line(page, &words.foot, left, start, baseline, (Style::TEXT, 7.2));
    let end = Align::end(hand.rtl);
    hand.line(page, &words.data, left, end, baseline, (Style::TEXT, 7.2));
}
