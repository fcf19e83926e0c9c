//! Hands a paper to the desktop: to the program that shows such files, or to the file manager.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Opens a file with the program that the desktop has for it.
pub fn open(path: &Path) -> io::Result<()> {
    start(Command::new(OPENER).arg(path))
}

/// Shows the folder in which a file lies.
pub fn show_in_folder(path: &Path) -> io::Result<()> {
    start(Command::new(OPENER).arg(path.parent().unwrap_or(path)))
}

#[cfg(target_os = "linux")]
const OPENER: &str = "xdg-open";
#[cfg(target_os = "macos")]
const OPENER: &str = "open";
#[cfg(target_os = "windows")]
const OPENER: &str = "explorer";

/// Starts a program and lets it go; a thread waits for it, so that it leaves no trace when it ends.
fn start(command: &mut Command) -> io::Result<()> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    std::thread::spawn(move || child.wait());
    Ok(())
}
