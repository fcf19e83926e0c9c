### What is cut, folded, glued or held up. Names, days and times are passed in as finished texts.

## Cards, signs and certificates

document-poster = Poster
document-name-badges = Name badges
document-labels = Labels
document-table-signs = Table signs
document-placards = Placards
document-certificates = Certificates
document-calibration = Printer calibration
badge-name = Name
badge-guest = Guest
badge-foot = Name badges { $width } × { $height } mm · sheet { $n } of { $total } · print at 100 %
labels-quantity = { $count } × { $unit }
certificate-thanks = Thank you
certificate-text = You helped at { $title }, { $days }. Without your time, your hands and your patience it would not have happened.
certificate-text-city = You helped at { $title } in { $city }, { $days }. Without your time, your hands and your patience it would not have happened.
certificate-roles = What you did: { $roles }
certificate-hours = { $count ->
    [one] One hour given
   *[other] { $count } hours given
}
certificate-signature = Signature
certificate-place-day = Place, day

## Posters over several sheets: how they are put together

tiles-title = Assembly
tiles-summary = Poster { $poster } from { $count ->
    [one] one sheet
   *[other] { $count } sheets
} { $paper }
tiles-detail = { $title } · overlap 10 mm
tiles-check = Check
tiles-check-text = Print at 100 %. This line is 50 mm:
tiles-cut = Cut
tiles-cut-text = Cut each sheet along the marks where a neighbour follows: at the right and at the bottom. Then cut the outer edges.
tiles-glue = Glue
tiles-glue-text = Lay each sheet on the hatching of the next one, row by row. Then lay the upper rows on the lower ones.
tiles-hang = Hang
tiles-hang-text = Tape the back of each seam. Hang from the two top corners.
tiles-leaving = The sheets as they leave the printer:
tiles-key = Hatched strip, 10 mm: glue here, the next sheet covers it. The outer 5 mm of every sheet stay free, because printers cannot reach them.
tiles-sheet = Sheet { $n } of { $total } · row { $row }, column { $column }
tiles-on-top = Nothing to glue: this sheet lies on top.
tiles-glue-one = Glue the hatched strip. Sheet { $sheets } goes on top of it.
tiles-glue-more = Glue the hatched strips. Sheets { $sheets } go on top of them.
tiles-foot = Poster · { $title } · print at 100 %

## The page that a printer is measured with

calibration-step-1 = Print this page at 100 %, without fitting it to the sheet, on the paper that you will use.
calibration-step-2 = Measure from the left edge of the paper to the upright stroke of cross A, and from the upper edge to its level stroke.
calibration-step-3 = Measure the long line with strokes for millimetres at the bottom. It is 150 mm long on a true printer.
calibration-step-4 = Write the numbers down here, and type them in under the printer's name.
calibration-left = Left edge to cross A
calibration-top = Upper edge to cross A
calibration-line = Length of the line
calibration-should = mm · should be { $mm }
calibration-foot = If the crosses B, C and D are not as far from their edges as A from its own, the sheet ran askew: print once more.
