### Words of the window that belong to no single noun: frame, fields, first run, settings.

## Everywhere

cancel = Cancel
close = Close
copy = Copy
copy-details = Copy details
go-on = Go on
later = Later
leave-it = Leave it
try-again = Try again
take-old = Take the old text
throw-away = Throw away
take-out = Take out again
saved = Saved
saving = Saving
unsaved = Not saved
only-read = Read only
only-read-why = This book can only be read where it lies. Copy its folder to where you may write.
all-saved = Everything is saved.
some-not-saved = Some text is not saved yet: see the fields marked in red.
say-saved = Say whether all is saved
undo = Undo
redo = Redo
undo-what = Undo: { $label }
redo-what = Redo: { $label }
undone = Undone: { $label }
redone = Done again: { $label }
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
fault-unreachable = The program does not answer. What was saved is safe; text that is not saved yet stays in its field.
example = Example
language = Language
passphrase = Passphrase
none-found = Nothing found.
per-cent = { $value } %
megabytes = { $value } MB
work-of = { $done } of { $total }
working = Working
work-rate = { $rate } a second
unsaved-what = Not saved: { $count }
unsaved-why = The book did not take these texts. They wait in their fields until they are mended or let go.
go-there = Go there
let-go = Let it go
work-import_people = Importing people
work-fill_roster = Filling the roster

## States

state-missing = missing
state-warn = to look at
state-unset = not set
state-ok = done

## Frame

places = Places
you-are-here = You are here
back = Back
forward = Forward
find-or-do = Search or do
find-hint = A name, a place, a verb
found = Found
found-event = Events
found-person = People
found-item = Materials
found-organization = Organisations
found-call = Calls
found-shift = Shifts
verbs = What you can do
whole-book = Everything in this book
change-call = Change this call
new-call = New call
new-call-title = New call
open-other = Open another book
close-book = Close this book
leave-example = Leave the example
lock = Lock
lock-now = Lock now
print = Print
unprotected = No passphrase
list-keys = Keys
go-to = Go to: { $page }
next-region = Next part of the window
region-before = Part of the window before

## Pages

page-settings = Settings
page-history = History
page-trash = Trash
page-call = The call
history-empty = Nothing has been done in this book yet.
was-undone = undone
trash-empty = The trash is empty.

## Fields

add-language = Language
day-hint = 12 dec, sat, +3
day-of = { $label }, day
time-of = { $label }, time
open-calendar = Open the calendar
month-before = Month before
month-after = Month after
show-choices = Show choices: { $label }
make-new = New: { $name }
take-off = Take off: { $name }
not-known = ‘{ $text }’ is not in the list.
rows-sight = Showing { $first }–{ $last } of { $total }
not-a-number = This takes a whole number.
not-between = This takes a number from { $min } to { $max }.

## First run

welcome-what = Plan days of action.
welcome-where = Everything stays on this computer.
start-call = Start a call
start-call-text = Several days, several cities, many groups
start-event = I organise one event
start-event-text = A march, a reading, a stall
start-open = Open a book
start-open-text = A .convoke folder that you or others began
start-recent-text = Opened here before
start-example = Look around in an example
start-example-text = A made-up call with every kind of gap; goes away in one click
making-example = Making the example
making-book = Making the book
first-example-name = Example
begin-call = Start the call
begin-event = Start
event-name = What is the event called?
event-city = City
rest-later = Day, place and people come next.
name-missing = It needs a name, any will do for now.
no-passphrase = No passphrase yet. Anyone who opens this computer can read your lists.
set-passphrase = Set a passphrase
passphrase-chosen = A passphrase is chosen. The book asks for it each time it is opened.
passphrase-other = Choose another
use-passphrase = Use this passphrase

## Passphrase

