//! The least that a Tauri window can be, an empty page: the bench holds ours against it.
use tauri::http::Response;
use tauri::webview::PageLoadEvent;
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// A page has to be loaded for the web view to say that it is ready; `about:blank` never does.
const PAGE: &[u8] = b"<!doctype html><title>Empty</title>";

fn main() {
    let outcome = tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let mut response = Response::new(PAGE);
            let html = tauri::http::HeaderValue::from_static("text/html");
            response.headers_mut().insert("content-type", html);
            response
        })
        .setup(|app| {
            let page = "empty://localhost/"
                .parse()
                .map(WebviewUrl::CustomProtocol)?;
            WebviewWindowBuilder::new(app, "main", page)
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
