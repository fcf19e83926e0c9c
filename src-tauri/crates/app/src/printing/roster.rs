//! The roster of an event or of a whole call: who works when, in five layouts.
use convoke_domain::nouns::Event;
use convoke_print::forms::Form;
use convoke_print::roster::list::{Column, Group, RosterList, Row, roster_list};

use super::binding::{BOOKLET, TURNED};
use super::form::Ground;
use super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::paper::{SHEETS, option, personal_data};
use super::remark::{Remark, Severity};
use super::staff::{Duty, Staff};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

mod by_person;
mod grid;
mod relief;

/// The roster.
pub(super) const ROSTER: DocumentKind = DocumentKind {
    name: "roster",
    group: PaperGroup::Day,
    needs_event: false,
    letter: Some('G'),
    pack: Some(20),
    options: &[
        SHEETS,
        option(
            "layout",
            ValueKind::Choice(&["list", "grid", "by-person", "by-role", "relief"]),
        ),
        option("languages", ValueKind::Languages(1, 5)),
        option("phones", ValueKind::Flag(false)),
        option("large_print", ValueKind::Flag(false)),
        BOOKLET,
        TURNED,
    ],
    draw,
};

/// What every layout is made from.
struct Facts<'a> {
    ground: &'a Ground,
    staff: &'a Staff,
    /// Whether telephones stand on it.
    phones: bool,
}

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let ground = Ground::read(view, input)?;
    let staff = Staff::read(view, &ground)?;
    let style = &ground.style;
    let layout = input.choice("layout");
    let mut form = ground.form(view, input, &ROSTER)?;
    form.lying = layout == "grid";
    form.nothing = if staff.duties.is_empty() {
        style.say("roster-nothing", &[])
    } else {
        style.say("roster-no-people", &[])
    };
    // A grid has no room for telephones, and slips are read by everybody they are given to.
    let phones = input.flag("phones") && matches!(layout, "list" | "by-role");
    let phones = phones && staff.people.keys().any(|id| !staff.tel(id).is_empty());
    if phones {
        form.note = phones_note(view, &ground, &staff);
    }
    let facts = Facts {
        ground: &ground,
        staff: &staff,
        phones,
    };
    let document = match layout {
        "grid" => grid::draw(&facts, form),
        "by-person" => by_person::draw(&facts, form),
        "by-role" => by_person::by_role(&facts, form),
        "relief" => relief::draw(&facts, form),
        _ => facts.by_shift(form),
    };
    Ok(Drawn {
        document,
        remarks: facts.remarks(layout),
        bare: staff.duties.is_empty(),
        ..Drawn::default()
    })
}

/// When a sheet with telephones is destroyed: after the last of its events.
fn phones_note(view: &View<'_>, ground: &Ground, staff: &Staff) -> String {
    let days = staff.events.iter();
    let last = days
        .map(|(_, event)| super::form::delete_on(view, event))
        .max();
    let day = ground.style.day_long(&last.unwrap_or_else(|| view.today()));
    let day = [("delete_by", Argument::Text(day.as_str()))];
    ground.style.say("roster-phones", &day)
}

