//! Writes sample flyers as PDF and PNG: `cargo run -p convoke-print --example flyer FOLDER [PHOTO]`.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "../tests/support/flyers.rs"]
mod flyers;

use std::sync::Arc;

use convoke_print::flyer::design::{Design, SHIPPED};
use convoke_print::flyer::{Flyer, FlyerDesign, FlyerPaper};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = std::path::PathBuf::from(arguments.next().ok_or("name a folder")?);
    let photo = arguments.next().map(std::fs::read).transpose()?;
    let mut samples = flyers::all(photo.as_deref());
    samples.extend(hard());
    samples.extend(as_data());
    for (name, flyer) in samples {
        let document = convoke_print::flyer::flyer(&flyer);
        let bytes = convoke_print::pdf(&document)?;
        std::fs::write(folder.join(format!("{name}.pdf")), &bytes)?;
        let seen = convoke_print::preview::png(&bytes, 0, 583)?;
        std::fs::write(folder.join(format!("{name}.png")), seen)?;
        println!("{name} {} bytes {:?}", bytes.len(), document.warnings);
    }
    Ok(())
}

/// The designs that are data, in every language on every sheet.
fn as_data() -> Vec<(String, Flyer)> {
    let mut found = Vec::new();
    for (name, text) in SHIPPED {
        let design = Arc::new(Design::read(text).expect("a shipped design is sound"));
        for (paper_name, paper) in flyers::PAPERS {
            for language in flyers::LANGUAGES {
                let mut flyer = flyers::sample(FlyerDesign::Type, paper, language);
                flyer.own = Some(Arc::clone(&design));
                found.push((format!("{name}-{paper_name}-{language}"), flyer));
            }
        }
    }
    found
}

/// Facts that are hard to place: long compounds and many marks below.
fn hard() -> Vec<(String, Flyer)> {
    let summaries = [
        ("de", "Bibliotheksöffnungszeitenverlängerung jetzt"),
        (
            "de",
            "Nachbarschaftsbüchereifest mit Straßenlesung und Kinderbuchtauschbörse",
        ),
        (
            "ckb",
            "ڕێگای ڕووناکی بۆ هەموو ژنان و منداڵێکی شارەکەمان لە ڕۆژێکدا",
        ),
        (
            "kmr",
            "Çawa em ê pirtûkxaneyên xwe li her taxekê vekin û biparêzin?",
        ),
        ("ar", "ليلة القراءة"),
    ];
    let mut found = Vec::new();
    for (n, (language, summary)) in summaries.into_iter().enumerate() {
        for (design_name, design) in flyers::DESIGNS {
            let mut flyer = flyers::sample(design, FlyerPaper::A5, language);
            flyer.words[0].summary = summary.into();
            let text = flyer.words[0].text.clone();
            flyer.words[0].text = [text.as_str(); 6].join(" ");
            if design == FlyerDesign::Bilingual {
                flyer
                    .words
                    .push(flyers::words(if language == "ckb" { "en" } else { "ckb" }));
            }
            found.push((format!("hard-{n}-{design_name}"), flyer));
        }
    }
    found
}
