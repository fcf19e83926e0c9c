### Labels of steps for undo, names of nouns and fields, and other words of the program itself.

## Nouns: alone, many, counted

noun-call = بانگەواز
noun-call-many = بانگەوازەکان
noun-call-count = { $count ->
    [one] { $count } بانگەواز
   *[other] { $count } بانگەواز
}
noun-organization = ڕێکخراو
noun-organization-many = ڕێکخراوەکان
noun-organization-count = { $count ->
    [one] { $count } ڕێکخراو
   *[other] { $count } ڕێکخراو
}
noun-event = بۆنە
noun-event-many = بۆنەکان
noun-event-count = { $count ->
    [one] { $count } بۆنە
   *[other] { $count } بۆنە
}
noun-person = کەس
noun-person-many = کەسەکان
noun-person-count = { $count ->
    [one] { $count } کەس
   *[other] { $count } کەس
}
noun-shift = نۆبە
noun-shift-many = نۆبەکان
noun-shift-count = { $count ->
    [one] { $count } نۆبە
   *[other] { $count } نۆبە
}
noun-assignment = دانان
noun-assignment-many = دانانەکان
noun-assignment-count = { $count ->
    [one] { $count } دانان
   *[other] { $count } دانان
}
noun-item = کەرەستە
noun-item-many = کەرەستەکان
noun-item-count = { $count ->
    [one] { $count } کەرەستە
   *[other] { $count } کەرەستە
}
noun-movement = جوڵەی کۆگا
noun-movement-many = جوڵەکانی کۆگا
noun-movement-count = { $count ->
    [one] { $count } جوڵەی کۆگا
   *[other] { $count } جوڵەی کۆگا
}
noun-reservation = حیجز
noun-reservation-many = حیجزەکان
noun-reservation-count = { $count ->
    [one] { $count } حیجز
   *[other] { $count } حیجز
}
noun-programme_item = بەشی بەرنامە
noun-programme_item-many = بەشەکانی بەرنامە
noun-programme_item-count = { $count ->
    [one] { $count } بەشی بەرنامە
   *[other] { $count } بەشی بەرنامە
}
noun-sheet = پەڕە
noun-sheet-many = پەڕەکان
noun-sheet-count = { $count ->
    [one] { $count } پەڕە
   *[other] { $count } پەڕە
}
noun-waiver = نیشانەی «پێویست نییە»
noun-waiver-many = نیشانەکانی «پێویست نییە»
noun-waiver-count = { $count ->
    [one] { $count } نیشانەی «پێویست نییە»
   *[other] { $count } نیشانەی «پێویست نییە»
}
noun-printing = چاپ
noun-printing-many = چاپەکان
noun-printing-count = { $count ->
    [one] { $count } چاپ
   *[other] { $count } چاپ
}

## Steps: $title is the name of the record as one finished text

label-add-call = { $title } زیاد کرا
label-change-call = { $title } گۆڕدرا
label-add-organization = { $title } زیاد کرا
label-change-organization = { $title } گۆڕدرا
label-add-event = { $title } زیاد کرا
label-change-event = { $title } گۆڕدرا
label-add-person = { $title } زیاد کرا
label-change-person = { $title } گۆڕدرا
label-add-shift = { $title } زیاد کرا
label-change-shift = { $title } گۆڕدرا
label-add-assignment = { $title } دانرا
label-change-assignment = { $title } گۆڕدرا
label-add-item = { $title } زیاد کرا
label-change-item = { $title } گۆڕدرا
label-add-reservation = { $title } حیجز کرا
label-change-reservation = { $title } گۆڕدرا
label-add-programme_item = { $title } خرایە بەرنامەکەوە
label-change-programme_item = { $title } گۆڕدرا
label-change-field = { $title }: { $field } گۆڕدرا
label-trash = { $title } خرایە تەنەکەی خۆڵەوە
label-restore = { $title } لە تەنەکەی خۆڵ دەرهێنرایەوە
label-set-stock = { $title } ژمێردرا: { $count }
label-import-people = { $count } کەس هاوردە کرا
label-take-roster = { $count ->
    [one] { $count } کەس
   *[other] { $count } کەس
} خرانە نۆبەکانەوە
label-apply-changes = { $count } گۆڕانکاری وەرگیرا
label-waive = «{ $title }» وەک پێویست نییە نیشان کرا
label-unwaive = دووبارە داوای «{ $title }» کرایەوە
label-save-paper = { $document } بۆ { $title } چاپ کرا
label-add-picture = وێنەیەک زیاد کرا
label-example = نموونەکە دروست کرا
label-undo = گەڕێنرایەوە: { $label }
label-redo = دووبارە کرایەوە: { $label }
label-untitled = (بێ ناو)
label-pair = { $first }: { $second }
label-quantity = { $count } { $unit }
deleted-when = سڕایەوە { $when }

