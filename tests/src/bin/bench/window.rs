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

/// Text alone has more colours than this at its edges; an empty page has one or two.
const COLOURS: usize = 50;

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
        "ours-window" => ours(Command::new(program.with_file_name("convoke")).arg(book())),
        "empty-window" => empty(&mut Command::new(
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

fn ours(program: &mut Command) -> Result<Measure, String> {
    let (measure, colours) = window(program)?;
    if colours < COLOURS {
        return Err(format!("the overview is not there: {colours} colours"));
    }
    Ok(measure)
}

/// The peer has no book: what opening it takes is added to its side.
fn empty(program: &mut Command) -> Result<Measure, String> {
    let (mut measure, _) = window(program)?;
    let app = Stage::on(&folder(), today).app;
    let start = Instant::now();
    app.open_folder(&book(), None)
        .map_err(|failure| failure.message)?;
    measure.value += start.elapsed().as_secs_f64();
    app.close().map_err(|failure| failure.message)?;
    Ok(measure)
}

/// How long a program takes until its window stands whole on the screen, and the colours there.
fn window(program: &mut Command) -> Result<(Measure, usize), String> {
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
    let (value, colours) = drawn?;
    let measure = Measure {
        value,
        memory,
        ..Measure::default()
    };
    Ok((measure, colours))
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