impl Facts<'_> {
    fn style(&self) -> &Style {
        &self.ground.style
    }

    fn say(&self, id: &str) -> String {
        self.style().say(id, &[])
    }

    fn event(&self, duty: &Duty) -> Option<&Event> {
        self.staff.events.get(duty.event).map(|(_, event)| event)
    }

    fn role(&self, duty: &Duty) -> String {
        self.ground.say(duty.shift.role.as_ref())
    }

    /// Whether shifts lie on more than one day or belong to more than one event.
    fn is_wide(&self) -> bool {
        let mut days: Vec<Option<&str>> = self.staff.duties.iter().map(day_of).collect();
        days.dedup();
        self.staff.events.len() > 1 || days.len() > 1
    }

    /// `14:00–17:00`, or that nobody said.
    fn hours(&self, duty: &Duty) -> String {
        let (start, end) = (
            duty.shift.starts_at.as_deref(),
            duty.shift.ends_at.as_deref(),
        );
        match (start, end) {
            (Some(start), Some(end)) => self.style().time_range(start, end),
            (Some(at), None) => self.style().time(at),
            _ => self.say("flyer-time-open"),
        }
    }

    /// The hours, with the day before them when the paper is about several.
    fn when(&self, duty: &Duty) -> String {
        if self.is_wide() {
            self.day_and_hours(duty)
        } else {
            self.hours(duty)
        }
    }

    /// The hours with their day.
    fn day_and_hours(&self, duty: &Duty) -> String {
        let hours = self.hours(duty);
        match duty.shift.starts_at.as_deref() {
            Some(at) => {
                let day = self.style().day_short_weekday(at);
                super::paper::day_and_time(self.style(), &day, &hours)
            }
            None => hours,
        }
    }

    /// A day in words, when the paper is about several; empty for no day.
    fn day(&self, at: &str) -> String {
        if at.is_empty() || !self.is_wide() {
            return String::new();
        }
        self.style().day_full(at)
    }

    /// What an event is called, when the paper is about several.
    fn event_title(&self, event: usize) -> String {
        let event = self.staff.events.get(event).map(|(_, event)| event);
        let event = event.filter(|_| self.staff.events.len() > 1);
        event
            .map(|event| self.ground.say(event.summary.as_ref()))
            .unwrap_or_default()
    }

    /// Who comes when somebody goes, and when: of the people of the next shift in the same role,
    /// the one at the same place in the order; those who stay on are nobody's relief.
    fn relief(&self, duty: &Duty, person: &str) -> String {
        let Some(next) = self.next(duty) else {
            return String::new();
        };
        let stays = |shift: &Duty, id: &str| shift.people.iter().any(|(other, _)| other == id);
        if stays(next, person) {
            return String::new();
        }
        let mut going = duty.people.iter().filter(|(id, _)| !stays(next, id));
        let place = going.position(|(id, _)| id == person).unwrap_or_default();
        let mut coming = next.people.iter().filter(|(id, _)| !stays(duty, id));
        let comes = coming.nth(place).map(|(id, _)| self.staff.name(id));
        let comes = comes.unwrap_or_else(|| self.say("roster-nobody-yet"));
        let starts = next.shift.starts_at.as_deref();
        let at = starts.map(|at| self.style().time(at)).unwrap_or_default();
        format!("{comes} {at}").trim().to_owned()
    }

    /// The shift that follows on another one in the same role: it begins before the other ends, or
    /// within half an hour.
    fn next(&self, duty: &Duty) -> Option<&Duty> {
        let end = grid::minutes(duty.shift.ends_at.as_deref()?)?;
        let start = grid::minutes(duty.shift.starts_at.as_deref()?)?;
        let follows = |other: &&Duty| {
            let begins = other.shift.starts_at.as_deref().and_then(grid::minutes);
            other.event == duty.event
                && other.shift.role == duty.shift.role
                && begins
                    .is_some_and(|begins| begins > start && (end - 30..=end + 30).contains(&begins))
        };
        self.staff.duties.iter().find(follows)
    }

    /// How many a shift has too few.
    fn short(duty: &Duty) -> usize {
        let needed = duty
            .shift
            .needed
            .and_then(|needed| usize::try_from(needed).ok());
        needed.unwrap_or_default().saturating_sub(duty.people.len())
    }

    fn answer(&self, asked: bool) -> String {
        self.say(if asked {
            "roster-asked"
        } else {
            "roster-agreed"
        })
    }

    fn column(&self, word: &str, starts: i32) -> Column {
        Column {
            label: self.say(word),
            starts,
            is_code: word == "sheet-column-phone",
        }
    }

    /// The first group of columns with the telephones at the end, when they were asked for.
    fn columns(&self, words: &[(&str, i32)]) -> Vec<Column> {
        let mut columns: Vec<Column> = words
            .iter()
            .map(|(word, starts)| self.column(word, *starts))
            .collect();
        if self.phones {
            columns.push(self.column("sheet-column-phone", 788));
        }
        columns
    }

    fn by_shift(&self, form: Form) -> convoke_print::Document {
        let letters = self.say("sheet-codes-shifts");
        let letters: Vec<&str> = letters.split_whitespace().collect();
        let duties = self.staff.duties.iter().enumerate();
        let groups = duties.map(|(index, duty)| {
            // Each event begins its letters anew, as its sign-up sheet does.
            let of_event = self.staff.duties.iter().take(index);
            let place = of_event.filter(|other| other.event == duty.event).count();
            self.shift_group(duty, letters.get(place).copied().unwrap_or_default())
        });
        let groups = groups.collect();
        roster_list(&RosterList {
            form,
            tick: Some(self.say("sheet-column-here")),
            columns: self.columns(&[
                ("sheet-column-name", 0),
                ("roster-column-answer", 330),
                ("roster-column-relief", 541),
            ]),
            groups,
            cut: false,
        })
    }

    fn shift_group(&self, duty: &Duty, letter: &str) -> Group {
        let members = duty.people.iter().map(|(id, asked)| {
            let relief = self.relief(duty, id);
            let relief = if relief.is_empty() {
                "–".to_owned()
            } else {
                relief
            };
            self.row(id, [self.staff.name(id), self.answer(*asked), relief])
        });
        let mut rows: Vec<Row> = members.collect();
        rows.extend(self.open_rows(duty));
        Group {
            code: letter.to_owned(),
            title: self.role(duty),
            time: self.when(duty),
            note: self.told(duty),
            rows,
        }
    }

    /// A row with the telephone at its end, when it was asked for.
    fn row<const N: usize>(&self, person: &str, cells: [String; N]) -> Row {
        let mut cells = cells.to_vec();
        cells.extend(self.phones.then(|| self.staff.tel(person)));
        Row {
            cells,
            ..Row::default()
        }
    }

    /// A row to write in for every place that is open; the first says how many there are.
    fn open_rows(&self, duty: &Duty) -> Vec<Row> {
        let short = Self::short(duty);
        let count = [("count", short.into())];
        let row = |index: usize| Row {
            cells: vec![self.say("roster-open")],
            open: true,
            flag: if index == 0 {
                self.style().say("roster-short", &count)
            } else {
                String::new()
            },
        };
        (0..short).map(row).collect()
    }

    /// What is to be known of a shift: its event when there are several, and its briefing.
    fn told(&self, duty: &Duty) -> String {
        let event = self.event(duty).filter(|_| self.staff.events.len() > 1);
        let event = event.map(|event| self.ground.say(event.summary.as_ref()));
        let note = self.ground.say(duty.shift.note.as_ref());
        let told = [event.unwrap_or_default(), note];
        let told = told.into_iter().filter(|text| !text.is_empty());
        told.collect::<Vec<_>>().join(" · ")
    }

    fn remarks(&self, layout: &str) -> Vec<Remark> {
        let mut remarks = self.ground.remarks();
        let duties = &self.staff.duties;
        if duties.is_empty() {
            remarks.push(Remark::new(Severity::Missing, "roster-empty"));
        } else if self.staff.people.is_empty() {
            remarks.push(Remark::new(Severity::Warn, "nobody-assigned"));
        }
        let untimed = duties
            .iter()
            .filter(|duty| grid::span(duty).is_none())
            .count();
        if layout == "grid" && untimed > 0 {
            remarks.push(Remark::new(Severity::Unset, "untimed-shifts").with("count", untimed));
        }
        remarks.extend(personal_data(self.staff.people.len()));
        if self.phones {
            remarks.push(Remark::new(Severity::Warn, "phones"));
        }
        remarks
    }
}

/// The day of a shift.
fn day_of(duty: &Duty) -> Option<&str> {
    duty.shift.starts_at.as_deref()?.get(..10)
}
