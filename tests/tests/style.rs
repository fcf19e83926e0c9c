//! Rules of style that no compiler checks.

use std::fs;
use std::path::PathBuf;

use convoke_tests::{files, house};

/// A file that outgrows this hides a second noun or verb.
const LINES: usize = 400;

fn sources() -> Vec<PathBuf> {
    ["src-tauri", "tests/src", "tests/tests", "ui/src"]
        .iter()
        .flat_map(|folder| files(&house().join(folder), &["rs", "ts", "svelte", "css"]))
        .filter(|file| !file.components().any(|part| part.as_os_str() == "bindings"))
        .filter(|file| !is_list_of_tests(file))
        .collect()
}

/// Tests of a crate from outside stand one after the other; their file is a list, not a subject.
fn is_list_of_tests(file: &std::path::Path) -> bool {
    let inside = file
        .strip_prefix(house().join("src-tauri/crates"))
        .unwrap_or(file);
    inside
        .components()
        .nth(1)
        .is_some_and(|part| part.as_os_str() == "tests")
}

#[test]
fn no_file_outgrows_its_subject() {
    for file in sources() {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= LINES, "{} has {lines} lines", file.display());
    }
}

#[test]
fn nothing_is_left_unfinished() {
    // Put together here, so that this file does not find itself.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("unimpl", "emented!"),
    ];
    for file in sources() {
        let text = fs::read_to_string(&file).unwrap();
        for mark in marks {
            assert!(!text.contains(mark), "{} says {mark}", file.display());
        }
    }
}
