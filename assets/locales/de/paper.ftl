### Words that are printed. Names, days and times are passed in as finished texts.

## Sign-up sheet

sheet-title = Mithelfen
sheet-number = Blatt { $n } von { $total }
sheet-when-where = { $when } · { $where }
sheet-consent-lead = Warum wir fragen.
sheet-consent = Um diese Veranstaltung zu planen und dir zu sagen, wenn sich etwas ändert. Verantwortlich für die Liste: { $organisation }. Wir geben sie niemandem und löschen sie am { $delete_by }.
sheet-consent-plain = Um diese Veranstaltung zu planen und dir zu sagen, wenn sich etwas ändert. Wir geben die Angaben niemandem und löschen sie am { $delete_by }.
sheet-consent-news = Kreuze Neues nur an, wenn du von späteren Veranstaltungen hören willst.
sheet-shifts = Schichten
sheet-skills = Fähigkeiten
sheet-column-number = Nr.
sheet-column-here = Da
sheet-column-name = Name
sheet-column-phone = Telefon
sheet-column-email = E-Mail
sheet-column-city = Ort
sheet-column-languages = Sprachen
sheet-column-shifts = Schichten
sheet-column-skills = Fähigkeiten
sheet-column-news = Neues
sheet-column-signature = Unterschrift
sheet-column-note = Notiz
sheet-known = Schon dabei: bitte ankreuzen, wenn du da bist. Dicker Rahmen = deine Schicht.
sheet-known-no-shifts = Schon dabei: bitte ankreuzen, wenn du da bist.
sheet-new = Neu hier? Willkommen. Bitte in Druckschrift, eine Person je Zeile.
sheet-on-file = liegt vor
sheet-fold = Wenn voll, hier nach hinten falten: Das verdeckt die Zeilen darüber.
sheet-typed-in = Eingetippt
sheet-rows-filled = Zeilen ausgefüllt
sheet-rows-unreadable = Unleserliche Zeilen
sheet-typed-by = Von
sheet-typed-on = Datum
sheet-return = Zurück an: { $where }.
sheet-return-desk = Zurück an: Infotisch, oder { $where }.
sheet-return-desk-only = Zurück an: Infotisch.
sheet-destroy = Dieses Blatt am { $delete_by } vernichten.
sheet-continued = Fortsetzung
sheet-questions = Fragen: { $contact }

## Letters for codes, in order of use: they must stay apart in handwriting, so right-to-left scripts use letters of different skeletons

sheet-codes-shifts = A B C D E G H J L M N
sheet-codes-skills = F K V S P R T W X Y Z

## Flyers

flyer-window = { $call }, { $days }
flyer-address = { $adr }, { $city }
flyer-meeting-point = Treffpunkt
flyer-meeting-at = Treffpunkt { $place }, Start { $time }
flyer-end-at = Abschluss: { $place }
flyer-river = Fluss
flyer-chair = Moderation: { $name }
flyer-with = Mit { $names }
flyer-host = Gastgeber: { $name }
flyer-issued-by = Ein Aufruf von: { $names }
flyer-contact = Kontakt: { $contact }
flyer-contact-label = Kontakt
flyer-accessibility = Zugang: { $text }
flyer-accessibility-label = Zugang
flyer-demands = Was wir fordern
flyer-languages = Sprachen: { $languages }
flyer-free = Eintritt frei
flyer-more = Mehr: { $web }
flyer-programme = Programm
flyer-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
flyer-photo-credit = Foto: { $name }
flyer-date-open = Termin folgt
flyer-time-open = Uhrzeit folgt
flyer-place-open = Ort folgt
flyer-postponed = Verschoben
flyer-cancelled = Abgesagt
flyer-tentative = Noch nicht bestätigt

## Who is responsible for the print, by the country of the event; -other is for all the rest

flyer-imprint-de = V. i. S. d. P.: { $imprint }.
flyer-imprint-at = Medieninhaber und Herausgeber: { $imprint }.
flyer-imprint-fr = Verantwortlich (directeur de la publication): { $imprint }. Bitte nicht auf die Straße werfen.
flyer-imprint-other = Verantwortlich für den Inhalt: { $imprint }.
flyer-own-print = Eigendruck.

## Foot of every page

foot-document = { $document } · { $title }
foot-data = Stand { $when }
foot-page = Seite { $n } von { $total }
foot-example = Beispiel: erfundene Namen und Orte

