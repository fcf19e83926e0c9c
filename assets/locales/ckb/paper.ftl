### Words that are printed. Names, days and times are passed in as finished texts.

## Sign-up sheet

sheet-title = ناونووسین
sheet-number = پەڕەی { $n } لە { $total }
sheet-when-where = { $when } · { $where }
sheet-consent-lead = بۆچی دەپرسین؟
sheet-consent = بۆ ڕێکخستنی ئەم چالاکییە و ئاگادارکردنەوەت ئەگەر گۆڕانی تێدا بێت. بەرپرسی لیستەکە: { $organisation }. بە کەسی نادەین و لە { $delete_by } دەیسڕینەوە.
sheet-consent-plain = بۆ ڕێکخستنی ئەم چالاکییە و ئاگادارکردنەوەت ئەگەر گۆڕانی تێدا بێت. بە کەسی نادەین و لە { $delete_by } دەیسڕینەوە.
sheet-consent-news = خانەی هەواڵ تەنیا ئەگەر دەتەوێت لە چالاکییەکانی داهاتوو ئاگادار بیت.
sheet-shifts = نۆرەکان
sheet-skills = شارەزایی
sheet-column-number = ژ.
sheet-column-here = هات
sheet-column-name = ناوی تەواو
sheet-column-phone = تەلەفۆن
sheet-column-email = ئیمەیل
sheet-column-city = شار
sheet-column-languages = زمان
sheet-column-shifts = نۆرەکان
sheet-column-skills = شارەزایی
sheet-column-news = هەواڵ
sheet-column-signature = واژوو
sheet-column-note = تێبینی
sheet-known = لەگەڵمانن: کە هاتیت نیشانی بکە. چوارچێوەی ئەستوور = نۆرەی تۆ.
sheet-known-no-shifts = لەگەڵمانن: کە هاتیت نیشانی بکە.
sheet-new = تازە هاتوویت؟ بەخێربێیت. تکایە بە خەتێکی ڕوون بنووسە، هەر کەس لە ڕیزێکدا.
sheet-on-file = تۆمارکراوە
sheet-fold = کە پڕ بوو لێرەوە بینووشتێنەوە: ڕیزەکانی سەرەوە دەشاردرێنەوە.
sheet-typed-in = تۆمارکردن
sheet-rows-filled = ژمارەی ڕیزەکان
sheet-rows-unreadable = ڕیزی نەخوێندراوە
sheet-typed-by = لەلایەن
sheet-typed-on = بەروار
sheet-return = بیگەڕێنەوە بۆ: { $where }.
sheet-return-desk = بیگەڕێنەوە بۆ: مێزی زانیاری، یان { $where }.
sheet-return-desk-only = بیگەڕێنەوە بۆ: مێزی زانیاری.
sheet-destroy = ئەم پەڕەیە لە { $delete_by } لەناوببە.
sheet-continued = درێژە
sheet-questions = پرسیار: { $contact }

## Letters for codes, in order of use: they must stay apart in handwriting, so right-to-left scripts use letters of different skeletons

sheet-codes-shifts = ا ب ج د ه ط ص ل ن ی
sheet-codes-skills = ف و ش ک م ع

## Flyers

flyer-window = { $call }، { $days }
flyer-address = { $adr }، { $city }
flyer-meeting-point = شوێنی کۆبوونەوە
flyer-meeting-at = کۆبوونەوە لە { $place }، دەستپێک { $time }
flyer-end-at = کۆتایی: { $place }
flyer-river = ڕووبار
flyer-chair = پێشکەشکردن: { $name }
flyer-with = لەگەڵ { $names }
flyer-host = میوانداری: { $name }
flyer-issued-by = بانگەوازی: { $names }
flyer-contact = پەیوەندی: { $contact }
flyer-contact-label = پەیوەندی
flyer-accessibility = دەستگەیشتن: { $text }
flyer-accessibility-label = دەستگەیشتن
flyer-demands = داواکارییەکانمان
flyer-languages = بە { $languages }
flyer-free = بێ بەرامبەر و بێ بلیت
flyer-more = زیاتر: { $web }
flyer-programme = بەرنامە
flyer-days = { $count ->
    [one] { $count } ڕۆژ
   *[other] { $count } ڕۆژ
}
flyer-photo-credit = وێنە: { $name }
flyer-date-open = ڕۆژەکەی دواتر ڕادەگەیەنرێت
flyer-time-open = کاتەکەی دواتر ڕادەگەیەنرێت
flyer-place-open = شوێنەکەی دواتر ڕادەگەیەنرێت
flyer-postponed = دواخراوە
flyer-cancelled = هەڵوەشاوەتەوە
flyer-tentative = هێشتا دڵنیا نەکراوەتەوە

