//! Facts of sign-up sheets, as the pattern has them.

use convoke_print::paper;
use convoke_print::sign_up::{Code, Known, Labels, Mark, SignUpSheet};
use convoke_print::text::Emphasised;

/// People with names in three scripts, all different.
pub fn many(count: usize) -> Vec<Known> {
    let given = [
        "Amina",
        "Jonas",
        "Şîlan",
        "دڵناز",
        "کاروان",
        "Zoë",
        "محمد",
        "Grażyna",
        "ڤیان",
        "Łukasz",
        "ئاواز",
        "Hêlîn",
        "Ayşe",
        "Björn",
        "ڕێبین",
        "فاطمة",
        "Chloé",
        "Dilovan",
        "گوڵاڵە",
        "Thuy",
    ];
    let family = [
        "Haddad",
        "Weber",
        "Ehmed",
        "ڕەسووڵ",
        "عوسمان",
        "O'Brien",
        "السلامي",
        "Żółć",
        "ژیلا",
        "Nowak",
        "جەلال",
        "Zînar",
        "Yıldız",
        "Åström",
        "گوڵاڵە",
        "الخطيب",
        "d'Étienne",
        "Baran",
        "ئەحمەد",
        "Nguyễn",
        "Sample",
        "Fabre",
        "Öztürk",
        "هەڵەبجەیی",
        "Kühn",
    ];
    (0..count)
        .map(|n| Known {
            name: format!(
                "{} {}",
                given[n % given.len()],
                family[n / given.len() % family.len()]
            ),
            phone: Mark::Shown(format!("•• {:03}", n * 37 % 1000)),
            email: Mark::OnFile,
            shifts: vec![n % 4],
        })
        .collect()
}

fn codes(all: &[(&str, &str, &str)]) -> Vec<Code> {
    all.iter()
        .map(|(letter, name, hours)| Code {
            letter: (*letter).into(),
            name: (*name).into(),
            hours: (*hours).into(),
        })
        .collect()
}

fn people(all: &[(&str, &str, &[usize])]) -> Vec<Known> {
    all.iter()
        .map(|(name, phone, shifts)| Known {
            name: (*name).into(),
            phone: Mark::Shown(format!("•• {phone}")),
            email: Mark::OnFile,
            shifts: shifts.to_vec(),
        })
        .collect()
}

/// The sheet of the pattern in English.
pub fn english() -> SignUpSheet {
    let bold = Emphasised::mark;
    SignUpSheet {
        language: "en".into(),
        paper: paper::A4,
        labels: Labels {
            title: "Sign-up".into(),
            sheet: "Sheet {n} of {total}".into(),
            page: "page {n} of {total}".into(),
            shifts: "Shifts".into(),
            skills: "Skills".into(),
            here: "Here".into(),
            name: "Name".into(),
            phone: "Phone".into(),
            email: "E-mail".into(),
            news: "News".into(),
            known: "Already with us: tick when you arrive. Thick frame = your shift.".into(),
            new_here: "New here? Welcome. Write in capitals, one person per row.".into(),
            on_file: "on file".into(),
            fold: "Fold back here when full: it hides the rows above.".into(),
            typed: ["Typed in", "Rows filled", "Unreadable rows", "By", "Date"].map(String::from),
            continued: "continued".into(),
        },
        digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
        event: "Open-air reading".into(),
        call: "Week of Action for Public Libraries".into(),
        when: "Saturday 12 December 2026, 14:00–17:00".into(),
        place: "Market Square, Berlin".into(),
        consent: Emphasised::read(&format!(
            "{} To plan this event and tell you if it changes. We share it with nobody and delete it on {}. Tick {} only if you want to hear of later events.",
            bold("Why we ask."),
            bold("31 January 2027"),
            bold("News")
        )),
        shifts: codes(&[
            ("A", "Set-up", "12–14"),
            ("B", "Stewards", "14–17"),
            ("C", "Book stall", "14–17"),
            ("D", "Clear away", "17–19"),
        ]),
        skills: codes(&[
            ("F", "first aid", ""),
            ("K", "interpret", ""),
            ("V", "drive a van", ""),
            ("S", "sound", ""),
        ]),
        known: people(&[
            ("Amina Haddad", "014", &[1]),
            ("Jonas Weber", "871", &[0]),
            ("Shîlan Ehmed", "220", &[1, 3]),
            ("Claire Fabre", "405", &[2]),
        ]),
        blank_rows: 7,
        id: Some("S7K3F9".into()),
        return_to: "Return to: info desk at the bookshelf, or M. Sample, 1 Sample Street, Berlin."
            .into(),
        foot: [
            "Sign-up · Open-air reading".into(),
            "data of 11 Dec 2026, 18:40".into(),
        ],
        title: "Sign-up sheet: Open-air reading".into(),
        created: Some("2026-12-11T18:40:00".into()),
        ..SignUpSheet::default()
    }
}

