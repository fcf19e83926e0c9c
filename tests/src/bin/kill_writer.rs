//! Writes people into a book until it is killed, and says each one that was acknowledged.
//!
//! `kill_writer FOLDER`: the folder of a stage whose newest book opens without a passphrase.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use convoke_tests::{Stage, today};
use serde_json::json;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: kill_writer FOLDER");
        return ExitCode::from(2);
    };
    match write_for_ever(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("kill_writer: {why}");
            ExitCode::FAILURE
        }
    }
}

fn write_for_ever(folder: &Path) -> Result<(), String> {
    let stage = Stage::on(folder, today);
    stage
        .open_newest()
        .map_err(|failure| format!("{failure:?}"))?;
    let mut said = io::stdout().lock();
    for number in 0_u32.. {
        let person = json!({ "formatted_name": format!("Zozan {number}"), "tel": ["+49 30 1234"] });
        let written = stage
            .call("add_person", person)
            .map_err(|failure| format!("{failure:?}"))?;
        writeln!(said, "{}", written["id"].as_str().unwrap_or("-"))
            .map_err(|error| error.to_string())?;
        said.flush().map_err(|error| error.to_string())?;
    }
    Ok(())
}