## Fields

field-title = ناونیشان
field-starts_on = ڕۆژی یەکەم
field-ends_on = ڕۆژی کۆتایی
field-statement = دەقی بانگەواز
field-demands = داواکارییەکان
field-languages = زمانەکان
field-organizations = بانگهێشتکاران
field-accent = ڕەنگ
field-web = ماڵپەڕ
field-hashtag = هاشتاگ
field-name = ناو
field-kind = جۆر
field-tel = تەلەفۆن
field-email = ئیمەیل
field-countries = وڵاتەکان
field-note = تێبینی
field-call = بانگەواز
field-organization = میواندار
field-summary = ناونیشان
field-description = وەسف
field-starts_at = دەستپێک
field-ends_at = کۆتایی
field-zone = ناوچەی کاتی
field-starts_fold = کام دەستپێک
field-ends_fold = کام کۆتایی
field-status = دۆخ
field-place = شوێن
field-adr = ناونیشانی شوێن
field-city = شار
field-country = وڵات
field-contact_name = کەسی پەیوەندی
field-accessibility = دەستگەیشتن
field-imprint = بەرپرسی بڵاوکردنەوە
field-picture = وێنە
field-picture_focus_x = ناوەندی وێنە، بە پانی
field-picture_focus_y = ناوەندی وێنە، بە درێژی
field-picture_alt = ئەوەی وێنەکە پیشانی دەدات
field-picture_credit = وێنەگر
field-formatted_name = ناو
field-given_name = ناوی یەکەم
field-family_name = ناوی خێزان
field-alias = ناوی خوازراو
field-skills = شارەزایی
field-consent_text = ڕەزامەندی
field-consent_on = ڕۆژی ڕەزامەندی
field-consent_how = شێوەی ڕەزامەندی
field-delete_on = سڕینەوە تا
field-event = بۆنە
field-role = ئەرک
field-birth_date = ڕۆژی لەدایکبوون
field-available = کەی دەتوانێت
field-block_outs = کەی ناتوانێت
field-buddies = حەز دەکات لەگەڵی کار بکات
field-most = زۆرترین کەس
field-least_age = کەمترین تەمەن
field-meet_minutes = خولەک پێش دەستپێک بۆ کۆبوونەوە
field-team = تیم
field-locked = لە پێشنیاردا دەمێنێتەوە
field-lead = سەرپەرشتی نۆبەکە دەکات
field-worked_minutes = خولەکی کارکراو
field-needed = کەسی پێویست
field-shift = نۆبە
field-person = کەس
field-unit = یەکە
field-reorder_level = ئاستی داواکردنەوە
field-on_hand = کۆگا
field-item = کەرەستە
field-quantity = بڕ
field-position = شوێن لە ڕیزبەندیدا
field-duration_minutes = خولەک
field-speaker = قسەکەر
field-in_charge = بەرپرس
field-equipment = ئامێر
field-cue = نیشانە
field-reason = هۆکار
field-document = بەڵگەنامە
field-code = کۆد
field-language = زمان
field-columns = ستوونەکان
field-people = کەسەکان
field-blank_rows = ڕیزی بەتاڵ
field-pages = لاپەڕەکان
field-printed_at = کاتی چاپ
field-destroy_on = لەناوبردن تا
field-expected = ژمارەی چاوەڕوانکراو
field-person_in_charge = بەرپرسی شوێن
field-person_in_charge_tel = تەلەفۆنی بەرپرس
field-stewards = کەسانی ڕێکخستن
field-route = ڕێگا
field-means = کەرەستە
field-authority = لایەنی پەیوەندیدار
field-attachments = هاوپێچەکان
field-quotes = وتە بۆ ڕۆژنامەگەری
field-embargo_at = کاتی ڕێگەدان بە بڵاوکردنەوە
field-embargo_zone = ناوچەی کاتی بڵاوکردنەوە
field-boilerplate = ناساندن بۆ ڕۆژنامەگەری
field-beat = بابەتەکان
field-deadline = دوا کات
field-outlet = دەزگا
field-settings = ڕێکخستنەکان
field-copies = دانەکان
field-only_pages = لاپەڕە دەرچووەکان
field-command = فەرمان
field-file = پەڕگە
field-job = کاری چاپکەر
field-sheet = پەڕە
field-faces = فۆنتەکانی کۆمپیوتەر
field-data_at = دۆخی زانیارییەکان
field-drawn_at = کێشراوە بۆ
field-window = زمانی پەنجەرە
field-digits = ژمارەکان
field-digest = پوختە
field-page_digests = پوختەی لاپەڕەکان
field-again = چاپی پێشوو
field-gap = کەموکوڕی
field-passphrase = وشەی نهێنی
field-csv = خشتە

