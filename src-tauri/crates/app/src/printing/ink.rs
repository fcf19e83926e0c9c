//! How much ink a paper takes.
use convoke_print::preview;

use super::not_printed;
use crate::app::App;
use crate::failure::Failure;

/// Pages that the mean of the ink is taken over.
const INK_PAGES: usize = 8;

/// Mean coverage of the first pages with ink, in per cent; it stops when the draft is not wanted any more.
pub(super) fn ink(app: &App, draft: u64, pdf: &[u8], pages: usize) -> Result<f64, Failure> {
    let seen = pages.min(INK_PAGES);
    let mut sum = 0.0;
    for page in 0..seen {
        app.go_on(draft)?;
        sum += preview::coverage(pdf, page).map_err(not_printed)?;
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of pages")]
    let mean = sum / seen.max(1) as f64;
    Ok(tenths(mean * 100.0))
}

/// A figure with one digit after the point.
pub(super) fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
