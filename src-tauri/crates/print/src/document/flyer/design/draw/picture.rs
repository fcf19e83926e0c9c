//! Photos and logos of a design.

use std::sync::Arc;

use super::Pen;
use crate::document::WarningKind;
use crate::document::flyer::design::{EVENT_PICTURE, Element, Fit};
use crate::document::flyer::{FlyerWords, no_photo};
use crate::length::{Length, Rect};
use crate::picture::Picture;

/// Under this many dots to the inch a picture shows its dots.
const COARSE: u32 = 150;
/// Photos come out darker in black and white: this much lighter in percent makes up for it.
const LIGHTER: u8 = 10;

impl Pen<'_> {
    /// A picture in its box; gives where it ends.
    pub(super) fn picture(
        &mut self,
        element: &Element,
        area: Rect,
        words: &FlyerWords,
    ) -> Option<Length> {
        let named = element.picture.as_deref().unwrap_or(EVENT_PICTURE);
        let (bytes, focus) = if named == EVENT_PICTURE {
            let photo = self.flyer.photo.as_ref();
            (
                photo.map(|photo| photo.bytes.clone()),
                photo.map_or((50, 50), |photo| photo.focus),
            )
        } else {
            (self.flyer.pictures.get(named).cloned(), (50, 50))
        };
        let Some(bytes) = bytes else {
            // What a design names itself is in the book, or still on another laptop.
            self.board.warn(if named == EVENT_PICTURE {
                no_photo(self.flyer)
            } else {
                WarningKind::PictureNotHere
            });
            return None;
        };
        let Ok(picture) = Picture::read(&bytes).map(Arc::new) else {
            self.board.warn(WarningKind::NoPicture);
            return None;
        };
        let placed = |picture: &Arc<Picture>| match element.fit.unwrap_or_default() {
            Fit::Fill => picture.covering(area, focus.0, focus.1),
            Fit::Whole => picture.within(area),
        };
        let width = placed(&picture).place.width;
        let dpi = picture.dpi(width);
        if dpi < COARSE {
            self.board.warn(WarningKind::CoarsePicture { dpi });
        }
        let ready = picture.for_width(width).and_then(|picture| {
            if self.flyer.black_white {
                picture.greyscale()?.lightened(LIGHTER).map(Arc::new)
            } else {
                Ok(picture)
            }
        });
        let Ok(picture) = ready else {
            self.board.warn(WarningKind::NoPicture);
            return None;
        };
        let placed = placed(&picture);
        self.grounds.push((placed.clip, None));
        let is_of_event = named == EVENT_PICTURE;
        let alt = if is_of_event { &words.photo_alt } else { "" };
        self.board.page.image(placed.telling(alt));
        Some(area.bottom())
    }
}
