//! Folding for search and order, in any script.
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters that people write and type in several ways, each with the form that we search by.
/// Arabic and Kurdish variants, and the Latin letters that do not decompose in Unicode.
fn variant(letter: char) -> &'static str {
    match letter {
        'ي' | 'ى' | 'ې' | 'ێ' | 'ۍ' | 'ے' | 'ئ' => "ی",
        'ك' | 'ڪ' => "ک",
        'ة' | 'ە' | 'ۀ' | 'ۃ' | 'ہ' | 'ھ' => "ه",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ؤ' | 'ۆ' | 'ۇ' | 'ۊ' => "و",
        'ڕ' => "ر",
        'ڵ' => "ل",
        'ڤ' => "ف",
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŧ' => "t",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => "",
    }
}

/// Every SHA-256 that stands in a text, as 64 hexadecimal digits in a row.
pub fn digests(text: &str) -> impl Iterator<Item = &str> {
    let is_digit = |c: char| matches!(c, '0'..='9' | 'a'..='f');
    text.split(move |c| !is_digit(c))
        .filter(|run| run.len() == 64)
}

/// The text as search sees it: no accents, no case, one form for variants of a letter, Latin
/// digits, no invisible signs.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        // Variants first: decomposition would turn some into a letter that people do not type.
        let known = variant(letter);
        if !known.is_empty() {
            folded.push_str(known);
            continue;
        }
        for part in std::iter::once(letter).nfkd().flat_map(char::to_lowercase) {
            push_folded(part, &mut folded);
        }
    }
    folded
}

fn push_folded(part: char, folded: &mut String) {
    let known = variant(part);
    match part {
        _ if !known.is_empty() => folded.push_str(known),
        _ if is_combining_mark(part) => {}
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | 'ـ' => {}
        '\u{660}'..='\u{669}' => folded.push(digit(part, 0x660)),
        '\u{6f0}'..='\u{6f9}' => folded.push(digit(part, 0x6f0)),
        '\'' | '’' | 'ʼ' | '`' | '´' => {}
        _ => folded.push(part),
    }
}

fn digit(letter: char, zero: u32) -> char {
    char::from_digit(letter as u32 - zero, 10).unwrap_or(letter)
}

/// Adds a text to what search looks in: its words folded, each behind two spaces, so that a beginning
/// of one or two letters is as long as what the index knows and not found inside words.
pub fn push_searchable(text: &str, searchable: &mut String) {
    for word in words(&fold(text)) {
        searchable.push_str("  ");
        searchable.push_str(word);
    }
}

/// What must stand in a searchable text for a search to find it, all of it: any part of a word, or
/// for one or two letters its beginning.
#[must_use]
pub fn needles(search: &str) -> Vec<String> {
    let needle = |word: &str| match word.chars().count() {
        1 => format!("  {word}"),
        2 => format!(" {word}"),
        _ => word.to_owned(),
    };
    words(&fold(search)).map(needle).collect()
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    let parts = folded.split(|sign: char| !sign.is_alphanumeric());
    parts.filter(|word| !word.is_empty())
}

/// The alphabet by which names in Arabic script are sorted: Sorani's order, which holds the
/// Arabic and Persian letters at their places.
const ALPHABET: &str = "ءئاآبپتةثجچحخدذرڕزژسشصضطظعغفڤقکگلڵمنوۆۇهەھیێ";

/// The key that names are sorted by: accents and case aside, Arabic script by its alphabet.
#[must_use]
pub fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for letter in text.trim().chars() {
        let same = match letter {
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            'أ' | 'إ' => 'ا',
            other => other,
        };
        match ALPHABET.chars().position(|known| known == same) {
            Some(place) => {
                let place = u32::try_from(place).unwrap_or_default();
                key.push(char::from_u32(0x0600 + place).unwrap_or(same));
            }
            None => key.push_str(&fold(letter.encode_utf8(&mut [0; 4]))),
        }
    }
    key
}

/// The text in the first of the languages that has it, else in any; with its language.
#[must_use]
pub fn pick<'a>(words: &'a crate::Words, languages: &[&str]) -> Option<(&'a str, &'a str)> {
    languages
        .iter()
        .find_map(|language| words.get_key_value(*language))
        .or_else(|| words.iter().next())
        .map(|(language, text)| (language.as_str(), text.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{fold, sort_key};

    #[test]
    fn variants_of_a_letter_are_found_by_each_other() {
        for (left, right) in [
            ("كتێبخانة", "کتیبخانه"),
            ("ڕۆژین", "روژین"),
            ("Łukasz Bjørn", "lukasz bjorn"),
            ("IŞIK ışık", "isik isik"),
            ("Şîlan Çiçek", "silan cicek"),
            ("Straße", "STRASSE"),
            ("٠٧٧٠", "۰۷۷۰"),
            ("مُحَمَّد", "محمد"),
        ] {
            assert_eq!(fold(left), fold(right), "{left} and {right}");
        }
    }

    #[test]
    fn kurdish_letters_stand_at_their_places_in_the_alphabet() {
        let mut names = [
            "گوڵ",
            "ئازاد",
            "ژین",
            "پەری",
            "Zara",
            "Åsa",
            "ڤیان",
            "فاتمە",
            "bêrîvan",
        ];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(
            names,
            [
                "Åsa",
                "bêrîvan",
                "Zara",
                "ئازاد",
                "پەری",
                "ژین",
                "فاتمە",
                "ڤیان",
                "گوڵ"
            ]
        );
    }
}
