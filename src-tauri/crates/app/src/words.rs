//! What the program says, in every language that has a folder in `assets/locales`.
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use convoke_domain::place::is_right_to_left;
use convoke_domain::text::sort_key;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::Serialize;
use serde_json::Value as Json;
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

use crate::format::Digits;

/// Every locale file as (language, text), without a language when it belongs to all; `build.rs`
/// writes the list.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));
/// The language that every message exists in.
const FALLBACK: &str = "en";

type Bundle = FluentBundle<Arc<FluentResource>>;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::read(FILES));

/// All messages that are built into the program.
#[must_use]
pub fn words() -> &'static Words {
    &WORDS
}

/// A value that a message names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'a> {
    /// A number, which the message may choose its form by.
    Count(i64),
    /// Text of ours, such as a formatted day, or a word that the message chooses by.
    Text(&'a str),
    /// What a person typed: kept from turning round in a sentence of the other direction.
    Name(&'a str),
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Count(number)
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Count(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a Json> for Argument<'a> {
    /// A figure of a broken rule. Words of ours (`public_meeting`) stay fit to choose by; any
    /// other text counts as typed.
    fn from(value: &'a Json) -> Self {
        let ours = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-');
        match value {
            Json::Number(number) => Self::Count(number.as_i64().unwrap_or(i64::MAX)),
            Json::Bool(true) => Self::Text("yes"),
            Json::String(text) if text.bytes().all(ours) => Self::Text(text),
            Json::String(text) => Self::Name(text),
            _ => Self::Text("no"),
        }
    }
}

/// The start of the ids of languages' names in themselves.
const OWN_NAME: &str = "own-";

/// A language as a person chooses it: for texts, for papers, or as one that somebody speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in the language of the window.
    pub name: String,
    /// Its name in itself.
    pub own_name: String,
    /// Where its lines begin.
    #[ts(type = "'ltr' | 'rtl'")]
    pub direction: &'static str,
    /// Whether the program has words in it: days, labels and lines of paper.
    pub has_words: bool,
}

/// The messages of all languages.
pub struct Words {
    locales: BTreeMap<String, Locale>,
}

/// One language: its messages with Latin digits, and with Arabic ones where it has them.
struct Locale {
    source: String,
    latin: Bundle,
    arabic: Option<Bundle>,
}

impl Words {
    /// Reads locale files, given as (language, text); files without a language go to all. A message that is written wrong is left
    /// out, so that one slip in a translation does not silence the program.
    #[must_use]
    pub fn read(files: &[(&str, &str)]) -> Self {
        let mut sources: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (language, text) in files {
            sources.entry(language).or_default().push(text);
        }
        let shared = sources.remove("").unwrap_or_default();
        let locales = sources
            .into_iter()
            .map(|(language, texts)| {
                let texts = [texts.as_slice(), shared.as_slice()].concat();
                (language.to_owned(), Locale::read(language, &texts))
            })
            .collect();
        Self { locales }
    }

    /// The message in the language, else in English, else its id. Numbers have Latin digits.
    #[must_use]
    pub fn say(&self, language: &str, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.say_with(language, Digits::Latin, id, arguments)
    }

    /// Like [`Words::say`], with numbers in the digits of the person.
    #[must_use]
    pub fn say_with(
        &self,
        language: &str,
        digits: Digits,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> String {
        [language, FALLBACK]
            .into_iter()
            .filter_map(|language| self.locales.get_key_value(self.nearest(language)?))
            .find_map(|(language, locale)| locale.say(language, digits, id, arguments))
            .unwrap_or_else(|| id.to_owned())
    }

    /// Whether the language itself has the message.
    #[must_use]
    pub fn has(&self, language: &str, id: &str) -> bool {
        self.nearest(language)
            .and_then(|tag| self.locales.get(tag))
            .is_some_and(|locale| locale.latin.has_message(id))
    }

    /// All messages of a language as one Fluent text, for the window.
    #[must_use]
    pub fn source(&self, language: &str) -> String {
        self.nearest(language)
            .and_then(|tag| self.locales.get(tag))
            .map_or_else(String::new, |locale| locale.source.clone())
    }

    /// All languages that the program can name, by their names in one of them.
    #[must_use]
    pub fn languages(&self, named_in: &str) -> Vec<Language> {
        let source = self.source(FALLBACK);
        let mut languages: Vec<Language> = source
            .lines()
            .filter_map(|line| line.strip_prefix(OWN_NAME)?.split_once(" = "))
            .map(|(tag, own_name)| Language {
                tag: tag.to_owned(),
                name: self.say(named_in, &format!("language-{tag}"), &[]),
                own_name: own_name.trim().to_owned(),
                direction: direction(tag),
                has_words: self.locales.contains_key(tag),
            })
            .collect();
        languages.sort_by_cached_key(|language| sort_key(&language.name));
        languages
    }

    /// The languages that the program has words in.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.locales.keys().map(String::as_str)
    }

    /// The folder that serves a tag: `de-AT` reads `de`, and `ku` is Kurmanji unless it says more.
    fn nearest(&self, language: &str) -> Option<&str> {
        let primary = language.split('-').next().unwrap_or_default();
        let known = match language {
            "ku-Arab" => "ckb",
            _ if primary == "ku" => "kmr",
            _ => primary,
        };
        [language, known]
            .into_iter()
            .find_map(|tag| self.locales.get_key_value(tag))
            .map(|(tag, _)| tag.as_str())
    }
}

/// `rtl` for a language that is written from right to left, else `ltr`.
#[must_use]
pub fn direction(language: &str) -> &'static str {
    if is_right_to_left(language) {
        "rtl"
    } else {
        "ltr"
    }
}

