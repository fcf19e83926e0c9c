//! The open dialog: a book is a folder, and the window never learns where it lies.

use std::path::PathBuf;

use tauri::WebviewWindow;

/// Asks for a book. Waits for the answer, so it must not be called on the window's own thread.
#[cfg(target_os = "linux")]
pub fn ask_for_book(window: &WebviewWindow) -> Option<PathBuf> {
    use gtk::prelude::{FileChooserExt, NativeDialogExt};

    let (sender, answer) = std::sync::mpsc::channel();
    let parent = window.clone();
    let shown = window.run_on_main_thread(move || {
        let parent = parent.gtk_window().ok();
        let action = gtk::FileChooserAction::SelectFolder;
        let dialog = gtk::FileChooserNative::new(None, parent.as_ref(), action, None, None);
        dialog.set_modal(true);
        // The dialog lives as long as somebody holds it: its own answer does.
        let held = dialog.clone();
        dialog.connect_response(move |_, response| {
            let chosen = (response == gtk::ResponseType::Accept)
                .then(|| held.filename())
                .flatten();
            let _ = sender.send(chosen);
            held.destroy();
        });
        dialog.show();
    });
    shown.ok().and_then(|()| answer.recv().ok()).flatten()
}

/// Asks for a book. Waits for the answer, so it must not be called on the window's own thread.
#[cfg(not(target_os = "linux"))]
pub fn ask_for_book(window: &WebviewWindow) -> Option<PathBuf> {
    rfd::FileDialog::new().set_parent(window).pick_folder()
}
