//! The flyers of the bench: the pattern's flyer for as many events as a global call has.
use convoke_print::flyer::{Flyer, FlyerDesign, FlyerPaper};
use serde_json::{Value as Json, json};

#[path = "../../../../src-tauri/crates/print/tests/support/flyers.rs"]
#[expect(dead_code, reason = "the bench prints one of the patterns")]
mod patterns;

/// The facts of one.
pub fn facts(number: usize) -> Flyer {
    let mut flyer = patterns::sample(FlyerDesign::Type, FlyerPaper::A5, "en");
    for words in &mut flyer.words {
        words.address = format!("{} Library Street, Berlin", number + 1);
        words.contact = format!("Contact: 030 {:05}", 23_000 + number);
    }
    flyer
}

/// The same for the peers.
pub fn for_peers(number: usize) -> Json {
    facts(number)
        .words
        .first()
        .map(|words| {
            json!({"call": words.call, "window": words.window, "summary": words.summary, "date": words.date,
                   "time": words.time, "place": words.place, "address": words.address, "text": words.text,
                   "contact": words.contact, "accessibility": words.accessibility, "imprint": words.imprint})
        })
        .unwrap_or_default()
}
