//! A shaped line: runs of glyphs in the order they stand on paper, independent of size.

use std::sync::Arc;

use harfrust::{GlyphId, ShaperFont};

use super::{Direction, Face, FaceId, Language, Wanted};
use crate::length::{Length, Rect};

/// Parts of an em that line widths are counted in.
pub(super) const EM: i64 = 10_000;

/// One glyph, in the units of its face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// Which drawing of the face.
    pub id: u16,
    /// How many bytes of the line's text it stands for; none for the later glyphs of a cluster.
    pub bytes: u16,
    /// Where its cluster starts in the line's text.
    pub cluster: u32,
    /// How far the pen moves on.
    pub advance: i32,
    /// How far to the right of the pen it is drawn.
    pub dx: i32,
    /// How far over the baseline it is drawn.
    pub dy: i32,
}

/// Glyphs of one face, script and direction, from left to right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The face all its glyphs come from.
    pub face: FaceId,
    /// Whether its letters run from right to left.
    pub rtl: bool,
    /// ISO 15924 code of its script.
    pub script: [u8; 4],
    /// Whether standard ligatures were switched off.
    pub apart: bool,
    /// Start in the line's text.
    pub start: u32,
    /// End in the line's text.
    pub end: u32,
    /// From the line's left edge to the run's, in 1/10,000 of the nominal em.
    pub(crate) left: i32,
    /// The glyphs as they stand on paper.
    pub glyphs: Box<[Glyph]>,
}

/// One shaped line of text; sizes are chosen when it is placed.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says, in reading order.
    pub text: Arc<str>,
    /// Its runs from left to right.
    pub runs: Box<[Run]>,
    /// The base direction of the paragraph it belongs to.
    pub direction: Direction,
    /// The language shaping was told about.
    pub language: Language,
    /// Characters that no face has; each is drawn as a box.
    pub missing: Box<[Wanted]>,
    /// How it goes on from the line before.
    pub joint: Joint,
    /// In 1/10,000 of the nominal em.
    pub(super) width: i32,
}

/// How a line goes on from the one before it in its paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Joint {
    /// It begins a paragraph.
    #[default]
    Fresh,
    /// Between words.
    Space,
    /// Within a word that no line could hold.
    Cut,
}

/// How far the drawn shapes of a line reach, measured from the start of its baseline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Left end of the ink, to the right of the baseline's start.
    pub left: Length,
    /// Right end of the ink.
    pub right: Length,
    /// Highest ink over the baseline.
    pub above: Length,
    /// Lowest ink under the baseline.
    pub below: Length,
}

impl Run {
    /// The face all its glyphs come from.
    pub fn face(&self) -> &'static Face {
        self.face.face()
    }
}

impl Line {
    /// How wide the line is at a size, rounded up.
    pub fn width(&self, size: Length) -> Length {
        let product = i64::from(self.width) * i64::from(size.in_hundredths());
        Length::hundredths(i32::try_from((product + EM - 1).div_euclid(EM)).unwrap_or(i32::MAX / 4))
    }

    /// The size at which the line is exactly this wide or a trifle less.
    pub fn size_for(&self, width: Length) -> Length {
        if self.width <= 0 {
            return Length::FAR;
        }
        let size = i64::from(width.in_hundredths()) * EM / i64::from(self.width);
        Length::hundredths(i32::try_from(size).unwrap_or(i32::MAX / 4))
    }

    /// Whether any of its letters are in a joined script, whose leading is wider.
    pub fn has_arabic(&self) -> bool {
        self.runs
            .iter()
            .any(|run| matches!(&run.script, b"Arab" | b"Syrc"))
    }

    /// The box of every drawn shape at a size, with the baseline's start at (0, 0) and y downwards.
    pub fn ink_boxes(&self, size: Length) -> Vec<Rect> {
        self.runs
            .iter()
            .flat_map(|run| run_ink(run, size))
            .collect()
    }

    /// How far the drawn shapes reach at a size; all zero for a line without ink.
    pub fn ink(&self, size: Length) -> Extent {
        let boxes = self.ink_boxes(size);
        let left = boxes.iter().map(|b| b.x).min().unwrap_or_default();
        let right = boxes.iter().map(|b| b.right()).max().unwrap_or_default();
        let top = boxes.iter().map(|b| b.y).min().unwrap_or_default();
        let bottom = boxes.iter().map(|b| b.bottom()).max().unwrap_or_default();
        Extent {
            left,
            right,
            above: -top,
            below: bottom,
        }
    }
}

/// The smallest white between the ink of two lines that stand over each other, negative where they
/// overlap; none when no letter of one stands over a letter of the other. Each line is given with
/// the place where its baseline starts.
pub fn ink_gap(
    upper: (&Line, crate::length::Point),
    lower: (&Line, crate::length::Point),
    size: Length,
) -> Option<Length> {
    let placed = |(line, at): (&Line, crate::length::Point)| -> Vec<Rect> {
        line.ink_boxes(size)
            .into_iter()
            .map(|b| b.moved(at.x, at.y))
            .collect()
    };
    let below = placed(lower);
    let gaps = placed(upper).into_iter().flat_map(|a| {
        below
            .iter()
            .filter(move |b| a.x < b.right() && b.x < a.right())
            .map(move |b| b.y - a.bottom())
            .collect::<Vec<_>>()
    });
    gaps.min()
}

fn run_ink(run: &Run, size: Length) -> Vec<Rect> {
    let face = run.face();
    let shaper = ShaperFont::new(&face.font);
    let unit = size.in_pt() * f64::from(face.percent) / 100.0 / f64::from(face.upem);
    let length = |units: i32| Length::pt(f64::from(units) * unit);
    let left = Length::pt(f64::from(run.left) * size.in_pt() / EM as f64);
    let mut pen = 0;
    let mut boxes = Vec::new();
    for glyph in &run.glyphs {
        let extents = shaper.glyph_extents(GlyphId::new(u32::from(glyph.id)));
        if let Some(e) = extents.filter(|e| e.width != 0 && e.height != 0) {
            let x = left + length(pen + glyph.dx + e.x_bearing);
            let y = -length(glyph.dy + e.y_bearing);
            boxes.push(Rect::new(x, y, length(e.width), length(-e.height)));
        }
        pen += glyph.advance;
    }
    boxes
}
