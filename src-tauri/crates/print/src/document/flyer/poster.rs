//! The sentence on a wall: the shelf at full size, each day's main event on its spine.

use super::board::{Board, Column, Voice};
use super::sentence::shown;
use super::{Flyer, FlyerWords, ShelfDay, foot, qr_text};
use crate::document::WarningKind;
use crate::frame::{Align, Colour, Fill, Item, Outline, Qr, Stroke, Text, Turn};
use crate::headline::{Headline, fit};
use crate::length::{Length, Point, Rect, Size};
use crate::text::{Reading, Style};

/// Upper edge of the board, in millimetres of the A3 plan.
const BOARD: f64 = 356.0;
/// Days with this many events or more have a solid back.
const BUSY: u32 = 7;
/// A sheet covered farther than this drinks ink and curls.
const SOLID: f64 = 0.12;

/// Carries measures of the A3 plan over to the larger sheets: all of it grows, letters too.
#[derive(Clone, Copy)]
struct Plan {
    scale: f64,
    width: Length,
    rtl: bool,
}

impl Plan {
    fn mm(self, mm: f64) -> Length {
        Length::mm(mm * self.scale)
    }

    fn pt(self, points: f64) -> Length {
        Length::pt(points * self.scale)
    }

    /// A column from where reading starts.
    fn column(self, from: f64, to: f64) -> Column {
        let (from, to) = (self.mm(from), self.mm(to));
        let (left, right) = if self.rtl {
            (self.width - to, self.width - from)
        } else {
            (from, to)
        };
        Column {
            left,
            right,
            rtl: self.rtl,
        }
    }

    fn measure(self) -> Column {
        self.column(20.0, 277.0)
    }
}

pub(super) fn draw(board: &mut Board, flyer: &Flyer, words: &FlyerWords, scale: f64) {
    let plan = Plan {
        scale,
        width: board.grid.size.width,
        rtl: board.rtl,
    };
    head(board, plan, words);
    let last = headline(board, plan, flyer, words);
    let shelf = plan.measure().rect(plan.mm(BOARD), plan.mm(2.82));
    board.page.fill(shelf, Colour::BLACK);
    let end = code(board, plan, flyer);
    if flyer.week.is_empty() {
        text(board, plan, words, last, end);
    } else {
        books(board, plan, flyer, words, last);
    }
    facts(board, plan, words);
    lines(board, plan, flyer, words);
}

fn head(board: &mut Board, plan: Plan, words: &FlyerWords) {
    let column = plan.measure();
    let rule = column.rect(plan.mm(16.0), plan.mm(2.11));
    board.page.fill(rule, Colour::BLACK);
    let voice = Voice::new(words, Style::TEXT, plan.pt(17.0));
    let (text, days) = if words.notice.is_empty() {
        (&words.window, voice)
    } else {
        let bold = Voice::new(words, Style::BOLD, plan.pt(17.0));
        (&words.notice, bold.coloured(board.accent))
    };
    let width = board
        .case
        .line(text, days.style, days.reading)
        .width(days.size);
    let baseline = plan.mm(26.4);
    board.aligned(text, column, Align::end(plan.rtl), days, baseline);
    let mut rest = column;
    if plan.rtl {
        rest.left += width + plan.mm(8.0);
    } else {
        rest.right -= width + plan.mm(8.0);
    }
    let bold = Voice::new(words, Style::BOLD, plan.pt(17.0));
    board.line(&words.call, rest, bold, baseline);
}

/// The headline; gives the end of its lowest letters.
fn headline(board: &mut Board, plan: Plan, flyer: &Flyer, words: &FlyerWords) -> Length {
    let column = plan.measure();
    let tall = if flyer.week.is_empty() { 190.0 } else { 150.0 };
    let set = fit(
        &mut board.case,
        &Headline {
            text: &words.summary,
            reading: Reading::of(&words.language),
            styles: &[Style::DISPLAY.tracked(-40), Style::BOLD.tracked(-40)],
            room: Size::new(column.width(), plan.mm(tall)),
            smallest: plan.pt(60.0),
            largest: plan.pt(190.0),
            lines: 4,
            leading: (0.86, 1.14),
        },
    );
    let last = board.headline(&set, column, plan.mm(42.0));
    last + set.below.max(set.size.scaled(0.21))
}

