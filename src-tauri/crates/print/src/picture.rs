//! Pictures as the PDF takes them: JPEG data passed through, everything else as plain samples.

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use thiserror::Error;

use crate::frame::Placed;
use crate::length::{Length, Rect};

/// A picture ready for print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Dots from left to right.
    pub width: u32,
    /// Dots from top to bottom.
    pub height: u32,
    pub(crate) data: PictureData,
}

/// How the dots are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PictureData {
    /// A whole JPEG stream without camera data; grey or RGB.
    Jpeg { bytes: Vec<u8>, grey: bool },
    /// Plain samples, one or three a dot, and the opacity of each dot where it is not full.
    Samples {
        bytes: Vec<u8>,
        grey: bool,
        alpha: Option<Vec<u8>>,
    },
}

/// Why a file cannot be used as a picture.
#[derive(Debug, Error)]
pub enum PictureError {
    /// The file is neither a JPEG nor a PNG, or it is damaged.
    #[error("the picture cannot be read")]
    Unreadable(#[from] image::ImageError),
    /// More dots than any sheet needs.
    #[error("the picture is too large")]
    TooLarge,
    /// Reading from memory failed.
    #[error("the picture cannot be read")]
    Io(#[from] std::io::Error),
}

/// Above this many dots on one side nothing is decoded: 20,000 dots are 85 cm at 600 dpi.
const LARGEST_SIDE: u32 = 20_000;
/// Quality of a JPEG that has to be written anew.
const QUALITY: u8 = 88;
/// Dots per inch that a photo is brought down to, and where that starts.
const PRINT_DPI: f64 = 300.0;
const GENEROUS_DPI: f64 = 330.0;

impl Picture {
    /// Reads a JPEG or PNG file. A JPEG that stands upright in grey or RGB is passed through without
    /// its camera data; one that is turned or in CMYK is written anew.
    pub fn read(bytes: &[u8]) -> Result<Picture, PictureError> {
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(LARGEST_SIDE);
        limits.max_image_height = Some(LARGEST_SIDE);
        reader.limits(limits);
        let is_jpeg = reader.format() == Some(image::ImageFormat::Jpeg);
        let mut decoder = reader.into_decoder()?;
        let orientation = decoder.orientation()?;
        let (width, height) = decoder.dimensions();
        if is_jpeg
            && orientation == Orientation::NoTransforms
            && let Some((bytes, grey)) = plain_jpeg(bytes)
        {
            return Ok(Picture {
                width,
                height,
                data: PictureData::Jpeg { bytes, grey },
            });
        }
        let mut image = DynamicImage::from_decoder(decoder)?;
        image.apply_orientation(orientation);
        if is_jpeg {
            as_jpeg(&image)
        } else {
            Ok(as_samples(&image))
        }
    }

    /// The picture with no more dots than 300 to the inch when it is placed `width` wide.
    pub fn for_width(self: &Arc<Picture>, width: Length) -> Result<Arc<Picture>, PictureError> {
        let inches = width.in_pt() / 72.0;
        if inches <= 0.0 || f64::from(self.width) <= inches * GENEROUS_DPI {
            return Ok(self.clone());
        }
        let image = self.decoded()?;
        let wanted = (inches * PRINT_DPI).round() as u32;
        let high =
            (f64::from(self.height) * f64::from(wanted) / f64::from(self.width)).round() as u32;
        let smaller = image.resize_exact(
            wanted.max(1),
            high.max(1),
            image::imageops::FilterType::Triangle,
        );
        let picture = match &self.data {
            PictureData::Jpeg { .. } => as_jpeg(&smaller)?,
            PictureData::Samples { .. } => as_samples(&smaller),
        };
        Ok(Arc::new(picture))
    }

    /// The picture in shades of grey, for black and white print.
    pub fn greyscale(&self) -> Result<Picture, PictureError> {
        let image = self.decoded()?;
        match &self.data {
            PictureData::Jpeg { .. } => as_jpeg(&DynamicImage::ImageLuma8(image.to_luma8())),
            PictureData::Samples { .. } => Ok(as_samples(&DynamicImage::ImageLumaA8(
                image.to_luma_alpha8(),
            ))),
        }
    }

    /// The picture brought nearer to white by a percentage, because black and white printers
    /// darken what they print.
    pub fn lightened(&self, percent: u8) -> Result<Picture, PictureError> {
        let mut image = self.decoded()?.into_rgba8();
        for dot in image.pixels_mut() {
            for value in dot.0.iter_mut().take(3) {
                let white = u32::from(255 - *value) * u32::from(percent.min(100)) / 100;
                *value = value.saturating_add(u8::try_from(white).unwrap_or(0));
            }
        }
        let image = DynamicImage::ImageRgba8(image);
        match &self.data {
            PictureData::Jpeg { grey: true, .. } => {
                as_jpeg(&DynamicImage::ImageLuma8(image.to_luma8()))
            }
            PictureData::Jpeg { .. } => as_jpeg(&image),
            PictureData::Samples { .. } => Ok(as_samples(&image)),
        }
    }

    /// Dots per inch at this width on paper.
    pub fn dpi(&self, width: Length) -> u32 {
        (f64::from(self.width) * 72.0 / width.in_pt().max(0.01)).round() as u32
    }

    /// Fills a box with the picture, keeping the point of interest in sight; the focus is given in
    /// percent from the left and from the top.
    pub fn covering(self: &Arc<Picture>, area: Rect, focus_x: i32, focus_y: i32) -> Placed {
        let scale = self.scales(area).0;
        let place = self.sized(scale);
        let shift = |room: Length, extent: Length, focus: i32| {
            let wanted = room / 2 - extent.scaled(f64::from(focus) / 100.0);
            wanted.max(room - extent).min(Length::ZERO)
        };
        let x = area.x + shift(area.width, place.0, focus_x);
        let y = area.y + shift(area.height, place.1, focus_y);
        Placed {
            picture: self.clone(),
            place: Rect::new(x, y, place.0, place.1),
            clip: area,
            alt: String::new(),
        }
    }

    /// Shows the whole picture in the middle of a box.
    pub fn within(self: &Arc<Picture>, area: Rect) -> Placed {
        let (width, height) = self.sized(self.scales(area).1);
        let place = Rect::new(
            area.x + (area.width - width) / 2,
            area.y + (area.height - height) / 2,
            width,
            height,
        );
        Placed {
            picture: self.clone(),
            place,
            clip: place,
            alt: String::new(),
        }
    }

    /// Points a dot, for covering the box and for lying within it.
    fn scales(&self, area: Rect) -> (f64, f64) {
        let wide = area.width.in_pt() / f64::from(self.width.max(1));
        let high = area.height.in_pt() / f64::from(self.height.max(1));
        (wide.max(high), wide.min(high))
    }

    fn sized(&self, scale: f64) -> (Length, Length) {
        (
            Length::pt(f64::from(self.width) * scale),
            Length::pt(f64::from(self.height) * scale),
        )
    }

    fn decoded(&self) -> Result<DynamicImage, PictureError> {
        match &self.data {
            PictureData::Jpeg { bytes, .. } => Ok(image::load_from_memory(bytes)?),
            PictureData::Samples { bytes, grey, alpha } => {
                let opacity = |n: usize| {
                    alpha
                        .as_ref()
                        .and_then(|a| a.get(n))
                        .copied()
                        .unwrap_or(255)
                };
                let step = if *grey { 1 } else { 3 };
                let dots = bytes.chunks_exact(step).enumerate().flat_map(|(n, dot)| {
                    let at = |k: usize| dot.get(k.min(step - 1)).copied().unwrap_or(0);
                    [at(0), at(1), at(2), opacity(n)]
                });
                let buffer = image::RgbaImage::from_raw(self.width, self.height, dots.collect());
                buffer
                    .map(DynamicImage::ImageRgba8)
                    .ok_or(PictureError::TooLarge)
            }
        }
    }
}

fn as_jpeg(image: &DynamicImage) -> Result<Picture, PictureError> {
    let grey = !image.color().has_color();
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    if grey {
        image.to_luma8().write_with_encoder(encoder)?;
    } else {
        image.to_rgb8().write_with_encoder(encoder)?;
    }
    Ok(Picture {
        width: image.width(),
        height: image.height(),
        data: PictureData::Jpeg { bytes, grey },
    })
}

fn as_samples(image: &DynamicImage) -> Picture {
    let rgba = image.to_rgba8();
    let alpha: Vec<u8> = rgba.pixels().map(|p| p.0[3]).collect();
    let alpha = alpha.iter().any(|a| *a < 255).then_some(alpha);
    let grey = rgba.pixels().all(|p| p.0[0] == p.0[1] && p.0[1] == p.0[2]);
    let kept = if grey { 1 } else { 3 };
    let bytes = rgba
        .pixels()
        .flat_map(|p| p.0.into_iter().take(kept))
        .collect();
    Picture {
        width: rgba.width(),
        height: rgba.height(),
        data: PictureData::Samples { bytes, grey, alpha },
    }
}

/// The JPEG without application data and comments, and whether it is grey; none for CMYK and for
/// anything that is not laid out as expected.
fn plain_jpeg(bytes: &[u8]) -> Option<(Vec<u8>, bool)> {
    let mut kept = bytes
        .get(..2)
        .filter(|start| *start == [0xff, 0xd8])?
        .to_vec();
    let mut grey = None;
    let mut at = 2;
    loop {
        let marker = bytes.get(at..at + 2)?;
        let [0xff, kind] = *marker else { return None };
        let length = usize::from(u16::from_be_bytes(
            bytes.get(at + 2..at + 4)?.try_into().ok()?,
        ));
        let segment = bytes.get(at..at + 2 + length)?;
        match kind {
            0xda => {
                kept.extend_from_slice(bytes.get(at..)?);
                return Some((kept, grey?));
            }
            // Camera data, places and previews live in these; they must not travel with a flyer.
            0xe0..=0xef | 0xfe => {}
            0xc0..=0xc2 => {
                grey = match segment.get(9)? {
                    1 => Some(true),
                    3 => Some(false),
                    _ => return None,
                };
                kept.extend_from_slice(segment);
            }
            _ => kept.extend_from_slice(segment),
        }
        at += 2 + length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo() -> Vec<u8> {
        let image = DynamicImage::ImageRgb8(image::RgbImage::from_fn(40, 20, |x, y| {
            image::Rgb([x as u8 * 6, y as u8 * 12, 90])
        }));
        let PictureData::Jpeg { bytes, .. } = as_jpeg(&image).expect("a jpeg").data else {
            panic!("not a jpeg")
        };
        bytes
    }

    #[test]
    fn a_photo_loses_its_camera_data_and_keeps_its_dots() {
        let plain = photo();
        let mut marked = plain[..2].to_vec();
        marked.extend([0xff, 0xe1, 0, 8]);
        marked.extend(b"GPS 52");
        marked.extend(&plain[2..]);
        let picture = Picture::read(&marked).expect("readable");
        let PictureData::Jpeg { bytes, grey } = &picture.data else {
            panic!("not passed through")
        };
        assert!(!grey);
        assert!(!bytes.windows(3).any(|w| w == b"GPS"));
        let decode = |b: &[u8]| image::load_from_memory(b).expect("decodes").to_rgb8();
        assert_eq!(decode(bytes), decode(&plain));
    }

    #[test]
    fn a_picture_that_covers_a_box_leaves_no_gap_and_keeps_its_focus() {
        let picture = Arc::new(Picture::read(&photo()).expect("readable"));
        for focus in [0, 50, 100] {
            let area = Rect::mm(10.0, 10.0, 50.0, 50.0);
            let placed = picture.covering(area, focus, 50);
            assert!(placed.place.holds(area), "{placed:?}");
        }
    }

    #[test]
    fn no_file_that_is_not_a_picture_is_taken() {
        assert!(Picture::read(b"%PDF-1.7").is_err());
        assert!(Picture::read(&[0xff, 0xd8, 0xff]).is_err());
    }
}
