### Words that are printed. Names, days and times are passed in as finished texts.

## Sign-up sheet

sheet-title = تسجيل
sheet-number = ورقة { $n } من { $total }
sheet-when-where = { $when } · { $where }
sheet-consent-lead = لماذا نسأل؟
sheet-consent = لتنظيم هذه الفعالية وإبلاغك بأي تغيير. المسؤول عن القائمة: { $organisation }. لا نعطيها لأحد، ونحذفها في { $delete_by }.
sheet-consent-plain = لتنظيم هذه الفعالية وإبلاغك بأي تغيير. لا نعطي البيانات لأحد، ونحذفها في { $delete_by }.
sheet-consent-news = ضع علامة في خانة أخبار فقط إذا أردت أن تصلك أخبار الفعاليات المقبلة.
sheet-shifts = المناوبات
sheet-skills = المهارات
sheet-column-number = رقم
sheet-column-here = حضر
sheet-column-name = الاسم
sheet-column-phone = الهاتف
sheet-column-email = البريد الإلكتروني
sheet-column-city = المدينة
sheet-column-languages = اللغات
sheet-column-shifts = المناوبات
sheet-column-skills = المهارات
sheet-column-news = أخبار
sheet-column-signature = التوقيع
sheet-column-note = ملاحظة
sheet-known = معنا من قبل: ضع علامة عند وصولك. الإطار السميك = مناوبتك.
sheet-known-no-shifts = معنا من قبل: ضع علامة عند وصولك.
sheet-new = جديد هنا؟ أهلاً بك. اكتب بخط واضح، شخص واحد في كل سطر.
sheet-on-file = محفوظ لدينا
sheet-fold = عند الامتلاء اطوِ الورقة من هنا: تختفي الأسطر العليا.
sheet-typed-in = الإدخال
sheet-rows-filled = عدد الأسطر
sheet-rows-unreadable = أسطر غير مقروءة
sheet-typed-by = بواسطة
sheet-typed-on = التاريخ
sheet-return = تعاد إلى: { $where }.
sheet-return-desk = تعاد إلى: مكتب المعلومات، أو { $where }.
sheet-return-desk-only = تعاد إلى: مكتب المعلومات.
sheet-destroy = تُتلف هذه الورقة في { $delete_by }.
sheet-continued = تتمة
sheet-questions = للأسئلة: { $contact }

## Letters for codes, in order of use: they must stay apart in handwriting, so right-to-left scripts use letters of different skeletons

sheet-codes-shifts = ا ب ج د ه ط ص ل ن ي
sheet-codes-skills = ف و ش ك م ع

## Flyers

flyer-window = { $call }، { $days }
flyer-address = { $adr }، { $city }
flyer-meeting-point = نقطة التجمع
flyer-meeting-at = التجمع في { $place }، الانطلاق { $time }
flyer-end-at = النهاية: { $place }
flyer-river = النهر
flyer-chair = إدارة الحوار: { $name }
flyer-with = بمشاركة { $names }
flyer-host = الجهة المضيفة: { $name }
flyer-issued-by = نداء من: { $names }
flyer-contact = للتواصل: { $contact }
flyer-contact-label = للتواصل
flyer-accessibility = إتاحة الوصول: { $text }
flyer-accessibility-label = إتاحة الوصول
flyer-demands = مطالبنا
flyer-languages = اللغات: { $languages }
flyer-free = الدخول مجاني بلا تذكرة
flyer-more = للمزيد: { $web }
flyer-programme = البرنامج
flyer-days = { $count ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
flyer-photo-credit = الصورة: { $name }
flyer-date-open = يُعلن التاريخ لاحقاً
flyer-time-open = يُعلن الوقت لاحقاً
flyer-place-open = يُعلن المكان لاحقاً
flyer-postponed = مؤجل
flyer-cancelled = ملغى
flyer-tentative = لم يؤكد بعد

## Who is responsible for the print, by the country of the event; -other is for all the rest

flyer-imprint-de = المسؤول عن النشر (V. i. S. d. P.): { $imprint }.
flyer-imprint-at = المالك والناشر: { $imprint }.
flyer-imprint-fr = المسؤول عن النشر (directeur de la publication): { $imprint }. يرجى عدم رميه في الطريق.
flyer-imprint-other = المسؤول عن النشر: { $imprint }.
flyer-own-print = طُبع ذاتياً.

## Foot of every page

foot-document = { $document } · { $title }
foot-data = بيانات { $when }
foot-page = صفحة { $n } من { $total }
foot-example = مثال: أسماء وأماكن مختلقة

## Titles inside the file, for readers of the document's properties

document-title = { $document }: { $title }
document-flyer = منشور
document-sign-up-sheet = ورقة التسجيل
