//! Papers in hand: drafted for the preview, kept until the next one.

/// Papers that were drafted lately.
#[derive(Debug, Default)]
pub(crate) struct Papers {}
