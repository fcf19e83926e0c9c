//! Undo and redo.
use convoke_store::{Label, StoreError};

use crate::app::{App, Desk};
use crate::failure::{Failure, label_text};
use crate::format;
use crate::input::Nothing;
use crate::notice::tell;
use crate::record::{self, WhichOperation, Written};

pub(crate) fn undo(app: &App, desk: &mut Desk, input: WhichOperation) -> Result<Written, Failure> {
    walk(app, desk, |store| store.undo(input.operation))
}

pub(crate) fn redo(app: &App, desk: &mut Desk, _: Nothing) -> Result<Written, Failure> {
    walk(app, desk, convoke_store::Store::redo)
}

fn walk(
    app: &App,
    desk: &mut Desk,
    way: impl FnMut(
        &mut convoke_store::Store,
    ) -> Result<convoke_store::Outcome<convoke_store::Walked>, StoreError>,
) -> Result<Written, Failure> {
    let style = desk.style();
    let book = desk.open_book()?;
    let outcome = book.write(way, |error| matches!(error, StoreError::DiskFull));
    let outcome = outcome.map_err(|error| named_blockade(&style, error))?;
    let written = book
        .store()
        .read(|reader| record::written(reader, &style, record::walked(outcome)))?;
    tell(app, desk, &written)?;
    Ok(written)
}

/// A blocked undo carries the later operation's label as stored; people read it in words.
fn named_blockade(style: &format::Style, error: StoreError) -> Failure {
    match error {
        StoreError::UndoBlocked { label } => {
            let label: Label = serde_json::from_str(&label).unwrap_or_default();
            Failure::conflict("undo-blocked").with("label", label_text(style, &label))
        }
        error => error.into(),
    }
}
