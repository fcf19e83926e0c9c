## Designs of the group's own

noun-design = design
noun-design-many = designs
noun-design-count = { $count ->
    [one] { $count } design
   *[other] { $count } designs
}
label-add-design = Added the design { $title }
label-change-design = Changed the design { $title }
design-copy = { $name } (copy)
field-layout = layout
field-programme = programme
field-speakers = speakers
warning-text-near-edge = Too near the edge: many printers leave 5 mm white ({ $field })

design-field-call = Name of the call
design-field-window = Days of the call
design-field-notice = Postponed or cancelled
design-field-summary = Headline
design-field-day = Day, in figures
design-field-month = Month
design-field-weekday = Day of the week
design-field-date = Date
design-field-time = Time
design-field-place = Place
design-field-address = Address
design-field-text = Description
design-field-demands = Demands
design-field-programme = Programme
design-field-speakers = Speakers
design-field-route = Route
design-field-organiser = Who invites
design-field-contact = Contact
design-field-telephone = Telephone alone
design-field-accessibility = Accessibility
design-field-imprint = Imprint
design-field-own_print = Printed by yourselves
design-field-credit = Maker of the photo
design-field-web = Web address
