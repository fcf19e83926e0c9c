//! From starting the program to the window drawn whole on the screen, beside an empty Tauri window.
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use convoke_tests::{Stage, house, today};

use crate::measure::{Measure, peak_memory};
use crate::screen::Screen;

/// What the page may weigh, in KB.
const SCRIPTS: f64 = 220.0;

fn folder() -> PathBuf {
    std::env::temp_dir().join("convoke-bench-window")
}

fn book() -> PathBuf {
    folder().join("example.convoke")
}

/// Makes the book that ours opens: the example, whose overview has something to say.
pub fn prepare() -> Result<(), String> {
    let _ = std::fs::remove_dir_all(folder());
    std::fs::create_dir_all(folder()).map_err(|error| error.to_string())?;
    let app = Stage::on(&folder(), today).app;
    app.create_folder(&book(), None, true)
        .and_then(|()| app.close())
        .map_err(|failure| failure.message)
}

/// Measures by name.
pub fn measure(name: &str) -> Result<Measure, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    match name {
        "ours-window" => window(Command::new(program.with_file_name("convoke")).arg(book())),
        "empty-window" => window(&mut Command::new(
            program.with_file_name("examples/empty-window"),
        )),
        "our-scripts" => Ok(Measure {
            value: scripts()?,
            ..Measure::default()
        }),
        _ => Ok(Measure {
            value: SCRIPTS,
            ..Measure::default()
        }),
    }
}

fn window(program: &mut Command) -> Result<Measure, String> {
    let screen = Screen::start()?;
    let home = tempfile::tempdir().map_err(|error| error.to_string())?;
    let start = Instant::now();
    let mut child = program
        .env("DISPLAY", &screen.display)
        .env("GDK_BACKEND", "x11")
        .env("HOME", home.path())
        .env("XDG_CACHE_HOME", home.path().join(".cache"))
        .env("XDG_CONFIG_HOME", home.path().join(".config"))
        .env("XDG_DATA_HOME", home.path().join(".local/share"))
        .env("NO_AT_BRIDGE", "1")
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("{}: {error}", program.get_program().to_string_lossy()))?;
    let drawn = screen.drawn(start);
    let memory = peak_memory(&child.id().to_string());
    stop(&mut child);
    Ok(Measure {
        value: drawn?,
        memory,
        ..Measure::default()
    })
}

fn stop(child: &mut Child) {
    // Both are over by now, or were asked to be: there is nobody left to tell.
    let _ = child.kill();
    let _ = child.wait();
}

/// The scripts that the page loads, each gzipped, in KB.
fn scripts() -> Result<f64, String> {
    let mut total = 0;
    for path in convoke_tests::files(&house().join("ui/dist"), &["js"]) {
        total += gzipped(&path).map_err(|error| format!("gzip: {error}"))?;
    }
    Ok(total as f64 / 1e3)
}

fn gzipped(path: &Path) -> std::io::Result<usize> {
    let output = Command::new("gzip").args(["-9", "-c"]).arg(path).output()?;
    std::io::stderr().write_all(&output.stderr)?;
    Ok(output.stdout.len())
}
