### Words of the print studio.

page-studio = Print
studio-documents = Papers that can be printed
studio-of = For
studio-of-hint = An event
studio-whole-call = Whole call
studio-preview = Preview
studio-page = The page in sight
studio-page-of = { $title }, page { $page } of { $pages }
studio-zoom = Size of the preview
studio-fit = Fit
studio-fit-width = Width
studio-pages = Pages
studio-number = { $page }
studio-one-event = One event
studio-of-event = Event
studio-search = Find a paper
studio-none-found = No paper is called { $text }.
studio-changed = changed
studio-show-place = Show the place
studio-more-warnings = { $count } more
studio-going-out = The paper is on its way out.
studio-printed-job = At the printer as job { $job }: { $name }
studio-no-printer = No printer is set up on this computer. Save the PDF and open it in the viewer; it can be printed from there.
studio-open-instead = Save and open the PDF
studio-out = { $count ->
    [one] Last printed or saved { $when }, { $count } copy.
   *[other] Last printed or saved { $when }, { $count } copies.
}
studio-out-pages = { $count ->
    [one] Page { $pages } would say something else now.
   *[other] Pages { $pages } would say something else now.
}
studio-out-all = It would say something else now.
studio-only-changed = Only the changed pages
studio-all-pages = All pages again
zoom-in = Larger preview
zoom-out = Smaller preview
studio-drawing = Drawing the pages
page-of = Page { $page } of { $pages }
page-before = Page before
page-after = Next page
page-is-first = This is the first page.
page-is-last = This is the last page.
studio-options = Settings of the paper
studio-copies = Copies
studio-sheets = Sheets of paper
studio-ink = Ink covers about { $value } % of the paper.
studio-add = Add
studio-other = Other
studio-add-language = Add a language
studio-other-language = Other second language
studio-to-look-at = To look at:
studio-on-page = Page { $page }
studio-mend = Mend it
studio-print-sheets = { $count ->
    [0] Print
    [one] Print { $count } sheet
   *[other] Print { $count } sheets
}
studio-save = Save PDF
studio-open = Open
studio-show = Show in folder
studio-saved = Saved: { $name }
studio-printed = On its way to the printer: { $name }
studio-refused = Mend what is marked first; then it can be printed.
studio-no-event = Papers are made for an event, and there is none yet.
studio-make-event = Make the first event
studio-no-documents = There is nothing to print for this. Choose an event.

## What documents are for

document-group-invite = To hand out
document-group-people = People
document-group-day = The day
document-group-things = Things
document-group-press = Press and authority
