### What is cut, folded, glued or held up. Names, days and times are passed in as finished texts.

## Cards, signs and certificates

document-poster = پۆستەر
document-name-badges = کارتی ناو
document-labels = لەیبڵ
document-table-signs = تابلۆی سەر مێز
document-placards = پلاکارد
document-certificates = سوپاسنامە
document-calibration = پێوانی چاپکەر
badge-name = ناو
badge-guest = میوان
badge-foot = کارتی ناو { $width } × { $height } ملم · پەڕەی { $n } لە { $total } · بە ١٠٠٪ چاپی بکە
labels-quantity = { $count } × { $unit }
certificate-thanks = سوپاس
certificate-text = تۆ یارمەتیت دا: { $title }، { $days }. بەبێ کات و دەست و پشوودرێژیی تۆ ئەمە نەدەکرا.
certificate-text-city = تۆ یارمەتیت دا: { $title }، { $city }، { $days }. بەبێ کات و دەست و پشوودرێژیی تۆ ئەمە نەدەکرا.
certificate-roles = کارەکانت: { $roles }
certificate-hours = { $count ->
    [one] یەک کاتژمێر بەخشرا
   *[other] { $count } کاتژمێر بەخشران
}
certificate-signature = واژوو
certificate-place-day = شوێن، ڕۆژ

## Posters over several sheets: how they are put together

tiles-title = پێکەوەنان
tiles-summary = پۆستەری { $poster } لە { $count ->
    [one] یەک پەڕە
   *[other] { $count } پەڕە
}ی { $paper }
tiles-detail = { $title } · ١٠ ملم بەسەر یەکدا
tiles-check = بپشکنە
tiles-check-text = بە ١٠٠٪ چاپی بکە. ئەم هێڵە ٥٠ ملمە:
tiles-cut = ببڕە
tiles-cut-text = هەر پەڕەیەک بەپێی نیشانەکان ببڕە لەو شوێنەی دراوسێی هەیە: لای چەپ و خوارەوە. پاشان لێوارەکانی دەرەوە.
tiles-glue = بلکێنە
tiles-glue-text = هەر پەڕەیەک لەسەر هێڵکاریی پەڕەی دواتر دابنێ، ڕیز بە ڕیز. پاشان ڕیزەکانی سەرەوە لەسەر ئەوانەی خوارەوە.
tiles-hang = هەڵیواسە
tiles-hang-text = پشتی هەر درزێک بە تەیپ بگرە. لە دوو گۆشەی سەرەوە هەڵیواسە.
tiles-leaving = پەڕەکان بەم شێوەیە لە چاپکەر دێنە دەرەوە:
tiles-key = شریتی هێڵکار، ١٠ ملم: لێرە کەتیرە بدە، پەڕەی تر دایدەپۆشێت. ٥ ملمی دەرەوەی هەر پەڕەیەک بەتاڵ دەمێنێت، چونکە چاپکەر ناگاتێ.
tiles-sheet = پەڕەی { $n } لە { $total } · ڕیزی { $row }، ستوونی { $column }
tiles-on-top = هیچ شتێک نالکێنرێت: ئەم پەڕەیە لەسەرەوەیە.
tiles-glue-one = شریتە هێڵکارەکە کەتیرە بدە. پەڕەی { $sheets } دێتە سەری.
tiles-glue-more = شریتە هێڵکارەکان کەتیرە بدە. پەڕەکانی { $sheets } دێنە سەریان.
tiles-foot = پۆستەر · { $title } · بە ١٠٠٪ چاپی بکە

## The page that a printer is measured with

calibration-step-1 = ئەم پەڕەیە بە ١٠٠٪ چاپ بکە، بەبێ گونجاندن لەگەڵ کاغەز، لەسەر ئەو کاغەزەی بەکاری دەهێنیت.
calibration-step-2 = لە لێواری چەپی کاغەزەکە تا هێڵی ستوونیی خاچی A بپێوە، و لە لێواری سەرەوە تا هێڵە ئاسۆییەکەی.
calibration-step-3 = هێڵە درێژەکەی خوارەوە بپێوە کە نیشانەی ملمی لەسەرە. لە چاپکەرێکی ڕاستدا ١٥٠ ملمە.
calibration-step-4 = ژمارەکان لێرە بنووسە و لەژێر ناوی چاپکەرەکەدا دایانبنێ.
calibration-left = لێواری چەپ تا خاچی A
calibration-top = لێواری سەرەوە تا خاچی A
calibration-line = درێژیی هێڵەکە
calibration-should = ملم · دەبێت { $mm } بێت
calibration-foot = ئەگەر خاچەکانی B و C و D وەک A لە لێوارەکانیان دوور نەبن، کاغەزەکە لار ڕۆیشتووە: جارێکی تر چاپی بکە.
