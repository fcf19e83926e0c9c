### Words of the window that belong to no single noun: frame, fields, first run, settings.

## Everywhere

cancel = وازلێهێنان
close = داخستن
copy = کۆپیکردن
copy-details = وردەکارییەکان لەبەربگرەوە
go-on = بەردەوام بە
later = دواتر
leave-it = وازی لێبێنە
try-again = دیسان هەوڵ بدە
take-old = دەقە کۆنەکە دابنێوە
throw-away = فڕێی بدە
take-out = دەریبهێنەوە
saved = پاشەکەوت کرا
saving = پاشەکەوت دەکرێت
unsaved = پاشەکەوت نەکرا
only-read = تەنیا بۆ خوێندنەوە
only-read-why = ئەم دەفتەرە لەو شوێنەی تێیدایە تەنیا دەخوێنرێتەوە. فۆڵدەرەکەی کۆپی بکە بۆ شوێنێک کە دەتوانیت تێیدا بنووسیت.
all-saved = هەموو شتێک پاشەکەوت کراوە.
some-not-saved = هەندێک دەق هێشتا پاشەکەوت نەکراوە: سەیری خانە سوورەکان بکە.
say-saved = بڵێ ئایا هەمووی پاشەکەوت کراوە
undo = گەڕاندنەوە
redo = دووبارەکردنەوە
undo-what = گەڕاندنەوە: { $label }
redo-what = دووبارەکردنەوە: { $label }
undone = گەڕێنرایەوە: { $label }
redone = دووبارە کرایەوە: { $label }
undo-nothing = هیچ نییە بگەڕێنرێتەوە
redo-nothing = هیچ نییە دووبارە بکرێتەوە
fault-unreachable = بەرنامەکە وەڵام ناداتەوە. ئەوەی پاشەکەوت کراوە پارێزراوە؛ ئەو دەقەی هێشتا پاشەکەوت نەکراوە لە خانەکەیدا دەمێنێتەوە.
example = نموونە
language = زمان
passphrase = دەستەواژەی نهێنی
none-found = هیچ نەدۆزرایەوە.
per-cent = ٪{ $value }
megabytes = { $value } مێگابایت
work-of = { $done } لە { $total }
working = کار دەکات
work-rate = { $rate } لە چرکەیەکدا
unsaved-what = پاشەکەوت نەکراو: { $count }
unsaved-why = دەفتەرەکە ئەم دەقانەی وەرنەگرت. لە خانەکانی خۆیاندا دەمێننەوە تا چاک دەکرێن یان وازیان لێ دەهێنیت.
go-there = بڕۆ ئەوێ
let-go = وازی لێ بهێنە
work-import_people = کەسەکان هاوردە دەکرێن
work-fill_roster = نۆبەکان پڕ دەکرێنەوە

## States

state-missing = کەمە
state-warn = سەیری بکە
state-unset = دانەنراوە
state-ok = تەواوە

## Frame

places = شوێنەکان
you-are-here = تۆ لێرەیت
back = گەڕانەوە
forward = بۆ پێشەوە
find-or-do = بگەڕێ یان بیکە
find-hint = ناوێک، شوێنێک، کارێک
found = دۆزراوەکان
found-event = بۆنەکان
found-person = کەسەکان
found-item = کەرەستەکان
found-organization = ڕێکخراوەکان
found-call = بانگەوازەکان
found-shift = نۆبەکان
verbs = چی دەتوانیت بکەیت
whole-book = هەموو ئەوەی لەم دەفتەرەدایە
change-call = ئەم بانگەوازە بگۆڕە
new-call = بانگەوازی نوێ
new-call-title = بانگەوازی نوێ
open-other = دەفتەرێکی تر بکەرەوە
close-book = ئەم دەفتەرە دابخە
leave-example = نموونەکە بەجێبهێڵە
lock = قفڵکردن
lock-now = ئێستا قفڵی بکە
print = چاپ
unprotected = بێ دەستەواژەی نهێنی
list-keys = کلیلەکان
go-to = بڕۆ بۆ: { $page }
next-region = بەشی دواتری پەنجەرەکە
region-before = بەشی پێشووی پەنجەرەکە

