### Names of choices. The part after the first hyphen is the value in the record.

## Kinds of event

kind-demonstration = Demonstration
kind-march = March
kind-vigil = Vigil
kind-rally = Rally
kind-public_meeting = Public meeting
kind-talk = Talk
kind-screening = Film
kind-workshop = Workshop
kind-stall = Stall
kind-cultural_event = Cultural event
kind-press_conference = Press conference
kind-media_action = Media action
kind-online_action = Online action
kind-fundraiser = Fundraiser

## States of an event

status-idea = Idea
status-tentative = Tentative
status-confirmed = Confirmed
status-postponed = Postponed
status-cancelled = Cancelled
status-done = Done

## States of an assignment

assignment-invited = Invited
assignment-confirmed = Confirmed
assignment-declined = Declined
assignment-came = Came
assignment-stood_in = Stood in
assignment-absent = Did not come

## Kinds of organisation

organization-womens_group = Women's group
organization-youth_group = Youth group
organization-social_movement = Social movement
organization-trade_union = Trade union
organization-civil_society = Civil society
organization-academic_network = Academic network
organization-venue = Venue
organization-authority = Authority
organization-media = Media outlet

## Why stock came or went

reason-receipt = Received
reason-issue = Given out
reason-return = Returned
reason-stocktake = Counted
reason-write_off = Written off

## How somebody agreed

consent-paper = on paper
consent-spoken = by word of mouth
consent-online = online
consent-email = by e-mail

## A time that happens twice

fold-earlier = the earlier one
fold-later = the later one

## The colour beside ink

accent-petrol = Petrol
accent-cobalt = Cobalt
accent-mulberry = Mulberry

## Languages

language-am = Amharic
language-ar = Arabic
language-az = Azerbaijani
language-bg = Bulgarian
language-bn = Bengali
language-bs = Bosnian
language-ckb = Sorani
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian
language-fi = Finnish
language-fr = French
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-hu = Hungarian
language-hy = Armenian
language-it = Italian
language-ja = Japanese
language-ka = Georgian
language-kmr = Kurmanji
language-nb = Norwegian
language-nl = Dutch
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-sv = Swedish
language-sw = Swahili
language-syr = Syriac
language-ta = Tamil
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-zh = Chinese
language-zza = Zazaki

## Countries

country-AE = United Arab Emirates
country-AM = Armenia
country-AT = Austria
country-AU = Australia
country-AZ = Azerbaijan
country-BE = Belgium
country-BG = Bulgaria
country-BR = Brazil
country-CA = Canada
country-CH = Switzerland
country-CY = Cyprus
country-CZ = Czechia
country-DE = Germany
country-DK = Denmark
country-DZ = Algeria
country-EG = Egypt
country-ES = Spain
country-FI = Finland
country-FR = France
country-GB = United Kingdom
country-GE = Georgia
country-GR = Greece
country-HR = Croatia
country-HU = Hungary
country-IE = Ireland
country-IL = Israel
country-IN = India
country-IQ = Iraq
country-IR = Iran
country-IT = Italy
country-JO = Jordan
country-JP = Japan
country-KE = Kenya
country-KW = Kuwait
country-LB = Lebanon
country-LU = Luxembourg
country-MA = Morocco
country-NL = Netherlands
country-NO = Norway
country-PL = Poland
country-PS = Palestine
country-PT = Portugal
country-RO = Romania
country-RU = Russia
country-SE = Sweden
country-SY = Syria
country-TN = Tunisia
country-TR = Turkey
country-UA = Ukraine
country-US = United States
country-ZA = South Africa

## Skills that people often write; the id is the English word with hyphens. Others are printed as they were typed

skill-first-aid = first aid
skill-sound = sound
skill-stewarding = stewarding
skill-printing = printing
skill-photography = photography
skill-interpreting = interpreting
skill-cooking = cooking
skill-driving = driving
skill-sign-language = sign language
skill-childcare = childcare
