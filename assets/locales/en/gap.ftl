### What is missing. $title names the thing as one finished text: "Gate A, Hewlêr".

## Groups, by when a gap bites

gap-group-this_week = This week
gap-group-before_first_day = Before the first day
gap-group-papers_and_words = Papers and words
gap-group-later = Later

## The page of everything, for a book with several calls

overview-all-title = Everything planned

## Titles

gap-unfilled_shift-title = { $title }: { $have } of { $needed } people
gap-unfilled_shift-nobody-title = { $title }: nobody
gap-need_not_set-title = { $title }: need not set
gap-short_item-title = { $title }: { $short } { $unit } short
gap-no_place-title = { $title }: no place yet
gap-missing_translation-title = { $title }: no { $language } text
gap-no_time-title = { $title }: no time yet
gap-no_contact-title = { $title }: nobody to ask
gap-not_done-title = { $title }: over, not marked as done

## Details, one line

gap-unfilled_shift-detail = { $when }
gap-need_not_set-detail = { $when }
gap-short_item-detail = { $reserved } reserved, { $on_hand } there
gap-no_place-detail = { $when }
gap-missing_translation-detail = Missing: { $fields }
gap-no_time-detail = The roster and the papers wait for it
gap-no_contact-detail = Flyers need somebody to ask
gap-not_done-detail = { $when }

## The one verb that mends it

gap-unfilled_shift-verb = Find people
gap-need_not_set-verb = Set the need
gap-short_item-verb = See the stock
gap-no_place-verb = Set the place
gap-missing_translation-verb = Write it
gap-no_time-verb = Set the time
gap-no_contact-verb = Name somebody
gap-not_done-verb = Mark as done

## Names of the kinds, for the filter

gap-unfilled_shift = Unfilled shifts
gap-need_not_set = Need not set
gap-short_item = Short materials
gap-no_place = No place
gap-missing_translation = Missing translation
gap-no_time = No time
gap-no_contact = Nobody to ask
gap-not_done = Not marked as done

## Severity

severity-missing = missing
severity-warn = needs a look
severity-unset = not set

## The countdown: the number stands apart

countdown-before = { $count ->
    [one] day to go
   *[other] days to go
}
countdown-during = of { $total } days
countdown-after = { $count ->
    [one] day ago
   *[other] days ago
}

## Waived

gap-waived = Marked ‘{ $title }’ as not needed
gap-waived-reason = Not needed: { $reason }
