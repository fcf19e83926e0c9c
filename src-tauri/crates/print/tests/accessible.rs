//! PDFs with tags: they look like those without, say every cell exactly, and are the same each time.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "support/cards.rs"]
mod cards;
#[path = "support/lists.rs"]
mod lists;
#[path = "support/office.rs"]
mod office;

use std::path::Path;
use std::process::Command;

use convoke_print::table::{Column, Row, Stand, Table, Width};
use convoke_print::{Document, PlainTable, Reading, Style, paper, pdf, preview, table_document};

/// Documents of every family, in both directions.
fn documents() -> Vec<Document> {
    let of = |language: &str| {
        let lists = lists::PAPERS.iter();
        let mut all: Vec<Document> = lists
            .map(|(_, draw)| draw(language, 14, &|form| form))
            .collect();
        all.extend([
            office::week(language, 9),
            office::month(language, 9),
            office::list(language, 30),
            office::contacts(language, 30),
            office::release(language, 4),
            office::notification(language),
            office::bundle(language, 2),
        ]);
        all.extend(
            cards::all(language)
                .into_iter()
                .map(|(_, document)| document),
        );
        all
    };
    ["en", "ckb"].into_iter().flat_map(of).collect()
}

fn tagged(document: &Document) -> Vec<u8> {
    let accessible = Document {
        accessible: true,
        ..document.clone()
    };
    pdf(&accessible).expect("a PDF")
}

/// How much the dot differs that differs most, from 0 to 255. A letter that stands elsewhere makes black
/// of white; letters shown from right to left are rounded otherwise, which only shades their edges.
fn difference(one: &[u8], other: &[u8]) -> u8 {
    let dots = |png: &[u8]| image::load_from_memory(png).expect("a picture").to_luma8();
    let (one, other) = (dots(one), dots(other));
    assert_eq!(one.dimensions(), other.dimensions());
    let pairs = one.as_raw().iter().zip(other.as_raw());
    pairs.map(|(a, b)| a.abs_diff(*b)).max().unwrap_or(0)
}

#[test]
fn tags_change_no_picture_and_come_out_alike() {
    for document in documents() {
        let (plain, told) = (pdf(&document).expect("a PDF"), tagged(&document));
        let name = &document.title;
        assert_eq!(told, tagged(&document), "{name}");
        for page in 0..document.pages.len().min(3) {
            let seen = |bytes: &[u8]| preview::png(bytes, page, 900).expect("a page");
            let most = difference(&seen(&plain), &seen(&told));
            assert!(most < 128, "{name}, page {page}: {most}");
        }
    }
}

#[test]
fn every_cell_is_told_as_it_was_written() {
    const MORE: [&str; 6] = [
        "مُحَمَّدٌ رَسُولُ",
        "السَّلامُ عَلَيْكُمْ",
        "لا إِلَٰهَ",
        "کتابخانهٔ عمومی، ۲۵ نفر",
        "می‌خواهیم نامه‌ای بنویسیم",
        "سڵاو لە هەمووان",
    ];
    let mut cells: Vec<String> = MORE.map(str::to_owned).to_vec();
    for tag in ["ckb", "ar", "ku-Latn", "de", "en"] {
        let of = include_str!("corpus/phrases.tsv").lines();
        let of = of.filter_map(|line| line.split_once('\t').filter(|(own, _)| *own == tag));
        cells.extend(of.map(|(_, text)| text.to_owned()).take(3));
    }
    let column = Column {
        width: Width::Fraction(1),
        stand: Stand::Start,
        style: Style::TEXT,
        reading: Reading::auto("ckb"),
    };
    let mut document = table_document(&PlainTable {
        title: "وشەکان".into(),
        language: "ckb".into(),
        paper: paper::A4.turned(),
        table: Table {
            columns: vec![column],
            head: vec!["دەق".into()],
            rows: cells.iter().map(|cell| Row::of([cell.as_str()])).collect(),
            ..Table::default()
        },
        ..PlainTable::default()
    });
    document.accessible = true;
    let folder = tempfile::tempdir().expect("a folder");
    let (file, list) = (
        folder.path().join("cells.pdf"),
        folder.path().join("cells.txt"),
    );
    std::fs::write(&file, pdf(&document).expect("a PDF")).expect("a file");
    std::fs::write(&list, cells.join("\n")).expect("a file");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let local = root.join("../../../.venv/bin/python");
    let python = if local.is_file() {
        local
    } else {
        "python3".into()
    };
    let out = Command::new(python)
        .arg(root.join("tests/accessible.py"))
        .args([file, list])
        .output()
        .expect("python starts");
    let said = String::from_utf8_lossy(&out.stdout) + String::from_utf8_lossy(&out.stderr);
    println!("{said}");
    assert!(out.status.success(), "{said}");
}
