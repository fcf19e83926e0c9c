//! Languages and countries that we can name.

/// Languages written from right to left.
const RIGHT_TO_LEFT: &[&str] = &[
    "ar", "ckb", "fa", "he", "ur", "ps", "sd", "ug", "yi", "syr", "az-Arab",
];

/// Whether the text is a well-formed BCP 47 tag of a language, script and region at most.
#[must_use]
pub fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && tag.len() <= 11
        && parts.all(|part| {
            matches!(part.len(), 2 | 4) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
                || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// Whether the language is written from right to left.
#[must_use]
pub fn is_right_to_left(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    tag == "az-Arab" || (RIGHT_TO_LEFT.contains(&language) && !tag.ends_with("-Latn"))
}

/// Whether the text has the form of an ISO 3166 alpha-2 code.
#[must_use]
pub fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}
