### Words of the overview: what is missing, and the days of the call.

page-overview = Overview
show = Show
hide = Hide
show-all = Show all
show-more = Show { $count } more
overview-figures = { $events ->
    [one] { $events } event
   *[other] { $events } events
} in { $cities ->
    [one] { $cities } city
   *[other] { $cities } cities
}, { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
of-places-filled = of { $needed } shift places filled
what-is-missing = What is missing
all-kinds = All kinds
nothing-missing = Nothing is missing. The papers can be printed.
see-papers = See the papers
no-events-yet = No events yet. The first one needs a name only.
not-needed = Not needed
why-not-needed = Why is it not needed?
why-not-needed-help = For those who come after you; it may stay empty.
mark-not-needed = Mark as not needed
waived-count = { $count ->
    [one] One more is marked ‘not needed’.
   *[other] { $count } more are marked ‘not needed’.
}
ask-again = Ask for it again
days-of-call = Days of the call
no-city = no city yet
cell = { $title }, { $time }: { $state }
cell-missing = { $title }, { $time }: { $state }, something is missing
legend-confirmed = confirmed
legend-tentative = tentative
legend-missing = something missing
legend-cancelled = cancelled
more-cities = { $count ->
    [one] One more city
   *[other] { $count } more cities
}
fewer-cities = Fewer cities
