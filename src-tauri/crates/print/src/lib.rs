//! What goes on paper: facts become frames, frames become PDF.
