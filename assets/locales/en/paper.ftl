### Words that are printed. Names, days and times are passed in as finished texts.

## Sign-up sheet

sheet-title = Sign-up
sheet-number = Sheet { $n } of { $total }
sheet-when-where = { $when } · { $where }
sheet-consent-lead = Why we ask.
sheet-consent = To plan this event and tell you if it changes. This list belongs to: { $organisation }. We share it with nobody and delete it on { $delete_by }.
sheet-consent-plain = To plan this event and tell you if it changes. We share it with nobody and delete it on { $delete_by }.
sheet-consent-news = Tick News only if you want to hear of later events.
sheet-shifts = Shifts
sheet-skills = Skills
sheet-column-number = No.
sheet-column-here = Here
sheet-column-name = Name
sheet-column-phone = Phone
sheet-column-email = E-mail
sheet-column-city = Town
sheet-column-languages = Languages
sheet-column-shifts = Shifts
sheet-column-skills = Skills
sheet-column-news = News
sheet-column-signature = Signature
sheet-column-note = Note
sheet-known = Already with us: tick when you arrive. Thick frame = your shift.
sheet-known-no-shifts = Already with us: tick when you arrive.
sheet-new = New here? Welcome. Write in capitals, one person per row.
sheet-on-file = on file
sheet-fold = Fold back here when full: it hides the rows above.
sheet-typed-in = Typed in
sheet-rows-filled = Rows filled
sheet-rows-unreadable = Unreadable rows
sheet-typed-by = By
sheet-typed-on = Date
sheet-return = Return to: { $where }.
sheet-return-desk = Return to: info desk, or { $where }.
sheet-return-desk-only = Return to: info desk.
sheet-destroy = Destroy this sheet on { $delete_by }.
sheet-continued = continued
sheet-questions = Questions: { $contact }

## Letters for codes, in order of use: they must stay apart in handwriting, so right-to-left scripts use letters of different skeletons

sheet-codes-shifts = A B C D E G H J L M N
sheet-codes-skills = F K V S P R T W X Y Z

## Flyers

flyer-window = { $call }, { $days }
flyer-address = { $adr }, { $city }
flyer-meeting-point = Meeting point
flyer-meeting-at = Meeting point { $place }, start { $time }
flyer-end-at = Finish: { $place }
flyer-river = River
flyer-chair = Chair: { $name }
flyer-with = With { $names }
flyer-host = Hosted by { $name }
flyer-issued-by = A call by { $names }
flyer-contact = Contact: { $contact }
flyer-contact-label = Contact
flyer-accessibility = Access: { $text }
flyer-accessibility-label = Access
flyer-demands = What we ask for
flyer-languages = In { $languages }
flyer-free = Free, no ticket
flyer-more = More: { $web }
flyer-programme = Programme
flyer-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
flyer-photo-credit = Photo: { $name }
flyer-date-open = Date to follow
flyer-time-open = Time to follow
flyer-place-open = Place to follow
flyer-postponed = Postponed
flyer-cancelled = Cancelled
flyer-tentative = Not yet confirmed

## Who is responsible for the print, by the country of the event; -other is for all the rest

flyer-imprint-de = Responsible for content (V. i. S. d. P.): { $imprint }.
flyer-imprint-at = Media owner and publisher: { $imprint }.
flyer-imprint-fr = Publisher (directeur de la publication): { $imprint }. Please do not drop it in the street.
flyer-imprint-other = Responsible for content: { $imprint }.
flyer-own-print = Printed at home.

## Foot of every page

foot-document = { $document } · { $title }
foot-data = data of { $when }
foot-page = page { $n } of { $total }
foot-example = Example: made-up names and places

## Titles inside the file, for readers of the document's properties

document-title = { $document }: { $title }
document-flyer = Flyer
document-sign-up-sheet = Sign-up sheet
document-calendar = Calendar
document-event-list = List of events
document-event-day-pack = Event-day pack
document-press-release = Press release
document-press-list = Press list
document-call-sheet = Call sheet
document-notification-letter = Letter to the authority

## Calendar and list of events

calendar-more = +{ $n } more
calendar-local-times = All times are local times.
calendar-undated = No day yet: { $events }.
calendar-nothing = No event has a day yet.
calendar-until = until { $time }
calendar-goes-on = all day
calendar-tentative = { $title } (not confirmed)
events-title = Events
events-column-time = Time
events-column-event = Event
events-column-place = Place
events-nothing = There are no events yet.
events-count = { $count ->
    [one] { $count } event.
   *[other] { $count } events.
}

## For the press

press-masthead = Press
press-embargo = Embargo
press-free-label = For release
press-free = Free for publication now
press-dates = Dates
press-about = About us
press-contact = Questions
press-quote = “{ $text }”
press-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
press-list-note = For our own work only: do not pass it on, and destroy it when it is out of date.
call-sheet-note = Tick at once: reached, coming, reports. Write down who was spoken to and what was agreed.
contacts-outlet = Outlet
contacts-person = Name
contacts-beat = Topics
contacts-deadline = Deadline
contacts-reached = Reached
contacts-coming = Coming
contacts-report = Reports
contacts-nothing = No outlet is in the book yet: add organisations of the kind media outlet, or write them in below.

