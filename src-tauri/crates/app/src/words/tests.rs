use fluent_bundle::FluentResource;

use super::{Argument, FILES, Words, words};
use crate::format::Digits;

#[test]
fn every_locale_file_can_be_read_and_says_each_message_once() {
    for (language, text) in FILES {
        if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
            panic!("{language}: {errors:?}");
        }
    }
    for tag in words().tags() {
        let source = words().source(tag);
        let mut ids: Vec<&str> = source
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect();
        ids.sort_unstable();
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{tag}: {twice:?}");
    }
}

#[test]
fn each_language_counts_by_its_own_rule() {
    let forms = "form = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let words = Words::read(&["en", "de", "kmr", "ckb", "ar"].map(|language| (language, forms)));
    let said = |language: &str, number: i64| {
        words.say(language, "form", &[("n", Argument::Count(number))])
    };
    for language in ["en", "de", "kmr", "ckb"] {
        assert_eq!(
            [0, 1, 2].map(|n| said(language, n)),
            ["other", "one", "other"],
            "{language}"
        );
    }
    assert_eq!(
        [0, 1, 2, 3, 11, 100].map(|n| said("ar", n)),
        ["zero", "one", "two", "few", "many", "other"]
    );
}

#[test]
fn a_name_of_the_other_direction_cannot_turn_the_sentence_round() {
    let words = Words::read(&[
        ("en", "added = { $name } added, { $n }\nonly = Only here\n"),
        ("ckb", "added = { $name } زیاد کرا، { $n }\n"),
    ]);
    let said = |language: &str, name: &str| {
        let arguments = [("name", Argument::Name(name)), ("n", Argument::Count(12))];
        words.say_with(language, Digits::Arabic, "added", &arguments)
    };
    assert_eq!(said("en", "Rojîn"), "Rojîn added, 12");
    assert_eq!(said("en", "ڕۆژین"), "\u{2068}ڕۆژین\u{2069} added, 12");
    assert_eq!(said("ckb", "ڕۆژین"), "ڕۆژین زیاد کرا، ١٢");
    assert_eq!(
        said("ckb", "0770 123"),
        "\u{2068}0770 123\u{2069} زیاد کرا، ١٢"
    );
    assert_eq!(words.say("ckb", "only", &[]), "Only here");
    assert_eq!(words.say("ckb", "nowhere", &[]), "nowhere");
}

#[test]
fn languages_are_named_in_the_language_of_the_window_and_in_themselves() {
    let languages = words().languages("en");
    let sorani = languages
        .iter()
        .find(|language| language.tag == "ckb")
        .expect("Sorani");
    assert_eq!(
        (
            sorani.name.as_str(),
            sorani.own_name.as_str(),
            sorani.direction,
            sorani.has_words
        ),
        ("Sorani", "کوردیی ناوەندی", "rtl", true)
    );
    assert!(
        languages
            .iter()
            .any(|language| language.tag == "fr" && !language.has_words)
    );
    assert!(
        languages
            .iter()
            .all(|language| !language.name.starts_with("language-"))
    );
}
