### Days and times in words. Names of months and days are passed in by the code, in three forms of the month:
### $month stands alone, $month_in stands after a day without a year, $month_of stands before a year.
### The digits of the finished text are turned into the chosen digit set by the code.

## Months alone

month-1 = Çile
month-2 = Sibat
month-3 = Adar
month-4 = Nîsan
month-5 = Gulan
month-6 = Hezîran
month-7 = Tîrmeh
month-8 = Tebax
month-9 = Îlon
month-10 = Cotmeh
month-11 = Mijdar
month-12 = Kanûn

## Months after a day, without a year

month-in-1 = Çileyê
month-in-2 = Sibatê
month-in-3 = Adarê
month-in-4 = Nîsanê
month-in-5 = Gulanê
month-in-6 = Hezîranê
month-in-7 = Tîrmehê
month-in-8 = Tebaxê
month-in-9 = Îlonê
month-in-10 = Cotmehê
month-in-11 = Mijdarê
month-in-12 = Kanûnê

## Months before a year

month-of-1 = Çileya
month-of-2 = Sibata
month-of-3 = Adara
month-of-4 = Nîsana
month-of-5 = Gulana
month-of-6 = Hezîrana
month-of-7 = Tîrmeha
month-of-8 = Tebaxa
month-of-9 = Îlona
month-of-10 = Cotmeha
month-of-11 = Mijdara
month-of-12 = Kanûna

## Short months

month-short-1 = Çil
month-short-2 = Sib
month-short-3 = Ada
month-short-4 = Nîs
month-short-5 = Gul
month-short-6 = Hez
month-short-7 = Tîr
month-short-8 = Teb
month-short-9 = Îlo
month-short-10 = Cot
month-short-11 = Mij
month-short-12 = Kan

## Days of the week, 1 is Monday

weekday-1 = Duşem
weekday-2 = Sêşem
weekday-3 = Çarşem
weekday-4 = Pêncşem
weekday-5 = În
weekday-6 = Şemî
weekday-7 = Yekşem
weekday-short-1 = Duş
weekday-short-2 = Sêş
weekday-short-3 = Çar
weekday-short-4 = Pên
weekday-short-5 = În
weekday-short-6 = Şem
weekday-short-7 = Yek
weekday-narrow-1 = D
weekday-narrow-2 = S
weekday-narrow-3 = Ç
weekday-narrow-4 = P
weekday-narrow-5 = Î
weekday-narrow-6 = Ş
weekday-narrow-7 = Y

## Days

date-full = { $weekday }, { $day }ê { $month_of } { $year }an
date-weekday-day = { $weekday }, { $day }ê { $month_in }
date-long = { $day }ê { $month_of } { $year }an
date-day = { $day }ê { $month_in }
date-short = { $day } { $month_short }
date-short-year = { $day } { $month_short } { $year }
date-short-weekday = { $weekday_short } { $day } { $month_short }
date-short-full = { $weekday_short } { $day } { $month_short } { $year }
date-month-year = { $month_of } { $year }an
date-column = { $weekday_short }

## Ranges of days

date-range-same-month = { $from_day }–{ $to_day }ê { $to_month_of } { $to_year }an
date-range-same-year = { $from_day }ê { $from_month_in } – { $to_day }ê { $to_month_of } { $to_year }an
date-range = { $from_day }ê { $from_month_of } { $from_year }an – { $to_day }ê { $to_month_of } { $to_year }an
date-from = ji { $day } pê ve
date-until = heta { $day }

## Times; $hour and $minute have two digits

time = { $hour }:{ $minute }
time-range = { $from }–{ $to }
time-range-days = { $from }–{ $to } ({ $to_day })
time-from = ji { $from } pê ve

## Times on paper; the -hours forms are for full hours and have no minutes

time-paper = Saet { $hour }:{ $minute }
time-paper-hours = Saet { $hour }:00
time-range-paper = { $from }–{ $to }
time-range-paper-hours = { $from_hour }:00–{ $to_hour }:00
time-range-midnight = { $from } heta nîvê şevê
time-range-days-paper = { $from } heta { $to_day }, { $to }

## Day and time together; both are finished texts

when = { $day }, { $time }
when-range-days = { $from } – { $to }
when-your-time = { $time } bi saeta te
when-no-time = { $day }, saet nehatiye diyarkirin
when-not-set = hîn dem tune

## Near days

today = îro
tomorrow = sibê
yesterday = duh
in-days = { $count ->
    [one] piştî rojekê
   *[other] piştî { $count } rojan
}
days-ago = { $count ->
    [one] berî rojekê
   *[other] berî { $count } rojan
}
days-late = { $count ->
    [one] rojek dereng
   *[other] { $count } roj dereng
}
in-weeks = { $count ->
    [one] piştî hefteyekê
   *[other] piştî { $count } hefteyan
}
weeks-ago = { $count ->
    [one] berî hefteyekê
   *[other] berî { $count } hefteyan
}
in-hours = { $count ->
    [one] piştî saetekê
   *[other] piştî { $count } saetan
}
minutes-ago = { $count ->
    [one] berî deqeyekê
   *[other] berî { $count } deqeyan
}
hours-ago = { $count ->
    [one] berî saetekê
   *[other] berî { $count } saetan
}
just-now = niha

## Joining

list-join = { $first }, { $rest }
list-and = { $first } û { $last }
where = { $place }, { $city }
