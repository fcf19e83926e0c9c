//! The way through a document, page by page, that finds for each thing the element it belongs to.

use super::figure::{area_of, words_of};
use super::grid::Grid;
use super::tree::{ElementId, Kid, Kind, Tree, spoken};
use super::{Owner, PageTags, Tags};
use crate::frame::{Form, Item, Link, Mark, Page, Text, Turn};
use crate::length::{Length, Rect};
use crate::mark::{Row, RowKind};
use crate::pdf::sources::address;
use crate::text::{Direction, Joint, Language};

/// What the present mark says, and the element that was made for it.
enum Region {
    Body,
    Artifact,
    Heading(u8, Option<ElementId>),
    Row(Row),
    Label(Option<ElementId>),
    Entry(Option<ElementId>),
}

/// What the text before belongs to, as far as it may go on.
#[derive(Default)]
enum Open {
    #[default]
    Nothing,
    Paragraph(ElementId),
    Table(Grid),
    /// The list, its present entry, and whether that has a body.
    List(ElementId, ElementId, bool),
}

/// Elements of a part in the order in which they are read, and the open one.
#[derive(Default)]
struct Cursor {
    kids: Vec<ElementId>,
    open: Open,
}

/// Finds the elements of a document.
pub(super) struct Walk {
    tags: Tags,
    language: Language,
    is_rtl: bool,
    by_cell: bool,
    part: ElementId,
    /// What is read in turn, and what is read last.
    cursors: [Cursor; 2],
    is_last: bool,
    region: Region,
    /// Grounds and pages that were told already, by their addresses.
    told: Vec<usize>,
    /// What stood where on the present page, for its links.
    spots: Vec<(Rect, ElementId)>,
}

impl Walk {
    pub fn new(tag: &str, by_cell: bool) -> Walk {
        let mut tags = Tags::default();
        let part = tags.tree.loose(Kind::Document, 0);
        Walk {
            tags,
            language: Language::new(tag),
            is_rtl: Direction::of_language(tag).is_rtl(),
            by_cell,
            part,
            cursors: Default::default(),
            is_last: false,
            region: Region::Body,
            told: Vec::new(),
            spots: Vec::new(),
        }
    }

    /// A document of its own begins; a bound one has a part for each.
    pub fn begin_part(&mut self, is_bound: bool) {
        self.end_part();
        if is_bound {
            self.part = self.tags.tree.add(Kind::Part, 0);
        }
    }

    fn end_part(&mut self) {
        for cursor in std::mem::take(&mut self.cursors) {
            self.tags.tree.adopt(self.part, cursor.kids);
        }
    }

    pub fn finish(mut self) -> Tags {
        self.end_part();
        self.tags
    }

    /// Tells one page.
    pub fn page(&mut self, page: &Page) {
        self.tags.pages.push(PageTags::default());
        self.spots.clear();
        for cursor in &mut self.cursors {
            if let Open::Table(grid) = &mut cursor.open {
                grid.next_page();
            }
        }
        let ground = page.ground.as_ref().map(|ground| {
            let is_known = self.is_told(address(ground));
            self.items(ground, is_known)
        });
        let items = self.items(&page.items, false);
        let links: Vec<&Link> = page.all_items().filter_map(link_of).collect();
        let links = links.into_iter().map(|link| self.link(link)).collect();
        if let Some(tags) = self.tags.pages.last_mut() {
            (tags.ground, tags.items, tags.links) = (ground.unwrap_or_default(), items, links);
        }
    }

    /// Whether something was told before; from now on it was.
    fn is_told(&mut self, address: usize) -> bool {
        let is_told = self.told.contains(&address);
        if !is_told {
            self.told.push(address);
        }
        is_told
    }

    /// The owners of items; of a ground that is known only rows are told again.
    fn items(&mut self, items: &[Item], is_known: bool) -> Vec<Owner> {
        self.enter(&Mark::Body, is_known);
        let mut before = Owner::Nobody;
        let mut owners = Vec::with_capacity(items.len());
        for item in items {
            let owner = match item {
                Item::Mark(mark) => {
                    self.enter(mark, is_known);
                    Owner::Nobody
                }
                Item::Link(_) => Owner::Nobody,
                Item::Rule(_) | Item::Shape(_) => Owner::Drawing,
                Item::Text(text) => self.text(text, before),
                Item::Qr(qr) => self.figure(area_of(qr), spoken(&qr.text)),
                Item::Image(placed) => self.figure(placed.clip, spoken(&placed.alt)),
                Item::Form(form) => self.form(form),
            };
            if owner != Owner::Nobody {
                before = owner;
            }
            owners.push(owner);
        }
        self.is_last = false;
        owners
    }

