//! Rows of lists: a record's own fields, and what a person reads of it.
use convoke_domain::nouns::{
    Assignment, Call, Event, Item, Organization, Person, Printing, ProgrammeItem, Reservation,
    Sheet, Shift,
};
use serde::Serialize;
use ts_rs::TS;

use crate::printing::PaperRequest;

macro_rules! row {
    ($(#[doc = $about:literal])* $name:ident of $noun:ty { $( $(#[doc = $field_about:literal])* $field:ident: $ty:ty, )* }) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, Default, Serialize, TS)]
        #[ts(export)]
        pub struct $name {
            /// The record's id.
            pub id: String,
            /// The fields that are set.
            #[serde(flatten)]
            #[ts(flatten)]
            pub facts: $noun,
            $( $(#[doc = $field_about])* pub $field: $ty, )*
        }
    };
}

row! {
    /// A call in a list.
    CallRow of Call {
        /// Its title in the language of the window.
        title_text: String,
        /// Its days in words.
        days_text: String,
        /// How many events answer it.
        events: u64,
    }
}

row! {
    /// An event in a list.
    EventRow of Event {
        /// Its summary in the language of the window.
        title: String,
        /// Day and time.
        when_text: String,
        /// The day.
        day_text: String,
        /// The hours.
        time_text: String,
        /// The start in this computer's zone, if that is another one.
        zone_text: String,
        /// Place and city.
        place_text: String,
        /// City.
        city_text: String,
        /// What it is, in words.
        kind_text: String,
        /// How certain it is, in words.
        status_text: String,
        /// People that its shifts need.
        needed: u64,
        /// People in its shifts, up to the need of each.
        assigned: u64,
        /// Shifts with places free or need not set.
        open_shifts: u64,
    }
}

row! {
    /// A person in a list.
    PersonRow of Person {
        /// The telephone to call first.
        tel_text: String,
        /// Languages, by name.
        languages_text: String,
        /// Skills in one line.
        skills_text: String,
        /// Shifts, declined ones left out.
        shifts: u64,
    }
}

row! {
    /// An item in a list.
    ItemRow of Item {
        /// Its name in the language of the window.
        title: String,
        /// How many there are.
        on_hand: i64,
        /// How many are promised.
        reserved: i64,
        /// How many are left to promise; never below zero.
        free: i64,
        /// How many are missing.
        short: i64,
        /// What is counted.
        unit_text: String,
    }
}

row! {
    /// A shift in a list.
    ShiftRow of Shift {
        /// Its role in the language of the window.
        title: String,
        /// Its event.
        event_title: String,
        /// Day and time.
        when_text: String,
        /// The hours.
        time_text: String,
        /// People in it, declined ones left out.
        assigned: u64,
        /// Places free; none when the need is not set.
        free: u64,
    }
}

row! {
    /// A part of a programme in a list.
    ProgrammeItemRow of ProgrammeItem {
        /// What happens, in the language of the window.
        title: String,
        /// Its event.
        event_title: String,
        /// Day and time; empty when nothing before it has a time.
        when_text: String,
        /// The time at which it starts, also when it follows on the one before.
        time_text: String,
    }
}

row! {
    /// An organisation in a list.
    OrganizationRow of Organization {
        /// Its name in the language of the window.
        title: String,
        /// What it is, in words.
        kind_text: String,
    }
}

row! {
    /// A person in a shift.
    AssignmentRow of Assignment {
        /// The person's name.
        person_name: String,
        /// The person's first telephone.
        tel_text: String,
        /// The role.
        shift_title: String,
        /// When the shift is.
        when_text: String,
        /// How far it is agreed, in words.
        status_text: String,
    }
}

row! {
    /// Things promised to an event.
    ReservationRow of Reservation {
        /// The item.
        item_title: String,
        /// The event.
        event_title: String,
        /// When the event is.
        when_text: String,
        /// What is counted.
        unit_text: String,
        /// How many of the item are missing over all events.
        short: i64,
    }
}

row! {
    /// A printed sheet.
    SheetRow of Sheet {
        /// Its id as printed.
        code_text: String,
        /// When it was printed.
        printed_text: String,
    }
}

row! {
    /// A paper that went out.
    PrintingRow of Printing {
        /// What kind of document it is.
        document_text: String,
        /// The event or the call that it is for.
        about_text: String,
        /// When it went out.
        printed_text: String,
        /// Whether a later print took its place; said of one event or call only.
        replaced: bool,
        /// Whether it would look otherwise today; unknown in a list of everything, for what was
        /// replaced, and beyond the first 24.
        stale: Option<bool>,
        /// The pages that would look otherwise or are new, counted from 1.
        pages_changed: Vec<usize>,
        /// The same as the option `pages` takes them.
        pages_text: String,
        /// How many pages it would have today.
        pages_now: Option<usize>,
        /// What prints it again.
        request: PaperRequest,
    }
}
