//! Pictures from cameras and telephones: read with limits, turned upright, brought to the size that
//! paper needs, and written anew, so that place and camera do not travel with them.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::error::LimitErrorKind;
use image::metadata::Orientation;
use image::{
    DynamicImage, GrayImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage,
    RgbaImage,
};

mod head;
mod svg;

/// The longest file that is read.
pub const FILE_MAX: usize = 40 * 1024 * 1024;
/// A side that no camera has; more is refused by the header, before anything is decoded.
const SIDE_MAX: u32 = 30_000;
/// Decoded, a picture takes no more than this: 50 million dots in colour.
const DECODED_MAX: u64 = 150 * 1024 * 1024;
/// A JPEG in all the forms that are held at once while it is decoded.
const HELD_MAX: u64 = 192 * 1024 * 1024;
/// What a PNG may bring beside its dots, such as a profile of its colours, which is not used.
const BESIDE_MAX: u64 = 4 * 1024 * 1024;
/// The longer side as it is kept: 25 cm at 300 dots to the inch.
const KEPT_SIDE: u32 = 3000;
const QUALITY: u8 = 88;

/// A picture that is fit to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file: JPEG, upright, grey or RGB, without any data about camera or place; of a drawing a
    /// PNG, which keeps edges sharp and what is clear.
    pub file: Vec<u8>,
    /// Dots from left to right.
    pub width: u32,
    /// Dots from top to bottom.
    pub height: u32,
}

/// Why a file was not taken as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// Neither a JPEG, a PNG nor an SVG, or damaged.
    #[error("the picture cannot be read")]
    Unreadable,
    /// The file is too long, or it holds too many dots.
    #[error("the picture is too large")]
    TooLarge,
    /// An SVG with letters, pictures or effects, which are not drawn.
    #[error("the drawing is not made of outlines alone")]
    NotOutlines,
}

/// Reads a JPEG, PNG or SVG file.
///
/// # Errors
/// It is none of them, it is damaged, it is too large, or a drawing would lack a part.
pub fn read(bytes: &[u8]) -> Result<Picture, PictureError> {
    if bytes.len() > FILE_MAX {
        return Err(PictureError::TooLarge);
    }
    if svg::is_one(bytes) {
        return drawn(&svg::read(bytes)?);
    }
    let reader = dots(bytes)?;
    let head = match reader.format() {
        Some(ImageFormat::Jpeg) => Some(head::of_jpeg(bytes).ok_or(PictureError::Unreadable)?),
        _ => None,
    };
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    let held = head.map_or(0, |head| {
        let dots = u64::from(width) * u64::from(height);
        dots.saturating_mul(head.bytes_per_dot)
    });
    if width.max(height) > SIDE_MAX || decoder.total_bytes() > DECODED_MAX || held > HELD_MAX {
        return Err(PictureError::TooLarge);
    }
    // The decoder would paint what is missing grey.
    if head.is_some_and(|head| !head.is_whole) {
        return Err(PictureError::Unreadable);
    }
    // A damaged note on how the camera was held is no reason to refuse the picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    kept(DynamicImage::from_decoder(decoder)?, orientation)
}

/// A JPEG or PNG, of which nothing is decoded yet.
fn dots(bytes: &[u8]) -> Result<ImageReader<Cursor<&[u8]>>, PictureError> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| PictureError::Unreadable)?;
    match reader.format() {
        Some(ImageFormat::Jpeg) => Ok(reader),
        Some(ImageFormat::Png) => {
            let mut limits = Limits::default();
            limits.max_alloc = Some(BESIDE_MAX);
            reader.limits(limits);
            Ok(reader)
        }
        _ => Err(PictureError::Unreadable),
    }
}

/// Tries a picture that another laptop kept: one that [`read`] would have written can be drawn.
/// Its bytes stay as they are, since they are named by them.
///
/// # Errors
/// It is neither JPEG nor PNG, damaged, or larger than what is kept.
pub fn try_kept(bytes: &[u8]) -> Result<(), PictureError> {
    let reader = dots(bytes)?;
    let decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > KEPT_SIDE {
        return Err(PictureError::TooLarge);
    }
    DynamicImage::from_decoder(decoder)?;
    Ok(())
}

fn kept(mut image: DynamicImage, orientation: Orientation) -> Result<Picture, PictureError> {
    if image.width().max(image.height()) > KEPT_SIDE {
        // Means of whole numbers: finer ways hold every dot as four fractions.
        image = image.thumbnail(KEPT_SIDE, KEPT_SIDE);
    }
    image.apply_orientation(orientation);
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    if image.color().has_color() {
        on_paper(image).write_with_encoder(encoder)?;
    } else {
        grey_on_paper(&image).write_with_encoder(encoder)?;
    }
    // The size that was written, read back from the file itself.
    let written = ImageReader::with_format(Cursor::new(&jpeg), ImageFormat::Jpeg);
    let (width, height) = written.into_dimensions()?;
    Ok(Picture {
        file: jpeg,
        width,
        height,
    })
}

/// A drawing as it is kept.
fn drawn(dots: &RgbaImage) -> Result<Picture, PictureError> {
    let mut file = Cursor::new(Vec::new());
    dots.write_to(&mut file, ImageFormat::Png)?;
    Ok(Picture {
        file: file.into_inner(),
        width: dots.width(),
        height: dots.height(),
    })
}

/// Colours as they look on white paper: JPEG knows no transparency.
fn on_paper(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [red, green, blue, alpha] = image.get_pixel(x, y).0;
        image::Rgb([red, green, blue].map(|part| over_white(part, alpha)))
    })
}

fn grey_on_paper(image: &DynamicImage) -> GrayImage {
    if !image.color().has_alpha() {
        return image.to_luma8();
    }
    let image = image.to_luma_alpha8();
    GrayImage::from_fn(image.width(), image.height(), |x, y| {
        let [grey, alpha] = image.get_pixel(x, y).0;
        image::Luma([over_white(grey, alpha)])
    })
}

fn over_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u32::from(part), u32::from(alpha));
    u8::try_from((part * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}

impl From<ImageError> for PictureError {
    fn from(error: ImageError) -> Self {
        match error {
            ImageError::Limits(limit)
                if !matches!(limit.kind(), LimitErrorKind::Unsupported { .. }) =>
            {
                Self::TooLarge
            }
            _ => Self::Unreadable,
        }
    }
}

#[cfg(test)]
mod tests;
