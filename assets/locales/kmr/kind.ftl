### Names of choices. The part after the first hyphen is the value in the record.

## Kinds of event

kind-demonstration = Xwepêşandan
kind-march = Meş
kind-vigil = Nobeta bîranînê
kind-rally = Mîtîng
kind-public_meeting = Civîna giştî
kind-talk = Axaftin
kind-screening = Fîlm
kind-workshop = Atolye
kind-stall = Maseya agahiyan
kind-cultural_event = Çalakiya çandî
kind-press_conference = Civîna çapemeniyê
kind-media_action = Çalakiya medyayê
kind-online_action = Çalakiya serhêl
kind-fundraiser = Berhevkirina alîkariyê

## States of an event

status-idea = Fikir
status-tentative = Ne teqez
status-confirmed = Piştrastkirî
status-postponed = Paşxistî
status-cancelled = Betalkirî
status-done = Qediya

## States of an assignment

assignment-invited = Vexwendî
assignment-confirmed = Piştrastkirî
assignment-declined = Red kir
assignment-came = Hat
assignment-stood_in = Li şûna kesekî hat
assignment-absent = Nehat

## Kinds of organisation

organization-womens_group = Koma jinan
organization-youth_group = Koma ciwanan
organization-social_movement = Tevgera civakî
organization-trade_union = Sendîka
organization-civil_society = Civaka sivîl
organization-academic_network = Tora akademîk
organization-venue = Cihê çalakiyê
organization-authority = Dezgeha fermî
organization-media = Saziya medyayê

## Why stock came or went

reason-receipt = Hat
reason-issue = Hat dayîn
reason-return = Vegeriya
reason-stocktake = Hat jimartin
reason-write_off = Ji hesêb derket

## How somebody agreed

consent-paper = li ser kaxezê
consent-spoken = bi devkî
consent-online = serhêl
consent-email = bi e-peyamê

## A time that happens twice

fold-earlier = ya berê
fold-later = ya paşê

## The colour beside ink

accent-petrol = Şîn-kesk
accent-cobalt = Şînê tarî
accent-mulberry = Rengê tûreşkê

## Languages

language-am = Amharî
language-ar = Erebî
language-az = Azerî
language-bg = Bulgarî
language-bn = Bengalî
language-bs = Bosnî
language-ckb = Soranî
language-cs = Çekî
language-da = Danmarkî
language-de = Almanî
language-el = Yewnanî
language-en = Îngilîzî
language-es = Spanî
language-fa = Farisî
language-fi = Fînlandî
language-fr = Fransî
language-he = Îbranî
language-hi = Hindî
language-hr = Xirwatî
language-hu = Macarî
language-hy = Ermenî
language-it = Îtalî
language-ja = Japonî
language-ka = Gurcî
language-kmr = Kurmancî
language-nb = Norwecî
language-nl = Holandî
language-pl = Polonî
language-ps = Peştûyî
language-pt = Portugalî
language-ro = Romanî
language-ru = Rûsî
language-sk = Slovakî
language-so = Somalî
language-sq = Albanî
language-sr = Sirbî
language-sv = Swêdî
language-sw = Swahîlî
language-syr = Suryanî
language-ta = Tamîlî
language-ti = Tigrînî
language-tr = Tirkî
language-uk = Ûkraynî
language-ur = Urdûyî
language-vi = Viyetnamî
language-zh = Çînî
language-zza = Zazakî

## Countries

country-AE = Mîrgehên Erebî yên Yekbûyî
country-AM = Ermenistan
country-AT = Awistirya
country-AU = Awistralya
country-AZ = Azerbaycan
country-BE = Belçîka
country-BG = Bulgaristan
country-BR = Brezîlya
country-CA = Kanada
country-CH = Swîsre
country-CY = Qibris
country-CZ = Çekya
country-DE = Almanya
country-DK = Danîmarka
country-DZ = Cezayîr
country-EG = Misir
country-ES = Spanya
country-FI = Fînlenda
country-FR = Fransa
country-GB = Keyaniya Yekbûyî
country-GE = Gurcistan
country-GR = Yewnanistan
country-HR = Xirwatistan
country-HU = Macaristan
country-IE = Îrlanda
country-IL = Îsraîl
country-IN = Hindistan
country-IQ = Iraq
country-IR = Îran
country-IT = Îtalya
country-JO = Urdun
country-JP = Japonya
country-KE = Kenya
country-KW = Kuweyt
country-LB = Libnan
country-LU = Luksembûrg
country-MA = Maroko
country-NL = Holanda
country-NO = Norwêc
country-PL = Polonya
country-PS = Filistîn
country-PT = Portûgal
country-RO = Romanya
country-RU = Rûsya
country-SE = Swêd
country-SY = Sûriye
country-TN = Tûnis
country-TR = Tirkiye
country-UA = Ûkrayna
country-US = Dewletên Yekbûyî
country-ZA = Afrîkaya Başûr

## Skills that people often write; the id is the English word with hyphens. Others are printed as they were typed

skill-first-aid = alîkariya pêşîn
skill-sound = deng
skill-stewarding = rêxistin
skill-printing = çapkirin
skill-photography = wênekêşî
skill-interpreting = wergêran
skill-cooking = pêjandin
skill-driving = ajotin
skill-sign-language = zimanê îşaretan
skill-childcare = lênêrîna zarokan