    fn enter(&mut self, mark: &Mark, is_known: bool) {
        let is_row = |mark: &Mark| matches!(mark, Mark::Row(row) if row.kind == RowKind::Body);
        if is_known && !is_row(mark) {
            self.region = Region::Artifact;
            return;
        }
        self.is_last |= *mark == Mark::Last;
        self.region = match mark {
            Mark::Body | Mark::Last => Region::Body,
            Mark::Artifact => Region::Artifact,
            Mark::Heading(level) => Region::Heading(*level, None),
            Mark::Row(row) => Region::Row(row.clone()),
            Mark::Label => Region::Label(None),
            Mark::Entry => Region::Entry(None),
        };
    }

    fn cursor(&mut self) -> (&mut Tree, &mut Cursor) {
        let [first, last] = &mut self.cursors;
        (&mut self.tags.tree, if self.is_last { last } else { first })
    }

    /// A new element of the part itself.
    fn top(&mut self, kind: Kind) -> ElementId {
        let part = self.part;
        let (tree, cursor) = self.cursor();
        let id = tree.loose(kind, part);
        cursor.kids.push(id);
        cursor.open = Open::Nothing;
        id
    }

    fn text(&mut self, text: &Text, before: Owner) -> Owner {
        if text.line.text.trim().is_empty() {
            return Owner::Drawing;
        }
        let Some(element) = self.element(text) else {
            return Owner::Furniture;
        };
        let language = self.language;
        self.tags.tree.say(element, &text.line, language.as_str());
        // On a page from right to left viewers turn the words of other scripts round.
        if let Some(found) = self.tags.tree.get_mut(element) {
            found.is_spelled |= self.is_rtl;
        }
        let (left, right) = span(text);
        let area = Rect::new(left, text.at.y - text.size, right - left, text.size);
        self.spots.push((area, element));
        self.content(element, before)
    }

    /// The element that a text belongs to; none for furniture.
    fn element(&mut self, text: &Text) -> Option<ElementId> {
        let made = match &self.region {
            Region::Artifact => return None,
            Region::Heading(_, Some(id)) | Region::Label(Some(id)) | Region::Entry(Some(id)) => {
                return Some(*id);
            }
            Region::Body => return Some(self.paragraph(text.line.joint)),
            Region::Row(row) => {
                let row = row.clone();
                let (left, right) = span(text);
                return Some(self.cell(&row, (left, right)));
            }
            Region::Heading(level, None) => self.top(Kind::Heading(*level)),
            Region::Label(None) => self.label(),
            Region::Entry(None) => self.entry(),
        };
        match &mut self.region {
            Region::Heading(_, id) | Region::Label(id) | Region::Entry(id) => *id = Some(made),
            _ => {}
        }
        Some(made)
    }

    fn paragraph(&mut self, joint: Joint) -> ElementId {
        if let (Open::Paragraph(id), true) = (&self.cursor().1.open, joint != Joint::Fresh) {
            return *id;
        }
        let id = self.top(Kind::Paragraph);
        self.cursor().1.open = Open::Paragraph(id);
        id
    }

    fn cell(&mut self, row: &Row, span: (Length, Length)) -> ElementId {
        let by_cell = self.by_cell;
        let goes_on = matches!(&self.cursor().1.open, Open::Table(grid) if grid.takes(row));
        if !goes_on {
            let id = self.top(Kind::Table);
            self.cursor().1.open = Open::Table(Grid::new(id, row));
        }
        let (tree, cursor) = self.cursor();
        match &mut cursor.open {
            Open::Table(grid) => grid.cell(tree, row, span, by_cell),
            _ => 0,
        }
    }

    fn list(&mut self) -> ElementId {
        if let Open::List(list, ..) = self.cursor().1.open {
            return list;
        }
        self.top(Kind::List)
    }

    fn label(&mut self) -> ElementId {
        let list = self.list();
        let (tree, cursor) = self.cursor();
        let entry = tree.add(Kind::Entry, list);
        cursor.open = Open::List(list, entry, false);
        tree.add(Kind::Label, entry)
    }

