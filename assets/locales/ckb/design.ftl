## دیزاینەکانی گرووپ

noun-design = دیزاین
noun-design-many = دیزاینەکان
noun-design-count = { $count ->
    [one] { $count } دیزاین
   *[other] { $count } دیزاین
}
label-add-design = دیزاینی { $title } زیاد کرا
label-change-design = دیزاینی { $title } گۆڕدرا
design-copy = { $name } (کۆپی)
field-layout = دیزاین
field-programme = بەرنامە
field-speakers = قسەکەران
warning-text-near-edge = زۆر لە لێوارەوە نزیکە: زۆربەی چاپکەرەکان ٥ ملم سپی دەهێڵنەوە ({ $field })

design-field-call = ناوی بانگەواز
design-field-window = ڕۆژەکانی بانگەواز
design-field-notice = دواخراو یان هەڵوەشێنراو
design-field-summary = سەردێڕ
design-field-day = ڕۆژ، بە ژمارە
design-field-month = مانگ
design-field-weekday = ڕۆژی هەفتە
design-field-date = ڕێکەوت
design-field-time = کات
design-field-place = شوێن
design-field-address = ناونیشان
design-field-text = پێناسە
design-field-demands = داواکارییەکان
design-field-programme = بەرنامە
design-field-speakers = قسەکەران
design-field-route = ڕێگا
design-field-organiser = کێ بانگهێشت دەکات
design-field-contact = پەیوەندی
design-field-telephone = تەنها تەلەفۆن
design-field-accessibility = دەستگەیشتن
design-field-imprint = بەرپرسی بڵاوکردنەوە
design-field-own_print = خۆمان چاپمان کردووە
design-field-credit = وێنەگر
design-field-web = ناونیشانی وێب
