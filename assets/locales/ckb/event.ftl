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
