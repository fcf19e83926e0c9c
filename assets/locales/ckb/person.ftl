### People in the window.

page-people = کەسەکان
person = کەس
person-name = ناو
person-alias = ئەم ناوە نازناوە
person-given = ناوی یەکەم
person-family = ناوی خێزان
person-tel = تەلەفۆن
person-email = ئیمەیل
person-city = شار
person-languages = زمانەکان
person-skills = تواناکان
person-note = تێبینی
person-shifts = نۆبەکان
person-no-shifts = هێشتا لە هیچ نۆبەیەکدا نییە.
person-consent = ڕەزامەندی
person-consent-text = ڕازی بووە بە
person-consent-on = لە ڕۆژی
person-consent-how = چۆن
person-delete-on = بسڕدرێتەوە تا
person-delete-help = دوای ئەم ڕۆژە زانیاریی ئەم کەسە دەبێت بسڕدرێتەوە.
person-list-hint = چەند دانە: بە کۆما
person-name-missing = ناوێک پێویستە کە پێی بانگ بکرێت.
person-language-unknown = ئەم زمانە نەناسراوە. ناوەکەی وەک لە لیستەکەدا بنووسە، بۆ نموونە کوردیی ناوەندی.
person-add = زیادکردن
new-person = کەس
make-first-person = یەکەم کەس زیاد بکە
no-people-yet = هێشتا کەس لەم دەفتەرەدا نییە.
no-person-found = کەس لەگەڵ «{ $text }» ناگونجێت.
search-people = گەڕان لە کەسەکان
search-people-hint = ناو، تەلەفۆن، شار، توانا
people-sight = { $first }–{ $last } لە
key-selects = هەڵبژاردن
key-filters = پاڵاوتن
key-opens = کردنەوە
people-all = { $count ->
    [one] { $count } کەس
   *[other] { $count } کەس
 }
people-found = { $count } دۆزرایەوە
people-selected = { $count } هەڵبژێردراوە
people-select-none = هیچیان هەڵمەبژێرە
people-choose = هەڵبژاردن
people-choose-one = { $name } هەڵبژێرە
import-people = هێنانی لیستێک
import-people-going = کەسەکان دەهێنرێن
import-people-refused = { $count ->
    [one] یەک دێڕ بەجێ هێڵدرا؛ ئەوانی تر لە دەفتەرەکەدان.
   *[other] { $count } دێڕ بەجێ هێڵدران؛ ئەوانی تر لە دەفتەرەکەدان.
 }
import-people-line = دێڕی { $line }:
not-said = نەگوتراوە

export-list = لیستەکە وەک فایل پاشەکەوت بکە
export-ods = بۆ خشتەکان (.ods)
export-csv = وەک دەق (.csv)
exported = { $count ->
    [one] یەک ڕیز لە { $name }
   *[other] { $count } ڕیز لە { $name }
  }
