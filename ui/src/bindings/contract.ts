// This file was generated from the table of commands. Do not edit it: `cargo test` writes it anew.

import type { AddDesign, AddPicture, Apply, Assignment, AssignmentRow, BookState, Bytes, Call, CallRow, Candidate, Cell, ChangeDesign, ChangePassphrase, ChangeSettings, Changed, Checked, CityRow, Conflict, ConflictKind, CopyName, CopyRow, Countdown, CreateBook, DayColumn, DayRead, DesignField, DesignFile, DesignPage, DesignRow, Digits, DocumentRow, Draft, ElementPlace, Event, EventPage, EventRow, ExportList, ExportedList, Failure, FailureKind, FillRoster, Find, Finds, FoundKind, FoundRow, Gap, GapKind, Group, GroupKey, History, HistoryRow, ImportPeople, Item, ItemRow, KeptPicture, KnownHeads, Labelled, Language, LanguageState, LanguageWords, ListQuery, MeasuredPage, Month, MonthDay, Nothing, Noun, One, OpenBook, OptionChoice, Organization, OrganizationRow, Overview, PaperGroup, PaperOption, PaperRequest, PaperState, PaperWarning, Parcel, Person, PersonInShift, PersonRow, Place, PlaceOnPage, Placement, PrintedPaper, PrinterMeasure, PrinterRow, Printers, PrintingRow, ProgrammeItem, ProgrammeItemRow, Progress, RatedPassphrase, ReadDay, ReadTime, RecentBook, RecoveryCode, Reservation, ReservationRow, RosterProposal, Rows, SavedDesign, SavedPaper, Search, Secret, SetStock, Settings, Severity, SheetRow, Shift, ShiftRow, ShortShift, Since, StaffedShift, State, StockedItem, SuggestedPassphrase, TakeRoster, Target, TimeRead, TrashRow, Unwaive, Waive, Warning, WhatFor, WhichCall, WhichConflicts, WhichCopies, WhichDesign, WhichDocument, WhichMonth, WhichOperation, WhichPage, WhichPaper, WhichPicture, WhichPrinter, WhichShift, WordsOf, Written, WrittenRecord, ZoneRow } from './all';
import type { Change } from './names';

export type * from './all';
export type * from './names';

