//! The table of commands: one line for each, read from top to bottom. It is the dispatcher for
//! the window, the bridge and the command line, and the source of the TypeScript types.
mod run;

use convoke_domain::Noun;
use convoke_domain::nouns::{
    Assignment, Call, Event, Item, Organization, Person, ProgrammeItem, Reservation, Shift,
};
use serde_json::{Value as Json, json};
use ts_rs::TS;

pub(crate) use run::{Work, transact, with_view};
use run::{bytes, program, read, write};

use crate::app::{Answer, App, Bytes, Desk};
use crate::book::{self, Checked, CreateBook, OpenBook, State};
use crate::candidate::{self, Candidate, WhichShift};
use crate::copies::{self, CopyName, CopyRow, WhichCopies};
use crate::design::{
    AddDesign, ChangeDesign, DesignFile, DesignPage, DesignRow, SavedDesign, WhichDesign,
};
use crate::event_page::{self, EventPage};
use crate::export::{self, ExportList, ExportedList};
use crate::failure::Failure;
use crate::find::{self, Find, Finds};
use crate::history::{self, History};
use crate::input::{Add, Change, ListQuery, Nothing, One};
use crate::lists;
use crate::overview::{self, Overview, WhichCall};
use crate::parcel::{self, Apply, Parcel, Since};
use crate::people_import::{self, ImportPeople};
use crate::picture::{self, AddPicture, KeptPicture, WhichPicture};
use crate::printing::{
    self, Draft, MeasuredPage, PaperRequest, PaperState, PrinterMeasure, Printers, SavedPaper,
    WhatFor, WhichDocument, WhichPage, WhichPaper, WhichPrinter,
};
use crate::protection::{ChangePassphrase, Secret};
use crate::record::{self, SetStock, StockedItem, WhichOperation, Written, WrittenRecord};
use crate::roster::{self, Conflict, FillRoster, RosterProposal, TakeRoster, WhichConflicts};
use crate::rows::*;
use crate::settings::{self, ChangeSettings, Settings};
use crate::view::Rows;
use crate::waiver::{self, Unwaive, Waive};
use crate::*;

