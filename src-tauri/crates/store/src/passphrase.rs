//! Passphrases that are worth having: made of random words, or judged before they are taken.

use zeroize::Zeroizing;

use crate::StoreError;
use crate::key::random_bytes;

/// 2,048 plain words, exactly eleven bits each.
const WORDS: &str = include_str!("../../../../assets/words/en.txt");
const WORD_BITS: u32 = 11;
/// Six words are 66 bits. Five would be 55, which a well-funded guesser has tried in a thousand
/// years; the promise is a hundred times that.
const WORD_COUNT: usize = 6;
/// Below this a new passphrase is refused.
const LEAST_BITS: f64 = 40.0;
/// What a guesser with money tries in a second against 128 MiB of Argon2id.
const GUESSES_A_SECOND: f64 = 1.2e6;
const SECONDS_A_YEAR: f64 = 31_557_600.0;
/// The estimate reads no further: what comes after can only make it stronger.
const READ_SIGNS: usize = 100;

/// How long a passphrase keeps a guesser busy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rating {
    /// From 0, guessed at once, to 4, out of reach.
    pub strength: u8,
    /// Whether a book may be protected with it.
    pub enough: bool,
    /// The estimated number of guesses as a power of two.
    pub bits: f64,
    /// Years until all those guesses are made.
    pub years: f64,
}

/// A new random passphrase, six words with spaces between.
pub fn suggest() -> Result<Zeroizing<String>, StoreError> {
    // 16 bits a word, of which eleven are used: the list has a power of two of words, so none is
    // likelier than another.
    let chance = random_bytes::<{ WORD_COUNT * 2 }>()?;
    let words: Vec<&str> = WORDS.lines().collect();
    let mut text = Zeroizing::new(String::with_capacity(WORD_COUNT * 8));
    for pair in chance.chunks_exact(2) {
        if !text.is_empty() {
            text.push(' ');
        }
        let at = usize::from(u16::from_le_bytes([pair[0], pair[1]])) % (1 << WORD_BITS);
        text.push_str(words.get(at).copied().unwrap_or_default());
    }
    Ok(text)
}

/// Years that all suggestions last against a guesser with money.
pub fn suggested_years() -> f64 {
    years_of(f64::from(WORD_BITS) * WORD_COUNT as f64)
}

/// Judges a passphrase by how its words, names, years and keyboard runs would be guessed.
pub fn rate(text: &str) -> Rating {
    let read: Zeroizing<String> = Zeroizing::new(text.chars().take(READ_SIGNS).collect());
    let bits = zxcvbn::zxcvbn(&read, &["convoke"]).guesses_log10() * std::f64::consts::LOG2_10;
    let bits = bits.max(bits_of_listed_words(&read).unwrap_or(0.0));
    let strength = match bits {
        bits if bits < 20.0 => 0,
        bits if bits < 30.0 => 1,
        bits if bits < LEAST_BITS => 2,
        bits if bits < 60.0 => 3,
        _ => 4,
    };
    Rating {
        strength,
        enough: bits >= LEAST_BITS,
        bits,
        years: years_of(bits),
    }
}

/// What a phrase of different listed words is worth to a guesser who has the list.
fn bits_of_listed_words(text: &str) -> Option<f64> {
    let mut typed: Vec<&str> = text.split(' ').collect();
    let listed = typed
        .iter()
        .all(|word| WORDS.lines().any(|known| known == *word));
    typed.sort_unstable();
    typed.dedup();
    listed.then(|| f64::from(WORD_BITS) * typed.len() as f64)
}

fn years_of(bits: f64) -> f64 {
    bits.exp2() / GUESSES_A_SECOND / SECONDS_A_YEAR
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_list_holds_2048_different_short_words() {
        let words: BTreeSet<&str> = WORDS.lines().collect();
        assert_eq!(words.len(), 2048);
        assert_eq!(WORDS.lines().count(), 2048);
        assert!(words.iter().all(|word| (3..=7).contains(&word.len())));
        assert!(
            words
                .iter()
                .all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()))
        );
    }

    #[test]
    fn a_suggestion_outlasts_a_hundred_thousand_years_and_is_never_the_same() {
        assert!(suggested_years() > 1e6, "{}", suggested_years());
        let mut seen = BTreeSet::new();
        let mut words = BTreeSet::new();
        for _ in 0..400 {
            let text = suggest().unwrap();
            assert_eq!(text.split(' ').count(), 6);
            for word in text.split(' ') {
                assert!(WORDS.lines().any(|known| known == word), "{word}");
                words.insert(word.to_owned());
            }
            assert!(seen.insert(text.to_string()));
        }
        // 2,400 draws from 2,048 words meet about 1,410 different ones.
        assert!(words.len() > 1300, "{}", words.len());
    }

    #[test]
    fn suggestions_are_rated_enough() {
        for _ in 0..5 {
            let text = suggest().unwrap();
            let rating = rate(&text);
            assert!(
                rating.enough && rating.strength == 4,
                "{} {rating:?}",
                &*text
            );
        }
    }

    #[test]
    fn weak_passphrases_are_refused() {
        for text in [
            "",
            "a",
            "password",
            "Password1!",
            "qwertyuiop",
            "qwertyuiop[]asdfghjkl",
            "12345678901234",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "abcabcabcabcabcabcabc",
            "03.12.1987",
            "convoke2026",
            "volunteers",
            "iloveyou2",
            "apple apple apple apple apple",
            "Tr0ub4dour",
            "zxcvbnm,./",
            "abcdefghijklmnopqrstuvwxyz",
        ] {
            let rating = rate(text);
            assert!(!rating.enough, "{text} {rating:?}");
            assert!(rating.strength < 3, "{text}");
        }
    }

    #[test]
    fn strong_passphrases_are_taken_in_any_script() {
        for text in [
            "brisk-lantern-41-orbit-salve",
            "cwT9!vLq2#xRzP",
            "پەنجەرەی سەوز لە باخچەی کۆن",
            "der alte Kahn schläft unterm Mond",
        ] {
            assert!(rate(text).enough, "{text} {:?}", rate(text));
        }
    }

    #[test]
    fn a_very_long_text_is_rated_in_time() {
        let text = "kite ".repeat(200_000);
        let start = std::time::Instant::now();
        rate(&text);
        assert!(start.elapsed().as_secs() < 5);
    }
}
