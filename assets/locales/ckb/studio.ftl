### Words of the print studio.

page-studio = چاپ
studio-documents = ئەو پەڕانەی دەتوانرێت چاپ بکرێن
studio-of = بۆ
studio-of-hint = بۆنەیەک
studio-whole-call = هەموو بانگەوازەکە
studio-preview = پێشبینین
studio-page = ئەو لاپەڕەیەی دەبینرێت
studio-page-of = { $title }، لاپەڕەی { $page } لە { $pages }
studio-zoom = قەبارەی پێشبینین
studio-fit = هەمووی
studio-fit-width = پانی
studio-pages = لاپەڕەکان
studio-number = { $page }
studio-one-event = یەک بۆنە
studio-of-event = بۆنە
studio-search = پەڕەیەک بدۆزەوە
studio-none-found = هیچ پەڕەیەک ناوی { $text } نییە.
studio-changed = گۆڕاوە
studio-show-place = شوێنەکە پیشان بدە
studio-more-warnings = { $count }ی تر
studio-going-out = پەڕەکە بەڕێوەیە.
studio-printed-job = لە چاپکەرە وەک کاری { $job }: { $name }
studio-no-printer = هیچ چاپکەرێک لەم کۆمپیوتەرەدا دانەنراوە. PDFەکە پاشەکەوت بکە و لە بینەردا بیکەرەوە؛ لەوێوە دەتوانرێت چاپ بکرێت.
studio-open-instead = PDF پاشەکەوت بکە و بیکەرەوە
studio-out = { $count ->
    [one] دواجار { $when } چاپ یان پاشەکەوت کرا، { $count } دانە.
   *[other] دواجار { $when } چاپ یان پاشەکەوت کرا، { $count } دانە.
}
studio-out-pages = { $count ->
    [one] لاپەڕەی { $pages } ئێستا شتێکی تر دەڵێت.
   *[other] لاپەڕەکانی { $pages } ئێستا شتێکی تر دەڵێن.
}
studio-out-all = ئێستا شتێکی تر دەڵێت.
studio-only-changed = تەنیا لاپەڕە گۆڕاوەکان
studio-all-pages = هەموو لاپەڕەکان دیسان
zoom-in = پێشبینینی گەورەتر
zoom-out = پێشبینینی بچووکتر
studio-drawing = لاپەڕەکان دەکێشرێن
page-of = لاپەڕەی { $page } لە { $pages }
page-before = لاپەڕەی پێشوو
page-after = لاپەڕەی دواتر
page-is-first = ئەمە یەکەم لاپەڕەیە.
page-is-last = ئەمە دوا لاپەڕەیە.
studio-options = ڕێکخستنەکانی پەڕەکە
studio-copies = ژمارەی دانە
studio-sheets = پەڕەی کاغەز
studio-ink = مەرەکەب نزیکەی ٪{ $value }ی کاغەزەکە دادەپۆشێت.
studio-add = زیادکردن
studio-other = تر
studio-add-language = زیادکردنی زمان
studio-other-language = زمانێکی تر
studio-to-look-at = سەیری ئەمانە بکە:
studio-on-page = لاپەڕەی { $page }
studio-mend = چاکی بکە
studio-print-sheets = { $count ->
    [0] چاپی بکە
   *[other] { $count } پەڕە چاپ بکە
}
studio-save = PDF پاشەکەوت بکە
studio-open = بیکەرەوە
studio-show = لە فۆڵدەر پیشانی بدە
studio-saved = پاشەکەوت کرا: { $name }
studio-printed = نێردرا بۆ چاپکەر: { $name }
studio-refused = سەرەتا ئەوەی نیشانە کراوە چاکی بکە؛ ئینجا دەتوانرێت چاپ بکرێت.
studio-no-event = پەڕە بۆ بۆنە دروست دەکرێت، و هێشتا هیچ بۆنەیەک نییە.
studio-make-event = یەکەم بۆنە دروست بکە
studio-no-documents = هیچ شتێک نییە بۆ ئەمە چاپ بکرێت. بۆنەیەک هەڵبژێرە.

## What documents are for

document-group-invite = بۆ دابەشکردن
document-group-people = خەڵک
document-group-day = ڕۆژەکە
document-group-things = کەلوپەل
document-group-press = ڕۆژنامەگەری و دەسەڵات
