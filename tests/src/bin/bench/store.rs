//! Import, write, search and open, beside the barest code that could do the same work: the same
//! SQLCipher settings, the same documents, rows and index entries, no rules, no undo.
use std::path::{Path, PathBuf};
use std::time::Instant;

use automerge::transaction::Transactable;
use automerge::{AutoCommit, ROOT};
use convoke_app::App;
use convoke_tests::{Stage, today};
use rusqlite::{Connection, params};
use serde_json::json;

use crate::measure::{Measure, p95};
use crate::people::{person, searches};

const PEOPLE: usize = 100_000;
const WRITES: usize = 200;

fn folder() -> PathBuf {
    std::env::temp_dir().join("convoke-bench")
}

fn our_book() -> PathBuf {
    folder().join("ours.convoke")
}

fn bare_book() -> PathBuf {
    folder().join("bare.db")
}

/// Makes both books once; the measurements of search, write and open read them.
pub fn prepare() -> Result<(), String> {
    let _ = std::fs::remove_dir_all(folder());
    std::fs::create_dir_all(folder()).map_err(|error| error.to_string())?;
    eprintln!("bench: making two books of {PEOPLE} people");
    import(&our_book()).map_err(|error| error.to_string())?;
    bare_import(&bare_book()).map_err(|error| error.to_string())
}

/// Measures by name.
pub fn measure(name: &str) -> Result<Measure, String> {
    let value = match name {
        "ours-import" => in_fresh("ours-import.convoke", import)?,
        "bare-import" => in_fresh("bare-import.db", |path| {
            bare_import(path).map_err(|e| e.to_string())
        })?,
        "ours-search" => our_search()?,
        "bare-search" => bare_search().map_err(|error| error.to_string())?,
        "ours-note" => our_write("note")?,
        "ours-town" => our_write("city")?,
        "bare-write" => bare_write().map_err(|error| error.to_string())?,
        "ours-open" => our_open()?,
        "bare-open" => bare_open().map_err(|error| error.to_string())?,
        _ => return Err("no such measurement".to_owned()),
    };
    Ok(Measure::here(value))
}

fn in_fresh(name: &str, work: impl Fn(&Path) -> Result<(), String>) -> Result<f64, String> {
    let path = folder().join(name);
    let _ = std::fs::remove_dir_all(&path);
    let _ = std::fs::remove_file(&path);
    let start = Instant::now();
    work(&path)?;
    Ok(start.elapsed().as_secs_f64())
}

fn open(book: &Path) -> Result<App, String> {
    let app = Stage::on(&folder(), today).app;
    app.open_folder(book, None)
        .map_err(|failure| failure.message)?;
    Ok(app)
}

fn call(app: &App, name: &str, input: serde_json::Value) -> Result<serde_json::Value, String> {
    match app.call(name, input) {
        Ok(convoke_app::Answer::Json(answer)) => Ok(answer),
        Ok(convoke_app::Answer::Bytes { .. }) => Err("gave bytes".to_owned()),
        Err(failure) => Err(failure.message),
    }
}

fn import(book: &Path) -> Result<(), String> {
    let mut csv = String::from("formatted_name,tel,city,skills\n");
    for number in 0..PEOPLE {
        let someone = person(number);
        csv.push_str(&format!(
            "{},{},{},{}\n",
            someone.name, someone.tel, someone.city, someone.skill
        ));
    }
    let app = Stage::on(&folder(), today).app;
    app.create_folder(book, None, false)
        .map_err(|failure| failure.message)?;
    call(&app, "import_people", json!({"csv": csv})).map(|_| ())
}

fn our_search() -> Result<f64, String> {
    let app = open(&our_book())?;
    let mut times = Vec::new();
    for text in searches().iter().cycle().take(400) {
        let start = Instant::now();
        call(&app, "people", json!({"search": text, "limit": 50}))?;
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    Ok(p95(times))
}

/// A text that no run has written before: what is there already is not written again.
fn fresh(number: usize) -> String {
    format!("Sample {} {number}", std::process::id())
}

fn our_write(field: &str) -> Result<f64, String> {
    let app = open(&our_book())?;
    let page = call(&app, "people", json!({"limit": WRITES}))?;
    let ids: Vec<String> = page["rows"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|row| Some(row["id"].as_str()?.to_owned()))
        .collect();
    let mut times = Vec::new();
    for (number, id) in ids.iter().enumerate() {
        let start = Instant::now();
        call(
            &app,
            "change_person",
            json!({"id": id, field: fresh(number)}),
        )?;
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    Ok(p95(times))
}

fn our_open() -> Result<f64, String> {
    let start = Instant::now();
    let app = open(&our_book())?;
    call(&app, "people", json!({"limit": 200}))?;
    Ok(start.elapsed().as_secs_f64() * 1e3)
}

const KEY: &str = "x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'";

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "key", KEY)?;
    connection.execute_batch(
        "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA locking_mode=EXCLUSIVE;
         PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA mmap_size=0;",
    )?;
    Ok(connection)
}

