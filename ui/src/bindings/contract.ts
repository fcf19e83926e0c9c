/** What the commands take and answer, as the core's table of commands has it. */

export type Id = string;
/** A BCP 47 tag: `ckb`. */
export type Tag = string;
/** `2026-12-12` */
export type Day = string;
/** `2026-12-12T14:00`, in the zone of the event. */
export type Wall = string;
/** One text by language. In a change, `null` clears a language. */
export type Words = { [language: Tag]: string };

export type NounName =
  | 'call' | 'organization' | 'event' | 'person' | 'shift' | 'assignment' | 'item' | 'movement'
  | 'reservation' | 'sheet' | 'waiver' | 'printing' | 'programme_item';
export type Severity = 'missing' | 'warn' | 'unset';
export type Direction = 'ltr' | 'rtl';

export type EventKind =
  | 'demonstration' | 'march' | 'vigil' | 'rally' | 'public_meeting' | 'talk' | 'screening' | 'workshop'
  | 'stall' | 'cultural_event' | 'press_conference' | 'media_action' | 'online_action' | 'fundraiser';
/** Which one is meant of a wall time that happens twice. */
export type Fold = 'earlier' | 'later';
export type EventStatus = 'idea' | 'tentative' | 'confirmed' | 'postponed' | 'cancelled' | 'done';
export type AssignmentStatus = 'invited' | 'confirmed' | 'declined' | 'came' | 'absent';
export type OrganizationKind =
  | 'womens_group' | 'youth_group' | 'social_movement' | 'trade_union' | 'civil_society'
  | 'academic_network' | 'venue' | 'authority' | 'media';
export type MovementReason = 'receipt' | 'issue' | 'return' | 'stocktake' | 'write_off';
export type ConsentHow = 'paper' | 'spoken' | 'online' | 'email';
export type Accent = 'petrol' | 'cobalt' | 'mulberry';

// --- Nouns ------------------------------------------------------------------------------------

export type Call = {
  title?: Words; starts_on?: Day; ends_on?: Day; statement?: Words; demands?: Words; languages?: Tag[];
  organizations?: Id[]; accent?: Accent; web?: string; hashtag?: string; quotes?: Words; embargo_at?: Wall;
  embargo_zone?: string;
};
export type Organization = {
  name?: Words; kind?: OrganizationKind; tel?: string[]; email?: string[]; web?: string;
  countries?: string[]; note?: string; adr?: string; zone?: string; languages?: Tag[]; boilerplate?: Words;
  beat?: string; deadline?: string;
};
export type Event = {
  call?: Id; organization?: Id; kind?: EventKind; summary?: Words; description?: Words; starts_at?: Wall;
  ends_at?: Wall; zone?: string; starts_fold?: Fold; ends_fold?: Fold;
  status?: EventStatus; place?: Words; adr?: string; city?: Words; country?: string; contact_name?: string;
  tel?: string; email?: string; web?: string; accessibility?: Words; imprint?: string; languages?: Tag[];
  picture?: string; picture_focus_x?: number; picture_focus_y?: number; picture_credit?: string;
  expected?: number; person_in_charge?: string; person_in_charge_tel?: string; stewards?: number; route?: Words;
  means?: Words; authority?: Id; attachments?: Words; quotes?: Words; embargo_at?: Wall;
};
export type Person = {
  formatted_name?: string; given_name?: string; family_name?: string; tel?: string[]; email?: string[];
  city?: string; languages?: Tag[]; skills?: string[]; note?: string; consent_text?: string;
  consent_on?: Day; consent_how?: ConsentHow; delete_on?: Day; alias?: boolean; outlet?: Id;
  beat?: string;
};
export type Shift = {
  event?: Id; role?: Words; starts_at?: Wall; ends_at?: Wall; starts_fold?: Fold; ends_fold?: Fold;
  needed?: number; skills?: string[]; languages?: Tag[]; note?: Words;
};
export type Assignment = { shift?: Id; person?: Id; status?: AssignmentStatus };
export type Item = { name?: Words; unit?: Words; place?: string; reorder_level?: number; note?: string };
export type Movement = { item?: Id; quantity?: number; reason?: MovementReason; note?: string };
export type Reservation = { item?: Id; event?: Id; quantity?: number; note?: string };
export type Sheet = {
  event?: Id; document?: string; code?: string; language?: Tag; columns?: string[]; people?: Id[];
  blank_rows?: number; pages?: number; printed_at?: string; destroy_on?: Day;
};
export type Printing = {
  document?: string; event?: Id; call?: Id; settings?: string; languages?: Tag[]; copies?: number; pages?: number;
  only_pages?: string; command?: string; file?: string; job?: string; sheet?: Id; again?: Id; printed_at?: string;
  data_at?: string; drawn_at?: string; zone?: string; window?: Tag; digits?: string; digest?: string;
  page_digests?: string;
};

