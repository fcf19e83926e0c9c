### Names of choices. The part after the first hyphen is the value in the record.

## Kinds of event

kind-demonstration = مظاهرة
kind-march = مسيرة
kind-vigil = وقفة
kind-rally = تجمع
kind-public_meeting = لقاء عام
kind-talk = حوار
kind-screening = عرض فيلم
kind-workshop = ورشة عمل
kind-stall = ركن معلومات
kind-cultural_event = فعالية ثقافية
kind-press_conference = مؤتمر صحفي
kind-media_action = حملة إعلامية
kind-online_action = فعالية عبر الإنترنت
kind-fundraiser = حملة تبرعات

## States of an event

status-idea = فكرة
status-tentative = مبدئي
status-confirmed = مؤكد
status-postponed = مؤجل
status-cancelled = ملغى
status-done = انتهى

## States of an assignment

assignment-invited = مدعو
assignment-confirmed = أكد الحضور
assignment-declined = اعتذر
assignment-came = حضر
assignment-stood_in = حضر بديلًا
assignment-absent = لم يحضر

## Kinds of organisation

organization-womens_group = مجموعة نسائية
organization-youth_group = مجموعة شبابية
organization-social_movement = حركة اجتماعية
organization-trade_union = نقابة
organization-civil_society = مجتمع مدني
organization-academic_network = شبكة أكاديمية
organization-venue = مكان الفعالية
organization-authority = جهة رسمية
organization-media = وسيلة إعلام

## Why stock came or went

reason-receipt = استلام
reason-issue = صرف
reason-return = إرجاع
reason-stocktake = جرد
reason-write_off = شطب

## How somebody agreed

consent-paper = على الورق
consent-spoken = شفهياً
consent-online = عبر الإنترنت
consent-email = بالبريد الإلكتروني

## A time that happens twice

fold-earlier = الأسبق
fold-later = الأحدث

## The colour beside ink

accent-petrol = أزرق مخضر
accent-cobalt = أزرق كوبالتي
accent-mulberry = توتي

## Languages

language-am = الأمهرية
language-ar = العربية
language-az = الأذرية
language-bg = البلغارية
language-bn = البنغالية
language-bs = البوسنية
language-ckb = الكردية السورانية
language-cs = التشيكية
language-da = الدنماركية
language-de = الألمانية
language-el = اليونانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fi = الفنلندية
language-fr = الفرنسية
language-he = العبرية
language-hi = الهندية
language-hr = الكرواتية
language-hu = المجرية
language-hy = الأرمنية
language-it = الإيطالية
language-ja = اليابانية
language-ka = الجورجية
language-kmr = الكردية الكرمانجية
language-nb = النرويجية
language-nl = الهولندية
language-pl = البولندية
language-ps = البشتوية
language-pt = البرتغالية
language-ro = الرومانية
language-ru = الروسية
language-sk = السلوفاكية
language-so = الصومالية
language-sq = الألبانية
language-sr = الصربية
language-sv = السويدية
language-sw = السواحلية
language-syr = السريانية
language-ta = التاميلية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية
language-vi = الفيتنامية
language-zh = الصينية
language-zza = الزازاكية

## Countries

country-AE = الإمارات العربية المتحدة
country-AM = أرمينيا
country-AT = النمسا
country-AU = أستراليا
country-AZ = أذربيجان
country-BE = بلجيكا
country-BG = بلغاريا
country-BR = البرازيل
country-CA = كندا
country-CH = سويسرا
country-CY = قبرص
country-CZ = التشيك
country-DE = ألمانيا
country-DK = الدنمارك
country-DZ = الجزائر
country-EG = مصر
country-ES = إسبانيا
country-FI = فنلندا
country-FR = فرنسا
country-GB = المملكة المتحدة
country-GE = جورجيا
country-GR = اليونان
country-HR = كرواتيا
country-HU = المجر
country-IE = أيرلندا
country-IL = إسرائيل
country-IN = الهند
country-IQ = العراق
country-IR = إيران
country-IT = إيطاليا
country-JO = الأردن
country-JP = اليابان
country-KE = كينيا
country-KW = الكويت
country-LB = لبنان
country-LU = لوكسمبورغ
country-MA = المغرب
country-NL = هولندا
country-NO = النرويج
country-PL = بولندا
country-PS = فلسطين
country-PT = البرتغال
country-RO = رومانيا
country-RU = روسيا
country-SE = السويد
country-SY = سوريا
country-TN = تونس
country-TR = تركيا
country-UA = أوكرانيا
country-US = الولايات المتحدة
country-ZA = جنوب أفريقيا

## Skills that people often write; the id is the English word with hyphens. Others are printed as they were typed

skill-first-aid = إسعافات أولية
skill-sound = صوت
skill-stewarding = تنظيم
skill-printing = طباعة
skill-photography = تصوير
skill-interpreting = ترجمة
skill-cooking = طبخ
skill-driving = قيادة
skill-sign-language = لغة الإشارة
skill-childcare = رعاية أطفال
