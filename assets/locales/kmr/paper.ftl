### Words that are printed. Names, days and times are passed in as finished texts.

## Sign-up sheet

sheet-title = Navnivîsîn
sheet-number = Pel { $n } ji { $total }
sheet-when-where = { $when } · { $where }
sheet-consent-lead = Çima em dipirsin?
sheet-consent = Ji bo ku em vê çalakiyê plan bikin û heke tiştek biguhere te agahdar bikin. Berpirsê lîsteyê: { $organisation }. Em nadin kesî û di { $delete_by } de jê dibin.
sheet-consent-plain = Ji bo ku em vê çalakiyê plan bikin û heke tiştek biguhere te agahdar bikin. Em nadin kesî û di { $delete_by } de jê dibin.
sheet-consent-news = Qutiya Nûçe tenê nîşan bike heke tu dixwazî ji çalakiyên din agahdar bibî.
sheet-shifts = Nobet
sheet-skills = Jêhatîbûn
sheet-column-number = Hj.
sheet-column-here = Hat
sheet-column-name = Nav
sheet-column-phone = Telefon
sheet-column-email = E-peyam
sheet-column-city = Bajar
sheet-column-languages = Ziman
sheet-column-shifts = Nobet
sheet-column-skills = Jêhatîbûn
sheet-column-news = Nûçe
sheet-column-signature = Îmze
sheet-column-note = Têbînî
sheet-known = Yên bi me re: gava tu hatî nîşan bike. Çarçoveya stûr = nobeta te.
sheet-known-no-shifts = Yên bi me re: gava tu hatî nîşan bike.
sheet-new = Nû hatî? Bi xêr hatî. Ji kerema xwe bi tîpên girdek binivîse, her kes di rêzekê de.
sheet-on-file = tomarkirî
sheet-fold = Gava tijî bû li vir biqulipîne: rêzên jorîn tên veşartin.
sheet-typed-in = Hat nivîsîn
sheet-rows-filled = Rêzên tijî
sheet-rows-unreadable = Rêzên nayên xwendin
sheet-typed-by = Ji aliyê
sheet-typed-on = Dîrok
sheet-return = Vegerîne: { $where }.
sheet-return-desk = Vegerîne: maseya agahiyan, an { $where }.
sheet-return-desk-only = Vegerîne: maseya agahiyan.
sheet-destroy = Vî pelî di { $delete_by } de tune bike.
sheet-continued = dewam
sheet-questions = Pirs: { $contact }

## Letters for codes, in order of use: they must stay apart in handwriting, so right-to-left scripts use letters of different skeletons

sheet-codes-shifts = A B C D E G H J L M N
sheet-codes-skills = F K V S P R T W X Y Z

## Flyers

flyer-window = { $call }, { $days }
flyer-address = { $adr }, { $city }
flyer-meeting-point = Cihê civînê
flyer-meeting-at = Cihê civînê { $place }, destpêk { $time }
flyer-end-at = Dawî: { $place }
flyer-river = Çem
flyer-chair = Rêvebirin: { $name }
flyer-with = Bi { $names } re
flyer-host = Mêvandar: { $name }
flyer-issued-by = Bangek ji: { $names }
flyer-contact = Têkilî: { $contact }
flyer-contact-label = Têkilî
flyer-accessibility = Gihîştin: { $text }
flyer-accessibility-label = Gihîştin
flyer-demands = Daxwazên me
flyer-languages = Ziman: { $languages }
flyer-free = Belaş e, bê bilêt
flyer-more = Zêdetir: { $web }
flyer-programme = Bername
flyer-days = { $count ->
    [one] rojek
   *[other] { $count } roj
}
flyer-photo-credit = Wêne: { $name }
flyer-date-open = Dîrok dê bê diyarkirin
flyer-time-open = Saet dê bê diyarkirin
flyer-place-open = Cih dê bê diyarkirin
flyer-postponed = Hat paşxistin
flyer-cancelled = Hat betalkirin
flyer-tentative = Hîn nehatiye piştrastkirin

## Who is responsible for the print, by the country of the event; -other is for all the rest

flyer-imprint-de = Berpirsê weşanê (V. i. S. d. P.): { $imprint }.
flyer-imprint-at = Xwedî û weşanger: { $imprint }.
flyer-imprint-fr = Berpirsê weşanê (directeur de la publication): { $imprint }. Ji kerema xwe neavêjin kolanê.
flyer-imprint-other = Berpirsê weşanê: { $imprint }.
flyer-own-print = Li malê hatiye çapkirin.

## Foot of every page