## Pages

page-settings = ڕێکخستنەکان
page-history = مێژوو
page-trash = سەبەتەی فڕێدراوەکان
page-call = بانگەوازەکە
history-empty = هێشتا هیچ لەم دەفتەرەدا نەکراوە.
was-undone = گەڕێنراوەتەوە
trash-empty = سەبەتەکە بەتاڵە.

## Fields

add-language = زمان
day-hint = ١٢/١٢، شەممە، +٣
day-of = { $label }، ڕۆژ
time-of = { $label }، کات
open-calendar = ڕۆژژمێرەکە بکەرەوە
month-before = مانگی پێشوو
month-after = مانگی داهاتوو
show-choices = هەڵبژاردەکان پیشان بدە: { $label }
make-new = نوێ: { $name }
take-off = لایبە: { $name }
not-known = «{ $text }» لە لیستەکەدا نییە.
rows-sight = { $first }–{ $last } لە { $total }
not-a-number = لێرە ژمارەیەکی تەواو دەنووسرێت.
not-between = ئێرە ژمارەیەک وەردەگرێت لە { $min } تا { $max }.

## First run

welcome-what = ڕۆژانی چالاکی پلان بکە.
welcome-where = هەموو شتێک لەم کۆمپیوتەرەدا دەمێنێتەوە.
start-call = بانگەوازێک دەست پێبکە
start-call-text = چەند ڕۆژ، چەند شار، گرووپی زۆر
start-event = یەک بۆنە ڕێکدەخەم
start-event-text = ڕێپێوانێک، خوێندنەوەیەک، مێزێک
start-open = دەفتەرێک بکەرەوە
start-open-text = فۆڵدەرێکی ‎.convoke‎ کە خۆت یان کەسانی تر دەستیان پێکردووە
start-recent-text = پێشتر لێرە کراوەتەوە
start-example = چاوێک بە نموونەیەکدا بگێڕە
start-example-text = بانگەوازێکی دروستکراو؛ بە یەک کرتە نامێنێت
making-example = نموونەکە دروست دەکرێت
making-book = دەفتەرەکە دروست دەکرێت
first-example-name = نموونە
begin-call = بانگەوازەکە دەست پێبکە
begin-event = دەست پێبکە
event-name = بۆنەکە ناوی چییە؟
event-city = شار
rest-later = ڕۆژ و شوێن و کەسەکان دواتر دێن.
name-missing = ناوێکی دەوێت، ئێستا هەرچییەک بێت دەبێت.
no-passphrase = هێشتا دەستەواژەی نهێنی نییە. هەر کەسێک ئەم کۆمپیوتەرە بکاتەوە دەتوانێت لیستەکانت بخوێنێتەوە.
set-passphrase = دەستەواژەیەکی نهێنی دابنێ
passphrase-chosen = دەستەواژەیەکی نهێنی هەڵبژێردراوە. دەفتەرەکە هەر جارێک بکرێتەوە داوای دەکات.
passphrase-other = یەکێکی تر هەڵبژێرە
use-passphrase = ئەم دەستەواژەیە بەکاربهێنە

## Passphrase

