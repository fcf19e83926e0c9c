//! The tree of what a document says: elements, what they are, and what of the pages is theirs.

use crate::length::Rect;
use crate::text::{Joint, Line};

/// Number of an element in its tree.
pub(in crate::pdf) type ElementId = u32;

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pdf) enum Kind {
    Document,
    Part,
    Paragraph,
    Heading(u8),
    List,
    Entry,
    Label,
    EntryBody,
    Table,
    Head,
    Body,
    Row,
    /// A cell that names its column.
    ColumnHead,
    /// A cell that names its row.
    RowHead,
    Cell,
    Figure,
    Link,
}

impl Kind {
    /// The name of its structure type.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Document => "Document",
            Kind::Part => "Part",
            Kind::Paragraph => "P",
            Kind::Heading(1) => "H1",
            Kind::Heading(2) => "H2",
            Kind::Heading(3) => "H3",
            Kind::Heading(_) => "H4",
            Kind::List => "L",
            Kind::Entry => "LI",
            Kind::Label => "Lbl",
            Kind::EntryBody => "LBody",
            Kind::Table => "Table",
            Kind::Head => "THead",
            Kind::Body => "TBody",
            Kind::Row => "TR",
            Kind::ColumnHead | Kind::RowHead => "TH",
            Kind::Cell => "TD",
            Kind::Figure => "Figure",
            Kind::Link => "Link",
        }
    }
}

/// Something that belongs to an element, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pdf) enum Kid {
    Element(ElementId),
    /// Marked content: its page, and its number there.
    Content(u32, u32),
    /// A place to click: its page, and its number there.
    Link(u32, u32),
}

/// One element.
#[derive(Debug)]
pub(in crate::pdf) struct Element {
    pub kind: Kind,
    pub parent: ElementId,
    pub kids: Vec<Kid>,
    /// How many columns a cell is wide.
    pub columns: u16,
    /// Language of its text where it is not the document's.
    pub language: Option<String>,
    /// What it says.
    pub said: String,
    /// Whether what it says cannot be told from the letters as they stand on the page.
    pub is_spelled: bool,
    /// Page and box of a figure.
    pub place: Option<(u32, Rect)>,
}

/// All elements; the first one is the document.
#[derive(Debug, Default)]
pub(in crate::pdf) struct Tree {
    pub elements: Vec<Element>,
}

impl Tree {
    /// Adds an element that has no place among its parent's kids yet.
    pub fn loose(&mut self, kind: Kind, parent: ElementId) -> ElementId {
        let id = ElementId::try_from(self.elements.len()).unwrap_or(ElementId::MAX);
        self.elements.push(Element {
            kind,
            parent,
            kids: Vec::new(),
            columns: 1,
            language: None,
            said: String::new(),
            is_spelled: false,
            place: None,
        });
        id
    }

    /// Adds an element at the end of its parent.
    pub fn add(&mut self, kind: Kind, parent: ElementId) -> ElementId {
        let id = self.loose(kind, parent);
        self.kid(parent, Kid::Element(id));
        id
    }

    pub fn get(&self, id: ElementId) -> Option<&Element> {
        self.elements.get(id as usize)
    }

    pub fn get_mut(&mut self, id: ElementId) -> Option<&mut Element> {
        self.elements.get_mut(id as usize)
    }

    pub fn kid(&mut self, id: ElementId, kid: Kid) {
        if let Some(element) = self.get_mut(id) {
            element.kids.push(kid);
        }
    }

    /// Makes the elements named by `kids` children of `id`, at its end.
    pub fn adopt(&mut self, id: ElementId, kids: Vec<ElementId>) {
        for kid in kids {
            self.kid(id, Kid::Element(kid));
        }
    }

