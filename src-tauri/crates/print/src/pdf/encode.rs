//! A shaped line as PDF text operators, written once and used at any size and place.

use super::PrintError;
use super::code::{Codes, FaceCodes, thousandths};
use super::mark::{Mark, is_mark, outline};
use super::number::push_int;
use crate::text::{Glyph, Line, Run};

/// The operators of one line.
pub(super) struct Encoded {
    pub runs: Vec<EncodedRun>,
}

/// The operators of one run of glyphs.
pub(super) struct EncodedRun {
    /// The number of its face in the document.
    pub face: usize,
    /// From the line's left edge, in 1/10,000 of the nominal em.
    pub left: i32,
    /// Size of the face in percent of the nominal size.
    pub percent: i32,
    /// Stretches of one height: the rise over the baseline in 1/1000 em, and what is shown.
    pub parts: Parts,
    /// Signs that are drawn as shapes, and the units of the em square that they are counted in.
    pub marks: Vec<Mark>,
    pub upem: i32,
}

/// Stretches of one height: how high, and what is shown.
type Parts = Vec<(i32, Vec<u8>)>;

/// The drift in 1/1000 em from which the pen is put right; less is not seen on any printer.
const DRIFT: i32 = 2;

/// Encodes a line, giving codes to pairs of glyph and text that are new. Glyphs are shown from left to
/// right, or in the order of reading: viewers that copy what they see want the one, those that read
/// out what is told want the other.
pub(super) fn encode(
    line: &Line,
    codes: &mut FaceCodes,
    as_read: bool,
) -> Result<Encoded, PrintError> {
    let mut order: Vec<&Run> = line.runs.iter().collect();
    if as_read {
        order.sort_by_key(|run| run.start);
    }
    let mut runs = Vec::with_capacity(order.len());
    for run in order {
        let face = run.face();
        let (number, codes) = codes.of(run.face);
        let (parts, marks) = Writer {
            line,
            run,
            codes,
            is_turned: as_read && run.rtl,
            pen: 0,
            rise: 0,
            parts: Vec::new(),
            open: Vec::new(),
            shown: Vec::new(),
            marks: Vec::new(),
            said: String::new(),
        }
        .write()?;
        runs.push(EncodedRun {
            face: number,
            left: run.left,
            percent: face.percent,
            parts,
            marks,
            upem: face.upem,
        });
    }
    Ok(Encoded { runs })
}

struct Writer<'a> {
    line: &'a Line,
    run: &'a Run,
    codes: &'a mut Codes,
    /// Whether glyphs are shown from right to left.
    is_turned: bool,
    /// Where a viewer's pen stands, in 1/1000 em.
    pen: i32,
    rise: i32,
    parts: Vec<(i32, Vec<u8>)>,
    /// The array of the operator that is being written, and the codes of its last string.
    open: Vec<u8>,
    shown: Vec<u8>,
    marks: Vec<Mark>,
    /// What the signs before a letter, which stand on it, say from left to right.
    said: String,
}