passphrase-made = یەکێکی ئامادەکراو
passphrase-own = هی خۆم
passphrase-holds = دۆزینەوەی بە هەوڵدان نزیکەی { $years } دەخایەنێت.
passphrase-falls = زۆر بە ئاسانی دەدۆزرێتەوە: نزیکەی { $years }.
passphrase-write-down = لەسەر کاغەزێک بینووسە و کاغەزەکە دوور لەم کۆمپیوتەرە هەڵبگرە.
passphrase-again = یەک جار بینووسە، بۆ دڵنیابوون لێی
passphrase-yours = دەستەواژەی نهێنیی خۆت
passphrase-own-help = شەش وشە یان زیاتر کە پەیوەندییان بەیەکەوە نییە باشترن.
passphrase-show = پیشانی بدە
passphrase-another = یەکێکی تر
passphrase-lost = بەبێ ئەوە کەس ناتوانێت دەفتەرەکە بکاتەوە، و کەسیش ناتوانێت یەکێکی نوێت بۆ بنێرێت.
passphrase-differs = وەک ئەوەی سەرەوە نییە.
passphrase-weak = زۆر بە ئاسانی دەدۆزرێتەوە. وشەی تر زیاد بکە کە پەیوەندییان بەیەکەوە نییە.
passphrase-now = دەستەواژەی نهێنیی تا ئێستا
passphrase-new = دەستەواژەی نهێنیی نوێ
unlocking = دەکرێتەوە

## Books that cannot be opened

not-opened = ئەمە نەکرایەوە.
other-book = یەکێکی تر هەڵبژێرە
damaged-copies = کۆپییەکانی ئەم دەفتەرە
damaged-text = ئەو دۆخە هەڵبژێرە کە لێیەوە بەردەوام دەبیت. دەفتەرە تێکچووەکە لەتەنیشت کۆپییەکان دەمێنێتەوە، تا ئەگەر کەسێک بتوانێت زیاتری لێ ڕزگار بکات.
damaged-no-copies = ئەم دەفتەرە کۆپیی نییە.
copy-records = { $count ->
    [one] { $count } تۆمار
   *[other] { $count } تۆمار
}
copy-unreadable = ناخوێنرێتەوە
go-on-from = لەمەوە بەردەوام ببە

## Settings

settings-words = زمان و ژمارەکان
digits = ڕەنووسەکان
digits-help = بۆ ڕۆژ و کات و ژمارە بە سۆرانی و عەرەبی. ژمارەی تەلەفۆن وەک نووسراوە دەمێنێتەوە.
settings-look = ڕووکار
theme = ڕووناک یان تاریک
theme-system = وەک کۆمپیوتەرەکە
theme-light = ڕووناک
theme-dark = تاریک
text-size = قەبارەی نووسین
smaller = بچووکتر
larger = گەورەتر
smallest = ئەمە بچووکترین قەبارەیە.
largest = ئەمە گەورەترین قەبارەیە.
settings-keys = کلیلەکان
single-keys = تاکە کلیل
single-keys-text = N و E و G و / بەبێ Ctrl کار دەکەن
single-keys-help = بیکوژێنەوە ئەگەر قسە بۆ کۆمپیوتەرەکە دەکەیت یان زۆر جار بەڕێکەوت دەست لە کلیلێک دەدەیت.
settings-book = ئەم دەفتەرە
is-protected = بە دەستەواژەی نهێنی پارێزراوە.
change-passphrase = دەستەواژەی نهێنی بگۆڕە
passphrase-changed = دەستەواژەی نهێنی گۆڕدرا.
book-protected = دەفتەرەکە ئێستا پارێزراوە.
lock-after = قوفڵ بدرێت ئەگەر دەستی لێ نەدرا بۆ
lock-after-help = دوای خەوتنی کۆمپیوتەرەکە، دەفتەری پارێزراو هەمیشە قوفڵ دەدرێت، هەرچی لێرە هەڵبژێردرابێت.
lock-minutes = { $minutes ->
    [one] { $minutes } خولەک
   *[other] { $minutes } خولەک
}
lock-never = هەرگیز
protect = دەفتەرەکە بپارێزە
recovery-code = کۆدی گەڕاندنەوە
recovery-text = ئەگەر دەستەواژە نهێنییەکە لەبیر بچێت ئەمە دەفتەرەکە دەکاتەوە. ئێستا بینووسەوە، جارێکی تر پیشان نادرێت؛ کۆدی پێشوو ئیتر کار ناکات.
written-down = نووسیمەوە
check-book = دەفتەرەکە بپشکنە
checking = دەپشکنرێت
check-ok = هەموو شتێک باشە: { $records } تۆمار، هەر هەموویان وەک نووسراون.
check-found = { $findings ->
    [one] شتێک وەک پێویست نییە.
   *[other] { $findings } شت وەک پێویست نین.
}
settings-copies = کۆپییەکان
copies-text = دەفتەرەکە کاتێک دادەخرێت، و لە کاتی کاردا هەر نیو کاتژمێر جارێک، خۆی کۆپی دەکات. کۆپییەکە بە هەمان دەستەواژەی نهێنی دەکرێتەوە.
back-up-now = ئێستا لەبەری بگرەوە
backing-up = کۆپی دەکرێت
backed-up = لەبەر گیرایەوە، { $when }.
no-copies = هێشتا کۆپی نییە.
go-back-to = بگەڕێوە بۆی
go-back-title = بگەڕێیتەوە بۆ دەفتەرەکەی { $when }؟
go-back-text = ئەوەی لەو کاتەوە گۆڕدراوە سەرەتا وەک کۆپییەکی جیا دادەنرێت. گەڕاندنەوە ناگاتە پێش ئەمە.
went-back = دەفتەرەکە وەک ئەو کاتەی لێهاتەوە.
about = دەربارە
about-version = کۆنڤۆک { $version }
about-text = هیچ بۆ هیچ شوێنێک نانێرێت. هەرچی دەیزانێت لەو دەفتەرانەدایە کە خۆت دروستیان دەکەیت.
about-licence = نەرمەکاڵای ئازادە بە مۆڵەتی گشتیی GNU، وەشانی ٣ یان نوێتر. فۆنتەکان: Noto و Vazirmatn (OFL). وێنۆچکەکان: Lucide (ISC).

