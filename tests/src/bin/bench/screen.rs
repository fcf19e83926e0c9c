//! A screen that nobody sees, whose dots lie in a file: so it can be known when a window is drawn.
use std::collections::HashSet;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a window may take before the measurement is given up.
const LIMIT: Duration = Duration::from_secs(30);
/// When nothing has changed for so long, the window is done. A busy machine rests between strokes.
const STILL: Duration = Duration::from_millis(3000);
/// Between two looks at the dots.
const PAUSE: Duration = Duration::from_millis(8);

/// Xvfb with its picture in a file.
pub struct Screen {
    server: Child,
    /// What programs know it by.
    pub display: String,
    picture: PathBuf,
    _folder: tempfile::TempDir,
}

impl Screen {
    /// Starts one.
    pub fn start() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24"])
            .args(["-nolisten", "tcp", "-nocursor", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb: {error}"))?;
        let mut number = String::new();
        if let Some(said) = server.stdout.take() {
            let read = BufReader::new(said).read_line(&mut number);
            read.map_err(|error| error.to_string())?;
        }
        Ok(Self {
            server,
            display: format!(":{}", number.trim()),
            picture: folder.path().join("Xvfb_screen0"),
            _folder: folder,
        })
    }

    /// Seconds from `start` to the moment from which the picture is what it stays, and how many
    /// colours it has then: a page with text on it has many, an empty one few.
    pub fn drawn(&self, start: Instant) -> Result<(f64, usize), String> {
        let look = || std::fs::read(&self.picture).map_err(|error| error.to_string());
        let mut seen = look()?;
        let mut changed: Option<Instant> = None;
        while changed.map_or(start.elapsed() < LIMIT, |at| at.elapsed() < STILL) {
            std::thread::sleep(PAUSE);
            let now = look()?;
            if now != seen {
                changed = Some(Instant::now());
                seen = now;
            }
        }
        let changed = changed.ok_or("no window appeared")?;
        Ok((changed.duration_since(start).as_secs_f64(), colours(&seen)))
    }
}

fn colours(picture: &[u8]) -> usize {
    let dots: HashSet<&[u8]> = picture.chunks_exact(4).collect();
    dots.len()
}

impl Drop for Screen {
    fn drop(&mut self) {
        // The measurement is over: a server that is gone already is as good.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
