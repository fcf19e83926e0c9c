//! Cutting a stretch of one direction into pieces of one script and one face.

use std::collections::HashMap;
use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use super::face::chain;
use super::{FaceId, Style};

/// A stretch of text that is shaped at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub range: Range<usize>,
    pub face: FaceId,
    pub script: Script,
}

/// Which face a style takes for a character, remembered.
#[derive(Default)]
pub(super) struct Coverage(HashMap<(char, Style), Option<FaceId>>);

impl Coverage {
    /// The first face of the style's chain that has the character.
    fn face(&mut self, character: char, style: Style) -> Option<FaceId> {
        let key = (
            character,
            Style {
                tracking: 0,
                ..style
            },
        );
        *self.0.entry(key).or_insert_with(|| {
            chain(style)
                .iter()
                .copied()
                .find(|id| id.face().glyph(character).is_some())
        })
    }

    /// Cuts `range` of `text` into pieces, in reading order. Characters that no face has are added
    /// to `missing` and stay in the first face, whose empty glyph is a box.
    pub fn pieces(
        &mut self,
        text: &str,
        range: Range<usize>,
        style: Style,
        missing: &mut Vec<char>,
    ) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let stretch = text.get(range.clone()).unwrap_or_default();
        for (offset, character) in stretch.char_indices() {
            let at = range.start + offset;
            let end = at + character.len_utf8();
            let script = character.script();
            let shared = is_shared(script);
            let near = match pieces.last() {
                Some(piece) => Some(piece.face),
                None => self.face_of_first_letter(stretch, style),
            };
            let face = self.face_near(character, shared, near, style, missing);
            match pieces.last_mut() {
                Some(last) if last.face == face && joins(last.script, script) => {
                    last.range.end = end;
                    if is_shared(last.script) {
                        last.script = script;
                    }
                }
                _ => pieces.push(Piece {
                    range: at..end,
                    face,
                    script,
                }),
            }
        }
        pieces
    }

    /// Signs that many scripts share stay in the face of their neighbour; letters choose their own.
    fn face_near(
        &mut self,
        character: char,
        shared: bool,
        near: Option<FaceId>,
        style: Style,
        missing: &mut Vec<char>,
    ) -> FaceId {
        let fallback = chain(style)[0];
        if let Some(near) = near
            && shared
            && (is_invisible(character) || near.face().glyph(character).is_some())
        {
            return near;
        }
        match self.face(character, style) {
            Some(face) => face,
            None => {
                if !is_invisible(character) && !missing.contains(&character) {
                    missing.push(character);
                }
                fallback
            }
        }
    }

    /// The face of the first letter that belongs to one script, for the signs that stand before it.
    fn face_of_first_letter(&mut self, stretch: &str, style: Style) -> Option<FaceId> {
        let letter = stretch.chars().find(|c| !is_shared(c.script()))?;
        self.face(letter, style)
    }
}

fn joins(last: Script, next: Script) -> bool {
    is_shared(next) || is_shared(last) || last == next
}

fn is_shared(script: Script) -> bool {
    matches!(script, Script::Common | Script::Inherited)
}

/// Characters that steer the text and have no shape of their own.
pub(super) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<(String, FaceId)> {
        let mut missing = Vec::new();
        let pieces = Coverage::default().pieces(text, 0..text.len(), Style::TEXT, &mut missing);
        assert!(missing.is_empty(), "{missing:?}");
        pieces
            .into_iter()
            .map(|p| (text[p.range].to_owned(), p.face))
            .collect()
    }

    #[test]
    fn latin_letters_never_come_from_an_arabic_face() {
        let pieces = cut("ناو (name) 12");
        let latin = pieces
            .iter()
            .find(|(text, _)| text.contains("name"))
            .expect("a latin piece");
        assert_eq!(latin.1, FaceId(0));
    }

    #[test]
    fn signs_before_the_first_letter_stay_in_its_face() {
        assert_eq!(cut("(ناو)").len(), 1);
    }
}
