### Names of choices. The part after the first hyphen is the value in the record.

## Kinds of event

kind-demonstration = Kundgebung
kind-march = Demonstrationszug
kind-vigil = Mahnwache
kind-rally = Versammlung
kind-public_meeting = Öffentliches Treffen
kind-talk = Gespräch
kind-screening = Film
kind-workshop = Werkstatt
kind-stall = Infostand
kind-cultural_event = Kulturveranstaltung
kind-press_conference = Pressekonferenz
kind-media_action = Medienaktion
kind-online_action = Online-Aktion
kind-fundraiser = Spendenaktion

## States of an event

status-idea = Idee
status-tentative = Vorläufig
status-confirmed = Bestätigt
status-postponed = Verschoben
status-cancelled = Abgesagt
status-done = Vorbei

## States of an assignment

assignment-invited = Angefragt
assignment-confirmed = Zugesagt
assignment-declined = Abgesagt
assignment-came = War da
assignment-stood_in = Eingesprungen
assignment-absent = Nicht gekommen

## Kinds of organisation

organization-womens_group = Frauengruppe
organization-youth_group = Jugendgruppe
organization-social_movement = Soziale Bewegung
organization-trade_union = Gewerkschaft
organization-civil_society = Zivilgesellschaft
organization-academic_network = Wissenschaftliches Netzwerk
organization-venue = Veranstaltungsort
organization-authority = Behörde
organization-media = Medium

## Why stock came or went

reason-receipt = Zugang
reason-issue = Ausgabe
reason-return = Rückgabe
reason-stocktake = Zählung
reason-write_off = Abgang

## How somebody agreed

consent-paper = auf Papier
consent-spoken = mündlich
consent-online = online
consent-email = per E-Mail

## A time that happens twice

fold-earlier = die frühere
fold-later = die spätere

## The colour beside ink

accent-petrol = Petrol
accent-cobalt = Kobalt
accent-mulberry = Maulbeere

## Languages

language-am = Amharisch
language-ar = Arabisch
language-az = Aserbaidschanisch
language-bg = Bulgarisch
language-bn = Bengalisch
language-bs = Bosnisch
language-ckb = Sorani
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch
language-fi = Finnisch
language-fr = Französisch
language-he = Hebräisch
language-hi = Hindi
language-hr = Kroatisch
language-hu = Ungarisch
language-hy = Armenisch
language-it = Italienisch
language-ja = Japanisch
language-ka = Georgisch
language-kmr = Kurmandschi
language-nb = Norwegisch
language-nl = Niederländisch
language-pl = Polnisch
language-ps = Paschtu
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-sk = Slowakisch
language-so = Somali
language-sq = Albanisch
language-sr = Serbisch
language-sv = Schwedisch
language-sw = Suaheli
language-syr = Syrisch-Aramäisch
language-ta = Tamil
language-ti = Tigrinya
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-vi = Vietnamesisch
language-zh = Chinesisch
language-zza = Zazaki

## Countries

country-AE = Vereinigte Arabische Emirate
country-AM = Armenien
country-AT = Österreich
country-AU = Australien
country-AZ = Aserbaidschan
country-BE = Belgien
country-BG = Bulgarien
country-BR = Brasilien
country-CA = Kanada
country-CH = Schweiz
country-CY = Zypern
country-CZ = Tschechien
country-DE = Deutschland
country-DK = Dänemark
country-DZ = Algerien
country-EG = Ägypten
country-ES = Spanien
country-FI = Finnland
country-FR = Frankreich
country-GB = Vereinigtes Königreich
country-GE = Georgien
country-GR = Griechenland
country-HR = Kroatien
country-HU = Ungarn
country-IE = Irland
country-IL = Israel
country-IN = Indien
country-IQ = Irak
country-IR = Iran
country-IT = Italien
country-JO = Jordanien
country-JP = Japan
country-KE = Kenia
country-KW = Kuwait
country-LB = Libanon
country-LU = Luxemburg
country-MA = Marokko
country-NL = Niederlande
country-NO = Norwegen
country-PL = Polen
country-PS = Palästina
country-PT = Portugal
country-RO = Rumänien
country-RU = Russland
country-SE = Schweden
country-SY = Syrien
country-TN = Tunesien
country-TR = Türkei
country-UA = Ukraine
country-US = Vereinigte Staaten
country-ZA = Südafrika

## Skills that people often write; the id is the English word with hyphens. Others are printed as they were typed

skill-first-aid = Erste Hilfe
skill-sound = Ton
skill-stewarding = Ordnung
skill-printing = Drucken
skill-photography = Fotografie
skill-interpreting = Dolmetschen
skill-cooking = Kochen
skill-driving = Fahren
skill-sign-language = Gebärdensprache
skill-childcare = Kinderbetreuung
