//! Every document of the example as it was when somebody last looked at it: the frames of each page by
//! their digest in five languages, and in two how dark the finished PDF is, cell by cell.

use std::fmt::Write as _;
use std::fs;

use convoke_app::Answer;
use convoke_tests::{Stage, house, today};
use serde_json::{Value, json};

const LANGUAGES: [&str; 5] = ["en", "de", "kmr", "ckb", "ar"];
/// Languages whose pages are looked at dot by dot: one for each direction.
const SEEN: [&str; 2] = ["en", "ckb"];
/// Pages of a document that are looked at; the pack is made of the others.
const PAGES: u64 = 3;
/// Dots across a page, and to the side of a cell.
const WIDTH: u32 = 480;
const CELL: u32 = 20;

fn first(stage: &Stage, command: &str, search: &str) -> Value {
    let listed = stage.call(command, json!({ "search": search })).unwrap();
    listed["rows"][0]["id"].clone()
}

fn example() -> Stage {
    let stage = Stage::new(today).unwrap();
    let book = stage.folder().join("books/Example.convoke");
    stage.app.create_folder(&book, None, true).unwrap();
    stage
}

/// Every kind of document with what it is asked for.
fn requests(stage: &Stage) -> Vec<(String, Value)> {
    let event = first(stage, "events", "Open-air");
    let call = first(stage, "calls", "");
    let listed = stage.call("documents", json!({ "event": event })).unwrap();
    let kinds = listed["rows"].as_array().unwrap().iter();
    let requests = kinds.map(|kind| {
        let asked = json!({ "document": kind["document"], "event": event });
        let asked = match stage.call("draft_paper", asked.clone()) {
            Ok(_) => asked,
            Err(_) => json!({ "document": kind["document"], "call": call }),
        };
        (kind["document"].as_str().unwrap().to_owned(), asked)
    });
    requests.collect()
}

/// The digests of the pages' frames, as the log of prints keeps them.
fn frames(stage: &Stage, asked: &Value) -> String {
    let saved = stage.call("save_paper", asked.clone()).unwrap();
    let listed = stage.call("printings", json!({})).unwrap();
    let rows = listed["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["id"] == saved["printing"]);
    let digests = row.unwrap()["page_digests"].as_str().unwrap().to_owned();
    stage.call("undo", json!({})).unwrap();
    digests
}

/// How dark a page is, a sign for each cell: `.` is white, `z` is black.
fn darkness(stage: &Stage, paper: &Value, page: u64) -> String {
    let asked = json!({ "paper": paper, "page": page, "width_px": WIDTH });
    let Ok(Answer::Bytes { bytes, .. }) = stage.app.call("paper_page", asked) else {
        panic!("no page {page}");
    };
    let seen = image::load_from_memory(&bytes).unwrap().to_luma8();
    let mut signs = String::new();
    for top in (0..seen.height()).step_by(CELL as usize) {
        for left in (0..seen.width()).step_by(CELL as usize) {
            let (width, height) = (CELL.min(seen.width() - left), CELL.min(seen.height() - top));
            let dots = (0..height).flat_map(|y| (0..width).map(move |x| (left + x, top + y)));
            let ink: u32 = dots
                .map(|(x, y)| 255 - u32::from(seen.get_pixel(x, y).0[0]))
                .sum();
            // By the root: a single letter counts on white paper.
            let level = (ink * 35 * 35 / (255 * width * height)).isqrt();
            let sign = char::from_digit(level, 36).unwrap();
            signs.push(if ink == 0 { '.' } else { sign });
        }
        signs.push('\n');
    }
    signs
}

/// All that is kept of one document.
fn looked_at(stage: &Stage, asked: &Value) -> String {
    let mut kept = String::new();
    for language in LANGUAGES {
        let mut asked = asked.clone();
        asked["languages"] = json!([language]);
        let draft = match stage.call("draft_paper", asked.clone()) {
            Ok(draft) => draft,
            // The calibration page and others speak the language of the window alone.
            Err(_) => continue,
        };
        writeln!(kept, "{language} frames {}", frames(stage, &asked)).unwrap();
        if !SEEN.contains(&language) {
            continue;
        }
        for page in 1..=draft["pages"].as_u64().unwrap().min(PAGES) {
            let signs = darkness(stage, &draft["paper"], page);
            write!(kept, "{language} page {page}\n{signs}").unwrap();
        }
    }
    kept
}

/// After a change that is meant, look at the papers again and keep those of today with `KEEP_FRAMES=1`.
#[test]
fn papers_are_those_that_somebody_has_looked_at() {
    let stage = example();
    let folder = house().join("tests/fixtures/papers");
    let mut changed = Vec::new();
    for (name, asked) in requests(&stage) {
        let path = folder.join(format!("{name}.txt"));
        let now = looked_at(&stage, &asked);
        if std::env::var_os("KEEP_FRAMES").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &now).unwrap();
        }
        let before = fs::read_to_string(&path).unwrap_or_default();
        let mut lines = before.lines().zip(now.lines());
        if let Some((before, now)) = lines.find(|(before, now)| before != now) {
            changed.push(format!("{name}\n  before {before}\n  now    {now}"));
        } else if before != now {
            changed.push(format!("{name} has more pages or fewer"));
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}
