//! Marked contents among the operators of a page.

use super::{Owner, PageTags};
use crate::frame::Page;
use crate::pdf::content::{Pen, items};
use crate::pdf::number::push_int;
use crate::pdf::sources::Sources;

/// The operators of one page with its ground and with its tags.
pub(in crate::pdf) fn tagged(page: &Page, sources: &Sources<'_>, tags: &PageTags) -> Vec<u8> {
    let mut content = Vec::new();
    if let Some(ground) = &page.ground {
        content.extend(b"q\n");
        content.extend(items(page, ground, sources, &tags.ground));
        content.extend(b"Q\n");
    }
    content.extend(items(page, &page.items, sources, &tags.items));
    content
}

impl Pen {
    /// Says to whom the next item belongs; those of one owner stand in one marked content.
    pub(in crate::pdf) fn belongs(&mut self, owner: Owner) {
        if owner == Owner::Nobody || owner == self.owner {
            return;
        }
        self.close();
        self.owner = owner;
        match owner {
            Owner::Nobody => {}
            Owner::Drawing => self.op(b"/Artifact BMC\n"),
            Owner::Furniture => self.op(b"/Artifact<</Type/Pagination>>BDC\n"),
            Owner::Content(number, name) => {
                self.op(b"/");
                self.op(name.as_bytes());
                self.op(b"<</MCID ");
                push_int(&mut self.out, number.into());
                self.op(b">>BDC\n");
            }
        }
    }

    pub(in crate::pdf) fn close(&mut self) {
        if std::mem::replace(&mut self.owner, Owner::Nobody) != Owner::Nobody {
            self.op(b"EMC\n");
        }
    }
}
