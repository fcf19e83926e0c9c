//! Strips of a form on their way to pages: a strip is never cut, a group is cut only when it is
//! higher than a page, and its heading comes again then.

use std::sync::Arc;

use super::pen::Pen;
use super::{Form, HAIR, foot, head};
use crate::document::Document;
use crate::document::manner::field;
use crate::frame::{Item, Page, Warning, WarningKind};
use crate::length::Length;
use crate::mark::{Columns, Mark, Marking as _, RowKind, passed_over};
use crate::text::TypeCase;

/// What is drawn from its own top, and how high it is.
#[derive(Clone, Debug, Default)]
pub struct Strip {
    pub height: Length,
    items: Vec<Item>,
    found: Vec<WarningKind>,
    /// The columns that it names.
    columns: Option<Arc<Columns>>,
}

/// Strips under one heading.
#[derive(Default)]
pub struct Group {
    pub head: Option<Strip>,
    /// The heading on the next page.
    pub again: Option<Strip>,
    pub rows: Vec<Strip>,
    /// Columns of its rows, where they differ from those of the body.
    pub columns: Option<Arc<Columns>>,
    /// White below it.
    pub after: Length,
    /// Whether it may be cut although a page would hold it.
    pub loose: bool,
}

/// Everything between head and foot.
#[derive(Default)]
pub struct Body {
    /// Names of columns; they come again on each page.
    pub columns: Option<Strip>,
    pub groups: Vec<Group>,
    /// Stands over the foot of every page.
    pub close: Option<Strip>,
}

impl Pen<'_> {
    /// Draws a strip aside, from a top of nought; `draw` gives its height.
    pub fn strip(&mut self, draw: impl FnOnce(&mut Self) -> Length) -> Strip {
        let page = std::mem::take(&mut self.page);
        self.page.size = page.size;
        let found = std::mem::take(&mut self.found);
        let height = self.alone(draw);
        let drawn = std::mem::replace(&mut self.page, page);
        let found = std::mem::replace(&mut self.found, found);
        Strip {
            height,
            items: drawn.items,
            found,
            columns: None,
        }
    }

    /// Puts a strip in its place, and says what it is where that is not said in it.
    fn stamp(&mut self, strip: &Strip, top: Length, mark: Option<&Mark>) {
        let moved = strip.items.iter().cloned();
        let moved = moved.map(|item| item.moved(Length::ZERO, top));
        match mark {
            Some(Mark::Artifact) => self.sheet().items.extend(passed_over(moved)),
            Some(mark) => self.marked(mark.clone().moved(Length::ZERO, top), |pen| {
                pen.sheet().items.extend(moved);
            }),
            None => self.sheet().items.extend(moved),
        }
        self.found.extend(strip.found.iter().cloned());
    }
}

/// Where rows may stand.
struct Room {
    top: Length,
    bottom: Length,
}

/// A strip with its top and what it is.
type Placed<'b> = (&'b Strip, Length, Option<Mark>);

/// The strips of each page.
type Plan<'b> = Vec<Vec<Placed<'b>>>;

/// Lays the body of a form over pages and draws them.
pub fn pages(form: &Form, case: &mut TypeCase, body: &Body) -> Document {
    let nothing = nothing(form, case, body);
    let room = room(form, case, body);
    let mut plan = plan(&room, body);
    if let (Some(strip), [page]) = (&nothing, plan.as_mut_slice()) {
        page.push((strip, room.top, None));
    }
    let total = plan.len();
    let mut ground: Option<Arc<Vec<Item>>> = None;
    let (mut pages, mut warnings): (Vec<Page>, Vec<Warning>) = (Vec::new(), Vec::new());
    for (index, strips) in plan.iter().enumerate() {
        let mut pen = form.pen(case, (index + 1, total));
        let head = head::draw(&mut pen, form);
        furniture(&mut pen, form, body, head);
        pen.alone(|pen| {
            strips
                .iter()
                .for_each(|(strip, top, mark)| pen.stamp(strip, *top, mark.as_ref()))
        });
        let (mut page, items, found) = pen.finish();
        // Head and foot are the same on all pages and are written once.
        page.ground = Some(ground.get_or_insert_with(|| Arc::new(items)).clone());
        let warning = |kind| Warning { page: index, kind };
        warnings.extend(found.into_iter().map(warning));
        pages.push(page);
    }
    // What head and foot say is remarked once.
    let mut said = Vec::new();
    warnings.retain(|warning| {
        let new = !said.contains(&warning.kind);
        said.push(warning.kind.clone());
        new
    });
    let mut document = Document::new(&form.title, &form.language, pages);
    document.warnings.extend(warnings);
    document.created.clone_from(&form.created);
    document
}

