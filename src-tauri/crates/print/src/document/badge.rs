//! Name badges: the name large enough to be read across a table, what its wearer does, and which
//! languages can be spoken with them; each in the wearer's own script.

use super::lettering::{Lettering, Span, Voice, level, rtl, span};
use crate::frame::{Align, Colour, Document, Fill, Outline, Page, Stroke};
use crate::imposition::CutGrid;
use crate::length::{Length, Rect, Size};
use crate::mark::{Mark, Marking as _};
use crate::text::{Reading, Style};

/// One badge, as finished texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Badge {
    /// The wearer's language.
    pub language: String,
    /// Name of the call or the event.
    pub call: String,
    /// What the wearer is called; empty leaves a line to write on.
    pub name: String,
    /// The family name, under it.
    pub family: String,
    /// What they do.
    pub role: String,
    /// Languages, in their own names.
    pub languages: String,
    /// Whether others may ask them: a solid band.
    pub ask_me: bool,
    /// Under the line of an empty badge ('Name').
    pub label: String,
}

/// Badges on sheets that are cut apart.
#[derive(Clone, Debug, Default)]
pub struct BadgeSheets {
    /// Language of the whole; decides where counting begins.
    pub language: String,
    /// The badges in order.
    pub badges: Vec<Badge>,
    /// One badge after cutting.
    pub size: Size,
    /// The sheet.
    pub sheet: Size,
    /// The first free place of a sheet that was begun, counted from 0.
    pub start: usize,
    /// 'Name badges 90 x 65 mm · sheet {n} of {total} · print at 100 %', one for each sheet.
    pub foot: String,
    /// 'data of 11 Dec 2026, 18:40'.
    pub data: String,
    /// Figures for the foot.
    pub figures: [char; 10],
    /// Title of the file.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

/// White inside a badge, and inside its band.
const INSET: Length = Length::mm(5.0);
const BAND_INSET: Length = Length::mm(3.0);
const HAIR: Length = Length::pt(0.75);

/// The cells that badges of a size have on a sheet.
pub fn badge_grid(sheet: Size, size: Size) -> CutGrid {
    CutGrid::filling(sheet, size)
}

/// Lays out the badges.
pub fn badges(facts: &BadgeSheets) -> Document {
    let grid = badge_grid(facts.sheet, facts.size).reading(rtl(&facts.language));
    let mut hand = Lettering::new();
    let sheets = super::cells::fill(
        &grid,
        facts.start,
        &facts.badges,
        |number, badge, area, page| {
            hand.on_page(number);
            draw(&mut hand, page, badge, area);
        },
    );
    let total = sheets.len();
    let mut pages = Vec::new();
    for (number, mut page) in sheets.into_iter().enumerate() {
        hand.on_page(number);
        page.items.extend(grid.marks(Length::ZERO));
        let said = super::cells::counted(&facts.foot, number + 1, total, &facts.figures);
        let mark = if number == 0 {
            Mark::Last
        } else {
            Mark::Artifact
        };
        page.marked(mark, |page| foot(&mut hand, page, facts, &grid, &said));
        pages.push(page);
    }
    let mut document = hand.finish(&facts.title, &facts.language, facts.created.clone(), pages);
    document.full_size = true;
    document
}

/// Measures of a badge in parts of one that is 65 mm high.
struct Room {
    inner: Span,
    /// The white between the upper rule and the band.
    top: Length,
    band: Rect,
}

impl Room {
    fn new(area: Rect) -> Room {
        let low = area.height < Length::mm(60.0);
        let (head, band, foot) = if low {
            (10.2, 9.0, 4.5)
        } else {
            (12.0, 10.0, 5.0)
        };
        let inner = (area.x + INSET, area.right() - INSET);
        let band_top = area.bottom() - Length::mm(band + foot);
        Room {
            inner,
            top: area.y + Length::mm(head),
            band: Rect::new(inner.0, band_top, inner.1 - inner.0, Length::mm(band)),
        }
    }

