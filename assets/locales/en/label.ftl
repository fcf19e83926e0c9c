### Labels of steps for undo, names of nouns and fields, and other words of the program itself.

## Nouns: alone, many, counted

noun-call = call
noun-call-many = calls
noun-call-count = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
noun-organization = organisation
noun-organization-many = organisations
noun-organization-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
noun-event = event
noun-event-many = events
noun-event-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
noun-person = person
noun-person-many = people
noun-person-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
noun-shift = shift
noun-shift-many = shifts
noun-shift-count = { $count ->
    [one] { $count } shift
   *[other] { $count } shifts
}
noun-assignment = assignment
noun-assignment-many = assignments
noun-assignment-count = { $count ->
    [one] { $count } assignment
   *[other] { $count } assignments
}
noun-item = item
noun-item-many = items
noun-item-count = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
noun-movement = stock movement
noun-movement-many = stock movements
noun-movement-count = { $count ->
    [one] { $count } stock movement
   *[other] { $count } stock movements
}
noun-reservation = reservation
noun-reservation-many = reservations
noun-reservation-count = { $count ->
    [one] { $count } reservation
   *[other] { $count } reservations
}
noun-programme_item = part of a programme
noun-programme_item-many = parts of programmes
noun-programme_item-count = { $count ->
    [one] { $count } part of a programme
   *[other] { $count } parts of programmes
}
noun-sheet = sheet
noun-sheet-many = sheets
noun-sheet-count = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
noun-waiver = ‘not needed’ mark
noun-waiver-many = ‘not needed’ marks
noun-waiver-count = { $count ->
    [one] { $count } ‘not needed’ mark
   *[other] { $count } ‘not needed’ marks
}
noun-printing = print
noun-printing-many = prints
noun-printing-count = { $count ->
    [one] { $count } print
   *[other] { $count } prints
}

## Steps: $title is the name of the record as one finished text

