### People in the window.

page-people = People
person = Person
person-name = Name
person-alias = This name is an alias
person-given = Given name
person-family = Family name
person-tel = Telephone
person-email = E-mail
person-city = Town
person-languages = Languages
person-skills = Skills
person-note = Notes
person-shifts = Shifts
person-no-shifts = In no shift yet.
person-consent = Consent
person-consent-text = Agreed to
person-consent-on = On
person-consent-how = How
person-delete-on = Delete by
person-delete-help = After this day the person's data is to be deleted.
person-list-hint = Several: with commas
person-name-missing = A name to be called by is needed.
person-language-unknown = This language is not known. Write its name as in the list, such as Sorani.
person-add = Add
new-person = Person
make-first-person = Add the first person
no-people-yet = Nobody is in this book yet.
no-person-found = Nobody fits ‘{ $text }’.
search-people = Search people
search-people-hint = Name, telephone, town, skill
people-sight = Showing { $first }–{ $last } of
key-selects = selects
key-filters = filters
key-opens = opens
people-all = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
people-found = { $count } found
people-selected = { $count } selected
people-select-none = Select none
people-choose = Choose
people-choose-one = Choose { $name }
import-people = Import a list
import-people-going = Importing people
import-people-refused = { $count ->
    [one] One line was left out; the others are in the book.
   *[other] { $count } lines were left out; the others are in the book.
 }
import-people-line = Line { $line }:
not-said = not said

export-list = Save the list as a file
export-ods = For spreadsheets (.ods)
export-csv = As text (.csv)
exported = { $count ->
    [one] One row in { $name }
   *[other] { $count } rows in { $name }
  }
