### Words of the list of events and of an event's own page.

page-events = Events
page-event = Event
section-basics = Basics
section-team = Team & shifts
section-materials = Materials
section-papers = Papers
sections = Sections
gaps-here = missing here:
more = More
list-comma = {", "}

## List and new event

new-event = New event
add-event = Add the event
make-first-event = Make the first event
search-events = Search events
no-event-found = No event has ‘{ $text }’ in it.
no-day-yet = no day yet
no-time-yet = no time yet
no-place-yet = no place yet
no-title-yet = (no title yet)
no-role-yet = (no role yet)
event-what = Event
event-when = When
event-where = Where
event-people = People
event-gaps = Gaps
event-day = Day
event-time = Time
time-hint = 14, 1430
time-too = A time as well; a guess will do.
day-too = A day as well; a guess will do.

## Basics

event-summary = Title
event-description = What happens
event-place = Place
event-accessibility = Access
event-starts = Begin
event-ends = End
event-zone = Time zone
event-kind = Kind
event-status = State
event-adr = Address
event-country = Country
event-host = Host
event-contact = Whom to ask
event-tel = Telephone
event-email = E-mail
event-web = Web address
event-languages = Paper languages
event-imprint = Imprint
event-imprint-help = Who is responsible for printed matter; several countries require it.
event-picture = Picture
event-picture_alt = What it shows
event-picture_alt-help = For people who have a paper read out; it stands in accessible PDFs.
event-picture_credit = Made by
event-route = Route
event-means = Equipment
event-attachments = Enclosures, one a line
event-quotes = Quotes for the press
event-notice = Authority and press
event-authority = Authority
event-person_in_charge = Person in charge
event-person_in_charge_tel = Telephone on the day
event-expected = People expected
event-stewards = Stewards
event-embargo_at = Embargo until
no-authority = No authority
nothing-yet = Nothing yet
no-country = No country
no-host = No host
zone-hint = A city in that zone
language-of-texts = Language of the texts
original = { $language }: { $text }
take-old-time = Keep the old time
half-time = A day needs a time, and a time a day.
gap-asked = This time does not exist on that day: the clocks go forward. Nothing was saved yet. Which is meant?
throw-event-away = Throw this event away

## Picture

picture-choose = Choose a picture
picture-other = Choose another
picture-off = Take it off
picture-comes = The picture is being read.
picture-of = Picture of { $title }
picture-help = Click what must stay in sight when it is cropped, or move the ring by arrows.
picture-point = What stays in sight: { $x } % across, { $y } % down

## Team and shifts

places-of = { $done } of { $total } places
add-shift = Shift
add-this = Add
make-first-shift = Add a shift
no-shifts-yet = No shifts yet. A shift is a role, its hours and how many it needs.
role-missing = It needs a role, such as Stewards.
shift-role = Role
shift-needed = People needed
shift-skills = Skills
shift-languages = Languages
shift-note = Briefing
any-skills = None needed
any-languages = Any language
need-not-set = need not set
people-of = People of { $title }
state-of = State of { $name }
take-out-of-shift = Take off
find-for-places = { $free ->
    [one] One place is free
   *[other] { $free } places are free
}
find-for-shift = Add somebody
find-for-hint = Name, or choose who fits
throw-shift-away = Throw this shift away

## Materials

things-short = { $count ->
    [one] one thing short
   *[other] { $count } things short
}
amount-of = Amount of { $title }
short-by = { $count } short
enough = enough
take-off-event = Take off
nothing-reserved = Nothing is reserved for this event.
reserve-thing = Reserve a thing
reserve-hint = Flyers, tables, a megaphone
amount = Amount
reserve = Reserve
item-missing = Choose a thing first.
amount-missing = At least one.
free-of-item = { $free } { $unit } free

## Papers

open-in-studio = Open
printed-sheets = Sheets that went out

## Programme

section-programme = Programme
programme-sum = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
add-part = Part
no-programme-yet = No programme yet. A part is what happens, how long it takes and who is in charge.
make-first-part = Add a part
print-run-sheet = Print the run sheet
part-summary = What happens
part-missing = It needs a name, such as Opening.
part-start = Own start
part-start-help = Leave it empty and it follows on the part before.
part-start-which = This time comes twice on that day
part-minutes = Minutes
part-speaker = Speaker
part-in_charge = In charge
part-equipment = Equipment
part-cue = Cue
part-languages = Languages
part-time-next = follows
part-move = Move { $title }: arrow up or down
part-fixed = It has a start of its own. Empty the start to move it.
part-moved = { $title }: now { $place } of { $count }
throw-part-away = Throw this part away
minutes-short = { $count } min

## Papers that went out

printed-papers = Papers that went out
print-again = Print again
print-only-changed = Print only those
printed-copies = { $count ->
    [one] { $count } copy
   *[other] { $count } copies
}
printed-pages-changed = { $count ->
    [one] Changed since then: page { $pages }
   *[other] Changed since then: pages { $pages }
}
printed-all-changed = Changed since then
printed-same = as it is now
printed-faces = { $count ->
    [one] With a font of this computer:
   *[other] With fonts of this computer:
}
