### What is cut, folded, glued or held up. Names, days and times are passed in as finished texts.

## Cards, signs and certificates

document-poster = Plakat
document-name-badges = Namensschilder
document-labels = Etiketten
document-table-signs = Tischschilder
document-placards = Schilder zum Tragen
document-certificates = Urkunden
document-calibration = Drucker ausmessen
badge-name = Name
badge-guest = Gast
badge-foot = Namensschilder { $width } × { $height } mm · Blatt { $n } von { $total } · mit 100 % drucken
labels-quantity = { $count } × { $unit }
certificate-thanks = Danke
certificate-text = Du hast geholfen: { $title }, { $days }. Ohne deine Zeit, deine Hände und deine Geduld hätte es das nicht gegeben.
certificate-text-city = Du hast geholfen: { $title }, { $city }, { $days }. Ohne deine Zeit, deine Hände und deine Geduld hätte es das nicht gegeben.
certificate-roles = Deine Aufgaben: { $roles }
certificate-hours = { $count ->
    [one] Eine Stunde geschenkt
   *[other] { $count } Stunden geschenkt
}
certificate-signature = Unterschrift
certificate-place-day = Ort, Datum

## Posters over several sheets: how they are put together

tiles-title = Aufbau
tiles-summary = Plakat { $poster } aus { $count ->
    [one] einem Blatt
   *[other] { $count } Blättern
} { $paper }
tiles-detail = { $title } · Überlappung 10 mm
tiles-check = Prüfen
tiles-check-text = Mit 100 % drucken. Diese Linie misst 50 mm:
tiles-cut = Schneiden
tiles-cut-text = Jedes Blatt entlang der Marken schneiden, wo ein Nachbar folgt: rechts und unten. Dann die äußeren Ränder.
tiles-glue = Kleben
tiles-glue-text = Jedes Blatt auf die Schraffur des nächsten legen, Reihe für Reihe. Dann die oberen Reihen auf die unteren.
tiles-hang = Aufhängen
tiles-hang-text = Jede Naht hinten mit Klebeband sichern. An den beiden oberen Ecken aufhängen.
tiles-leaving = So kommen die Blätter aus dem Drucker:
tiles-key = Schraffierter Streifen, 10 mm: hier kleben, das nächste Blatt deckt ihn ab. Die äußeren 5 mm jedes Blattes bleiben frei, weil Drucker sie nicht erreichen.
tiles-sheet = Blatt { $n } von { $total } · Reihe { $row }, Spalte { $column }
tiles-on-top = Nichts zu kleben: Dieses Blatt liegt oben.
tiles-glue-one = Den schraffierten Streifen bestreichen. Blatt { $sheets } kommt darauf.
tiles-glue-more = Die schraffierten Streifen bestreichen. Blatt { $sheets } kommen darauf.
tiles-foot = Plakat · { $title } · mit 100 % drucken

## The page that a printer is measured with

calibration-step-1 = Diese Seite mit 100 % drucken, ohne Anpassung an das Blatt, auf dem Papier, das später verwendet wird.
calibration-step-2 = Vom linken Papierrand bis zum senkrechten Strich von Kreuz A messen, und vom oberen Rand bis zum waagrechten.
calibration-step-3 = Die lange Linie mit Millimeterstrichen unten messen. Bei einem genauen Drucker ist sie 150 mm lang.
calibration-step-4 = Die Zahlen hier notieren und unter dem Namen des Druckers eingeben.
calibration-left = Linker Rand bis Kreuz A
calibration-top = Oberer Rand bis Kreuz A
calibration-line = Länge der Linie
calibration-should = mm · soll { $mm } sein
calibration-foot = Sind die Kreuze B, C und D nicht so weit von ihren Rändern entfernt wie A, lief das Blatt schief ein: noch einmal drucken.
