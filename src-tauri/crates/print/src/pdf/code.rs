//! Our own codes: one for each pair of glyph and text, so that copied text says what was written.

use std::collections::HashMap;

use super::PrintError;
use crate::text::{Face, FaceId, faces};

/// The codes of all faces of a document. A face that the program brings has its own number; lent
/// ones are numbered after them as they are met, whatever was lent before.
#[derive(Default)]
pub(super) struct FaceCodes {
    met: Vec<(FaceId, usize, Codes)>,
    lent: usize,
}

impl FaceCodes {
    /// The number of a face in the document, and its codes.
    pub fn of(&mut self, face: FaceId) -> (usize, &mut Codes) {
        let place = self.met.iter().position(|(id, ..)| *id == face);
        let place = place.unwrap_or_else(|| {
            let number = match usize::from(face.0) {
                own if own < faces().len() => own,
                _ => {
                    self.lent += 1;
                    faces().len() + self.lent - 1
                }
            };
            self.met.push((face, number, Codes::new(face.face())));
            self.met.len() - 1
        });
        let (_, number, codes) = &mut self.met[place];
        (*number, codes)
    }

    /// Every face that is used with its number, in the order of their numbers.
    pub fn numbered(&self) -> Vec<(usize, &Codes)> {
        let mut all: Vec<(usize, &Codes)> =
            self.met.iter().map(|(_, n, codes)| (*n, codes)).collect();
        all.sort_by_key(|(number, _)| *number);
        all
    }
}

/// The codes of one face in the order they were first laid out; code 0 is the empty glyph.
pub(super) struct Codes {
    pub face: &'static Face,
    known: HashMap<u16, Vec<(Box<str>, u16)>>,
    /// Glyph, text and width in 1/1000 em of every code.
    pub entries: Vec<Entry>,
}

/// What one code stands for.
pub(super) struct Entry {
    pub glyph: u16,
    pub text: Box<str>,
    pub width: i32,
}

impl Codes {
    pub fn new(face: &'static Face) -> Codes {
        let mut codes = Codes {
            face,
            known: HashMap::new(),
            entries: Vec::new(),
        };
        codes.add(0, "");
        codes
    }

    /// The code of a glyph that stands for `text`, new if the pair was not met before.
    pub fn code(&mut self, glyph: u16, text: &str) -> Result<u16, PrintError> {
        let known = self
            .known
            .get(&glyph)
            .and_then(|all| all.iter().find(|(t, _)| &**t == text));
        if let Some((_, code)) = known {
            return Ok(*code);
        }
        let code = u16::try_from(self.entries.len()).map_err(|_| PrintError::TooManySigns)?;
        self.add(glyph, text);
        self.known
            .entry(glyph)
            .or_default()
            .push((text.into(), code));
        Ok(code)
    }

    fn add(&mut self, glyph: u16, text: &str) {
        let width = thousandths(self.face.advance(glyph).into(), self.face);
        self.entries.push(Entry {
            glyph,
            text: text.into(),
            width,
        });
    }

    /// The width of a code in 1/1000 em, as the PDF states it.
    pub fn width(&self, code: u16) -> i32 {
        self.entries
            .get(usize::from(code))
            .map_or(0, |entry| entry.width)
    }

    /// The ToUnicode map: what every code says when it is copied or searched.
    pub fn to_unicode(&self) -> String {
        use std::fmt::Write as _;
        let mut map = String::from(HEAD);
        let spoken: Vec<(usize, &str)> = self
            .entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| !entry.text.is_empty())
            .map(|(code, entry)| (code, &*entry.text))
            .collect();
        for part in spoken.chunks(100) {
            let _ = writeln!(map, "{} beginbfchar", part.len());
            for (code, text) in part {
                let _ = write!(map, "<{code:04X}> <");
                for unit in text.encode_utf16() {
                    let _ = write!(map, "{unit:04X}");
                }
                map.push_str(">\n");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

const HEAD: &str = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
    /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
    /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
    1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";

/// Units of a face in 1/1000 em, rounded.
pub(super) fn thousandths(units: i64, face: &Face) -> i32 {
    let upem = i64::from(face.upem);
    i32::try_from((units * 2000 + upem).div_euclid(upem * 2)).unwrap_or(0)
}
