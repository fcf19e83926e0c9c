//! Pages that stand on other pages: each is put into the file once, as a form.

use lopdf::{Dictionary, Document as Written, Object, Stream, dictionary};

use super::PrintError;
use super::finish::{dictionary_mut, reference, unwritten};
use super::skeleton::Id;
use super::sources::Sources;
use crate::frame::{Item, Page};

/// Adds the forms to the file and to what pages may refer to.
pub(super) fn lay(
    written: &mut Written,
    sources: &Sources<'_>,
    resources: Option<Id>,
    contents: Vec<Vec<u8>>,
) -> Result<(), PrintError> {
    let Some(shared) = resources.filter(|_| !contents.is_empty()) else {
        return Ok(());
    };
    let resources = written.get_dictionary(shared).map_err(unwritten)?;
    let fonts = resources.get(b"Font").map_err(unwritten)?.clone();
    let listed = reference(resources, b"XObject")?;
    let pictures = written.get_dictionary(listed).map_err(unwritten)?.clone();
    let simple = written.add_object(own(&fonts, pictures));
    for (number, (page, content)) in sources.forms.iter().zip(contents).enumerate() {
        let own = if shows_forms(page) {
            // It may name those before it, never itself.
            let before = written.get_dictionary(listed).map_err(unwritten)?.clone();
            written.add_object(own(&fonts, before))
        } else {
            simple
        };
        let form = written.add_object(form(page, own, content));
        dictionary_mut(written, listed)?.set(format!("Fm{number}"), form);
    }
    Ok(())
}

fn own(fonts: &Object, objects: Dictionary) -> Dictionary {
    dictionary! { "Font" => fonts.clone(), "XObject" => objects }
}

fn shows_forms(page: &Page) -> bool {
    page.all_items().any(|item| matches!(item, Item::Form(_)))
}

fn form(page: &Page, resources: Id, content: Vec<u8>) -> Stream {
    let (width, height) = (
        page.size.width + page.around() * 2,
        page.size.height + page.around() * 2,
    );
    let edge = |length: crate::length::Length| Object::Real(length.in_pt() as f32);
    let dict = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), edge(width), edge(height)],
        "Resources" => resources,
        "Filter" => "FlateDecode",
    };
    Stream::new(dict, content).with_compression(false)
}
