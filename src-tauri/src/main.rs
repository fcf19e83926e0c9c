//! The shell: one window, its dialogs, and the way from it to the commands.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod window;

fn main() {
    let outcome = tauri::Builder::default()
        .setup(|app| {
            window::open(app.handle())?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = outcome {
        eprintln!("convoke: the window could not be opened: {error}");
        std::process::exit(1);
    }
}