foot-document = { $document } · { $title }
foot-data = agahiyên { $when }
foot-page = rûpel { $n } ji { $total }
foot-example = Mînak: nav û cihên ji xwe hatine çêkirin

## Titles inside the file, for readers of the document's properties

document-title = { $document }: { $title }
document-flyer = Belavok
document-sign-up-sheet = Pelê navnivîsînê
document-calendar = Salname
document-event-list = Lîsteya çalakiyan
document-event-day-pack = Dosyaya rojê
document-press-release = Daxuyaniya çapemeniyê
document-press-list = Lîsteya çapemeniyê
document-call-sheet = Pelê telefonan
document-notification-letter = Nameya ji bo meqaman

## Calendar and list of events

calendar-more = +{ $n } yên din
calendar-local-times = Hemû saet li gorî dema herêmî ne.
calendar-undated = Roja wan hîn ne diyar e: { $events }.
calendar-nothing = Hîn roja tu çalakiyê ne diyar e.
calendar-until = heta { $time }
calendar-goes-on = tevahiya rojê
calendar-tentative = { $title } (nehatiye piştrastkirin)
events-title = Çalakî
events-column-time = Saet
events-column-event = Çalakî
events-column-place = Cih
events-nothing = Hîn tu çalakî tune ye.
events-count = { $count ->
    [one] { $count } çalakî.
   *[other] { $count } çalakî.
}

## For the press

press-masthead = Çapemenî
press-embargo = Qedexeya weşanê
press-free-label = Weşan
press-free = Ji niha ve ji bo weşanê serbest e
press-dates = Dîrok
press-about = Li ser me
press-contact = Pirs
press-quote = «{ $text }»
press-more = { $count ->
    [one] û { $count } ya din
   *[other] û { $count } yên din
}
press-list-note = Tenê ji bo xebata me: nedin kesekî din, û gava kevn bû tune bikin.
call-sheet-note = Yekser nîşan bike: hat dîtin, tê, dinivîse. Binivîse bi kê re hat axaftin û çi hat gotin.
contacts-outlet = Dezgeh
contacts-person = Nav
contacts-beat = Mijar
contacts-deadline = Dema dawî
contacts-reached = Hat dîtin
contacts-coming = Tê
contacts-report = Dinivîse
contacts-nothing = Hîn tu dezgeha çapemeniyê di pirtûkê de tune ye: rêxistinên ji vî cureyî zêde bike, an li jêr binivîse.

## Letter to an authority

letter-date = Dîrok
letter-reference = Hejmara me
letter-delivery = Radestkirin
letter-answer = Ji kerema xwe bersivê bidin
letter-nobody = (Meqam)
letter-subject = Agahdariya çalakiyekê: { $kind }
letter-subject-when = { $when }
letter-greeting = Birêzan,
letter-opening = Em bi vê nameyê we ji çalakiya jêrîn agahdar dikin.
letter-law = Ev li gorî { $law } tê kirin.
letter-period = Dema agahdarkirinê: { $period }
letter-fact-title = Nav
letter-fact-subject = Mijar
letter-fact-place = Cih
letter-fact-time = Dem
letter-fact-route = Rê
letter-fact-expected = Tê hêvîkirin
letter-fact-charge = Berpirs
letter-fact-stewards = Rêxistin
letter-fact-means = Amûr
letter-set-up = amadekirin ji { $time }
letter-start = destpêk { $time }
letter-end = dawî { $time }
letter-cleared = berhevkirin heta { $time }
letter-people = { $count ->
    [one] { $count } kes
   *[other] { $count } kes
}
letter-stewards = { $count ->
    [one] { $count } kesê rêxistinê
   *[other] { $count } kesên rêxistinê
}
letter-charge = { $name }, li cihê çalakiyê: { $tel }
letter-closing = Ji kerema xwe wergirtina vê nameyê piştrast bikin. Em ji bo axaftinê amade ne.
letter-farewell = Bi rêz û silav,
letter-signature = { $name }, berpirs
letter-sign-here = Nav, berpirs
letter-attachments = Pêvek

## Event-day pack

