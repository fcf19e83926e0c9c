//! How the kinds of commands run: with the book read, written, or neither.
use convoke_store::{Label, Reader};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json};

use crate::app::{Answer, App, Desk};
use crate::failure::Failure;
use crate::record::{self, Written, Wrote};
use crate::view::View;
use crate::{format, notice, warning};

/// What a writing command works with.
pub(crate) struct Work<'a, 'tx> {
    pub app: &'a App,
    pub tx: &'a mut convoke_store::Tx<'tx>,
    pub style: &'a format::Style,
}

impl<'a> Work<'a, '_> {
    /// The book as it is inside the write, read like any other.
    pub fn view<'r>(&self, reader: &'r Reader<'r>) -> View<'r>
    where
        'a: 'r,
    {
        View {
            reader,
            style: self.style,
            now: self.tx.now(),
            zone: &self.app.surroundings.zone,
        }
    }
}

fn parse<I: DeserializeOwned>(input: Json) -> Result<I, Failure> {
    // No input at all is the same as an empty one.
    let input = if input.is_null() { json!({}) } else { input };
    serde_json::from_value(input).map_err(|error| Failure::malformed(&error))
}

fn to_json(output: impl Serialize) -> Result<Answer, Failure> {
    let json = serde_json::to_value(output).map_err(|error| Failure::fault(error.to_string()))?;
    Ok(Answer::Json(json))
}

pub(super) fn program<I: DeserializeOwned, O: Serialize>(
    app: &App,
    desk: &mut Desk,
    input: Json,
    run: impl FnOnce(&App, &mut Desk, I) -> Result<O, Failure>,
) -> Result<Answer, Failure> {
    to_json(run(app, desk, parse(input)?)?)
}

pub(super) fn read<I: DeserializeOwned, O: Serialize>(
    app: &App,
    desk: &mut Desk,
    input: Json,
    run: impl FnOnce(&View<'_>, I) -> Result<O, Failure>,
) -> Result<Answer, Failure> {
    let input = parse(input)?;
    to_json(with_view(app, desk, |view| run(view, input))?)
}

/// For commands that answer with bytes; `O` is what the table says of them.
#[expect(
    clippy::extra_unused_type_parameters,
    reason = "every kind of command is called with its input and its answer"
)]
pub(super) fn bytes<I: DeserializeOwned, O>(
    app: &App,
    desk: &mut Desk,
    input: Json,
    run: impl FnOnce(&App, &mut Desk, I) -> Result<Answer, Failure>,
) -> Result<Answer, Failure> {
    run(app, desk, parse(input)?)
}

/// Lets `work` see the open book.
pub(crate) fn with_view<T>(
    app: &App,
    desk: &mut Desk,
    work: impl FnOnce(&View<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let style = desk.style();
    let now = (app.surroundings.now)();
    let zone = &app.surroundings.zone;
    let store = desk.open_book()?.store();
    store.read(|reader| {
        work(&View {
            reader,
            style: &style,
            now,
            zone,
        })
    })
}

#[expect(
    clippy::extra_unused_type_parameters,
    reason = "every kind of command is called with its input and its answer"
)]
pub(super) fn write<I: DeserializeOwned, O>(
    app: &App,
    desk: &mut Desk,
    input: Json,
    run: impl Fn(&mut Work<'_, '_>, &I) -> Result<Wrote, Failure>,
) -> Result<Answer, Failure> {
    let input: I = parse(input)?;
    to_json(transact(app, desk, |work| run(work, &input))?)
}

/// Runs one operation on the open book and tells the windows after the commit.
pub(crate) fn transact(
    app: &App,
    desk: &mut Desk,
    run: impl Fn(&mut Work<'_, '_>) -> Result<Wrote, Failure>,
) -> Result<Written, Failure> {
    let style = desk.style();
    let book = desk.open_book()?;
    let outcome = book.write(
        |store| {
            store.transact(Label::default(), |tx| {
                run(&mut Work {
                    app,
                    tx,
                    style: &style,
                })
            })
        },
        |failure: &Failure| failure.code == "disk-full",
    )?;
    let written = book
        .store()
        .read(|reader| record::written(reader, &style, outcome))?;
    notice::tell(app, desk, &written)?;
    warning::after_write(app, desk);
    Ok(written)
}