impl Writer<'_> {
    fn write(mut self) -> Result<(Parts, Vec<Mark>), PrintError> {
        if self.is_turned {
            return self.write_turned();
        }
        let mut place = 0i64;
        let glyphs = &self.run.glyphs;
        let mut at = 0;
        while let Some(glyph) = glyphs.get(at) {
            let count = glyphs
                .iter()
                .skip(at)
                .take_while(|g| g.cluster == glyph.cluster)
                .count();
            let cluster = glyphs.get(at..at + count).unwrap_or_default();
            self.cluster(cluster, &mut place)?;
            at += count;
        }
        // Signs that stand on no letter.
        self.later_letters("")?;
        self.close_operator();
        Ok((self.parts, self.marks))
    }

    /// The last glyph first: that is where reading begins.
    fn write_turned(mut self) -> Result<(Parts, Vec<Mark>), PrintError> {
        let glyphs = self.run.glyphs.iter();
        let mut place: i64 = glyphs.clone().map(|glyph| i64::from(glyph.advance)).sum();
        for glyph in glyphs.rev() {
            place -= i64::from(glyph.advance);
            if self.sets_apart(glyph) {
                self.mark(glyph, place);
                self.said.clear();
                self.letters(text_of(self.line, glyph))?;
            } else {
                self.glyph(glyph, place)?;
            }
        }
        self.close_operator();
        Ok((self.parts, self.marks))
    }

    /// A glyph and, a trace to its left, the later letters that it stands for.
    fn turned(&mut self, glyph: u16, text: &str, start: i32) -> Result<(), PrintError> {
        let second = text.char_indices().nth(1).map(|(at, _)| at);
        let second = second.filter(|_| self.codes.face.zero_width.is_some());
        let (first, later) = text.split_at(second.unwrap_or(text.len()));
        self.show(glyph, first)?;
        if later.is_empty() {
            return Ok(());
        }
        self.move_pen(start - DRIFT * 2);
        self.letters(later)
    }

    /// Letters without width, as they are read.
    fn letters(&mut self, text: &str) -> Result<(), PrintError> {
        let Some(empty) = self.codes.face.zero_width else {
            return Ok(());
        };
        for letter in text.chars() {
            self.show(empty, letter.encode_utf8(&mut [0; 4]))?;
        }
        Ok(())
    }

    /// Several glyphs for one stretch of a left-to-right script are named by ActualText, or viewers
    /// would copy the parts of a composed letter one by one.
    fn cluster(&mut self, cluster: &[Glyph], place: &mut i64) -> Result<(), PrintError> {
        let composed = cluster.len() > 1 && !self.run.rtl;
        let text = cluster
            .iter()
            .map(|glyph| text_of(self.line, glyph))
            .find(|t| !t.is_empty())
            .unwrap_or_default();
        if composed {
            self.close_operator();
            let span = Self::span_start(text);
            self.raw(&span);
        }
        for glyph in cluster {
            if self.sets_apart(glyph) {
                self.mark(glyph, *place);
                continue;
            }
            self.glyph(glyph, *place)?;
            *place += i64::from(glyph.advance);
        }
        if composed {
            self.close_operator();
            self.raw(b"EMC\n");
        }
        Ok(())
    }

    /// Whether a glyph is a sign that would tear its word apart.
    fn sets_apart(&self, glyph: &Glyph) -> bool {
        self.run.rtl
            && self.codes.face.zero_width.is_some()
            && is_mark(glyph, text_of(self.line, glyph))
    }

    fn mark(&mut self, glyph: &Glyph, place: i64) {
        self.said.extend(text_of(self.line, glyph).chars().rev());
        let outline = outline(self.codes.face, glyph.id);
        if !outline.is_empty() {
            let at = (place + i64::from(glyph.dx), i64::from(glyph.dy));
            self.marks.push(Mark { at, outline });
        }
    }

    fn glyph(&mut self, glyph: &Glyph, place: i64) -> Result<(), PrintError> {
        let text = text_of(self.line, glyph);
        if glyph.advance == 0 && !text.is_empty() && text.chars().all(steers_direction) {
            return Ok(());
        }
        let face = self.codes.face;
        let rise = thousandths(glyph.dy.into(), face);
        if rise != self.rise {
            self.close_operator();
            self.rise = rise;
        }
        let start = thousandths(place + i64::from(glyph.dx), face);
        self.move_pen(start);
        if self.is_turned {
            return self.turned(glyph.id, text, start);
        }
        let first = self.later_letters(text)?;
        self.show(glyph.id, first)?;
        if self.parts_ways(glyph, first) {
            self.letters("\u{200f}")?;
        }
        Ok(())
    }

    /// Whether a space stands behind a comma: without a sign of the line's own direction between them
    /// poppler copies it before the comma.
    fn parts_ways(&self, glyph: &Glyph, text: &str) -> bool {
        let start = usize::try_from(glyph.cluster).unwrap_or(0);
        let before = self.line.text.get(..start);
        let before = before.and_then(|before| before.chars().next_back());
        self.run.rtl && text == " " && before.is_some_and(is_comma)
    }

    /// The signs on a letter, and in a joined right-to-left cluster (lam-alef) the later letters, get a code of their own
    /// without width, to the left of the glyph; else copied text would read backwards. What is left
    /// for the glyph itself is returned.
    fn later_letters<'t>(&mut self, text: &'t str) -> Result<&'t str, PrintError> {
        let mut letters = text.char_indices().skip(1);
        let (true, Some(empty)) = (self.run.rtl, self.codes.face.zero_width) else {
            return Ok(text);
        };
        for sign in std::mem::take(&mut self.said).chars() {
            self.show(empty, sign.encode_utf8(&mut [0; 4]))?;
        }
        let Some((second, _)) = letters.next() else {
            return Ok(text);
        };
        let (first, rest) = text.split_at(second);
        for (at, letter) in rest.char_indices().rev() {
            self.show(
                empty,
                rest.get(at..at + letter.len_utf8()).unwrap_or_default(),
            )?;
        }
        Ok(first)
    }

    fn show(&mut self, glyph: u16, text: &str) -> Result<(), PrintError> {
        let code = self.codes.code(glyph, text)?;
        self.shown.extend_from_slice(&code.to_be_bytes());
        self.pen += self.codes.width(code);
        Ok(())
    }

    fn move_pen(&mut self, wanted: i32) {
        let back = self.pen - wanted;
        if back.abs() >= DRIFT {
            self.close_string();
            push_int(&mut self.open, back.into());
            self.pen = wanted;
        }
    }

    fn close_string(&mut self) {
        if self.shown.is_empty() {
            return;
        }
        self.open.push(b'(');
        for byte in self.shown.drain(..) {
            match byte {
                b'(' | b')' | b'\\' => self.open.extend([b'\\', byte]),
                b'\r' => self.open.extend(b"\\r"),
                b'\n' => self.open.extend(b"\\n"),
                _ => self.open.push(byte),
            }
        }
        self.open.push(b')');
    }

    fn close_operator(&mut self) {
        self.close_string();
        if self.open.is_empty() {
            return;
        }
        let mut shown = vec![b'['];
        shown.append(&mut self.open);
        shown.extend(b"]TJ\n");
        self.raw(&shown);
    }

    /// Appends finished operators to the stretch of the present height.
    fn raw(&mut self, operators: &[u8]) {
        match self.parts.last_mut() {
            Some((rise, bytes)) if *rise == self.rise => bytes.extend_from_slice(operators),
            _ => self.parts.push((self.rise, operators.to_vec())),
        }
    }

    fn span_start(text: &str) -> Vec<u8> {
        let mut span = b"/Span<</ActualText<FEFF".to_vec();
        for unit in text.encode_utf16() {
            span.extend(format!("{unit:04X}").bytes());
        }
        span.extend(b">>>BDC\n");
        span
    }
}

/// The stretch of the line that a glyph stands for.
fn text_of<'l>(line: &'l Line, glyph: &Glyph) -> &'l str {
    let start = usize::try_from(glyph.cluster).unwrap_or(0);
    line.text
        .get(start..start + usize::from(glyph.bytes))
        .unwrap_or_default()
}

/// Signs that readers take for a part of a number, such as a comma or a colon.
fn is_comma(sign: char) -> bool {
    unicode_bidi::bidi_class(sign) == unicode_bidi::BidiClass::CS
}

/// Signs that only steer direction are not shown and not copied.
fn steers_direction(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
