//! A whole document: its pages, what it says of itself, and what the person should know of it.

use std::fmt::Write as _;

use crate::frame::{Item, Outline, Page};

pub mod attendance;
pub mod badge;
mod borrowed;
pub mod calendar;
pub mod calibration;
mod cells;
pub mod certificate;
pub mod contacts;
pub mod digest;
pub mod event_list;
pub mod flyer;
pub mod foot;
pub mod forms;
mod hand;
pub mod label;
pub mod letter;
mod lettering;
pub mod loan;
mod manner;
pub mod pack;
pub mod packing;
pub mod placard;
mod place;
pub mod press;
pub mod roster;
pub mod run_sheet;
pub mod sign_up;
pub mod table_sign;

/// Something the person should know before printing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Which page, counted from 0.
    pub page: usize,
    /// What is wrong.
    pub kind: WarningKind,
}

/// What is wrong on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// No face has this character; a box stands in its place.
    MissingCharacter {
        /// The character.
        character: char,
        /// The line it stands in.
        text: String,
    },
    /// A picture has too few dots for its place.
    CoarsePicture {
        /// Dots per inch at this place.
        dpi: u32,
    },
    /// A text did not fit and was ended by an ellipsis.
    Clipped {
        /// The whole text.
        text: String,
    },
    /// A headline fits at no allowed size.
    HeadlineTooLong {
        /// The headline.
        text: String,
    },
    /// A text had to be ended early.
    Overflow {
        /// The field it came from.
        field: &'static str,
        /// By how many lines it is too long.
        lines: usize,
    },
    /// There was no room for a field at all.
    Dropped {
        /// The field.
        field: &'static str,
    },
    /// A field that this paper should not go without is empty.
    Missing {
        /// The field.
        field: &'static str,
        /// In which language.
        language: String,
    },
    /// A second language was asked for and has no words.
    MissingTranslation {
        /// The language.
        language: String,
    },
    /// The colour is too light for letters; they were set in black.
    LowContrast {
        /// Contrast with white paper in hundredths (450 is enough).
        hundredths: u32,
    },
    /// A design with a photo has none that can be read.
    NoPicture,
    /// The picture that is named lies on another laptop; it has not arrived yet.
    PictureNotHere,
    /// So many entries had no room and are only counted on the page.
    LeftOut {
        /// How many.
        count: usize,
    },
    /// Letters stand where many printers cannot print.
    NearEdge {
        /// The field they come from.
        field: &'static str,
    },
}

/// An entry of the list that viewers show beside the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bookmark {
    /// What it says.
    pub title: String,
    /// Which page it leads to, counted from 0.
    pub page: usize,
    /// How far in it stands; 0 stands outermost.
    pub depth: u8,
}

impl Bookmark {
    /// Shown by the viewer's own list: steering signs would stand there as boxes.
    pub fn new(title: &str, page: usize, depth: u8) -> Bookmark {
        let steering =
            |sign: &char| !matches!(sign, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
        Bookmark {
            title: title.chars().filter(steering).collect(),
            page,
            depth,
        }
    }
}

/// A finished document: all that a PDF or a printer needs.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Shown by viewers in the title bar.
    pub title: String,
    /// Language tag of most of the text ('ckb', 'ku-Latn').
    pub language: String,
    /// When the data was taken, '2026-12-12T14:00:00'; nothing is read from the clock.
    pub created: Option<String>,
    /// Whether viewers must print at full size (marks, badges, tiles).
    pub full_size: bool,
    /// Whether it is written with tags, for those who have it read out or laid out anew.
    pub accessible: bool,
    /// The sides, in order.
    pub pages: Vec<Page>,
    /// What the person should know before printing.
    pub warnings: Vec<Warning>,
    /// The way to its parts.
    pub bookmarks: Vec<Bookmark>,
    /// Where the elements of a design stand, for whoever changes it.
    pub places: Vec<Place>,
}

/// Where an element of a design stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which page, counted from 0.
    pub page: usize,
    /// Which element, counted from 0.
    pub element: usize,
    /// Its box.
    pub area: crate::length::Rect,
}

impl Document {
    /// A document of finished pages; characters that no face has become warnings.
    pub fn new(title: &str, language: &str, pages: Vec<Page>) -> Document {
        let warnings = pages
            .iter()
            .enumerate()
            .flat_map(|(n, page)| missing_characters(n, page))
            .collect();
        Document {
            title: title.to_owned(),
            language: language.to_owned(),
            pages,
            warnings,
            ..Document::default()
        }
    }

