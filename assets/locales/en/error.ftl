### Refusals and faults: what happened, what it means for the data, what to do. The id is the code of the failure.

## Input

unknown-command = There is no command of that name. Nothing was done. See the list of commands.
malformed-input = The input cannot be read. Nothing was saved. Check its form and send it again.
unknown-field = This record has no such field. Nothing was saved. Leave it out or correct its name.
missing-field = This must be filled in. Nothing was saved yet; what you typed stays.
text-too-long = This text is too long: at most { $max } bytes fit. Nothing was saved; shorten it.
not-one-line = This must stand on one line. Nothing was saved; take out the line breaks.
wrong-type = { $expected ->
    [text] This must be text.
    [number] This must be a whole number.
    [words] This must be text by language.
    [list] This must be a list.
   *[other] This has the wrong form.
} Nothing was saved; correct it.
unknown-choice = This is not one of the choices: { $choices }. Nothing was saved; choose one of them.
not-a-day = This is not a day of the calendar. Nothing was saved. Write it like 2026-12-12.
not-a-time = This is not a time. Nothing was saved. Write it like 14:00.
not-a-stretch = This is not a stretch of time. Nothing was saved. Write it like 2026-12-12T10:00/2026-12-12T18:00, the end after the start.
unknown-zone = This time zone is not known. Nothing was saved. Choose a city from the list.
ends-before-start = The end lies before the start, or on it. Nothing was saved; what you typed stays. Change one of the two.
most-below-needed = The shift can use fewer people than it needs, { $needed }. Nothing was saved. Raise the most, or lower the need.
time-in-gap = This time does not exist there: the clocks go forward. Nothing was saved. Choose { $before } or { $after }.
time-twice = This time comes twice there: the clocks go back. Nothing was saved yet. Choose the earlier ({ $earlier }) or the later one ({ $later }).
zone-missing = A time needs a city or a time zone. Nothing was saved; set the zone first.
bad-id = This is not the id of a record. Nothing was changed. An id has 32 signs, 0-9 and a-f.
no-such-record = There is no such { $noun ->
    [call] call
    [organization] organisation
    [event] event
    [person] person
    [shift] shift
    [assignment] assignment
    [item] item
    [movement] stock movement
    [reservation] reservation
    [programme_item] part of a programme
    [sheet] sheet
    [waiver] mark
    [printing] print
   *[other] record
} in this book. It may have been moved to the trash. Nothing was changed.
number-out-of-range = This number must lie between { $min } and { $max }. Nothing was saved; correct it.
bad-language = This is not the tag of a language. Nothing was saved. Choose a language from the list.
bad-email = This is not an e-mail address: { $text }. Nothing was saved; what you typed stays. Write it like name@example.org.
bad-country = This is not the code of a country. Nothing was saved. Write two capital letters, such as IQ.
too-many = These are too many entries: at most { $max } fit. Nothing was saved; take some out.
unknown-filter = This list cannot be filtered or sorted by that. Nothing was changed. Leave it out.

## Undo

nothing-to-undo = There is nothing left to undo. The book stays as it is.
nothing-to-redo = There is nothing to redo. The book stays as it is.
undo-blocked = A later change stands in the way: { $label }. Nothing was undone. Undo that one first.

## Book

book-locked = The book is locked. Everything in it is kept. Unlock it with the passphrase.
no-book = No book is open. Open one or make a new one.
wrong-passphrase = This passphrase does not open the book. Nothing was changed. Check the keyboard's language and Caps Lock, then type it again.
weak-passphrase = This passphrase is too easy to guess. The book stays as it was. Take six words or more, or the suggested ones.
weak-key-slot = The keys of this book are weaker than they should be; somebody may have changed them. Nothing was opened. Restore a copy.
book-damaged = The book is damaged and was not opened, so that nothing more is lost. Restore the latest copy; the damaged book is kept beside it.
book-newer = A newer Convoke wrote this book. It was not touched. Install the newer one and open it again.
book-older = An earlier Convoke wrote this book, and it lies where nothing can be written. It was not touched. Copy its folder to this computer and open it there.
not-a-book = There is no book in this folder. Nothing was changed. Choose another folder.
book-in-use = This book is open already, in another window or program. Close it there, then open it here.
book-open = A book is open in this window. Nothing was changed. Close it first.
not-protected = This book has no passphrase, so it cannot be locked. Set a passphrase first.
already-protected = This book has a passphrase already. Nothing was changed. Change the passphrase instead.
not-example = This is not the example. Nothing was removed.
folder-exists = A folder of that name is there already. It was not touched. Choose another name.
copy-not-taken = The book is closed and whole, but no copy of it could be made. Make room on the disk, then make a copy in the settings.
disk-nearly-full = The disk is nearly full. Make room soon, so that nothing that you write is lost.
book-in-synced-folder = This book lies in a folder that another program copies to other computers. Written on two computers at a time, it can break. Move it to a folder of this computer.
no-such-copy = There is no copy of that name. The book stays as it is. Choose one from the list of copies.
bad-backup = This copy cannot be read. The book stays as it is. Choose an older copy.

