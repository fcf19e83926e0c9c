//! What is seen is what is printed: the finished PDF as pictures.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

use crate::pdf::PrintError;

/// The widest preview in dots; a wall poster on a large screen needs no more.
const WIDEST: u32 = 8_000;

/// How many pages a PDF has.
pub fn page_count(pdf: &[u8]) -> Result<usize, PrintError> {
    Ok(open(pdf)?.pages().len())
}

/// Wide enough to weigh the ink of a page, narrow enough to do so in a blink.
const WEIGHED: u32 = 400;

/// Which share of a page, counted from 0, is covered with ink: 0 is white, 1 is black.
pub fn coverage(pdf: &[u8], page: usize) -> Result<f64, PrintError> {
    let (rgb, _, _) = dots(pdf, page, WEIGHED)?;
    let light: u64 = rgb.iter().map(|value| u64::from(*value)).sum();
    Ok(1.0 - light as f64 / (rgb.len().max(1) as f64 * 255.0))
}

/// One page, counted from 0, as a PNG of the given width in dots.
pub fn png(pdf: &[u8], page: usize, width_px: u32) -> Result<Vec<u8>, PrintError> {
    let (rgb, width, height) = dots(pdf, page, width_px)?;
    let mut out = Vec::new();
    PngEncoder::new_with_quality(&mut out, CompressionType::Fast, FilterType::Sub)
        .write_image(&rgb, width, height, ExtendedColorType::Rgb8)
        .map_err(|_| PrintError::Unreadable)?;
    Ok(out)
}

/// A page as red, green and blue of each dot, with its width and height in dots.
fn dots(pdf: &[u8], page: usize, width_px: u32) -> Result<(Vec<u8>, u32, u32), PrintError> {
    let pdf = open(pdf)?;
    let shown = pdf.pages().get(page).ok_or(PrintError::NoSuchPage(page))?;
    let (width, height) = shown.render_dimensions();
    let wanted = width_px.clamp(1, WIDEST) as f32;
    // A trifle more, or the last dot is lost when the renderer cuts the fraction off.
    let scale = (wanted + 0.01) / width.max(1.0);
    if height * scale > 32_000.0 {
        return Err(PrintError::Unreadable);
    }
    let settings = PixmapSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
    };
    let seen = render(
        shown,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &settings,
    );
    let (width, height) = (u32::from(seen.width()), u32::from(seen.height()));
    // The page is opaque white below everything: opacity says nothing and only costs room.
    let rgb: Vec<u8> = seen
        .data()
        .iter()
        .flat_map(|dot| [dot.r, dot.g, dot.b])
        .collect();
    Ok((rgb, width, height))
}

fn open(pdf: &[u8]) -> Result<Pdf, PrintError> {
    Pdf::new(pdf.to_vec()).map_err(|_| PrintError::Unreadable)
}
