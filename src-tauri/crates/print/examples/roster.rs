//! Writes a plain table of 40,000 rows and says how long each step took:
//! `cargo run --release -p convoke-print --example roster OUT.pdf [ROWS]`.

use std::time::Instant;

use convoke_print::table::{Column, Row, Stand, Table, Width};
use convoke_print::{Length, PlainTable, Reading, Style, paper, pdf, table_document};

const GIVEN: [&str; 12] = [
    "Şîlan",
    "Jürgen",
    "ڤیان",
    "ڕێبین",
    "محمد",
    "Zoë",
    "Hêvî",
    "Änne",
    "دڵشاد",
    "فاطمة",
    "Ruth",
    "Evîn",
];
const FAMILY: [&str; 12] = [
    "Zînar",
    "Weiß",
    "ژیلا",
    "گوڵاڵە",
    "السلامي",
    "O'Brien",
    "Çiya",
    "Großkopf",
    "ڕەسووڵ",
    "الأحمد",
    "Okafor",
    "Îbrahîm",
];
const WORK: [&str; 5] = [
    "Ordnung",
    "Sanitätsdienst",
    "دەرگا",
    "Bühne und Technik",
    "الاستقبال",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("name the PDF to write")?;
    let count: usize = arguments.next().map_or(Ok(40_000), |text| text.parse())?;
    let start = Instant::now();
    let facts = facts(count);
    let made = start.elapsed();
    let document = table_document(&facts);
    let laid_out = start.elapsed();
    let bytes = pdf(&document)?;
    let written = start.elapsed();
    std::fs::write(&path, &bytes)?;
    println!(
        "rows {count} pages {} bytes {}",
        document.pages.len(),
        bytes.len()
    );
    println!(
        "facts {made:?} layout {:?} pdf {:?}",
        laid_out - made,
        written - laid_out
    );
    Ok(())
}

fn facts(count: usize) -> PlainTable {
    let column = |millimetres, reading| Column {
        width: Width::Fixed(Length::mm(millimetres)),
        stand: Stand::Start,
        style: Style::TEXT,
        reading,
    };
    let columns = vec![
        column(20.0, Reading::auto("de")),
        column(28.0, Reading::code()),
        column(46.0, Reading::auto("de")),
        column(40.0, Reading::auto("de")),
        column(22.0, Reading::auto("de")),
        column(26.0, Reading::code()),
    ];
    let rows = (0..count).map(|n| {
        let (given, family) = (GIVEN[n % 12], FAMILY[n / 12 % 12]);
        Row::of([
            format!("{:02}.12.", n % 28 + 1),
            format!("{:02}:00–{:02}:00", n % 12 + 8, n % 12 + 10),
            format!("{given} {family} {}", n / 144 % 60),
            WORK[n % 5].to_owned(),
            format!("Halle {}", n % 9),
            format!("+49 30 {:06}", n * 7 % 1_000_000),
        ])
    });
    let head = ["Tag", "Zeit", "Person", "Aufgabe", "Ort", "Telefon"]
        .map(String::from)
        .to_vec();
    let table = Table {
        columns,
        head,
        rows: rows.collect(),
        ..Table::default()
    };
    PlainTable {
        title: "Dienstplan".into(),
        language: "de".into(),
        paper: paper::A4,
        table,
        state: "Stand 12.12.2026".into(),
        page_words: "Seite {page} von {pages}".into(),
        created: None,
    }
}
