//! Papers that can be read out or laid out anew: the option that every document has.
use super::kind::{DocumentKind, Drawn, OptionKind, PaperInput, ValueKind};
use super::paper::option;
use crate::failure::Failure;
use crate::view::View;

/// Whether the PDF carries tags; off, because they make the file larger and paper knows nothing of
/// them.
const ACCESSIBLE: OptionKind = option("accessible", ValueKind::Flag(false));

impl DocumentKind {
    /// Everything that can be set: its own options, then those that all documents have.
    pub fn all_options(&self) -> impl Iterator<Item = &'static OptionKind> + use<> {
        self.options.iter().chain([&ACCESSIBLE])
    }

    /// Draws the document, and its files, as they were asked for.
    pub fn drawn(&self, view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
        let mut drawn = self.in_its_languages(view, input)?;
        let accessible = input.flag(ACCESSIBLE.key);
        drawn.document.accessible = accessible;
        for (_, document) in &mut drawn.files {
            document.accessible = accessible;
        }
        Ok(drawn)
    }
}