/// How much height is left on the last page.
pub fn left_on_last(form: &Form, case: &mut TypeCase, body: &Body) -> Length {
    let room = room(form, case, body);
    let plan = plan(&room, body);
    let last = plan.last().and_then(|page| page.last());
    let end = last.map_or(room.top, |(strip, top, _)| *top + strip.height);
    room.bottom - end
}

fn furniture(pen: &mut Pen<'_>, form: &Form, body: &Body, head: Length) {
    if let Some(columns) = &body.columns {
        pen.stamp(columns, head, None);
    }
    pen.mark(Mark::Last);
    if let Some(close) = &body.close {
        let note = foot::note_height(pen, form);
        let top = form.size().height - foot::height(form) - note - Length::mm(3.0);
        pen.stamp(close, top - close.height, None);
    }
    foot::draw(pen, form);
}

fn room(form: &Form, case: &mut TypeCase, body: &Body) -> Room {
    let mut pen = form.pen(case, (0, 0));
    let head = head::draw(&mut pen, form);
    let top = match &body.columns {
        Some(columns) => head + columns.height,
        None => head + form.mm(if form.lying { 3.0 } else { 7.0 }, 2.0),
    };
    let close = body.close.as_ref();
    let close = close.map_or(Length::ZERO, |close| close.height + Length::mm(3.0));
    let over = foot::height(form) + foot::note_height(&mut pen, form) + close;
    Room {
        top,
        bottom: form.size().height - over - Length::mm(2.5),
    }
}

/// Words in place of the rows that are not there.
fn nothing(form: &Form, case: &mut TypeCase, body: &Body) -> Option<Strip> {
    let empty = body.groups.iter().all(|group| group.rows.is_empty());
    if !empty || form.nothing.is_empty() {
        return None;
    }
    let mut pen = form.pen(case, (0, 0));
    Some(pen.strip(|pen| {
        let (start, inset) = (form.side(), Length::mm(5.0));
        let manner = form.bold(11.5);
        let place = field(start + inset, form.width() - inset * 2, form.mm(14.0, 17.0));
        let more = pen.cell(&form.nothing, pen.reading, manner, place, 4);
        let (top, high) = (Length::mm(4.0), form.mm(16.0, 21.0) + more);
        pen.frame(start, top, (form.width(), high), Length::pt(2.0));
        top + high
    }))
}

fn plan<'b>(room: &Room, body: &'b Body) -> Plan<'b> {
    let named = body.columns.as_ref();
    let named = named.and_then(|strip| strip.columns.as_ref());
    let mut pages: Plan<'b> = vec![Vec::new()];
    let mut y = room.top;
    for group in &body.groups {
        let columns = group.columns.as_ref().or(named);
        let row = columns.map_or(Mark::Entry, |all| Mark::row(RowKind::Body, all));
        let over = named.map(|all| Mark::row(RowKind::Band(2), all));
        let whole = height(group);
        let is_fresh = pages.last().is_some_and(Vec::is_empty);
        let first = group.head.iter().chain(group.rows.first());
        let start: Length = first.map(|strip| strip.height).sum();
        let fits = y + whole <= room.bottom;
        let is_cut = group.loose || whole > room.bottom - room.top;
        let must_turn = !fits && (!is_cut || y + start > room.bottom);
        if must_turn && !is_fresh {
            pages.push(Vec::new());
            y = room.top;
        }
        put(&mut pages, &mut y, group.head.as_ref(), over);
        for strip in &group.rows {
            let has_row = pages.last().is_some_and(|page| page.len() > 1);
            if y + strip.height > room.bottom && has_row {
                pages.push(Vec::new());
                y = room.top;
                let again = group.again.as_ref();
                put(&mut pages, &mut y, again, Some(Mark::Artifact));
            }
            put(&mut pages, &mut y, Some(strip), Some(row.clone()));
        }
        y += group.after;
    }
    pages
}

