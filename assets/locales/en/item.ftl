### Words of the list of things and of one thing beside it.

page-materials = Materials
item = Thing
item-kinds = { $count ->
    [one] { $count } kind of thing
   *[other] { $count } kinds of things
}
items-short = { $count ->
    [one] { $count } is short
   *[other] { $count } are short
}
items-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
search-items = Search things
new-item = Thing
item-add = Add
make-first-item = Add the first thing
no-items-yet = No things are listed yet: what you have, lend or hand out, such as tables, flyers or a megaphone.
no-item-found = Nothing has ‘{ $text }’ in it.
item-name = Thing
item-called = Name
item-name-missing = What is it called? A word will do.
item-place = Place
item-on-hand = In stock
item-reserved = Reserved
item-free = Free
item-short = Short
item-unit = Unit
item-unit-hint = pieces, boxes
item-balance = Balance
item-counted = Counted
item-counted-help = Type what is there now.
item-short-words = { $count } short: { $reserved } are reserved and { $there } are there.
item-low-words = Time to get more: { $level } or fewer are left.
item-kept-for = Reserved for
item-kept-for-none = For no event yet.
item-keep-for = Reserve for
item-event-hint = An event
item-event-missing = Choose an event first.
item-facts = About it
item-reorder = Get more at
item-reorder-help = A note stands here when this many or fewer are left.
item-note = Note
