### Names of choices. The part after the first hyphen is the value in the record.

## Kinds of event

kind-demonstration = خۆپیشاندان
kind-march = ڕێپێوان
kind-vigil = شەوەکی یادکردنەوە
kind-rally = گردبوونەوە
kind-public_meeting = کۆبوونەوەی گشتی
kind-talk = گفتوگۆ
kind-screening = فیلم
kind-workshop = وۆرکشۆپ
kind-stall = مێزی زانیاری
kind-cultural_event = چالاکیی کولتووری
kind-press_conference = کۆنگرەی ڕۆژنامەوانی
kind-media_action = چالاکیی ڕاگەیاندن
kind-online_action = چالاکیی سەرهێڵ
kind-fundraiser = کۆکردنەوەی کۆمەک

## States of an event

status-idea = بیرۆکە
status-tentative = ئەگەری
status-confirmed = دڵنیایە
status-postponed = دواخراوە
status-cancelled = هەڵوەشاوەتەوە
status-done = کۆتایی هاتووە

## States of an assignment

assignment-invited = بانگهێشت کراوە
assignment-confirmed = دڵنیای کردەوە
assignment-declined = نەیتوانی
assignment-came = هات
assignment-stood_in = لەجێی کەسێکی تر هات
assignment-absent = نەهات

## Kinds of organisation

organization-womens_group = گرووپی ژنان
organization-youth_group = گرووپی گەنجان
organization-social_movement = بزووتنەوەی کۆمەڵایەتی
organization-trade_union = سەندیکا
organization-civil_society = کۆمەڵگەی مەدەنی
organization-academic_network = تۆڕی ئەکادیمی
organization-venue = شوێنی چالاکی
organization-authority = دەسەڵات
organization-media = دەزگای ڕاگەیاندن

## Why stock came or went

reason-receipt = وەرگیرا
reason-issue = درا
reason-return = گەڕێنرایەوە
reason-stocktake = ژمێردرا
reason-write_off = لە ژمارە دەرچوو

## How somebody agreed

consent-paper = لەسەر کاغەز
consent-spoken = بە زار
consent-online = بە سەرهێڵ
consent-email = بە ئیمەیل

## A time that happens twice

fold-earlier = یەکەمیان
fold-later = دووەمیان

## The colour beside ink

accent-petrol = شینی سەوزباو
accent-cobalt = شینی تۆخ
accent-mulberry = تووی

## Languages

language-am = ئەمهەری
language-ar = عەرەبی
language-az = ئازەری
language-bg = بولگاری
language-bn = بەنگالی
language-bs = بۆسنی
language-ckb = کوردیی ناوەندی
language-cs = چیکی
language-da = دانمارکی
language-de = ئەڵمانی
language-el = یۆنانی
language-en = ئینگلیزی
language-es = ئیسپانی
language-fa = فارسی
language-fi = فینلەندی
language-fr = فەڕەنسی
language-he = عیبری
language-hi = هیندی
language-hr = کرواتی
language-hu = مەجاری
language-hy = ئەرمەنی
language-it = ئیتاڵی
language-ja = ژاپۆنی
language-ka = جۆرجی
language-kmr = کورمانجی
language-nb = نەرویجی
language-nl = هۆڵەندی
language-pl = پۆڵەندی
language-ps = پەشتۆ
language-pt = پورتوگالی
language-ro = ڕۆمانی
language-ru = ڕووسی
language-sk = سلۆڤاکی
language-so = سۆماڵی
language-sq = ئەڵبانی
language-sr = سربی
language-sv = سویدی
language-sw = سواحیلی
language-syr = سریانی
language-ta = تامیلی
language-ti = تیگرینیا
language-tr = تورکی
language-uk = ئۆکراینی
language-ur = ئوردوو
language-vi = ڤیێتنامی
language-zh = چینی
language-zza = زازاکی

## Countries

country-AE = میرنشینە یەکگرتووەکانی عەرەبی
country-AM = ئەرمینیا
country-AT = نەمسا
country-AU = ئوسترالیا
country-AZ = ئازەربایجان
country-BE = بەلجیکا
country-BG = بولگاریا
country-BR = بەڕازیل
country-CA = کەنەدا
country-CH = سویسرا
country-CY = قوبرس
country-CZ = چیک
country-DE = ئەڵمانیا
country-DK = دانمارک
country-DZ = جەزائیر
country-EG = میسر
country-ES = ئیسپانیا
country-FI = فینلەندا
country-FR = فەڕەنسا
country-GB = شانشینی یەکگرتوو
country-GE = جۆرجیا
country-GR = یۆنان
country-HR = کرواتیا
country-HU = مەجارستان
country-IE = ئێرلەندا
country-IL = ئیسرائیل
country-IN = هیندستان
country-IQ = عێراق
country-IR = ئێران
country-IT = ئیتاڵیا
country-JO = ئوردن
country-JP = ژاپۆن
country-KE = کینیا
country-KW = کوێت
country-LB = لوبنان
country-LU = لۆکسەمبۆرگ
country-MA = مەغریب
country-NL = هۆڵەندا
country-NO = نەرویج
country-PL = پۆڵەندا
country-PS = فەلەستین
country-PT = پورتوگال
country-RO = ڕۆمانیا
country-RU = ڕووسیا
country-SE = سوید
country-SY = سووریا
country-TN = تونس
country-TR = تورکیا
country-UA = ئۆکرانیا
country-US = ویلایەتە یەکگرتووەکان
country-ZA = ئەفریقای باشوور

## Skills that people often write; the id is the English word with hyphens. Others are printed as they were typed

skill-first-aid = فریاگوزاری
skill-sound = کارەبا و دەنگ
skill-stewarding = ڕێکخستن
skill-printing = چاپ
skill-photography = وێنەگرتن
skill-interpreting = وەرگێڕان
skill-cooking = چێشتلێنان
skill-driving = شۆفێری
skill-sign-language = زمانی ئاماژە
skill-childcare = چاودێریی منداڵان
