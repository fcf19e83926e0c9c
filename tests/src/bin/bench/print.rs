//! Papers of many rows, beside Typst and ReportLab on the same rows.
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use convoke_print::table::{Column, Look, Row, Stand, Table, Width};
use convoke_print::{Length, PlainTable, Reading, Style, paper, pdf, table_document};
use convoke_tests::house;

use crate::people::person;
use crate::{Measure, peak_memory};

const HEAD: [&str; 6] = ["#", "Name", "Telephone", "Town", "Skill", "Shift"];
const SHEET_ROWS: usize = 500;
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

/// Writes the rows where the peers read them.
pub fn prepare() -> Result<(), String> {
    std::fs::create_dir_all(folder()).map_err(|error| error.to_string())?;
    for (name, count) in [("sheet", SHEET_ROWS), ("table", TABLE_ROWS)] {
        let mut all = vec![HEAD.map(str::to_owned).to_vec()];
        all.extend(rows(count));
        let json = serde_json::to_vec(&all).map_err(|error| error.to_string())?;
        std::fs::write(folder().join(format!("{name}.json")), json)
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Measures by name: the tool and the paper.
pub fn measure(name: &str) -> Result<Measure, String> {
    let (tool, kind) = name.split_once('-').ok_or("no such measurement")?;
    match tool {
        "ours" => ours(kind),
        tool => peer(tool, kind),
    }
}

fn peer(tool: &str, kind: &str) -> Result<Measure, String> {
    let python = house().join(".venv/bin/python");
    let python = if python.exists() {
        python
    } else {
        PathBuf::from("python3")
    };
    let output = Command::new(python)
        .arg(house().join(format!("tests/bench/{tool}_paper.py")))
        .arg(kind)
        .arg(folder().join(format!("{kind}.json")))
        .arg(folder().join(format!("{tool}-{kind}.pdf")))
        .arg(house().join("assets/fonts"))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut numbers = text.split_whitespace().map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(value)), Some(Ok(memory))) => Ok(Measure { value, memory }),
        _ => Err(format!("{tool} gave no figure")),
    }
}

fn ours(kind: &str) -> Result<Measure, String> {
    let start = Instant::now();
    let json =
        std::fs::read(folder().join(format!("{kind}.json"))).map_err(|error| error.to_string())?;
    let all: Vec<Vec<String>> = serde_json::from_slice(&json).map_err(|error| error.to_string())?;
    let document = table_document(&facts(kind, &all));
    let bytes = pdf(&document).map_err(|error| error.to_string())?;
    std::fs::write(folder().join(format!("ours-{kind}.pdf")), &bytes)
        .map_err(|error| error.to_string())?;
    Ok(Measure {
        value: start.elapsed().as_secs_f64(),
        memory: peak_memory(),
    })
}

fn facts(kind: &str, all: &[Vec<String>]) -> PlainTable {
    let widths = [8, 44, 34, 26, 26, 16];
    let columns = widths
        .map(|share| Column {
            width: Width::Fraction(share),
            stand: Stand::default(),
            style: Style::TEXT,
            reading: Reading::default(),
        })
        .to_vec();
    let mut look = Look::default();
    if kind == "sheet" {
        look.row_height = Length::mm(9.4);
    }
    PlainTable {
        title: "Bench".to_owned(),
        language: "en".to_owned(),
        paper: paper::A4,
        table: Table {
            columns,
            head: HEAD.map(str::to_owned).to_vec(),
            rows: all.iter().skip(1).map(|row| Row::of(row.clone())).collect(),
            look,
        },
        state: "as of today".to_owned(),
        page_words: "{page} / {pages}".to_owned(),
        created: None,
    }
}
