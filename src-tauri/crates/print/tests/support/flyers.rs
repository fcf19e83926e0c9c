//! Sample flyers in five languages, each design on each sheet.

use std::sync::Arc;

use convoke_print::Colour;
use convoke_print::flyer::{Flyer, FlyerDesign, FlyerPaper, FlyerPhoto, FlyerWords, ShelfDay};

/// The languages of the samples.
pub const LANGUAGES: [&str; 5] = ["en", "de", "kmr", "ckb", "ar"];
/// Every design with its name.
pub const DESIGNS: [(&str, FlyerDesign); 4] = [
    ("type", FlyerDesign::Type),
    ("photo", FlyerDesign::Photo),
    ("bilingual", FlyerDesign::Bilingual),
    ("low-ink", FlyerDesign::LowInk),
];
/// Every sheet with its name.
pub const PAPERS: [(&str, FlyerPaper); 3] = [
    ("a6", FlyerPaper::A6),
    ("a5", FlyerPaper::A5),
    ("a4", FlyerPaper::A4),
];

/// Each design in each language on each sheet, named 'type-a5-de'.
pub fn all(photo: Option<&[u8]>) -> Vec<(String, Flyer)> {
    let mut found = Vec::new();
    for (design_name, design) in DESIGNS {
        for (paper_name, paper) in PAPERS {
            for language in LANGUAGES {
                let name = format!("{design_name}-{paper_name}-{language}");
                let mut flyer = sample(design, paper, language);
                if design == FlyerDesign::Bilingual {
                    let other = if language == "ckb" { "de" } else { "ckb" };
                    flyer
                        .words
                        .push(words(if language == "en" { "de" } else { other }));
                }
                flyer.photo = photo.map(|bytes| FlyerPhoto {
                    bytes: Arc::from(bytes),
                    focus: (52, 60),
                });
                found.push((name, flyer));
            }
        }
    }
    found
}

/// One sample.
pub fn sample(design: FlyerDesign, paper: FlyerPaper, language: &str) -> Flyer {
    let day = |events, cities, this| ShelfDay {
        events,
        cities,
        this,
    };
    Flyer {
        design,
        paper,
        words: vec![words(language)],
        week: vec![
            day(12, 4, true),
            day(4, 2, false),
            day(3, 1, false),
            day(6, 3, false),
            day(4, 2, false),
            day(5, 3, false),
            day(7, 3, false),
            day(8, 4, false),
        ],
        web: "libraries-week.example".into(),
        colour: Colour::hex("#D43A0C").expect("a colour"),
        title: "Flyer".into(),
        created: Some("2026-11-20T10:00:00".into()),
        ..Flyer::default()
    }
}

/// The words of a sample.
pub fn words(language: &str) -> FlyerWords {
    let line = |place: usize| {
        TEXTS
            .iter()
            .find(|row| row[0] == language)
            .map_or("", |row| row[place])
            .to_owned()
    };
    let arabic = matches!(language, "ckb" | "ar");
    let days = (12..20)
        .map(|day: u32| digits(&day.to_string(), arabic))
        .collect();
    FlyerWords {
        language: language.to_owned(),
        call: line(1),
        window: line(2),
        summary: line(3),
        day: digits("12", arabic),
        month: line(4),
        weekday: line(5),
        date: line(6),
        time: line(7),
        place: line(8),
        address: line(9),
        text: line(10),
        organiser: line(11),
        contact: line(12),
        contact_bare: "030 23125 014".into(),
        accessibility: line(13),
        imprint: line(14),
        own_print: line(15),
        credit: line(16),
        programme: list(language, 0),
        speakers: list(language, 1),
        route: list(language, 2),
        days,
        to_follow: [line(17), line(18), line(19)],
        ..FlyerWords::default()
    }
}

