//! The one window: what it may load, and when it appears.

use std::time::Duration;

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// How long after the page has loaded the window appears: animation frames pause while it is
/// hidden, so the first paint can only be waited for by the clock.
const FIRST_PAINT: Duration = Duration::from_millis(60);

/// Builds the window, hidden, and shows it once its page has been painted.
pub fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
        .title("Convoke")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        .visible(false)
        // Nothing of a book may stay in the web view's own files. A window that is driven by a
        // test must share the first web context, which is the only one that can be driven.
        .incognito(!is_driven_by_a_test())
        .general_autofill_enabled(false)
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                std::thread::spawn(move || {
                    std::thread::sleep(FIRST_PAINT);
                    let _ = window.show();
                });
            }
        })
        .build()
}

/// Whether the address is a page of the program itself.
fn is_our_page(url: &tauri::Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // Windows and Android know no own schemes.
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// WebKit's driver sets this when it starts the program.
pub fn is_driven_by_a_test() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}
