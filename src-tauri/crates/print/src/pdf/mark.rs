//! Signs over and under letters that run from right to left.
//!
//! Viewers take a sign that stands off the line for a word of its own, and tear the word apart
//! where it stands. So its text is told beside that of its letter, and the sign is drawn as a shape.

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use super::number::push_int;
use crate::text::{Face, Glyph};
use unicode_linebreak::{BreakClass, break_property};

/// A sign where it stands in its run.
#[derive(Clone)]
pub(super) struct Mark {
    /// From the start of the run and over the baseline, in units of its face.
    pub at: (i64, i64),
    /// Its outline in the same units, as operators.
    pub outline: Vec<u8>,
}

/// Whether a glyph is a sign over or under its letter, or a part of it such as its dots.
pub(super) fn is_mark(glyph: &Glyph, text: &str) -> bool {
    glyph.advance == 0 && text.chars().all(is_combining)
}

fn is_combining(sign: char) -> bool {
    break_property(sign as u32) == BreakClass::CombiningMark
}

/// The outline of a glyph; nothing for one without ink.
pub(super) fn outline(face: &Face, glyph: u16) -> Vec<u8> {
    let mut pen = Pen::default();
    let font = FontRef::from_index(face.data, face.index);
    let drawing = font.ok().and_then(|font| {
        let outlines = font.outline_glyphs();
        outlines.get(GlyphId::new(u32::from(glyph)))
    });
    if let Some(drawing) = drawing {
        let plain = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        if drawing.draw(plain, &mut pen).is_err() {
            return Vec::new();
        }
    }
    pen.out
}

#[derive(Default)]
struct Pen {
    out: Vec<u8>,
    at: (f32, f32),
}

impl Pen {
    fn points(&mut self, points: &[(f32, f32)], operator: &[u8]) {
        for (x, y) in points {
            for value in [x, y] {
                push_int(&mut self.out, value.round() as i64);
                self.out.push(b' ');
            }
        }
        self.out.extend_from_slice(operator);
        self.at = points.last().copied().unwrap_or(self.at);
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.points(&[(x, y)], b"m ");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.points(&[(x, y)], b"l ");
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let towards = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
        let first = (towards(self.at.0, cx), towards(self.at.1, cy));
        let second = (towards(x, cx), towards(y, cy));
        self.points(&[first, second, (x, y)], b"c ");
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.points(&[(ax, ay), (bx, by), (x, y)], b"c ");
    }

    fn close(&mut self) {
        self.out.extend_from_slice(b"h ");
    }
}
