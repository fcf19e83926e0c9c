//! The faces that are embedded in the program, and the order in which they are asked for a letter.

use std::sync::OnceLock;

use harfrust::{Font, GlyphId, ShaperFont};

use super::sfnt::Sfnt;
use super::{Family, Style, Weight, lent};

/// Which face: its place in the list of embedded faces, which lent ones follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub(crate) u8);

/// One face with the figures that layout and the PDF need.
pub struct Face {
    /// The file's name without its ending, 'NotoSans-400Regular'.
    pub name: &'static str,
    /// The font file.
    pub(crate) data: &'static [u8],
    /// Its place in the file, when that is a collection.
    pub(crate) index: u32,
    /// The parsed font.
    pub(crate) font: Font,
    /// Units of the em square.
    pub(crate) upem: i32,
    /// How high the face reaches over the baseline, in its units.
    pub(crate) ascent: i32,
    /// How far it hangs below (negative), in its units.
    pub(crate) descent: i32,
    /// Box around all its glyphs in its units: left, bottom, right, top.
    pub(crate) bounds: [i32; 4],
    /// Weight class of the face.
    pub(crate) weight: u16,
    /// The size this face is set at so that two scripts give one grey, in percent of the nominal.
    pub(crate) percent: i32,
    /// A glyph without width or ink that may stand for a letter in copied text.
    pub(crate) zero_width: Option<u16>,
}

impl FaceId {
    /// The face itself.
    pub fn face(self) -> &'static Face {
        let all = faces();
        let embedded = all.get(usize::from(self.0));
        embedded.or_else(|| lent::face(self)).unwrap_or(&all[0])
    }
}

impl Face {
    /// The glyph of a character, if the face has it.
    pub(crate) fn glyph(&self, character: char) -> Option<u16> {
        let id = self.font.charmap().map_unicode(character as u32)?.to_u32();
        u16::try_from(id).ok().filter(|id| *id != 0)
    }

    /// The advance of a glyph as the font file states it, in the face's units.
    pub(crate) fn advance(&self, glyph: u16) -> i32 {
        ShaperFont::new(&self.font).glyph_h_advance(GlyphId::new(u32::from(glyph)))
    }
}

macro_rules! file {
    ($name:literal, $weight:literal, $percent:literal) => {
        (
            $name,
            include_bytes!(concat!("../../../../../assets/fonts/", $name, ".ttf")) as &[u8],
            $weight,
            $percent,
        )
    };
}

/// Name, bytes, weight and matching factor of every face. Measured: Vazirmatn at 110 % and Noto
/// Naskh Arabic at 115 % give figures as high as those of Noto Sans.
const FILES: [(&str, &[u8], u16, i32); 14] = [
    file!("NotoSans_400Regular", 400, 100),
    file!("NotoSans_700Bold", 700, 100),
    file!("NotoSans_900Black", 900, 100),
    file!("Vazirmatn_400Regular", 400, 110),
    file!("Vazirmatn_700Bold", 700, 110),
    file!("Vazirmatn_900Black", 900, 110),
    file!("NotoNaskhArabic_400Regular", 400, 115),
    file!("NotoNaskhArabic_700Bold", 700, 115),
    file!("NotoSansHebrew_400Regular", 400, 100),
    file!("NotoSansHebrew_700Bold", 700, 100),
    file!("NotoSansArmenian_400Regular", 400, 100),
    file!("NotoSansArmenian_700Bold", 700, 100),
    file!("NotoSansSyriac_400Regular", 400, 100),
    file!("NotoSansSyriac_700Bold", 700, 100),
];

const REGULAR: [FaceId; 6] = ids([0, 3, 6, 8, 10, 12]);
const BOLD: [FaceId; 6] = ids([1, 4, 7, 9, 11, 13]);
const BLACK: [FaceId; 6] = ids([2, 5, 7, 9, 11, 13]);
const QUIET: [FaceId; 6] = ids([0, 6, 3, 8, 10, 12]);
const QUIET_BOLD: [FaceId; 6] = ids([1, 7, 4, 9, 11, 13]);

const fn ids(places: [u8; 6]) -> [FaceId; 6] {
    let [a, b, c, d, e, f] = places;
    [
        FaceId(a),
        FaceId(b),
        FaceId(c),
        FaceId(d),
        FaceId(e),
        FaceId(f),
    ]
}

/// The faces of a style in the order they are asked: Noto Sans first, then by script.
pub(super) fn chain(style: Style) -> &'static [FaceId; 6] {
    match (style.family, style.weight) {
        (Family::Text, Weight::Regular) => &REGULAR,
        (Family::Text, Weight::Bold) => &BOLD,
        (Family::Display, _) => &BLACK,
        (Family::Quiet, Weight::Regular) => &QUIET,
        (Family::Quiet, Weight::Bold) => &QUIET_BOLD,
    }
}

/// All embedded faces, parsed once.
pub(crate) fn faces() -> &'static [Face] {
    static FACES: OnceLock<Vec<Face>> = OnceLock::new();
    FACES.get_or_init(|| {
        FILES
            .iter()
            .map(|(name, data, weight, percent)| load(name, data, *weight, *percent))
            .collect()
    })
}

#[expect(
    clippy::expect_used,
    reason = "the bytes are part of the program and a test loads every face"
)]
fn load(name: &'static str, data: &'static [u8], weight: u16, percent: i32) -> Face {
    let face = read(name, data, 0, percent).expect("an embedded face is a font");
    Face { weight, ..face }
}

/// A face of a font file; none when the file cannot be read.
pub(super) fn read(
    name: &'static str,
    data: &'static [u8],
    index: u32,
    percent: i32,
) -> Option<Face> {
    let font = Font::new(data, index)?;
    let file = Sfnt::new(data, index)?;
    let mut face = Face {
        name,
        data,
        index,
        upem: font.units_per_em().into(),
        font,
        ascent: file.signed(b"hhea", 4),
        descent: file.signed(b"hhea", 6),
        bounds: [36, 38, 40, 42].map(|at| file.signed(b"head", at)),
        weight: file.unsigned(b"OS/2", 4).unwrap_or(400),
        percent,
        zero_width: None,
    };
    face.zero_width = face
        .glyph('\u{200c}')
        .filter(|glyph| face.advance(*glyph) == 0);
    Some(face)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_face_loads_and_knows_its_own_letters() {
        assert_eq!(faces().len(), FILES.len());
        for face in faces() {
            assert!(face.ascent > 0 && face.descent < 0, "{}", face.name);
        }
        assert!(FaceId(3).face().glyph('ڕ').is_some());
        assert!(FaceId(0).face().glyph('ş').is_some());
        assert!(FaceId(12).face().glyph('ܫ').is_some());
    }
}
