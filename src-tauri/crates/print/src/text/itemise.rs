//! Cutting a stretch of one direction into pieces of one script and one face.

use std::collections::HashMap;
use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use super::face::chain;
use super::wanted::{HanForm, Wanted};
use super::{FaceId, Language, Style, Weight, lent};

/// A stretch of text that is shaped at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub range: Range<usize>,
    pub face: FaceId,
    pub script: Script,
}

/// Which face a style takes for a character, remembered.
#[derive(Default)]
pub(super) struct Coverage(HashMap<(char, Style, Option<HanForm>), Option<FaceId>>);

/// How letters are looked for: in which style, and in whose text.
#[derive(Clone, Copy)]
pub(super) struct Search<'t> {
    pub style: Style,
    pub language: Language,
    pub text: &'t str,
}

impl Search<'_> {
    fn wanted(&self, character: char) -> Wanted {
        Wanted {
            character,
            bold: self.style.weight == Weight::Bold,
            form: HanForm::of(character, self.language, self.text),
        }
    }
}

impl Coverage {
    /// The first face of the style's chain that has the character, else the one lent for it.
    fn face(&mut self, character: char, search: &Search<'_>) -> Option<FaceId> {
        let style = Style {
            tracking: 0,
            ..search.style
        };
        let wanted = search.wanted(character);
        *self
            .0
            .entry((character, style, wanted.form))
            .or_insert_with(|| {
                let own = chain(style).iter().copied();
                let mut own = own.filter(|id| id.face().glyph(character).is_some());
                own.next().or_else(|| lent::serving(wanted))
            })
    }

    /// Cuts `range` of the text into pieces, in reading order. Characters that no face has are
    /// added to `missing` and stay in the first face, whose empty glyph is a box.
    pub fn pieces(
        &mut self,
        search: &Search<'_>,
        range: Range<usize>,
        missing: &mut Vec<Wanted>,
    ) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let stretch = search.text.get(range.clone()).unwrap_or_default();
        for (offset, character) in stretch.char_indices() {
            let at = range.start + offset;
            let end = at + character.len_utf8();
            let script = character.script();
            let shared = is_shared(script);
            let near = match pieces.last() {
                Some(piece) => Some(piece.face),
                None => self.face_of_first_letter(stretch, search),
            };
            let face = self.face_near(character, shared, near, search, missing);
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
        search: &Search<'_>,
        missing: &mut Vec<Wanted>,
    ) -> FaceId {
        if let Some(near) = near
            && shared
            && (is_invisible(character) || near.face().glyph(character).is_some())
        {
            return near;
        }
        self.face(character, search).unwrap_or_else(|| {
            let wanted = search.wanted(character);
            if !is_invisible(character) && !missing.contains(&wanted) {
                missing.push(wanted);
            }
            chain(search.style)[0]
        })
    }

    /// The face of the first letter that belongs to one script, for the signs that stand before it.
    fn face_of_first_letter(&mut self, stretch: &str, search: &Search<'_>) -> Option<FaceId> {
        let letter = stretch.chars().find(|c| !is_shared(c.script()))?;
        self.face(letter, search)
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
        let search = Search {
            style: Style::TEXT,
            language: Language::new("en"),
            text,
        };
        let pieces = Coverage::default().pieces(&search, 0..text.len(), &mut missing);
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
