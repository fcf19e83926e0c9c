//! What other programs copy out of a printed page that has no tags: every Latin cell from three readers;
//! of Sorani phrases no fewer than they did when this was last looked at.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::Command;

use convoke_print::table::{Column, Row, Stand, Table, Width};
use convoke_print::{PlainTable, Reading, Style, paper, pdf, table_document};

/// Phrases of a language in the order of the corpus.
fn phrases(tag: &str) -> Vec<&'static str> {
    let lines = include_str!("corpus/phrases.tsv").lines();
    let own = lines.filter_map(|line| line.split_once('\t').filter(|(own, _)| *own == tag));
    let mut found: Vec<&str> = own.map(|(_, text)| text).collect();
    let is_joined = |text: &str| {
        text.chars()
            .any(|sign| ('\u{600}'..'\u{780}').contains(&sign))
    };
    found.retain(|text| tag == "ckb" || !is_joined(text));
    // Longer ones would break into lines, and a viewer does not know where.
    found.retain(|text| text.chars().count() <= 90);
    found.sort_unstable();
    found.dedup();
    found
}

/// A table with a phrase in each row, as a file.
fn written(folder: &Path, tag: &str, phrases: &[&str]) -> std::path::PathBuf {
    let document = table_document(&PlainTable {
        title: "Phrases".into(),
        language: tag.into(),
        paper: paper::A4.turned(),
        table: Table {
            columns: vec![Column {
                width: Width::Fraction(1),
                stand: Stand::Start,
                style: Style::TEXT,
                reading: Reading::auto(tag),
            }],
            head: vec!["·".into()],
            rows: phrases.iter().map(|phrase| Row::of([*phrase])).collect(),
            ..Table::default()
        },
        ..PlainTable::default()
    });
    let path = folder.join(format!("{tag}.pdf"));
    std::fs::write(&path, pdf(&document).expect("a PDF")).expect("written");
    std::fs::write(path.with_extension("txt"), phrases.join("\n")).expect("written");
    path
}

#[test]
fn phrases_are_copied_as_they_were_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let local = root.join("../../../.venv/bin/python");
    let python = if local.is_file() {
        local
    } else {
        "python3".into()
    };
    let mut asked = vec![root.join("tests/extraction.py")];
    for tag in ["en", "de", "ku-Latn", "ckb"] {
        asked.push(written(folder.path(), tag, &phrases(tag)));
    }
    let out = Command::new(python)
        .args(asked)
        .output()
        .expect("python starts");
    let said = String::from_utf8_lossy(&out.stdout) + String::from_utf8_lossy(&out.stderr);
    println!("{said}");
    assert!(out.status.success(), "{said}");
}