/// Programme, speakers and stops.
fn list(language: &str, place: usize) -> String {
    let lists = match language {
        "de" => [
            "14:00 | Eröffnung | Rojîn Karim\n14:30 | Lesung für Kinder\n15:15 | Bücher tauschen | ڕۆژین ئەحمەد\n16:30 | Was wir fordern",
            "Rojîn Karim | Bibliothekarin in Neukölln\nJonas Weber | liest vor\nڕۆژین ئەحمەد | مامۆستا",
            "Hermannplatz | Treffpunkt 14:00\nRathaus\nHasenheide\nStadtbücherei | Abschluss",
        ],
        "kmr" => [
            "14:00 | Vekirin | Rojîn Karim\n14:30 | Xwendina ji bo zarokan\n15:15 | Guhertina pirtûkan\n16:30 | Daxwazên me",
            "Rojîn Karim | pirtûkxanevan\nŞîlan Ehmed | mamoste\nJonas Weber | dixwîne",
            "Meydan | 14:00\nŞaredarî\nPark\nPirtûkxane | dawî",
        ],
        "ckb" => [
            "١٤:٠٠ | کردنەوە | ڕۆژین ئەحمەد\n١٤:٣٠ | خوێندنەوە بۆ منداڵان\n١٥:١٥ | گۆڕینەوەی کتێب | Jonas Weber\n١٦:٣٠ | داواکارییەکانمان",
            "ڕۆژین ئەحمەد | کتێبخانەوان\nشیلان ڕەسووڵ | مامۆستا\nJonas Weber | خوێنەر",
            "گۆڕەپانی قەڵا | ١٤:٠٠\nشارەوانی\nپارک\nکتێبخانە | کۆتایی",
        ],
        "ar" => [
            "١٤:٠٠ | الافتتاح | أمينة حداد\n١٤:٣٠ | قراءة للأطفال\n١٥:١٥ | تبادل الكتب\n١٦:٣٠ | مطالبنا",
            "أمينة حداد | أمينة مكتبة\nيوسف منصور | معلّم\nJonas Weber | قارئ",
            "ساحة القلعة | ١٤:٠٠\nالبلدية\nالحديقة\nالمكتبة | الختام",
        ],
        _ => [
            "14:00 | Opening | Rojîn Karim\n14:30 | Reading for children\n15:15 | Book swap | ڕۆژین ئەحمەد\n16:30 | What we ask for",
            "Rojîn Karim | librarian\nClaire Fabre | reads aloud\nڕۆژین ئەحمەد | مامۆستا",
            "Station Square | meeting point, 14:00\nTown hall\nCanal bridge\nLibrary | closing",
        ],
    };
    lists.get(place).copied().unwrap_or_default().to_owned()
}

fn digits(text: &str, arabic: bool) -> String {
    let turn = |c: char| match c.to_digit(10).filter(|_| arabic) {
        Some(value) => char::from_u32(0x660 + value).unwrap_or(c),
        None => c,
    };
    text.chars().map(turn).collect()
}