impl Locale {
    fn read(language: &str, texts: &[&str]) -> Self {
        let resources: Vec<Arc<FluentResource>> = texts
            .iter()
            .map(|text| FluentResource::try_new((*text).to_owned()))
            .map(|read| Arc::new(read.unwrap_or_else(|(readable, _)| readable)))
            .collect();
        Self {
            source: texts.join("\n"),
            latin: bundle(language, &resources),
            arabic: Digits::Arabic.are_used_in(language).then(|| {
                let mut bundle = bundle(language, &resources);
                bundle.set_formatter(Some(|value, _| match value {
                    FluentValue::Number(number) => Some(Digits::Arabic.write(&number.as_string())),
                    _ => None,
                }));
                bundle
            }),
        }
    }

    fn say(
        &self,
        language: &str,
        digits: Digits,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Option<String> {
        let bundle = match digits {
            Digits::Latin => &self.latin,
            Digits::Arabic => self.arabic.as_ref().unwrap_or(&self.latin),
        };
        let (id, attribute) = id
            .split_once('.')
            .map_or((id, None), |(id, at)| (id, Some(at)));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            given.set(*name, value(language, *argument));
        }
        // A missing argument shows as its name, which is the best that can be said here.
        let mut unresolved = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&given), &mut unresolved)
                .into_owned(),
        )
    }
}

fn bundle(language: &str, resources: &[Arc<FluentResource>]) -> Bundle {
    // The plural rules know Kurmanji by the older tag of all Kurdish.
    let rules = if language == "kmr" { "ku" } else { language };
    let tag: LanguageIdentifier = rules.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolates come with the arguments that need them: round every number they would split dates.
    bundle.set_use_isolating(false);
    // Fails only when there is a function of that name already.
    let _ = bundle.add_builtins();
    for resource in resources {
        // The first of two messages with one id stays; a test forbids the second.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    bundle
}

fn value<'a>(language: &str, argument: Argument<'a>) -> FluentValue<'a> {
    match argument {
        Argument::Count(number) => FluentValue::from(number),
        Argument::Text(text) => FluentValue::from(text),
        Argument::Name(text) => FluentValue::from(isolate(language, text)),
    }
}

/// Keeps a text from turning round, or from turning its sentence round, in a sentence of the
/// language. Text that cannot do so stays as it is.
#[must_use]
pub fn isolate<'a>(language: &str, text: &'a str) -> Cow<'a, str> {
    let foreign = if is_right_to_left(language) {
        |letter: char| letter.is_alphanumeric() && !is_right_to_left_letter(letter)
    } else {
        is_right_to_left_letter
    };
    if text.contains(foreign) {
        Cow::Owned(format!("\u{2068}{text}\u{2069}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Letters of Hebrew, Arabic, Syriac, Thaana and N'Ko; Arabic digits are no letters.
fn is_right_to_left_letter(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && letter.is_alphabetic()
}

#[cfg(test)]
mod tests;