pack-made = Hat amadekirin { $when }
pack-papers = { $count ->
    [one] { $count } belge.
   *[other] { $count } belge.
}
pack-without = Di pirtûkê de tiştek tune ye ji bo: { $documents }.
pack-page-one = rûpel
pack-page-other = rûpel
pack-at = rûpel { $n }
pack-range = rûpel { $n } heta { $total }
pack-stamp = Dosya { $n }/{ $total }
pack-contacts = Di rojê de
pack-emergency = Lezgîn
pack-missing = { $count ->
    [one] { $count } agahî kêm e
   *[other] { $count } agahî kêm in
}
pack-changed = guherî
pack-new = nû
pack-new-words = Di çapa berê de tune bû.
pack-changed-count = { $changed } ji { $count } guherîn
pack-changed-since = { $counts } ji çapa { $when } vir ve. Van rûpelan biguherînin û yên kevn tune bikin.
pack-unchanged = Ji çapa { $when } vir ve tiştek neguherî.
pack-now = Niha: { $text }
pack-now-next = { $text }; { $next }
pack-now-more = { $count ->
    [one] Niha: { $text } û { $count } rêza din
   *[other] Niha: { $text } û { $count } rêzên din
}
pack-fell-away = { $count ->
    [one] { $count } rêz rabû
   *[other] { $count } rêz rabûn
}
pack-looks = { $count ->
    [one] Rûpela { $pages } cuda xuya dike
   *[other] Rûpelên { $pages } cuda xuya dikin
}


## Lîsteya amadebûnê

document-attendance-list = Lîsteya amadebûnê
attendance-came = Saeta hatinê
attendance-left = Saeta çûyînê
attendance-new = Navê te tune ye? Xwe bi tîpên mezin binivîse.
attendance-nobody = Hîn kes di vê lîsteyê de tune ye û rêzên vala jî tune ne.

## Plana nobetan

document-roster = Plana nobetan
roster-column-answer = Bersiv
roster-column-relief = Dewr digire
roster-column-when = Kengî
roster-column-role = Kar
roster-column-where = Li ku
roster-column-who = Kî
roster-column-goes = Diçe
roster-column-comes = Tê
roster-agreed = pejirandiye
roster-asked = jê hatiye pirsîn
roster-open = Vala: navî li vir binivîse
roster-nobody-yet = hîn kes tune
roster-short = { $count ->
    [one] { $count } kes kêm e
   *[other] { $count } kes kêm in
}
roster-short-hour = { $n } kêm
roster-have-needed = Hene / Pêwîst
roster-key = Çarçove: pejirandiye. Çarçoveya qutkirî: jê hatiye pirsîn, hîn bersiv tune. Tîr: kî nobeta te digire. Qutiya reş: di wê saetê de kêm in.
roster-untimed = Hîn bê saet: { $roles }.
roster-nothing = Hîn nobet tune ne, ji ber vê tiştek ji bo belavkirinê tune ye.
roster-no-people = Hîn kes di van nobetan de tune ye. Lîsteya li gorî nobetan cihên vala nîşan dide.
roster-phones = Li ser vî pelî telefon hene: tenê bide kesên ku jê re pêwîst e û di { $delete_by } de tune bike.

## Pelê herikînê

document-run-sheet = Pelê herikînê
run-start = Destpêk
run-minutes = Deq.
run-what = Çi dibe
run-charge = Berpirs
run-cue = Nîşan, amûr
run-done = Qediya
run-shift = Nobet dest pê dike: { $role }
run-event-begins = Çalakî dest pê dike
run-event-ends = Çalakî diqede
run-speaker-languages = { $speaker }, bi { $languages }
run-in-languages = Bi { $languages }
run-nothing = Hîn ne bername heye, ne jî nobeteke bi saet.
run-no-programme = Hîn bername tune ye: li vir tenê nobet û saetên çalakiyê hene.

## Lîsteya barkirinê û pelê deynê

document-packing-list = Lîsteya barkirinê
pack-count = Hejmar
pack-item = Tişt
pack-out = çû
pack-back = hat
pack-checked = Kontrol
pack-checked-out = çû: nav, saet
pack-checked-back = hat: nav, saet
pack-checked-missing = kêm an şikestî
pack-no-place = Cih nehatiye nivîsîn
pack-kinds = { $count ->
    [one] { $count } tişt
   *[other] { $count } tişt
}
pack-short = { $count } kêm
pack-nothing = Hîn tiştek ji bo vê çalakiyê nehatiye veqetandin.
document-loan-slip = Pelê deynê
loan-to = ji bo { $name }
loan-due = { $from } heta { $to }
loan-back-by = Vegere heta { $when }
loan-due-open = Vegere heta:
loan-lender-open = Yê ku dide:
loan-borrower-open = Yê ku digire:
loan-value = Nirx
loan-state = Rewş
loan-terms = Kesê ku deyn digire, her tiştî paqij û temam vedigerîne û zirarê tavilê radigihîne. Berpirsî heta nirxê nivîsandî ye.
loan-given = Hat dayîn
loan-received = Hat wergirtin
loan-returned = Hat vegerandin
loan-checked = Hat kontrolkirin
loan-sign = Nav, îmze, saet
loan-for-lender = ji bo yê ku dide
loan-for-borrower = bi xwe re bibe
