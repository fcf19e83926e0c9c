//! `convoke-bridge`: the real app behind a loopback address, for the UI's tests and development.
//!
//! `convoke-bridge [--at INSTANT]` prints its address. With `--at` the app's clock stands still.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};
use convoke_app::Answer;
use convoke_tests::{Stage, house};
use serde_json::{Value, json};
use tiny_http::{HTTPVersion, Header, Method, Request, Response, Server};

/// Requests that are answered at once; pages that wait for news hold one each.
const HANDS: usize = 12;
/// How long a page waits for news before it asks again.
const NEWS: Duration = Duration::from_secs(20);

/// A reply of any kind, with everything in memory.
type Reply = Response<Box<dyn Read + Send>>;

struct Bridge {
    stage: RwLock<Arc<Stage>>,
    token: String,
    policy: String,
}

fn main() -> ExitCode {
    if let Some(code) = convoke_app::stand_if_asked() {
        return code;
    }
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("convoke-bridge: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut arguments = std::env::args().skip(1);
    match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => {}
        (Some("--at"), Some(instant)) => AT
            .set(instant.parse()?)
            .map_err(|_| "the clock stands already")?,
        _ => return Err("usage: convoke-bridge [--at 2026-11-24T09:00:00Z]".into()),
    }
    let mut chance = [0; 16];
    getrandom::fill(&mut chance)?;
    let bridge = Arc::new(Bridge {
        stage: RwLock::new(Arc::new(Stage::new(now)?)),
        token: chance.iter().map(|byte| format!("{byte:02x}")).collect(),
        policy: content_policy()?,
    });
    let server = Arc::new(Server::http("127.0.0.1:0")?);
    println!("http://{}/?token={}", server.server_addr(), bridge.token);
    let hands: Vec<_> = (0..HANDS)
        .map(|_| {
            let (server, bridge) = (Arc::clone(&server), Arc::clone(&bridge));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    bridge.answer(request);
                }
            })
        })
        .collect();
    for hand in hands {
        hand.join().map_err(|_| "a request broke the bridge")?;
    }
    Ok(())
}

impl Bridge {
    fn answer(&self, mut request: Request) {
        let url = request.url().to_owned();
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        let reply = match (request.method(), path) {
            (Method::Post, _) if !self.is_ours(&request) => {
                plain(403, "text/plain", b"token".to_vec())
            }
            (Method::Post, "/choose") => self.choose(&mut request),
            (Method::Post, path) if path.starts_with("/call/") => {
                let name = path.trim_start_matches("/call/").to_owned();
                self.call(&name, &mut request)
            }
            (Method::Get, "/events") if value(query, "token") == Some(&self.token) => {
                self.news(query)
            }
            (Method::Get, "/") => self.page(query),
            (Method::Get, path) => file(path),
            _ => plain(404, "text/plain", Vec::new()),
        };
        // Said as HTTP 1.0, so that the page closes the connection: one that is kept open holds a
        // thread of the server, and others then wait for theirs without end. A page that has gone
        // away does not hear the answer, and need not.
        let mut writer = request.into_writer();
        let _ = reply.raw_print(&mut writer, HTTPVersion(1, 0), &[], false, None);
        let _ = writer.flush();
    }

    fn stage(&self) -> Arc<Stage> {
        Arc::clone(&self.stage.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn is_ours(&self, request: &Request) -> bool {
        let token = request
            .headers()
            .iter()
            .find(|header| header.field.equiv("X-Token"));
        token.is_some_and(|header| header.value.as_str() == self.token)
    }

    fn call(&self, name: &str, request: &mut Request) -> Reply {
        let Some(input) = body(request) else {
            return plain(400, "text/plain", b"the body is not JSON".to_vec());
        };
        match self.stage().app.call(name, input) {
            Ok(Answer::Json(answer)) => in_json(200, &answer),
            Ok(Answer::Bytes { mime, bytes }) => plain(200, mime, bytes),
            Err(failure) => in_json(422, &json!(failure)),
        }
    }

    /// Stands in for the person at the open dialog.
    fn choose(&self, request: &mut Request) -> Reply {
        if let Some(path) = body(request).and_then(|body| body["path"].as_str().map(PathBuf::from))
        {
            self.stage().choose(path);
        }
        in_json(200, &Value::Null)
    }

    fn news(&self, query: &str) -> Reply {
        let after = value(query, "after")
            .and_then(|after| after.parse().ok())
            .unwrap_or(0);
        in_json(200, &Value::from(self.stage().notices.after(after, NEWS)))
    }

    /// The page; with `new=1` on an app that has no book yet.
    fn page(&self, query: &str) -> Reply {
        if value(query, "new") == Some("1") && value(query, "token") == Some(&self.token) {
            match Stage::new(now) {
                Ok(stage) => {
                    *self.stage.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(stage);
                }
                Err(error) => return plain(500, "text/plain", error.to_string().into_bytes()),
            }
        }
        file("/index.html").with_header(header("Content-Security-Policy", &self.policy))
    }
}

/// Where `--at` has stopped the clock.
static AT: OnceLock<DateTime<Utc>> = OnceLock::new();

#[expect(
    clippy::disallowed_methods,
    reason = "without --at this is the one place that reads the clock"
)]
fn now() -> DateTime<Utc> {
    AT.get().copied().unwrap_or_else(Utc::now)
}

/// The window's own policy, so that what it forbids is found here too; commands go another way.
fn content_policy() -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let settings: Value =
        serde_json::from_reader(File::open(house().join("src-tauri/tauri.conf.json"))?)?;
    let policy = settings["app"]["security"]["csp"]
        .as_str()
        .ok_or("tauri.conf.json has no csp")?;
    Ok(policy.replace(
        "connect-src ipc: http://ipc.localhost",
        "connect-src 'self'",
    ))
}

fn body(request: &mut Request) -> Option<Value> {
    let mut text = String::new();
    request.as_reader().read_to_string(&mut text).ok()?;
    if text.is_empty() {
        Some(json!({}))
    } else {
        serde_json::from_str(&text).ok()
    }
}

/// A file of the built UI.
fn file(path: &str) -> Reply {
    let path = Path::new(path.trim_start_matches('/'));
    let inside = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    match fs::read(house().join("ui/dist").join(path)) {
        Ok(bytes) if inside => plain(200, mime(path), bytes),
        _ => plain(
            404,
            "text/plain",
            b"no such file: is the UI built?".to_vec(),
        ),
    }
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ttf") => "font/ttf",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn value<'query>(query: &'query str, name: &str) -> Option<&'query str> {
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

fn in_json(status: u16, answer: &Value) -> Reply {
    plain(status, "application/json", answer.to_string().into_bytes())
}

fn plain(status: u16, mime: &str, bytes: Vec<u8>) -> Reply {
    Response::from_data(bytes)
        .with_status_code(status)
        .with_header(header("Content-Type", mime))
        .with_header(header("Cache-Control", "no-store"))
        .boxed()
}

#[expect(
    clippy::expect_used,
    reason = "names and values of headers are ours and plain"
)]
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("a plain header")
}