## What clashes in a roster, and why a proposal is as it is

conflict-length = { $hours ->
    [0] { $minutes } خولەک
   *[other] { $minutes ->
        [0] { $hours } کاتژمێر
       *[other] { $hours } کاتژمێر و { $minutes } خولەک
    }
}
conflict-overlap = { $person } لە هەمان کاتدا لە «{ $other }» و «{ $shift }»ە، بۆ { $length }.
conflict-journey = { $person } { $length }ی کەمە بۆ ڕێگا لە «{ $other }»ەوە بۆ «{ $shift }».
conflict-rest = { $person } { $length } پشووی کەمە پێش «{ $shift }».
conflict-day-hours = { $person } لە ڕۆژی «{ $shift }» { $length } زیادە کار دەکات.
conflict-skill = { $person } کارامەییەکی نییە کە «{ $shift }» داوای دەکات.
conflict-language = { $person } زمانێک نازانێت کە «{ $shift }» داوای دەکات.
conflict-age = { $person } تەمەنی لە { $age } کەمترە، کە «{ $shift }» داوای دەکات.
conflict-away = { $person } لە کاتی «{ $shift }» ناتوانێت بێت.
conflict-verb = کەسێکی تر هەڵبژێرە
roster-because-kept = پێشتر لەوێ بوو
roster-because-only = کەسی تر ناتوانێت
roster-because-fresher = نەک { $person }، کە کاتژمێری زیاتری دەبوو
roster-because-wish = لە { $person } زیاتر حەزی لێیەتی
roster-because-buddy = لەگەڵ { $person } کار دەکات
roster-because-equal = وەک { $person } گونجاوە
roster-next-busy = نەک { $person }، کە لە «{ $shift }»ە
roster-next-day-hours = نەک { $person }، ڕۆژەکەی زۆر درێژ دەبوو
roster-next-week-hours = نەک { $person }، هەفتەکەی زۆر درێژ دەبوو
roster-gap-movable = { $count ->
    [one] { $person } دەتوانێت لە نۆبەیەکی ترەوە بێت
   *[other] { $count } کەس دەتوانن لە نۆبەی ترەوە بێن
}
roster-gap-busy = { $count ->
    [one] { $person } لە نۆبەیەکی ترە
   *[other] { $count } کەس لە نۆبەی ترن
}
roster-gap-day-hours = { $count ->
    [one] ڕۆژی { $person } زۆر درێژ دەبوو
   *[other] ڕۆژی { $count } کەس زۆر درێژ دەبوو
}
roster-gap-week-hours = { $count ->
    [one] هەفتەی { $person } زۆر درێژ دەبوو
   *[other] هەفتەی { $count } کەس زۆر درێژ دەبوو
}
roster-gap-skill = { $count ->
    [one] { $person } تەنها کارامەییەکی کەمە
   *[other] { $count } کەس تەنها کارامەییەکیان کەمە
}
roster-gap-language = { $count ->
    [one] { $person } تەنها زمانێکی کەمە
   *[other] { $count } کەس تەنها زمانێکیان کەمە
}
roster-gap-age = { $count ->
    [one] { $person } تەنها تەمەنی کەمە
   *[other] { $count } کەس تەنها تەمەنیان کەمە
}
roster-gap-place = { $count ->
    [one] { $person } تەنها لە شوێنێکی تر دەژی
   *[other] { $count } کەس تەنها لە شوێنێکی تر دەژین
}
roster-gap-time = { $count ->
    [one] { $person } تەنها لەو کاتەدا ناتوانێت بێت
   *[other] { $count } کەس تەنها لەو کاتەدا ناتوانن بێن
}
roster-gap-refused = { $count ->
    [one] { $person } وتی نەخێر
   *[other] { $count } کەس وتیان نەخێر
}
roster-gap-much = { $count ->
    [one] { $person } دوو شتی یان زیاتری کەمە
   *[other] { $count } کەس دوو شتیان یان زیاتریان کەمە
}

