//! The faces that are embedded in the program, and the order in which they are asked for a letter.

use std::sync::OnceLock;

use harfrust::{Font, GlyphId, ShaperFont};

use super::{Family, Style, Weight};

/// Which embedded face: its place in the list of faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub(crate) u8);

/// One embedded face with the figures that layout and the PDF need.
pub struct Face {
    /// The file's name without its ending, 'NotoSans-400Regular'.
    pub name: &'static str,
    /// The font file.
    pub(crate) data: &'static [u8],
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
        all.get(usize::from(self.0)).unwrap_or(&all[0])
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
    let font = Font::new(data, 0).expect("an embedded face is a font");
    let (ascent, descent) = vertical_extent(data);
    let mut face = Face {
        name,
        data,
        upem: font.units_per_em().into(),
        font,
        ascent,
        descent,
        bounds: table(data, b"head")
            .map_or([0; 4], |at| [36, 38, 40, 42].map(|n| signed(data, at + n))),
        weight,
        percent,
        zero_width: None,
    };
    face.zero_width = face
        .glyph('\u{200c}')
        .filter(|glyph| face.advance(*glyph) == 0);
    face
}

/// Ascent and descent of the `hhea` table; zero for both when there is none.
fn vertical_extent(data: &[u8]) -> (i32, i32) {
    table(data, b"hhea").map_or((0, 0), |at| (signed(data, at + 4), signed(data, at + 6)))
}

/// Where a table of the font file starts.
fn table(data: &[u8], name: &[u8; 4]) -> Option<usize> {
    let long = |at: usize| {
        data.get(at..at + 4)?
            .try_into()
            .ok()
            .map(u32::from_be_bytes)
    };
    let count = usize::try_from(signed(data, 4)).ok()?;
    let entry = (0..count)
        .map(|n| 12 + n * 16)
        .find(|at| data.get(*at..at + 4) == Some(name))?;
    usize::try_from(long(entry + 8)?).ok()
}

/// A signed number of two bytes; zero beyond the end.
fn signed(data: &[u8], at: usize) -> i32 {
    let word = data.get(at..at + 2).and_then(|b| b.try_into().ok());
    word.map_or(0, |bytes| i16::from_be_bytes(bytes).into())
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
