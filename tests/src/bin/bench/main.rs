//! The bench: our work beside a peer's on the same data in one run. Prints ratios, medians of five.
//!
//! Each measurement runs in a process of its own, so that its peak memory is its own.
mod people;
mod print;
mod store;
mod window;

use std::process::{Command, ExitCode, Stdio};

/// Runs of each measurement.
const RUNS: usize = 5;

/// One measurement: seconds, or whatever the line says, and the greatest memory in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    /// What was measured.
    pub value: f64,
    /// The greatest memory that the process held.
    pub memory: f64,
}

/// One line of the table: what, our name for the measurement, the peer, its measurement, the unit.
struct Work {
    part: &'static str,
    title: &'static str,
    ours: &'static str,
    peer: &'static str,
    theirs: &'static str,
    unit: &'static str,
}

const WORKS: &[Work] = &[
    Work {
        part: "print",
        title: "sign-up sheet of 500 rows",
        ours: "ours-sheet",
        peer: "Typst",
        theirs: "typst-sheet",
        unit: "s",
    },
    Work {
        part: "print",
        title: "sign-up sheet of 500 rows",
        ours: "ours-sheet",
        peer: "ReportLab",
        theirs: "reportlab-sheet",
        unit: "s",
    },
    Work {
        part: "print",
        title: "table of 40,000 rows",
        ours: "ours-table",
        peer: "Typst",
        theirs: "typst-table",
        unit: "s",
    },
    Work {
        part: "print",
        title: "table of 40,000 rows",
        ours: "ours-table",
        peer: "ReportLab",
        theirs: "reportlab-table",
        unit: "s",
    },
    Work {
        part: "search",
        title: "search of 100,000 people, p95",
        ours: "ours-search",
        peer: "the bare FTS5 query",
        theirs: "bare-search",
        unit: "ms",
    },
    Work {
        part: "store",
        title: "one durable write, p95",
        ours: "ours-write",
        peer: "a bare one-row commit",
        theirs: "bare-write",
        unit: "ms",
    },
    Work {
        part: "store",
        title: "import of 100,000 people",
        ours: "ours-import",
        peer: "a bare loop of documents, rows and index",
        theirs: "bare-import",
        unit: "s",
    },
    Work {
        part: "store",
        title: "open a book of 100,000 people",
        ours: "ours-open",
        peer: "bare SQLCipher and one page",
        theirs: "bare-open",
        unit: "ms",
    },
    Work {
        part: "window",
        title: "window ready",
        ours: "ours-window",
        peer: "an empty Tauri window",
        theirs: "empty-window",
        unit: "s",
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, name] = arguments.as_slice()
        && flag == "--one"
    {
        return one(name);
    }
    let wanted = |part: &str| arguments.is_empty() || arguments.iter().any(|name| name == part);
    if let Some(unknown) = arguments
        .iter()
        .find(|name| !WORKS.iter().any(|work| work.part == **name))
    {
        eprintln!("bench: no part is called '{unknown}': print, search, store, window");
        return ExitCode::from(2);
    }
    if let Err(reason) = prepare(&wanted) {
        eprintln!("bench: {reason}");
        return ExitCode::FAILURE;
    }
    let mut failed = false;
    for work in WORKS.iter().filter(|work| wanted(work.part)) {
        match line(work) {
            Ok(line) => println!("{line}"),
            Err(reason) => {
                failed = true;
                println!(
                    "{} against {}: not measured: {reason}",
                    work.title, work.peer
                );
            }
        }
    }
    println!("medians of {RUNS}; in brackets the peak memory of the process");
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// Makes the data that several measurements share.
fn prepare(wanted: &dyn Fn(&str) -> bool) -> Result<(), String> {
    if wanted("store") || wanted("search") {
        store::prepare()?;
    }
    if wanted("print") {
        print::prepare()?;
    }
    Ok(())
}

/// Ours and theirs in turns, so that a busy moment of the machine falls on both.
fn line(work: &Work) -> Result<String, String> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ours.push(spawn(work.ours)?);
        theirs.push(spawn(work.theirs)?);
    }
    let (ours, theirs) = (median(ours), median(theirs));
    let Work {
        title, peer, unit, ..
    } = work;
    Ok(format!(
        "{title}: {:.3} {unit} ({}) against {peer} {:.3} {unit} ({}): {:.2}x",
        ours.value,
        megabytes(ours.memory),
        theirs.value,
        megabytes(theirs.memory),
        ours.value / theirs.value
    ))
}

fn megabytes(bytes: f64) -> String {
    format!("{:.0} MB", bytes / 1e6)
}

fn median(mut measures: Vec<Measure>) -> Measure {
    measures.sort_by(|a, b| a.value.total_cmp(&b.value));
    let middle = measures[measures.len() / 2];
    let memory = measures
        .iter()
        .map(|measure| measure.memory)
        .fold(0.0, f64::max);
    Measure {
        value: middle.value,
        memory,
    }
}

fn spawn(name: &str) -> Result<Measure, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(program)
        .args(["--one", name])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut numbers = text.split_whitespace().map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(value)), Some(Ok(memory))) => Ok(Measure { value, memory }),
        _ => Err(format!("{name} gave no figure")),
    }
}

fn one(name: &str) -> ExitCode {
    let measured = match name {
        name if name.ends_with("-window") => window::measure(name),
        name if name.ends_with("-sheet") || name.ends_with("-table") => print::measure(name),
        name => store::measure(name),
    };
    match measured {
        Ok(measure) => {
            println!("{} {}", measure.value, measure.memory);
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("bench: {name}: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// The greatest memory that this process has held, in bytes.
pub fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes =
        line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok());
    kilobytes.unwrap_or_default() * 1024.0
}

/// The value that 95 of 100 stay below.
pub fn p95(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() * 95 / 100]
}
