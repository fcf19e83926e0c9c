//! A broken rule: which, where, and with which figures. The words live in `assets/locales`.
use std::collections::BTreeMap;

use serde_json::Value as Json;

/// A rule that input breaks. Its code is the id of a message in `error.ftl`.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{code} ({field:?})")]
pub struct Broken {
    /// Which rule, in kebab-case.
    pub code: &'static str,
    /// Which field of the input, if one.
    pub field: Option<String>,
    /// Figures that the message names, such as the greatest length.
    pub values: BTreeMap<String, Json>,
}

impl Broken {
    /// A broken rule that concerns the whole input.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            field: None,
            values: BTreeMap::new(),
        }
    }

    /// A broken rule of one field.
    #[must_use]
    pub fn at(code: &'static str, field: &str) -> Self {
        Self {
            field: Some(field.to_owned()),
            ..Self::new(code)
        }
    }

    /// Adds a figure that the message names.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }
}
