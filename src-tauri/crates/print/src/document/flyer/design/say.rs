//! Texts with fields in braces: `{date}, {time}[ · {place}]`.

use super::super::{Flyer, FlyerWords};
use super::DesignProblem;
use crate::text::isolated_ltr;

/// The fields that a text can name, with the field of an event that each is mended in.
pub const FIELDS: &[(&str, &str)] = &[
    ("call", "title"),
    ("window", "starts_on"),
    ("notice", "status"),
    ("summary", "summary"),
    ("day", "starts_at"),
    ("month", "starts_at"),
    ("weekday", "starts_at"),
    ("date", "starts_at"),
    ("time", "starts_at"),
    ("place", "place"),
    ("address", "adr"),
    ("text", "description"),
    ("demands", "demands"),
    ("programme", "programme"),
    ("speakers", "speakers"),
    ("route", "route"),
    ("organiser", "organization"),
    ("contact", "contact_name"),
    ("telephone", "tel"),
    ("accessibility", "accessibility"),
    ("imprint", "imprint"),
    ("own_print", "imprint"),
    ("credit", "picture_credit"),
    ("web", "web"),
];

/// The name of the event's field behind a field of a text.
pub(super) fn mended_in(field: &str) -> &'static str {
    let known = FIELDS.iter().find(|(name, _)| *name == field);
    known.map_or("layout", |(_, mended)| mended)
}

/// A text taken apart.
#[derive(Clone, Debug, PartialEq)]
enum Piece<'t> {
    Plain(&'t str),
    Field(&'t str),
    /// Said only when each of its fields has something to say.
    Together(Vec<Piece<'t>>),
}

/// Checks a text without saying it.
pub(super) fn check(text: &str) -> Result<(), DesignProblem> {
    for field in fields(text)? {
        if !FIELDS.iter().any(|(name, _)| *name == field) {
            let field = field.to_owned();
            return Err(DesignProblem::UnknownField { field });
        }
    }
    Ok(())
}

/// The fields that a text names.
pub(super) fn fields(text: &str) -> Result<Vec<&str>, DesignProblem> {
    fn collect<'t>(pieces: &[Piece<'t>], into: &mut Vec<&'t str>) {
        for piece in pieces {
            match piece {
                Piece::Plain(_) => {}
                Piece::Field(name) => into.push(name),
                Piece::Together(pieces) => collect(pieces, into),
            }
        }
    }
    let mut found = Vec::new();
    collect(&pieces(text)?, &mut found);
    Ok(found)
}

/// What the text says; nothing when it names fields and none of them is filled.
pub(super) fn said(text: &str, flyer: &Flyer, words: &FlyerWords) -> String {
    let Ok(pieces) = pieces(text) else {
        return String::new();
    };
    let mut filled = Filled::default();
    let said = filled.say(&pieces, flyer, words);
    if filled.named && !filled.any {
        return String::new();
    }
    said.trim().to_owned()
}

#[derive(Default)]
struct Filled {
    named: bool,
    any: bool,
}

