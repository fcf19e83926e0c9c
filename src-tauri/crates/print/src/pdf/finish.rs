//! The last pass over what printpdf wrote: its faults are put right here, and our content goes in.

use lopdf::{
    Dictionary, Document as Written, Object, SaveOptions, Stream, StringFormat, dictionary,
    text_string,
};
use sha2::{Digest, Sha256};

use super::metadata::{PRODUCER, pdf_date, xmp};
use super::skeleton::{Id, Parts};
use super::sources::Sources;
use super::tags::Tags;
use super::{Contents, PrintError, bookmarks, fonts, ground_of, packed, srgb};
use crate::frame::{Document, Page};
use crate::length::Length;

/// Length of the file's identity in bytes, and its place-holder while the file is written.
const IDENTITY: usize = 16;

/// Puts contents, boxes, fonts and metadata in place and writes the file.
pub(super) fn finish(
    document: &Document,
    sources: &Sources<'_>,
    parts: Parts,
    (contents, tags): (Contents, Option<Tags>),
) -> Result<Vec<u8>, PrintError> {
    let mut written = parts.document;
    written.version = "1.7".into();
    let catalog = reference(&written.trailer, b"Root")?;
    let tree = reference(
        written.get_dictionary(catalog).map_err(unwritten)?,
        b"Pages",
    )?;
    let pages: Vec<Id> = kids(&written, tree)?;
    let resources = shared_resources(&mut written, &pages)?;
    let mut links = Vec::with_capacity(pages.len());
    for ((id, page), content) in pages.iter().zip(&document.pages).zip(contents.pages) {
        links.push(mend_page(&mut written, *id, page, content)?);
    }
    lay_grounds(&mut written, &pages, document, contents.grounds)?;
    fonts::mend(&mut written, parts.glyphs)?;
    join_masks(&mut written, sources, resources)?;
    super::forms::lay(&mut written, sources, resources, contents.forms)?;
    describe(&mut written, document, catalog)?;
    let mut marks = document.bookmarks.clone();
    if let Some(tags) = &tags {
        super::tags::write(&mut written, tags, document, (catalog, &pages, &links))?;
        if marks.is_empty() {
            marks = tags.bookmarks();
        }
    }
    if let Some(outline) = bookmarks::write(&mut written, &marks, &pages) {
        let catalog = dictionary_mut(&mut written, catalog)?;
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    pack_streams(&mut written)?;
    let holder = Object::String(vec![0; IDENTITY], StringFormat::Hexadecimal);
    written.trailer.set("ID", vec![holder.clone(), holder]);
    let mut bytes = Vec::new();
    // Pages, fonts and the table of places are packed together: a fifth of the size of a list.
    let packed = SaveOptions {
        use_object_streams: true,
        use_xref_streams: true,
        ..SaveOptions::default()
    };
    written
        .save_with_options(&mut bytes, packed)
        .map_err(|error| PrintError::Unwritten(error.to_string()))?;
    set_identity(&mut bytes);
    Ok(bytes)
}

/// All pages share one dictionary of resources; printpdf writes one for each.
fn shared_resources(written: &mut Written, pages: &[Id]) -> Result<Option<Id>, PrintError> {
    let mut shared = None;
    for page in pages {
        let own = reference(
            written.get_dictionary(*page).map_err(unwritten)?,
            b"Resources",
        )?;
        match shared {
            None => shared = Some(own),
            Some(first) => {
                written.objects.remove(&own);
                dictionary_mut(written, *page)?.set("Resources", first);
            }
        }
    }
    if let Some(shared) = shared {
        for kind in ["ExtGState", "Shading"] {
            let unused = reference(
                written.get_dictionary(shared).map_err(unwritten)?,
                kind.as_bytes(),
            )?;
            written.objects.remove(&unused);
            dictionary_mut(written, shared)?.remove(kind.as_bytes());
        }
    }
    Ok(shared)
}

/// Sets every box, the content and the links of one page; gives the links.
fn mend_page(
    written: &mut Written,
    id: Id,
    page: &Page,
    content: Vec<u8>,
) -> Result<Vec<Id>, PrintError> {
    let stream = reference(written.get_dictionary(id).map_err(unwritten)?, b"Contents")?;
    let filter = dictionary! { "Filter" => "FlateDecode" };
    written.objects.insert(
        stream,
        Stream::new(filter, content).with_compression(false).into(),
    );
    let dict = dictionary_mut(written, id)?;
    for (name, edges) in boxes(page) {
        dict.set(
            name,
            edges.map(|edge| Object::Real(edge.in_pt() as f32)).to_vec(),
        );
    }
    let links = dict
        .get(b"Annots")
        .and_then(Object::as_array)
        .cloned()
        .unwrap_or_default();
    dict.remove(b"Annots");
    let links = links.into_iter().map(|link| mend_link(written, link));
    let links = links.collect::<Result<Vec<Id>, _>>()?;
    if !links.is_empty() {
        let listed: Vec<Object> = links.iter().copied().map(Object::Reference).collect();
        dictionary_mut(written, id)?.set("Annots", listed);
    }
    Ok(links)
}

/// Left, bottom, right and top of each box: the sheet with its marks, the bleed, and the cut.
fn boxes(page: &Page) -> [(&'static str, [Length; 4]); 4] {
    let around = |out: Length| {
        let start = page.around() - out;
        let (width, height) = (page.size.width + out, page.size.height + out);
        [start, start, page.around() + width, page.around() + height]
    };
    [
        ("MediaBox", around(page.around())),
        ("CropBox", around(page.around())),
        ("BleedBox", around(page.bleed)),
        ("TrimBox", around(Length::ZERO)),
    ]
}

/// Puts each ground into the file once, and before the content of the pages that stand on it.
fn lay_grounds(
    written: &mut Written,
    pages: &[Id],
    document: &Document,
    grounds: Vec<(usize, Vec<u8>)>,
) -> Result<(), PrintError> {
    for (address, content) in grounds {
        let filter = dictionary! { "Filter" => "FlateDecode" };
        let ground = Stream::new(filter, content).with_compression(false);
        let ground = written.add_object(ground);
        let standing = pages.iter().zip(&document.pages);
        for (id, _) in standing.filter(|(_, page)| ground_of(page) == Some(address)) {
            let dict = dictionary_mut(written, *id)?;
            let own = reference(dict, b"Contents")?;
            let both = vec![Object::Reference(ground), Object::Reference(own)];
            dict.set("Contents", both);
        }
    }
    Ok(())
}

/// A link must be printable (flag 4) and say where it leads.
fn mend_link(written: &mut Written, link: Object) -> Result<Id, PrintError> {
    let mut link = link.as_dict().map_err(unwritten)?.clone();
    let action = link
        .get(b"A")
        .and_then(Object::as_dict)
        .map_err(unwritten)?;
    let address = action
        .get(b"URI")
        .and_then(Object::as_str)
        .map_err(unwritten)?;
    let spoken = text_string(&String::from_utf8_lossy(address));
    link.set("Contents", spoken);
    link.set("F", 4);
    link.remove(b"C");
    Ok(written.add_object(link))
}

/// Ties the opacity of a picture to the picture.
fn join_masks(
    written: &mut Written,
    sources: &Sources<'_>,
    resources: Option<Id>,
) -> Result<(), PrintError> {
    let Some(resources) = resources else {
        return Ok(());
    };
    let listed = reference(
        written.get_dictionary(resources).map_err(unwritten)?,
        b"XObject",
    )?;
    for number in 0..sources.pictures.len() {
        let list = written.get_dictionary(listed).map_err(unwritten)?;
        let Ok(mask) = reference(list, format!("Im{number}Mask").as_bytes()) else {
            continue;
        };
        let picture = reference(list, format!("Im{number}").as_bytes())?;
        let stream = written
            .get_object_mut(picture)
            .and_then(Object::as_stream_mut)
            .map_err(unwritten)?;
        stream.dict.set("SMask", mask);
        dictionary_mut(written, listed)?.remove(format!("Im{number}Mask").as_bytes());
    }
    Ok(())
}

/// Title, language, colour space and how viewers should open and print the file.
fn describe(written: &mut Written, document: &Document, catalog: Id) -> Result<(), PrintError> {
    let profile = written.add_object(Stream::new(dictionary! { "N" => 3 }, srgb::profile()));
    let packet = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let packet =
        written.add_object(Stream::new(packet, xmp(document).into_bytes()).with_compression(false));
    let mut info = dictionary! {
        "Title" => text_string(&document.title),
        "Producer" => text_string(PRODUCER),
        "Creator" => text_string(PRODUCER),
    };
    if let Some(date) = document.created.as_deref().and_then(pdf_date) {
        info.set("CreationDate", text_string(&date));
        info.set("ModDate", text_string(&date));
    }
    let info_id = reference(&written.trailer, b"Info")?;
    written.objects.insert(info_id, info.into());
    let rtl = crate::text::Direction::of_language(&document.language).is_rtl();
    let mut viewing = dictionary! { "DisplayDocTitle" => true };
    if rtl {
        viewing.set("Direction", "R2L");
    }
    if document.full_size {
        viewing.set("PrintScaling", "None");
    }
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "DestOutputProfile" => profile,
    };
    let catalog = dictionary_mut(written, catalog)?;
    catalog.set("Lang", Object::string_literal(document.language.as_str()));
    catalog.set("Metadata", packet);
    catalog.set("ViewerPreferences", viewing);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    Ok(())
}

/// Packs what is still plain: faces, maps, samples.
fn pack_streams(written: &mut Written) -> Result<(), PrintError> {
    for object in written.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let small = packed(&stream.content)?;
        if small.len() < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(small);
        }
    }
    Ok(())
}