## Why somebody fits a shift

candidate-speaks = { $language } دەزانێت
candidate-skill = { $skill } دەزانێت
candidate-free = بەتاڵە
candidate-busy = سەرقاڵە: { $shift }
candidate-same-city = لە { $city } دەژی
candidate-no-shift = هێشتا نۆبەی نەبووە
candidate-shifts = { $count ->
    [one] تا ئێستا { $count } نۆبە
   *[other] تا ئێستا { $count } نۆبە
}
candidate-hours = { $count ->
    [one] تا ئێستا { $count } کاتژمێر
   *[other] تا ئێستا { $count } کاتژمێر
}
candidate-assigned = پێشتر لەم نۆبەیەدایە
candidate-declined = ئەم نۆبەیەی ڕەت کردەوە

## Documents and their settings; the last part is the key or the value

document-detail-pages = { $count ->
    [one] { $detail }، { $count } لاپەڕە
   *[other] { $detail }، { $count } لاپەڕە
}
document-flyer-detail = { $paper }، { $languages }
document-sign-up-sheet-detail = { $count ->
    [one] { $paper }، { $count } لاپەڕە
   *[other] { $paper }، { $count } لاپەڕە
}
document-calendar-detail = { $paper }, { $languages }
document-event-list-detail = { $paper }, { $languages }
document-event-day-pack-detail = { $paper }, { $languages }
document-press-release-detail = { $paper }, { $languages }
document-press-list-detail = { $paper }, { $languages }
document-call-sheet-detail = { $paper }, { $languages }
document-notification-letter-detail = { $paper }, { $languages }
option-design = دیزاین
option-design-type = پیت
option-design-photo = وێنە
option-design-talk = گفتوگۆ
option-design-bilingual = دوو زمان
option-design-low-ink = مەرەکەبی کەم
option-design-march = ڕێپێوان
option-design-programme = بەرنامە
option-paper = کاغەز
option-paper-A4 = A4
option-paper-A5 = A5
option-paper-A6 = A6
option-paper-DL = DL
option-paper-Letter = US Letter
option-languages = زمانەکان
option-languages-hint = یەک، یان دوو لە تەنیشت یەک؛ زیاتر پەڕەی خۆیان دەبێت
option-languages-apart = زمانەکان
option-languages-apart-hint = هەر زمانێک پەڕەی خۆی هەیە
option-language = زمان
option-black_white = ڕەش و سپی
option-bleed = پەراوێزی بڕین و نیشانەکان
option-bleed-hint = بۆ چاپخانەیەک کە دەیبڕێت: ٣ ملم زیاتر لە هەموو لایەک
option-layout = شێواز
option-layout-landscape = پان
option-layout-portrait = درێژ
option-blank_rows = ڕیزی بەتاڵ
option-blank_rows-hint = بۆ ئەوانەی تازە دێن، لانیکەم؛ پەڕەی کۆتایی پڕ دەکرێتەوە
option-prefill = ناوی یارمەتیدەرە دڵنیاکان
option-phones = تەلەفۆنەکان پیشان بدە
option-phones-hint = هەر کەس پەڕەکە ببینێت دەیانخوێنێتەوە
option-large_print = پیتی گەورە
option-accessible = PDFی دەستگەیشتوو
option-accessible-hint = بە نیشانەوە بۆ خوێنەرانی شاشە: سەردێڕ، خشتە، ڕیزی خوێندنەوە و ئەوەی وێنەکان پیشانی دەدەن
option-copies = ژمارەی کۆپی
option-layout-week = شار و ڕۆژ
option-layout-month = مانگ
option-layout-wall-A3 = بۆ دیوار، A3
option-layout-wall-A2 = بۆ دیوار، A2
option-order = ڕیزبەندی
option-order-city = بەپێی شار، پاشان ڕۆژ
option-order-day = بەپێی ڕۆژ، پاشان شار
option-contacts = پەیوەندی
option-people = ناو و ژمارەی ڕۆژنامەنووسان
option-people-hint = زانیاریی کەسین: پەڕەکە لەبەرچاو بێت
option-headline = سەردێڕ
option-headline-hint = ئەگەر هیچ نەنووسرێت، ناونیشان لەوێ دەبێت
option-lead = یەکەم ڕستە
option-lead-hint = ئەگەر هیچ نەنووسرێت، پێناسەکە لەوێ دەبێت
option-rule_authority = کێ ئاگادار دەکرێتەوە
option-rule_authority-hint = هەر یەکە لە دێڕێکدا: فەرمانگە، شەقام، شار. لایەنێک کە لە بۆنەکەدا دیاری کراوە پێش دەکەوێت
option-rule_law = یاسا
option-rule_period = ماوە
option-delivery = گەیاندن
option-delivery-hint = وەک: بە دەست، لەبەرامبەر پسوولەدا
option-day = ڕۆژ
option-day-hint = 2026-12-12؛ بۆ هەموو بۆنەکانی یەک ڕۆژ. ئەگینا ڕۆژی داهاتوو کە بۆنەی تێدایە
option-shape = فایلەکان
option-shape-one = یەک فایل بە نیشانەوە
option-shape-folder = فۆڵدەریەک، هەر پەڕەیەک فایلێک

