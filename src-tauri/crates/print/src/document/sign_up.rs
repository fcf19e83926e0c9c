//! The sign-up sheet: people who are known tick that they came, new ones write themselves in, and
//! somebody types it all in afterwards. Measures are those of the drawn pattern.

mod block;
mod foot;
mod head;
mod large;
mod pair;
mod pen;
mod row;
mod shape;

use std::sync::Arc;

use crate::document::Document;
use crate::frame::{Page, Warning};
use crate::length::Size;
use crate::text::{Emphasised, TypeCase};
use pen::Pen;
use shape::{Plan, Shape, Strip};

/// Which way the sheet lies, and how a person's row looks on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// For stalls and tables: one line a person.
    #[default]
    Landscape,
    /// For large hands and rain: two lines a person, and a line to fold the filled rows away.
    Portrait,
}

/// A shift or a skill: its letter on this sheet, its name, and its hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// One letter.
    pub letter: String,
    /// What it stands for.
    pub name: String,
    /// When, in few signs; empty for a skill.
    pub hours: String,
}

/// Somebody who is on the list already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The name, as it was given.
    pub name: String,
    /// What stands for the telephone: its end, or that it is on file; empty leaves room to write.
    pub phone: Mark,
    /// What stands for the e-mail address.
    pub email: Mark,
    /// The shifts that were agreed, as places in the list of shifts.
    pub shifts: Vec<usize>,
}

/// What stands in a field of somebody who is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing is known: room to write.
    #[default]
    Blank,
    /// It is known and not shown.
    OnFile,
    /// These signs, from left to right.
    Shown(String),
}

/// Words of the sheet in its language. `{n}` and `{total}` stand for figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// 'Sign-up'.
    pub title: String,
    /// 'Sheet {n} of {total}'.
    pub sheet: String,
    /// 'page {n} of {total}'.
    pub page: String,
    /// Head of the codes of shifts.
    pub shifts: String,
    /// Head of the codes of skills.
    pub skills: String,
    /// Head of the boxes that known people tick.
    pub here: String,
    /// Head of the names.
    pub name: String,
    /// Head of the telephones.
    pub phone: String,
    /// Head of the e-mail addresses.
    pub email: String,
    /// Head of the boxes of those who want to hear more.
    pub news: String,
    /// Stands over the known.
    pub known: String,
    /// Stands over the rows to write in.
    pub new_here: String,
    /// Stands where something is known and not shown.
    pub on_file: String,
    /// Stands at the line to fold at.
    pub fold: String,
    /// The typist's strip: its head, and the names of its four fields.
    pub typed: [String; 5],
    /// Said after the heading of a list that goes on from the page before.
    pub continued: String,
}

/// The facts of a sign-up sheet, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct SignUpSheet {
    /// Language tag; it gives the direction.
    pub language: String,
    /// The sheet of paper, upright.
    pub paper: Size,
    /// Which way it lies.
    pub layout: Layout,
    /// Whether nothing is smaller than 16 points.
    pub large: bool,
    /// Its words.
    pub labels: Labels,
    /// The signs of the figures from nought to nine.
    pub digits: [char; 10],
    /// What the event is called.
    pub event: String,
    /// What the call is called; empty when there is none.
    pub call: String,
    /// Day and time.
    pub when: String,
    /// Place and city.
    pub place: String,
    /// Why people are asked, and when it is deleted.
    pub consent: Emphasised,
    /// Codes of shifts.
    pub shifts: Vec<Code>,
    /// Codes of skills.
    pub skills: Vec<Code>,
    /// People who are on the list already.
    pub known: Vec<Known>,
    /// Rows to write in, at least; the last page is filled with more. None when it is 0.
    pub blank_rows: usize,
    /// The sheet's id as it is typed (`S7K3F9`); none in a draft.
    pub id: Option<String>,
    /// Where the paper goes when it is full.
    pub return_to: String,
    /// What the foot says of the document and of the state of its data.
    pub foot: [String; 2],
    /// What viewers show in the title bar.
    pub title: String,
    /// When the data was taken, '2026-12-12T14:00:00'.
    pub created: Option<String>,
}

/// A drawn sheet.
#[derive(Clone, Debug, Default)]
pub struct Drawn {
    /// Its pages.
    pub document: Document,
    /// How many rows to write in it has.
    pub blank_rows: usize,
}

/// How many letters for shifts, and how many for skills, fit on a sheet.
pub const fn codes_at_most(layout: Layout, large: bool) -> usize {
    match (layout, large) {
        (Layout::Landscape, false) => 5,
        (Layout::Portrait, false) => 8,
        (Layout::Landscape, true) => 8,
        (Layout::Portrait, true) => 5,
    }
}

/// Draws a sign-up sheet on as many pages as it needs.
pub fn sign_up_sheet(facts: &SignUpSheet) -> Drawn {
    let shape = Shape::of(facts);
    let mut case = TypeCase::new();
    let plan = Plan::of(facts, &shape, &mut case);
    let total = plan.strips.len();
    let mut warnings = Vec::new();
    let mut pages: Vec<Page> = Vec::with_capacity(total);
    for (index, strip) in plan.strips.iter().enumerate() {
        let mut pen = Pen::new(&mut case, &shape, facts, (index + 1, total));
        draw_page(&mut pen, &shape, strip);
        let (mut page, ground, found) = pen.finish();
        // Pages of one plan differ in names and figures only.
        let alike = plan.strips.iter().position(|other| other.is_like(strip));
        let shared = alike.and_then(|alike| pages.get(alike)?.ground.clone());
        page.ground = Some(shared.unwrap_or_else(|| Arc::new(ground)));
        warnings.extend(found.into_iter().map(|kind| Warning { page: index, kind }));
        pages.push(page);
    }
    let mut document = Document::new(&facts.title, &facts.language, pages);
    document.warnings.extend(warnings);
    document.created.clone_from(&facts.created);
    Drawn {
        document,
        blank_rows: plan.strips.iter().map(|strip| strip.blank).sum(),
    }
}

fn draw_page(pen: &mut Pen<'_>, shape: &Shape, strip: &Strip) {
    if shape.large {
        large::draw(pen, shape, strip);
        return;
    }
    pen.head(|pen| head::draw(pen, shape, strip));
    match shape.layout {
        Layout::Landscape => row::draw(pen, shape, strip),
        Layout::Portrait => block::draw(pen, shape, strip),
    }
    foot::draw(pen, shape);
}
