//! The one file that names `printpdf`: it writes page tree, fonts, pictures and links; our own
//! operators take the place of its page content afterwards.

use std::collections::BTreeMap;

use lopdf::ObjectId;
use printpdf::{
    Actions, BorderArray, Codepoint, DictItem, ExternalStream, ExternalXObject, FontId,
    FontMetrics, LinkAnnotation, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Pt, Rect, TextItem, XObject, XObjectId,
};
use subsetter::GlyphRemapper;

use super::code::{Codes, thousandths};
use super::fonts::{Drawing, FontMaps};
use super::sources::Sources;
use super::{PrintError, sfnt};
use crate::frame::{Document, Item, Link, Page};
use crate::picture::{Picture, PictureData};

/// The document as printpdf wrote it, with what the last pass has to put in.
pub(super) struct Parts {
    pub document: lopdf::Document,
    /// By the name of the font: which glyph of the subset each code is.
    pub glyphs: BTreeMap<Vec<u8>, FontMaps>,
}

/// Lets printpdf write everything but the content of the pages.
pub(super) fn parts(document: &Document, sources: &Sources<'_>) -> Result<Parts, PrintError> {
    let mut pdf = PdfDocument::new(&document.title);
    let mut glyphs = BTreeMap::new();
    let mut shown = Vec::new();
    for (number, codes) in sources.codes.numbered() {
        let (font, name, maps) = subset(codes)?;
        let id = FontId(format!("F{number}"));
        pdf.resources
            .fonts
            .map
            .insert(id.clone(), PdfFont::new(font));
        glyphs.insert(name.into_bytes(), maps);
        shown.extend(show_every_code(&id, codes));
    }
    for (number, picture) in sources.pictures.iter().enumerate() {
        add_picture(&mut pdf, number, picture);
    }
    pdf.pages = document
        .pages
        .iter()
        .map(|page| skeleton_page(page, std::mem::take(&mut shown)))
        .collect();
    // Our streams are packed already, and the faces hold no glyph too many.
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let written = pdf.to_lopdf_document(&options, &mut warnings);
    Ok(Parts {
        document: written,
        glyphs,
    })
}

/// Cuts a face down to the glyphs that have codes.
fn subset(codes: &Codes) -> Result<(ParsedFont, String, FontMaps), PrintError> {
    let face = codes.face;
    let mut remapper = GlyphRemapper::new();
    for entry in &codes.entries {
        remapper.remap(entry.glyph);
    }
    let bytes = subsetter::subset(face.data, face.index, &remapper);
    let bytes = sfnt::lean(bytes.map_err(|_| PrintError::Face(face.name))?);
    let glyphs = codes.entries.iter();
    let glyphs = glyphs.map(|entry| remapper.get(entry.glyph).unwrap_or(0));
    let drawing = Drawing::new(&bytes, glyphs.collect());
    let name = format!("{}+{}", subset_tag(&bytes), face.name.replace('_', "-"));
    let bounds = face
        .bounds
        .map(|units| i64::from(thousandths(units.into(), face)));
    let maps = FontMaps {
        drawing,
        to_unicode: codes.to_unicode(),
        bounds,
    };
    Ok((parsed(codes, bytes, &name), name, maps))
}

fn parsed(codes: &Codes, bytes: Vec<u8>, name: &str) -> ParsedFont {
    let face = codes.face;
    let widths = codes
        .entries
        .iter()
        .zip(0u16..)
        .map(|(entry, code)| (code, u16::try_from(entry.width).unwrap_or(0)));
    let small = |units: i32| i16::try_from(thousandths(units.into(), face)).unwrap_or(0);
    let metrics = FontMetrics {
        ascent: small(face.ascent),
        descent: small(face.descent),
    };
    let mut font = ParsedFont::with_glyph_data(
        bytes,
        0,
        Some(name.to_owned()),
        BTreeMap::new(),
        widths.collect(),
        1000,
        metrics,
    );
    font.pdf_font_metrics.us_weight_class = face.weight;
    font
}

/// Six capitals made from the subset itself, so that the same letters give the same name.
fn subset_tag(bytes: &[u8]) -> String {
    // FNV-1a: any even spread will do, nothing hangs on its strength.
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in bytes {
        sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (0..6)
        .map(|place| char::from(b'A' + ((sum >> (place * 8)) % 26) as u8))
        .collect()
}

/// printpdf states widths only of codes that some page shows: the first page shows them all, and
/// its content is then replaced.
fn show_every_code(id: &FontId, codes: &Codes) -> Vec<Op> {
    let all = (0u16..)
        .zip(&codes.entries)
        .map(|(code, _)| Codepoint::with_cid(code, 0.0, String::new()))
        .collect();
    vec![
        Op::StartTextSection,
        Op::SetFont {
            font: PdfFontHandle::External(id.clone()),
            size: Pt(1.0),
        },
        Op::ShowText {
            items: vec![TextItem::GlyphIds(all)],
        },
        Op::EndTextSection,
    ]
}

fn skeleton_page(page: &Page, mut operators: Vec<Op>) -> PdfPage {
    for item in page.all_items() {
        if let Item::Link(link) = item {
            operators.push(Op::LinkAnnotation {
                link: annotation(link, page),
            });
        }
    }
    PdfPage::new(
        Mm(page.size.width.in_mm() as f32),
        Mm(page.size.height.in_mm() as f32),
        operators,
    )
}

fn annotation(link: &Link, page: &Page) -> LinkAnnotation {
    let point = |length: crate::length::Length| Pt(length.in_pt() as f32);
    let (left, bottom) = (
        link.area.x + page.around(),
        page.size.height + page.around() - link.area.bottom(),
    );
    let area = Rect::from_xywh(
        point(left),
        point(bottom),
        point(link.area.width),
        point(link.area.height),
    );
    let no_border = Some(BorderArray::Solid([0.0, 0.0, 0.0]));
    LinkAnnotation::new(
        area,
        Actions::uri(plain_address(&link.address)),
        no_border,
        None,
        None,
    )
}

/// An address with everything beyond ASCII written as percent signs, as PDF wants it.
fn plain_address(address: &str) -> String {
    address
        .bytes()
        .map(|b| {
            if b.is_ascii_graphic() {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect()
}

fn add_picture(pdf: &mut PdfDocument, number: usize, picture: &Picture) {
    let (content, grey, packed) = match &picture.data {
        PictureData::Jpeg { bytes, grey } => (bytes, *grey, true),
        PictureData::Samples { bytes, grey, alpha } => {
            if let Some(alpha) = alpha {
                add_image(pdf, format!("Im{number}Mask"), picture, alpha, true, false);
            }
            (bytes, *grey, false)
        }
    };
    add_image(pdf, format!("Im{number}"), picture, content, grey, packed);
}

fn add_image(
    pdf: &mut PdfDocument,
    id: String,
    picture: &Picture,
    content: &[u8],
    grey: bool,
    jpeg: bool,
) {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let space = if grey { "DeviceGray" } else { "DeviceRGB" };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(picture.width.into())),
        ("Height".to_owned(), DictItem::Int(picture.height.into())),
        ("ColorSpace".to_owned(), name(space)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    if jpeg {
        dict.insert("Filter".to_owned(), name("DCTDecode"));
    }
    let stream = ExternalStream {
        dict,
        content: content.to_vec(),
        compress: !jpeg,
    };
    let object = ExternalXObject {
        stream,
        width: None,
        height: None,
        dpi: None,
    };
    pdf.resources
        .xobjects
        .map
        .insert(XObjectId(id), XObject::External(object));
}

/// The identity of an object in the written document.
pub(super) type Id = ObjectId;
