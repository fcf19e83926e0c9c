### What is missing. $title names the thing as one finished text: "Gate A, Hewlêr".

## Groups, by when a gap bites

gap-group-this_week = ئەم هەفتەیە
gap-group-before_first_day = پێش ڕۆژی یەکەم
gap-group-papers_and_words = پەڕە و دەق
gap-group-later = دواتر

## The page of everything, for a book with several calls

overview-all-title = هەموو پلانەکان

## Titles

gap-unfilled_shift-title = { $title }: { $have } لە { $needed } کەس
gap-unfilled_shift-nobody-title = { $title }: کەس نییە
gap-need_not_set-title = { $title }: پێویستی دانەنراوە
gap-short_item-title = { $title }: { $short } { $unit } کەمە
gap-no_place-title = { $title }: هێشتا شوێنی نییە
gap-missing_translation-title = { $title }: دەقی { $language } نییە
gap-no_time-title = { $title }: هێشتا کاتی نییە
gap-no_contact-title = { $title }: کەسی پەیوەندی نییە
gap-not_done-title = { $title }: کۆتایی هاتووە، وەک تەواوبوو دیاری نەکراوە

## Details, one line

gap-unfilled_shift-detail = { $when }
gap-need_not_set-detail = { $when }
gap-short_item-detail = { $reserved } حیجز کراوە، { $on_hand } هەیە
gap-no_place-detail = { $when }
gap-missing_translation-detail = ئەمە کەمە: { $fields }
gap-no_time-detail = نۆبەکان و پەڕەکان چاوەڕێی ئەوەن
gap-no_contact-detail = بڵاوکراوەکان پێویستیان بە کەسێکە بۆ پرسیار
gap-not_done-detail = { $when }

## The one verb that mends it

gap-unfilled_shift-verb = کەس بدۆزەرەوە
gap-need_not_set-verb = پێویستی دابنێ
gap-short_item-verb = کۆگاکە ببینە
gap-no_place-verb = شوێنەکە دابنێ
gap-missing_translation-verb = بینووسە
gap-no_time-verb = کاتەکە دابنێ
gap-no_contact-verb = کەسێک دیاری بکە
gap-not_done-verb = وەک تەواوبوو دیاری بکە

## Names of the kinds, for the filter

gap-unfilled_shift = نۆبەی بەتاڵ
gap-need_not_set = پێویستی دانەنراو
gap-short_item = کەرەستەی کەم
gap-no_place = بێ شوێن
gap-missing_translation = وەرگێڕانی کەم
gap-no_time = بێ کات
gap-no_contact = بێ کەسی پەیوەندی
gap-not_done = وەک تەواوبوو دیاری نەکراو

## Severity

severity-missing = کەمە
severity-warn = پێویستی بە سەیرکردنە
severity-unset = دانەنراوە

## The countdown: the number stands apart

countdown-before = { $count ->
    [one] ڕۆژ ماوە
   *[other] ڕۆژ ماوە
}
countdown-during = لە { $total } ڕۆژ
countdown-after = { $count ->
    [one] ڕۆژ لەمەوپێش
   *[other] ڕۆژ لەمەوپێش
}

## Waived

gap-waived = «{ $title }» وەک پێویست نییە نیشان کرا
gap-waived-reason = پێویست نییە: { $reason }