type Added<T> = T & { id: Id };
/** A change: a missing key leaves a field, `null` clears it, and in words `null` clears a language. */
export type Change<T> = { id: Id } & {
  [K in keyof T]?: (NonNullable<T[K]> extends Words ? { [language: Tag]: string | null } : T[K]) | null;
};

// --- Rows -------------------------------------------------------------------------------------

export type CallRow = Added<Call> & { days_text: string; events: number };
export type EventRow = Added<Event> & {
  title: string; when_text: string; day_text: string; time_text: string; zone_text: string;
  place_text: string; city_text: string; kind_text: string; status_text: string;
  needed: number; assigned: number; gaps: number;
};
export type PersonRow = Added<Person> & {
  tel_text: string; languages_text: string; skills_text: string; shifts: number;
};
export type ItemRow = Added<Item> & {
  title: string; on_hand: number; reserved: number; free: number; short: number; unit_text: string;
};
export type ShiftRow = Added<Shift> & {
  title: string; event_title: string; when_text: string; time_text: string; assigned: number; free: number;
};
export type AssignmentRow = Added<Assignment> & {
  person_name: string; tel_text: string; shift_title: string; when_text: string; status_text: string;
};
export type ReservationRow = Added<Reservation> & {
  item_title: string; event_title: string; when_text: string; unit_text: string; short: number;
};
export type ProgrammeItem = {
  event?: Id; summary?: Words; position?: number; starts_at?: Wall; starts_fold?: Fold;
  duration_minutes?: number; speaker?: string; in_charge?: string; equipment?: Words; cue?: Words;
  languages?: Tag[];
};
export type ProgrammeItemRow = Added<ProgrammeItem> & {
  title: string; event_title: string; when_text: string; time_text: string;
};
export type OrganizationRow = Added<Organization> & { title: string; kind_text: string };
export type SheetRow = Added<Sheet>;
export type PrintingRow = Added<Printing> & {
  document_text: string; about_text: string; printed_text: string; replaced: boolean; stale: boolean | null;
  pages_changed: number[]; pages_text: string; pages_now: number | null; request: PaperInput;
};
export type TrashRow = { id: Id; noun: NounName; title: string; deleted_text: string };

export type GapKind =
  | 'unfilled_shift' | 'need_not_set' | 'short_item' | 'no_place' | 'missing_translation' | 'no_time'
  | 'no_contact';
export type Gap = {
  key: string; kind: GapKind; severity: Severity; title: string; detail: string; when_text: string;
  when_sub: string; verb_text: string;
  target: {
    page: 'event' | 'materials' | 'call' | 'studio'; id: Id; section?: string; field?: string; language?: Tag;
  };
};
export type LanguageState = { language: Tag; name: string; missing: string[] };
export type EventPage = EventRow & {
  your_time: string; call_title: string;
  shifts: (ShiftRow & { people: AssignmentRow[] })[];
  reservations: ReservationRow[];
  sheets: (SheetRow & { printed_text: string })[];
  gaps: Gap[]; languages_state: LanguageState[];
};
export type Overview = {
  call: CallRow | null; title: string; when_text: string;
  countdown: { number: number; unit_text: string; phase: 'before' | 'during' | 'after' } | null;
  places_filled: number; places_needed: number; events: number; cities: number; countries: number;
  groups: { key: 'this_week' | 'before_first_day' | 'papers_and_words' | 'later'; title: string; gaps: Gap[] }[];
  waived: Gap[];
  days: { day: Day; weekday_text: string; number_text: string }[];
  city_rows: {
    city: string;
    cells: { event: Id; time_text: string; status: EventStatus; missing: boolean; title: string }[][];
  }[];
};
export type Candidate = PersonRow & { reasons: string[]; busy_text?: string };
export type FindKind = 'event' | 'person' | 'item' | 'organization' | 'call' | 'shift';
export type Found = {
  groups: { kind: FindKind; rows: { id: Id; title: string; detail: string; event?: Id }[] }[];
};

// --- Program and book -------------------------------------------------------------------------

