//! What was done, for the page that lists it.
use convoke_store::Label;
use serde::Serialize;
use ts_rs::TS;

use crate::failure::{Failure, label_text};
use crate::input::Nothing;
use crate::record;
use crate::view::View;

/// What was done, the newest first, and what undo and redo would do.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct History {
    rows: Vec<HistoryRow>,
    total: usize,
    undo: Option<Labelled>,
    redo: Option<Labelled>,
}

/// Something that was done.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct HistoryRow {
    operation: i64,
    label: String,
    when_text: String,
    /// Whether it was taken back.
    undone: bool,
}

/// An operation by its label.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Labelled {
    label: String,
}

/// The operations that undo and redo walk.
pub(crate) fn history(view: &View<'_>, _: Nothing) -> Result<History, Failure> {
    let rows: Vec<HistoryRow> = view
        .reader
        .history(100)?
        .iter()
        .map(|done| HistoryRow {
            operation: done.operation,
            label: label_text(view.style, &done.label),
            when_text: view
                .style
                .ago(&view.wall_now(), &record::local(view, &done.made_at)),
            undone: done.undone,
        })
        .collect();
    let (undo, redo) = view.reader.next_undo_redo()?;
    let named = |label: Option<Label>| {
        label.map(|label| Labelled {
            label: label_text(view.style, &label),
        })
    };
    Ok(History {
        total: rows.len(),
        rows,
        undo: named(undo),
        redo: named(redo),
    })
}