## Remarks on a page before it is printed

warning-headline-too-long = سەردێڕەکە جێی نابێتەوە: کورتی بکەرەوە
warning-headline-small = سەردێڕەکە ناچار بچووک کرا
warning-text-overflow = دەقەکە { $count } دێڕ زیادە
warning-text-dropped = لەبەر کەمیی جێگە لابرا: { $field }
warning-missing-translation = { $field } بە { $language } نییە
warning-missing-field = کەمە: { $field }
warning-no-glyph = هیچ فۆنتێکی ئەم کۆمپیوتەرە ئەم نیشانانەی نییە ({ $script ->
    [Adlm] ئادلام
    [Beng] بەنگالی
    [Ethi] ئەتیۆپی
    [Geor] جۆرجی
    [Gujr] گوجاراتی
    [Guru] گورموکی
    [Hang] کۆری
    [Hani] پیتی چینی
    [Hira] ژاپۆنی
    [Kana] ژاپۆنی
    [Khmr] خمێر
    [Knda] کانادا
    [Laoo] لاوی
    [Mlym] مالایالام
    [Mymr] بورمی
    [Sinh] سینهالا
    [Taml] تامیل
    [Telu] تێلۆگو
    [Tfng] تیفیناغ
    [Thaa] تانا
    [Thai] تایلەندی
    [Tibt] تبتی
    [Zinh] نیشانەی سەر پیت
    [Zyyy] هێما
   *[other] { $name }
}): { $signs }. لە «{ $text }»دان. فۆنتێک دابمەزرێنە کە هەیبێت، وەک { $font }، و پەڕەکە دووبارە بکێشەوە
warning-font-refused = فۆنتی { $font } نیشانەی ئەم پەڕەیەی هەیە، بەڵام { $why ->
    [not-embeddable] دروستکەرەکەی ڕێگە نادات بخرێتە ناو بەڵگەنامەوە
    [not-subsettable] دروستکەرەکەی تەنها ڕێگە دەدات بە تەواوی بخرێتە ناو بەڵگەنامەوە
    [no-outlines] جۆرێکە کە هیچ PDFێک ناتوانێت هەڵیبگرێت
   *[other] فایلەکەی ناخوێندرێتەوە
}. فۆنتێکی تر دابمەزرێنە
warning-no-picture = ئەم دیزاینە وێنەی دەوێت؛ پیت جێی دەگرێتەوە
warning-picture-not-here = وێنەکە هێشتا نەگەیشتووەتە ئێرە: لەگەڵ گۆڕانکارییەکانی داهاتووی ئەو لاپتۆپەدا دێت کە هەیەتی
warning-picture-coarse = وێنەکە لە چاپدا { $dpi } dpiیە: بۆ ئەم قەبارەیە کەمە
warning-no-imprint = بەرپرسی بڵاوکردنەوە نەنووسراوە: لە چەند وڵاتێک پێویستە
warning-no-accessibility = باسی دەستگەیشتن نەکراوە
warning-no-contact = کەسی پەیوەندی دیاری نەکراوە
warning-no-place = هێشتا شوێنی نییە: پەڕەکە وا دەڵێت
warning-no-time = هێشتا کاتی نییە: پەڕەکە وا دەڵێت
warning-no-delete-day = ڕۆژی سڕینەوە دانەنراوە؛ پەڕەکە دەڵێت { $day }
warning-too-many-codes = زیاتر لە { $max } نۆبە یان شارەزایی: ئەوانی تر پیتیان نییە
warning-no-shifts = ئەم بۆنەیە نۆبەی نییە: ستوونەکە دانانرێت
warning-text-clipped = لەبەر نەبوونی جێگە کورت کرایەوە: { $text }
warning-personal-data = { $count ->
    [one] ناوی { $count } کەسی لەسەرە: پەڕەکە لەبەرچاو بێت
   *[other] ناوی { $count } کەسی لەسەرە: پەڕەکە لەبەرچاو بێت
}
warning-pale-colour = ڕەنگی بانگەوازەکە بۆ پیت زۆر کاڵە: بە ڕەش نووسران
warning-left-out = { $count ->
    [one] { $count } بۆنە جێی نەبووەوە: لاپەڕەکە وەک زیاتر دەیژمێرێت
   *[other] { $count } بۆنە جێیان نەبووەوە: لاپەڕەکە وەک زیاتر دەیانژمێرێت
}
warning-no-day = { $count ->
    [one] { $count } بۆنە هێشتا ڕۆژی نییە: ناوەکەی جیا نووسراوە
   *[other] { $count } بۆنە هێشتا ڕۆژیان نییە: ناوەکانیان جیا نووسراون
}
warning-no-places = { $count ->
    [one] { $count } بۆنە هێشتا شوێنی نییە: لاپەڕەکە ئەمە دەڵێت
   *[other] { $count } بۆنە هێشتا شوێنیان نییە: لاپەڕەکە ئەمە دەڵێت
}
warning-no-outlets = هیچ دەزگایەکی ڕاگەیاندن لە دەفتەرەکەدا نییە: لاپەڕەکە ئەمە دەڵێت و ڕیزی بەتاڵی هەیە
warning-no-quotes = وتەی هیچ کەسێک نییە
warning-embargo-past = کاتی ڕێگەدان بە بڵاوکردنەوە بەسەرچووە
warning-no-rule = هیچ یاسایەک ناو نەبراوە: نامەکە تەنیا ڕاستییەکان دەڵێت
warning-pack-left-out = لە دۆسیەکەدا نین، چونکە دەفتەرەکە هیچی بۆیان نییە: { $documents }

