//! A sentence with some words in bold.

use std::ops::Range;

/// A text and the stretches of it that stand in bold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Emphasised {
    pub(super) text: String,
    pub(super) bold: Vec<Range<usize>>,
}

impl Emphasised {
    /// Where bold begins in a marked text: a private sign that nobody types.
    pub const START: char = '\u{f8f0}';
    /// Where bold ends in a marked text.
    pub const END: char = '\u{f8f1}';

    /// Puts marks around a text.
    pub fn mark(text: &str) -> String {
        format!("{}{text}{}", Self::START, Self::END)
    }

    /// Reads a marked text.
    pub fn read(marked: &str) -> Emphasised {
        let mut read = Emphasised::default();
        let mut open = None;
        for sign in marked.chars() {
            match sign {
                Self::START => open = open.or(Some(read.text.len())),
                Self::END => {
                    if let Some(start) = open.take() {
                        read.bold.push(start..read.text.len());
                    }
                }
                other => read.text.push(other),
            }
        }
        read
    }

    /// What it says, without marks.
    pub fn text(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::Emphasised;

    #[test]
    fn marks_become_stretches_in_bold() {
        let marked = format!(
            "on {} or {}.",
            Emphasised::mark("31 May"),
            Emphasised::mark("ناو")
        );
        let read = Emphasised::read(&marked);
        let bold: Vec<&str> = read.bold.iter().map(|b| &read.text[b.clone()]).collect();
        assert_eq!(
            (read.text(), bold),
            ("on 31 May or ناو.", vec!["31 May", "ناو"])
        );
    }
}
