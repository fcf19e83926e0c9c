//! Forms: what all papers with rows share, so that they look like one family and are filed alike.
//! A form is a head, strips that are never cut, and a foot; strips flow over as many pages as needed.

pub(crate) mod cell;
pub(crate) mod foot;
pub(crate) mod head;
pub(crate) mod pen;
pub(crate) mod strip;

use super::manner::Manner;
use crate::length::{Length, Size};
use crate::text::TypeCase;
use pen::{Ground, Pen};

/// A thick line: it opens a sheet.
pub(crate) const THICK: Length = Length::mm(1.05);
/// It opens a group.
pub(crate) const MIDDLE: Length = Length::mm(0.52);
/// A line to sign on.
pub(crate) const THIN: Length = Length::mm(0.26);
/// It parts rows.
pub(crate) const HAIR: Length = Length::mm(0.17);

/// What every form says of itself, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Language tag; it gives the direction.
    pub language: String,
    /// The sheet of paper, upright.
    pub paper: Size,
    /// Whether it lies on its long side.
    pub lying: bool,
    /// Whether nothing is smaller than 16 points.
    pub large: bool,
    /// The signs of the figures from nought to nine.
    pub digits: [char; 10],
    /// What the paper is: 'Roster'.
    pub name: String,
    /// What it is for: the event or the call.
    pub subject: String,
    /// Day and time.
    pub when: String,
    /// Place and city.
    pub place: String,
    /// A line more, such as the call of the event; may be empty.
    pub more: String,
    /// The letter of the thumb index; none leaves it away.
    pub letter: Option<char>,
    /// The id as it is typed (`G2P61X`); none in a draft.
    pub id: Option<String>,
    /// 'page {n} of {total}'.
    pub page: String,
    /// What the foot says of the document and of the state of its data.
    pub foot: [String; 2],
    /// Said after the heading of a group that goes on from the page before.
    pub continued: String,
    /// Said in place of the rows when there are none.
    pub nothing: String,
    /// Stands over the foot of every page; may be empty.
    pub note: String,
    /// What viewers show in the title bar.
    pub title: String,
    /// When the data was taken, '2026-12-12T14:00:00'.
    pub created: Option<String>,
}

impl Form {
    /// The size of its pages.
    pub fn size(&self) -> Size {
        if self.lying {
            self.paper.turned()
        } else {
            self.paper
        }
    }

    /// From the edge to what is printed.
    pub(crate) fn side(&self) -> Length {
        Length::mm(if self.lying { 12.0 } else { 14.0 })
    }

    /// How wide the print is.
    pub(crate) fn width(&self) -> Length {
        self.size().width - self.side() * 2
    }

    /// Where the print ends.
    pub(crate) fn end(&self) -> Length {
        self.side() + self.width()
    }

    /// A pen for one page, or for strips.
    pub(crate) fn pen<'p>(&'p self, case: &'p mut TypeCase, count: (usize, usize)) -> Pen<'p> {
        let ground = Ground {
            language: &self.language,
            digits: &self.digits,
            large: self.large,
            size: self.size(),
        };
        Pen::new(case, ground, count)
    }

    /// Text of so many points; large print enlarges it, to 16 points at least.
    pub(crate) fn text(&self, points: f64) -> Manner {
        if self.large {
            Manner::text(larger(points)).down_to(16.0)
        } else {
            Manner::text(points)
        }
    }

    /// The same in bold.
    pub(crate) fn bold(&self, points: f64) -> Manner {
        if self.large {
            Manner::bold(larger(points)).down_to(16.0)
        } else {
            Manner::bold(points)
        }
    }

    /// The same in Black.
    pub(crate) fn display(&self, points: f64) -> Manner {
        if self.large {
            Manner::display(larger(points)).down_to(16.0)
        } else {
            Manner::display(points)
        }
    }

    /// One of two lengths in millimetres: usual or large print.
    pub(crate) fn mm(&self, usual: f64, large: f64) -> Length {
        Length::mm(if self.large { large } else { usual })
    }

    /// A heading that goes on from the page before.
    pub(crate) fn continued(&self, heading: &str) -> String {
        format!("{heading} ({})", self.continued)
    }
}

fn larger(points: f64) -> f64 {
    (points * 1.57).max(16.0)
}

/// So many times a length.
pub(crate) fn times(length: Length, count: usize) -> Length {
    length * i32::try_from(count).unwrap_or(0)
}

/// Two texts with a dot between them, or the one that says something.
pub(crate) fn joined(first: &str, second: &str) -> String {
    let parts = [first, second];
    let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(" · ")
}
