# گرووپ، شوێن، دەسەڵات و دەزگای ڕاگەیاندن.

page-organizations = ڕێکخراوەکان
organization = ڕێکخراو
new-organization = ڕێکخراو
make-first-organization = یەکەم ڕێکخراو زیاد بکە
no-organizations-yet = هێشتا ڕێکخراوێک لەم دەفتەرەدا نییە.
no-organization-found = هیچ ڕێکخراوێک بۆ «{ $text }» نەدۆزرایەوە.
search-organizations = گەڕان لە ڕێکخراوەکان
search-organizations-hint = ناو، شار، بابەت
organizations-all = { $count ->
    [one] { $count } ڕێکخراو
   *[other] { $count } ڕێکخراو
}
organization-name = ناو
organization-name-missing = ڕێکخراو ناوێکی پێویستە.
organization-kind = جۆر
organization-adr = ناونیشانی پۆستە
organization-adr-help = بەشەکانی بە کۆما لە یەک جیا بکەرەوە.
organization-countries = وڵاتەکان
organization-press = بۆ ڕۆژنامەوانی
organization-beat = لەسەر ئەمە دەنووسێت
organization-deadline = دەقی دەوێت تا
organization-zone = ناوچەی کاتی
organization-boilerplate = دەربارەی ئێمە
organization-boilerplate-help = دوو سێ ڕستە کە لە کۆتایی هەموو ڕاگەیەندراوێکی ڕۆژنامەوانی دێن.
call-organizations = لەلایەن
call-press = بۆ ڕۆژنامەوانی
call-quotes = وتەکان
call-quotes-help = وتەکە، پاشان دێڕێک بە هێما و ناوی وێژەر. دێڕێکی بەتاڵ جیایان دەکاتەوە.
call-embargo = بڵاونەکرێتەوە تا
call-embargo-zone = ناوچەی کاتی ئەو سنوورە
call-look = ڕووکار
not-here-yet = هێشتا نەگەیشتووە
add-organization = یەکێک زیاد بکە
