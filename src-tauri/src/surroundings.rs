//! What the commands get from outside: folders, time, dialogs, other programs, the window.

use std::path::PathBuf;

use convoke_app::Surroundings;
use tauri::{AppHandle, Emitter, Manager};

use crate::{desktop, dialog};

/// The surroundings of the program on this computer.
pub fn of(program: &AppHandle) -> tauri::Result<Surroundings> {
    let documents = documents(program)?;
    let (asking, telling) = (program.clone(), program.clone());
    Ok(Surroundings {
        data_folder: program.path().app_local_data_dir()?,
        books_folder: documents.clone(),
        papers_folder: documents,
        now,
        zone: iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned()),
        ask_for_book: Some(Box::new(move || {
            asking
                .get_webview_window("main")
                .and_then(|window| dialog::ask_for_book(&window))
        })),
        open_file: Box::new(desktop::open),
        show_file: Box::new(desktop::show_in_folder),
        free_space: convoke_app::free_space,
        gate: convoke_app::gate_of_this_program,
        notify: Box::new(move |name, payload| {
            // A window that is closing needs no news.
            let _ = telling.emit(name, payload);
        }),
    })
}

/// Books and papers lie where people look for them; not every system names such a folder.
fn documents(program: &AppHandle) -> tauri::Result<PathBuf> {
    let folder = program
        .path()
        .document_dir()
        .or_else(|_| Ok::<_, tauri::Error>(program.path().home_dir()?.join("Documents")))?;
    Ok(folder.join("Convoke"))
}

/// The one place of the window's program that reads the clock.
#[expect(clippy::disallowed_methods, reason = "the clock comes in here")]
pub fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}
