//! Why a command did nothing: mend it, choose, or a fault of ours.
use std::collections::BTreeMap;

use convoke_domain::Broken;
use convoke_store::{Label, StoreError};
use serde::Serialize;
use serde_json::Value as Json;
use ts_rs::TS;

use crate::format::Style;
use crate::words::Argument;

/// Whose turn it is after a command did nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FailureKind {
    /// The input breaks a rule: mend it and try again.
    Refused,
    /// Something else stands in the way: choose.
    Conflict,
    /// Ours; the input was right.
    Fault,
}

/// Why a command did nothing. Nothing was written, nothing is lost.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Failure {
    /// Whose turn it is.
    pub kind: FailureKind,
    /// Which rule; the id of a message in `error.ftl`.
    pub code: String,
    /// The field of the input, if one.
    pub field: Option<String>,
    /// Figures that the message names.
    #[ts(type = "Record<string, unknown>")]
    pub values: BTreeMap<String, Json>,
    /// The ready sentence, in the language of the window.
    pub message: String,
}

impl Failure {
    /// Input that can be mended.
    #[must_use]
    pub fn refused(code: &str) -> Self {
        Self::new(FailureKind::Refused, code)
    }

    /// Something that stands in the way.
    #[must_use]
    pub fn conflict(code: &str) -> Self {
        Self::new(FailureKind::Conflict, code)
    }

    /// A fault of ours. `detail` holds no content of the book.
    #[must_use]
    pub fn fault(detail: impl Into<String>) -> Self {
        Self::new(FailureKind::Fault, "fault").with("detail", detail.into())
    }

    fn new(kind: FailureKind, code: &str) -> Self {
        let message = String::new();
        Self {
            kind,
            code: code.to_owned(),
            field: None,
            values: BTreeMap::new(),
            message,
        }
    }

    /// Names the field.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// Adds a figure that the message names.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    /// Puts the failure into words.
    #[must_use]
    pub fn said(mut self, style: &Style) -> Self {
        let field = self.field.as_deref().map(|field| field_name(style, field));
        let mut arguments: Vec<(&str, Argument<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), Argument::from(value)))
            .collect();
        // A wall time is said as people say it; scripts find it as it is in `values`.
        let is_wall = |text: &&str| convoke_domain::time::wall(text).is_some();
        let walls: Vec<(&str, String)> = self
            .values
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.as_str().filter(is_wall)?)))
            .map(|(name, wall)| (name, style.when(Some(wall), None)))
            .collect();
        for (name, said) in &walls {
            arguments.retain(|(known, _)| known != name);
            arguments.push((name, Argument::Text(said)));
        }
        if let Some(field) = &field {
            arguments.retain(|(name, _)| *name != "field");
            arguments.push(("field", Argument::Text(field)));
        }
        self.message = style.say(&self.code, &arguments);
        self
    }

    /// Input that is not of the command's form, told from the words of the JSON reader.
    #[must_use]
    pub fn malformed(error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let quoted = text.split('`').nth(1).unwrap_or_default();
        match text.split(' ').next() {
            Some("unknown") if text.starts_with("unknown field") => Self::refused("unknown-field")
                .at(quoted)
                .with("field", quoted),
            Some("missing") => Self::refused("missing-field")
                .at(quoted)
                .with("field", quoted),
            _ if text.contains("bad-id") => Self::refused("bad-id").at("id"),
            _ => Self::refused("malformed-input").with("detail", text),
        }
    }
}

/// What people call a field; of `summary.de` the field.
pub(crate) fn field_name(style: &Style, field: &str) -> String {
    let name = field.split('.').next().unwrap_or(field);
    let id = format!("field-{name}");
    let said = style.say(&id, &[]);
    if said == id { name.to_owned() } else { said }
}

impl From<Broken> for Failure {
    fn from(broken: Broken) -> Self {
        let Broken {
            code,
            field,
            values,
        } = broken;
        let kind = FailureKind::Refused;
        Self {
            kind,
            code: code.to_owned(),
            field,
            values,
            message: String::new(),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        use StoreError as E;
        match error {
            E::Broken(broken) => broken.into(),
            E::NotABook => Self::refused("not-a-book"),
            E::BookDamaged { detail } => Self::refused("book-damaged").with("detail", detail),
            E::BookNewer => Self::refused("book-newer"),
            E::BookOlder => Self::refused("book-older"),
            E::BookInUse => Self::conflict("book-in-use"),
            E::WrongPassphrase => Self::refused("wrong-passphrase").at("passphrase"),
            E::WeakPassphrase => Self::refused("weak-passphrase").at("passphrase"),
            E::WeakParameters => Self::refused("weak-key-slot"),
            E::FolderExists => Self::conflict("folder-exists").at("name"),
            E::DiskFull => Self::refused("disk-full"),
            E::ReadOnly => Self::refused("read-only"),
            E::NotSaved { reason } => Self::refused("not-saved").with("reason", reason),
            E::NoSuchCopy => Self::refused("no-such-copy").at("name"),
            E::NoSuchRecord => Self::refused("no-such-record").at("id"),
            E::UndoBlocked { label } => Self::conflict("undo-blocked").with("label", label),
            E::NothingToUndo => Self::refused("nothing-to-undo"),
            E::NothingToRedo => Self::refused("nothing-to-redo"),
            E::BadCopy => Self::refused("bad-backup").at("name"),
            E::Cancelled => Self::refused("cancelled"),
            E::Sql(error) => Self::fault(error.to_string()),
            E::Document(detail) => Self::fault(detail),
        }
    }
}

/// A label in words, from the label itself or from the JSON that a blocked undo carries.
#[must_use]
pub fn label_text(style: &Style, label: &Label) -> String {
    let arguments: Vec<(&str, Argument<'_>)> = label
        .values
        .iter()
        .map(|(name, value)| (name.as_str(), Argument::from(value)))
        .collect();
    style.say(&label.code, &arguments)
}
