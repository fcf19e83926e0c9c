//! Words: complete in every language, and there for every code that Rust can answer.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use convoke_tests::{files, house};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Languages of the window: they have every file. The others have the files of the papers.
const WINDOW: &[&str] = &["en", "ckb"];

/// A message's variables, by its id (an attribute counts as `id.attribute`).
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_has_every_message() {
    let locales = house().join("assets/locales");
    let english = names(&locales.join("en"));
    for language in folders(&locales) {
        let own = names(&locales.join(&language));
        let needs: Vec<_> = if WINDOW.contains(&language.as_str()) {
            english.clone()
        } else {
            shared(&locales)
        };
        for file in &needs {
            assert!(own.contains(file), "{language} lacks {file}");
        }
        for file in &own {
            compare(&language, file, &locales);
        }
    }
}

/// Names of messages and their variables are those of English, no more and no fewer.
fn compare(language: &str, file: &str, locales: &Path) {
    let english = messages(&locales.join("en").join(file));
    let own = messages(&locales.join(language).join(file));
    for (id, variables) in &english {
        let theirs = own.get(id);
        assert!(theirs.is_some(), "{language}/{file} lacks {id}");
        // A language may need fewer variables than English, but none that nobody gives.
        for variable in theirs.into_iter().flatten() {
            // Another form of a name that is given, such as the full weekday for the short one, is too.
            let given = variables.iter().any(|given| stem(given) == stem(variable));
            assert!(
                given,
                "{language}/{file}: {id} names an unknown ${variable}"
            );
        }
    }
    for id in own.keys() {
        assert!(
            english.contains_key(id),
            "{language}/{file} has {id}, which English has not"
        );
    }
}

/// A variable without the form that its value is given in: `from_month_short` is a form of `from_month`.
fn stem(variable: &str) -> &str {
    ["_short", "_narrow", "_of", "_in"]
        .iter()
        .find_map(|form| variable.strip_suffix(form))
        .unwrap_or(variable)
}

#[test]
fn every_code_of_an_error_has_words() {
    let words = messages(&house().join("assets/locales/en/error.ftl"));
    let codes = codes();
    assert!(
        codes.len() > 20,
        "the search for codes finds too few: {codes:?}"
    );
    for code in codes {
        assert!(words.contains_key(&code), "error.ftl lacks {code}");
    }
}

/// Codes stand as literals where a broken rule is made: `Broken::at("ends-before-start", ..)`.
fn codes() -> BTreeSet<String> {
    let makers = [
        "Broken::new(",
        "Broken::at(",
        "Failure::refused(",
        "Failure::conflict(",
    ];
    let mut codes = BTreeSet::new();
    for file in files(&house().join("src-tauri/crates"), &["rs"]) {
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for maker in makers {
            for rest in code.split(maker).skip(1) {
                let literal = rest
                    .trim_start()
                    .strip_prefix('"')
                    .and_then(|rest| rest.split('"').next());
                codes.extend(literal.map(str::to_owned));
            }
        }
    }
    codes
}

/// Files that every language has: those that a language without a window has.
fn shared(locales: &Path) -> Vec<String> {
    let paper = folders(locales)
        .into_iter()
        .filter(|language| !WINDOW.contains(&language.as_str()));
    let all: BTreeSet<String> = paper
        .flat_map(|language| names(&locales.join(language)))
        .collect();
    all.into_iter().collect()
}

fn messages(file: &Path) -> Messages {
    let text = fs::read_to_string(file).unwrap_or_else(|_| panic!("{} is missing", file.display()));
    let resource = fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
    let mut found = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        if let Some(pattern) = &message.value {
            found.insert(message.id.name.clone(), variables(pattern));
        }
        for attribute in &message.attributes {
            found.insert(
                format!("{}.{}", message.id.name, attribute.id.name),
                variables(&attribute.value),
            );
        }
    }
    found
}

fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, found),
            Expression::Select { selector, variants } => {
                collect_inline(selector, found);
                for variant in variants {
                    collect(&variant.value, found);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                collect_inline(inline, found);
            }
        }
        _ => {}
    }
}

fn folders(folder: &Path) -> Vec<String> {
    entries(folder)
        .filter(|path| path.is_dir())
        .map(|path| name(&path))
        .collect()
}

fn names(folder: &Path) -> Vec<String> {
    entries(folder).map(|path| name(&path)).collect()
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let mut all: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    all.sort();
    all.into_iter()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
