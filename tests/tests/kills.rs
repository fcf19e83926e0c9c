//! What was acknowledged survives a program that is killed while it writes.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use convoke_tests::{Stage, today};
use serde_json::json;

/// Cycles that count: in each, a write was acknowledged before the kill.
const CYCLES: usize = 300;
/// How often the whole book is compared with its documents: it takes longer than a cycle.
const CHECK_EVERY: usize = 60;

#[test]
fn no_acknowledged_write_is_lost_when_the_program_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    Stage::on(folder.path(), today)
        .call("create_book", json!({ "name": "Kills" }))
        .unwrap();
    let mut pause = 12_345_u64;
    let mut counted = 0;
    while counted < CYCLES {
        // A xorshift is chance enough for the moment of a kill, and the same in every run.
        pause ^= pause << 13;
        pause ^= pause >> 7;
        pause ^= pause << 17;
        let acknowledged = write_and_kill(folder.path(), Duration::from_micros(pause % 60_000));
        if acknowledged.is_empty() {
            continue;
        }
        counted += 1;
        let stage = Stage::on(folder.path(), today);
        stage.open_newest().unwrap();
        for id in &acknowledged {
            let person = stage.call("person", json!({ "id": id }));
            assert!(person.is_ok(), "cycle {counted} lost {id}: {person:?}");
        }
        if counted % CHECK_EVERY == 0 {
            let found = stage.call("check", json!({})).unwrap();
            assert_eq!(found["ok"], true, "cycle {counted}: {found}");
        }
    }
}

/// Lets a writer run until it has acknowledged one write, a little longer, and kills it.
fn write_and_kill(folder: &Path, longer: Duration) -> Vec<String> {
    let mut writer = Command::new(env!("CARGO_BIN_EXE_kill_writer"))
        .arg(folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(writer.stdout.take().unwrap());
    let mut first = String::new();
    said.read_line(&mut first).unwrap();
    thread::sleep(longer);
    writer.kill().unwrap();
    let rest = said.lines().map_while(Result::ok);
    let acknowledged = std::iter::once(first.trim().to_owned())
        .chain(rest)
        .filter(|id| id.len() == 32)
        .collect();
    writer.wait().unwrap();
    acknowledged
}