#[rustfmt::skip]
const TEXTS: [[&str; 20]; 5] = [
    ["en", "Week of Action for Public Libraries", "12–19 December 2026", "The library belongs to everyone", "December", "Saturday",
     "Saturday 12 December", "14:00–17:00", "Market Square", "in front of the city library, Berlin",
     "Bring a book. Read one page aloud. Pass it on.", "Friends of the Library", "Contact: 030 23125 014",
     "Step-free entrance. Toilet on site. Sign language on request until 5 December.",
     "Responsible for content: M. Sample, 1 Sample Street, Berlin.", "Printed at home.", "Photo: R. Sample",
     "Date to follow", "Time to follow", "Place to follow"],
    ["de", "Aktionswoche für öffentliche Bibliotheken", "12.–19. Dezember 2026", "Die Bibliothek gehört allen", "Dezember", "Samstag",
     "Samstag, 12. Dezember", "14–17 Uhr", "Marktplatz", "vor der Stadtbibliothek, Berlin",
     "Bring ein Buch mit. Lies eine Seite vor. Gib es weiter.", "Freundeskreis Bibliothek", "Kontakt: 030 23125 014",
     "Stufenloser Zugang. Toilette vor Ort. Gebärdensprache auf Anfrage bis 5. Dezember.",
     "V. i. S. d. P.: M. Muster, Musterweg 1, 10115 Berlin.", "Eigendruck.", "Foto: R. Muster",
     "Termin folgt", "Uhrzeit folgt", "Ort folgt"],
    ["kmr", "Hefteya Çalakiyê ji bo Pirtûkxaneyên Giştî", "12–19ê Kanûna Pêşîn 2026", "Pirtûkxane ya hemûyan e", "Kanûna Pêşîn", "Şemî",
     "Şemî, 12ê Kanûna Pêşîn", "14:00–17:00", "Meydana Bajêr", "li pêş pirtûkxaneya bajêr, Amed",
     "Pirtûkekê bîne. Rûpelekê bi dengekî bilind bixwîne. Bide kesekî din.", "Hevalên Pirtûkxaneyê", "Têkilî: 030 23125 014",
     "Derketin bê pêlik e. Tuwalet heye. Zimanê îşaretan bi daxwazê, heta 5ê Kanûnê.",
     "Berpirsê naverokê: M. Mînak, Kolana Mînakê 1, Amed.", "Li malê hatiye çapkirin.", "Wêne: R. Mînak",
     "Roj dê bê ragihandin", "Dem dê bê ragihandin", "Cih dê bê ragihandin"],
    ["ckb", "هەفتەی چالاکی بۆ کتێبخانە گشتییەکان", "١٢–١٩ی کانوونی یەکەمی ٢٠٢٦", "کتێبخانە هی هەمووانە", "کانوونی یەکەم", "شەممە",
     "شەممە، ١٢ی کانوونی یەکەم", "١٤:٠٠–١٧:٠٠", "گۆڕەپانی کتێبخانە", "بەردەم کتێبخانەی گشتی، هەولێر",
     "کتێبێک بهێنە، لاپەڕەیەکی بە دەنگی بەرز بخوێنەوە، بیدە بە یەکێکی تر.", "هاوڕێیانی کتێبخانە", "پەیوەندی: \u{2066}030 23125 014\u{2069}",
     "چوونەژوورەوەی بێ پلە. ئاودەست هەیە. وەرگێڕانی زمانی ئاماژە بە داواکاری، تا ٥ی کانوونی یەکەم.",
     "بەرپرسی بڵاوکردنەوە: ن. نموونە، شەقامی نموونە ١، هەولێر.", "لە ماڵەوە چاپ کراوە.", "وێنە: ن. نموونە",
     "ڕۆژەکەی دواتر ڕادەگەیەنرێت", "کاتەکەی دواتر ڕادەگەیەنرێت", "شوێنەکەی دواتر ڕادەگەیەنرێت"],
    ["ar", "أسبوع العمل من أجل المكتبات العامة", "١٢–١٩ كانون الأول ٢٠٢٦", "المكتبة لنا جميعاً", "كانون الأول", "السبت",
     "السبت ١٢ كانون الأول", "١٤:٠٠–١٧:٠٠", "ساحة المكتبة", "أمام المكتبة العامة، أربيل",
     "أحضروا كتاباً. اقرؤوا صفحة بصوت عالٍ. مرروه إلى غيركم.", "أصدقاء المكتبة", "للتواصل: \u{2066}030 23125 014\u{2069}",
     "مدخل بلا درج. دورة مياه متاحة. ترجمة بلغة الإشارة عند الطلب حتى ٥ كانون الأول.",
     "المسؤول عن النشر: ن. نموذج، شارع النموذج ١، أربيل.", "طُبع ذاتياً.", "الصورة: ن. نموذج",
     "يُعلن التاريخ لاحقاً", "يُعلن الوقت لاحقاً", "يُعلن المكان لاحقاً"],
];
