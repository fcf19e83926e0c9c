//! How a document stands before it is drawn: its paper, its languages and its pages.
use serde::Serialize;
use ts_rs::TS;

use super::kind::PaperRequest;
use super::listing::detail;
use super::{kind_of, lending};
use crate::failure::Failure;
use crate::view::View;

/// How a document of an event or a call stands.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct PaperState {
    /// Its paper, its languages and its pages, in words.
    detail: String,
    /// How many pages it has, set like this.
    pages: usize,
}

/// Counts the pages of a document without making a file of it.
pub(crate) fn state(view: &View<'_>, request: PaperRequest) -> Result<PaperState, Failure> {
    let kind = kind_of(&request.document)?;
    let input = kind.check(view, &request)?;
    let pages = lending::drawn(view, kind, &input)?.document.pages.len();
    Ok(PaperState {
        detail: detail(view, kind, &input.into_values(), pages),
        pages,
    })
}