/// The code at the end of the shelf; gives the upper edge of its quiet zone.
fn code(board: &mut Board, plan: Plan, flyer: &Flyer) -> Length {
    let bottom = plan.mm(BOARD);
    let text = qr_text(&flyer.web);
    let modules = Qr::modules(&text).filter(|_| !flyer.web.trim().is_empty());
    let Some(modules) = modules else {
        return bottom;
    };
    let module = plan.mm(1.6).min(plan.mm(46.0) / modules);
    let side = module * modules;
    let column = plan.measure();
    let left = Align::end(plan.rtl).left((column.left, column.right), side);
    let area = Rect::new(left, bottom - plan.mm(6.4) - side, side, side);
    foot::place_code(board, flyer, &text, area, module).y
}

/// What it is about, where there is no week to show.
fn text(board: &mut Board, plan: Plan, words: &FlyerWords, last: Length, lowest: Length) {
    let voice = Voice::new(words, Style::TEXT, plan.pt(21.0));
    let leading = plan.pt(if plan.rtl { 34.0 } else { 30.0 });
    let first = last + plan.mm(24.0);
    let room =
        (lowest.max(plan.mm(BOARD - 50.0)) - first).in_hundredths() / leading.in_hundredths();
    let rhythm = super::board::Rhythm {
        first,
        leading,
        lines: usize::try_from(room).unwrap_or(0) + 1,
    };
    let column = plan.column(20.0, 220.0);
    board.paragraph(&words.text, column, voice, rhythm, "description");
}

/// The books of the week, each as thick as cities take part and as tall as much happens.
fn books(board: &mut Board, plan: Plan, flyer: &Flyer, words: &FlyerWords, last: Length) {
    let gap = plan.mm(1.6);
    let count = i32::try_from(flyer.week.len()).unwrap_or(1);
    // The shelf ends before the code; without one it may use the whole board.
    let end = if flyer.web.trim().is_empty() {
        277.0
    } else {
        225.2
    };
    let room = plan.mm(end - 20.0) - gap * (count - 1);
    let share = |day: &ShelfDay| 4.0 + f64::from(day.cities.clamp(1, 8));
    let sum: f64 = flyer.week.iter().map(share).sum();
    let unit = (room.in_pt() / sum).min(plan.mm(4.6).in_pt());
    let busiest = flyer
        .week
        .iter()
        .map(|day| day.events)
        .max()
        .unwrap_or(1)
        .max(1);
    let room = plan.mm(BOARD + 0.19) - last - plan.mm(14.0);
    let tallest = room.min(plan.mm(193.0)).max(plan.mm(60.0));
    let solid = solid_from(flyer, unit, tallest, busiest, board.page.size);
    let mut used = Length::ZERO;
    for (n, day) in flyer.week.iter().enumerate() {
        let thick = Length::pt(unit * share(day));
        let tall = tallest.scaled(height(*day, busiest));
        let column = plan.measure();
        let left = if plan.rtl {
            column.right - used - thick
        } else {
            column.left + used
        };
        let area = Rect::new(left, plan.mm(BOARD + 0.19) - tall, thick, tall);
        let look = Look::of(*day, board.shape, solid);
        back(board, plan, look, area);
        let name = words.days.get(n).map_or("", String::as_str);
        label(board, plan, words, look, name, area);
        if let Some(titles) = words.titles.get(n) {
            title(board, plan, words, look, titles, area);
        }
        used += thick + gap;
    }
}

fn height(day: ShelfDay, busiest: u32) -> f64 {
    0.5 + 0.5 * f64::from(day.events) / f64::from(busiest)
}

/// From how many events on a day is solid, so that all solid backs stay within their share of ink.
fn solid_from(flyer: &Flyer, unit: f64, tallest: Length, busiest: u32, sheet: Size) -> u32 {
    let most = sheet.width.in_pt() * sheet.height.in_pt() * SOLID;
    let ink = |least: u32| -> f64 {
        let solid = flyer
            .week
            .iter()
            .filter(|day| !day.this && day.events >= least);
        let area = |day: &ShelfDay| {
            let thick = unit * (4.0 + f64::from(day.cities.clamp(1, 8)));
            thick * tallest.in_pt() * height(*day, busiest)
        };
        solid.map(area).sum()
    };
    (BUSY..=busiest)
        .find(|least| ink(*least) <= most)
        .unwrap_or(busiest + 1)
}

/// How a book looks: what its back is filled with, and the ink on it.
#[derive(Clone, Copy)]
struct Look {
    fill: Option<Colour>,
    ink: Colour,
}

impl Look {
    fn of(day: ShelfDay, shape: Colour, solid: u32) -> Look {
        let fill = match day {
            ShelfDay { this: true, .. } => Some(shape),
            ShelfDay { events, .. } if events >= solid => Some(Colour::BLACK),
            _ => None,
        };
        let ink = if fill.is_some() {
            Colour::WHITE
        } else {
            Colour::BLACK
        };
        Look { fill, ink }
    }
}