## Saving

disk-full = The disk is full: not saved. What you typed stays here, the book is as before. Make room, then save again.
read-only = This folder allows no writing: not saved. What you typed stays here, the book is as before. Move the book or change its rights.
not-saved = Not saved: { $reason }. What you typed stays here, the book is as before. Try again.
cancelled = Stopped as you asked. Nothing of it was kept.
fault = Convoke met a state that it does not know. Nothing was saved, the book is as before. Try again; if it stays so, restart Convoke.

## Paper

no-such-document = There is no document of that name. Nothing was printed. Choose one from the list.
bad-pages = These pages cannot be read, or are not there: the paper has { $total }. Nothing was printed. Write them like 2,5-6.
another-paper = That print was of another paper. Nothing was printed. Choose a print of this one.
no-such-paper = This preview is gone. Nothing was lost; make it again.
unknown-option = This document has no such setting. Nothing was printed. Leave it out or correct its name.
event-missing = This document needs an event. Nothing was printed; choose one.
no-events-on-day = No event of this call is on that day.
printing-failed = The paper was not made: { $detail }. The book is as before. Change the settings and try again.
booklet-lying = A booklet needs upright pages, and those of this paper lie. Nothing was made. Choose the upright layout, or no booklet.
no-such-printer = There is no printer { $printer } here. Nothing was printed. Choose one of: { $printers }.
no-printer = No printer is set up here. Nothing was printed; save the PDF, open it and print it from there.

## Import and exchange

csv-unreadable = Line { $line } of the table cannot be read. Nobody was taken over. Save the table as CSV in UTF-8 and try again.
csv-no-names = The table has no column of names. Nobody was taken over. Head one column ‘name’ and try again.
csv-no-name = This line has no name, so it was left out. The other lines are not touched by it.
bad-parcel = This file of changes cannot be read. Nothing was taken over. Ask for it again.
parcel-newer = This file of changes comes from a newer Convoke. Nothing was taken over. Install the newer one and try again.
parcel-harmful = This file of changes stops the program that reads it. Nothing was taken over. Do not use it again, and ask its sender about it.
set-aside-unreadable = This part is damaged, so it was left out. Ask for it again.
set-aside-too-large = This part is larger than any honest one, so it was left out. Ask its sender about it.
set-aside-harmful = This part stopped what read it, so it was left out. Ask its sender about it.
set-aside-unknown = This part is of a kind that this Convoke does not know, so it was left out. Install the newer one and take the changes over again.
no-such-gap = There is no such gap: it was mended, or the key is wrong. Nothing was changed. Look at the overview again.
bad-picture = This picture cannot be read. Nothing was saved. Choose a JPEG, PNG or SVG file.
not-outlines = This drawing holds letters, pictures or effects beside its outlines, and those would be missing on paper. Nothing was saved. Turn letters into paths and leave effects out, or save it as PNG.
picture-too-large = This picture is too large. Nothing was saved. Choose a smaller one.
no-such-picture = This picture is not in the book. Nothing was changed. Add it again.
picture-not-here = This picture is not here yet. It comes with the next changes from the laptop that has it.
no-such-design = There is no design of that name. Nothing was changed. Choose one from the list.
design-unreadable = The design cannot be read at { $place }: { $detail }. Nothing was changed. Mend that place and try again.
design-foreign = This file is not a design. Nothing was taken over. Choose a file that was exported from the print studio.
design-newer = This design was made with a newer Convoke (format { $version }). Nothing was taken over. Install the newer one and try again.
design-needed = Something is missing in the design at { $place }. Nothing was saved. Fill it in.
design-not-for-this-kind = An element of this kind has no { $place }. Nothing was saved. Leave it out.
design-unknown-field = The design names the field '{ $name }', which does not exist. Nothing was saved. Choose a field from the list.
design-unbalanced = A brace or bracket in the text at { $place } has no other half. Nothing was saved. Close it or leave it out.
design-not-a-colour = This is no colour ({ $place }). Nothing was saved. Take black, white, accent, or a colour such as #D43A0C.
design-nothing-to-hang-from = The element at { $place } hangs from one that is not drawn before it. Nothing was saved. Choose an earlier one.
design-twice-the-same = Two elements have the same name ({ $place }). Nothing was saved. Give one of them another name.
no-such-folder = There is no folder { $folder }. Nothing was written. Make it, or name another one.
not-a-file = This is not a file that a paper can take the place of. Nothing was written. Name another one.
no-such-page = There is no page { $page }. The PDF was written, its picture was not. Name one of its pages.
