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
document-calendar = تقويم
document-event-list = قائمة الفعاليات
document-event-day-pack = ملف اليوم
document-press-release = بيان صحفي
document-press-list = قائمة الصحافة
document-call-sheet = ورقة الاتصالات
document-notification-letter = كتاب إلى الجهة المختصة

## Calendar and list of events

calendar-more = +{ $n } أخرى
calendar-local-times = جميع الأوقات بالتوقيت المحلي.
calendar-undated = لم يُحدد يومها بعد: { $events }.
calendar-nothing = لم يُحدد يوم لأي فعالية بعد.
calendar-until = حتى { $time }
calendar-goes-on = طوال اليوم
calendar-tentative = { $title } (لم تُؤكد بعد)
events-title = الفعاليات
events-column-time = الوقت
events-column-event = الفعالية
events-column-place = المكان
events-nothing = لا توجد فعاليات بعد.
events-count = { $count ->
    [zero] لا فعاليات.
    [one] فعالية واحدة.
    [two] فعاليتان.
    [few] { $count } فعاليات.
    [many] { $count } فعالية.
   *[other] { $count } فعالية.
}

## For the press

press-masthead = صحافة
press-embargo = محظور النشر قبل
press-free-label = للنشر
press-free = متاح للنشر فوراً
press-dates = المواعيد
press-about = من نحن
press-contact = للأسئلة
press-quote = «{ $text }»
press-more = { $count ->
    [one] وواحدة أخرى
   *[other] و{ $count } أخرى
}
press-list-note = لعملنا الداخلي فقط: لا تُعطَ لأحد، وتُتلف حين تصبح قديمة.
call-sheet-note = ضع علامة فوراً: أجاب، سيحضر، سينشر. اكتب مع من تحدثت وما اتُفق عليه.
contacts-outlet = الوسيلة
contacts-person = الاسم
contacts-beat = المواضيع
contacts-deadline = آخر موعد
contacts-reached = أجاب
contacts-coming = سيحضر
contacts-report = سينشر
contacts-nothing = لا توجد وسيلة إعلام في الدفتر بعد: أضف منظمات من نوع وسيلة إعلام، أو اكتبها في الأسفل.

## Letter to an authority

letter-date = التاريخ
letter-reference = مرجعنا
letter-delivery = التسليم
letter-answer = يرجى الرد على
letter-nobody = (الجهة المختصة)
letter-subject = إخطار بفعالية: { $kind }
letter-subject-when = في { $when }
letter-greeting = السيدات والسادة المحترمون،
letter-opening = نخطركم بهذا الكتاب بالفعالية التالية.
letter-law = وذلك بموجب { $law }.
letter-period = مهلة الإخطار: { $period }
letter-fact-title = العنوان
letter-fact-subject = الموضوع
letter-fact-place = المكان
letter-fact-time = الوقت
letter-fact-route = المسار
letter-fact-expected = العدد المتوقع
letter-fact-charge = المسؤول
letter-fact-stewards = التنظيم
letter-fact-means = الوسائل
letter-set-up = التحضير من { $time }
letter-start = البداية { $time }
letter-end = النهاية { $time }
letter-cleared = الترتيب حتى { $time }
letter-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصاً
   *[other] { $count } شخص
}
letter-stewards = { $count ->
    [zero] لا منظمين
    [one] منظم واحد
    [two] منظمان
    [few] { $count } منظمين
    [many] { $count } منظماً
   *[other] { $count } منظم
}
letter-charge = { $name }، في الموقع على { $tel }
letter-closing = نرجو تأكيد استلام هذا الكتاب. ونحن مستعدون للإجابة عن أي سؤال.
letter-farewell = وتفضلوا بقبول فائق الاحترام،
letter-signature = { $name }، المسؤول
letter-sign-here = الاسم، المسؤول
letter-attachments = المرفقات

## Event-day pack

pack-made = أُعد في { $when }
pack-papers = { $count ->
    [zero] لا أوراق.
    [one] ورقة واحدة.
    [two] ورقتان.
    [few] { $count } أوراق.
    [many] { $count } ورقة.
   *[other] { $count } ورقة.
}
pack-without = لا شيء في الدفتر لـ: { $documents }.
pack-page-one = صفحة
pack-page-other = صفحات
pack-at = صفحة { $n }
pack-range = الصفحات { $n } إلى { $total }
pack-stamp = الملف { $n }/{ $total }
pack-contacts = في اليوم نفسه
pack-emergency = الطوارئ
pack-missing = { $count ->
    [zero] لا ينقص شيء
    [one] معلومة واحدة ناقصة
    [two] معلومتان ناقصتان
    [few] { $count } معلومات ناقصة
    [many] { $count } معلومة ناقصة
   *[other] { $count } معلومة ناقصة
}
pack-changed = تغيّر
pack-new = جديد
pack-new-words = لم تكن في الطبعة السابقة.
pack-changed-count = تغيّر { $changed } من { $count }
pack-changed-since = { $counts } منذ طبعة { $when }. استبدلوا هذه الأوراق وأتلفوا القديمة.
pack-unchanged = لم يتغير شيء منذ طبعة { $when }.
pack-now = الآن: { $text }
pack-now-next = { $text }؛ { $next }
pack-now-more = { $count ->
    [zero] الآن: { $text }
    [one] الآن: { $text } وسطر آخر
    [two] الآن: { $text } وسطران آخران
    [few] الآن: { $text } و{ $count } أسطر أخرى
    [many] الآن: { $text } و{ $count } سطرًا آخر
   *[other] الآن: { $text } و{ $count } سطر آخر
}
pack-fell-away = { $count ->
    [zero] لم يُحذف شيء
    [one] حُذف سطر واحد
    [two] حُذف سطران
    [few] حُذفت { $count } أسطر
    [many] حُذف { $count } سطرًا
   *[other] حُذف { $count } سطر
}
pack-looks = { $count ->
    [one] تبدو الصفحة { $pages } مختلفة
   *[other] تبدو الصفحات { $pages } مختلفة
}