export type Settings = {
  language: 'en' | 'ckb'; digits: 'latin' | 'arabic'; theme: 'system' | 'light' | 'dark';
  text_size: number; single_keys: boolean;
  /** What printers were measured to be off by, by their names. */
  printers?: Record<string, PrinterMeasure>;
};
/** How far a printer is off, and how long it prints a line of 150 mm. */
export type PrinterMeasure = { right_mm: number; down_mm: number; line_mm: number };
export type Printers = { rows: { printer: string; here: boolean; usual: boolean; measured?: PrinterMeasure }[] };
export type State = {
  book: null | { name: string; state: 'open' | 'locked'; protected: boolean; example: boolean; read_only: boolean };
  recent: { handle: string; name: string }[];
  settings: Settings; version: string;
};
export type FailureShape = {
  kind: 'refused' | 'conflict' | 'fault'; code: string; field: string | null;
  values: Record<string, unknown>; message: string;
};
export type Written = {
  id: Id | null; record: Record<string, unknown> | null; label: string; changed: NounName[];
  operation: number | null; goes_to: { noun: NounName; id: Id } | null; more: Record<string, unknown> | null;
};
/** A record was added or changed: it has an id. */
export type WrittenOne = Written & { id: Id };
export type History = {
  rows: { operation: number; label: string; when_text: string; undone: boolean }[];
  undo: { label: string } | null; redo: { label: string } | null;
};
export type Month = {
  title: string; weekdays: string[]; weeks: { day: Day; number_text: string; inside: boolean }[][];
};
export type Backup = { name: string; when_text: string; bytes: number };
export type Checked = { ok: boolean; findings: string[]; records: number; rebuilt: boolean };
export type Language = { tag: Tag; name: string; own_name: string; direction: Direction; has_words: boolean };

// --- Paper ------------------------------------------------------------------------------------

/** `flyer`, `sign-up-sheet`, ...: the core's list of documents says which there are. */
export type DocumentName = string;
export type OptionValue = string | number | boolean | Tag[];
export type PaperOption = {
  key: string; title: string; kind: 'choice' | 'flag' | 'number' | 'languages' | 'text' | 'day';
  choices?: { value: string; title: string }[]; default: OptionValue; min?: number; max?: number; hint?: string;
};
/** What a document is for: the heading under which it is listed. */
export type PaperGroup = 'invite' | 'people' | 'day' | 'things' | 'press' | 'printer';
export type DocumentRow = { document: DocumentName; group: PaperGroup; title: string; detail: string; options: PaperOption[] };
export type PaperInput = {
  document: DocumentName; event?: Id; call?: Id; languages?: Tag[]; paper?: string; printer?: string;
  set?: Record<string, OptionValue>; copies?: number; pages?: string; again?: Id;
};
export type PaperWarning = {
  code: string; message: string; page: number | null; field?: string; language?: Tag; severity: Severity;
  /** Where on the page, in millimetres from its top left. */
  place?: { x: number; y: number; width: number; height: number };
};
export type Draft = {
  paper: string; pages: number; width_mm: number; height_mm: number;
  /** Width and height of each page, when they are not all alike. */
  sizes: [number, number][]; warnings: PaperWarning[];
  sheets_of_paper: number; ink_percent: number; ms: number;
};
export type PaperState = { detail: string; pages: number };
export type SavedPaper = { handle: string; name: string; pages: number; sheet?: Id; printing: Id; code?: string; bytes: number };

// --- The table --------------------------------------------------------------------------------

export type ListQuery = {
  search?: string; sort?: string; descending?: boolean; offset?: number; limit?: number; call?: Id;
  event?: Id; shift?: Id; item?: Id; person?: Id; trashed?: boolean;
};
export type Rows<T> = { rows: T[]; total: number };
type Nothing = Record<string, never>;
type List<T> = { input: ListQuery; answer: Rows<T> };
type One<T> = { input: { id: Id }; answer: T };
type Write<I> = { input: I; answer: WrittenOne };

