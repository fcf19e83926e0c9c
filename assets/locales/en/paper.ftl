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