fn back(board: &mut Board, plan: Plan, look: Look, area: Rect) {
    match look.fill {
        Some(colour) => board.page.fill(area, colour),
        None => {
            let pen = plan.pt(2.0);
            let fill = Some(Fill::Plain(Colour::WHITE));
            let inner = Outline::Rect(area.inset(pen / 2));
            board.page.shape(inner, fill, Some(Stroke::black(pen)));
        }
    }
    for down in [9.0, 12.0] {
        let y = area.y + plan.mm(down);
        let band = Rect::new(area.x, y, area.width, plan.mm(0.7));
        board.page.fill(band, look.ink);
    }
}

fn label(board: &mut Board, plan: Plan, words: &FlyerWords, look: Look, name: &str, area: Rect) {
    let voice = Voice::new(words, Style::DISPLAY.tracked(0), plan.pt(24.0)).coloured(look.ink);
    let inner = Column {
        left: area.x + plan.mm(1.0),
        right: area.right() - plan.mm(1.0),
        rtl: plan.rtl,
    };
    board.aligned(name, inner, Align::Centre, voice, plan.mm(350.0));
}

/// The main event along the spine, from top to bottom; on right-to-left sheets it is turned the
/// other way, so that the shelf reads from the right.
fn title(
    board: &mut Board,
    plan: Plan,
    words: &FlyerWords,
    look: Look,
    titles: &[String; 2],
    area: Rect,
) {
    let top = area.y + plan.mm(18.0);
    let room = plan.mm(336.0) - top;
    let largest = plan.pt(31.0).min(area.width.scaled(1.0 / 1.4));
    let reading = Reading::auto(&words.language);
    let mut best = None;
    for text in titles.iter().filter(|text| !text.trim().is_empty()) {
        let line = board.case.line(text, Style::BOLD, reading);
        let size = largest.min(line.size_for(room));
        if size >= plan.pt(12.0) {
            best = Some((line, size));
            break;
        }
    }
    let Some((line, size)) = best else {
        if let Some(text) = titles.iter().find(|text| !text.trim().is_empty()) {
            board.warn(WarningKind::Clipped { text: text.clone() });
        }
        return;
    };
    let middle = area.x + area.width / 2;
    let width = line.width(size);
    let (turn, at) = if plan.rtl {
        (Turn::Up, Point::new(middle + size.scaled(0.3), top + width))
    } else {
        (Turn::Down, Point::new(middle - size.scaled(0.34), top))
    };
    board.page.items.push(Item::Text(Text {
        line,
        at,
        size,
        colour: look.ink,
        turn,
    }));
}

/// Date and time, place and address.
fn facts(board: &mut Board, plan: Plan, words: &FlyerWords) {
    let (start, end) = (plan.column(20.0, 146.0), plan.column(156.0, 277.0));
    let voice = Voice::new(words, Style::BOLD, plan.pt(25.0));
    let [date, time, place] = shown(words);
    let fits = [(date, start), (time, start), (place, end)]
        .map(|(text, column)| board.fitting_size(text, column.width(), voice));
    let size = fits.into_iter().min().unwrap_or(voice.size);
    let voice = voice.sized(size.max(plan.pt(19.0)));
    let (first, second) = (plan.mm(376.0), plan.mm(388.0));
    board.line(date, start, voice, first);
    let time_voice = if words.time.is_empty() {
        voice
    } else {
        voice.coloured(board.accent)
    };
    board.line(time, start, time_voice, second);
    board.line(place, end, voice.typed(words), first);
    let small = Voice::new(words, Style::TEXT, plan.pt(15.0)).typed(words);
    let rhythm = super::board::Rhythm {
        first: plan.mm(387.0),
        leading: plan.pt(20.0),
        lines: 2,
    };
    board.paragraph(&words.address, end, small, rhythm, "address");
}

/// Accessibility and imprint, last on the sheet.
fn lines(board: &mut Board, plan: Plan, flyer: &Flyer, words: &FlyerWords) {
    let column = plan.measure();
    let voice = Voice::new(words, Style::TEXT, plan.pt(11.0));
    board.line(words.accessibility.trim(), column, voice, plan.mm(404.4));
    let web = flyer.web.trim();
    let web = if web.is_empty() {
        String::new()
    } else {
        crate::text::isolated_ltr(web)
    };
    let parts = [
        words.imprint.trim(),
        words.own_print.trim(),
        &words.contact,
        &web,
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let voice = Voice::new(words, Style::TEXT, plan.pt(8.0));
    board.line(&parts.join(" "), column, voice, plan.mm(410.6));
}