impl Filled {
    fn say(&mut self, pieces: &[Piece<'_>], flyer: &Flyer, words: &FlyerWords) -> String {
        let mut said = String::new();
        for piece in pieces {
            match piece {
                Piece::Plain(text) => said.push_str(text),
                Piece::Field(name) => {
                    let value = value(name, flyer, words);
                    self.named = true;
                    self.any |= !value.is_empty();
                    said.push_str(&value);
                }
                Piece::Together(inner) => {
                    let complete = inner.iter().all(|piece| match piece {
                        Piece::Field(name) => !value(name, flyer, words).is_empty(),
                        _ => true,
                    });
                    if complete {
                        said.push_str(&self.say(inner, flyer, words));
                    } else {
                        self.named = true;
                    }
                }
            }
        }
        said
    }
}

fn value(field: &str, flyer: &Flyer, words: &FlyerWords) -> String {
    let [date_open, time_open, place_open] = &words.to_follow;
    let open = |text: &str, to_follow: &str| -> String {
        let text = text.trim();
        if text.is_empty() { to_follow } else { text }.to_owned()
    };
    let ltr = |text: &str| match text.trim() {
        "" => String::new(),
        text => isolated_ltr(text),
    };
    let text = match field {
        "call" => &words.call,
        "window" => &words.window,
        "notice" => &words.notice,
        "summary" => &words.summary,
        "day" => &words.day,
        "month" => &words.month,
        "weekday" => &words.weekday,
        "date" => return open(&words.date, date_open),
        "time" => return open(&words.time, time_open),
        "place" => return open(&words.place, place_open),
        "address" => &words.address,
        "text" => &words.text,
        "demands" => &words.demands,
        "programme" => &words.programme,
        "speakers" => &words.speakers,
        "route" => &words.route,
        "organiser" => &words.organiser,
        "contact" => &words.contact,
        "telephone" => return ltr(&words.contact_bare),
        "accessibility" => &words.accessibility,
        "imprint" => &words.imprint,
        "own_print" => &words.own_print,
        "credit" => &words.credit,
        "web" => return ltr(&flyer.web),
        _ => return String::new(),
    };
    text.trim().to_owned()
}

fn pieces(text: &str) -> Result<Vec<Piece<'_>>, DesignProblem> {
    let (pieces, rest) = until(text, false)?;
    if rest.is_empty() {
        Ok(pieces)
    } else {
        Err(DesignProblem::Unbalanced)
    }
}

/// The pieces up to the end, or up to the bracket that closes a group; and what follows it.
fn until(mut text: &str, in_group: bool) -> Result<(Vec<Piece<'_>>, &str), DesignProblem> {
    let mut pieces = Vec::new();
    loop {
        let next = text.find(['{', '}', '[', ']']);
        let Some(at) = next else {
            if in_group {
                return Err(DesignProblem::Unbalanced);
            }
            push(&mut pieces, text);
            return Ok((pieces, ""));
        };
        let (plain, rest) = text.split_at(at);
        push(&mut pieces, plain);
        let after = rest.get(1..).unwrap_or_default();
        match rest.as_bytes().first() {
            Some(b'{') => {
                let end = after.find('}').ok_or(DesignProblem::Unbalanced)?;
                pieces.push(Piece::Field(after.get(..end).unwrap_or_default().trim()));
                text = after.get(end + 1..).unwrap_or_default();
            }
            Some(b'[') if !in_group => {
                let (inner, rest) = until(after, true)?;
                pieces.push(Piece::Together(inner));
                text = rest;
            }
            Some(b']') if in_group => return Ok((pieces, after)),
            _ => return Err(DesignProblem::Unbalanced),
        }
    }
}

fn push<'t>(pieces: &mut Vec<Piece<'t>>, text: &'t str) {
    if !text.is_empty() {
        pieces.push(Piece::Plain(text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flyer(place: &str, address: &str) -> (Flyer, FlyerWords) {
        let words = FlyerWords {
            place: place.into(),
            address: address.into(),
            ..FlyerWords::default()
        };
        (Flyer::default(), words)
    }

    #[test]
    fn what_stands_in_brackets_is_said_only_with_its_fields() {
        let text = "At {place}[, {address}].";
        let (flyer_, words) = flyer("Citadel", "Bridge Street 4");
        assert_eq!(said(text, &flyer_, &words), "At Citadel, Bridge Street 4.");
        let (flyer_, words) = flyer("Citadel", "");
        assert_eq!(said(text, &flyer_, &words), "At Citadel.");
        let (flyer_, words) = flyer("", "");
        assert_eq!(said(text, &flyer_, &words), "", "nothing is known");
        assert_eq!(said("Come along!", &flyer_, &words), "Come along!");
    }

    #[test]
    fn halves_and_unknown_fields_are_refused() {
        for text in ["{place", "place}", "[{place}", "{place}]", "[a [b] c]"] {
            assert_eq!(check(text), Err(DesignProblem::Unbalanced), "{text}");
        }
        let field = "plaice".to_owned();
        assert_eq!(
            check("{plaice}"),
            Err(DesignProblem::UnknownField { field })
        );
        assert_eq!(check("{place}[ · {time}]"), Ok(()));
    }
}
