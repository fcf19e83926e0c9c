//! Sample papers of a call in two languages: calendar, lists, press, letter, pack.

use convoke_print::calendar::{Calendar, CityRow, Day, Entry, Spread, calendar};
use convoke_print::contacts::{ContactColumn, ContactSheet, Filling, contact_sheet};
use convoke_print::event_list::{Chapter, EventList, Listed, Part, event_list};
use convoke_print::foot::Foot;
use convoke_print::frame::Document;
use convoke_print::letter::{Fact, Letter, letter};
use convoke_print::pack::{Change, Pack, PackEvent, Part as Paper, pack};
use convoke_print::press::{Embargo, PressRelease, Quote, press_release};
use convoke_print::text::Emphasised;
use convoke_print::{Colour, paper};

/// Words in English and Sorani.
pub fn said(language: &str, english: &str, sorani: &str) -> String {
    if language == "ckb" { sorani } else { english }.to_owned()
}

fn foot(language: &str, tab: char) -> Foot {
    let digits = if language == "ckb" {
        ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩']
    } else {
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
    };
    Foot {
        document: said(language, "Paper · Open-air reading", "پەڕە · خوێندنەوە"),
        state: said(
            language,
            "data of 11 Dec 2026, 18:40",
            "زانیاریی ١١ی کانوون، ١٨:٤٠",
        ),
        page: said(language, "page {n} of {total}", "لاپەڕەی {n} لە {total}"),
        id: Some("K3W90A".to_owned()),
        tab: Some(tab),
        digits,
        ..Foot::default()
    }
}

fn entry(language: &str, time: &str) -> Entry {
    Entry {
        time: time.to_owned(),
        title: said(
            language,
            "Many-language reading day",
            "ڕۆژی خوێندنەوە بە چەند زمان",
        ),
        city: said(language, "Berlin", "بەرلین"),
    }
}

/// A week of two cities; the first has `events` on its second day.
pub fn week(language: &str, events: usize) -> Document {
    let days: Vec<Day> = (12..20)
        .map(|day| Day {
            number: foot(language, 'K').number(day),
            weekday: said(language, "Sat", "شەممە"),
            inside: true,
            ..Day::default()
        })
        .collect();
    let city = |name: String, count: usize| {
        let mut days = vec![Vec::new(); 8];
        days[1] = vec![entry(language, "14:00"); count];
        CityRow { city: name, days }
    };
    let cities = vec![
        city(said(language, "Berlin", "بەرلین"), events),
        city(said(language, "Hewlêr", "هەولێر"), 1),
    ];
    calendar(&Calendar {
        spreads: vec![Spread::Week { days, cities }],
        ..calendar_of(language)
    })
}

/// A month whose third day has `events`.
pub fn month(language: &str, events: usize) -> Document {
    let weeks = (0..5)
        .map(|week| {
            (1..=7)
                .map(|day| Day {
                    number: foot(language, 'K').number(week * 7 + day),
                    inside: week == 1,
                    blank: week == 4 && day > 3,
                    entries: vec![
                        entry(language, "14:00");
                        if week == 0 && day == 3 { events } else { 0 }
                    ],
                    ..Day::default()
                })
                .collect()
        })
        .collect();
    let spread = Spread::Weeks {
        title: said(language, "December 2026", "کانوونی یەکەمی ٢٠٢٦"),
        weekdays: vec![said(language, "Saturday", "شەممە"); 7],
        weeks,
    };
    calendar(&Calendar {
        spreads: vec![spread],
        ..calendar_of(language)
    })
}

fn calendar_of(language: &str) -> Calendar {
    Calendar {
        language: language.to_owned(),
        paper: paper::A4.turned(),
        call: said(
            language,
            "Week of Action for Public Libraries",
            "هەفتەی چالاکی بۆ کتێبخانە گشتییەکان",
        ),
        window: said(
            language,
            "12–19 December 2026",
            "١٢–١٩ی کانوونی یەکەمی ٢٠٢٦",
        ),
        colour: Some(Colour::Rgb(0, 0x60, 0x6b)),
        more: said(language, "+{n} more", "+{n}ی تر"),
        continued: said(language, "continued", "درێژە"),
        notes: vec![said(
            language,
            "All times are local times.",
            "هەموو کاتەکان بەپێی کاتی ناوخۆن.",
        )],
        nothing: said(
            language,
            "No event has a day yet.",
            "هێشتا هیچ بۆنەیەک ڕۆژی نییە.",
        ),
        foot: foot(language, 'K'),
        title: said(language, "Calendar", "ڕۆژژمێر"),
        created: None,
        spreads: Vec::new(),
    }
}

