//! Papers of many rows, beside Typst and ReportLab on the same rows.
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use convoke_print::preview::page_count;
use convoke_print::sign_up::sign_up_sheet;
use convoke_print::table::{Column, Look, Row, Stand, Table, Width};
use convoke_print::{Document, PlainTable, Reading, Style, paper, pdf, table_document};
use convoke_tests::house;
use serde_json::{Value as Json, json};

use crate::measure::Measure;
use crate::people::person;
use crate::sheet;

const HEAD: [&str; 6] = ["#", "Name", "Telephone", "Town", "Skill", "Shift"];
const TABLE_ROWS: usize = 40_000;

fn folder() -> PathBuf {
    std::env::temp_dir().join("convoke-bench-print")
}

fn rows(count: usize) -> Vec<Vec<String>> {
    (0..count)
        .map(|number| {
            let someone = person(number);
            vec![
                (number + 1).to_string(),
                someone.name,
                someone.tel,
                someone.city.to_owned(),
                someone.skill.to_owned(),
                format!("{:02}:00", 8 + number % 10),
            ]
        })
        .collect()
}

/// Writes what is printed where the peers read it.
pub fn prepare() -> Result<(), String> {
    std::fs::create_dir_all(folder()).map_err(|error| error.to_string())?;
    let mut all = vec![HEAD.map(str::to_owned).to_vec()];
    all.extend(rows(TABLE_ROWS));
    let write = |name: &str, json: Json| {
        std::fs::write(folder().join(name), json.to_string()).map_err(|error| error.to_string())
    };
    write("table.json", json!(all))?;
    write("sheet.json", sheet::facts_for_peers())
}

/// Measures by name: the tool and the paper.
pub fn measure(name: &str) -> Result<Measure, String> {
    let (tool, kind) = name.split_once('-').ok_or("no such measurement")?;
    let out = folder().join(format!("{name}.pdf"));
    let measured = match (tool, kind) {
        ("ours", "sheet") => ours(&out, || sign_up_sheet(&sheet::facts()).document),
        ("ours", _) => ours(&out, || table_document(&table())),
        _ => peer(tool, kind, &out),
    }?;
    let written = std::fs::read(&out).map_err(|error| error.to_string())?;
    let pages = page_count(&written).map_err(|error| error.to_string())?;
    Ok(Measure {
        bytes: written.len() as f64,
        pages: pages as f64,
        ..measured
    })
}

fn peer(tool: &str, kind: &str, out: &Path) -> Result<Measure, String> {
    let output = Command::new(house().join(".venv/bin/python"))
        .arg(house().join(format!("tests/bench/{tool}_paper.py")))
        .arg(kind)
        .arg(folder().join(format!("{kind}.json")))
        .arg(out)
        .arg(house().join("assets/fonts"))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    Measure::read(&text).ok_or_else(|| format!("{tool} gave no figure"))
}

/// From facts to a written file.
fn ours(out: &Path, draw: impl FnOnce() -> Document) -> Result<Measure, String> {
    let start = Instant::now();
    let bytes = pdf(&draw()).map_err(|error| error.to_string())?;
    std::fs::write(out, &bytes).map_err(|error| error.to_string())?;
    Ok(Measure::here(start.elapsed().as_secs_f64()))
}

fn table() -> PlainTable {
    let columns = [8, 44, 34, 26, 26, 16]
        .map(|share| Column {
            width: Width::Fraction(share),
            stand: Stand::default(),
            style: Style::TEXT,
            reading: Reading::default(),
        })
        .to_vec();
    PlainTable {
        title: "Bench".to_owned(),
        language: "en".to_owned(),
        paper: paper::A4,
        table: Table {
            columns,
            head: HEAD.map(str::to_owned).to_vec(),
            rows: rows(TABLE_ROWS).into_iter().map(Row::of).collect(),
            look: Look::default(),
        },
        state: "as of today".to_owned(),
        page_words: "{page} / {pages}".to_owned(),
        created: None,
    }
}
