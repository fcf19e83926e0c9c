use super::{Digits, Style};

const START: &str = "2026-12-12T14:00";
const END: &str = "2026-12-12T17:00";

/// English, German, Kurmanji, then Sorani and Arabic with their own digits.
fn styles() -> [Style; 5] {
    ["en", "de", "kmr", "ckb", "ar"].map(|language| Style::new(language, Digits::Arabic))
}

fn in_all(say: impl Fn(&Style) -> String) -> [String; 5] {
    styles().map(|style| say(&style))
}

#[test]
fn days_read_as_each_language_writes_them() {
    assert_eq!(
        in_all(|style| style.day_full(START)),
        [
            "Saturday 12 December 2026",
            "Samstag, 12. Dezember 2026",
            "Şemî, 12ê Kanûna 2026an",
            "شەممە ١٢ی کانوونی یەکەمی ٢٠٢٦",
            "السبت ١٢ كانون الأول ٢٠٢٦",
        ]
    );
    assert_eq!(
        in_all(|style| style.day_short("2026-12-12")),
        ["12 Dec", "12. Dez.", "12 Kan", "١٢ی ک١", "١٢ كانون الأول"]
    );
    let latin = Style::new("ckb", Digits::Latin);
    assert_eq!(latin.day_short("2026-12-12"), "12ی ک1");
}

#[test]
fn a_range_of_days_says_once_what_both_ends_share() {
    assert_eq!(
        in_all(|style| style.day_range("2026-12-12", "2026-12-19")),
        [
            "12–19 December 2026",
            "12.–19. Dezember 2026",
            "12–19ê Kanûna 2026an",
            "١٢–١٩ی کانوونی یەکەمی ٢٠٢٦",
            "١٢–١٩ كانون الأول ٢٠٢٦",
        ]
    );
    let english = Style::new("en", Digits::Latin);
    assert_eq!(
        english.day_range("2026-11-28", "2026-12-02"),
        "28 November – 2 December 2026"
    );
    assert_eq!(
        english.day_range("2026-12-28", "2027-01-02"),
        "28 December 2026 – 2 January 2027"
    );
    assert_eq!(
        english.day_range("2026-12-12", "2026-12-12"),
        "12 December 2026"
    );
}

#[test]
fn a_time_names_its_days_only_when_it_spans_them() {
    assert_eq!(
        in_all(|style| style.when(Some(START), Some(END))),
        [
            "Sat 12 Dec 2026, 14:00–17:00",
            "Sa 12. Dez. 2026, 14:00–17:00",
            "Şem 12 Kan 2026, 14:00–17:00",
            "شەممە ١٢ی ک١ی ٢٠٢٦، ١٤:٠٠–١٧:٠٠",
            "السبت ١٢ كانون الأول ٢٠٢٦، ١٤:٠٠–١٧:٠٠",
        ]
    );
    let english = Style::new("en", Digits::Latin);
    assert_eq!(
        english.when(Some("2026-12-12T22:00"), Some("2026-12-13T02:00")),
        "Sat 12 Dec 2026, 22:00–02:00"
    );
    assert_eq!(
        english.when(Some(START), Some("2026-12-13T12:00")),
        "Sat 12 Dec, 14:00 – Sun 13 Dec 2026, 12:00"
    );
    assert_eq!(english.when(Some(START), None), "Sat 12 Dec 2026, 14:00");
    assert_eq!(english.when(None, None), "no time yet");
    assert_eq!(
        english.time_range(START, "2026-12-14T12:00"),
        "14:00–12:00 (14 Dec)"
    );
}

#[test]
fn paper_says_times_as_people_do() {
    assert_eq!(
        in_all(|style| style.paper_time(Some(START), Some(END))),
        [
            "14:00–17:00",
            "14–17 Uhr",
            "14:00–17:00",
            "١٤:٠٠–١٧:٠٠",
            "١٤:٠٠–١٧:٠٠"
        ]
    );
    assert_eq!(
        in_all(|style| style.paper_time(Some("2026-12-18T18:00"), Some("2026-12-19T00:00")))[4],
        "من ١٨:٠٠ إلى منتصف الليل"
    );
    assert_eq!(
        in_all(|style| style.paper_time(Some("2026-12-18T18:30"), None))[..2],
        ["18:30", "18:30 Uhr"]
    );
}

#[test]
fn distance_is_counted_by_each_languages_rule() {
    let far = |day: &str| in_all(|style| style.relative_days("2026-11-24", day));
    assert_eq!(
        far("2026-12-12"),
        [
            "in 18 days",
            "in 18 Tagen",
            "piştî 18 rojan",
            "١٨ ڕۆژی ماوە",
            "بعد ١٨ يوماً"
        ]
    );
    assert_eq!(
        far("2026-11-21"),
        [
            "3 days late",
            "3 Tage zu spät",
            "3 roj dereng",
            "٣ ڕۆژ دواکەوتووە",
            "متأخر ٣ أيام"
        ]
    );
    assert_eq!(far("2026-11-25")[0], "tomorrow");
    let ago = |then: &str| Style::new("en", Digits::Latin).ago("2026-11-24T01:00", then);
    assert_eq!(ago("2026-11-24T00:59"), "1 minute ago");
    assert_eq!(ago("2026-11-23T22:00"), "yesterday");
    assert_eq!(ago("2026-11-21T22:00"), "3 days ago");
    assert_eq!(ago("2026-10-21T22:00"), "21 October 2026");
}

#[test]
fn the_own_clock_is_named_only_when_it_differs() {
    let english = Style::new("en", Digits::Latin);
    let own = |own: &str| english.your_time((START, None), "Asia/Baghdad", own);
    assert_eq!(own("Europe/Berlin"), "12:00 your time");
    assert_eq!(own("Asia/Riyadh"), "");
    assert_eq!(own("Pacific/Auckland"), "Sun 13 Dec, 00:00 your time");
    // 2:30 happens twice that night in Berlin; the choice decides.
    let twice = |fold| english.your_time(("2026-10-25T02:30", Some(fold)), "Europe/Berlin", "UTC");
    assert_eq!(
        [twice("earlier"), twice("later")],
        ["00:30 your time", "01:30 your time"]
    );
}

#[test]
fn lists_and_places_join_by_the_language() {
    assert_eq!(
        Style::new("en", Digits::Latin).list(&["a", "b", "c"]),
        "a, b and c"
    );
    let arabic = Style::new("ar", Digits::Arabic);
    assert_eq!(arabic.list(&["سارا", "علي", "مها"]), "سارا، علي ومها");
    assert_eq!(arabic.row(&["سارا", "علي", "مها"]), "سارا، علي، مها");
    assert_eq!(
        arabic.place(Some("ساحة المكتبة"), Some("أربيل")),
        "ساحة المكتبة، أربيل"
    );
    assert_eq!(arabic.number(4812), "٤٨١٢");
}
