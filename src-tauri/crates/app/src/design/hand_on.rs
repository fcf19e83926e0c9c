//! A design on its way to others: a file beside the papers.
use std::fs;

use convoke_store::StoreError;
use serde::Serialize;
use ts_rs::TS;

use super::{WhichDesign, file};
use crate::app::{App, Desk};
use crate::commands::with_view;
use crate::failure::Failure;
use crate::printing::write_private;

/// A design that was saved as a file.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SavedDesign {
    /// What `show_paper` takes.
    handle: String,
    /// The file's name.
    name: String,
}

/// Saves a design with its pictures in the papers folder; a file that is there is not written over.
pub(crate) fn save(app: &App, desk: &mut Desk, input: WhichDesign) -> Result<SavedDesign, Failure> {
    let made = with_view(app, desk, |view| file(view, input))?;
    let folder = &app.surroundings.papers_folder;
    fs::create_dir_all(folder).map_err(StoreError::from)?;
    let stem = made.name.as_deref().unwrap_or_default();
    let stem = stem.trim_end_matches(".json");
    let stem = if stem.is_empty() { "design" } else { stem };
    let name = (1..=u32::MAX)
        .map(|number| match number {
            1 => format!("{stem}.json"),
            number => format!("{stem}-{number}.json"),
        })
        .find(|name| folder.join(name).symlink_metadata().is_err())
        .ok_or_else(|| Failure::fault("no name is free"))?;
    let path = folder.join(&name);
    write_private(&path, made.text.as_bytes()).map_err(StoreError::from)?;
    let handle = desk.papers.keep_file(path)?;
    Ok(SavedDesign { handle, name })
}
