//! Writes sample flyers as PDF and PNG: `cargo run -p convoke-print --example flyer FOLDER [PHOTO]`.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "../tests/support/flyers.rs"]
mod flyers;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = std::path::PathBuf::from(arguments.next().ok_or("name a folder")?);
    let photo = arguments.next().map(std::fs::read).transpose()?;
    for (name, flyer) in flyers::all(photo.as_deref()) {
        let document = convoke_print::flyer::flyer(&flyer);
        let bytes = convoke_print::pdf(&document)?;
        std::fs::write(folder.join(format!("{name}.pdf")), &bytes)?;
        let seen = convoke_print::preview::png(&bytes, 0, 583)?;
        std::fs::write(folder.join(format!("{name}.png")), seen)?;
        println!("{name} {} bytes {:?}", bytes.len(), document.warnings);
    }
    Ok(())
}