    /// A place between the rule and the band.
    fn down(&self, share: f64) -> Length {
        self.top + (self.band.y - self.top).scaled(share)
    }
}

fn draw(hand: &mut Lettering, page: &mut Page, badge: &Badge, area: Rect) {
    let room = Room::new(area);
    let start = Align::start(rtl(&badge.language));
    let call = Voice::new(&badge.language, Style::BOLD, 7.2).typed(&badge.language);
    let baseline = room.top - Length::mm(2.7);
    hand.line(page, &badge.call, room.inner, start, baseline, call);
    level(page, room.inner, room.top, HAIR);
    if badge.name.trim().is_empty() {
        let y = room.down(0.43);
        level(page, room.inner, y, HAIR);
        let label = Voice::new(&badge.language, Style::TEXT, 7.0);
        hand.line(
            page,
            &badge.label,
            room.inner,
            start,
            y + Length::mm(3.4),
            label,
        );
    } else {
        name(hand, page, badge, &room);
    }
    band(hand, page, badge, &room, start);
}

/// The given name in one line; a family name under it in small.
fn name(hand: &mut Lettering, page: &mut Page, badge: &Badge, room: &Room) {
    let reading = Reading::auto(&badge.language);
    let style = Style::DISPLAY.tracked(-30);
    let line = hand.case.line(&badge.name, style, reading);
    let at = Align::start(line.direction.is_rtl());
    let tall = (room.band.y - room.top).in_pt();
    let points = (tall * 0.5).min(54.0);
    let voice = Voice::new(&badge.language, style, points)
        .typed(&badge.language)
        .down_to(0.3);
    let baseline = if badge.family.is_empty() { 0.66 } else { 0.56 };
    page.heading(1, |page| {
        let down = room.down(baseline);
        hand.line(page, &badge.name, room.inner, at, down, voice);
    });
    let family = Voice::new(&badge.language, Style::TEXT, (tall * 0.13).min(14.0));
    let family = family.typed(&badge.language);
    hand.line(page, &badge.family, room.inner, at, room.down(0.83), family);
}

fn band(hand: &mut Lettering, page: &mut Page, badge: &Badge, room: &Room, start: Align) {
    let pen = Length::pt(1.2);
    let fill = badge.ask_me.then_some(Fill::Plain(Colour::BLACK));
    let edge = Outline::Rect(room.band.inset(pen / 2));
    page.shape(edge, fill, Some(Stroke::black(pen)));
    let ink = if badge.ask_me {
        Colour::WHITE
    } else {
        Colour::BLACK
    };
    let (left, right) = span(room.band);
    let inner = (left + BAND_INSET, right - BAND_INSET);
    let baseline = room.band.y + room.band.height / 2 + Length::mm(1.45);
    let small = Voice::new(&badge.language, Style::TEXT, 8.0)
        .coloured(ink)
        .down_to(0.75);
    let end = Align::end(start == Align::Right);
    // Languages take no more than half; the role has the rest.
    let half = Length::hundredths((inner.1 - inner.0).in_hundredths() / 2);
    let tail = match end {
        Align::Right => (inner.1 - half, inner.1),
        _ => (inner.0, inner.0 + half),
    };
    let used = hand.line(page, &badge.languages, tail, end, baseline, small);
    let gap = if used > Length::ZERO {
        used + Length::mm(3.0)
    } else {
        used
    };
    let rest = match end {
        Align::Right => (inner.0, inner.1 - gap),
        _ => (inner.0 + gap, inner.1),
    };
    let bold = Voice::new(&badge.language, Style::BOLD, 12.0)
        .typed(&badge.language)
        .coloured(ink);
    hand.line(page, &badge.role, rest, start, baseline, bold);
}

/// Between the marks under the cells, where the sheet has room for it.
fn foot(hand: &mut Lettering, page: &mut Page, facts: &BadgeSheets, grid: &CutGrid, said: &str) {
    let low = grid.cell(grid.count().saturating_sub(1)).bottom();
    let baseline = page.size.height - Length::mm(7.4);
    if baseline - low < Length::mm(3.0) {
        return;
    }
    let between = (
        grid.first.x + Length::mm(2.0),
        page.size.width - grid.first.x - Length::mm(2.0),
    );
    let middle = (between.0 + between.1) / 2;
    let right_to_left = rtl(&facts.language);
    let (first, last) = (
        (between.0, middle - Length::mm(2.0)),
        (middle + Length::mm(2.0), between.1),
    );
    let (first, last) = if right_to_left {
        (last, first)
    } else {
        (first, last)
    };
    let voice = Voice::new(&facts.language, Style::TEXT, 6.6);
    hand.line(
        page,
        said,
        first,
        Align::start(right_to_left),
        baseline,
        voice,
    );
    hand.line(
        page,
        &facts.data,
        last,
        Align::end(right_to_left),
        baseline,
        voice,
    );
}
