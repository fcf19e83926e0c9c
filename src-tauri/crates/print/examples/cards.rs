//! Writes sample cards, posters and sheets as PDF and PNG: `cargo run --example cards FOLDER`.

#![expect(clippy::expect_used, reason = "samples stop at the first surprise")]

#[path = "../tests/support/cards.rs"]
mod cards;
#[expect(dead_code, reason = "the samples serve several tests")]
#[path = "../tests/support/flyers.rs"]
mod flyers;

use convoke_print::flyer::{FlyerDesign, FlyerPaper, flyer};
use convoke_print::imposition::{NUp, TileWords, Tiling, n_up, tile};
use convoke_print::paper;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    let folder = std::path::PathBuf::from(folder);
    for language in flyers::LANGUAGES {
        let mut all = cards::all(language);
        let mut facts = flyers::sample(FlyerDesign::Type, FlyerPaper::A3, language);
        let title = facts.words[0].place.clone();
        facts.words[0].titles = vec![[title.clone(), title]; 8];
        let poster = flyer(&facts);
        let plan = Tiling {
            sheet: paper::A4,
            overlap: Tiling::OVERLAP,
            words: TileWords::default(),
        };
        all.push(("tiles", tile(&poster, &plan)));
        all.push(("poster", poster));
        let small = flyer(&flyers::sample(FlyerDesign::Type, FlyerPaper::A6, language));
        all.push(("four", n_up(&small, &NUp::new(paper::A4, paper::A6, 2, 2))));
        for (name, document) in all {
            let bytes = convoke_print::pdf(&document)?;
            std::fs::write(folder.join(format!("{name}-{language}.pdf")), &bytes)?;
            println!(
                "{name} {language} {} bytes {:?}",
                bytes.len(),
                document.warnings
            );
        }
    }
    Ok(())
}
