//! The calendar of a call: a week of cities and days, a month, or a wall of days. Measures of the
//! week are those of the drawn pattern.

mod days;
mod week;

use super::Document;
use super::foot::Foot;
use super::hand::{Hand, Manner, THICK, field, mm};
use crate::frame::Colour;
use crate::length::{Length, Size};
use crate::mark::Marking as _;
use crate::text::TypeCase;

/// One thing on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// When on this day, in the event's own time.
    pub time: String,
    /// What it is called.
    pub title: String,
    /// Its city, where the page does not say it.
    pub city: String,
}

/// One day with its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// Its figure.
    pub number: String,
    /// Its weekday in few letters.
    pub weekday: String,
    /// Whether it belongs to the call.
    pub inside: bool,
    /// Whether it is left blank: it belongs to another month.
    pub blank: bool,
    /// What happens; empty on pages that part the cities.
    pub entries: Vec<Entry>,
}

/// A city with what happens there on each day of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CityRow {
    /// Its name.
    pub city: String,
    /// One list of events a day.
    pub days: Vec<Vec<Entry>>,
}

/// One page of days, before it is known how many sheets it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Days side by side and cities one under the other, so that gaps show.
    Week {
        /// At most eight days.
        days: Vec<Day>,
        /// The cities.
        cities: Vec<CityRow>,
    },
    /// Weeks one under the other, seven days each.
    Weeks {
        /// What stands over it beside the call: the month, or the days.
        title: String,
        /// Names of the seven days.
        weekdays: Vec<String>,
        /// The weeks.
        weeks: Vec<Vec<Day>>,
    },
}

/// The facts of a calendar, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// Language tag; it gives the direction.
    pub language: String,
    /// The sheet as it lies.
    pub paper: Size,
    /// What the call is called.
    pub call: String,
    /// Its days.
    pub window: String,
    /// Its colour; black when the print is without.
    pub colour: Option<Colour>,
    /// The pages.
    pub spreads: Vec<Spread>,
    /// '+{n} more', for days with more events than fit.
    pub more: String,
    /// Said after the name of a city that goes on from the page before.
    pub continued: String,
    /// What stands under the days: that times are local, and what has no day yet.
    pub notes: Vec<String>,
    /// Said when there is no event at all.
    pub nothing: String,
    /// The foot.
    pub foot: Foot,
    /// What viewers show in the title bar.
    pub title: String,
    /// When the data was taken.
    pub created: Option<String>,
}

/// What stands where on a sheet of this size: lengths of the A4 pattern, grown for the wall.
#[derive(Clone, Copy)]
struct Room {
    scale: f64,
    side: Length,
    width: Length,
    top: Length,
    bottom: Length,
}

impl Room {
    fn of(facts: &Calendar, notes: usize) -> Room {
        let wall = facts.paper.width > mm(300.0);
        let scale = if wall {
            facts.paper.width.in_mm() / 297.0
        } else {
            1.0
        };
        let side = if wall { mm(20.0) } else { mm(12.0) };
        let notes = i32::try_from(notes).unwrap_or(0);
        Room {
            scale,
            side,
            width: facts.paper.width - side * 2,
            top: if wall { mm(16.0) } else { mm(10.0) },
            bottom: facts.paper.height - mm(16.4) - mm(5.0) - mm(4.6) * notes,
        }
    }

    fn mm(&self, millimetres: f64) -> Length {
        mm(millimetres).scaled(self.scale)
    }

    fn pt(&self, points: f64) -> f64 {
        points * self.scale
    }
}

/// Draws a calendar.
pub fn calendar(facts: &Calendar) -> Document {
    let mut case = TypeCase::new();
    let mut hand = Hand::new(&mut case, &facts.language, facts.paper);
    let notes = note_lines(&mut hand, facts);
    let room = Room::of(facts, notes.len());
    let mut first = true;
    for spread in &facts.spreads {
        match spread {
            Spread::Week { days, cities } => {
                week::draw(&mut hand, facts, &room, (days, cities), &mut first);
            }
            Spread::Weeks {
                title,
                weekdays,
                weeks,
            } => {
                // A year of weeks would leave no room to write: they go on over sheets.
                for weeks in weeks.chunks(days::most(&room)) {
                    if !std::mem::take(&mut first) {
                        hand.next_page();
                    }
                    head(&mut hand, facts, &room, title);
                    days::draw(&mut hand, facts, &room, weekdays, weeks);
                }
            }
        }
    }
    if first {
        head(&mut hand, facts, &room, &facts.window);
        let place = field(room.side, room.width, room.top + room.mm(35.0));
        hand.say(&facts.nothing, hand.reading, Manner::text(14.0), place);
    }
    let mut baseline = room.bottom + mm(4.6);
    for line in &notes {
        let place = field(room.side, room.width, baseline);
        hand.put(line.clone(), Length::pt(8.4), Colour::BLACK, place);
        baseline += mm(4.6);
    }
    let foot = Foot {
        side: room.side,
        ..facts.foot.clone()
    };
    hand.finish(&facts.title, facts.created.as_ref(), &foot)
}

/// What stands under the days of the last page, broken into lines.
fn note_lines(hand: &mut Hand<'_>, facts: &Calendar) -> Vec<std::sync::Arc<crate::text::Line>> {
    let width = facts.paper.width - mm(40.0);
    let manner = Manner::text(8.4);
    let reading = hand.reading;
    let said = facts.notes.iter().filter(|note| !note.is_empty());
    said.flat_map(|note| hand.wrapped(note, reading, manner, width))
        .collect()
}

/// The rule, the call, and the days of the page.
fn head(hand: &mut Hand<'_>, facts: &Calendar, room: &Room, days: &str) {
    hand.rule(room.side, room.top, room.width, THICK);
    let baseline = room.top + room.mm(12.0);
    let manner = Manner::bold(room.pt(12.0));
    let reading = hand.reading;
    let taken = hand
        .width(days, reading, manner)
        .min(room.width.scaled(0.45));
    let end = room.side + room.width;
    let place = field(end - taken, taken, baseline).ending();
    let (days_manner, days_place) = (manner, place);
    let manner = Manner::display(room.pt(22.0));
    let left = room.width - taken - room.mm(6.0);
    let typed = hand.typed();
    let place = field(room.side, left, baseline);
    hand.head(|hand| {
        hand.heading(1, |hand| hand.say(&facts.call, typed, manner, place));
    });
    hand.heading(2, |hand| hand.say(days, reading, days_manner, days_place));
}
