//! Sample cards in five languages.

use convoke_print::badge::{Badge, BadgeSheets, badges};
use convoke_print::calibration::{Calibration, calibration};
use convoke_print::certificate::{Certificate, Certificates, certificates};
use convoke_print::frame::Document;
use convoke_print::label::{Label, LabelFormat, LabelSheets, labels};
use convoke_print::placard::{Placard, Placards, placards};
use convoke_print::table_sign::{TableSign, TableSigns, table_signs};
use convoke_print::{Size, paper};

const LATIN: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const ARABIC: [char; 10] = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];
const CREATED: &str = "2026-12-11T18:40:00";

fn figures(language: &str) -> [char; 10] {
    if matches!(language, "ckb" | "ar") {
        ARABIC
    } else {
        LATIN
    }
}

/// Every kind of card in a language, by name.
pub fn all(language: &str) -> Vec<(&'static str, Document)> {
    vec![
        ("badges", badge_sheet(language)),
        ("labels", label_sheet(language, "3x7")),
        ("labels-us", label_sheet(language, "us-5160")),
        ("table-signs", signs(language)),
        ("placards", demands(language)),
        ("certificates", thanks(language)),
        ("calibration", rulers(language)),
    ]
}

#[rustfmt::skip]
const PEOPLE: [[&str; 5]; 7] = [
    ["en", "Amina", "Haddad", "Lead", "English · العربية"],
    ["de", "Jonas", "Weber", "Ordner", "Deutsch · English"],
    ["ckb", "شیلان", "ئەحمەد", "وەرگێڕان", "کوردی · Deutsch"],
    ["kmr", "Maximiliane-Friederike", "Ronahî", "Ragihandin", "Kurmancî · Deutsch · English · العربية"],
    ["ar", "كاروان", "عثمان", "التنظيم", "العربية · کوردی"],
    ["de", "Mina", "", "Fahrdienst", "Türkçe · Deutsch"],
    ["ckb", "دڵناز", "ڕەسووڵ", "فریاگوزاری", "کوردی · العربية"],
];

#[rustfmt::skip]
const SAID: [[&str; 9]; 5] = [
    ["en", "Week of Action for Public Libraries", "The library belongs to everyone", "Name", "Guest", "Thank you", "Information", "Signature", "Place, day"],
    ["de", "Aktionswoche für öffentliche Bibliotheken", "Die Bibliothek gehört allen", "Name", "Gast", "Danke", "Information", "Unterschrift", "Ort, Tag"],
    ["kmr", "Hefteya Çalakiyê ji bo Pirtûkxaneyên Giştî", "Pirtûkxane ya hemûyan e", "Nav", "Mêvan", "Spas", "Agahdarî", "Îmze", "Cih, roj"],
    ["ckb", "هەفتەی چالاکی بۆ کتێبخانە گشتییەکان", "کتێبخانە هی هەمووانە", "ناو", "میوان", "سوپاس", "زانیاری", "واژوو", "شوێن، ڕۆژ"],
    ["ar", "أسبوع العمل من أجل المكتبات العامة", "المكتبة لنا جميعاً", "الاسم", "ضيف", "شكراً", "معلومات", "التوقيع", "المكان واليوم"],
];

fn said(language: &str, place: usize) -> String {
    let row = SAID.iter().find(|row| row[0] == language);
    row.map_or("", |row| row[place]).to_owned()
}

/// Badges, the last one empty.
pub fn badge_sheet(language: &str) -> Document {
    let of = |row: &[&str; 5]| Badge {
        language: row[0].into(),
        call: said(row[0], 1),
        name: row[1].into(),
        family: row[2].into(),
        role: row[3].into(),
        languages: row[4].into(),
        ask_me: matches!(row[1], "Amina" | "دڵناز"),
        label: said(row[0], 3),
    };
    let mut all: Vec<Badge> = PEOPLE.iter().map(of).collect();
    all.push(Badge {
        language: language.into(),
        call: said(language, 1),
        role: said(language, 4),
        label: said(language, 3),
        ..Badge::default()
    });
    badges(&BadgeSheets {
        language: language.into(),
        badges: all,
        size: Size::mm(90.0, 65.0),
        sheet: paper::A4,
        start: 0,
        foot: "90 × 65 mm · {n}/{total} · 100 %".into(),
        data: "2026-12-11".into(),
        figures: figures(language),
        title: "Badges".into(),
        created: Some(CREATED.into()),
    })
}

/// Labels from the third place on.
pub fn label_sheet(language: &str, format: &str) -> Document {
    let of = |n: usize| Label {
        title: said(language, 1 + n % 2),
        lines: vec![said(language, 6), "120 × A5".into(), "Berlin".into()],
    };
    labels(&LabelSheets {
        language: language.into(),
        format: LabelFormat::named(format),
        labels: (0..10).map(of).collect(),
        start: 2,
        title: "Labels".into(),
        created: Some(CREATED.into()),
    })
}

fn signs(language: &str) -> Document {
    let other = if language == "en" { "ckb" } else { "en" };
    let both = |place| {
        vec![
            (language.to_owned(), said(language, place)),
            (other.to_owned(), said(other, place)),
        ]
    };
    table_signs(&TableSigns {
        language: language.into(),
        signs: vec![
            TableSign {
                texts: vec![(language.to_owned(), said(language, 6))],
                note: "14:00–17:00".into(),
            },
            TableSign {
                texts: both(6),
                note: String::new(),
            },
        ],
        sheet: paper::A4,
        folded: true,
        foot: said(language, 1),
        title: "Signs".into(),
        created: Some(CREATED.into()),
    })
}

fn demands(language: &str) -> Document {
    placards(&Placards {
        language: language.into(),
        placards: vec![Placard {
            language: language.into(),
            text: said(language, 2),
        }],
        sheet: paper::A3.turned(),
        call: said(language, 1),
        imprint: "V. i. S. d. P.: M. Muster, Berlin".into(),
        title: "Placards".into(),
        created: Some(CREATED.into()),
    })
}

fn thanks(language: &str) -> Document {
    certificates(&Certificates {
        language: language.into(),
        sheet: paper::A4,
        thanks: said(language, 5),
        call: said(language, 1),
        days: "12.–19. 12. 2026".into(),
        certificates: vec![Certificate {
            name: PEOPLE[if matches!(language, "ckb" | "ar") {
                2
            } else {
                1
            }][1]
                .into(),
            text: said(language, 2),
            facts: vec![said(language, 6)],
        }],
        host: said(language, 1),
        signature: said(language, 7),
        place_day: said(language, 8),
        title: "Certificates".into(),
        created: Some(CREATED.into()),
    })
}

fn rulers(language: &str) -> Document {
    calibration(&Calibration {
        language: language.into(),
        sheet: paper::A4,
        heading: said(language, 6),
        printer: "Office".into(),
        steps: (0..4).map(|_| said(language, 2)).collect(),
        measures: [6, 7, 8].map(|place| (said(language, place), "20,0 mm".into())),
        figures: figures(language),
        foot: said(language, 1),
        title: "Calibration".into(),
        created: Some(CREATED.into()),
    })
}
