//! Gives every font of the written document our codes: which glyph each is, and what it says.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Dictionary, Document as Written, Object, Stream, dictionary};

use super::PrintError;
use super::finish::{dictionary_mut, reference, unwritten};
use super::skeleton::Id;

/// What printpdf cannot write of a font.
pub(super) struct FontMaps {
    pub drawing: Drawing,
    pub to_unicode: String,
    /// Left, bottom, right, top in 1/1000 em.
    pub bounds: [i64; 4],
}

/// How a code finds its glyph.
pub(super) enum Drawing {
    /// Outlines of TrueType: the glyph of each code stands in a table of the font.
    TrueType(Vec<u16>),
    /// Outlines of PostScript: the font knows no such table, so the text's own encoding says it.
    PostScript(Vec<u16>),
}

impl Drawing {
    /// How the codes of a face find their glyphs in its subset.
    pub fn new(subset: &[u8], glyphs: Vec<u16>) -> Drawing {
        if subset.starts_with(b"OTTO") {
            Drawing::PostScript(glyphs)
        } else {
            Drawing::TrueType(glyphs)
        }
    }
}

/// Gives every font its maps.
pub(super) fn mend(
    written: &mut Written,
    mut maps: BTreeMap<Vec<u8>, FontMaps>,
) -> Result<(), PrintError> {
    let is_font = |object: &Object| {
        object.as_dict().is_ok_and(|d| {
            d.get(b"Subtype")
                .and_then(Object::as_name)
                .is_ok_and(|n| n == b"Type0")
        })
    };
    let fonts: Vec<Id> = written
        .objects
        .iter()
        .filter(|(_, o)| is_font(o))
        .map(|(id, _)| *id)
        .collect();
    for font in fonts {
        let dict = written.get_dictionary(font).map_err(unwritten)?;
        let name = dict
            .get(b"BaseFont")
            .and_then(Object::as_name)
            .map_err(unwritten)?;
        if let Some(maps) = maps.remove(name) {
            mend_font(written, font, maps)?;
        }
    }
    Ok(())
}

fn mend_font(written: &mut Written, font: Id, maps: FontMaps) -> Result<(), PrintError> {
    let old = reference(
        written.get_dictionary(font).map_err(unwritten)?,
        b"ToUnicode",
    )?;
    let spoken = Stream::new(Dictionary::new(), maps.to_unicode.into_bytes());
    written.objects.insert(old, spoken.into());
    match &maps.drawing {
        Drawing::TrueType(glyphs) => {
            let table = glyphs.iter().flat_map(|glyph| glyph.to_be_bytes());
            let table = Stream::new(Dictionary::new(), table.collect());
            let table = written.add_object(table);
            descendant(written, font)?.set("CIDToGIDMap", table);
        }
        Drawing::PostScript(glyphs) => encode(written, font, glyphs)?,
    }
    let descriptor = reference(descendant(written, font)?, b"FontDescriptor")?;
    let descriptor = dictionary_mut(written, descriptor)?;
    // Symbolic: our codes belong to no standard character set.
    descriptor.set("Flags", 4);
    descriptor.set("FontBBox", maps.bounds.map(Object::Integer).to_vec());
    Ok(())
}

fn descendant(written: &mut Written, font: Id) -> Result<&mut Dictionary, PrintError> {
    let descendants = dictionary_mut(written, font)?
        .get_mut(b"DescendantFonts")
        .and_then(Object::as_array_mut)
        .map_err(unwritten)?;
    let first = descendants
        .first_mut()
        .ok_or_else(|| PrintError::Unwritten("a font".into()))?;
    first.as_dict_mut().map_err(unwritten)
}

/// An encoding of our own, and widths by glyph; neither is needed when every glyph has one code.
fn encode(written: &mut Written, font: Id, glyphs: &[u16]) -> Result<(), PrintError> {
    let in_order = glyphs.iter().zip(0..).all(|(glyph, code)| *glyph == code);
    descendant(written, font)?.remove(b"CIDToGIDMap");
    if in_order {
        return Ok(());
    }
    let identity = dictionary! {
        "Registry" => Object::string_literal("Adobe"),
        "Ordering" => Object::string_literal("Identity"),
        "Supplement" => 0,
    };
    let head = dictionary! {
        "Type" => "CMap",
        "CMapName" => "Codes",
        "CIDSystemInfo" => identity,
        "WMode" => 0,
    };
    let encoding = written.add_object(Stream::new(head, encoding(glyphs).into_bytes()));
    dictionary_mut(written, font)?.set("Encoding", encoding);
    let font = descendant(written, font)?;
    let widths = font
        .get(b"W")
        .and_then(Object::as_array)
        .map_err(unwritten)?;
    let widths = by_glyph(&by_code(widths), glyphs);
    font.set("W", widths);
    Ok(())
}

fn encoding(glyphs: &[u16]) -> String {
    let mut map = String::from(HEAD);
    let pairs: Vec<(usize, &u16)> = glyphs.iter().enumerate().collect();
    for part in pairs.chunks(100) {
        let _ = writeln!(map, "{} begincidchar", part.len());
        for (code, glyph) in part {
            let _ = writeln!(map, "<{code:04X}> {glyph}");
        }
        map.push_str("endcidchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}

const HEAD: &str = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
    /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> def\n\
    /CMapName /Codes def\n/CMapType 1 def\n/WMode 0 def\n\
    1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";

/// The widths that a font states, by code: `first [w w w]` or `first last w`.
fn by_code(stated: &[Object]) -> BTreeMap<i64, Object> {
    let mut widths = BTreeMap::new();
    let mut rest = stated.iter();
    while let (Some(first), Some(next)) = (rest.next(), rest.next()) {
        let first = first.as_i64().unwrap_or(0);
        if let Ok(list) = next.as_array() {
            widths.extend((first..).zip(list.iter().cloned()));
        } else if let (Ok(last), Some(width)) = (next.as_i64(), rest.next()) {
            widths.extend((first..=last).map(|code| (code, width.clone())));
        }
    }
    widths
}

fn by_glyph(by_code: &BTreeMap<i64, Object>, glyphs: &[u16]) -> Vec<Object> {
    let mut widths: BTreeMap<i64, Object> = BTreeMap::new();
    for (glyph, code) in glyphs.iter().zip(0i64..) {
        if let Some(width) = by_code.get(&code) {
            widths.insert((*glyph).into(), width.clone());
        }
    }
    let each = widths.into_iter();
    each.flat_map(|(glyph, width)| [Object::Integer(glyph), Object::Array(vec![width])])
        .collect()
}