/// The sheet of the pattern in Sorani.
pub fn sorani() -> SignUpSheet {
    let bold = Emphasised::mark;
    SignUpSheet {
        language: "ckb".into(),
        labels: Labels {
            title: "ناونووسین".into(),
            sheet: "پەڕەی {n} لە {total}".into(),
            page: "لاپەڕەی {n} لە {total}".into(),
            shifts: "نۆرەکان".into(),
            skills: "شارەزایی".into(),
            here: "هات".into(),
            name: "ناوی تەواو".into(),
            phone: "تەلەفۆن".into(),
            email: "ئیمەیل".into(),
            news: "هەواڵ".into(),
            known: "لەگەڵمانن: کە هاتیت نیشانی بکە. چوارچێوەی ئەستوور = نۆرەی تۆ.".into(),
            new_here: "تازە هاتوویت؟ بەخێربێیت. تکایە بە خەتێکی ڕوون بنووسە، هەر کەس لە ڕیزێکدا."
                .into(),
            on_file: "تۆمارکراوە".into(),
            fold: "کە پڕ بوو لێرەوە بینووشتێنەوە: ڕیزەکانی سەرەوە دەشاردرێنەوە.".into(),
            typed: [
                "تۆمارکردن",
                "ژمارەی ڕیزەکان",
                "ڕیزی نەخوێندراوە",
                "لەلایەن",
                "بەروار",
            ]
            .map(String::from),
            continued: "درێژە".into(),
        },
        digits: ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'],
        event: "خوێندنەوە لە ژێر ئاسماندا".into(),
        call: "هەفتەی چالاکی بۆ کتێبخانە گشتییەکان".into(),
        when: "شەممە، ١٢ی کانوونی یەکەمی ٢٠٢٦، ١٤:٠٠–١٧:٠٠".into(),
        place: "گۆڕەپانی کتێبخانە، هەولێر".into(),
        consent: Emphasised::read(&format!(
            "{} بۆ ڕێکخستنی ئەم چالاکییە و ئاگادارکردنەوەت ئەگەر گۆڕانی تێدا بێت. بە کەسی نادەین و لە {} دەیسڕینەوە. خانەی {} تەنیا ئەگەر دەتەوێت لە چالاکییەکانی داهاتوو ئاگادار بیت.",
            bold("بۆچی دەپرسین؟"),
            bold("٣١ی کانوونی دووەمی ٢٠٢٧"),
            bold("هەواڵ")
        )),
        shifts: codes(&[
            ("ا", "ئامادەکردن", "١٢–١٤"),
            ("ب", "ڕێکخستن", "١٤–١٧"),
            ("ج", "مێزی کتێب", "١٤–١٧"),
            ("د", "کۆکردنەوە", "١٧–١٩"),
        ]),
        skills: codes(&[
            ("ف", "فریاگوزاری", ""),
            ("و", "وەرگێڕان", ""),
            ("ش", "شۆفێری", ""),
            ("ک", "کارەبا و دەنگ", ""),
        ]),
        known: people(&[
            ("دڵناز ڕەسووڵ", "014", &[1]),
            ("کاروان عوسمان", "871", &[0]),
            ("شیلان ئەحمەد", "220", &[1, 3]),
            ("ئاواز جەلال", "405", &[2]),
        ]),
        return_to: "بیگەڕێنەوە بۆ: مێزی زانیاری، یان ن. نموونە، شەقامی نموونە ١، هەولێر.".into(),
        foot: [
            "ناونووسین · خوێندنەوە لە ژێر ئاسماندا".into(),
            "زانیاریی ١١ی کانوونی یەکەم، ١٨:٤٠".into(),
        ],
        ..english()
    }
}
