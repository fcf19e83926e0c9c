//! Pictures that are kept in the book.
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use convoke_exchange::picture::{self, FILE_MAX, PictureError};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::app::{Answer, App, Desk};
use crate::commands::{transact, with_view};
use crate::failure::Failure;
use crate::record::Wrote;

/// A picture as a file.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AddPicture {
    /// The file, JPEG, PNG or SVG.
    base64: String,
}

/// A picture that is kept.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct KeptPicture {
    /// What an event's `picture` takes.
    picture: String,
    width: u32,
    height: u32,
}

/// Which picture.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WhichPicture {
    picture: String,
}

/// Keeps a picture. It is shown once an event names it; that is what undo takes back.
pub(crate) fn add(app: &App, desk: &mut Desk, input: AddPicture) -> Result<KeptPicture, Failure> {
    let bad = |error| refused(error).at("base64");
    if input.base64.len() / 4 > FILE_MAX / 3 {
        return Err(bad(PictureError::TooLarge));
    }
    let bytes = BASE64_STANDARD
        .decode(input.base64.trim())
        .map_err(|_| bad(PictureError::Unreadable))?;
    // Decoding takes much memory: what it was decoded from is not kept beside it.
    drop(input);
    let read = picture::read(&bytes).map_err(bad)?;
    drop(bytes);
    let written = transact(app, desk, |work| {
        let picture = work.tx.attach(&read.file)?;
        Ok(Wrote {
            id: None,
            more: Some(json!(picture)),
        })
    })?;
    let picture = written.more.as_ref().and_then(|picture| picture.as_str());
    Ok(KeptPicture {
        picture: picture.unwrap_or_default().to_owned(),
        width: read.width,
        height: read.height,
    })
}

/// A picture's file.
pub(crate) fn picture(app: &App, desk: &mut Desk, input: WhichPicture) -> Result<Answer, Failure> {
    let bytes = with_view(app, desk, |view| {
        if let Some(bytes) = view.reader.attachment(&input.picture)? {
            return Ok(bytes);
        }
        // One that a record names is on another laptop and may come with its next parcel.
        let is_named = view.reader.pictures_named()?.contains(&input.picture);
        let code = if is_named {
            "picture-not-here"
        } else {
            "no-such-picture"
        };
        Err(Failure::refused(code).at("picture"))
    })?;
    let mime = if bytes.starts_with(b"\x89PNG") {
        "image/png"
    } else {
        "image/jpeg"
    };
    Ok(Answer::Bytes { mime, bytes })
}

/// Why a file was not taken as a picture.
pub(crate) fn refused(error: PictureError) -> Failure {
    match error {
        PictureError::TooLarge => Failure::refused("picture-too-large").with("max", FILE_MAX),
        PictureError::Unreadable => Failure::refused("bad-picture"),
        PictureError::NotOutlines => Failure::refused("not-outlines"),
    }
}
