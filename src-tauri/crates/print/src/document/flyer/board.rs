//! The sheet a flyer is drawn on: columns that mirror, texts that fit, warnings.

use std::sync::Arc;

use super::contrast::contrast_on_white;
use super::grid::Grid;
use super::{Flyer, FlyerWords};
use crate::document::WarningKind;
use crate::frame::{Align, Colour, Page};
use crate::headline::SetHeadline;
use crate::length::{Length, Rect};
use crate::mark::{Mark, Marking as _};
use crate::text::{Line, Reading, Style, TypeCase};

/// A stretch from one edge to another, and which way it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub left: Length,
    pub right: Length,
    pub rtl: bool,
}

impl Column {
    pub fn width(self) -> Length {
        self.right - self.left
    }

    /// A box in this column.
    pub fn rect(self, y: Length, height: Length) -> Rect {
        Rect::new(self.left, y, self.width(), height)
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    pub style: Style,
    pub size: Length,
    pub reading: Reading,
    pub colour: Colour,
}

impl Voice {
    /// Black running text in a language.
    pub fn new(words: &FlyerWords, style: Style, size: Length) -> Voice {
        Voice {
            style,
            size,
            reading: Reading::of(&words.language),
            colour: Colour::BLACK,
        }
    }

    /// What a person typed, which may be in another script than the sheet.
    pub fn typed(self, words: &FlyerWords) -> Voice {
        Voice {
            reading: Reading::auto(&words.language),
            ..self
        }
    }

    pub fn coloured(self, colour: Colour) -> Voice {
        Voice { colour, ..self }
    }

    pub fn sized(self, size: Length) -> Voice {
        Voice { size, ..self }
    }
}

/// A sheet on its way.
pub(super) struct Board {
    pub case: TypeCase,
    pub grid: Grid,
    pub page: Page,
    pub warnings: Vec<WarningKind>,
    /// Where the elements of a design stand.
    pub places: Vec<(usize, Rect)>,
    /// Whether the sheet runs from right to left.
    pub rtl: bool,
    /// The call's colour for letters, dark enough to be read.
    pub accent: Colour,
    /// The call's colour for shapes.
    pub shape: Colour,
}

/// Letters in colour need this contrast with white, in hundredths.
const CONTRAST: u32 = 450;
/// A line may become this much smaller before it is cut.
const SMALLEST_STEP: f64 = 0.7;

impl Board {
    pub fn new(case: TypeCase, grid: Grid, flyer: &Flyer, rtl: bool) -> Board {
        let shape = if flyer.black_white {
            Colour::BLACK
        } else {
            flyer.colour
        };
        let contrast = contrast_on_white(shape);
        let pale = contrast < CONTRAST;
        let mut board = Board {
            case,
            grid,
            page: Page::new(grid.size),
            warnings: Vec::new(),
            places: Vec::new(),
            rtl,
            accent: if pale { Colour::BLACK } else { shape },
            shape,
        };
        if pale {
            board.warn(WarningKind::LowContrast {
                hundredths: contrast,
            });
        }
        board
    }

    pub fn warn(&mut self, kind: WarningKind) {
        if !self.warnings.contains(&kind) {
            self.warnings.push(kind);
        }
    }

    /// A column in millimetres of the plan, from where reading starts.
    pub fn column(&self, from: f64, to: f64) -> Column {
        let (from, to) = (self.grid.across(from), self.grid.across(to));
        let width = self.grid.size.width;
        let (left, right) = if self.rtl {
            (width - to, width - from)
        } else {
            (from, to)
        };
        Column {
            left,
            right,
            rtl: self.rtl,
        }
    }

    /// A column in millimetres of the plan, from the left whichever way the sheet runs.
    pub fn fixed_column(&self, left: f64, right: f64, rtl: bool) -> Column {
        Column {
            left: self.grid.across(left),
            right: self.grid.across(right),
            rtl,
        }
    }

    /// The whole width between the margins.
    pub fn measure(&self) -> Column {
        self.column(12.0, 136.0)
    }

    /// Places a finished line.
    pub fn place(
        &mut self,
        line: Arc<Line>,
        column: Column,
        align: Align,
        voice: Voice,
        baseline: Length,
    ) {
        if line.text.trim().is_empty() {
            return;
        }
        let span = (column.left, column.right);
        self.page
            .text_in(line, span, align, baseline, voice.size, voice.colour);
    }

    /// One line at the start of its column; smaller where it must, cut only when nothing helps.
    pub fn line(&mut self, text: &str, column: Column, voice: Voice, baseline: Length) {
        self.aligned(text, column, Align::start(column.rtl), voice, baseline);
    }

    /// One line at a side of its column.
    pub fn aligned(
        &mut self,
        text: &str,
        column: Column,
        align: Align,
        voice: Voice,
        baseline: Length,
    ) {
        let size = self.fitting_size(text, column.width(), voice);
        let voice = voice.sized(size);
        let mut line = self.case.line(text, voice.style, voice.reading);
        if line.width(size) > column.width() {
            self.warn(WarningKind::Clipped {
                text: text.to_owned(),
            });
            line = self
                .case
                .clipped(text, voice.style, voice.reading, size, column.width());
        }
        self.place(line, column, align, voice, baseline);
    }

