//! The type case: shapes lines and keeps them, because most words of a sheet come back.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level};

use super::itemise::{Coverage, Search, is_invisible};
use super::line::{EM, Joint, Line, Run};
use super::shape::{Manner, Shaping};
use super::{Direction, Reading, Style};

/// Shapes lines of text and remembers them by text, style and reading. One case serves one
/// document or many; it opens no file and gives the same lines on every machine.
pub struct TypeCase {
    shaping: Shaping,
    coverage: Coverage,
    lines: HashMap<(Style, Reading), HashMap<Box<str>, Arc<Line>>>,
    kept: usize,
}

/// A case forgets its lines beyond this many, so that a long job stays within its memory.
const KEPT: usize = 60_000;

impl Default for TypeCase {
    fn default() -> TypeCase {
        TypeCase::new()
    }
}

impl TypeCase {
    /// An empty case over the embedded faces.
    pub fn new() -> TypeCase {
        TypeCase {
            shaping: Shaping::new(),
            coverage: Coverage::default(),
            lines: HashMap::new(),
            kept: 0,
        }
    }

    /// Shapes `text` as one line; a line break inside it counts as a space.
    pub fn line(&mut self, text: &str, style: Style, reading: Reading) -> Arc<Line> {
        if let Some(line) = self
            .lines
            .get(&(style, reading))
            .and_then(|kept| kept.get(text))
        {
            return line.clone();
        }
        let line = Arc::new(self.shape_line(text, style, reading));
        if self.kept >= KEPT {
            self.lines.clear();
            self.kept = 0;
        }
        self.kept += 1;
        self.lines
            .entry((style, reading))
            .or_default()
            .insert(text.into(), line.clone());
        line
    }

    fn shape_line(&mut self, text: &str, style: Style, reading: Reading) -> Line {
        let text = without_breaks(text);
        let paragraph = Paragraph::new(&text, reading);
        self.set(&paragraph, 0..text.len(), style, reading)
    }

    /// Shapes one laid-out line of a paragraph: its runs are put in order for this line alone.
    pub(super) fn set(
        &mut self,
        paragraph: &Paragraph<'_>,
        range: Range<usize>,
        style: Style,
        reading: Reading,
    ) -> Line {
        let text = paragraph.text;
        let mut runs = Vec::new();
        let mut missing = Vec::new();
        let mut left = 0;
        for (stretch, rtl) in paragraph.visual_runs(range.clone()) {
            let mut pieces = Vec::new();
            for (part, bold) in stretches(stretch, paragraph.bold) {
                let style = if bold { style.bold() } else { style };
                let search = Search {
                    style,
                    language: reading.language,
                    text,
                };
                pieces.extend(self.coverage.pieces(&search, part, &mut missing));
            }
            if rtl {
                pieces.reverse();
            }
            for piece in pieces {
                let manner = Manner {
                    rtl,
                    language: reading.language,
                    tracking: style.tracking,
                };
                let mut run = self.shaping.run(text, range.clone(), &piece, manner);
                run.left = left;
                left += width_of(&run);
                runs.push(run);
            }
        }
        Line {
            text: text.get(range.clone()).unwrap_or_default().into(),
            runs: runs.into(),
            direction: paragraph.direction,
            language: reading.language,
            missing: missing.into(),
            joint: joint(text, range.start),
            width: left,
        }
    }
}

/// How the line that starts at a place of its paragraph goes on.
fn joint(text: &str, start: usize) -> Joint {
    let before = text.get(..start).unwrap_or_default().chars().next_back();
    match before {
        None => Joint::Fresh,
        Some(sign) if sign.is_whitespace() => Joint::Space,
        Some(_) => Joint::Cut,
    }
}

/// A paragraph with the directions of its letters resolved once, for all of its lines.
pub(super) struct Paragraph<'t> {
    pub text: &'t str,
    pub direction: Direction,
    bold: &'t [Range<usize>],
    bidi: Option<BidiInfo<'t>>,
}

/// Cuts a stretch where bold begins and ends; the parts come in reading order.
fn stretches(whole: Range<usize>, bold: &[Range<usize>]) -> Vec<(Range<usize>, bool)> {
    let mut parts = Vec::new();
    let mut at = whole.start;
    for range in bold {
        let (start, end) = (range.start.max(at), range.end.min(whole.end));
        if start >= end {
            continue;
        }
        if start > at {
            parts.push((at..start, false));
        }
        parts.push((start..end, true));
        at = end;
    }
    if at < whole.end {
        parts.push((at..whole.end, false));
    }
    parts
}

impl<'t> Paragraph<'t> {
    pub fn new(text: &'t str, reading: Reading) -> Paragraph<'t> {
        let plain = text.chars().all(|c| c < '\u{590}');
        let direction = reading
            .fixed
            .unwrap_or_else(|| first_strong(text).unwrap_or(reading.otherwise));
        // Without a letter from right to left and without a steering sign there is one run.
        let bidi = (!plain || direction.is_rtl()).then(|| {
            let level = if direction.is_rtl() {
                Level::rtl()
            } else {
                Level::ltr()
            };
            BidiInfo::new(text, Some(level))
        });
        Paragraph {
            text,
            direction,
            bold: &[],
            bidi,
        }
    }

    /// The same paragraph with some stretches in bold.
    pub fn with_bold(self, bold: &'t [Range<usize>]) -> Paragraph<'t> {
        Paragraph { bold, ..self }
    }

    /// The stretches of one line from left to right, and whether each runs from right to left.
    fn visual_runs(&self, range: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let Some(bidi) = &self.bidi else {
            return if range.is_empty() {
                Vec::new()
            } else {
                vec![(range, false)]
            };
        };
        let Some(paragraph) = bidi.paragraphs.first().filter(|_| !range.is_empty()) else {
            return Vec::new();
        };
        let (levels, runs) = bidi.visual_runs(paragraph, range);
        let rtl = |run: &Range<usize>| levels.get(run.start).is_some_and(Level::is_rtl);
        runs.into_iter()
            .map(|run| {
                let rtl = rtl(&run);
                (run, rtl)
            })
            .collect()
    }
}

fn first_strong(text: &str) -> Option<Direction> {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Some(Direction::LeftToRight),
        unicode_bidi::Direction::Rtl => Some(Direction::RightToLeft),
        unicode_bidi::Direction::Mixed => None,
    }
}

fn width_of(run: &Run) -> i32 {
    let face = run.face();
    let units: i64 = run
        .glyphs
        .iter()
        .map(|glyph| i64::from(glyph.advance))
        .sum();
    let per_em = i64::from(face.upem) * 100;
    let width = (units * i64::from(face.percent) * EM + per_em / 2).div_euclid(per_em);
    i32::try_from(width).unwrap_or(i32::MAX / 4)
}

/// Line breaks, tabs and other control characters have no place inside a line.
fn without_breaks(text: &str) -> Cow<'_, str> {
    let breaks = |c: char| c.is_control() || c == '\u{2028}' || c == '\u{2029}';
    if text.chars().any(breaks) {
        debug_assert!(is_invisible('\n'));
        Cow::Owned(
            text.chars()
                .map(|c| if breaks(c) { ' ' } else { c })
                .collect(),
        )
    } else {
        Cow::Borrowed(text)
    }
}
