### Days and times in words. Names of months and days are passed in by the code, in three forms of the month:
### $month stands alone, $month_in stands after a day without a year, $month_of stands before a year.
### The digits of the finished text are turned into the chosen digit set by the code.

## Months alone

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

## Months after a day, without a year

month-in-1 = Januar
month-in-2 = Februar
month-in-3 = März
month-in-4 = April
month-in-5 = Mai
month-in-6 = Juni
month-in-7 = Juli
month-in-8 = August
month-in-9 = September
month-in-10 = Oktober
month-in-11 = November
month-in-12 = Dezember

## Months before a year

month-of-1 = Januar
month-of-2 = Februar
month-of-3 = März
month-of-4 = April
month-of-5 = Mai
month-of-6 = Juni
month-of-7 = Juli
month-of-8 = August
month-of-9 = September
month-of-10 = Oktober
month-of-11 = November
month-of-12 = Dezember

## Short months

month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.

## Days of the week, 1 is Monday

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
weekday-short-1 = Mo
weekday-short-2 = Di
weekday-short-3 = Mi
weekday-short-4 = Do
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = So
weekday-narrow-1 = M
weekday-narrow-2 = D
weekday-narrow-3 = M
weekday-narrow-4 = D
weekday-narrow-5 = F
weekday-narrow-6 = S
weekday-narrow-7 = S

## Days

date-full = { $weekday }, { $day }. { $month_of } { $year }
date-weekday-day = { $weekday }, { $day }. { $month_in }
date-long = { $day }. { $month_of } { $year }
date-day = { $day }. { $month_in }
date-short = { $day }. { $month_short }
date-short-year = { $day }. { $month_short } { $year }
date-short-weekday = { $weekday_short } { $day }. { $month_short }
date-short-full = { $weekday_short } { $day }. { $month_short } { $year }
date-month-year = { $month } { $year }
date-column = { $weekday_short }

## Ranges of days

date-range-same-month = { $from_day }.–{ $to_day }. { $to_month_of } { $to_year }
date-range-same-year = { $from_day }. { $from_month_in } – { $to_day }. { $to_month_of } { $to_year }
date-range = { $from_day }. { $from_month_of } { $from_year } – { $to_day }. { $to_month_of } { $to_year }
date-from = ab { $day }
date-until = bis { $day }

## Times; $hour and $minute have two digits

time = { $hour }:{ $minute }
time-range = { $from }–{ $to }
time-range-days = { $from }–{ $to } ({ $to_day })
time-from = ab { $from } Uhr

## Times on paper; the -hours forms are for full hours and have no minutes

time-paper = { $hour }:{ $minute } Uhr
time-paper-hours = { $hour } Uhr
time-range-paper = { $from }–{ $to } Uhr
time-range-paper-hours = { $from_hour }–{ $to_hour } Uhr
time-range-midnight = { $from } Uhr bis Mitternacht
time-range-days-paper = { $from } Uhr bis { $to_day }, { $to } Uhr

## Day and time together; both are finished texts

when = { $day }, { $time }
when-range-days = { $from } – { $to }
when-your-time = { $time } deine Zeit
when-no-time = { $day }, Zeit noch offen
when-not-set = noch ohne Zeit

## Near days

today = heute
tomorrow = morgen
yesterday = gestern
in-days = in { $count ->
    [one] { $count } Tag
   *[other] { $count } Tagen
}
days-ago = vor { $count ->
    [one] { $count } Tag
   *[other] { $count } Tagen
}
days-late = { $count ->
    [one] { $count } Tag zu spät
   *[other] { $count } Tage zu spät
}
in-weeks = in { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
weeks-ago = vor { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
in-hours = in { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
minutes-ago = vor { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
hours-ago = vor { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
just-now = gerade eben

## Joining

list-join = { $first }, { $rest }
list-and = { $first } und { $last }
where = { $place }, { $city }
