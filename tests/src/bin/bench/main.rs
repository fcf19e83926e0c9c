//! The bench: our work beside a peer's on the same data in one run. Prints ratios, medians of five.
//!
//! Each measurement runs in a process of its own, so that its peak memory is its own.
mod flyers;
mod measure;
mod people;
mod print;
mod screen;
mod sheet;
mod store;
mod window;
mod work;

use std::process::{Command, ExitCode, Stdio};

use measure::{Measure, RUNS, median};
use work::{WORKS, Work};

/// How the names of papers end.
const PAPERS: [&str; 4] = ["-sheet", "-table", "-rows", "-flyers"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, name] = arguments.as_slice()
        && flag == "--one"
    {
        return one(name);
    }
    if let Some(unknown) = arguments
        .iter()
        .find(|name| !WORKS.iter().any(|work| work.part == **name))
    {
        eprintln!("bench: no part is called '{unknown}': print, search, store, window");
        return ExitCode::from(2);
    }
    let wanted = |part: &str| arguments.is_empty() || arguments.iter().any(|name| name == part);
    match prepare(&wanted).and_then(|()| lines(&wanted)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("bench: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// Makes the data that several measurements share.
fn prepare(wanted: &dyn Fn(&str) -> bool) -> Result<(), String> {
    if wanted("search") || wanted("store") {
        store::prepare()?;
    }
    if wanted("window") {
        window::prepare()?;
    }
    if wanted("print") {
        print::prepare()?;
    }
    Ok(())
}

/// Prints every line of the wanted parts; whether all of them could be measured.
fn lines(wanted: &dyn Fn(&str) -> bool) -> Result<bool, String> {
    let mut all = true;
    for work in WORKS.iter().filter(|work| wanted(work.part)) {
        match both(work) {
            Ok((ours, theirs)) => println!("{}", work.line(&ours, &theirs)),
            Err(reason) => {
                all = false;
                println!(
                    "{} against {}: not measured: {reason}",
                    work.title, work.peer
                );
            }
        }
    }
    println!(
        "Medians of {RUNS} (or as said), ours and theirs in turns; in brackets what came of it and the"
    );
    println!(
        "greatest memory of the process. A goal that is missed fails nothing: machines differ."
    );
    Ok(all)
}

/// Ours and theirs in turns, so that a busy moment of the machine falls on both.
fn both(work: &Work) -> Result<(Measure, Measure), String> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..work.runs {
        ours.push(spawn(work.ours)?);
        theirs.push(spawn(work.theirs)?);
    }
    Ok((median(ours), median(theirs)))
}

fn spawn(name: &str) -> Result<Measure, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(program)
        .args(["--one", name])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    Measure::read(&text).ok_or_else(|| format!("{name} gave no figure"))
}

fn one(name: &str) -> ExitCode {
    let measured = match name {
        name if name.ends_with("-window") || name.ends_with("-scripts") => window::measure(name),
        name if PAPERS.iter().any(|paper| name.ends_with(paper)) => print::measure(name),
        name => store::measure(name),
    };
    match measured {
        Ok(measure) => {
            println!("{measure}");
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("bench: {name}: {reason}");
            ExitCode::FAILURE
        }
    }
}
