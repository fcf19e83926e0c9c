//! Reads a time of day as people type it.
use chrono::NaiveTime;
use convoke_domain::text::fold;

/// Which half of the day a time belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// Endings that name a half of the day, in folded letters without dots and spaces.
const HALVES: &[(&str, Half)] = &[
    ("am", Half::Morning),
    ("pm", Half::Afternoon),
    // Kurmanji: before and after noon.
    ("bn", Half::Morning),
    ("pn", Half::Afternoon),
    // Sorani: morning and after noon; `پ.ن` is said of both halves, so it is not read.
    ("بن", Half::Morning),
    ("دن", Half::Afternoon),
    ("بهیانی", Half::Morning),
    ("ییواره", Half::Afternoon),
    ("ص", Half::Morning),
    ("م", Half::Afternoon),
];

/// Words round a time that say only that it is one.
const CLOCK: &[&str] = &["uhr", "oclock", "saet", "saat", "الساعه", "کاتژمیر", "h"];

/// Times with a name.
const NAMED: &[(&str, u32)] = &[
    ("noon", 12),
    ("midday", 12),
    ("midnight", 0),
    ("mittag", 12),
    ("mitternacht", 0),
    ("nivro", 12),
    ("nive seve", 0),
    ("نیوهرو", 12),
    ("نیوهشهو", 0),
    ("منتصف اللیل", 0),
];

/// Reads `14`, `14:30`, `1430`, `2pm`, `2.30 pm`, `14h`, `14 Uhr`, in any digits. `24:00` is the
/// midnight that a day ends with, `00:00` of the next.
#[must_use]
pub fn read_time(text: &str) -> Option<NaiveTime> {
    let folded = fold(text.trim());
    if let Some((_, hour)) = NAMED.iter().find(|(name, _)| *name == folded) {
        return NaiveTime::from_hms_opt(*hour, 0, 0);
    }
    let mut rest = folded.as_str();
    for word in CLOCK {
        rest = rest.strip_prefix(word).unwrap_or(rest).trim();
    }
    let (figures, ending) = rest.split_at(figures_end(rest));
    let half = read_ending(ending)?;
    let (hour, minute) = figures_of(figures.trim())?;
    NaiveTime::from_hms_opt(on_clock(hour, half)?, minute, 0)
}

/// Where the figures stop: after the last digit.
fn figures_end(text: &str) -> usize {
    text.rfind(|letter: char| letter.is_ascii_digit())
        .map_or(0, |last| last + 1)
}

/// The half of the day; `Some(None)` when nothing or only a clock word is said.
fn read_ending(ending: &str) -> Option<Option<Half>> {
    let bare: String = ending
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    let bare = CLOCK
        .iter()
        .find_map(|word| bare.strip_prefix(word))
        .unwrap_or(&bare);
    if bare.is_empty() {
        return Some(None);
    }
    HALVES
        .iter()
        .find(|(word, _)| *word == bare)
        .map(|(_, half)| Some(*half))
}

/// Hour and minute: one or two figures each side of a sign, or up to four without one.
fn figures_of(figures: &str) -> Option<(u32, u32)> {
    let (hour, minute) = match figures.split_once([':', '.', 'h', ' ', ',', '،', '٫']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if figures.len() <= 2 => (figures, "0"),
        None => figures.split_at_checked(figures.len() - 2)?,
    };
    let fits = (1..=2).contains(&hour.len()) && number(minute)? < 60;
    fits.then_some((number(hour)?, number(minute)?))
}

fn number(figures: &str) -> Option<u32> {
    let all_digits = figures.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| figures.parse().ok()).flatten()
}

fn on_clock(hour: u32, half: Option<Half>) -> Option<u32> {
    match (half, hour) {
        (None, 24) => Some(0),
        (None, hour) | (Some(Half::Afternoon), hour @ 12..=23) => Some(hour),
        (Some(Half::Morning), 12) => Some(0),
        (Some(Half::Morning), hour @ 1..=11) => Some(hour),
        (Some(Half::Afternoon), hour @ 1..=11) => Some(hour + 12),
        _ => None,
    }
}
