//! What guards a book: passphrases, the recovery code, and how long they would last.
use convoke_store::{Passphrase, passphrase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{App, Desk};
use crate::book::{State, state};
use crate::failure::Failure;
use crate::input::Nothing;

/// A passphrase as it was typed.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Secret {
    pub(crate) passphrase: String,
}

/// The old passphrase and the new one.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ChangePassphrase {
    old: String,
    new: String,
}

/// A passphrase of random words.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct SuggestedPassphrase {
    passphrase: String,
    /// How long guessing it would take, in words.
    years: String,
}

/// How well a passphrase guards.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct RatedPassphrase {
    /// From 0 to 4.
    strength: u8,
    /// Whether a book may have it.
    enough: bool,
    /// How long guessing it would take, in words.
    years: String,
}

/// A code that opens the book when the passphrase is forgotten.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct RecoveryCode {
    code: String,
}

pub(crate) fn protect(app: &App, desk: &mut Desk, input: Secret) -> Result<State, Failure> {
    let book = desk.open_book()?;
    if book.is_protected() {
        return Err(Failure::refused("already-protected"));
    }
    book.change_key(&Passphrase::choose(&input.passphrase)?)?;
    state(app, desk, Nothing {})
}

pub(crate) fn change_passphrase(
    app: &App,
    desk: &mut Desk,
    input: ChangePassphrase,
) -> Result<State, Failure> {
    let book = desk.open_book()?;
    if !book.is_protected() {
        return Err(Failure::refused("not-protected"));
    }
    let new = Passphrase::choose(&input.new).map_err(|error| Failure::from(error).at("new"))?;
    book.change_passphrase(&input.old, &new)
        .map_err(|error| Failure::from(error).at("old"))?;
    state(app, desk, Nothing {})
}

pub(crate) fn recovery_code(_: &App, desk: &mut Desk, _: Nothing) -> Result<RecoveryCode, Failure> {
    let book = desk.open_book()?;
    if !book.is_protected() {
        return Err(Failure::refused("not-protected"));
    }
    let code = book.recovery_code()?.to_string();
    Ok(RecoveryCode { code })
}

pub(crate) fn suggest_passphrase(
    _: &App,
    desk: &mut Desk,
    _: Nothing,
) -> Result<SuggestedPassphrase, Failure> {
    let years = years_text(desk, passphrase::suggested_years());
    let passphrase = passphrase::suggest()?.as_str().to_owned();
    Ok(SuggestedPassphrase { passphrase, years })
}

pub(crate) fn rate_passphrase(
    _: &App,
    desk: &mut Desk,
    input: Secret,
) -> Result<RatedPassphrase, Failure> {
    let rating = passphrase::rate(&input.passphrase);
    let years = years_text(desk, rating.years);
    Ok(RatedPassphrase {
        strength: rating.strength,
        enough: rating.enough,
        years,
    })
}

fn years_text(desk: &Desk, years: f64) -> String {
    let style = desk.style();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "bounded by the comparison before it"
    )]
    let count = years.min(1e15) as i64;
    match count {
        0 => style.say("guess-less-than-a-year", &[]),
        1..1_000_000 => style.say("guess-years", &[("count", count.into())]),
        _ => style.say(
            "guess-million-years",
            &[("count", (count / 1_000_000).into())],
        ),
    }
}
