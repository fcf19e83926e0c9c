//! Lines on cards and sheets: smaller where they must be, cut only when nothing helps.

use std::sync::Arc;

use crate::document::{Warning, WarningKind};
use crate::frame::{Align, Colour, Document, Page};
use crate::headline::{Headline, SetHeadline, fit};
use crate::length::{Length, Point, Rect, Size};
use crate::text::{Direction, Line, Reading, Style, TypeCase};

/// A stretch of a page from its left to its right end.
pub(super) type Span = (Length, Length);

/// How a line is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    pub style: Style,
    pub size: Length,
    pub reading: Reading,
    pub colour: Colour,
    /// The smallest size in parts of its own.
    pub least: f64,
}

impl Voice {
    /// Black letters in a language.
    pub fn new(language: &str, style: Style, points: f64) -> Voice {
        Voice {
            style,
            size: Length::pt(points),
            reading: Reading::of(language),
            colour: Colour::BLACK,
            least: 0.7,
        }
    }

    /// What a person typed, which may be in another script.
    pub fn typed(self, language: &str) -> Voice {
        Voice {
            reading: Reading::auto(language),
            ..self
        }
    }

    pub fn coloured(self, colour: Colour) -> Voice {
        Voice { colour, ..self }
    }

    /// Down to a smaller part of its size.
    pub fn down_to(self, least: f64) -> Voice {
        Voice { least, ..self }
    }
}

/// What writes on the pages of one document.
pub(super) struct Lettering {
    pub case: TypeCase,
    warnings: Vec<Warning>,
    page: usize,
}

impl Lettering {
    pub fn new() -> Lettering {
        Lettering {
            case: TypeCase::new(),
            warnings: Vec::new(),
            page: 0,
        }
    }

    /// What is found from here on concerns this page.
    pub fn on_page(&mut self, page: usize) {
        self.page = page;
    }

    fn warn(&mut self, kind: WarningKind) {
        let warning = Warning {
            page: self.page,
            kind,
        };
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// A line as it fits into a width, with its size.
    pub fn fitting(&mut self, text: &str, width: Length, voice: Voice) -> (Arc<Line>, Length) {
        let line = self.case.line(text, voice.style, voice.reading);
        let least = voice.size.scaled(voice.least);
        let size = voice.size.min(line.size_for(width)).max(least);
        if line.width(size) <= width {
            return (line, size);
        }
        self.warn(WarningKind::Clipped {
            text: text.to_owned(),
        });
        let cut = self
            .case
            .clipped(text, voice.style, voice.reading, size, width);
        (cut, size)
    }

    /// One line at a side of a stretch; gives how wide it came out.
    pub fn line(
        &mut self,
        page: &mut Page,
        text: &str,
        span: Span,
        align: Align,
        baseline: Length,
        voice: Voice,
    ) -> Length {
        if text.trim().is_empty() {
            return Length::ZERO;
        }
        let (line, size) = self.fitting(text, span.1 - span.0, voice);
        let width = line.width(size);
        page.text_in(line, span, align, baseline, size, voice.colour);
        width
    }

    /// Running text, no lower than a place; gives its last baseline.
    pub fn prose(
        &mut self,
        page: &mut Page,
        text: &str,
        span: Span,
        align: Align,
        (first, lowest): (Length, Length),
        voice: Voice,
    ) -> Length {
        let joined = voice.reading.otherwise.is_rtl();
        let leading = voice.size.scaled(if joined { 1.55 } else { 1.4 });
        let width = span.1 - span.0;
        let lines = self
            .case
            .wrap(text.trim(), voice.style, voice.reading, voice.size, width);
        let (mut baseline, mut end) = (first, first - leading);
        for line in lines {
            if baseline > lowest {
                self.warn(WarningKind::Clipped {
                    text: text.to_owned(),
                });
                break;
            }
            page.text_in(line, span, align, baseline, voice.size, voice.colour);
            end = baseline;
            baseline += leading;
        }
        end
    }

    /// A headline as large as its box allows.
    pub fn headline(&mut self, text: &str, room: Size, manner: Manner<'_>) -> SetHeadline {
        let set = fit(
            &mut self.case,
            &Headline {
                text,
                reading: manner.reading,
                styles: manner.styles,
                room,
                smallest: Length::pt(manner.sizes.0),
                largest: Length::pt(manner.sizes.1),
                lines: manner.lines,
                leading: (0.94, 1.2),
            },
        );
        if set.too_long {
            self.warn(WarningKind::HeadlineTooLong {
                text: text.to_owned(),
            });
        }
        set
    }

    /// Puts what was found into the document.
    pub fn finish(
        self,
        title: &str,
        language: &str,
        created: Option<String>,
        pages: Vec<Page>,
    ) -> Document {
        let mut document = Document::new(title, language, pages);
        document.warnings.extend(self.warnings);
        document.created = created;
        document
    }
}

/// What a headline may do.
#[derive(Clone, Copy)]
pub(super) struct Manner<'a> {
    pub reading: Reading,
    pub styles: &'a [Style],
    /// Smallest and largest size in points.
    pub sizes: (f64, f64),
    pub lines: usize,
}

/// The loud weights, the darkest first.
pub(super) const LOUD: &[Style] = &[Style::DISPLAY, Style::BOLD];

/// Draws a headline from the top of its box.
pub(super) fn draw_headline(
    page: &mut Page,
    set: &SetHeadline,
    span: Span,
    align: Align,
    top: Length,
) {
    let mut baseline = top + set.above;
    for line in &set.lines {
        page.text_in(line.clone(), span, align, baseline, set.size, Colour::BLACK);
        baseline += set.leading;
    }
}

/// Whether a language runs from right to left.
pub(super) fn rtl(language: &str) -> bool {
    Direction::of_language(language).is_rtl()
}

/// The sides of a box.
pub(super) fn span(area: Rect) -> Span {
    (area.x, area.right())
}

/// A level rule across a stretch.
pub(super) fn level(page: &mut Page, span: Span, y: Length, thickness: Length) {
    page.rule(Point::new(span.0, y), Point::new(span.1, y), thickness);
}
