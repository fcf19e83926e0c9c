//! Tags as PDF keeps them: elements, the tree that leads to them, and the way back from the pages.

use lopdf::{Dictionary, Document as Written, Object, dictionary, text_string};

use super::Tags;
use super::tree::{Element, ElementId, Kid, Kind};
use crate::frame::{Bookmark, Document};
use crate::length::Rect;
use crate::pdf::PrintError;
use crate::pdf::finish::dictionary_mut;
use crate::pdf::skeleton::Id;

/// Headings down to this level are bookmarks.
const BOOKMARKED: u8 = 2;

/// What elements are written with.
struct Writer<'t> {
    tags: &'t Tags,
    document: &'t Document,
    pages: &'t [Id],
    links: &'t [Vec<Id>],
    ids: Vec<Id>,
    root: Id,
}

/// Writes the tags of a document; `links` are the places to click of each page.
pub(in crate::pdf) fn write(
    written: &mut Written,
    tags: &Tags,
    document: &Document,
    (catalog, pages, links): (Id, &[Id], &[Vec<Id>]),
) -> Result<(), PrintError> {
    let root = written.new_object_id();
    let elements = &tags.tree.elements;
    let writer = Writer {
        tags,
        document,
        pages,
        links,
        ids: elements.iter().map(|_| written.new_object_id()).collect(),
        root,
    };
    for (element, id) in elements.iter().zip(&writer.ids) {
        written.objects.insert(*id, writer.element(element).into());
    }
    let parents = writer.parents(written)?;
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => writer.reference(0),
        "ParentTree" => written.add_object(parents),
        "ParentTreeNextKey" => integer(pages.len() + links.iter().map(Vec::len).sum::<usize>()),
    };
    written.objects.insert(root, tree.into());
    let catalog = dictionary_mut(written, catalog)?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

impl Writer<'_> {
    fn reference(&self, id: ElementId) -> Object {
        let id = self.ids.get(id as usize).copied();
        id.map_or(Object::Null, Object::Reference)
    }

    fn page(&self, number: u32) -> Object {
        let id = self.pages.get(number as usize).copied();
        id.map_or(Object::Null, Object::Reference)
    }

    fn element(&self, element: &Element) -> Dictionary {
        let parent = match element.kind {
            Kind::Document => Object::Reference(self.root),
            _ => self.reference(element.parent),
        };
        let mut written = dictionary! { "S" => element.kind.name(), "P" => parent };
        let own = element.kids.iter().find_map(|kid| match kid {
            Kid::Content(page, _) => Some(*page),
            _ => None,
        });
        if let Some(page) = own {
            written.set("Pg", self.page(page));
        }
        let mut kids: Vec<Object> = element.kids.iter().map(|kid| self.kid(*kid, own)).collect();
        match kids.len() {
            0 => {}
            1 => written.set("K", kids.remove(0)),
            _ => written.set("K", kids),
        }
        if let Some(language) = &element.language {
            written.set("Lang", Object::string_literal(language.as_str()));
        }
        match element.kind {
            Kind::Figure => written.set("Alt", text_string(&element.said)),
            Kind::Link if !element.said.is_empty() => {
                written.set("Alt", text_string(&element.said))
            }
            _ if element.is_spelled => written.set("ActualText", text_string(&element.said)),
            _ => {}
        }
        if let Some(attributes) = self.attributes(element) {
            written.set("A", attributes);
        }
        written
    }

    fn kid(&self, kid: Kid, own: Option<u32>) -> Object {
        match kid {
            Kid::Element(id) => self.reference(id),
            Kid::Content(page, number) if own == Some(page) => Object::Integer(number.into()),
            Kid::Content(page, number) => dictionary! {
                "Type" => "MCR",
                "Pg" => self.page(page),
                "MCID" => i64::from(number),
            }
            .into(),
            Kid::Link(page, number) => {
                let links = self.links.get(page as usize);
                let link = links.and_then(|links| links.get(number as usize)).copied();
                dictionary! {
                    "Type" => "OBJR",
                    "Pg" => self.page(page),
                    "Obj" => link.map_or(Object::Null, Object::Reference),
                }
                .into()
            }
        }
    }

    fn attributes(&self, element: &Element) -> Option<Dictionary> {
        let mut table = dictionary! { "O" => "Table" };
        match element.kind {
            Kind::ColumnHead => table.set("Scope", "Column"),
            Kind::RowHead => table.set("Scope", "Row"),
            _ => {}
        }
        if element.columns > 1 {
            table.set("ColSpan", i64::from(element.columns));
        }
        if table.len() > 1 {
            return Some(table);
        }
        let (page, area) = element.place?;
        let edges = self.on_sheet(page, area)?;
        let edges = edges.map(|edge| Object::Real(edge as f32)).to_vec();
        Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => edges })
    }

    /// Left, bottom, right and top of a box, from the lower left corner of its sheet.
    fn on_sheet(&self, page: u32, area: Rect) -> Option<[f64; 4]> {
        let page = self.document.pages.get(page as usize)?;
        let (side, foot) = (page.around(), page.size.height + page.around());
        let edges = [
            area.x + side,
            foot - area.bottom(),
            area.right() + side,
            foot - area.y,
        ];
        Some(edges.map(|edge| edge.in_pt()))
    }

    /// From each content of each page, and from each link, to its element.
    fn parents(&self, written: &mut Written) -> Result<Dictionary, PrintError> {
        let mut numbers = Vec::new();
        for (number, (page, tags)) in self.pages.iter().zip(&self.tags.pages).enumerate() {
            let owners: Vec<Object> = tags.contents.iter().map(|id| self.reference(*id)).collect();
            numbers.extend([integer(number), Object::Array(owners)]);
            let page = dictionary_mut(written, *page)?;
            page.set("StructParents", integer(number));
            page.set("Tabs", "S");
        }
        let mut next = self.pages.len();
        for (links, tags) in self.links.iter().zip(&self.tags.pages) {
            for (link, element) in links.iter().zip(&tags.links) {
                numbers.extend([integer(next), self.reference(*element)]);
                dictionary_mut(written, *link)?.set("StructParent", integer(next));
                next += 1;
            }
        }
        Ok(dictionary! { "Nums" => numbers })
    }
}

fn integer(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

impl Tags {
    /// The way to the headings, for a document that has no bookmarks of its own.
    pub(in crate::pdf) fn bookmarks(&self) -> Vec<Bookmark> {
        let elements = self.tree.in_order().into_iter();
        let elements = elements.filter_map(|id| self.tree.get(id));
        elements
            .filter_map(|element| {
                let Kind::Heading(level @ 1..=BOOKMARKED) = element.kind else {
                    return None;
                };
                let page = element.kids.iter().find_map(|kid| match kid {
                    Kid::Content(page, _) => Some(*page),
                    _ => None,
                })?;
                Some(Bookmark {
                    title: element.said.clone(),
                    page: page as usize,
                    depth: level - 1,
                })
            })
            .collect()
    }
}
