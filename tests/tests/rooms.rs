//! Every room of the house leans only on the rooms below it, and keeps its own tools to itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use convoke_tests::{files, house};

/// A crate, the inner crates it may use, and the outside crates that are its alone.
const ROOMS: &[(&str, &[&str], &[&str])] = &[
    ("crates/domain", &[], &[]),
    (
        "crates/store",
        &["convoke-domain"],
        &["rusqlite", "automerge", "argon2", "chacha20poly1305"],
    ),
    (
        "crates/print",
        &["convoke-domain"],
        &[
            "printpdf",
            "lopdf",
            "harfrust",
            "subsetter",
            "hayro",
            "fast_qr",
        ],
    ),
    ("crates/exchange", &["convoke-domain"], &["csv"]),
    (
        "crates/app",
        &[
            "convoke-domain",
            "convoke-store",
            "convoke-print",
            "convoke-exchange",
        ],
        &[],
    ),
    ("crates/cli", &["convoke-app"], &["clap"]),
    (".", &["convoke-app"], &["tauri", "tauri-build", "rfd"]),
];

/// Folders of `ui/src` that are not nouns: every page may use them.
const SHARED_UI: &[&str] = &["bindings", "host", "lib", "style", "widgets", "words"];

#[test]
fn every_crate_keeps_to_its_room() {
    let owned: BTreeSet<&str> = ROOMS
        .iter()
        .flat_map(|room| room.2.iter().copied())
        .collect();
    for &(room, may_use, owns) in ROOMS {
        for dependency in dependencies(&house().join("src-tauri").join(room).join("Cargo.toml")) {
            let name = dependency.as_str();
            assert!(
                !name.starts_with("convoke-") || may_use.contains(&name),
                "{room} may not use {name}"
            );
            assert!(
                !owned.contains(name) || owns.contains(&name),
                "{name} does not belong in {room}"
            );
        }
    }
}

#[test]
fn only_the_host_folder_of_the_ui_knows_tauri() {
    for file in files(&house().join("ui/src"), &["ts", "svelte"]) {
        let tells_tauri = fs::read_to_string(&file).unwrap().contains("@tauri-apps/");
        assert!(
            !tells_tauri || inside(&file, "host"),
            "{} names Tauri",
            file.display()
        );
    }
}

#[test]
fn no_noun_of_the_ui_imports_another() {
    let src = house().join("ui/src");
    for file in files(&src, &["ts", "svelte"]) {
        let Some(noun) = first_folder(&src, &file).filter(|noun| noun != "shell" && !shared(noun))
        else {
            continue;
        };
        for line in fs::read_to_string(&file).unwrap().lines() {
            let Some(target) = imported_folder(line) else {
                continue;
            };
            let is_other_noun = src.join(target).is_dir() && target != noun && !shared(target);
            assert!(!is_other_noun, "{} imports from {target}", file.display());
        }
    }
}

/// The folder beside its own that an import line reaches into: `../people/Row.svelte` is `people`.
fn imported_folder(line: &str) -> Option<&str> {
    let path = line.split_once("from ")?.1.trim_start_matches(['"', '\'']);
    let path = path
        .strip_prefix("../")
        .or_else(|| path.strip_prefix("$/"))?;
    path.trim_start_matches("../").split('/').next()
}

fn shared(folder: &str) -> bool {
    SHARED_UI.contains(&folder)
}

fn dependencies(manifest: &Path) -> Vec<String> {
    let manifest: toml::Table = fs::read_to_string(manifest).unwrap().parse().unwrap();
    ["dependencies", "build-dependencies"]
        .iter()
        .filter_map(|kind| manifest.get(*kind)?.as_table())
        .flat_map(|table| table.keys().cloned())
        .collect()
}

fn first_folder(src: &Path, file: &Path) -> Option<String> {
    let mut parts = file.strip_prefix(src).unwrap().components();
    let first = parts.next()?.as_os_str().to_str()?.to_owned();
    parts.next().map(|_| first)
}

fn inside(file: &Path, folder: &str) -> bool {
    file.components().any(|part| part.as_os_str() == folder)
}