## Who is responsible for the print, by the country of the event; -other is for all the rest

flyer-imprint-de = بەرپرسی بڵاوکردنەوە (V. i. S. d. P.): { $imprint }.
flyer-imprint-at = خاوەن و بڵاوکەرەوە: { $imprint }.
flyer-imprint-fr = بەرپرسی بڵاوکردنەوە (directeur de la publication): { $imprint }. تکایە فڕێی مەدە سەر شەقام.
flyer-imprint-other = بەرپرسی بڵاوکردنەوە: { $imprint }.
flyer-own-print = لە ماڵەوە چاپ کراوە.

## Foot of every page

foot-document = { $document } · { $title }
foot-data = زانیاریی { $when }
foot-page = لاپەڕەی { $n } لە { $total }
foot-example = نموونە: ناو و شوێنی داهێنراو

## Titles inside the file, for readers of the document's properties

document-title = { $document }: { $title }
document-flyer = بڵاوکراوە
document-sign-up-sheet = پەڕەی ناونووسین
document-calendar = ڕۆژژمێر
document-event-list = لیستی بۆنەکان
document-event-day-pack = دۆسیەی ڕۆژ
document-press-release = ڕاگەیاندنی ڕۆژنامەوانی
document-press-list = لیستی ڕۆژنامەگەری
document-call-sheet = پەڕەی تەلەفۆن
document-notification-letter = نامە بۆ لایەنی پەیوەندیدار

## Calendar and list of events

calendar-more = +{ $n }ی تر
calendar-local-times = هەموو کاتەکان بەپێی کاتی ناوخۆن.
calendar-undated = هێشتا ڕۆژیان دیاری نەکراوە: { $events }.
calendar-nothing = هێشتا هیچ بۆنەیەک ڕۆژی دیاری نەکراوە.
calendar-until = تا { $time }
calendar-goes-on = بە درێژایی ڕۆژ
calendar-tentative = { $title } (دڵنیا نەکراوەتەوە)
events-title = بۆنەکان
events-column-time = کات
events-column-event = بۆنە
events-column-place = شوێن
events-nothing = هێشتا هیچ بۆنەیەک نییە.
events-count = { $count ->
    [one] { $count } بۆنە.
   *[other] { $count } بۆنە.
}

## For the press

press-masthead = ڕۆژنامەگەری
press-embargo = بڵاومەکەنەوە پێش
press-free-label = بڵاوکردنەوە
press-free = لە ئێستاوە بۆ بڵاوکردنەوە ئازادە
press-dates = کاتەکان
press-about = دەربارەی ئێمە
press-contact = پرسیار
press-quote = «{ $text }»
press-more = { $count ->
    [one] و { $count }ی تر
   *[other] و { $count }ی تر
}
press-list-note = تەنیا بۆ کاری خۆمان: مەیدەن بە کەسی تر، و کە کۆن بوو لەناوی ببەن.
call-sheet-note = یەکسەر نیشانی بکە: وەڵامی دایەوە، دێت، بڵاوی دەکاتەوە. بنووسە قسە لەگەڵ کێ کراوە و چی گوتراوە.
contacts-outlet = دەزگا
contacts-person = ناو
contacts-beat = بابەت
contacts-deadline = دوا کات
contacts-reached = وەڵام
contacts-coming = دێت
contacts-report = هەواڵ
contacts-nothing = هێشتا هیچ دەزگایەکی ڕاگەیاندن لە دەفتەرەکەدا نییە: ڕێکخراو لە جۆری دەزگای ڕاگەیاندن زیاد بکە، یان لە خوارەوە بنووسە.

