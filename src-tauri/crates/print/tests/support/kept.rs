//! Frames as they were when somebody last looked at them.

use convoke_print::frame::Document;

/// Compares a document with the frames that are kept. After a change that is meant, look at the pages
/// again and keep those of today with `KEEP_FRAMES=1`.
pub fn assert_kept(name: &str, document: &Document) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frames");
    let path = folder.join(format!("{name}.txt"));
    let listing = document.listing();
    if std::env::var_os("KEEP_FRAMES").is_some() {
        std::fs::write(&path, &listing).expect("written");
    }
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    let changed = before.lines().zip(listing.lines()).find(|(a, b)| a != b);
    assert!(before == listing, "{name} changed, first in {changed:?}");
}
