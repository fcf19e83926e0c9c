//! The list of bookmarks that viewers show beside the pages.

use lopdf::{Dictionary, Document as Written, Object, dictionary, text_string};

use super::skeleton::Id;
use crate::frame::Bookmark;

/// Writes the outline tree and says where its root is; none without bookmarks.
pub(super) fn write(written: &mut Written, marks: &[Bookmark], pages: &[Id]) -> Option<Id> {
    if marks.is_empty() {
        return None;
    }
    let root = written.new_object_id();
    let ids: Vec<Id> = marks.iter().map(|_| written.new_object_id()).collect();
    let parents: Vec<Option<usize>> = (0..marks.len()).map(|at| parent(marks, at)).collect();
    for (at, mark) in marks.iter().enumerate() {
        let siblings = children(&parents, parents[at]);
        let place = siblings.iter().position(|other| *other == at).unwrap_or(0);
        let own = children(&parents, Some(at));
        let mut entry = dictionary! {
            "Title" => text_string(&mark.title),
            "Parent" => parents[at].map_or(root, |parent| ids[parent]),
        };
        if let Some(page) = pages.get(mark.page) {
            entry.set("Dest", vec![Object::Reference(*page), Object::from("Fit")]);
        }
        if let Some(before) = place.checked_sub(1).and_then(|at| siblings.get(at)) {
            entry.set("Prev", ids[*before]);
        }
        if let Some(after) = siblings.get(place + 1) {
            entry.set("Next", ids[*after]);
        }
        tie(&mut entry, &own, &ids, own.len());
        written.objects.insert(ids[at], entry.into());
    }
    let top = children(&parents, None);
    let mut outline = dictionary! { "Type" => "Outlines" };
    tie(&mut outline, &top, &ids, marks.len());
    written.objects.insert(root, outline.into());
    Some(root)
}

/// The bookmark before this one that stands one step further out.
fn parent(marks: &[Bookmark], at: usize) -> Option<usize> {
    let depth = marks[at].depth;
    (0..at).rev().find(|other| marks[*other].depth < depth)
}

fn children(parents: &[Option<usize>], of: Option<usize>) -> Vec<usize> {
    let is_child = |(_, parent): &(usize, &Option<usize>)| **parent == of;
    let found = parents.iter().enumerate().filter(is_child);
    found.map(|(at, _)| at).collect()
}

fn tie(entry: &mut Dictionary, own: &[usize], ids: &[Id], count: usize) {
    if let (Some(first), Some(last)) = (own.first(), own.last()) {
        entry.set("First", ids[*first]);
        entry.set("Last", ids[*last]);
        entry.set("Count", i64::try_from(count).unwrap_or(i64::MAX));
    }
}