passphrase-made = One made for you
passphrase-own = My own
passphrase-holds = Guessing it would take about { $years }.
passphrase-falls = Too easy to guess: about { $years }.
passphrase-write-down = Write it on paper and keep the paper away from this computer.
passphrase-again = Type it once, so that it is surely right
passphrase-yours = Your passphrase
passphrase-own-help = Six or more words that do not belong together hold best.
passphrase-show = Show it
passphrase-another = Another one
passphrase-lost = Nobody can open the book without it, and nobody can send you a new one.
passphrase-differs = This is not the same as above.
passphrase-weak = This is too easy to guess. Add words that do not belong together.
passphrase-now = The passphrase until now
passphrase-new = The new passphrase
unlocking = Opening

## Books that cannot be opened

not-opened = This was not opened.
other-book = Choose another
damaged-copies = Copies of this book
damaged-text = Choose the state to go on from. The damaged book is kept beside the copies, so that somebody may save more of it.
damaged-no-copies = There are no copies of this book.
copy-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
copy-unreadable = cannot be read
go-on-from = Go on from this

## Settings

settings-words = Language and numbers
digits = Digits
digits-help = For days, times and numbers in Sorani and Arabic. Telephone numbers stay as they were typed.
settings-look = Look
theme = Light or dark
theme-system = Like the computer
theme-light = Light
theme-dark = Dark
text-size = Text size
smaller = Smaller
larger = Larger
smallest = This is the smallest size.
largest = This is the largest size.
settings-keys = Keys
single-keys = Single keys
single-keys-text = N, E, G and / work without Ctrl
single-keys-help = Switch off if you speak to the computer or often press keys by chance.
settings-book = This book
is-protected = Protected by a passphrase.
change-passphrase = Change the passphrase
passphrase-changed = The passphrase has been changed.
book-protected = The book is protected now.
lock-after = Lock when nothing is touched for
lock-after-help = After the computer has slept, a protected book is always locked, whatever is chosen here.
lock-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
lock-never = Never
protect = Protect the book
recovery-code = Recovery code
recovery-text = It opens the book if the passphrase is forgotten. Write it down now, it is not shown again; an older code no longer works.
written-down = I have written it down
check-book = Check the book
checking = Checking
check-ok = All is well: { $records } records, every one as it was written.
check-found = { $findings ->
    [one] One thing is not as it should be.
   *[other] { $findings } things are not as they should be.
}
settings-copies = Copies
copies-text = The book copies itself when it is closed, and every half hour while you work. A copy opens with the same passphrase.
back-up-now = Make a copy now
backing-up = Copying
backed-up = Copied, { $when }.
no-copies = No copies yet.
go-back-to = Go back to it
go-back-title = Go back to the book of { $when }?
go-back-text = What was changed since then is set aside as a copy of its own first. Undo does not reach across this.
went-back = The book is as it was then.
about = About
about-version = Convoke { $version }
about-text = It sends nothing anywhere. All it knows lies in the books that you make.
about-licence = Free software under the GNU General Public License, version 3 or later. Fonts: Noto and Vazirmatn (OFL). Icons: Lucide (ISC).

## Call

call-name = What is the call named?
first-day = First day
last-day = Last day
call-languages = Languages of its papers
call-statement = Statement
call-demands = Demands
call-demands-help = One a line.
call-web = Web address
call-hashtag = Hashtag
call-accent = Colour

## Printers

settings-printers = Printers
printers-text = Papers to be cut, folded or glued need a printer that is true. Print the calibration page, measure it, and type the numbers here. They stay on this computer.
printers-none = No printer is set up on this computer. A name can be typed all the same.
print-calibration = Print the calibration page
calibration-sent = The calibration page is on its way to { $printer }.
printer = Printer
printer-usual = The usual printer
printer-usual-is = usual
printer-gone = not set up here
printer-measured = { $right } mm to the right, { $down } mm down, { $line } mm long
printer-unmeasured = Not measured
printer-measure = Measure
printer-forget = Forget
printer-forgotten = Forgot what { $printer } was off by.
printer-left = Left edge to cross A, in mm
printer-top = Upper edge to cross A, in mm
printer-line = Length of the line, in mm
printer-should = { $mm } on a true printer
printer-keep = Keep
printer-kept = Kept for { $printer }.
printer-missing = Choose or type a printer.
not-a-measure = This takes millimetres, such as 20.5.
