//! Papers of many rows, beside Typst and ReportLab on the same rows.
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use convoke_print::flyer::flyer;
use convoke_print::preview::page_count;
use convoke_print::sign_up::sign_up_sheet;
use convoke_print::table::{Column, Look, Row, Stand, Table, Width};
use convoke_print::{Document, PlainTable, Reading, Style, paper, pdf, table_document};
use convoke_tests::house;
use serde_json::{Value as Json, json};

use crate::measure::Measure;
use crate::people::person;
use crate::{flyers, sheet};

const HEAD: [&str; 6] = ["#", "Name", "Telephone", "Town", "Skill", "Shift"];
const TABLE_ROWS: usize = 40_000;
/// For peers that would take minutes, or more memory than there is, for the whole table.
const FEW_ROWS: usize = 4_000;
const FLYERS: usize = 2_700;
/// Set for peers that write tags too.
const TAGS: &str = "CONVOKE_BENCH_TAGS";

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
    let with_head = |count: usize| {
        let mut all = vec![HEAD.map(str::to_owned).to_vec()];
        all.extend(rows(count));
        json!(all)
    };
    let write = |name: &str, json: Json| {
        std::fs::write(folder().join(name), json.to_string()).map_err(|error| error.to_string())
    };
    write("table.json", with_head(TABLE_ROWS))?;
    write("rows.json", with_head(FEW_ROWS))?;
    write("flyers.json", (0..FLYERS).map(flyers::for_peers).collect())?;
    write("sheet.json", sheet::facts_for_peers())
}

/// Measures by name: the tool, whether it writes tags, and the paper.
pub fn measure(name: &str) -> Result<Measure, String> {
    let (tool, kind) = name.split_once('-').ok_or("no such measurement")?;
    let (tool, tags) = tool
        .strip_suffix("+tags")
        .map_or((tool, false), |tool| (tool, true));
    let out = folder().join(format!("{name}.pdf"));
    if (tool, kind) == ("ours", "flyers") {
        return our_flyers();
    }
    let tagged = |document: Document| Document {
        accessible: tags,
        ..document
    };
    let measured = match (tool, kind) {
        ("ours", "sheet") => ours(&out, || tagged(sign_up_sheet(&sheet::facts()).document)),
        ("ours", "rows") => ours(&out, || tagged(table_document(&table(FEW_ROWS)))),
        ("ours", _) => ours(&out, || tagged(table_document(&table(TABLE_ROWS)))),
        _ => peer((tool, tags), kind, &out),
    }?;
    let written = std::fs::read(&out).map_err(|error| error.to_string())?;
    let pages = page_count(&written).map_err(|error| error.to_string())?;
    Ok(Measure {
        bytes: written.len() as f64,
        pages: pages as f64,
        ..measured
    })
}

fn peer((tool, tags): (&str, bool), kind: &str, out: &Path) -> Result<Measure, String> {
    let mut command = Command::new(house().join(".venv/bin/python"));
    if tags {
        command.env(TAGS, "1");
    }
    let output = command
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

/// Each flyer is a file of its own, as groups pass them on.
fn our_flyers() -> Result<Measure, String> {
    let folder = folder().join("flyers");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let start = Instant::now();
    let mut written = 0;
    for number in 0..FLYERS {
        let bytes = pdf(&flyer(&flyers::facts(number))).map_err(|error| error.to_string())?;
        written += bytes.len();
        let file = folder.join(format!("{number}.pdf"));
        std::fs::write(file, &bytes).map_err(|error| error.to_string())?;
    }
    Ok(Measure {
        bytes: written as f64,
        pages: FLYERS as f64,
        ..Measure::here(start.elapsed().as_secs_f64())
    })
}

fn table(count: usize) -> PlainTable {
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
            rows: rows(count).into_iter().map(Row::of).collect(),
            look: Look::default(),
        },
        state: "as of today".to_owned(),
        page_words: "{page} / {pages}".to_owned(),
        created: None,
    }
}
