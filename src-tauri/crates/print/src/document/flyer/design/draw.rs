//! A design put on its sheet.

use std::collections::BTreeMap;

use super::super::board::{Board, Column, Voice};
use super::super::contrast::{contrast, contrast_on_white};
use super::super::{Flyer, FlyerWords, foot, qr_text, rtl, shelf};
use super::{Design, Element, Face, Kind, Shape, Sheet, Side, Weight, say};
use crate::document::WarningKind;
use crate::document::flyer::FlyerPaper;
use crate::frame::{Align, Colour, Fill, Outline, Qr, Stroke};
use crate::length::{Length, Rect};
use crate::qr::QUIET_MODULES;
use crate::text::Style;

mod list;
mod picture;
mod text;

/// Letters in colour need this contrast with what is behind them, in hundredths.
const CONTRAST: u32 = 450;
/// Most printers leave an edge of this width white.
const UNPRINTABLE: Length = Length::mm(5.0);
/// The smallest module of a QR code that phones read from paper.
const SMALLEST_MODULE: Length = Length::mm(0.4);

/// Draws the elements in their order.
pub fn draw(board: &mut Board, flyer: &Flyer, design: &Design, words: &FlyerWords) {
    let second = flyer
        .words
        .get(1)
        .filter(|second| !second.summary.trim().is_empty());
    if design.speaks_two() && second.is_none() {
        let language = flyer.words.get(1).map(|other| other.language.clone());
        let language = language.unwrap_or_default();
        board.warn(WarningKind::MissingTranslation { language });
    }
    let mut pen = Pen {
        board,
        flyer,
        lowest: BTreeMap::new(),
        grounds: Vec::new(),
        named: Vec::new(),
    };
    for (number, element) in design.elements.iter().enumerate() {
        let words = if element.language == Some(2) {
            second
        } else {
            Some(words)
        };
        if let Some(words) = words.filter(|_| pen.is_on_this_sheet(element)) {
            let area = pen.element(element, words);
            pen.board.places.push((number, area));
        }
    }
    pen.tell_what_is_left_out(words);
}

/// Draws one side.
struct Pen<'a> {
    board: &'a mut Board,
    flyer: &'a Flyer,
    /// Where the letters of each named element end.
    lowest: BTreeMap<&'a str, Length>,
    /// What has been filled so far; no colour for a picture.
    grounds: Vec<(Rect, Option<Colour>)>,
    /// The fields that were said.
    named: Vec<&'a str>,
}

/// A text on its way to the sheet.
struct Spoken<'e> {
    element: &'e Element,
    text: String,
    /// The event's field that it comes from.
    field: &'static str,
    area: Rect,
    column: Column,
    voice: Voice,
}

impl<'a> Pen<'a> {
    fn is_on_this_sheet(&self, element: &Element) -> bool {
        let sheet = match self.board.grid.paper {
            FlyerPaper::A6 => Sheet::A6,
            // As high as A5, where only what is beside becomes narrower.
            FlyerPaper::A5 | FlyerPaper::Dl => Sheet::A5,
            // What is on a flyer of A4 is on every poster too.
            _ => Sheet::A4,
        };
        element.papers.is_empty() || element.papers.contains(&sheet)
    }

    fn element<'e: 'a>(&mut self, element: &'e Element, words: &FlyerWords) -> Rect {
        let area = self.area(element);
        let ends = match element.kind {
            Kind::Text | Kind::Headline | Kind::List => self.spoken(element, area, words),
            Kind::Box => self.filled(element, area),
            Kind::Picture => self.picture(element, area, words),
            Kind::Code => self.code(element, area),
            Kind::Week => self.week(area, words),
        };
        if let Some(id) = &element.id {
            // What hangs from something that is not there moves up to where that would have hung.
            let from = element.under.as_deref().and_then(|id| self.lowest.get(id));
            let ends = ends.unwrap_or(from.copied().unwrap_or(area.y));
            self.lowest.insert(id, ends);
        }
        area
    }

