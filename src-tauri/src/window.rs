//! The one window: what it may load, and when it appears.

use std::time::Duration;

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// How long after its loading a page may still wait for what it shows, until it is shown as it is.
const PATIENCE: Duration = Duration::from_millis(1000);

/// Builds the window, hidden: its page asks for it to be shown once it has something to show. So it
/// is drawn once, and whole.
pub fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
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
                    std::thread::sleep(PATIENCE);
                    let _ = window.show();
                });
            }
        })
        .build()?;
    // Pictures that WebKit's driver takes hang where nothing is composited.
    #[cfg(target_os = "linux")]
    if !has_graphics_card() && !is_driven_by_a_test() {
        draw_plainly(&window)?;
    }
    Ok(window)
}

/// Whether there is a card that could draw: Linux names each of them here.
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let mut cards = std::fs::read_dir("/dev/dri")
        .into_iter()
        .flatten()
        .flatten();
    cards.any(|card| card.file_name().to_string_lossy().starts_with("renderD"))
}

/// Without a card WebKit would play one on the processor: a third of what the start takes there.
#[cfg(target_os = "linux")]
fn draw_plainly(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    window.with_webview(|page| {
        if let Some(settings) = page.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
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