    /// Puts a document behind the pages, with a bookmark that leads to it.
    pub fn append(&mut self, name: &str, part: &Document, depth: u8) {
        let first = self.pages.len();
        self.bookmarks.push(Bookmark::new(name, first, depth));
        let warnings = part.warnings.iter().map(|warning| Warning {
            page: warning.page + first,
            kind: warning.kind.clone(),
        });
        self.warnings.extend(warnings);
        self.full_size |= part.full_size;
        self.pages.extend(part.pages.iter().cloned());
    }

    /// One line for each item, in points from the top left: what tests keep and compare.
    pub fn listing(&self) -> String {
        let mut out = format!("{} [{}]\n", self.title, self.language);
        let mut listed = Vec::new();
        for (n, page) in self.pages.iter().enumerate() {
            let _ = writeln!(
                out,
                "page {} {}x{}",
                n + 1,
                page.size.width,
                page.size.height
            );
            list_page(page, "  ", &mut listed, &mut out);
        }
        for warning in &self.warnings {
            let _ = writeln!(out, "warning {warning:?}");
        }
        out
    }
}

impl Page {
    /// Everything on the page from back to front, with its ground.
    pub fn all_items(&self) -> impl Iterator<Item = &Item> {
        let ground = self.ground.iter().flat_map(|ground| ground.iter());
        ground.chain(&self.items)
    }
}

/// Lists a page; a page that stands on it is listed where it is seen first.
fn list_page(page: &Page, indent: &str, listed: &mut Vec<usize>, out: &mut String) {
    let drawn = |item: &&Item| !matches!(item, Item::Mark(_));
    for item in page.all_items().filter(drawn) {
        out.push_str(indent);
        list_item(item, out);
        out.push('\n');
        let Item::Form(form) = item else { continue };
        let address = std::sync::Arc::as_ptr(&form.page).addr();
        if !listed.contains(&address) {
            listed.push(address);
            list_page(&form.page, &format!("{indent}  "), listed, out);
        }
    }
}

fn list_item(item: &Item, out: &mut String) {
    let _ = match item {
        Item::Text(t) => write!(
            out,
            "text {},{} {} {:?} w{} {:?}",
            t.at.x,
            t.at.y,
            t.size,
            t.colour,
            t.line.width(t.size),
            t.line.text
        ),
        Item::Rule(r) => write!(
            out,
            "rule {},{} {},{} {}",
            r.from.x, r.from.y, r.to.x, r.to.y, r.stroke.thickness
        ),
        Item::Shape(s) => match &s.outline {
            Outline::Rect(r) => write!(
                out,
                "box {},{} {}x{} {:?} {:?}",
                r.x, r.y, r.width, r.height, s.fill, s.stroke
            ),
            other => write!(out, "shape {other:?} {:?} {:?}", s.fill, s.stroke),
        },
        Item::Image(p) => {
            let (a, c) = (p.place, p.clip);
            write!(
                out,
                "image {},{} {}x{} clip {},{} {}x{}",
                a.x, a.y, a.width, a.height, c.x, c.y, c.width, c.height
            )
        }
        Item::Qr(q) => write!(out, "qr {},{} {} {:?}", q.at.x, q.at.y, q.module, q.text),
        Item::Link(l) => write!(
            out,
            "link {},{} {}x{} {}",
            l.area.x, l.area.y, l.area.width, l.area.height, l.address
        ),
        Item::Form(f) => write!(
            out,
            "form {},{} x{:.4}{} clip {},{} {}x{}",
            f.at.x,
            f.at.y,
            f.scale,
            if f.half_turn { " turned" } else { "" },
            f.clip.x,
            f.clip.y,
            f.clip.width,
            f.clip.height
        ),
        Item::Mark(_) => Ok(()),
    };
}

fn missing_characters(page: usize, content: &Page) -> Vec<Warning> {
    let mut found: Vec<Warning> = Vec::new();
    for item in content.all_items() {
        if let Item::Form(form) = item {
            for warning in missing_characters(page, &form.page) {
                if !found.contains(&warning) {
                    found.push(warning);
                }
            }
        }
        let Item::Text(text) = item else { continue };
        for wanted in &text.line.missing {
            let character = &wanted.character;
            let known = found.iter().any(|w| matches!(&w.kind, WarningKind::MissingCharacter { character: c, .. } if c == character));
            if !known {
                let kind = WarningKind::MissingCharacter {
                    character: *character,
                    text: text.line.text.to_string(),
                };
                found.push(Warning { page, kind });
            }
        }
    }
    found
}