macro_rules! commands {
    ($( $(#[doc = $about:literal])* $kind:ident $name:ident ( $input:ty ) -> $output:ty $(, from [$($noun:ident),*])? = $run:expr; )*) => {
        /// The table as a type of TypeScript; `types` learns of every type that it names.
        #[cfg(test)]
        pub(crate) fn typescript(types: &mut impl ts_rs::TypeVisitor, config: &ts_rs::Config) -> String {
            let mut lines = Vec::new();
            $(
                types.visit::<$input>();
                types.visit::<$output>();
                lines.push(format!(
                    "  /** {} */\n  {}: {{ kind: '{}'; input: {}; answer: {} }};\n",
                    concat!($($about),*).trim(), stringify!($name), stringify!($kind),
                    <$input as TS>::name(config), <$output as TS>::name(config),
                ));
            )*
            lines.concat()
        }

        /// Runs the named command.
        pub(crate) fn run(app: &App, desk: &mut Desk, name: &str, input: Json) -> Result<Answer, Failure> {
            match name {
                $( stringify!($name) => $kind::<$input, $output>(app, desk, input, $run), )*
                _ => Err(Failure::refused("unknown-command").with("command", name)),
            }
        }

        /// The whole table as data.
        #[must_use]
        pub fn table() -> Json {
            let config = ts_rs::Config::default();
            Json::Array(vec![$( {
                let about = concat!($($about),*).trim();
                let made_from: &[&str] = &[$($(Noun::$noun.word()),*)?];
                json!({
                    "name": stringify!($name),
                    "kind": stringify!($kind),
                    "about": about,
                    "input": <$input as TS>::name(&config),
                    "answer": <$output as TS>::name(&config),
                    "made_from": made_from,
                    "fields": record::fields_of(stringify!($name)),
                })
            } ),*])
        }
    };
}

commands! {
    /// Where the program stands.
    program state(Nothing) -> State = book::state;
    /// Changes settings of the window.
    program change_settings(ChangeSettings) -> Settings = settings::change;
    /// Proposes a passphrase of random words.
    program suggest_passphrase(Nothing) -> protection::SuggestedPassphrase = protection::suggest_passphrase;
    /// Judges a passphrase.
    program rate_passphrase(Secret) -> protection::RatedPassphrase = protection::rate_passphrase;
    /// Makes a new book.
    program create_book(CreateBook) -> State = book::create;
    /// Opens a book; without a handle the person chooses one.
    program open_book(OpenBook) -> State = book::open;
    /// Unlocks the book in hand.
    program unlock(Secret) -> State = book::unlock;
    /// Closes the book in hand and asks for the passphrase again.
    program lock(Nothing) -> State = book::lock;
    /// Somebody is at the window: it is not locked for being left alone.
    program touched(Nothing) -> Nothing = watch::touched;
    /// Closes the book in hand.
    program close_book(Nothing) -> State = book::close;
    /// Protects a book that has no passphrase yet.
    program protect(Secret) -> State = protection::protect;
    /// Changes the passphrase.
    program change_passphrase(ChangePassphrase) -> State = protection::change_passphrase;
    /// Makes a recovery code to be printed.
    program recovery_code(Nothing) -> protection::RecoveryCode = protection::recovery_code;
    /// Takes the example away whole.
    program leave_example(Nothing) -> State = book::leave_example;
    /// Takes a verified copy now.
    program backup(Nothing) -> CopyRow = copies::back_up;
    /// The copies that there are of the book in hand, the newest first; also of a damaged one.
    program backups(WhichCopies) -> Rows<CopyRow> = copies::list;
    /// Goes back to a copy; the present state is kept as one more copy, a damaged book beside them.
    program restore_backup(CopyName) -> State = copies::restore;
    /// Stops the long work that is under way, between two steps of it.
    program cancel(Nothing) -> Nothing = |_, _, nothing| Ok(nothing);
    /// Checks the file, the index, and that rebuilding gives the same rows.
    program check(Nothing) -> Checked = book::check;

    /// All words of a language.
    program words(WordsOf) -> speech::LanguageWords = speech::words_of;
    /// Languages that texts can be in.
    program languages(Nothing) -> Rows<words::Language> = speech::languages;
    /// Reads a typed day: '12 dec', 'sat', '+3'.
    program read_day(ReadDay) -> speech::DayRead = speech::read_day;
    /// Reads a typed time: '14', '1430', '2pm'.
    program read_time(ReadTime) -> speech::TimeRead = speech::read_time;
    /// One month to choose a day from.
    program month(WhichMonth) -> calendar::Month = speech::month;
    /// Zones by a part of their name.
    program zones(Search) -> Rows<calendar::ZoneRow> = speech::zones;

    /// Calls.
    read calls(ListQuery) -> Rows<CallRow>, from [Call, Event] = lists::calls;
    /// Events, by start.
    read events(ListQuery) -> Rows<EventRow>, from [Event, Shift, Assignment] = lists::events;
    /// People, by name.
    read people(ListQuery) -> Rows<PersonRow>, from [Person, Assignment] = lists::people;
    /// Things, by name.
    read items(ListQuery) -> Rows<ItemRow>, from [Item, Movement, Reservation] = lists::items;
    /// Shifts, by start.
    read shifts(ListQuery) -> Rows<ShiftRow>, from [Shift, Event, Assignment] = lists::shifts;
    /// Organisations, by name.
    read organizations(ListQuery) -> Rows<OrganizationRow>, from [Organization] = lists::organizations;
    /// Who works in which shift.
    read assignments(ListQuery) -> Rows<AssignmentRow>, from [Assignment, Person, Shift, Event] = lists::assignments;
    /// Things promised to events.
    read reservations(ListQuery) -> Rows<ReservationRow>, from [Reservation, Item, Event, Movement] = lists::reservations;
    /// Parts of programmes, in their order when one event is asked for.
    read programme_items(ListQuery) -> Rows<ProgrammeItemRow>, from [ProgrammeItem, Event] = programme::rows;
    /// Printed sheets.
    read sheets(ListQuery) -> Rows<SheetRow>, from [Sheet] = lists::sheets;
    /// Papers that went out, the newest first; of one event or call with what changed since.
    read printings(ListQuery) -> Rows<PrintingRow>, from [Printing, Sheet, Event, Call, Shift, Assignment, Person, Organization, Item, Reservation] = printing::printings;
    /// What lies in the trash, the newest first.
    read trash_list(ListQuery) -> Rows<lists::TrashRow>, from [Call, Event, Person, Item, Shift, Organization, Assignment, Reservation, ProgrammeItem] = lists::trash;
    /// One call.
    read call(One) -> CallRow, from [Call, Event] = lists::call;
    /// One event with its shifts, materials, sheets and what is missing.
    read event(One) -> EventPage, from [Event, Call, Shift, Assignment, Person, Reservation, Item, Movement, Sheet, Waiver] = event_page::event;
    /// What is missing for a call, and the call at a glance; without a call for the whole book.
    read overview(WhichCall) -> Overview, from [Call, Event, Shift, Assignment, Reservation, Item, Movement, Waiver] = overview::overview;
    /// Who could work in a shift, the fittest first, with the reasons.
    read candidates(WhichShift) -> Rows<Candidate>, from [Person, Shift, Event, Assignment] = candidate::candidates;
    /// What clashes in the shifts that are ahead, by start; also what would, with one person in one more shift.
    read conflicts(WhichConflicts) -> Rows<Conflict>, from [Person, Shift, Event, Assignment] = roster::conflicts;
    /// Proposes people for the empty places, and says why; nothing is written.
    program fill_roster(FillRoster) -> RosterProposal = roster::fill;
    /// Anything by a part of its name, at most eight of a kind.
    read find(Find) -> Finds, from [Event, Person, Item, Organization, Call, Shift] = find::find;
    /// One person.
    read person(One) -> PersonRow, from [Person, Assignment] = lists::person;
    /// One item.
    read item(One) -> ItemRow, from [Item, Movement, Reservation] = lists::item;
    /// One organisation.
    read organization(One) -> OrganizationRow, from [Organization] = lists::organization;
    /// What was done, and what undo and redo would do.
    read history(Nothing) -> History = history::history;
    /// What can be printed, with what can be set.
    read documents(WhatFor) -> Rows<printing::DocumentRow>, from [Event, Call] = printing::documents;
    /// Makes a paper for the preview; nothing is recorded.
    program draft_paper(PaperRequest) -> Draft = printing::draft;
    /// A page of a drafted paper as PNG.
    bytes paper_page(WhichPage) -> Bytes = printing::page;
    /// Saves a paper in the papers folder and records it.
    program save_paper(PaperRequest) -> SavedPaper = printing::save;
    /// Opens a saved paper in the program for it.
    program open_paper(WhichPaper) -> Nothing = printing::open;
    /// Shows a saved paper in its folder.
    program show_paper(WhichPaper) -> Nothing = printing::show;
    /// Saves a paper and sends it to the printer.
    program print_paper(PaperRequest) -> printing::PrintedPaper = printing::print;
    /// The printers of this computer, with what each was measured to be off by.
    program printers(Nothing) -> Printers = printing::printers;
    /// Keeps what was measured on a calibration page.
    program calibrate_printer(MeasuredPage) -> PrinterMeasure = printing::calibrate;
    /// Forgets what was measured of a printer.
    program forget_printer(WhichPrinter) -> Printers = printing::forget;
    /// How a document stands: its paper, its languages and its pages.
    read paper_state(PaperRequest) -> PaperState = printing::state;
    /// The settings that a kind of document was last saved with.
    read paper_settings(WhichDocument) -> Option<PaperRequest> = printing::last_settings;
    /// Designs that are data: those that come with the program and the group's own.
    read designs(Nothing) -> Rows<DesignRow>, from [Design] = design::designs;
    /// One design, with what can stand in it.
    read design(WhichDesign) -> DesignPage, from [Design] = design::design;
    /// A design as a file to hand on, with its pictures.
    read design_file(WhichDesign) -> DesignFile, from [Design] = design::file;
    /// Saves a design with its pictures as a file in the papers folder, to be handed on.
    program save_design(WhichDesign) -> SavedDesign = design::save;
    /// Saves a list as a file for spreadsheets in the papers folder.
    program export_list(ExportList) -> ExportedList = export::save;

    /// Adds a call.
    write add_call(Add<Call>) -> WrittenRecord = |w, i: &Add<Call>| record::add(w.tx, w.style, Noun::Call, &i.0);
    /// Changes a call.
    write change_call(Change<Call>) -> WrittenRecord = |w, i: &Change<Call>| record::change(w.tx, w.style, Noun::Call, i.0, &i.1);
    /// Adds an organisation.
    write add_organization(Add<Organization>) -> WrittenRecord = |w, i: &Add<Organization>| record::add(w.tx, w.style, Noun::Organization, &i.0);
    /// Changes an organisation.
    write change_organization(Change<Organization>) -> WrittenRecord = |w, i: &Change<Organization>| record::change(w.tx, w.style, Noun::Organization, i.0, &i.1);
    /// Adds an event.
    write add_event(Add<Event>) -> WrittenRecord = |w, i: &Add<Event>| record::add(w.tx, w.style, Noun::Event, &i.0);
    /// Changes an event.
    write change_event(Change<Event>) -> WrittenRecord = |w, i: &Change<Event>| record::change(w.tx, w.style, Noun::Event, i.0, &i.1);
    /// Adds a person; nothing is mandatory but a name.
    write add_person(Add<Person>) -> WrittenRecord = |w, i: &Add<Person>| record::add(w.tx, w.style, Noun::Person, &i.0);
    /// Changes a person.
    write change_person(Change<Person>) -> WrittenRecord = |w, i: &Change<Person>| record::change(w.tx, w.style, Noun::Person, i.0, &i.1);
    /// Adds a shift.
    write add_shift(Add<Shift>) -> WrittenRecord = |w, i: &Add<Shift>| record::add(w.tx, w.style, Noun::Shift, &i.0);
    /// Changes a shift.
    write change_shift(Change<Shift>) -> WrittenRecord = |w, i: &Change<Shift>| record::change(w.tx, w.style, Noun::Shift, i.0, &i.1);
    /// Puts a person in a shift.
    write add_assignment(Add<Assignment>) -> WrittenRecord = |w, i: &Add<Assignment>| record::add(w.tx, w.style, Noun::Assignment, &i.0);
    /// Changes how far an assignment is agreed.
    write change_assignment(Change<Assignment>) -> WrittenRecord = |w, i: &Change<Assignment>| record::change(w.tx, w.style, Noun::Assignment, i.0, &i.1);
    /// Adds an item, with how many there are.
    write add_item(Add<StockedItem>) -> WrittenRecord = |w, i: &Add<StockedItem>| record::add_item(w.tx, w.style, &i.0);
    /// Changes an item.
    write change_item(Change<Item>) -> WrittenRecord = |w, i: &Change<Item>| record::change(w.tx, w.style, Noun::Item, i.0, &i.1);
    /// Counts an item: its stock is this many from now on.
    write set_stock(SetStock) -> WrittenRecord = |w, i: &SetStock| record::set_stock(w.tx, w.style, i);
    /// Promises things to an event.
    write add_reservation(Add<Reservation>) -> WrittenRecord = |w, i: &Add<Reservation>| record::add(w.tx, w.style, Noun::Reservation, &i.0);
    /// Changes a reservation.
    write change_reservation(Change<Reservation>) -> WrittenRecord = |w, i: &Change<Reservation>| record::change(w.tx, w.style, Noun::Reservation, i.0, &i.1);
    /// Adds a part of an event's programme.
    write add_programme_item(Add<ProgrammeItem>) -> WrittenRecord = |w, i: &Add<ProgrammeItem>| record::add(w.tx, w.style, Noun::ProgrammeItem, &i.0);
    /// Changes a part of an event's programme.
    write change_programme_item(Change<ProgrammeItem>) -> WrittenRecord = |w, i: &Change<ProgrammeItem>| record::change(w.tx, w.style, Noun::ProgrammeItem, i.0, &i.1);
    /// Marks a gap as not needed.
    write waive(Waive) -> WrittenRecord = waiver::waive;
    /// Asks for a gap again that was marked as not needed.
    write unwaive(Unwaive) -> WrittenRecord = waiver::unwaive;
    /// Makes a design of the group's own: a copy of another one, or from a layout.
    write add_design(AddDesign) -> WrittenRecord = design::add;
    /// Changes a design of the group's own.
    write change_design(ChangeDesign) -> WrittenRecord = design::change;
    /// Takes over a design file with its pictures.
    write import_design(DesignFile) -> WrittenRecord = design::import;
    /// Adds the people of a table (CSV) as one operation; lines that cannot be read are listed.
    write import_people(ImportPeople) -> Written = people_import::import;
    /// Puts people in shifts, as a proposal or a person said, as one operation.
    write take_roster(TakeRoster) -> Written = roster::take;
    /// Keeps a JPEG or PNG, upright and without its camera data.
    program add_picture(AddPicture) -> KeptPicture = picture::add;
    /// A picture that is kept, as JPEG.
    bytes picture(WhichPicture) -> Bytes = picture::picture;
    /// What this book has, for asking another one for the rest.
    program heads(Nothing) -> parcel::KnownHeads = parcel::heads;
    /// Every change that a book with these heads does not have.
    program changes_since(Since) -> Parcel = parcel::changes_since;
    /// Takes over changes from another book, as one operation.
    program apply_changes(Apply) -> Written = parcel::apply;
    /// Puts a record of any kind in the trash.
    write trash(One) -> WrittenRecord = |w, i: &One| record::trash(w.tx, w.style, i.id);
    /// Takes a record out of the trash.
    write restore(One) -> WrittenRecord = |w, i: &One| record::restore(w.tx, w.style, i.id);
    /// Takes back the newest operation, or the given one.
    program undo(WhichOperation) -> Written = walk::undo;
    /// Repeats what was undone last.
    program redo(Nothing) -> Written = walk::redo;
}