/// A list of `count` events of one city.
pub fn list(language: &str, count: usize) -> Document {
    let event = Listed {
        time: "14:00–17:00".to_owned(),
        name: said(language, "Open-air reading", "خوێندنەوە لە ژێر ئاسماندا"),
        kind: said(language, "Cultural event", "چالاکیی کولتووری"),
        place: said(language, "Market Square", "گۆڕەپانی بازاڕ"),
        address: "Marktplatz 3".to_owned(),
        contact: "Lena Vogt".to_owned(),
        reach: "+49 30 23125 871".to_owned(),
    };
    let part = Part {
        title: said(
            language,
            "Saturday 12 December 2026",
            "شەممە ١٢ی کانوونی یەکەم",
        ),
        events: vec![event; count],
    };
    let chapter = Chapter {
        title: said(language, "Berlin", "بەرلین"),
        beside: said(language, "Germany", "ئەڵمانیا"),
        parts: vec![part],
    };
    event_list(&EventList {
        language: language.to_owned(),
        paper: paper::A4,
        heading: said(language, "Events", "بۆنەکان"),
        about: said(language, "Week of Action", "هەفتەی چالاکی"),
        note: String::new(),
        columns: ["1", "2", "3", "4"].map(str::to_owned),
        chapters: if count == 0 {
            Vec::new()
        } else {
            vec![chapter]
        },
        continued: said(language, "continued", "درێژە"),
        nothing: said(
            language,
            "There are no events yet.",
            "هێشتا هیچ بۆنەیەک نییە.",
        ),
        foot: foot(language, 'E'),
        title: said(language, "Events", "بۆنەکان"),
        created: None,
    })
}

/// A call sheet of `count` outlets.
pub fn contacts(language: &str, count: usize) -> Document {
    let column = |head: &str, share, filling| ContactColumn {
        head: head.to_owned(),
        share,
        filling,
    };
    let row = ["Radio 1", "+49 30 23125 700", "", ""].map(str::to_owned);
    contact_sheet(&ContactSheet {
        language: language.to_owned(),
        paper: paper::A4.turned(),
        heading: said(language, "Call sheet", "پەڕەی تەلەفۆن"),
        about: said(language, "Open-air reading", "خوێندنەوە"),
        columns: vec![
            column("Outlet", 40, Filling::Text),
            column("Phone", 30, Filling::Code),
            column("Reached", 0, Filling::Box),
            column("Note", 30, Filling::Room),
        ],
        rows: vec![row.to_vec(); count],
        blank_rows: 3,
        nothing: said(
            language,
            "No outlet is in the book yet.",
            "هێشتا هیچ دەزگایەک نییە.",
        ),
        foot: foot(language, 'M'),
        title: "Call sheet".to_owned(),
        ..ContactSheet::default()
    })
}

/// A press release with a body of `paragraphs`.
pub fn release(language: &str, paragraphs: usize) -> Document {
    let text = said(
        language,
        "A public library is the one room in a city where nobody has to buy anything. Children learn to read there, neighbours meet there, and people who are new find a chair and a word.",
        "کتێبخانەی گشتی تاکە ژوورێکی شارە کە تێیدا کەس ناچار نییە شتێک بکڕێت. منداڵان لەوێ فێری خوێندنەوە دەبن، دراوسێکان یەکتر دەبینن.",
    );
    press_release(&PressRelease {
        language: language.to_owned(),
        paper: paper::A4,
        masthead: said(language, "Press", "ڕۆژنامەگەری"),
        sender: said(language, "Friends of the Library", "هاوڕێیانی کتێبخانە"),
        address: "Musterweg 1, 10115 Berlin".to_owned(),
        reach: "friends@example.org".to_owned(),
        embargo: Embargo {
            label: said(language, "Embargo", "بڵاومەکەنەوە پێش"),
            own: said(
                language,
                "Saturday 12 December 2026, 10:00 Berlin",
                "شەممە ١٢ی کانوون، ١٠:٠٠ بەرلین",
            ),
            others: said(
                language,
                "12:00 Hewlêr · 09:00 UTC",
                "١٢:٠٠ هەولێر · ٠٩:٠٠ UTC",
            ),
        },
        headline: said(language, "Open-air reading", "خوێندنەوە لە ژێر ئاسماندا"),
        lead: said(
            language,
            "Bring a book. Read one page aloud.",
            "کتێبێک بهێنە، لاپەڕەیەک بخوێنەوە.",
        ),
        dateline: [
            "Berlin".to_owned(),
            said(language, "11 December 2026", "١١ی کانوون"),
        ],
        body: vec![text; paragraphs],
        quotes: vec![Quote {
            text: said(
                language,
                "“Who opens the door owes nobody an explanation.”",
                "«ئەوەی دەرگا دەکاتەوە، پێویست ناکات ڕوونی بکاتەوە.»",
            ),
            speaker: "Dilnaz Rasul, Hewlêr".to_owned(),
        }],
        dates: (
            said(language, "Dates", "کاتەکان"),
            vec![(
                "12 Dec, 14:00".to_owned(),
                "Market Square, Berlin".to_owned(),
            )],
        ),
        about: (
            said(language, "About us", "دەربارەی ئێمە"),
            "340".to_owned(),
        ),
        contact: (
            said(language, "Questions", "پرسیار"),
            "Lena Vogt".to_owned(),
            "+49 30 23125 871".to_owned(),
        ),
        colour: Some(Colour::Rgb(0, 0x60, 0x6b)),
        foot: foot(language, 'M'),
        title: "Press".to_owned(),
        created: None,
    })
}

