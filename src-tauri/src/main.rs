//! The shell: one window, its dialogs, and the way from it to the commands.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod desktop;
mod dialog;
mod lock;
mod surroundings;
mod window;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use convoke_app::{Answer, App, Failure};
use serde_json::Value;
use tauri::ipc::{InvokeError, Response};
use tauri::{AppHandle, Manager, RunEvent, State};

fn main() -> ExitCode {
    if let Some(code) = convoke_app::stand_if_asked() {
        return code;
    }
    let program = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![call])
        .setup(|program| {
            let app = Arc::new(App::new(surroundings::of(program.handle())?));
            open_named_book(&app);
            lock::watch(program.handle(), &app);
            program.manage(app);
            window::open(program.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match program {
        Ok(program) => {
            program.run(|handle, event| {
                if matches!(event, RunEvent::Exit) {
                    // The book's copy is taken now; where that fails, the book is still whole.
                    let _ = handle.state::<Arc<App>>().close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("convoke: the window could not be opened: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A book that was opened by double click comes as the first argument. Where it cannot be opened,
/// the window starts without it and the person can try again there, with words for what is wrong.
fn open_named_book(app: &App) {
    if let Some(path) = std::env::args_os().nth(1) {
        let _ = app.open_folder(Path::new(&path), None);
    }
}

/// Runs the named command, away from the window's own thread.
#[tauri::command]
async fn call(
    program: AppHandle,
    app: State<'_, Arc<App>>,
    name: String,
    input: Value,
) -> Result<Response, InvokeError> {
    let app = Arc::clone(&app);
    let answer = tauri::async_runtime::spawn_blocking(move || {
        let answer = app.call(&name, input);
        if name == "lock" && answer.is_ok() {
            lock::begin_anew(&program, &app);
        }
        answer
    })
    .await;
    match answer {
        Ok(Ok(Answer::Json(answer))) => Ok(Response::new(answer.to_string())),
        Ok(Ok(Answer::Bytes { bytes, .. })) => Ok(Response::new(bytes)),
        Ok(Err(failure)) => Err(InvokeError::from(failure)),
        Err(_) => Err(InvokeError::from(Failure::fault("the command broke off"))),
    }
}
