//! QR codes as a camera sees them.

use convoke_print::frame::Document;
use convoke_print::{Rect, pdf, preview};

/// What the codes in a part of a page say, the whole page when none is named, from a picture of it
/// with 150 dots to the inch.
pub fn read(document: &Document, page: usize, part: Option<Rect>) -> Vec<String> {
    let sheet = &document.pages[page];
    let dots = |length: convoke_print::Length| (length.in_pt() / 72.0 * 150.0).round() as u32;
    let width = dots(sheet.size.width + sheet.around() * 2);
    let bytes = pdf(document).expect("a PDF");
    let png = preview::png(&bytes, page, width).expect("a picture");
    let mut grey = image::load_from_memory(&png).expect("a picture").to_luma8();
    if let Some(part) = part {
        let (x, y) = (dots(part.x + sheet.around()), dots(part.y + sheet.around()));
        let (width, height) = (dots(part.width), dots(part.height));
        grey = image::imageops::crop_imm(&grey, x, y, width, height).to_image();
    }
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        grey.get_pixel(x as u32, y as u32).0[0]
    });
    let grids = seen.detect_grids();
    let said = grids.iter().map(|grid| grid.decode());
    said.filter_map(|said| Some(said.ok()?.1)).collect()
}
