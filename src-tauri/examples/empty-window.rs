//! The least that a Tauri window can be: the bench holds ours against it.
use tauri::webview::PageLoadEvent;
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    let outcome = tauri::Builder::default()
        .setup(|app| {
            let blank = "about:blank".parse().map(WebviewUrl::External)?;
            WebviewWindowBuilder::new(app, "main", blank)
                .title("Empty")
                .inner_size(1280.0, 800.0)
                .visible(false)
                .on_page_load(|window, load| {
                    if load.event() == PageLoadEvent::Finished {
                        let _ = window.show();
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = outcome {
        eprintln!("empty-window: {error}");
    }
}
