//! From starting the program to the window on the screen, beside an empty Tauri window.
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Measure;

/// How long a window may take before the measurement is given up.
const LIMIT: Duration = Duration::from_secs(30);

/// Measures by name: `ours-window` or `empty-window`.
pub fn measure(name: &str) -> Result<Measure, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let beside = |name: &str| program.with_file_name(name);
    let (binary, title) = match name {
        "ours-window" => (beside("convoke"), "Convoke"),
        _ => (beside("examples/empty-window"), "Empty"),
    };
    if !binary.exists() {
        return Err(format!("{} is not built", binary.display()));
    }
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let start = Instant::now();
    let mut child = Command::new(&binary)
        .env("HOME", folder.path())
        .env("XDG_DATA_HOME", folder.path().join("data"))
        .env("NO_AT_BRIDGE", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let seen = wait_for(title, start);
    let memory = memory_of(&child);
    stop(&mut child);
    Ok(Measure {
        value: seen?,
        memory,
    })
}

fn wait_for(title: &str, start: Instant) -> Result<f64, String> {
    while start.elapsed() < LIMIT {
        let search = Command::new("xdotool")
            .args(["search", "--onlyvisible", "--name", &format!("^{title}$")])
            .stderr(Stdio::null())
            .output()
            .map_err(|_| "xdotool is missing".to_owned())?;
        if !search.stdout.is_empty() {
            return Ok(start.elapsed().as_secs_f64());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Err("no window appeared".to_owned())
}

fn memory_of(child: &Child) -> f64 {
    let status =
        std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes =
        line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok());
    kilobytes.unwrap_or_default() * 1024.0
}

fn stop(child: &mut Child) {
    // Both are over by now, or were asked to be: there is nobody left to tell.
    let _ = child.kill();
    let _ = child.wait();
}
