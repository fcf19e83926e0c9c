### Words of the list of events and of an event's own page.

page-events = بۆنەکان
page-event = بۆنە
section-basics = بنەڕەتییەکان
section-team = تیم و نۆبەکان
section-materials = کەرەستەکان
section-papers = پەڕەکان
sections = بەشەکان
gaps-here = لێرە کەمە:
more = زیاتر
list-comma = {"، "}

## List and new event

new-event = بۆنەی نوێ
add-event = بۆنەکە زیاد بکە
make-first-event = یەکەم بۆنە دروست بکە
search-events = لە بۆنەکان بگەڕێ
no-event-found = هیچ بۆنەیەک «{ $text }»ی تێدا نییە.
no-day-yet = هێشتا ڕۆژی نییە
no-time-yet = هێشتا کاتی نییە
no-place-yet = هێشتا شوێنی نییە
no-title-yet = (هێشتا ناونیشانی نییە)
no-role-yet = (هێشتا ئەرکی نییە)
event-what = بۆنە
event-when = کەی
event-where = لە کوێ
event-people = کەس
event-gaps = کەموکوڕی
event-day = ڕۆژ
event-time = کات
time-hint = ١٤، ١٤٣٠
time-too = کاتێکیشی دەوێت؛ خەمڵاندنێک بەسە.
day-too = ڕۆژێکیشی دەوێت؛ خەمڵاندنێک بەسە.

## Basics

event-summary = ناونیشان
event-description = چی ڕوودەدات
event-place = شوێن
event-accessibility = دەستگەیشتن
event-starts = دەستپێک
event-ends = کۆتایی
event-zone = ناوچەی کاتی
event-kind = جۆر
event-status = دۆخ
event-adr = ناونیشانی شوێن
event-country = وڵات
event-host = میواندار
event-contact = کەسی پەیوەندی
event-tel = تەلەفۆن
event-email = ئیمەیل
event-web = ماڵپەڕ
event-languages = زمانی پەڕەکان
event-imprint = بەرپرسی بڵاوکردنەوە
event-imprint-help = کێ بەرپرسی چاپکراوەکانە؛ لە چەند وڵاتێک پێویستە.
event-picture = وێنە
event-picture_alt = وێنەکە چی پیشان دەدات
event-picture_alt-help = بۆ ئەوانەی کاغەزەکەیان بۆ دەخوێندرێتەوە؛ لە PDFی دەستگەیشتووەدا دەوترێت.
event-picture_credit = وێنەگر
event-route = ڕێگا
event-means = کەرەستە
event-attachments = هاوپێچ، هەر یەکە لە دێڕێکدا
event-quotes = وتە بۆ ڕۆژنامەگەری
event-notice = لایەنی پەیوەندیدار و ڕۆژنامەگەری
event-authority = لایەنی پەیوەندیدار
event-person_in_charge = بەرپرسی شوێن
event-person_in_charge_tel = تەلەفۆن لەو ڕۆژەدا
event-expected = ژمارەی چاوەڕوانکراو
event-stewards = کەسانی ڕێکخستن
event-embargo_at = پێش ئەم کاتە بڵاونەکرێتەوە
no-authority = بێ لایەن
nothing-yet = هێشتا هیچ
no-country = بێ وڵات
no-host = بێ میواندار
zone-hint = شارێک لەو ناوچەیە
language-of-texts = زمانی دەقەکان
original = { $language }: { $text }
take-old-time = کاتە کۆنەکە بمێنێتەوە
half-time = ڕۆژ کاتی دەوێت، و کاتیش ڕۆژ.
gap-asked = ئەم کاتە لەو ڕۆژەدا نییە: کاتژمێر پێش دەخرێت. هێشتا هیچ پاشەکەوت نەکراوە. کامیان مەبەستە؟
throw-event-away = ئەم بۆنەیە فڕێ بدە

## Picture

picture-choose = وێنەیەک هەڵبژێرە
picture-other = یەکێکی تر هەڵبژێرە
picture-off = لایبە
picture-comes = وێنەکە دەخوێنرێتەوە.
picture-of = وێنەی { $title }
picture-help = کرتە لەو شوێنە بکە کە لە کاتی بڕیندا دەبێت دیار بمێنێت، یان بە تیرەکان بازنەکە بجووڵێنە.
picture-point = ئەوەی دیار دەمێنێت: ٪{ $x } بە پانی، ٪{ $y } بە درێژی

