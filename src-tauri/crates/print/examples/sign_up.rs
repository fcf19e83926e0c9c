//! Writes sign-up sheets of several kinds into a folder: `sign_up FOLDER`.

#[path = "../tests/support/sheets.rs"]
mod sheets;

use std::fs;
use std::path::PathBuf;

use convoke_print::pdf;
use convoke_print::sign_up::{Layout, SignUpSheet, sign_up_sheet};
use sheets::{english, many, sorani};

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".into()));
    fs::create_dir_all(&folder).unwrap_or_default();
    for (language, base) in [("en", english()), ("ckb", sorani())] {
        for (name, layout) in [
            ("landscape", Layout::Landscape),
            ("portrait", Layout::Portrait),
        ] {
            for (size, known, large) in [
                ("4", 4, false),
                ("0", 0, false),
                ("500", 500, false),
                ("large", 2, true),
            ] {
                let known = if known > 10 {
                    many(known)
                } else {
                    base.known.iter().take(known).cloned().collect()
                };
                let facts = SignUpSheet {
                    layout,
                    large,
                    known,
                    ..base.clone()
                };
                let drawn = sign_up_sheet(&facts);
                let bytes = pdf(&drawn.document).unwrap_or_default();
                println!(
                    "{language} {name} {size}: {} pages, {} bytes, {} blank, {:?}",
                    drawn.document.pages.len(),
                    bytes.len(),
                    drawn.blank_rows,
                    drawn.document.warnings
                );
                let file = folder.join(format!("{name}-{language}-{size}.pdf"));
                if fs::write(&file, bytes).is_err() {
                    println!("{} could not be written", file.display());
                }
            }
        }
    }
}
