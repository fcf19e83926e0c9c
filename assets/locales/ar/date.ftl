### Days and times in words. Names of months and days are passed in by the code, in three forms of the month:
### $month stands alone, $month_in stands after a day without a year, $month_of stands before a year.
### The digits of the finished text are turned into the chosen digit set by the code.

## Months alone

month-1 = كانون الثاني
month-2 = شباط
month-3 = آذار
month-4 = نيسان
month-5 = أيار
month-6 = حزيران
month-7 = تموز
month-8 = آب
month-9 = أيلول
month-10 = تشرين الأول
month-11 = تشرين الثاني
month-12 = كانون الأول

## Months after a day, without a year

month-in-1 = كانون الثاني
month-in-2 = شباط
month-in-3 = آذار
month-in-4 = نيسان
month-in-5 = أيار
month-in-6 = حزيران
month-in-7 = تموز
month-in-8 = آب
month-in-9 = أيلول
month-in-10 = تشرين الأول
month-in-11 = تشرين الثاني
month-in-12 = كانون الأول

## Months before a year

month-of-1 = كانون الثاني
month-of-2 = شباط
month-of-3 = آذار
month-of-4 = نيسان
month-of-5 = أيار
month-of-6 = حزيران
month-of-7 = تموز
month-of-8 = آب
month-of-9 = أيلول
month-of-10 = تشرين الأول
month-of-11 = تشرين الثاني
month-of-12 = كانون الأول

## Short months

month-short-1 = كانون الثاني
month-short-2 = شباط
month-short-3 = آذار
month-short-4 = نيسان
month-short-5 = أيار
month-short-6 = حزيران
month-short-7 = تموز
month-short-8 = آب
month-short-9 = أيلول
month-short-10 = تشرين الأول
month-short-11 = تشرين الثاني
month-short-12 = كانون الأول

## Days of the week, 1 is Monday

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
weekday-short-1 = اثنين
weekday-short-2 = ثلاثاء
weekday-short-3 = أربعاء
weekday-short-4 = خميس
weekday-short-5 = جمعة
weekday-short-6 = سبت
weekday-short-7 = أحد
weekday-narrow-1 = ن
weekday-narrow-2 = ث
weekday-narrow-3 = ر
weekday-narrow-4 = خ
weekday-narrow-5 = ج
weekday-narrow-6 = س
weekday-narrow-7 = ح

## Days

date-full = { $weekday } { $day } { $month_of } { $year }
date-weekday-day = { $weekday } { $day } { $month_in }
date-long = { $day } { $month_of } { $year }
date-day = { $day } { $month_in }
date-short = { $day } { $month_short }
date-short-year = { $day } { $month_short } { $year }
date-short-weekday = { $weekday } { $day } { $month_short }
date-short-full = { $weekday } { $day } { $month_short } { $year }
date-month-year = { $month } { $year }
date-column = { $weekday_narrow }

## Ranges of days

date-range-same-month = { $from_day }–{ $to_day } { $to_month_of } { $to_year }
date-range-same-year = { $from_day } { $from_month_in } – { $to_day } { $to_month_of } { $to_year }
date-range = { $from_day } { $from_month_of } { $from_year } – { $to_day } { $to_month_of } { $to_year }
date-from = من { $day }
date-until = حتى { $day }

## Times; $hour and $minute have two digits

time = { $hour }:{ $minute }
time-range = { $from }–{ $to }
time-range-days = { $from }–{ $to } ({ $to_day })
time-from = من { $from }

## Times on paper; the -hours forms are for full hours and have no minutes

time-paper = الساعة { $hour }:{ $minute }
time-paper-hours = الساعة { $hour }:00
time-range-paper = { $from }–{ $to }
time-range-paper-hours = { $from_hour }:00–{ $to_hour }:00
time-range-midnight = من { $from } إلى منتصف الليل
time-range-days-paper = من { $from } إلى { $to_day }، { $to }

## Day and time together; both are finished texts

when = { $day }، { $time }
when-range-days = { $from } – { $to }
when-your-time = { $time } بتوقيتك
when-no-time = { $day }، الوقت لم يحدد بعد
when-not-set = بلا موعد بعد

## Near days

today = اليوم
tomorrow = غداً
yesterday = أمس
in-days = { $count ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوماً
   *[other] بعد { $count } يوم
}
days-ago = { $count ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يوماً
   *[other] قبل { $count } يوم
}
days-late = { $count ->
    [zero] في موعده
    [one] متأخر يوماً
    [two] متأخر يومين
    [few] متأخر { $count } أيام
    [many] متأخر { $count } يوماً
   *[other] متأخر { $count } يوم
}
in-weeks = { $count ->
    [zero] هذا الأسبوع
    [one] بعد أسبوع واحد
    [two] بعد أسبوعين
    [few] بعد { $count } أسابيع
    [many] بعد { $count } أسبوعاً
   *[other] بعد { $count } أسبوع
}
weeks-ago = { $count ->
    [zero] هذا الأسبوع
    [one] قبل أسبوع واحد
    [two] قبل أسبوعين
    [few] قبل { $count } أسابيع
    [many] قبل { $count } أسبوعاً
   *[other] قبل { $count } أسبوع
}
in-hours = { $count ->
    [zero] الآن
    [one] بعد ساعة واحدة
    [two] بعد ساعتين
    [few] بعد { $count } ساعات
    [many] بعد { $count } ساعة
   *[other] بعد { $count } ساعة
}
minutes-ago = { $count ->
    [zero] الآن
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
hours-ago = { $count ->
    [zero] الآن
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
just-now = الآن

## Joining

list-join = { $first }، { $rest }
list-and = { $first } و{ $last }
where = { $place }، { $city }