export type Commands = {
  state: { input: Nothing; answer: State };
  change_settings: { input: Partial<Settings>; answer: Settings };
  suggest_passphrase: { input: Nothing; answer: { passphrase: string; years: string } };
  rate_passphrase: { input: { passphrase: string }; answer: { strength: 0 | 1 | 2 | 3 | 4; enough: boolean; years: string } };
  create_book: { input: { name: string; passphrase?: string; example?: boolean }; answer: State };
  open_book: { input: { handle?: string }; answer: State };
  unlock: { input: { passphrase: string }; answer: State };
  lock: { input: Nothing; answer: State };
  close_book: { input: Nothing; answer: State };
  protect: { input: { passphrase: string }; answer: State };
  change_passphrase: { input: { old: string; new: string }; answer: State };
  recovery_code: { input: Nothing; answer: { code: string } };
  leave_example: { input: Nothing; answer: State };
  words: { input: { language: Tag }; answer: { language: Tag; direction: Direction; ftl: string } };

  calls: List<CallRow>;
  events: List<EventRow>;
  people: List<PersonRow>;
  items: List<ItemRow>;
  shifts: List<ShiftRow>;
  organizations: List<OrganizationRow>;
  assignments: List<AssignmentRow>;
  reservations: List<ReservationRow>;
  programme_items: List<ProgrammeItemRow>;
  sheets: List<SheetRow>;
  printings: List<PrintingRow>;
  call: One<CallRow>;
  event: One<EventPage>;
  person: One<PersonRow>;
  item: One<ItemRow>;
  organization: One<OrganizationRow>;
  overview: { input: { call?: Id }; answer: Overview };
  candidates: { input: { shift: Id; search?: string }; answer: Rows<Candidate> };
  find: { input: { text: string }; answer: Found };
  trash_list: List<TrashRow>;
  history: { input: Nothing; answer: History };
  read_day: { input: { text: string; near?: Day }; answer: { day: Day; text: string } };
  read_time: { input: { text: string }; answer: { time: string; text: string } };
  month: { input: { year: number; month: number }; answer: Month };
  zones: { input: { search?: string }; answer: { rows: { zone: string; text: string }[] } };
  languages: { input: Nothing; answer: { rows: Language[] } };

  add_call: Write<Call>;
  change_call: Write<Change<Call>>;
  add_organization: Write<Organization>;
  change_organization: Write<Change<Organization>>;
  add_event: Write<Event>;
  change_event: Write<Change<Event>>;
  add_person: Write<Person>;
  change_person: Write<Change<Person>>;
  add_shift: Write<Shift>;
  change_shift: Write<Change<Shift>>;
  add_assignment: Write<Assignment>;
  change_assignment: Write<Change<Assignment>>;
  add_item: Write<Item & { on_hand?: number }>;
  change_item: Write<Change<Item>>;
  add_reservation: Write<Reservation>;
  change_reservation: Write<Change<Reservation>>;
  add_programme_item: Write<ProgrammeItem>;
  change_programme_item: Write<Change<ProgrammeItem>>;
  set_stock: Write<{ id: Id; on_hand: number }>;
  waive: Write<{ gap: string; reason?: string }>;
  unwaive: Write<{ gap: string }>;
  trash: Write<{ id: Id }>;
  restore: Write<{ id: Id }>;
  import_people: { input: { csv: string }; answer: Written };
  undo: { input: { operation?: number }; answer: Written };
  redo: { input: Nothing; answer: Written };
  add_picture: { input: { base64: string }; answer: { picture: string; width: number; height: number } };

  documents: { input: { event?: Id; call?: Id }; answer: { rows: DocumentRow[] } };
  draft_paper: { input: PaperInput; answer: Draft };
  save_paper: { input: PaperInput & { copies?: number }; answer: SavedPaper };
  open_paper: { input: { handle: string }; answer: unknown };
  show_paper: { input: { handle: string }; answer: unknown };
  print_paper: { input: PaperInput & { copies: number }; answer: { job: string; handle: string; name: string } };
  printers: { input: Record<string, never>; answer: Printers };
  calibrate_printer: { input: { printer: string; left_mm: number; top_mm: number; line_mm?: number }; answer: PrinterMeasure };
  forget_printer: { input: { printer: string }; answer: Printers };
  paper_state: { input: PaperInput; answer: PaperState };
  paper_settings: { input: { document: DocumentName }; answer: PaperInput | null };

  check: { input: Nothing; answer: Checked };
  backup: { input: Nothing; answer: { name: string; when_text: string } };
  backups: { input: Nothing; answer: { rows: Backup[] } };
  restore_backup: { input: { name: string }; answer: State };
  cancel: { input: Nothing; answer: unknown };
};

/** Commands that answer with bytes instead of JSON. */
export type ByteCommands = {
  picture: { picture: string };
  paper_page: { paper: string; page: number; width_px: number };
};

/** Told to every window after a change was committed. */
export type Changed = { changed: NounName[]; label: string; undo: string | null; redo: string | null };
export type Progress = { work: string; done: number; total: number | null; cancellable: boolean };
