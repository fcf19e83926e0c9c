//! What the windows are told after a commit, never before.
use convoke_store::Label;
use serde::Serialize;
use serde_json::json;
use ts_rs::TS;

use crate::app::{App, Desk};
use crate::failure::{Failure, label_text};
use crate::record::Written;

/// What changed.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Changed {
    /// Kinds of records that changed; the book in hand or the settings did.
    #[ts(type = "Array<import(\"./Noun\").Noun | \"book\" | \"settings\">")]
    pub changed: Vec<&'static str>,
    /// What was done, in words; missing when no record changed, like the next two.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub label: Option<String>,
    /// What undo would take back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string | null")]
    pub undo: Option<Option<String>>,
    /// What redo would repeat.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string | null")]
    pub redo: Option<Option<String>>,
}

impl Changed {
    /// Something else than a record changed: `book` or `settings`.
    pub(crate) fn only(what: &'static str) -> Self {
        Self {
            changed: vec![what],
            label: None,
            undo: None,
            redo: None,
        }
    }

    pub(crate) fn tell(&self, app: &App) {
        (app.surroundings.notify)("changed", json!(self));
    }
}

/// Tells the windows what changed, and what undo and redo would do now.
pub(crate) fn tell(app: &App, desk: &mut Desk, written: &Written) -> Result<(), Failure> {
    let style = desk.style();
    let (undo, redo) = desk
        .open_book()?
        .store()
        .read(|reader| reader.next_undo_redo())?;
    let named = |label: Option<Label>| label.map(|label| label_text(&style, &label));
    let told = Changed {
        changed: written.changed.iter().map(|noun| noun.word()).collect(),
        label: Some(written.label.clone()),
        undo: Some(named(undo)),
        redo: Some(named(redo)),
    };
    told.tell(app);
    Ok(())
}