## Passphrases: how long guessing takes

guess-moments = چرکەیەک
guess-hours = چەند کاتژمێر
guess-days = چەند ڕۆژ
guess-years = نزیکەی { $count } ساڵ
guess-thousand-years = نزیکەی { $count } هەزار ساڵ
guess-million-years = نزیکەی { $count } ملیۆن ساڵ
guess-longer = لە تەمەنی خۆر درێژتر

## Care of the book

finding-rebuilt = لیستەکان لە تۆمارەکانەوە دووبارە دروست کرانەوە
finding-rows-differ = { $count } ڕیز لەگەڵ تۆمارەکەی یەک نەبوو؛ ڕاست کرایەوە
finding-record-unreadable = { $count } تۆمار ناخوێنرێتەوە؛ کۆپییەک بگەڕێنەوە
finding-reference-missing = { $count } تۆمار ناوی تۆمارێکی تر دەبات کە نییە
finding-file-damaged = فایلی دەفتەرەکە تێکچووە؛ کۆپییەک بگەڕێنەوە
work-import = کەسەکان هاوردە دەکرێن
work-roster = پڕکردنەوەی نۆبەکان
work-rebuild = لیستەکان دروست دەکرێنەوە
work-print = پەڕەکە دروست دەکرێت
work-apply = گۆڕانکارییەکان وەردەگیرێن
work-backup = کۆپی دەکرێت
work-example = نموونەکە دروست دەکرێت
example-name = کتێبخانە گشتییەکان (نموونە)