/// A letter; the number of stewards is missing.
pub fn notification(language: &str) -> Document {
    let fact = |label: &str, text: String, field| Fact {
        label: label.to_owned(),
        text,
        field,
    };
    letter(&Letter {
        language: language.to_owned(),
        paper: paper::A4,
        sender: said(language, "Friends of the Library", "هاوڕێیانی کتێبخانە"),
        sender_address: "Musterweg 1, 10115 Berlin".to_owned(),
        sender_reach: vec!["+49 30 23125 014".to_owned()],
        to: ["Assembly office", "Musterplatz 6", "12101 Berlin"]
            .map(str::to_owned)
            .to_vec(),
        references: vec![(
            "Date".to_owned(),
            said(language, "2 December 2026", "٢ی کانوون"),
            false,
        )],
        subject: [
            said(
                language,
                "Notification of an event: March",
                "ئاگادارکردنەوە لە بۆنەیەک",
            ),
            said(
                language,
                "on Saturday 12 December 2026",
                "لە شەممە ١٢ی کانوون",
            ),
        ],
        greeting: said(language, "Dear Sir or Madam,", "بەڕێزان،"),
        opening: vec![said(
            language,
            "We hereby notify you of the following event.",
            "لەم بۆنەیە ئاگادارتان دەکەینەوە.",
        )],
        facts: vec![
            fact(
                "Place",
                said(language, "Market Square", "گۆڕەپانی بازاڕ"),
                "place",
            ),
            fact("Stewards", String::new(), "stewards"),
        ],
        closing: vec![said(language, "Please confirm.", "تکایە دڵنیا بکەنەوە.")],
        farewell: said(language, "Yours faithfully,", "لەگەڵ ڕێزدا"),
        signature: "Amina Haddad".to_owned(),
        attachments: (
            said(language, "Enclosures", "هاوپێچ"),
            vec!["Site plan".to_owned()],
        ),
        foot: foot(language, 'N'),
        title: "Letter".to_owned(),
        ..Letter::default()
    })
}

/// A pack of `events` events with a release and a letter each.
pub fn bundle(language: &str, events: usize) -> Document {
    let part = |name: String, tab, document| Paper {
        name,
        tab: Some(tab),
        numbered: true,
        document,
        ..Paper::default()
    };
    let event = PackEvent {
        name: said(language, "Open-air reading", "خوێندنەوە لە ژێر ئاسماندا"),
        about: "14:00–17:00".to_owned(),
        parts: vec![
            part(
                said(language, "Press release", "ڕاگەیاندن"),
                'M',
                release(language, 8),
            ),
            Paper {
                change: Some(Change {
                    label: said(language, "changed", "گۆڕاوە"),
                    words: said(language, "Now: 80 people", "ئێستا: ٨٠ کەس"),
                }),
                ..part(
                    said(language, "Letter", "نامە"),
                    'N',
                    notification(language),
                )
            },
        ],
    };
    pack(&Pack {
        language: language.to_owned(),
        paper: paper::A4,
        label: said(language, "Event-day pack", "دۆسیەی ڕۆژ"),
        made: said(
            language,
            "Made on 11 December 2026",
            "ئامادەکراوە لە ١١ی کانوون",
        ),
        headline: said(language, "Open-air reading", "خوێندنەوە لە ژێر ئاسماندا"),
        about: said(language, "Saturday 12 December 2026", "شەممە ١٢ی کانوون"),
        summary: said(language, "2 papers.", "٢ بەڵگە."),
        since: Some(Emphasised::read(&format!(
            "{} {}",
            Emphasised::mark(&said(language, "1 of 2 changed", "١ لە ٢ گۆڕاون")),
            said(
                language,
                "since the print of 10 December 2026.",
                "لە چاپی ١٠ی کانوونەوە."
            ),
        ))),
        events: vec![event; events],
        sheets: ["page", "pages"].map(str::to_owned),
        pages: ["page {n}", "pages {n} to {total}"].map(str::to_owned),
        stamp: said(language, "Pack {n}/{total}", "دۆسیە {n}/{total}"),
        contacts: (
            said(language, "On the day", "لەو ڕۆژەدا"),
            vec![("Amina".to_owned(), "+49 30 23125 211".to_owned())],
        ),
        foot: Foot {
            tab: None,
            ..foot(language, 'C')
        },
        title: "Pack".to_owned(),
        created: None,
    })
}
