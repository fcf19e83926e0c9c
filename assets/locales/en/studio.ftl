### Words of the print studio.

page-studio = Print
studio-documents = Papers that can be printed
studio-papers = Papers
studio-of = For
studio-of-hint = An event
studio-whole-call = The whole call: { $title }
studio-preview = Preview
studio-page = The page in sight
studio-page-of = { $title }, page { $page } of { $pages }
studio-zoom = Size of the preview
studio-fit = Fit
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