## Letter to an authority

letter-date = بەروار
letter-reference = ژمارەی ئێمە
letter-delivery = گەیاندن
letter-answer = تکایە وەڵام بدەنەوە بە
letter-nobody = (لایەنی پەیوەندیدار)
letter-subject = ئاگادارکردنەوە لە بۆنەیەک: { $kind }
letter-subject-when = لە { $when }
letter-greeting = بەڕێزان،
letter-opening = بەم نامەیە لەم بۆنەیەی خوارەوە ئاگادارتان دەکەینەوە.
letter-law = ئەمە بەپێی { $law } دەکرێت.
letter-period = ماوەی ئاگادارکردنەوە: { $period }
letter-fact-title = ناونیشان
letter-fact-subject = بابەت
letter-fact-place = شوێن
letter-fact-time = کات
letter-fact-route = ڕێگا
letter-fact-expected = چاوەڕوانکراو
letter-fact-charge = بەرپرس
letter-fact-stewards = ڕێکخستن
letter-fact-means = کەرەستە
letter-set-up = ئامادەکردن لە { $time }
letter-start = دەستپێک { $time }
letter-end = کۆتایی { $time }
letter-cleared = کۆکردنەوە تا { $time }
letter-people = { $count ->
    [one] { $count } کەس
   *[other] { $count } کەس
}
letter-stewards = { $count ->
    [one] { $count } کەسی ڕێکخستن
   *[other] { $count } کەسی ڕێکخستن
}
letter-charge = { $name }، لە شوێنەکە: { $tel }
letter-closing = تکایە گەیشتنی ئەم نامەیە دڵنیا بکەنەوە. بۆ هەر پرسیارێک ئامادەین.
letter-farewell = لەگەڵ ڕێزدا
letter-signature = { $name }، بەرپرس
letter-sign-here = ناو، بەرپرس
letter-attachments = هاوپێچ

## Event-day pack

pack-made = ئامادەکراوە لە { $when }
pack-papers = { $count ->
    [one] { $count } بەڵگە.
   *[other] { $count } بەڵگە.
}
pack-without = لە دەفتەرەکەدا هیچ نییە بۆ: { $documents }.
pack-page-one = لاپەڕە
pack-page-other = لاپەڕە
pack-at = لاپەڕەی { $n }
pack-range = لاپەڕەی { $n } تا { $total }
pack-stamp = دۆسیە { $n }/{ $total }
pack-contacts = لەو ڕۆژەدا
pack-emergency = فریاکەوتن
pack-missing = { $count ->
    [one] { $count } زانیاری کەمە
   *[other] { $count } زانیاری کەمن
}
pack-changed = گۆڕاوە
pack-new = نوێ
pack-new-words = لە چاپی پێشوودا نەبوو.
pack-changed-count = { $changed } لە { $count } گۆڕاون
pack-changed-since = { $counts } لە چاپی { $when }ەوە. ئەم لاپەڕانە بگۆڕە و کۆنەکان لەناوببە.
pack-unchanged = لە چاپی { $when }ەوە هیچ نەگۆڕاوە.
pack-now = ئێستا: { $text }
pack-now-next = { $text }؛ { $next }
pack-now-more = { $count ->
    [one] ئێستا: { $text } و { $count } دێڕی تر
   *[other] ئێستا: { $text } و { $count } دێڕی تر
}
pack-fell-away = { $count ->
    [one] { $count } دێڕ نەماوە
   *[other] { $count } دێڕ نەماون
}
pack-looks = { $count ->
    [one] لاپەڕەی { $pages } جیاواز دەردەکەوێت
   *[other] لاپەڕەکانی { $pages } جیاواز دەردەکەون
}


## لیستی ئامادەبوون

document-attendance-list = لیستی ئامادەبوون
attendance-came = کاتی هاتن
attendance-left = کاتی ڕۆیشتن
attendance-new = ناوت لە لیستەکەدا نییە؟ تکایە بە خەتێکی ڕوون خۆت بنووسە.
attendance-nobody = هێشتا کەس لەم لیستەدا نییە و ڕیزی بەتاڵیشی تێدا نییە.

