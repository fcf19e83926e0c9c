//! Names of months, days and near days, in all languages, as people type them.
use std::sync::LazyLock;

use chrono::Weekday;
use convoke_domain::text::fold;

use crate::words::words;

/// What a typed word can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// A month, 1 to 12.
    Month(u32),
    /// A day of the week.
    Weekday(Weekday),
    /// Days from today.
    Relative(i64),
}

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// Other names of months, January to December, that people use beside those of `date.ftl`.
const OTHER_MONTHS: &[(&str, [&str; 12])] = &[
    // Arabic of Egypt and the Gulf, and of Algeria and Tunisia.
    (
        "ar",
        [
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
        ],
    ),
    (
        "ar",
        [
            "جانفي",
            "فيفري",
            "مارس",
            "أفريل",
            "ماي",
            "جوان",
            "جويلية",
            "أوت",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
        ],
    ),
    // Kurmanji has two older sets beside the one of its press.
    (
        "kmr",
        [
            "rêbendan",
            "reşemî",
            "avdar",
            "avrêl",
            "gulan",
            "pûşper",
            "tîrmeh",
            "gelawêj",
            "rezber",
            "kewçêr",
            "sermawez",
            "berfanbar",
        ],
    ),
    (
        "kmr",
        [
            "kanûna paşîn",
            "şibat",
            "adar",
            "nîsan",
            "gulan",
            "hezîran",
            "temûz",
            "tebax",
            "îlon",
            "çirîya pêşîn",
            "çirîya paşîn",
            "kanûna pêşîn",
        ],
    ),
    (
        "de",
        [
            "jänner",
            "feber",
            "maerz",
            "april",
            "mai",
            "juno",
            "julei",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ],
    ),
];

/// Other names of days of the week.
const OTHER_WEEKDAYS: &[(&str, &str, Weekday)] = &[
    ("de", "sonnabend", Weekday::Sat),
    ("kmr", "înî", Weekday::Fri),
    ("kmr", "duşemb", Weekday::Mon),
    ("kmr", "şemb", Weekday::Sat),
    ("ckb", "جومعە", Weekday::Fri),
];

/// Other words for days near today, by their distance.
const OTHER_NEAR_DAYS: &[(&str, &str, i64)] = &[
    ("en", "day after tomorrow", 2),
    ("de", "übermorgen", 2),
    ("de", "vorgestern", -2),
    ("kmr", "sibe", 1),
    ("kmr", "dusibe", 2),
    ("ckb", "سبەی", 1),
    ("ckb", "دووسبەی", 2),
    ("ar", "بكرة", 1),
    ("ar", "بعد غد", 2),
];

/// Words and endings that stand in a date and say nothing: `12th`, `12ê`, `12ی`, `am 12.`
const FILLERS: &[&str] = &[
    "st", "nd", "rd", "th", "of", "the", "on", "am", "den", "der", "dem", "e", "an", "a", "roja",
    "ی", "له", "روژی", "یوم", "من", "فی", "و",
];

struct Entry {
    language: String,
    text: String,
    name: Name,
}

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut entries = Vec::new();
    for language in words().tags() {
        read_locale(language, &mut entries);
    }
    for month in 1..=12 {
        // Before a year Sorani binds the short month to it, as it does the long one.
        let short = words().say("ckb", &format!("month-short-{month}"), &[]);
        entries.push(entry("ckb", &format!("{short}ی"), Name::Month(month)));
    }
    for (language, months) in OTHER_MONTHS {
        for (month, text) in (1..).zip(months) {
            entries.push(entry(language, text, Name::Month(month)));
        }
    }
    for (language, text, weekday) in OTHER_WEEKDAYS {
        entries.push(entry(language, text, Name::Weekday(*weekday)));
    }
    for (language, text, days) in OTHER_NEAR_DAYS {
        entries.push(entry(language, text, Name::Relative(*days)));
    }
    entries
});

fn read_locale(language: &str, entries: &mut Vec<Entry>) {
    let mut add = |id: &str, name: Name| {
        if words().has(language, id) {
            entries.push(entry(language, &words().say(language, id, &[]), name));
        }
    };
    for form in ["month", "month-in", "month-of", "month-short"] {
        for month in 1..=12 {
            add(&format!("{form}-{month}"), Name::Month(month));
        }
    }
    for form in ["weekday", "weekday-short"] {
        for (number, weekday) in (1..).zip(WEEK) {
            add(&format!("{form}-{number}"), Name::Weekday(weekday));
        }
    }
    for (id, days) in [("today", 0), ("tomorrow", 1), ("yesterday", -1)] {
        add(id, Name::Relative(days));
    }
}

fn entry(language: &str, text: &str, name: Name) -> Entry {
    Entry {
        language: language.to_owned(),
        text: plain(&fold(text)),
        name,
    }
}

/// Finds a folded name: whole in the person's language, whole in any, or begun; a beginning
/// counts when all names that it may become mean the same.
pub(super) fn find(language: &str, folded: &str) -> Option<Name> {
    let typed = plain(folded);
    let letters = typed.chars().count();
    let own = |entry: &Entry| entry.language == language;
    let whole = |entry: &Entry| entry.text == typed;
    let begun = |entry: &Entry| entry.text.starts_with(&typed);
    only(|entry| own(entry) && whole(entry))
        .or_else(|| only(whole))
        .or_else(|| (letters >= 2).then(|| only(|entry| own(entry) && begun(entry)))?)
        .or_else(|| (letters >= 3).then(|| only(begun))?)
}

/// Whether the folded text is the whole of a name in any language.
pub(super) fn is_exact(folded: &str) -> bool {
    let typed = plain(folded);
    ENTRIES.iter().any(|entry| entry.text == typed)
}

/// Whether a word may stand in a date without meaning anything.
pub(super) fn is_filler(folded: &str) -> bool {
    FILLERS.contains(&folded)
}

/// The one meaning of all entries that fit.
fn only(fits: impl Fn(&Entry) -> bool) -> Option<Name> {
    let mut found = ENTRIES
        .iter()
        .filter(|entry| fits(entry))
        .map(|entry| entry.name);
    let first = found.next()?;
    found.all(|name| name == first).then_some(first)
}

/// The name without what people leave out: doubled letters (`کانونی`, `شەمە`), the dot of an
/// abbreviation, the Arabic article.
fn plain(folded: &str) -> String {
    let mut plain = String::with_capacity(folded.len());
    for word in folded.split([' ', '.']).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        let bare = word
            .strip_prefix("ال")
            .filter(|bare| bare.chars().count() > 1)
            .unwrap_or(word);
        for letter in bare.chars() {
            if !letter.is_alphabetic() || !plain.ends_with(letter) {
                plain.push(letter);
            }
        }
    }
    plain
}