    /// Its box on this sheet.
    fn area(&self, element: &Element) -> Rect {
        let grid = self.board.grid;
        let column = self
            .board
            .column(element.start, element.start + element.width);
        let hung = element.under.as_deref().and_then(|id| self.lowest.get(id));
        let top = match hung {
            Some(lowest) => *lowest + grid.tall(element.top),
            None => grid.down(element.top),
        };
        // What hangs low has less room, never none below the sheet.
        let lowest = element
            .until
            .map_or(grid.size.height - UNPRINTABLE, |mm| grid.down(mm));
        let room = (lowest - top).max(Length::ZERO);
        let height = grid.tall(element.height);
        column.rect(
            top,
            if hung.is_some() {
                height.min(room)
            } else {
                height
            },
        )
    }

    fn spoken<'e: 'a>(
        &mut self,
        element: &'e Element,
        area: Rect,
        words: &FlyerWords,
    ) -> Option<Length> {
        let template = template(element, &words.language)?;
        let fields = say::fields(template).unwrap_or_default();
        let field = say::mended_in(fields.first().copied().unwrap_or_default());
        self.named.extend(fields);
        let text = say::said(template, self.flyer, words);
        if text.is_empty() {
            return None;
        }
        let spoken = Spoken {
            element,
            text,
            field,
            area,
            column: Column {
                left: area.x,
                right: area.right(),
                rtl: rtl(words),
            },
            voice: self.voice(element, area, words),
        };
        self.warn_of_the_edge(area, field);
        Some(match element.kind {
            Kind::Headline => self.headline(&spoken),
            Kind::List => self.list(&spoken),
            _ => self.text(&spoken),
        })
    }

    /// How the text is set; letters too pale for what is behind them are told.
    fn voice(&mut self, element: &Element, area: Rect, words: &FlyerWords) -> Voice {
        let ground = self.ground(area);
        let wanted = element.colour.as_deref().unwrap_or("black");
        let on_white = ground == Some(Colour::WHITE);
        let colour = match wanted {
            // On paper the call's colour gives way to black where it is too light for letters.
            "accent" if on_white => self.board.accent,
            _ => self.colour(wanted, true),
        };
        if let Some(ground) = ground {
            let hundredths = contrast(colour, ground);
            if hundredths < CONTRAST {
                self.board.warn(WarningKind::LowContrast { hundredths });
            }
        }
        let size = element.size.unwrap_or(9.5);
        Voice::new(words, style(element), self.size(size))
            .typed(words)
            .coloured(colour)
    }

    /// A size of type on this sheet: small type changes less than display type.
    fn size(&self, points: f64) -> Length {
        if points < 20.0 {
            self.board.grid.pt(points)
        } else {
            self.board.grid.display(points)
        }
    }

    /// The colour behind a box; none when it lies on a picture or half on something.
    fn ground(&self, area: Rect) -> Option<Colour> {
        let touches = |rect: &Rect| {
            rect.x < area.right()
                && area.x < rect.right()
                && rect.y < area.bottom()
                && area.y < rect.bottom()
        };
        let beneath = self.grounds.iter().rev().find(|(rect, _)| touches(rect));
        match beneath {
            None => Some(Colour::WHITE),
            Some((rect, colour)) if rect.holds(area) => *colour,
            Some(_) => None,
        }
    }

    fn colour(&self, name: &str, letters: bool) -> Colour {
        let colour = match name {
            "white" => return Colour::WHITE,
            "accent" => self.board.shape,
            hex => Colour::hex(hex).unwrap_or(Colour::BLACK),
        };
        if !self.flyer.black_white {
            return colour;
        }
        // Without colour dark things become black and light ones paper: no grey, which turns to dots.
        let dark = letters || contrast_on_white(colour) >= CONTRAST / 2;
        if dark { Colour::BLACK } else { Colour::WHITE }
    }