## خشتەی نۆرەکان

document-roster = خشتەی نۆرەکان
roster-column-answer = وەڵام
roster-column-relief = لێت وەردەگرێت
roster-column-when = کەی
roster-column-role = کار
roster-column-where = لە کوێ
roster-column-who = کێ
roster-column-goes = دەڕوات
roster-column-comes = دێت
roster-agreed = ڕازی بووە
roster-asked = لێی پرسراوە
roster-open = بەتاڵ: ناوەکە لێرە بنووسە
roster-nobody-yet = هێشتا کەس نییە
roster-short = { $count ->
    [one] { $count } کەس کەمە
   *[other] { $count } کەس کەمن
}
roster-short-hour = { $n } کەم
roster-have-needed = هەیە / پێویستە
roster-key = چوارچێوە: ڕازی بووە. چوارچێوەی پچڕپچڕ: لێی پرسراوە و هێشتا وەڵامی نەداوەتەوە. تیر: کێ لێت وەردەگرێت. خانەی ڕەش: ژمارەی ئەوانەی لەو کاتژمێرەدا کەمن.
roster-untimed = هێشتا بێ کات: { $roles }.
roster-nothing = هێشتا هیچ نۆرەیەک نییە، بۆیە هیچ شتێک بۆ دابەشکردن نییە.
roster-no-people = هێشتا کەس لەم نۆرانەدا نییە. لیستی بەپێی نۆرە شوێنە بەتاڵەکان پیشان دەدات.
roster-phones = ژمارەی تەلەفۆن لەسەر ئەم پەڕەیەیە: تەنیا بیدە بەو کەسانەی پێویستیانە و لە { $delete_by } لەناوی ببە.

## پەڕەی بەڕێوەچوون

document-run-sheet = پەڕەی بەڕێوەچوون
run-start = دەستپێک
run-minutes = خولەک
run-what = چی دەبێت
run-charge = بەرپرس
run-cue = نیشانە، ئامێر
run-done = تەواو
run-shift = نۆرە دەست پێ دەکات: { $role }
run-event-begins = چالاکییەکە دەست پێ دەکات
run-event-ends = چالاکییەکە کۆتایی دێت
run-speaker-languages = { $speaker }، بە { $languages }
run-in-languages = بە { $languages }
run-nothing = هێشتا نە بەرنامە هەیە و نە نۆرەیەک بە کاتەوە.
run-no-programme = هێشتا بەرنامە نییە: لێرەدا تەنیا نۆرەکان و کاتی چالاکییەکە نووسراون.

## لیستی پێچانەوە و پسوولەی خواستن

document-packing-list = لیستی پێچانەوە
pack-count = ژمارە
pack-item = شت
pack-out = چوو
pack-back = گەڕایەوە
pack-checked = پشکنین
pack-checked-out = چوو: ناو، کات
pack-checked-back = گەڕایەوە: ناو، کات
pack-checked-missing = ونبوو یان شکاو
pack-no-place = شوێنی نەنووسراوە
pack-kinds = { $count ->
    [one] { $count } شت
   *[other] { $count } شت
}
pack-short = { $count } کەمە
pack-nothing = هێشتا هیچ شتێک بۆ ئەم چالاکییە تەرخان نەکراوە.
document-loan-slip = پسوولەی خواستن
loan-to = بۆ { $name }
loan-due = { $from } تا { $to }
loan-back-by = گەڕاندنەوە تا { $when }
loan-due-open = گەڕاندنەوە تا:
loan-lender-open = خاوەن:
loan-borrower-open = خواستەر:
loan-value = نرخ
loan-state = بار
loan-terms = ئەوەی دەیخوازێت هەموو شتێک بە پاکی و تەواوی دەگەڕێنێتەوە و زیان دەستبەجێ ڕادەگەیەنێت. بەرپرسیارێتی تا نرخی نووسراوە.
loan-given = درا
loan-received = وەرگیرا
loan-returned = گەڕێندرایەوە
loan-checked = پشکندرا
loan-sign = ناو، واژوو، کات
loan-for-lender = بۆ خاوەنەکە
loan-for-borrower = بۆ بردن لەگەڵ خۆت
