//! The lock: nothing of a book stays in memory. The program begins anew with the locked book, so
//! that key, rows and page are gone with the process that held them.

use std::io;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use convoke_app::App;
use serde_json::json;
use tauri::{AppHandle, Emitter};

use crate::{surroundings, window};

/// How often it is looked whether somebody is there.
const LOOK: Duration = Duration::from_secs(5);
/// How long the page may take to save what was typed before the book is locked without it.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// Looks after the book in hand: takes the copy that is due, and locks a book that was left alone or
/// whose computer slept. The page is asked first, so that a field that is still being typed in is saved.
pub fn watch(program: &AppHandle, app: &Arc<App>) {
    let (program, app) = (program.clone(), Arc::clone(app));
    thread::spawn(move || {
        loop {
            thread::sleep(LOOK);
            if !app.must_lock(surroundings::now()) {
                app.back_up_when_due();
                continue;
            }
            // A page that does not hear is locked all the same.
            let _ = program.emit("lock", json!({}));
            thread::sleep(LAST_WORDS);
            if app.locked_folder().is_none() && app.call("lock", json!({})).is_ok() {
                begin_anew(&program, &app);
            }
        }
    });
}

/// Starts the program afresh with the locked book in hand. A book that takes no passphrase has
/// nothing to hide, and a window that WebKit's driver holds would be lost to it with its process.
pub fn begin_anew(program: &AppHandle, app: &App) {
    let Some(folder) = app
        .locked_folder()
        .filter(|_| !window::is_driven_by_a_test())
    else {
        return;
    };
    // Lets go of the folder, so that the next process can hold it.
    let _ = app.close();
    if let Err(error) = std::env::current_exe().and_then(|me| start(&me, &folder)) {
        eprintln!("convoke: it could not begin anew: {error}");
        // The window must not stay: it may still show something of the book.
        program.exit(1);
    }
}

/// Puts another process in the place of this one.
#[cfg(unix)]
fn start(me: &Path, book: &Path) -> io::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(Command::new(me).arg(book).exec())
}

/// Starts another process and ends this one.
#[cfg(not(unix))]
fn start(me: &Path, book: &Path) -> io::Result<()> {
    Command::new(me).arg(book).spawn()?;
    std::process::exit(0)
}