label-add-call = Added { $title }
label-change-call = Changed { $title }
label-add-organization = Added { $title }
label-change-organization = Changed { $title }
label-add-event = Added { $title }
label-change-event = Changed { $title }
label-add-person = Added { $title }
label-change-person = Changed { $title }
label-add-shift = Added { $title }
label-change-shift = Changed { $title }
label-add-assignment = Assigned { $title }
label-change-assignment = Changed { $title }
label-add-item = Added { $title }
label-change-item = Changed { $title }
label-add-reservation = Reserved { $title }
label-change-reservation = Changed { $title }
label-add-programme_item = Added { $title } to the programme
label-change-programme_item = Changed { $title }
label-change-field = Changed { $field } of { $title }
label-trash = Moved { $title } to the trash
label-restore = Took { $title } out of the trash
label-set-stock = Counted { $title }: { $count }
label-import-people = Imported { $count ->
    [one] { $count } person
   *[other] { $count } people
}
label-take-roster = Put { $count ->
    [one] { $count } person
   *[other] { $count } people
} in shifts
label-apply-changes = Took over { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
label-waive = Marked ‘{ $title }’ as not needed
label-unwaive = Asked for ‘{ $title }’ again
label-save-paper = Printed the { $document } for { $title }
label-add-picture = Added a picture
label-example = Made the example
label-undo = Undone: { $label }
label-redo = Redone: { $label }
label-untitled = (no name)
label-pair = { $first }: { $second }
label-quantity = { $count } { $unit }
deleted-when = deleted { $when }

## Fields

field-title = title
field-starts_on = first day
field-ends_on = last day
field-statement = statement
field-demands = demands
field-languages = languages
field-organizations = issued by
field-accent = colour
field-web = web address
field-hashtag = hashtag
field-name = name
field-kind = kind
field-tel = telephone
field-email = e-mail
field-countries = countries
field-note = note
field-call = call
field-organization = host
field-summary = title
field-description = description
field-starts_at = start
field-ends_at = end
field-zone = time zone
field-starts_fold = which start
field-ends_fold = which end
field-status = state
field-place = place
field-adr = address
field-city = city
field-country = country
field-contact_name = whom to ask
field-accessibility = access
field-imprint = responsible for print
field-picture = picture
field-picture_focus_x = focus of the picture, across
field-picture_focus_y = focus of the picture, down
field-picture_alt = what the picture shows
field-picture_credit = maker of the picture
field-formatted_name = name
field-given_name = given name
field-family_name = family name
field-alias = alias
field-skills = skills
field-consent_text = consent
field-consent_on = day of consent
field-consent_how = way of consent
field-delete_on = delete by
field-event = event
field-role = role
field-birth_date = day of birth
field-available = when they can
field-block_outs = when they cannot
field-buddies = likes to work with
field-most = people at most
field-least_age = least age
field-meet_minutes = minutes to meet before the start
field-team = team
field-locked = stays in proposals
field-lead = leads the shift
field-worked_minutes = minutes worked
field-needed = people needed
field-shift = shift
field-person = person
field-unit = unit
field-reorder_level = reorder level
field-on_hand = stock
field-item = item
field-quantity = quantity
field-position = place in the order
field-duration_minutes = minutes
field-speaker = speaker
field-in_charge = in charge
field-equipment = equipment
field-cue = cue
field-reason = reason
field-document = document
field-code = code
field-language = language
field-columns = columns
field-people = people
field-blank_rows = blank rows
field-pages = pages
field-printed_at = printed
field-destroy_on = destroy by
field-expected = people expected
field-person_in_charge = person in charge
field-person_in_charge_tel = telephone of the person in charge
field-stewards = stewards
field-route = route
field-means = equipment
field-authority = authority
field-attachments = enclosures
field-quotes = quotes for the press
field-embargo_at = embargo
field-embargo_zone = time zone of the embargo
field-boilerplate = words about itself for the press
field-beat = topics
field-deadline = deadline
field-outlet = outlet
field-settings = settings
field-copies = copies
field-only_pages = pages that went out
field-command = command
field-file = file
field-job = printer’s job
field-sheet = sheet
field-faces = fonts of the computer
field-data_at = state of the data
field-drawn_at = drawn for
field-window = language of the window
field-digits = digits
field-digest = digest
field-page_digests = digests of the pages
field-again = earlier print
field-gap = gap
field-passphrase = passphrase
field-csv = table

## What clashes in a roster, and why a proposal is as it is

conflict-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
conflict-overlap = { $person } is in ‘{ $other }’ and ‘{ $shift }’ at once, for { $length }.
conflict-journey = { $person } has { $length } too little for the way from ‘{ $other }’ to ‘{ $shift }’.
conflict-rest = { $person } has { $length } too little rest before ‘{ $shift }’.
conflict-day-hours = { $person } works { $length } too long on the day of ‘{ $shift }’.
conflict-skill = { $person } lacks a skill that ‘{ $shift }’ asks for.
conflict-language = { $person } does not speak a language that ‘{ $shift }’ asks for.
conflict-age = { $person } is younger than { $age }, which ‘{ $shift }’ asks for.
conflict-away = { $person } cannot come at the time of ‘{ $shift }’.
conflict-verb = Choose somebody else
roster-because-kept = Was there already
roster-because-only = Nobody else can
roster-because-fresher = Not { $person }, who would have more hours
roster-because-wish = Likes this more than { $person }
roster-because-buddy = Works with { $person }
roster-because-equal = Just as well as { $person }
roster-next-busy = Not { $person }, who is in ‘{ $shift }’
roster-next-day-hours = Not { $person }, whose day would be too long
roster-next-week-hours = Not { $person }, whose week would be too long
roster-gap-movable = { $count ->
    [one] { $person } could come from another shift
   *[other] { $count } could come from other shifts
}
roster-gap-busy = { $count ->
    [one] { $person } is in another shift
   *[other] { $count } are in other shifts
}
roster-gap-day-hours = { $count ->
    [one] For { $person } the day would be too long
   *[other] For { $count } the day would be too long
}
roster-gap-week-hours = { $count ->
    [one] For { $person } the week would be too long
   *[other] For { $count } the week would be too long
}
roster-gap-skill = { $count ->
    [one] { $person } lacks only a skill
   *[other] { $count } lack only a skill
}
roster-gap-language = { $count ->
    [one] { $person } lacks only a language
   *[other] { $count } lack only a language
}
roster-gap-age = { $count ->
    [one] { $person } is only too young
   *[other] { $count } are only too young
}
roster-gap-place = { $count ->
    [one] { $person } only lives elsewhere
   *[other] { $count } only live elsewhere
}
roster-gap-time = { $count ->
    [one] { $person } only cannot come at that time
   *[other] { $count } only cannot come at that time
}
roster-gap-refused = { $count ->
    [one] { $person } said no
   *[other] { $count } said no
}
roster-gap-much = { $count ->
    [one] { $person } lacks two things or more
   *[other] { $count } lack two things or more
}

## Why somebody fits a shift

candidate-speaks = speaks { $language }
candidate-skill = can do { $skill }
candidate-free = free
candidate-busy = busy: { $shift }
candidate-same-city = lives in { $city }
candidate-no-shift = no shift yet
candidate-shifts = { $count ->
    [one] { $count } shift so far
   *[other] { $count } shifts so far
}
candidate-hours = { $count ->
    [one] { $count } hour so far
   *[other] { $count } hours so far
}
candidate-assigned = in this shift already
candidate-declined = declined this shift

## Documents and their settings; the last part is the key or the value

document-detail-pages = { $count ->
    [one] { $detail }, { $count } page
   *[other] { $detail }, { $count } pages
}
document-flyer-detail = { $paper }, { $languages }
document-sign-up-sheet-detail = { $count ->
    [one] { $paper }, { $count } page
   *[other] { $paper }, { $count } pages
}
document-calendar-detail = { $paper }, { $languages }
document-event-list-detail = { $paper }, { $languages }
document-event-day-pack-detail = { $paper }, { $languages }
document-press-release-detail = { $paper }, { $languages }
document-press-list-detail = { $paper }, { $languages }
document-call-sheet-detail = { $paper }, { $languages }
document-notification-letter-detail = { $paper }, { $languages }
option-design = Design
option-design-type = Letters
option-design-photo = Photo
option-design-talk = Talk
option-design-bilingual = Two languages
option-design-low-ink = Little ink
option-design-march = March
option-design-programme = Programme
option-paper = Paper
option-paper-A4 = A4
option-paper-A5 = A5
option-paper-A6 = A6
option-paper-DL = DL
option-paper-Letter = US Letter
option-languages = Languages
option-languages-hint = One, or two side by side; more have sheets of their own
option-languages-apart = Languages
option-languages-apart-hint = Each has sheets of its own
option-language = Language
option-black_white = Black and white
option-bleed = Bleed and crop marks
option-bleed-hint = For a print shop that cuts: 3 mm more on every side
option-layout = Layout
option-layout-landscape = Landscape
option-layout-portrait = Portrait
option-blank_rows = Blank rows
option-blank_rows-hint = For people who are new, at least; the last page is filled
option-prefill = Names of confirmed helpers
option-phones = Show telephones
option-phones-hint = Everybody who sees the sheet can read them
option-large_print = Large print
option-accessible = Accessible PDF
option-accessible-hint = With tags for screen readers: headings, tables, reading order and what pictures show
option-copies = Copies
option-layout-week = Towns and days
option-layout-month = Month
option-layout-wall-A3 = For the wall, A3
option-layout-wall-A2 = For the wall, A2
option-order = Order
option-order-city = By town, then day
option-order-day = By day, then town
option-contacts = Whom to ask
option-people = Names and numbers of journalists
option-people-hint = They are personal: keep the sheet in sight
option-headline = Headline
option-headline-hint = The title stands there when nothing is typed
option-lead = First sentence
option-lead-hint = The description stands there when nothing is typed
option-rule_authority = Whom to tell
option-rule_authority-hint = One line each: office, street, town. An authority named on the event goes first
option-rule_law = Law
option-rule_period = Period
option-delivery = Delivery
option-delivery-hint = Such as: in person, against receipt
option-day = Day
option-day-hint = 2026-12-12; for all events of one day. Otherwise the next day with events
option-shape = Files
option-shape-one = One file with bookmarks
option-shape-folder = A folder with a file each

## Remarks on a page before it is printed

warning-headline-too-long = The headline does not fit: shorten it
warning-headline-small = The headline had to become small
warning-text-overflow = The text is too long by { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
warning-text-dropped = Left out for want of room: { $field }
warning-missing-translation = No { $field } in { $language }
warning-missing-field = Missing: { $field }
warning-no-glyph = No font on this computer has these signs ({ $script ->
    [Adlm] Adlam
    [Beng] Bengali
    [Ethi] Ethiopic
    [Geor] Georgian
    [Gujr] Gujarati
    [Guru] Gurmukhi
    [Hang] Korean
    [Hani] Chinese characters
    [Hira] Japanese
    [Kana] Japanese
    [Khmr] Khmer
    [Knda] Kannada
    [Laoo] Lao
    [Mlym] Malayalam
    [Mymr] Burmese
    [Sinh] Sinhala
    [Taml] Tamil
    [Telu] Telugu
    [Tfng] Tifinagh
    [Thaa] Thaana
    [Thai] Thai
    [Tibt] Tibetan
    [Zinh] marks
    [Zyyy] symbols
   *[other] { $name }
}): { $signs }. They stand in “{ $text }”. Install a font that has them, such as { $font }, and draw the paper again
warning-font-refused = The font { $font } has signs of this paper, but { $why ->
    [not-embeddable] its maker does not allow documents to carry it
    [not-subsettable] its maker allows documents to carry it only as a whole
    [no-outlines] it is of a kind that no PDF can hold
   *[other] its file cannot be read
}. Install another one
warning-no-picture = This design wants a picture; letters stand in for it
warning-picture-not-here = The picture is not here yet: it comes with the next changes from the laptop that has it
warning-picture-coarse = The picture has { $dpi } dpi in print: too few for this size
warning-no-imprint = No imprint: several countries require one on flyers
warning-no-accessibility = Nothing is said about access
warning-no-contact = Nobody to ask is named
warning-no-place = No place yet: the page says so
warning-no-time = No time yet: the page says so
warning-no-delete-day = No day to delete by is set; the sheet says { $day }
warning-too-many-codes = More than { $max } shifts or skills: the rest have no letter
warning-no-shifts = This event has no shifts: the column stays away
warning-text-clipped = Cut short for want of room: { $text }
warning-personal-data = { $count ->
    [one] The name of { $count } person stands on it: keep the sheet in sight
   *[other] The names of { $count } people stand on it: keep the sheet in sight
}
warning-pale-colour = The colour of the call is too light for letters: they are black
warning-left-out = { $count ->
    [one] { $count } event had no room: the page counts it as more
   *[other] { $count } events had no room: the page counts them as more
}
warning-no-day = { $count ->
    [one] { $count } event has no day yet: its name stands apart
   *[other] { $count } events have no day yet: their names stand apart
}
warning-no-places = { $count ->
    [one] { $count } event has no place yet: the page says so
   *[other] { $count } events have no place yet: the page says so
}
warning-no-outlets = No media outlet is in the book: the page says so, and has rows to write in
warning-no-quotes = Nobody is quoted
warning-embargo-past = The embargo has ended
warning-no-rule = No law is named: the letter says only the facts
warning-pack-left-out = Not in the pack, because the book has nothing for it: { $documents }

## Passphrases: how long guessing takes

guess-moments = a moment
guess-hours = hours
guess-days = days
guess-years = { $count ->
    [one] about { $count } year
   *[other] about { $count } years
}
guess-thousand-years = about { $count } thousand years
guess-million-years = about { $count } million years
guess-longer = longer than the sun will shine

## Care of the book

finding-rebuilt = The lists were built anew from the records
finding-rows-differ = { $count ->
    [one] { $count } row did not match its record; it was mended
   *[other] { $count } rows did not match their records; they were mended
}
finding-record-unreadable = { $count ->
    [one] { $count } record cannot be read; restore a copy
   *[other] { $count } records cannot be read; restore a copy
}
finding-reference-missing = { $count ->
    [one] { $count } record names another that is not there
   *[other] { $count } records name others that are not there
}
finding-file-damaged = The file of the book is damaged; restore a copy
work-import = Importing people
work-roster = Filling the roster
work-rebuild = Building the lists anew
work-print = Making the paper
work-apply = Taking over changes
work-backup = Making a copy
work-example = Making the example
example-name = Public Libraries (example)

## Texts of rows

assigned-of-needed = { $assigned } of { $needed }
assigned-need-not-set = { $assigned }, need not set
assigned-nobody = nobody of { $needed }

## Documents with rows

document-attendance-list-detail = { $count ->
    [one] { $paper }, { $count } page
   *[other] { $paper }, { $count } pages
}
document-roster-detail = { $count ->
    [one] { $paper }, { $count } page
   *[other] { $paper }, { $count } pages
}
document-run-sheet-detail = { $count ->
    [one] { $paper }, { $count } page
   *[other] { $paper }, { $count } pages
}
document-packing-list-detail = { $count ->
    [one] { $paper }, { $count } page
   *[other] { $paper }, { $count } pages
}
document-loan-slip-detail = { $count ->
    [one] { $paper }, { $count } page
   *[other] { $paper }, { $count } pages
}
option-names = Names on it
option-names-assigned = People in shifts
option-names-known = Everybody in the book
option-names-none = None
option-signature = Column to sign in
option-layout-grid = People by hours
option-layout-list = By shift
option-layout-by-person = By person, to cut apart
option-layout-by-role = By role
option-layout-relief = Who relieves whom
option-shifts = Beginnings of shifts
warning-no-programme = This event has no programme: only shifts and its own times stand on it
warning-roster-empty = There are no shifts: the page says so
warning-nobody-assigned = Nobody is in these shifts yet
warning-untimed-shifts = { $count ->
    [one] { $count } shift has no time: it is named below the hours
   *[other] { $count } shifts have no time: they are named below the hours
}
warning-phones = Telephones stand on it: give it only to those who need it
warning-nothing-reserved = Nothing is reserved for this event: the page says so
warning-short-things = { $count ->
    [one] { $count } thing is short: it is marked
   *[other] { $count } things are short: they are marked
}
warning-no-borrower = The event has no host: there is a line to write the borrower on
option-lender = Lender
option-borrower = Borrower
option-borrower-hint = The host of the event when nothing is typed