const TABLES: &str = "
    CREATE TABLE doc (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, heads BLOB NOT NULL);
    CREATE TABLE change (change INTEGER PRIMARY KEY, doc INTEGER NOT NULL, hash BLOB NOT NULL, bytes BLOB NOT NULL, UNIQUE (doc, hash));
    CREATE TABLE record (row INTEGER PRIMARY KEY, sort TEXT NOT NULL, facts TEXT NOT NULL, search TEXT);
    CREATE INDEX record_sort ON record (sort, row);
    CREATE VIRTUAL TABLE word USING fts5 (search, content = 'record', content_rowid = 'row', prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE part USING fts5 (search, content = 'record', content_rowid = 'row', tokenize = 'trigram case_sensitive 1');";

fn bare_import(path: &Path) -> rusqlite::Result<()> {
    let mut connection = connect(path)?;
    connection.execute_batch(TABLES)?;
    let transaction = connection.transaction()?;
    {
        let mut doc = transaction.prepare("INSERT INTO doc VALUES (?, ?, ?)")?;
        let mut change =
            transaction.prepare("INSERT INTO change (doc, hash, bytes) VALUES (?, ?, ?)")?;
        let mut record = transaction.prepare("INSERT INTO record VALUES (?, ?, ?, ?)")?;
        let mut word = transaction.prepare("INSERT INTO word (rowid, search) VALUES (?, ?)")?;
        let mut part = transaction.prepare("INSERT INTO part (rowid, search) VALUES (?, ?)")?;
        for number in 0..PEOPLE {
            let row = i64::try_from(number).unwrap_or_default();
            let someone = person(number);
            let (hash, bytes) = document(&someone);
            let mut id = [0; 16];
            let _ = getrandom::fill(&mut id);
            let id: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
            let facts = json!({"id": id, "formatted_name": someone.name, "tel": [someone.tel],
                               "city": someone.city, "skills": [someone.skill]});
            let search = format!(
                "{}\n{}\n{}\n{}",
                someone.name, someone.tel, someone.city, someone.skill
            )
            .to_lowercase();
            doc.execute(params![row, id, hash])?;
            change.execute(params![row, hash, bytes])?;
            record.execute(params![row, someone.name, facts.to_string(), search])?;
            word.execute(params![row, search])?;
            part.execute(params![row, search])?;
        }
    }
    transaction.commit()
}

fn document(someone: &crate::people::Person) -> (Vec<u8>, Vec<u8>) {
    let mut document = AutoCommit::new();
    for (key, value) in [
        ("formatted_name".to_owned(), someone.name.as_str()),
        (format!("tel:{}", someone.tel), "0"),
        ("city".to_owned(), someone.city),
        (format!("skills:{}", someone.skill), "0"),
    ] {
        let _ = document.put(ROOT, key, value);
    }
    document.commit();
    let change = document.get_last_local_change();
    change
        .map(|change| (change.hash().0.to_vec(), change.raw_bytes().to_vec()))
        .unwrap_or_default()
}

fn bare_search() -> rusqlite::Result<f64> {
    let connection = connect(&bare_book())?;
    let mut statement = connection.prepare(
        "SELECT facts FROM record WHERE row IN (SELECT rowid FROM part WHERE part MATCH ?) ORDER BY sort LIMIT 50",
    )?;
    let mut times = Vec::new();
    for text in searches().iter().cycle().take(400) {
        let query: Vec<String> = text
            .to_lowercase()
            .split(' ')
            .map(|piece| format!("\"{piece}\""))
            .collect();
        let start = Instant::now();
        let found: Vec<String> = statement
            .query_map([query.join(" AND ")], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        times.push(start.elapsed().as_secs_f64() * 1e3);
        std::hint::black_box(found);
    }
    Ok(p95(times))
}

fn bare_write() -> rusqlite::Result<f64> {
    let connection = connect(&bare_book())?;
    let mut statement = connection.prepare("UPDATE record SET facts = ? WHERE row = ?")?;
    let mut times = Vec::new();
    for number in 0..WRITES {
        let facts = json!({"formatted_name": person(number).name, "city": fresh(number)});
        let start = Instant::now();
        let written = statement.execute(params![
            facts.to_string(),
            i64::try_from(number).unwrap_or_default()
        ])?;
        if written != 1 {
            return Err(rusqlite::Error::StatementChangedRows(written));
        }
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    Ok(p95(times))
}

fn bare_open() -> rusqlite::Result<f64> {
    let start = Instant::now();
    let connection = connect(&bare_book())?;
    let mut statement =
        connection.prepare("SELECT facts FROM record ORDER BY sort, row LIMIT 200")?;
    let found: Vec<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    std::hint::black_box(found);
    Ok(start.elapsed().as_secs_f64() * 1e3)
}