fn put<'b>(pages: &mut Plan<'b>, y: &mut Length, strip: Option<&'b Strip>, mark: Option<Mark>) {
    if let (Some(strip), Some(page)) = (strip, pages.last_mut()) {
        page.push((strip, *y, mark));
        *y += strip.height;
    }
}

fn height(group: &Group) -> Length {
    let strips = group.head.iter().chain(&group.rows);
    strips.map(|strip| strip.height).sum()
}

/// A column: where it starts, how wide it is, and its name.
pub type Column<'c> = (Length, Length, &'c str);

/// Names of columns over a rule.
pub fn columns(pen: &mut Pen<'_>, form: &Form, columns: &[Column<'_>]) -> Strip {
    let starts = columns.iter().map(|(start, ..)| *start);
    // What stands before the first name, such as the numbers of the rows, has a column too.
    let before = columns
        .iter()
        .all(|(start, ..)| *start > form.side() + Length::mm(2.0));
    let all = pen.columns_at(starts.chain(before.then(|| form.side())));
    let mut strip = named(pen, form, columns, &all);
    strip.columns = Some(all);
    strip
}

fn named(pen: &mut Pen<'_>, form: &Form, columns: &[Column<'_>], all: &Arc<Columns>) -> Strip {
    pen.strip(|pen| {
        pen.mark(Mark::row(RowKind::Head, all));
        let baseline = form.mm(5.0, 6.5);
        for (start, width, name) in columns {
            let manner = form.bold(8.0);
            let manner = if form.large {
                manner
            } else {
                manner.down_to(5.6)
            };
            pen.say(name, pen.reading, manner, field(*start, *width, baseline));
        }
        pen.mark(Mark::Body);
        let top = form.mm(7.0, 9.0);
        pen.rule(form.side(), top, form.width(), super::MIDDLE);
        top + super::MIDDLE
    })
}

/// The line that ends a row at its foot; gives the row's whole height.
pub fn end_row(pen: &mut Pen<'_>, form: &Form, height: Length) -> Length {
    pen.rule(form.side(), height - HAIR, form.width(), HAIR);
    height
}

/// Boxes for those who type in what came back: `lead` in white on black, then fields.
pub fn typed_strip(pen: &mut Pen<'_>, form: &Form, lead: &str, fields: &[(&str, f64)]) -> Strip {
    pen.strip(|pen| {
        let (start, width, high) = (form.side(), form.width(), form.mm(9.0, 11.0));
        let black = form.mm(25.0, 45.0);
        pen.frame(start, Length::ZERO, (width, high), Length::pt(0.75));
        pen.bar(start, Length::ZERO, black, high);
        let inset = Length::mm(2.5);
        let place = field(start + inset, black - inset * 2, form.mm(5.6, 7.4));
        let manner = form.bold(8.5).white();
        pen.say(lead, pen.reading, manner, place);
        let mut at = start + black;
        for (index, (label, share)) in fields.iter().enumerate() {
            let room = (width - black).scaled(*share);
            if index > 0 {
                pen.bar(at, Length::ZERO, HAIR, high);
            }
            let inset = Length::mm(1.6);
            let place = field(at + inset, room - inset * 2, form.mm(3.2, 7.4));
            let manner = form.text(6.6);
            let manner = if form.large {
                manner
            } else {
                manner.down_to(5.0)
            };
            pen.say(label, pen.reading, manner, place);
            at += room;
        }
        high
    })
}