## Titles inside the file, for readers of the document's properties

document-title = { $document }: { $title }
document-flyer = Flugblatt
document-sign-up-sheet = Mithilfeliste
document-calendar = Kalender
document-event-list = Veranstaltungsliste
document-event-day-pack = Tagesmappe
document-press-release = Pressemitteilung
document-press-list = Presseverteiler
document-call-sheet = Anrufliste
document-notification-letter = Anzeige an die Behörde

## Calendar and list of events

calendar-more = +{ $n } weitere
calendar-local-times = Alle Zeiten sind Ortszeiten.
calendar-undated = Noch ohne Tag: { $events }.
calendar-nothing = Noch hat keine Veranstaltung einen Tag.
calendar-until = bis { $time }
calendar-goes-on = ganztägig
calendar-tentative = { $title } (noch nicht bestätigt)
events-title = Veranstaltungen
events-column-time = Zeit
events-column-event = Veranstaltung
events-column-place = Ort
events-nothing = Es gibt noch keine Veranstaltungen.
events-count = { $count ->
    [one] { $count } Veranstaltung.
   *[other] { $count } Veranstaltungen.
}

## For the press

press-masthead = Presse
press-embargo = Sperrfrist
press-free-label = Freigabe
press-free = Ab sofort frei zur Veröffentlichung
press-dates = Termine
press-about = Über uns
press-contact = Rückfragen
press-quote = „{ $text }“
press-more = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
}
press-list-note = Nur für unsere eigene Arbeit: nicht weitergeben, und vernichten, wenn sie veraltet ist.
call-sheet-note = Gleich ankreuzen: erreicht, kommt, berichtet. Aufschreiben, mit wem gesprochen und was vereinbart wurde.
contacts-outlet = Medium
contacts-person = Name
contacts-beat = Themen
contacts-deadline = Redaktionsschluss
contacts-reached = Erreicht
contacts-coming = Kommt
contacts-report = Berichtet
contacts-nothing = Noch ist kein Medium im Buch: Organisationen der Art Medium anlegen oder unten eintragen.

## Letter to an authority

letter-date = Datum
letter-reference = Unser Zeichen
letter-delivery = Übergabe
letter-answer = Bitte Antwort an
letter-nobody = (Behörde)
letter-subject = Anzeige einer Veranstaltung: { $kind }
letter-subject-when = am { $when }
letter-greeting = Sehr geehrte Damen und Herren,
letter-opening = hiermit zeigen wir folgende Veranstaltung an.
letter-law = Dies geschieht nach { $law }.
letter-period = Frist für die Anzeige: { $period }
letter-fact-title = Titel
letter-fact-subject = Gegenstand
letter-fact-place = Ort
letter-fact-time = Zeit
letter-fact-route = Strecke
letter-fact-expected = Erwartet
letter-fact-charge = Leitung
letter-fact-stewards = Ordnung
letter-fact-means = Hilfsmittel
letter-set-up = Aufbau ab { $time }
letter-start = Beginn { $time }
letter-end = Ende { $time }
letter-cleared = Abbau bis { $time }
letter-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Teilnehmende
}
letter-stewards = { $count ->
    [one] { $count } Ordnerin oder Ordner
   *[other] { $count } Ordnerinnen und Ordner
}
letter-charge = { $name }, am Ort erreichbar unter { $tel }
letter-closing = Bitte bestätigen Sie den Eingang. Für ein Gespräch stehen wir gern bereit.
letter-farewell = Mit freundlichen Grüßen
letter-signature = { $name }, Leitung
letter-sign-here = Name, Leitung
letter-attachments = Anlagen

## Event-day pack

pack-made = Erstellt { $when }
pack-papers = { $count ->
    [one] { $count } Papier.
   *[other] { $count } Papiere.
}
pack-without = Nichts im Buch für: { $documents }.
pack-page-one = Seite
pack-page-other = Seiten
pack-at = Seite { $n }
pack-range = Seiten { $n } bis { $total }
pack-stamp = Mappe { $n }/{ $total }
pack-contacts = Am Tag
pack-emergency = Notruf
pack-missing = { $count ->
    [one] { $count } Angabe fehlt
   *[other] { $count } Angaben fehlen
}
pack-changed = geändert
pack-new = neu
pack-new-words = War im letzten Druck nicht dabei.
pack-changed-count = { $changed } von { $count } geändert
pack-changed-since = { $counts } seit dem Druck vom { $when }. Diese Blätter austauschen, die alten vernichten.
pack-unchanged = Seit dem Druck vom { $when } hat sich nichts geändert.
pack-now = Jetzt: { $text }
pack-now-next = { $text }; { $next }
pack-now-more = { $count ->
    [one] Jetzt: { $text } und { $count } weitere Zeile
   *[other] Jetzt: { $text } und { $count } weitere Zeilen
}
pack-fell-away = { $count ->
    [one] { $count } Zeile fiel weg
   *[other] { $count } Zeilen fielen weg
}
pack-looks = { $count ->
    [one] Sieht auf Seite { $pages } anders aus
   *[other] Sieht auf den Seiten { $pages } anders aus
}