## قائمة الحضور

document-attendance-list = قائمة الحضور
attendance-came = وقت الوصول
attendance-left = وقت المغادرة
attendance-new = اسمك ليس في القائمة؟ اكتبه بخط واضح.
attendance-nobody = لا أحد في هذه القائمة بعد، وليس فيها أسطر فارغة.

## جدول المناوبات

document-roster = جدول المناوبات
roster-column-answer = الرد
roster-column-relief = يتسلم منك
roster-column-when = متى
roster-column-role = المهمة
roster-column-where = أين
roster-column-who = من
roster-column-goes = يغادر
roster-column-comes = يأتي
roster-agreed = موافق
roster-asked = بانتظار الرد
roster-open = شاغر: اكتب الاسم هنا
roster-nobody-yet = لا أحد بعد
roster-short = { $count ->
    [zero] لا ينقص أحد
    [one] ينقص شخص واحد
    [two] ينقص شخصان
    [few] ينقص { $count } أشخاص
    [many] ينقص { $count } شخصًا
   *[other] ينقص { $count } شخص
}
roster-short-hour = ينقص { $n }
roster-have-needed = المتوفر / المطلوب
roster-key = الإطار: موافق. الإطار المتقطع: بانتظار الرد. السهم: من يتسلم منك. المربع الأسود: عدد الناقصين في تلك الساعة.
roster-untimed = دون وقت بعد: { $roles }.
roster-nothing = لا توجد مناوبات بعد، فلا شيء للتوزيع.
roster-no-people = لا أحد في هذه المناوبات بعد. القائمة حسب المناوبة تبين الأماكن الشاغرة.
roster-phones = في هذه الورقة أرقام هواتف: أعطها لمن يحتاج إليها فقط وأتلفها في { $delete_by }.

## ورقة سير البرنامج

document-run-sheet = سير البرنامج
run-start = البداية
run-minutes = دقيقة
run-what = ما يحدث
run-charge = المسؤول
run-cue = الإشارة والمعدات
run-done = تم
run-shift = تبدأ المناوبة: { $role }
run-event-begins = تبدأ الفعالية
run-event-ends = تنتهي الفعالية
run-speaker-languages = { $speaker }، باللغة: { $languages }
run-in-languages = باللغة: { $languages }
run-nothing = لا يوجد برنامج بعد ولا مناوبة لها وقت.
run-no-programme = لا يوجد برنامج بعد: هنا المناوبات وأوقات الفعالية فقط.

## قائمة التعبئة وورقة الإعارة

document-packing-list = قائمة التعبئة
pack-count = العدد
pack-item = الغرض
pack-out = خرج
pack-back = عاد
pack-checked = الفحص
pack-checked-out = خرج: الاسم، الوقت
pack-checked-back = عاد: الاسم، الوقت
pack-checked-missing = ناقص أو تالف
pack-no-place = المكان غير مدون
pack-kinds = { $count ->
    [zero] لا أغراض
    [one] غرض واحد
    [two] غرضان
    [few] { $count } أغراض
    [many] { $count } غرضًا
   *[other] { $count } غرض
}
pack-short = ينقص { $count }
pack-nothing = لم يحجز شيء لهذه الفعالية بعد.
document-loan-slip = ورقة إعارة
loan-to = إلى { $name }
loan-due = { $from } حتى { $to }
loan-back-by = تعاد حتى { $when }
loan-due-open = تعاد حتى:
loan-lender-open = المعير:
loan-borrower-open = المستعير:
loan-value = القيمة
loan-state = الحالة
loan-terms = من يستعير يعيد كل شيء نظيفًا وكاملًا ويبلغ عن الأضرار فورًا. المسؤولية حتى القيمة المذكورة.
loan-given = سلّم
loan-received = استلم
loan-returned = أعاد
loan-checked = فحص
loan-sign = الاسم، التوقيع، الوقت
loan-for-lender = للمعير
loan-for-borrower = للمستعير