    fn filled(&mut self, element: &Element, area: Rect) -> Option<Length> {
        let fill = element.fill.as_deref().map(|name| self.colour(name, false));
        let colour = element.colour.as_deref().unwrap_or("black");
        let stroke = element.line.map(|points| Stroke {
            colour: self.colour(colour, true),
            ..Stroke::black(self.board.grid.pt(points))
        });
        let outline = match element.shape.unwrap_or_default() {
            Shape::Rectangle => Outline::Rect(area),
            Shape::Ellipse => Outline::Ellipse(area),
        };
        self.board
            .page
            .shape(outline, fill.map(Fill::Plain), stroke);
        if let Some(fill) = fill {
            self.grounds.push((area, Some(fill)));
        }
        Some(area.bottom())
    }

    fn code(&mut self, element: &Element, area: Rect) -> Option<Length> {
        let target = element.target.as_deref().unwrap_or("web");
        let address = if target == "web" {
            self.flyer.web.trim()
        } else {
            target
        };
        if address.is_empty() {
            return None;
        }
        let text = qr_text(address);
        let modules = Qr::modules(&text)?;
        let side = area.width.min(area.height);
        let module = (side / (modules + QUIET_MODULES * 2)).max(SMALLEST_MODULE);
        let (side, quiet) = (module * modules, module * QUIET_MODULES);
        let whole = side + quiet * 2;
        let align = align(element, self.board.rtl);
        let left = align.left((area.x, area.right()), whole);
        let ground = Rect::new(left, area.y, whole, whole);
        self.warn_of_the_edge(ground.inset(quiet), "web");
        if self.ground(ground) != Some(Colour::WHITE) {
            self.board.page.fill(ground, Colour::WHITE);
        }
        let flyer = Flyer {
            web: address.to_owned(),
            ..Flyer::default()
        };
        self.named.push("web");
        foot::place_code(self.board, &flyer, &text, ground.inset(quiet), module);
        Some(ground.bottom())
    }

    fn week(&mut self, area: Rect, words: &FlyerWords) -> Option<Length> {
        if self.flyer.week.is_empty() {
            return None;
        }
        let column = Column {
            left: area.x,
            right: area.right(),
            rtl: self.board.rtl,
        };
        let stand = (column, area.bottom());
        shelf::books_on(self.board, self.flyer, words, stand, area.height);
        Some(area.bottom())
    }

    fn warn_of_the_edge(&mut self, area: Rect, field: &'static str) {
        let sheet = Rect::new(
            Length::ZERO,
            Length::ZERO,
            self.board.grid.size.width,
            self.board.grid.size.height,
        );
        if !sheet.inset(UNPRINTABLE - Length::hundredths(2)).holds(area) {
            self.board.warn(WarningKind::NearEdge { field });
        }
    }

    /// What people must be told, and this design has no place for.
    fn tell_what_is_left_out(&mut self, words: &FlyerWords) {
        let due = [
            ("summary", &words.summary),
            ("date", &words.date),
            ("time", &words.time),
            ("place", &words.place),
            ("accessibility", &words.accessibility),
            ("imprint", &words.imprint),
            ("notice", &words.notice),
        ];
        for (field, text) in due {
            if !text.trim().is_empty() && !self.named.contains(&field) {
                let field = say::mended_in(field);
                self.board.warn(WarningKind::Dropped { field });
            }
        }
    }
}

/// What it says in a language: words of that language, or the text for all of them.
fn template<'e>(element: &'e Element, language: &str) -> Option<&'e str> {
    let own = element.words.get(language).or(element.text.as_ref());
    own.or_else(|| element.words.get("en"))
        .or_else(|| element.words.values().next())
        .map(String::as_str)
}

fn style(element: &Element) -> Style {
    match (
        element.face.unwrap_or_default(),
        element.weight.unwrap_or_default(),
    ) {
        (Face::Sans, Weight::Regular) => Style::TEXT,
        (Face::Sans, Weight::Bold) => Style::BOLD,
        (Face::Sans, Weight::Black) => Style::DISPLAY,
        (Face::Quiet, Weight::Regular) => Style::QUIET,
        (Face::Quiet, _) => Style::QUIET_BOLD,
    }
}

fn align(element: &Element, rtl: bool) -> Align {
    match element.align.unwrap_or_default() {
        Side::Start => Align::start(rtl),
        Side::Centre => Align::Centre,
        Side::End => Align::end(rtl),
    }
}