## Letter to an authority

letter-date = Date
letter-reference = Our reference
letter-delivery = Delivery
letter-answer = Please answer to
letter-nobody = (Authority)
letter-subject = Notification of an event: { $kind }
letter-subject-when = on { $when }
letter-greeting = Dear Sir or Madam,
letter-opening = We hereby notify you of the following event.
letter-law = This is done under { $law }.
letter-period = Period for the notification: { $period }
letter-fact-title = Title
letter-fact-subject = Subject
letter-fact-place = Place
letter-fact-time = Time
letter-fact-route = Route
letter-fact-expected = Expected
letter-fact-charge = In charge
letter-fact-stewards = Stewards
letter-fact-means = Equipment
letter-set-up = set-up from { $time }
letter-start = start { $time }
letter-end = end { $time }
letter-cleared = cleared by { $time }
letter-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
letter-stewards = { $count ->
    [one] { $count } steward
   *[other] { $count } stewards
}
letter-charge = { $name }, on the spot at { $tel }
letter-closing = Please confirm that you received this letter. We are glad to answer any question.
letter-farewell = Yours faithfully,
letter-signature = { $name }, person in charge
letter-sign-here = Name, person in charge
letter-attachments = Enclosures

## Event-day pack

pack-made = Made on { $when }
pack-papers = { $count ->
    [one] { $count } paper.
   *[other] { $count } papers.
}
pack-without = Nothing in the book for: { $documents }.
pack-page-one = page
pack-page-other = pages
pack-at = page { $n }
pack-range = pages { $n } to { $total }
pack-stamp = Pack { $n }/{ $total }
pack-contacts = On the day
pack-emergency = Emergency
pack-missing = { $count ->
    [one] { $count } fact is missing
   *[other] { $count } facts are missing
}
pack-changed = changed
pack-new = new
pack-new-words = Was not in the last print.
pack-changed-count = { $changed } of { $count } changed
pack-changed-since = { $counts } since the print of { $when }. Replace these sheets and destroy the old ones.
pack-unchanged = Nothing changed since the print of { $when }.
pack-now = Now: { $text }
pack-now-next = { $text }; { $next }
pack-now-more = { $count ->
    [one] Now: { $text } and { $count } more line
   *[other] Now: { $text } and { $count } more lines
}
pack-fell-away = { $count ->
    [one] { $count } line fell away
   *[other] { $count } lines fell away
}
pack-looks = { $count ->
    [one] Looks different on page { $pages }
   *[other] Looks different on pages { $pages }
}


## Attendance list

document-attendance-list = Attendance list
attendance-came = Came at
attendance-left = Left at
attendance-new = Not on the list? Write yourself in, in capitals.
attendance-nobody = Nobody is on this list yet, and it has no rows to write in.

## Roster

document-roster = Roster
roster-column-answer = Answer
roster-column-relief = Relieves you
roster-column-when = When
roster-column-role = Role
roster-column-where = Where
roster-column-who = Who
roster-column-goes = Goes
roster-column-comes = Comes
roster-agreed = agreed
roster-asked = asked
roster-open = Open: write the name here
roster-nobody-yet = nobody yet
roster-short = { $count ->
    [one] { $count } person short
   *[other] { $count } people short
}
roster-short-hour = { $n } short
roster-have-needed = Have / Needed
roster-key = Frame: agreed. Broken frame: asked, no answer yet. Arrow: who relieves you. Black box: people missing in that hour.
roster-untimed = Without a time yet: { $roles }.
roster-nothing = There are no shifts yet, so there is nothing to hand out.
roster-no-people = Nobody is in these shifts yet. The list by shift shows the open places.
roster-phones = Telephones stand on this sheet: give it only to those who need it, and destroy it on { $delete_by }.

## Run sheet

document-run-sheet = Run sheet
run-start = Start
run-minutes = Min
run-what = What happens
run-charge = In charge
run-cue = Cue, equipment
run-done = Done
run-shift = Shift begins: { $role }
run-event-begins = The event begins
run-event-ends = The event ends
run-speaker-languages = { $speaker }, in { $languages }
run-in-languages = In { $languages }
run-nothing = There is neither a programme nor a shift with a time yet.
run-no-programme = There is no programme yet: only shifts and the event’s own times stand here.

## Packing list and loan slip

document-packing-list = Packing list
pack-count = Count
pack-item = Thing
pack-out = out
pack-back = back
pack-checked = Checked
pack-checked-out = out: name, time
pack-checked-back = back: name, time
pack-checked-missing = missing or broken
pack-no-place = Place not noted
pack-kinds = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
pack-short = { $count } short
pack-nothing = Nothing is reserved for this event yet.
document-loan-slip = Loan slip
loan-to = to { $name }
loan-due = { $from } to { $to }
loan-back-by = Back by { $when }
loan-due-open = Back by:
loan-lender-open = Lender:
loan-borrower-open = Borrower:
loan-value = Value
loan-state = Condition
loan-terms = Whoever borrows brings everything back clean and complete and reports damage at once. Liability up to the value named.
loan-given = Handed out
loan-received = Received
loan-returned = Returned
loan-checked = Checked
loan-sign = Name, signature, time
loan-for-lender = for the lender
loan-for-borrower = to take along