## Team and shifts

places-of = { $done } لە { $total } شوێن
add-shift = نۆبە
add-this = زیادی بکە
make-first-shift = نۆبەیەک زیاد بکە
no-shifts-yet = هێشتا هیچ نۆبەیەک نییە. نۆبە بریتییە لە ئەرکێک، کاتژمێرەکانی و ژمارەی کەسە پێویستەکان.
role-missing = ئەرکێکی دەوێت، وەک ڕێنیشاندەر.
shift-role = ئەرک
shift-needed = کەسی پێویست
shift-skills = شارەزایی
shift-languages = زمانەکان
shift-note = ڕێنمایی
any-skills = پێویست نییە
any-languages = هەر زمانێک
need-not-set = پێویستی دانەنراوە
people-of = کەسەکانی { $title }
state-of = دۆخی { $name }
take-out-of-shift = لایبە
find-for-places = { $free } شوێن بەتاڵە
find-for-shift = کەسێک زیاد بکە
find-for-hint = ناو بنووسە، یان گونجاوێک هەڵبژێرە
throw-shift-away = ئەم نۆبەیە فڕێ بدە

## Materials

things-short = { $count } کەرەستە کەمە
amount-of = بڕی { $title }
short-by = { $count } کەمە
enough = بەسە
take-off-event = لایبە
nothing-reserved = هیچ کەرەستەیەک بۆ ئەم بۆنەیە حیجز نەکراوە.
reserve-thing = کەرەستەیەک حیجز بکە
reserve-hint = بڵاوکراوە، مێز، بڵندگۆ
amount = بڕ
reserve = حیجزی بکە
item-missing = سەرەتا کەرەستەیەک هەڵبژێرە.
amount-missing = لانیکەم یەک.
free-of-item = { $free } { $unit } بەتاڵە

## Papers

open-in-studio = بیکەرەوە
printed-sheets = ئەو پەڕانەی دەرچوون

## Programme

section-programme = بەرنامە
programme-sum = { $count } بەش
add-part = بەش
no-programme-yet = هێشتا بەرنامە نییە. هەر بەشێک بریتییە لەوەی ڕوودەدات، چەند دەخایەنێت و کێ بەرپرسە.
make-first-part = بەشێک زیاد بکە
print-run-sheet = پەڕەی بەڕێوەچوون چاپ بکە
part-summary = چی ڕوودەدات
part-missing = ناوێکی دەوێت، وەک کردنەوە.
part-start = دەستپێکی خۆی
part-start-help = بە بەتاڵی جێی بهێڵە، ئەوا دوای بەشی پێشوو دێت.
part-start-which = ئەم کاتە لەو ڕۆژەدا دوو جار دێت
part-minutes = خولەک
part-speaker = قسەکەر
part-in_charge = بەرپرس
part-equipment = ئامێر
part-cue = نیشانە
part-languages = زمانەکان
part-time-next = بەدوایدا
part-move = جووڵاندنی { $title }: تیری سەرەوە یان خوارەوە
part-fixed = دەستپێکی خۆی هەیە. دەستپێکەکە بەتاڵ بکە بۆ ئەوەی بیجووڵێنیت.
part-moved = { $title }: ئێستا { $place } لە { $count }
throw-part-away = ئەم بەشە فڕێ بدە
minutes-short = { $count } خولەک

## Papers that went out

printed-papers = ئەو کاغەزانەی دەرچوون
print-again = دیسان چاپی بکە
print-only-changed = تەنیا ئەوانە چاپ بکە
printed-copies = { $count } دانە
printed-pages-changed = لەو کاتەوە گۆڕاوە: لاپەڕەی { $pages }
printed-all-changed = لەو کاتەوە گۆڕاوە
printed-same = وەک ئێستایە
printed-faces = { $count ->
    [one] بە فۆنتێکی ئەم کۆمپیوتەرە:
   *[other] بە فۆنتەکانی ئەم کۆمپیوتەرە:
}