    /// Puts another element in the place of one.
    pub fn replace(&mut self, parent: ElementId, old: ElementId, new: ElementId) {
        if let Some(child) = self.get_mut(old) {
            child.parent = new;
        }
        let kids = self.get_mut(parent).map(|element| &mut element.kids);
        for kid in kids.into_iter().flatten() {
            if *kid == Kid::Element(old) {
                *kid = Kid::Element(new);
            }
        }
    }

    /// Takes away what an element has of a page.
    pub fn take_contents(&mut self, id: ElementId, page: u32) -> Vec<Kid> {
        let Some(element) = self.get_mut(id) else {
            return Vec::new();
        };
        let is_of_page = |kid: &Kid| matches!(kid, Kid::Content(of, _) if *of == page);
        let (taken, kept) = std::mem::take(&mut element.kids)
            .into_iter()
            .partition(is_of_page);
        element.kids = kept;
        taken
    }

    /// A line that an element says; `language` is that of the document.
    pub fn say(&mut self, id: ElementId, line: &Line, language: &str) {
        let Some(element) = self.get_mut(id) else {
            return;
        };
        if !element.said.is_empty() {
            element.is_spelled = true;
            if line.joint != Joint::Cut {
                element.said.push(' ');
            }
        }
        element.is_spelled |= line.runs.iter().any(|run| run.rtl);
        let signs = line.text.chars().filter(|sign| !steers(*sign));
        element.said.extend(signs);
        let own = line.language.as_str();
        if element.language.is_none() && !own.is_empty() && own != language {
            element.language = Some(own.to_owned());
        }
    }

    /// Levels of headings go down step by step, from 1 in each part; tables without names of
    /// columns are read by their first cells.
    pub fn tidy(&mut self) {
        let mut level = 0;
        for id in self.in_order() {
            let Some(element) = self.elements.get_mut(id as usize) else {
                continue;
            };
            match element.kind {
                Kind::Part => level = 0,
                Kind::Heading(wanted) => {
                    level = wanted.min(level + 1);
                    element.kind = Kind::Heading(level);
                }
                Kind::Table => {
                    self.name_rows(id);
                    self.fill(id);
                }
                // Over boxes to tick there is nothing to be read.
                Kind::ColumnHead if element.kids.is_empty() => element.kind = Kind::Cell,
                _ => {}
            }
        }
    }

    /// All elements in reading order.
    pub fn in_order(&self) -> Vec<ElementId> {
        let (mut order, mut open) = (Vec::with_capacity(self.elements.len()), vec![0]);
        while let Some(id) = open.pop() {
            order.push(id);
            open.extend(self.elements_of(id).rev());
        }
        order
    }

    fn elements_of(&self, id: ElementId) -> impl DoubleEndedIterator<Item = ElementId> + '_ {
        let kids = self.get(id).into_iter().flat_map(|element| &element.kids);
        kids.filter_map(|kid| match kid {
            Kid::Element(id) => Some(*id),
            _ => None,
        })
    }

    /// A head without rows below it is all that the table has.
    fn fill(&mut self, table: ElementId) {
        if let [only] = self.elements_of(table).collect::<Vec<_>>()[..]
            && let Some(group) = self.get_mut(only)
        {
            group.kind = Kind::Body;
        }
    }

    fn name_rows(&mut self, table: ElementId) {
        let groups: Vec<ElementId> = self.elements_of(table).collect();
        let is_head = |id: &ElementId| self.get(*id).is_some_and(|group| group.kind == Kind::Head);
        if groups.iter().any(is_head) {
            return;
        }
        let rows = groups.iter().flat_map(|group| self.elements_of(*group));
        let first: Vec<ElementId> = rows
            .filter_map(|row| self.elements_of(row).next())
            .collect();
        for id in first {
            if let Some(cell) = self.get_mut(id).filter(|cell| cell.columns == 1) {
                cell.kind = Kind::RowHead;
            }
        }
    }
}

/// Signs that only steer direction are not read out.
fn steers(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Text as it is read out.
pub(super) fn spoken(text: &str) -> String {
    text.chars().filter(|sign| !steers(*sign)).collect()
}
