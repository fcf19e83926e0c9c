//! SQL is SQL: it stands in files of the store, every file is one statement that the schema knows.

use std::fs;

use convoke_tests::{files, house};
use rusqlite::Connection;

/// How a statement begins. Written as parts of words, so that this file does not find itself.
const VERBS: &[&str] = &[
    "SELECT ",
    "INSERT ",
    "UPDATE ",
    "DELETE FROM ",
    "CREATE ",
    "ALTER ",
    "DROP ",
    "WITH ",
];

#[test]
fn every_statement_fits_the_schema() {
    let folder = house().join("src-tauri/crates/store/sql");
    let (schema, statements): (Vec<_>, Vec<_>) = files(&folder, &["sql"])
        .into_iter()
        .partition(|file| file.starts_with(folder.join("schema")));
    let connection = Connection::open_in_memory().unwrap();
    for file in schema {
        connection
            .execute_batch(&fs::read_to_string(&file).unwrap())
            .unwrap();
    }
    assert!(!statements.is_empty());
    for file in statements {
        let text = fs::read_to_string(&file).unwrap();
        let known = connection.prepare(&text);
        assert!(
            known.is_ok(),
            "{}: {}",
            file.display(),
            known.err().unwrap()
        );
    }
}

#[test]
fn no_statement_replaces_a_row_unseen() {
    for file in files(&house().join("src-tauri/crates/store/sql"), &["sql"]) {
        let text = fs::read_to_string(&file).unwrap().to_uppercase();
        assert!(
            !text.contains("INSERT OR REPLACE"),
            "{} deletes rows behind the triggers' back",
            file.display()
        );
    }
}

#[test]
fn no_statement_stands_in_code() {
    for folder in ["src-tauri", "tests/src"] {
        for file in files(&house().join(folder), &["rs"]) {
            let text = fs::read_to_string(&file).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            // Tests meddle with tables on purpose; the bench's peers are bare statements.
            let inside = file.strip_prefix(house()).unwrap_or(&file);
            let is_test = file.file_name().is_some_and(|name| name == "tests.rs")
                || inside
                    .components()
                    .skip(1)
                    .any(|part| matches!(part.as_os_str().to_str(), Some("tests" | "bench")));
            for line in code
                .lines()
                .filter(|line| !is_test && !line.trim_start().starts_with("//"))
            {
                let begun = VERBS
                    .iter()
                    .find(|verb| line.contains(&format!("\"{verb}")));
                assert!(
                    begun.is_none(),
                    "{} holds SQL: {}",
                    file.display(),
                    line.trim()
                );
            }
        }
    }
}

#[test]
fn the_app_cannot_run_statements_unseen() {
    for file in files(&house().join("src-tauri/crates/store/src"), &["rs"]) {
        let text = fs::read_to_string(&file).unwrap();
        let dereferences =
            text.contains("type Target = Connection") || text.contains("type Target = rusqlite::");
        assert!(
            !dereferences,
            "{}: a transaction must not be a connection",
            file.display()
        );
    }
}
