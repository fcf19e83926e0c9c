//! Pictures from cameras and telephones: read with limits, turned upright, brought to the size that
//! paper needs, and written anew, so that place and camera do not travel with them.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::error::LimitErrorKind;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{
    DynamicImage, GrayImage, ImageDecoder, ImageError, ImageFormat, ImageReader, RgbImage,
};

/// The longest file that is read.
pub const FILE_MAX: usize = 40 * 1024 * 1024;
/// A side that no camera has; more is refused by the header, before anything is decoded.
const SIDE_MAX: u32 = 30_000;
/// As many dots as the largest cameras give. Decoded they take 450 MB.
const DOTS_MAX: u64 = 150_000_000;
/// The longer side as it is kept: 25 cm at 300 dots to the inch.
const KEPT_SIDE: u32 = 3000;
const QUALITY: u8 = 88;

/// A picture that is fit to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file: JPEG, upright, grey or RGB, without any data about camera or place.
    pub jpeg: Vec<u8>,
    /// Dots from left to right.
    pub width: u32,
    /// Dots from top to bottom.
    pub height: u32,
}

/// Why a file was not taken as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// Neither a JPEG nor a PNG, or damaged.
    #[error("the picture cannot be read")]
    Unreadable,
    /// The file is too long, or it holds too many dots.
    #[error("the picture is too large")]
    TooLarge,
}

/// Reads a JPEG or PNG file.
///
/// # Errors
/// It is neither, it is damaged, or it is too large.
pub fn read(bytes: &[u8]) -> Result<Picture, PictureError> {
    if bytes.len() > FILE_MAX {
        return Err(PictureError::TooLarge);
    }
    let reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| PictureError::Unreadable)?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png)) {
        return Err(PictureError::Unreadable);
    }
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    let dots = u64::from(width) * u64::from(height);
    if width.max(height) > SIDE_MAX || dots > DOTS_MAX {
        return Err(PictureError::TooLarge);
    }
    // A damaged note on how the camera was held is no reason to refuse the picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    kept(DynamicImage::from_decoder(decoder)?, orientation)
}

fn kept(mut image: DynamicImage, orientation: Orientation) -> Result<Picture, PictureError> {
    if image.width().max(image.height()) > KEPT_SIDE {
        image = image.resize(KEPT_SIDE, KEPT_SIDE, FilterType::CatmullRom);
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
        jpeg,
        width,
        height,
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
mod tests {
    use std::io::Cursor;

    use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

    use super::{FILE_MAX, PictureError, read};

    fn png(image: impl Into<DynamicImage>) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        let image: DynamicImage = image.into();
        image.write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    /// A JPEG, red on its left half, with an EXIF block that says how the camera was held and a
    /// word in it that must not stay.
    fn held(orientation: u8) -> Vec<u8> {
        let image = RgbImage::from_fn(64, 32, |x, _| {
            Rgb(if x < 32 { [220, 0, 0] } else { [0, 0, 220] })
        });
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::from(image)
            .write_to(&mut bytes, ImageFormat::Jpeg)
            .unwrap();
        let bytes = bytes.into_inner();
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x02".to_vec();
        exif.extend([1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
        exif.extend([1, 0x0f, 0, 2, 0, 0, 0, 8, 0, 0, 0, 38, 0, 0, 0, 0]);
        exif.extend(b"SECRETX\0");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&bytes[..2], &[0xff, 0xe1], &length, &exif, &bytes[2..]].concat()
    }

    #[test]
    fn a_turned_picture_stands_upright_and_forgets_its_camera() {
        let turned = held(6);
        assert!(turned.windows(6).any(|part| part == b"SECRET"));
        let picture = read(&turned).unwrap();
        assert_eq!((picture.width, picture.height), (32, 64));
        assert!(
            !picture
                .jpeg
                .windows(4)
                .any(|part| part == b"Exif" || part == b"SECR")
        );
        let upright = image::load_from_memory(&picture.jpeg).unwrap().into_rgb8();
        // Held clockwise by a quarter: what was left is on top.
        assert!(upright.get_pixel(16, 8).0[0] > 180);
        assert!(upright.get_pixel(16, 56).0[2] > 180);
    }

    #[test]
    fn a_large_picture_is_brought_down_to_what_paper_needs() {
        let picture = read(&png(DynamicImage::new_luma8(6000, 1500))).unwrap();
        assert_eq!((picture.width, picture.height), (3000, 750));
    }

    #[test]
    fn what_is_transparent_becomes_white() {
        let clear = RgbaImage::from_pixel(16, 16, Rgba([0, 0, 0, 0]));
        let picture = read(&png(clear)).unwrap();
        let image = image::load_from_memory(&picture.jpeg).unwrap().into_rgb8();
        assert_eq!(image.get_pixel(8, 8).0, [255, 255, 255]);
    }

    #[test]
    fn a_bomb_is_refused_by_its_header() {
        // The header alone: 60,000 x 60,000 dots, nothing after it.
        let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bomb.extend(60_000_u32.to_be_bytes());
        bomb.extend(60_000_u32.to_be_bytes());
        bomb.extend([8, 2, 0, 0, 0]);
        bomb.extend(0x0fb0_e215_u32.to_be_bytes());
        bomb.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
        let refused = read(&bomb);
        assert_eq!(refused, Err(PictureError::TooLarge));
        assert_eq!(read(&vec![0; FILE_MAX + 1]), Err(PictureError::TooLarge));
    }

    #[test]
    fn a_file_that_is_no_picture_is_refused_and_so_is_half_a_picture() {
        assert_eq!(read(b"hello"), Err(PictureError::Unreadable));
        assert_eq!(read(b"GIF89a"), Err(PictureError::Unreadable));
        let whole = png(DynamicImage::new_rgb8(20, 20));
        assert_eq!(
            read(&whole[..whole.len() / 2]),
            Err(PictureError::Unreadable)
        );
    }
}
