//! Our shaping gives exactly the glyphs and places that HarfBuzz gives.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "support/words.rs"]
mod words;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use convoke_print::text::Run;
use convoke_print::{Length, Line, Reading, Style, TypeCase};

const STYLES: [Style; 4] = [
    Style::TEXT,
    Style::BOLD,
    Style::QUIET,
    Style::DISPLAY.tracked(0),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn phrases() -> Vec<(String, String)> {
    let corpus = include_str!("corpus/phrases.tsv")
        .lines()
        .filter_map(|line| line.split_once('\t'));
    corpus
        .chain(words::WORDS)
        .map(|(tag, text)| (tag.to_owned(), text.to_owned()))
        .collect()
}

#[test]
fn every_run_of_the_corpus_equals_harfbuzz() {
    let phrases = phrases();
    assert!(phrases.len() >= 300);
    let mut case = TypeCase::new();
    let mut runs = String::new();
    for (tag, text) in &phrases {
        for style in STYLES {
            list(&case.line(text, style, Reading::of(tag)), &mut runs);
            list(&case.line(text, style, Reading::code()), &mut runs);
            for line in case.wrap(
                text,
                style,
                Reading::auto(tag),
                Length::pt(12.0),
                Length::pt(120.0),
            ) {
                list(&line, &mut runs);
            }
        }
    }
    assert!(runs.lines().count() >= 2_500);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("runs.jsonl");
    std::fs::write(&path, runs).expect("runs are written");
    compare(&path);
}

fn compare(runs: &Path) {
    let local = root().join(".venv/bin/python");
    let python = if local.is_file() {
        local
    } else {
        "python3".into()
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/harfbuzz.py");
    let out = Command::new(python)
        .arg(script)
        .arg(runs)
        .arg(root().join("assets/fonts"))
        .output();
    let out = out.expect("python starts");
    let said =
        String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    println!("{said}");
    assert!(out.status.success(), "{said}");
}

fn list(line: &Line, out: &mut String) {
    let text: &str = &line.text;
    let count = |byte: u32| text[..byte as usize].chars().count();
    for run in &line.runs {
        let Run {
            face: _,
            rtl,
            script,
            apart,
            start,
            end,
            glyphs,
            ..
        } = run;
        let direction = if *rtl { "rtl" } else { "ltr" };
        let script = std::str::from_utf8(script).expect("a tag");
        let glyphs: Vec<String> = glyphs
            .iter()
            .map(|g| {
                format!(
                    "[{},{},{},{},{}]",
                    g.id,
                    count(g.cluster),
                    g.advance,
                    g.dx,
                    g.dy
                )
            })
            .collect();
        let _ = writeln!(
            out,
            "[\"{}\",\"{direction}\",\"{script}\",\"{}\",{apart},{},{},{},[{}]]",
            run.face().name,
            line.language.as_str(),
            json(text),
            count(*start),
            count(*end),
            glyphs.join(",")
        );
    }
}

fn json(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
