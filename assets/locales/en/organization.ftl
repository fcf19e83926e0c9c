# Groups, venues, authorities and outlets.

page-organizations = Organisations
organization = Organisation
new-organization = Organisation
make-first-organization = Add the first organisation
no-organizations-yet = No organisation is in this book yet.
no-organization-found = No organisation found for “{ $text }”.
search-organizations = Search organisations
search-organizations-hint = Name, town, beat
organizations-all = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
organization-name = Name
organization-name-missing = An organisation needs a name.
organization-kind = Kind
organization-adr = Postal address
organization-adr-help = Its parts with commas between them.
organization-countries = Countries
organization-press = For the press
organization-beat = Reports on
organization-deadline = Needs texts until
organization-zone = Time zone
organization-boilerplate = About us
organization-boilerplate-help = Two or three sentences that stand at the end of every press release.
call-organizations = Issued by
call-press = For the press
call-quotes = Quotes
call-quotes-help = The words, then a line with a dash and the speaker. An empty line parts them.
call-embargo = Embargo until
call-embargo-zone = Time zone of the embargo
call-look = Look
not-here-yet = Not here yet
add-organization = Add one
