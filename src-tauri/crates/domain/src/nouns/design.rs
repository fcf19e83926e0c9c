//! Designs that a group made itself.
use super::fields;
use crate::{Broken, Shape, Words};

fields! {
    /// A design of the group's own, as the file that it is exchanged as.
    Design {
        /// What it is called, by language.
        name (required): Words = Shape::Words(&Shape::Name);
        /// The design file.
        layout (required): String = Shape::Pictures(&Shape::Note);
    }
}

impl Design {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}