/// The identity of the file is the hash of its bytes, written over the zeros that held its place.
fn set_identity(bytes: &mut [u8]) {
    let hash = Sha256::digest(&*bytes);
    let digits: Vec<u8> = hash
        .iter()
        .take(IDENTITY)
        .flat_map(|b| format!("{b:02X}").into_bytes())
        .collect();
    let holder = vec![b'0'; IDENTITY * 2];
    for _ in 0..2 {
        let found = bytes.windows(holder.len()).rposition(|w| w == holder);
        let Some(place) = found.and_then(|at| bytes.get_mut(at..at + holder.len())) else {
            return;
        };
        place.copy_from_slice(&digits);
    }
}

fn kids(written: &Written, tree: Id) -> Result<Vec<Id>, PrintError> {
    let kids = written
        .get_dictionary(tree)
        .and_then(|d| d.get(b"Kids"))
        .and_then(Object::as_array)
        .map_err(unwritten)?;
    kids.iter()
        .map(|kid| kid.as_reference().map_err(unwritten))
        .collect()
}

pub(super) fn reference(dict: &Dictionary, key: &[u8]) -> Result<Id, PrintError> {
    dict.get(key)
        .and_then(Object::as_reference)
        .map_err(unwritten)
}

pub(super) fn dictionary_mut(written: &mut Written, id: Id) -> Result<&mut Dictionary, PrintError> {
    written
        .get_object_mut(id)
        .and_then(Object::as_dict_mut)
        .map_err(unwritten)
}

pub(super) fn unwritten(error: lopdf::Error) -> PrintError {
    PrintError::Unwritten(error.to_string())
}