/** Every command: its kind, what it takes and what it answers. */
export type Commands = {
  /** Where the program stands. */
  state: { kind: 'program'; input: Nothing; answer: State };
  /** Changes settings of the window. */
  change_settings: { kind: 'program'; input: ChangeSettings; answer: Settings };
  /** Proposes a passphrase of random words. */
  suggest_passphrase: { kind: 'program'; input: Nothing; answer: SuggestedPassphrase };
  /** Judges a passphrase. */
  rate_passphrase: { kind: 'program'; input: Secret; answer: RatedPassphrase };
  /** Makes a new book. */
  create_book: { kind: 'program'; input: CreateBook; answer: State };
  /** Opens a book; without a handle the person chooses one. */
  open_book: { kind: 'program'; input: OpenBook; answer: State };
  /** Unlocks the book in hand. */
  unlock: { kind: 'program'; input: Secret; answer: State };
  /** Closes the book in hand and asks for the passphrase again. */
  lock: { kind: 'program'; input: Nothing; answer: State };
  /** Somebody is at the window: it is not locked for being left alone. */
  touched: { kind: 'program'; input: Nothing; answer: Nothing };
  /** Closes the book in hand. */
  close_book: { kind: 'program'; input: Nothing; answer: State };
  /** Protects a book that has no passphrase yet. */
  protect: { kind: 'program'; input: Secret; answer: State };
  /** Changes the passphrase. */
  change_passphrase: { kind: 'program'; input: ChangePassphrase; answer: State };
  /** Makes a recovery code to be printed. */
  recovery_code: { kind: 'program'; input: Nothing; answer: RecoveryCode };
  /** Takes the example away whole. */
  leave_example: { kind: 'program'; input: Nothing; answer: State };
  /** Takes a verified copy now. */
  backup: { kind: 'program'; input: Nothing; answer: CopyRow };
  /** The copies that there are of the book in hand, the newest first; also of a damaged one. */
  backups: { kind: 'program'; input: WhichCopies; answer: Rows<CopyRow> };
  /** Goes back to a copy; the present state is kept as one more copy, a damaged book beside them. */
  restore_backup: { kind: 'program'; input: CopyName; answer: State };
  /** Stops the long work that is under way, between two steps of it. */
  cancel: { kind: 'program'; input: Nothing; answer: Nothing };
  /** Checks the file, the index, and that rebuilding gives the same rows. */
  check: { kind: 'program'; input: Nothing; answer: Checked };
  /** All words of a language. */
  words: { kind: 'program'; input: WordsOf; answer: LanguageWords };
  /** Languages that texts can be in. */
  languages: { kind: 'program'; input: Nothing; answer: Rows<Language> };
  /** Reads a typed day: '12 dec', 'sat', '+3'. */
  read_day: { kind: 'program'; input: ReadDay; answer: DayRead };
  /** Reads a typed time: '14', '1430', '2pm'. */
  read_time: { kind: 'program'; input: ReadTime; answer: TimeRead };
  /** One month to choose a day from. */
  month: { kind: 'program'; input: WhichMonth; answer: Month };
  /** Zones by a part of their name. */
  zones: { kind: 'program'; input: Search; answer: Rows<ZoneRow> };
  /** Calls. */
  calls: { kind: 'read'; input: ListQuery; answer: Rows<CallRow> };
  /** Events, by start. */
  events: { kind: 'read'; input: ListQuery; answer: Rows<EventRow> };
  /** People, by name. */
  people: { kind: 'read'; input: ListQuery; answer: Rows<PersonRow> };
  /** Things, by name. */
  items: { kind: 'read'; input: ListQuery; answer: Rows<ItemRow> };
  /** Shifts, by start. */
  shifts: { kind: 'read'; input: ListQuery; answer: Rows<ShiftRow> };
  /** Organisations, by name. */
  organizations: { kind: 'read'; input: ListQuery; answer: Rows<OrganizationRow> };
  /** Who works in which shift. */
  assignments: { kind: 'read'; input: ListQuery; answer: Rows<AssignmentRow> };
  /** Things promised to events. */
  reservations: { kind: 'read'; input: ListQuery; answer: Rows<ReservationRow> };
  /** Parts of programmes, in their order when one event is asked for. */
  programme_items: { kind: 'read'; input: ListQuery; answer: Rows<ProgrammeItemRow> };
  /** Printed sheets. */
  sheets: { kind: 'read'; input: ListQuery; answer: Rows<SheetRow> };
  /** Papers that went out, the newest first; of one event or call with what changed since. */
  printings: { kind: 'read'; input: ListQuery; answer: Rows<PrintingRow> };
  /** What lies in the trash, the newest first. */
  trash_list: { kind: 'read'; input: ListQuery; answer: Rows<TrashRow> };
  /** One call. */
  call: { kind: 'read'; input: One; answer: CallRow };
  /** One event with its shifts, materials, sheets and what is missing. */
  event: { kind: 'read'; input: One; answer: EventPage };
  /** What is missing for a call, and the call at a glance; without a call for the whole book. */
  overview: { kind: 'read'; input: WhichCall; answer: Overview };
  /** Who could work in a shift, the fittest first, with the reasons. */
  candidates: { kind: 'read'; input: WhichShift; answer: Rows<Candidate> };
  /** What clashes in the shifts that are ahead, by start; also what would, with one person in one more shift. */
  conflicts: { kind: 'read'; input: WhichConflicts; answer: Rows<Conflict> };
  /** Proposes people for the empty places, and says why; nothing is written. */
  fill_roster: { kind: 'program'; input: FillRoster; answer: RosterProposal };
  /** Anything by a part of its name, at most eight of a kind. */
  find: { kind: 'read'; input: Find; answer: Finds };
  /** One person. */
  person: { kind: 'read'; input: One; answer: PersonRow };
  /** One item. */
  item: { kind: 'read'; input: One; answer: ItemRow };
  /** One organisation. */
  organization: { kind: 'read'; input: One; answer: OrganizationRow };
  /** What was done, and what undo and redo would do. */
  history: { kind: 'read'; input: Nothing; answer: History };
  /** What can be printed, with what can be set. */
  documents: { kind: 'read'; input: WhatFor; answer: Rows<DocumentRow> };
  /** Makes a paper for the preview; nothing is recorded. */
  draft_paper: { kind: 'program'; input: PaperRequest; answer: Draft };
  /** A page of a drafted paper as PNG. */
  paper_page: { kind: 'bytes'; input: WhichPage; answer: Bytes };
  /** Saves a paper in the papers folder and records it. */
  save_paper: { kind: 'program'; input: PaperRequest; answer: SavedPaper };
  /** Opens a saved paper in the program for it. */
  open_paper: { kind: 'program'; input: WhichPaper; answer: Nothing };
  /** Shows a saved paper in its folder. */
  show_paper: { kind: 'program'; input: WhichPaper; answer: Nothing };
  /** Saves a paper and sends it to the printer. */
  print_paper: { kind: 'program'; input: PaperRequest; answer: PrintedPaper };
  /** The printers of this computer, with what each was measured to be off by. */
  printers: { kind: 'program'; input: Nothing; answer: Printers };
  /** Keeps what was measured on a calibration page. */
  calibrate_printer: { kind: 'program'; input: MeasuredPage; answer: PrinterMeasure };
  /** Forgets what was measured of a printer. */
  forget_printer: { kind: 'program'; input: WhichPrinter; answer: Printers };
  /** How a document stands: its paper, its languages and its pages. */
  paper_state: { kind: 'read'; input: PaperRequest; answer: PaperState };
  /** The settings that a kind of document was last saved with. */
  paper_settings: { kind: 'read'; input: WhichDocument; answer: PaperRequest | null };
  /** Designs that are data: those that come with the program and the group's own. */
  designs: { kind: 'read'; input: Nothing; answer: Rows<DesignRow> };
  /** One design, with what can stand in it. */
  design: { kind: 'read'; input: WhichDesign; answer: DesignPage };
  /** A design as a file to hand on, with its pictures. */
  design_file: { kind: 'read'; input: WhichDesign; answer: DesignFile };
  /** Saves a design with its pictures as a file in the papers folder, to be handed on. */
  save_design: { kind: 'program'; input: WhichDesign; answer: SavedDesign };
  /** Saves a list as a file for spreadsheets in the papers folder. */
  export_list: { kind: 'program'; input: ExportList; answer: ExportedList };
  /** Adds a call. */
  add_call: { kind: 'write'; input: Call; answer: WrittenRecord };
  /** Changes a call. */
  change_call: { kind: 'write'; input: Change<Call>; answer: WrittenRecord };
  /** Adds an organisation. */
  add_organization: { kind: 'write'; input: Organization; answer: WrittenRecord };
  /** Changes an organisation. */
  change_organization: { kind: 'write'; input: Change<Organization>; answer: WrittenRecord };
  /** Adds an event. */
  add_event: { kind: 'write'; input: Event; answer: WrittenRecord };
  /** Changes an event. */
  change_event: { kind: 'write'; input: Change<Event>; answer: WrittenRecord };
  /** Adds a person; nothing is mandatory but a name. */
  add_person: { kind: 'write'; input: Person; answer: WrittenRecord };
  /** Changes a person. */
  change_person: { kind: 'write'; input: Change<Person>; answer: WrittenRecord };
  /** Adds a shift. */
  add_shift: { kind: 'write'; input: Shift; answer: WrittenRecord };
  /** Changes a shift. */
  change_shift: { kind: 'write'; input: Change<Shift>; answer: WrittenRecord };
  /** Puts a person in a shift. */
  add_assignment: { kind: 'write'; input: Assignment; answer: WrittenRecord };
  /** Changes how far an assignment is agreed. */
  change_assignment: { kind: 'write'; input: Change<Assignment>; answer: WrittenRecord };
  /** Adds an item, with how many there are. */
  add_item: { kind: 'write'; input: StockedItem; answer: WrittenRecord };
  /** Changes an item. */
  change_item: { kind: 'write'; input: Change<Item>; answer: WrittenRecord };
  /** Counts an item: its stock is this many from now on. */
  set_stock: { kind: 'write'; input: SetStock; answer: WrittenRecord };
  /** Promises things to an event. */
  add_reservation: { kind: 'write'; input: Reservation; answer: WrittenRecord };
  /** Changes a reservation. */
  change_reservation: { kind: 'write'; input: Change<Reservation>; answer: WrittenRecord };
  /** Adds a part of an event's programme. */
  add_programme_item: { kind: 'write'; input: ProgrammeItem; answer: WrittenRecord };
  /** Changes a part of an event's programme. */
  change_programme_item: { kind: 'write'; input: Change<ProgrammeItem>; answer: WrittenRecord };
  /** Marks a gap as not needed. */
  waive: { kind: 'write'; input: Waive; answer: WrittenRecord };
  /** Asks for a gap again that was marked as not needed. */
  unwaive: { kind: 'write'; input: Unwaive; answer: WrittenRecord };
  /** Makes a design of the group's own: a copy of another one, or from a layout. */
  add_design: { kind: 'write'; input: AddDesign; answer: WrittenRecord };
  /** Changes a design of the group's own. */
  change_design: { kind: 'write'; input: ChangeDesign; answer: WrittenRecord };
  /** Takes over a design file with its pictures. */
  import_design: { kind: 'write'; input: DesignFile; answer: WrittenRecord };
  /** Adds the people of a table (CSV) as one operation; lines that cannot be read are listed. */
  import_people: { kind: 'write'; input: ImportPeople; answer: Written };
  /** Puts people in shifts, as a proposal or a person said, as one operation. */
  take_roster: { kind: 'write'; input: TakeRoster; answer: Written };
  /** Keeps a JPEG or PNG, upright and without its camera data. */
  add_picture: { kind: 'program'; input: AddPicture; answer: KeptPicture };
  /** A picture that is kept, as JPEG. */
  picture: { kind: 'bytes'; input: WhichPicture; answer: Bytes };
  /** What this book has, for asking another one for the rest. */
  heads: { kind: 'program'; input: Nothing; answer: KnownHeads };
  /** Every change that a book with these heads does not have. */
  changes_since: { kind: 'program'; input: Since; answer: Parcel };
  /** Takes over changes from another book, as one operation. */
  apply_changes: { kind: 'program'; input: Apply; answer: Written };
  /** Puts a record of any kind in the trash. */
  trash: { kind: 'write'; input: One; answer: WrittenRecord };
  /** Takes a record out of the trash. */
  restore: { kind: 'write'; input: One; answer: WrittenRecord };
  /** Takes back the newest operation, or the given one. */
  undo: { kind: 'program'; input: WhichOperation; answer: Written };
  /** Repeats what was undone last. */
  redo: { kind: 'program'; input: Nothing; answer: Written };
};
