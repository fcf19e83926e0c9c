//! Papers in hand: drafted for the preview, kept until others take their place.
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::failure::Failure;

/// PDFs that are kept for the preview.
const KEPT: usize = 6;
/// Saved papers that can still be opened by their handle.
const KEPT_FILES: usize = 64;

/// Papers that were drafted or saved lately, while one book is open.
#[derive(Debug, Default)]
pub(crate) struct Papers {
    drafts: VecDeque<(String, Arc<[u8]>)>,
    files: VecDeque<(String, PathBuf)>,
}

impl Papers {
    /// Keeps a PDF under a new handle.
    pub fn keep(&mut self, pdf: Arc<[u8]>) -> Result<String, Failure> {
        let handle = new_handle()?;
        self.drafts.push_back((handle.clone(), pdf));
        if self.drafts.len() > KEPT {
            self.drafts.pop_front();
        }
        Ok(handle)
    }

    /// Keeps the place of a saved paper under a new handle.
    pub fn keep_file(&mut self, path: PathBuf) -> Result<String, Failure> {
        let handle = new_handle()?;
        self.files.push_back((handle.clone(), path));
        if self.files.len() > KEPT_FILES {
            self.files.pop_front();
        }
        Ok(handle)
    }

    /// The PDF of a draft.
    pub fn draft(&self, handle: &str) -> Result<Arc<[u8]>, Failure> {
        let found = self.drafts.iter().find(|(kept, _)| kept == handle);
        found.map(|(_, pdf)| Arc::clone(pdf)).ok_or_else(gone)
    }

    /// Where a saved paper lies.
    pub fn file(&self, handle: &str) -> Result<&Path, Failure> {
        let found = self.files.iter().find(|(kept, _)| kept == handle);
        found.map(|(_, path)| path.as_path()).ok_or_else(gone)
    }
}

fn gone() -> Failure {
    Failure::refused("no-such-paper").at("paper")
}

/// By chance, so that a handle from before the book was locked names nothing afterwards.
fn new_handle() -> Result<String, Failure> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|error| Failure::fault(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
