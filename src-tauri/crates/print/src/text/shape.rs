//! Shaping one piece with HarfRust: exactly the glyphs and places that HarfBuzz gives.

use std::collections::HashMap;
use std::ops::Range;

use harfrust::{
    Buffer, ClusterLevel, Direction, Feature, Script, ShapeOptions, ShapePlan, ShaperFont, Tag,
};

use super::itemise::Piece;
use super::line::{Glyph, Run};
use super::{FaceId, Language};

/// What a shaping plan depends on: face, script, direction, language, ligatures off.
type PlanKey = (u8, [u8; 4], bool, Language, bool);

/// Plans that were made, and the buffer that is used again and again.
pub(super) struct Shaping {
    fonts: HashMap<FaceId, ShaperFont<'static, 'static>>,
    plans: HashMap<PlanKey, ShapePlan>,
    buffer: Buffer,
}

/// Everything beside the letters that decides how a piece is shaped.
#[derive(Clone, Copy)]
pub(super) struct Manner {
    pub rtl: bool,
    pub language: Language,
    pub tracking: i16,
}

impl Shaping {
    pub fn new() -> Shaping {
        Shaping {
            fonts: HashMap::new(),
            plans: HashMap::new(),
            buffer: Buffer::new(),
        }
    }

    /// Shapes one piece; `line` is the part of `text` that neighbours are taken from.
    pub fn run(&mut self, text: &str, line: Range<usize>, piece: &Piece, manner: Manner) -> Run {
        let script = tag_of(piece);
        let tracking = if takes_tracking(&script) {
            manner.tracking
        } else {
            0
        };
        let apart = manner.language.keeps_letters_apart() || tracking != 0;
        self.shape(text, line.clone(), piece, manner, script, apart);
        let mut glyphs = self.glyphs(piece, line.start, manner.rtl);
        if tracking != 0 {
            let added = i32::from(tracking) * piece.face.face().upem / 1000;
            for glyph in glyphs.iter_mut().filter(|glyph| glyph.advance > 0) {
                glyph.advance += added;
            }
        }
        let start = to_u32(piece.range.start - line.start);
        let end = to_u32(piece.range.end - line.start);
        Run {
            face: piece.face,
            rtl: manner.rtl,
            script,
            apart,
            start,
            end,
            left: 0,
            glyphs: glyphs.into(),
        }
    }

    fn shape(
        &mut self,
        text: &str,
        line: Range<usize>,
        piece: &Piece,
        manner: Manner,
        script: [u8; 4],
        apart: bool,
    ) {
        let buffer = &mut self.buffer;
        buffer.reset();
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        let part = |range: Range<usize>| text.get(range).unwrap_or_default();
        buffer.set_pre_context(part(line.start..piece.range.start));
        buffer.set_post_context(part(piece.range.end..line.end));
        for (offset, character) in part(piece.range.clone()).char_indices() {
            buffer.push(character as u32, to_u32(piece.range.start + offset));
        }
        let direction = if manner.rtl {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        };
        let hb_script = Script::from_iso15924_tag(Tag::new(&script));
        let language = harfrust::Language::new(manner.language.as_str());
        buffer.set_direction(direction);
        buffer.set_script(hb_script);
        buffer.set_language(language.clone());
        let no_ligatures = [Feature::new(Tag::new(b"liga"), 0, ..)];
        let features: &[Feature] = if apart { &no_ligatures } else { &[] };
        let font = &piece.face.face().font;
        let key = (piece.face.0, script, manner.rtl, manner.language, apart);
        let plan = self.plans.entry(key).or_insert_with(|| {
            ShapePlan::new(font, direction, hb_script, language.as_ref(), features)
        });
        let options = ShapeOptions::new().features(features).plan(Some(plan));
        // A refusal leaves the buffer without glyphs; the only cause is a text of absurd length.
        let font = self
            .fonts
            .entry(piece.face)
            .or_insert_with(|| ShaperFont::new(font));
        if harfrust::shape(font, buffer, options).is_err() {
            buffer.clear();
        }
    }

    /// The buffer's glyphs with the stretch of text that each stands for.
    fn glyphs(&self, piece: &Piece, line_start: usize, rtl: bool) -> Vec<Glyph> {
        let (infos, places) = (self.buffer.glyph_infos(), self.buffer.glyph_positions());
        let end = to_u32(piece.range.end);
        let mut glyphs: Vec<Glyph> = infos
            .iter()
            .zip(places)
            .map(|(info, place)| Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                bytes: 0,
                cluster: info.cluster,
                advance: place.x_advance,
                dx: place.x_offset,
                dy: place.y_offset,
            })
            .collect();
        give_text(&mut glyphs, end, rtl);
        let start = to_u32(line_start);
        for glyph in &mut glyphs {
            glyph.cluster = glyph.cluster.saturating_sub(start);
        }
        glyphs
    }
}

/// Gives each cluster's text to its first glyph in reading order.
fn give_text(glyphs: &mut [Glyph], end: u32, rtl: bool) {
    let mut next = end;
    let mut after = end;
    let order: Box<dyn Iterator<Item = usize>> = if rtl {
        Box::new(0..glyphs.len())
    } else {
        Box::new((0..glyphs.len()).rev())
    };
    let mut owner: Option<usize> = None;
    for index in order {
        let cluster = glyphs[index].cluster;
        if cluster != after {
            next = after;
            after = cluster;
        }
        if let Some(before) = owner.filter(|before| glyphs[*before].cluster == cluster) {
            glyphs[before].bytes = 0;
        }
        glyphs[index].bytes = u16::try_from(next.saturating_sub(cluster)).unwrap_or(u16::MAX);
        owner = Some(index);
    }
}

fn tag_of(piece: &Piece) -> [u8; 4] {
    piece
        .script
        .short_name()
        .as_bytes()
        .try_into()
        .unwrap_or(*b"Zyyy")
}

/// Scripts whose letters stand apart and above nothing: in others a letter touches its neighbour or
/// carries signs over and under it, and space would tear words apart.
fn takes_tracking(script: &[u8; 4]) -> bool {
    matches!(
        script,
        b"Latn"
            | b"Cyrl"
            | b"Grek"
            | b"Armn"
            | b"Geor"
            | b"Hebr"
            | b"Hang"
            | b"Hani"
            | b"Hira"
            | b"Kana"
    )
}

fn to_u32(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
