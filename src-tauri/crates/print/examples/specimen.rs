//! Writes the specimen: `cargo run -p convoke-print --example specimen OUT.pdf`.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name the PDF to write")?;
    let document = support::specimen();
    let bytes = convoke_print::pdf(&document)?;
    std::fs::write(&path, &bytes)?;
    for page in 0..convoke_print::preview::page_count(&bytes)? {
        std::fs::write(
            format!("{path}.{page}.png"),
            convoke_print::preview::png(&bytes, page, 1240)?,
        )?;
    }
    print!(
        "{}",
        document
            .warnings
            .iter()
            .map(|warning| format!("{warning:?}\n"))
            .collect::<String>()
    );
    Ok(())
}