    /// The size at which a line fits, but not under the smallest step.
    pub fn fitting_size(&mut self, text: &str, width: Length, voice: Voice) -> Length {
        let fits = self
            .case
            .line(text, voice.style, voice.reading)
            .size_for(width);
        let fits = Length::pt((fits.in_pt() * 10.0).floor() / 10.0);
        voice.size.min(fits).max(voice.size.scaled(SMALLEST_STEP))
    }

    /// Whether a line needs no smaller size.
    pub fn fits(&mut self, text: &str, width: Length, voice: Voice) -> bool {
        self.case
            .line(text, voice.style, voice.reading)
            .width(voice.size)
            <= width
    }

    /// A paragraph of at most so many lines; gives the place of its last baseline.
    pub fn paragraph(
        &mut self,
        text: &str,
        column: Column,
        voice: Voice,
        rhythm: Rhythm,
        field: &'static str,
    ) -> Length {
        let align = Align::start(column.rtl);
        self.aligned_paragraph(text, (column, align), voice, rhythm, field)
    }

    /// A paragraph at a side of its column; gives the place of its last baseline.
    pub fn aligned_paragraph(
        &mut self,
        text: &str,
        (column, align): (Column, Align),
        voice: Voice,
        rhythm: Rhythm,
        field: &'static str,
    ) -> Length {
        let lines = self.case.wrap(
            text.trim(),
            voice.style,
            voice.reading,
            voice.size,
            column.width(),
        );
        let lines = self.shortened(lines, text, column, voice, rhythm.lines, field);
        let mut baseline = rhythm.first;
        for (n, line) in lines.into_iter().enumerate() {
            if n > 0 {
                baseline += rhythm.leading;
            }
            self.place(line, column, align, voice, baseline);
        }
        baseline
    }

    /// The lines that there is room for: to the end of a sentence where that keeps most of it,
    /// else with an ellipsis; says by how much the text is too long.
    fn shortened(
        &mut self,
        mut lines: Vec<Arc<Line>>,
        text: &str,
        column: Column,
        voice: Voice,
        room: usize,
        field: &'static str,
    ) -> Vec<Arc<Line>> {
        if lines.len() <= room {
            return lines;
        }
        let more = lines.len() - room;
        self.warn(WarningKind::Overflow { field, lines: more });
        lines.truncate(room);
        let shown = end_of(text.trim(), &lines);
        let kept = text.trim().get(..shown).unwrap_or_default();
        let whole = kept
            .char_indices()
            .filter(|(at, c)| {
                matches!(c, '.' | '!' | '?' | '؟' | '…' | '。')
                    && ends_here(kept, *at + c.len_utf8())
            })
            .map(|(at, c)| at + c.len_utf8())
            .next_back()
            .filter(|end| *end * 2 > shown);
        if let Some(end) = whole {
            let sentences = kept.get(..end).unwrap_or_default();
            return self.case.wrap(
                sentences,
                voice.style,
                voice.reading,
                voice.size,
                column.width(),
            );
        }
        if let Some(last) = lines.last_mut() {
            let marked = format!("{} …", last.text.trim_end());
            *last = self.case.clipped(
                &marked,
                voice.style,
                voice.reading,
                voice.size,
                column.width(),
            );
        }
        lines
    }

    /// Draws a headline from the top of its box; gives the place of its last baseline.
    pub fn headline(&mut self, set: &SetHeadline, column: Column, top: Length) -> Length {
        if set.too_long {
            let text: Vec<&str> = set.lines.iter().map(|line| &*line.text).collect();
            self.warn(WarningKind::HeadlineTooLong {
                text: text.join(" "),
            });
        }
        let mut baseline = top + set.above;
        self.page.mark(Mark::Heading(1));
        for line in &set.lines {
            let span = (column.left, column.right);
            let align = Align::start(column.rtl);
            self.page
                .text_in(line.clone(), span, align, baseline, set.size, Colour::BLACK);
            baseline += set.leading;
        }
        self.page.mark(Mark::Body);
        top + set.last_baseline()
    }
}

/// Where the lines of a paragraph stand, and how many there may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rhythm {
    pub first: Length,
    pub leading: Length,
    pub lines: usize,
}

impl Rhythm {
    /// As many lines as there are between the first baseline and the lowest one.
    pub fn between(first: Length, leading: Length, lowest: Length) -> Rhythm {
        let room = (lowest - first).in_hundredths();
        let lines = if room < 0 {
            0
        } else {
            room / leading.in_hundredths().max(1) + 1
        };
        Rhythm {
            first,
            leading,
            lines: usize::try_from(lines).unwrap_or(0),
        }
    }
}

/// Where the last of these lines ends in the text they were broken from.
pub(super) fn end_of(text: &str, lines: &[Arc<Line>]) -> usize {
    let mut end = 0;
    for line in lines {
        let rest = text.get(end..).unwrap_or_default();
        end += rest.find(line.text.trim()).unwrap_or(0) + line.text.trim().len();
    }
    end
}

/// Whether a sentence may end here: white space follows, or nothing.
fn ends_here(text: &str, at: usize) -> bool {
    text.get(at..)
        .and_then(|rest| rest.chars().next())
        .is_none_or(char::is_whitespace)
}