## Call

call-name = بانگەوازەکە ناوی چییە؟
first-day = یەکەم ڕۆژ
last-day = دوا ڕۆژ
call-languages = زمانەکانی کاغەزەکانی
call-statement = ڕاگەیەندراو
call-demands = داواکارییەکان
call-demands-help = هەر یەکە لە دێڕێکدا.
call-web = ناونیشانی ماڵپەڕ
call-hashtag = هاشتاگ
call-accent = ڕەنگ

## Printers

settings-printers = چاپکەرەکان
printers-text = ئەو کاغەزانەی دەبڕدرێن، دەنووشتێنرێنەوە یان دەلکێنرێن چاپکەرێکی ڕاستیان دەوێت. پەڕەی پێوان چاپ بکە، بیپێوە و ژمارەکان لێرە بنووسە. لەم کۆمپیوتەرەدا دەمێننەوە.
printers-none = هیچ چاپکەرێک لەم کۆمپیوتەرەدا دانەنراوە. لەگەڵ ئەوەشدا دەتوانیت ناوێک بنووسیت.
print-calibration = پەڕەی پێوان چاپ بکە
calibration-sent = پەڕەی پێوان نێردرا بۆ { $printer }.
printer = چاپکەر
printer-usual = چاپکەرە ئاساییەکە
printer-usual-is = ئاسایی
printer-gone = لێرە دانەنراوە
printer-measured = { $right } ملم بۆ ڕاست، { $down } ملم بۆ خوار، درێژی { $line } ملم
printer-unmeasured = نەپێوراوە
printer-measure = بیپێوە
printer-forget = لەبیری بکە
printer-forgotten = پێوانەکانی { $printer } لەبیر کران.
printer-left = لێواری چەپ تا خاچی A، بە ملم
printer-top = لێواری سەرەوە تا خاچی A، بە ملم
printer-line = درێژیی هێڵەکە، بە ملم
printer-should = لە چاپکەرێکی ڕاستدا { $mm }
printer-keep = هەڵیبگرە
printer-kept = بۆ { $printer } هەڵگیرا.
printer-missing = چاپکەرێک هەڵبژێرە یان ناوی بنووسە.
not-a-measure = لێرە ملم دەنووسرێت، وەک ٢٠٫٥.
