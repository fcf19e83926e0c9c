### Days and times in words. Names of months and days are passed in by the code, in three forms of the month:
### $month stands alone, $month_in stands after a day without a year, $month_of stands before a year.
### The digits of the finished text are turned into the chosen digit set by the code.

## Months alone

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Months after a day, without a year

month-in-1 = January
month-in-2 = February
month-in-3 = March
month-in-4 = April
month-in-5 = May
month-in-6 = June
month-in-7 = July
month-in-8 = August
month-in-9 = September
month-in-10 = October
month-in-11 = November
month-in-12 = December

## Months before a year

month-of-1 = January
month-of-2 = February
month-of-3 = March
month-of-4 = April
month-of-5 = May
month-of-6 = June
month-of-7 = July
month-of-8 = August
month-of-9 = September
month-of-10 = October
month-of-11 = November
month-of-12 = December

## Short months

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## Days of the week, 1 is Monday

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
weekday-narrow-1 = M
weekday-narrow-2 = T
weekday-narrow-3 = W
weekday-narrow-4 = T
weekday-narrow-5 = F
weekday-narrow-6 = S
weekday-narrow-7 = S

## Days

date-full = { $weekday } { $day } { $month_of } { $year }
date-weekday-day = { $weekday } { $day } { $month_in }
date-long = { $day } { $month_of } { $year }
date-day = { $day } { $month_in }
date-short = { $day } { $month_short }
date-short-year = { $day } { $month_short } { $year }
date-short-weekday = { $weekday_short } { $day } { $month_short }
date-short-full = { $weekday_short } { $day } { $month_short } { $year }
date-month-year = { $month } { $year }
date-column = { $weekday_short }

## Ranges of days

date-range-same-month = { $from_day }–{ $to_day } { $to_month_of } { $to_year }
date-range-same-year = { $from_day } { $from_month_in } – { $to_day } { $to_month_of } { $to_year }
date-range = { $from_day } { $from_month_of } { $from_year } – { $to_day } { $to_month_of } { $to_year }
date-from = from { $day }
date-until = until { $day }

## Times; $hour and $minute have two digits

time = { $hour }:{ $minute }
time-range = { $from }–{ $to }
time-range-days = { $from }–{ $to } ({ $to_day })
time-from = from { $from }

## Times on paper; the -hours forms are for full hours and have no minutes

time-paper = { $hour }:{ $minute }
time-paper-hours = { $hour }:00
time-range-paper = { $from }–{ $to }
time-range-paper-hours = { $from_hour }:00–{ $to_hour }:00
time-range-midnight = { $from } to midnight
time-range-days-paper = { $from } to { $to_day }, { $to }

## Day and time together; both are finished texts

when = { $day }, { $time }
when-range-days = { $from } – { $to }
when-your-time = { $time } your time
when-no-time = { $day }, time not set
when-not-set = no time yet

## Near days

today = today
tomorrow = tomorrow
yesterday = yesterday
in-days = in { $count ->
    [one] { $count } day
   *[other] { $count } days
}
days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
days-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
in-weeks = in { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
weeks-ago = { $count ->
    [one] { $count } week ago
   *[other] { $count } weeks ago
}
in-hours = in { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
minutes-ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
hours-ago = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
just-now = just now

## Joining

list-join = { $first }, { $rest }
list-and = { $first } and { $last }
where = { $place }, { $city }