## Anwesenheitsliste

document-attendance-list = Anwesenheitsliste
attendance-came = Gekommen
attendance-left = Gegangen
attendance-new = Nicht auf der Liste? Bitte in Druckschrift eintragen.
attendance-nobody = Auf dieser Liste steht noch niemand, und sie hat keine freien Zeilen.

## Einsatzplan

document-roster = Einsatzplan
roster-column-answer = Antwort
roster-column-relief = Löst dich ab
roster-column-when = Wann
roster-column-role = Aufgabe
roster-column-where = Wo
roster-column-who = Wer
roster-column-goes = Geht
roster-column-comes = Kommt
roster-agreed = zugesagt
roster-asked = angefragt
roster-open = Frei: Namen hier eintragen
roster-nobody-yet = noch niemand
roster-short = { $count ->
    [one] { $count } Person fehlt
   *[other] { $count } Personen fehlen
}
roster-short-hour = { $n } zu wenig
roster-have-needed = Da / Nötig
roster-key = Rahmen: zugesagt. Gestrichelt: angefragt, noch keine Antwort. Pfeil: wer dich ablöst. Schwarzes Feld: so viele fehlen in dieser Stunde.
roster-untimed = Noch ohne Uhrzeit: { $roles }.
roster-nothing = Es gibt noch keine Schichten, also auch nichts auszuteilen.
roster-no-people = In diesen Schichten ist noch niemand. Die Liste nach Schichten zeigt die freien Plätze.
roster-phones = Auf diesem Blatt stehen Telefonnummern: nur an die geben, die sie brauchen, und am { $delete_by } vernichten.

## Ablaufplan

document-run-sheet = Ablaufplan
run-start = Beginn
run-minutes = Min.
run-what = Was geschieht
run-charge = Zuständig
run-cue = Stichwort, Technik
run-done = Fertig
run-shift = Schicht beginnt: { $role }
run-event-begins = Die Veranstaltung beginnt
run-event-ends = Die Veranstaltung endet
run-speaker-languages = { $speaker }, auf { $languages }
run-in-languages = Auf { $languages }
run-nothing = Es gibt noch weder ein Programm noch eine Schicht mit Uhrzeit.
run-no-programme = Es gibt noch kein Programm: hier stehen nur die Schichten und die Zeiten der Veranstaltung.

## Packliste und Leihschein

document-packing-list = Packliste
pack-count = Zahl
pack-item = Gegenstand
pack-out = hin
pack-back = zurück
pack-checked = Geprüft
pack-checked-out = hin: Name, Uhrzeit
pack-checked-back = zurück: Name, Uhrzeit
pack-checked-missing = fehlt oder beschädigt
pack-no-place = Ort nicht vermerkt
pack-kinds = { $count ->
    [one] { $count } Posten
   *[other] { $count } Posten
}
pack-short = { $count } fehlen
pack-nothing = Für diese Veranstaltung ist noch nichts reserviert.
document-loan-slip = Leihschein
loan-to = an { $name }
loan-due = { $from }, bis { $to }
loan-back-by = Zurück bis { $when }
loan-due-open = Zurück bis:
loan-lender-open = Verleih:
loan-borrower-open = Leihende:
loan-value = Wert
loan-state = Zustand
loan-terms = Wer leiht, bringt alles sauber und vollständig zurück und meldet Schäden sofort. Haftung bis zum genannten Wert.
loan-given = Ausgegeben
loan-received = Erhalten
loan-returned = Zurückgegeben
loan-checked = Geprüft
loan-sign = Name, Unterschrift, Uhrzeit
loan-for-lender = für den Verleih
loan-for-borrower = zum Mitgeben
