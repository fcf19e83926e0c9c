### Days and times in words. Names of months and days are passed in by the code, in three forms of the month:
### $month stands alone, $month_in stands after a day without a year, $month_of stands before a year.
### The digits of the finished text are turned into the chosen digit set by the code.

## Months alone

month-1 = کانوونی دووەم
month-2 = شوبات
month-3 = ئادار
month-4 = نیسان
month-5 = ئایار
month-6 = حوزەیران
month-7 = تەممووز
month-8 = ئاب
month-9 = ئەیلوول
month-10 = تشرینی یەکەم
month-11 = تشرینی دووەم
month-12 = کانوونی یەکەم

## Months after a day, without a year

month-in-1 = کانوونی دووەم
month-in-2 = شوبات
month-in-3 = ئادار
month-in-4 = نیسان
month-in-5 = ئایار
month-in-6 = حوزەیران
month-in-7 = تەممووز
month-in-8 = ئاب
month-in-9 = ئەیلوول
month-in-10 = تشرینی یەکەم
month-in-11 = تشرینی دووەم
month-in-12 = کانوونی یەکەم

## Months before a year

month-of-1 = کانوونی دووەمی
month-of-2 = شوباتی
month-of-3 = ئاداری
month-of-4 = نیسانی
month-of-5 = ئایاری
month-of-6 = حوزەیرانی
month-of-7 = تەممووزی
month-of-8 = ئابی
month-of-9 = ئەیلوولی
month-of-10 = تشرینی یەکەمی
month-of-11 = تشرینی دووەمی
month-of-12 = کانوونی یەکەمی

## Short months

month-short-1 = ک2
month-short-2 = شوبات
month-short-3 = ئادار
month-short-4 = نیسان
month-short-5 = ئایار
month-short-6 = حوزەیران
month-short-7 = تەممووز
month-short-8 = ئاب
month-short-9 = ئەیلوول
month-short-10 = ت1
month-short-11 = ت2
month-short-12 = ک1

## Days of the week, 1 is Monday

weekday-1 = دووشەممە
weekday-2 = سێشەممە
weekday-3 = چوارشەممە
weekday-4 = پێنجشەممە
weekday-5 = هەینی
weekday-6 = شەممە
weekday-7 = یەکشەممە
weekday-short-1 = دوو
weekday-short-2 = سێ
weekday-short-3 = چوار
weekday-short-4 = پێنج
weekday-short-5 = هەینی
weekday-short-6 = شەممە
weekday-short-7 = یەک
weekday-narrow-1 = د
weekday-narrow-2 = س
weekday-narrow-3 = چ
weekday-narrow-4 = پ
weekday-narrow-5 = هـ
weekday-narrow-6 = ش
weekday-narrow-7 = ی

## Days

date-full = { $weekday } { $day }ی { $month_of } { $year }
date-weekday-day = { $weekday } { $day }ی { $month_in }
date-long = { $day }ی { $month_of } { $year }
date-day = { $day }ی { $month_in }
date-short = { $day }ی { $month_short }
date-short-year = { $day }ی { $month_short }ی { $year }
date-short-weekday = { $weekday } { $day }ی { $month_short }
date-short-full = { $weekday } { $day }ی { $month_short }ی { $year }
date-month-year = { $month_of } { $year }
date-column = { $weekday_narrow }

## Ranges of days

date-range-same-month = { $from_day }–{ $to_day }ی { $to_month_of } { $to_year }
date-range-same-year = { $from_day }ی { $from_month_in } – { $to_day }ی { $to_month_of } { $to_year }
date-range = { $from_day }ی { $from_month_of } { $from_year } – { $to_day }ی { $to_month_of } { $to_year }
date-from = لە { $day }ەوە
date-until = تا { $day }

## Times; $hour and $minute have two digits

time = { $hour }:{ $minute }
time-range = { $from }–{ $to }
time-range-days = { $from }–{ $to } ({ $to_day })
time-from = لە { $from }ەوە

## Times on paper; the -hours forms are for full hours and have no minutes

time-paper = { $hour }:{ $minute }
time-paper-hours = { $hour }:00
time-range-paper = { $from }–{ $to }
time-range-paper-hours = { $from_hour }:00–{ $to_hour }:00
time-range-midnight = { $from } تا نیوەشەو
time-range-days-paper = { $from } تا { $to_day }، { $to }

## Day and time together; both are finished texts

when = { $day }، { $time }
when-range-days = { $from } – { $to }
when-your-time = { $time } بە کاتی تۆ
when-no-time = { $day }، کات دیاری نەکراوە
when-not-set = هێشتا کاتی نییە

## Near days

today = ئەمڕۆ
tomorrow = سبەینێ
yesterday = دوێنێ
in-days = { $count ->
    [one] { $count } ڕۆژی ماوە
   *[other] { $count } ڕۆژی ماوە
}
days-ago = { $count ->
    [one] { $count } ڕۆژ لەمەوپێش
   *[other] { $count } ڕۆژ لەمەوپێش
}
days-late = { $count ->
    [one] { $count } ڕۆژ دواکەوتووە
   *[other] { $count } ڕۆژ دواکەوتووە
}
in-weeks = { $count ->
    [one] { $count } هەفتەی ماوە
   *[other] { $count } هەفتەی ماوە
}
weeks-ago = { $count ->
    [one] { $count } هەفتە لەمەوپێش
   *[other] { $count } هەفتە لەمەوپێش
}
in-hours = { $count ->
    [one] { $count } کاتژمێری ماوە
   *[other] { $count } کاتژمێری ماوە
}
minutes-ago = { $count ->
    [one] { $count } خولەک لەمەوپێش
   *[other] { $count } خولەک لەمەوپێش
}
hours-ago = { $count ->
    [one] { $count } کاتژمێر لەمەوپێش
   *[other] { $count } کاتژمێر لەمەوپێش
}
just-now = هەر ئێستا

## Joining

list-join = { $first }، { $rest }
list-and = { $first } و { $last }
where = { $place }، { $city }