## Texts of rows

assigned-of-needed = { $assigned } لە { $needed }
assigned-need-not-set = { $assigned }، پێویستی دانەنراوە
assigned-nobody = کەس لە { $needed }

## بەڵگەنامەی ڕیزدار

document-attendance-list-detail = { $count ->
    [one] { $paper }، { $count } لاپەڕە
   *[other] { $paper }، { $count } لاپەڕە
}
document-roster-detail = { $count ->
    [one] { $paper }، { $count } لاپەڕە
   *[other] { $paper }، { $count } لاپەڕە
}
document-run-sheet-detail = { $count ->
    [one] { $paper }، { $count } لاپەڕە
   *[other] { $paper }، { $count } لاپەڕە
}
document-packing-list-detail = { $count ->
    [one] { $paper }، { $count } لاپەڕە
   *[other] { $paper }، { $count } لاپەڕە
}
document-loan-slip-detail = { $count ->
    [one] { $paper }، { $count } لاپەڕە
   *[other] { $paper }، { $count } لاپەڕە
}
option-names = ناوەکانی سەری
option-names-assigned = ئەوانەی لە نۆرەکاندان
option-names-known = هەموو کەسەکانی دەفتەر
option-names-none = هیچ
option-signature = ستوونی واژوو
option-layout-grid = کەسەکان بەپێی کاتژمێر
option-layout-list = بەپێی نۆرە
option-layout-by-person = بەپێی کەس، بۆ بڕین
option-layout-by-role = بەپێی کار
option-layout-relief = کێ لە کێ وەردەگرێت
option-shifts = دەستپێکی نۆرەکان
warning-no-programme = ئەم چالاکییە بەرنامەی نییە: تەنیا نۆرەکان و کاتەکانی خۆی لەسەرن
warning-roster-empty = هیچ نۆرەیەک نییە: لاپەڕەکە ئەوە دەڵێت
warning-nobody-assigned = هێشتا کەس لەم نۆرانەدا نییە
warning-untimed-shifts = { $count ->
    [one] { $count } نۆرە کاتی نییە: لەژێر کاتژمێرەکان ناوی هێنراوە
   *[other] { $count } نۆرە کاتیان نییە: لەژێر کاتژمێرەکان ناویان هێنراوە
}
warning-phones = ژمارەی تەلەفۆنی لەسەرە: تەنیا بیدە بەو کەسانەی پێویستیانە
warning-nothing-reserved = هیچ شتێک بۆ ئەم چالاکییە تەرخان نەکراوە: لاپەڕەکە ئەوە دەڵێت
warning-short-things = { $count ->
    [one] { $count } شت کەمە: نیشانە کراوە
   *[other] { $count } شت کەمن: نیشانە کراون
}
warning-no-borrower = چالاکییەکە میوانداری نییە: هێڵێک بۆ نووسینی خواستەر هەیە
option-lender = خاوەن
option-borrower = خواستەر
option-borrower-hint = میوانداری چالاکییەکە ئەگەر هیچ نەنووسرێت