    fn entry(&mut self) -> ElementId {
        let list = self.list();
        let (tree, cursor) = self.cursor();
        let entry = match cursor.open {
            Open::List(_, entry, false) => entry,
            _ => tree.add(Kind::Entry, list),
        };
        cursor.open = Open::List(list, entry, true);
        tree.add(Kind::EntryBody, entry)
    }

    /// Gives an element a content of the page; drawn right after its last one it is the same.
    fn content(&mut self, element: ElementId, before: Owner) -> Owner {
        let page = u32::try_from(self.tags.pages.len()).unwrap_or(u32::MAX) - 1;
        let name = self
            .tags
            .tree
            .get(element)
            .map_or("P", |found| found.kind.name());
        let Some(tags) = self.tags.pages.last_mut() else {
            return Owner::Drawing;
        };
        if let Owner::Content(number, _) = before
            && tags.contents.get(number as usize) == Some(&element)
        {
            return before;
        }
        let number = u32::try_from(tags.contents.len()).unwrap_or(u32::MAX);
        tags.contents.push(element);
        self.tags.tree.kid(element, Kid::Content(page, number));
        Owner::Content(number, name)
    }

    fn figure(&mut self, area: Rect, said: String) -> Owner {
        if matches!(self.region, Region::Artifact) {
            return Owner::Drawing;
        }
        let id = match &self.region {
            Region::Row(row) => {
                let row = row.clone();
                let cell = self.cell(&row, (area.x, area.right()));
                self.tags.tree.add(Kind::Figure, cell)
            }
            _ => self.top(Kind::Figure),
        };
        let page = u32::try_from(self.tags.pages.len()).unwrap_or(u32::MAX) - 1;
        if let Some(figure) = self.tags.tree.get_mut(id) {
            figure.said = said;
            figure.place = Some((page, area));
        }
        self.spots.push((area, id));
        self.content(id, Owner::Nobody)
    }

    /// A page on a sheet that is cut or folded is a picture that says what stands on it, once.
    fn form(&mut self, form: &Form) -> Owner {
        if self.is_told(address(&form.page)) {
            return Owner::Drawing;
        }
        self.figure(form.clip, words_of(&form.page))
    }

    /// The element of a place to click, around what it lies over.
    fn link(&mut self, link: &Link) -> ElementId {
        let page = u32::try_from(self.tags.pages.len()).unwrap_or(u32::MAX) - 1;
        let number = self.tags.pages.last().map_or(0, |tags| tags.links.len());
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let holds = |(area, _): &&(Rect, ElementId)| {
            let (x, y) = (area.x + area.width / 2, area.y + area.height / 2);
            link.area.holds(Rect::new(x, y, Length::ZERO, Length::ZERO))
        };
        let over = self.spots.iter().find(holds).map(|(_, element)| *element);
        let id = match over {
            Some(over) => self.around(over, page),
            None => self.top(Kind::Link),
        };
        if let Some(found) = self.tags.tree.get_mut(id) {
            found.said.clone_from(&link.address);
        }
        self.tags.tree.kid(id, Kid::Link(page, number));
        id
    }

    /// A link in the place of a figure, or of all the content that a text has on this page.
    fn around(&mut self, over: ElementId, page: u32) -> ElementId {
        let tree = &mut self.tags.tree;
        let (kind, parent) = tree.get(over).map_or((Kind::Paragraph, 0), |element| {
            (element.kind, element.parent)
        });
        if kind == Kind::Figure {
            let link = tree.loose(Kind::Link, parent);
            tree.kid(link, Kid::Element(over));
            let kids = self.cursors.iter_mut().flat_map(|cursor| &mut cursor.kids);
            kids.filter(|kid| **kid == over).for_each(|kid| *kid = link);
            tree.replace(parent, over, link);
            return link;
        }
        let link = tree.loose(Kind::Link, over);
        let moved = tree.take_contents(over, page);
        let contents = self.tags.pages.last_mut().map(|tags| &mut tags.contents);
        for number in contents
            .into_iter()
            .flatten()
            .filter(|owner| **owner == over)
        {
            *number = link;
        }
        for kid in moved {
            tree.kid(link, kid);
        }
        tree.kid(over, Kid::Element(link));
        link
    }
}

fn link_of(item: &Item) -> Option<&Link> {
    match item {
        Item::Link(link) => Some(link),
        _ => None,
    }
}

/// The left and the right edge of a text.
fn span(text: &Text) -> (Length, Length) {
    let width = match text.turn {
        Turn::None => text.line.width(text.size),
        _ => Length::ZERO,
    };
    (text.at.x, text.at.x + width)
}
