//! Breaking text into lines, and making one line fit a width.

use std::ops::Range;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation as _;

use super::breaks::opportunities;
use super::case::{Paragraph, TypeCase};
use super::emphasis::Emphasised;
use super::line::{EM, Line};
use super::{Reading, Style};
use crate::length::Length;

impl TypeCase {
    /// Breaks a text into lines no wider than `width`; forced breaks are kept, an empty line
    /// between paragraphs stays as an empty line. A word that is wider than a whole line is cut
    /// between clusters.
    pub fn wrap(
        &mut self,
        text: &str,
        style: Style,
        reading: Reading,
        size: Length,
        width: Length,
    ) -> Vec<Arc<Line>> {
        let mut lines = Vec::new();
        for paragraph in text.lines() {
            let whole = self.line(paragraph, style, reading);
            if whole.width(size) <= width {
                lines.push(whole);
            } else {
                let paragraph = Paragraph::new(&whole.text, reading);
                self.wrap_paragraph(
                    &paragraph,
                    &whole,
                    style,
                    reading,
                    (size, width),
                    &mut lines,
                );
            }
        }
        lines
    }

    /// Breaks one paragraph into lines like [`TypeCase::wrap`]; the given stretches stand in bold.
    pub fn wrap_emphasised(
        &mut self,
        text: &Emphasised,
        style: Style,
        reading: Reading,
        size: Length,
        width: Length,
    ) -> Vec<Arc<Line>> {
        let mut lines = Vec::new();
        let paragraph = Paragraph::new(&text.text, reading).with_bold(&text.bold);
        let whole = self.set(&paragraph, 0..text.text.len(), style, reading);
        self.wrap_paragraph(
            &paragraph,
            &whole,
            style,
            reading,
            (size, width),
            &mut lines,
        );
        lines
    }

    fn wrap_paragraph(
        &mut self,
        paragraph: &Paragraph<'_>,
        whole: &Line,
        style: Style,
        reading: Reading,
        room: (Length, Length),
        lines: &mut Vec<Arc<Line>>,
    ) {
        let (size, width) = room;
        let text = paragraph.text;
        let measure = Measure::new(whole);
        let room = em_of(width, size);
        let mut ranges = measure.greedy(text, room);
        keep_two_words(text, &measure, room, &mut ranges);
        for range in ranges {
            let line = self.set(paragraph, range.clone(), style, reading);
            // Letters that were joined or kerned across the break may have grown: cut once more.
            if line.width(size) > width {
                let tighter = room - (i64::from(line.width) - room);
                for part in Measure::new(&line).greedy(&line.text, tighter) {
                    let part = range.start + part.start..range.start + part.end;
                    lines.push(Arc::new(self.set(paragraph, part, style, reading)));
                }
                continue;
            }
            lines.push(Arc::new(line));
        }
    }

    /// The text as one line at `size`, or smaller down to `smallest` when that makes it fit.
    pub fn shrunk(
        &mut self,
        text: &str,
        style: Style,
        reading: Reading,
        sizes: (Length, Length),
        width: Length,
    ) -> (Arc<Line>, Length) {
        let (size, smallest) = sizes;
        let line = self.line(text, style, reading);
        if line.width(size) <= width {
            return (line, size);
        }
        // Whole quarters of a point: a page with fifty nearly equal sizes looks unkempt.
        let quarter = 25;
        let fitting = line.size_for(width).in_hundredths() / quarter * quarter;
        let size = Length::hundredths(fitting).max(smallest).min(size);
        (line, size)
    }

    /// The text as one line no wider than `width`, ended by an ellipsis where it does not fit.
    pub fn clipped(
        &mut self,
        text: &str,
        style: Style,
        reading: Reading,
        size: Length,
        width: Length,
    ) -> Arc<Line> {
        let line = self.line(text, style, reading);
        if line.width(size) <= width {
            return line;
        }
        let measure = Measure::new(&line);
        let dots = self.line("…", style, reading);
        let mut room = em_of(width, size) - i64::from(dots.width);
        let reading = Reading {
            fixed: Some(line.direction),
            ..reading
        };
        loop {
            let end = measure.last_cluster_within(&line.text, 0, room);
            let kept = line.text.get(..end).unwrap_or_default().trim_end();
            let clipped = self.line(&format!("{kept}…"), style, reading);
            if clipped.width(size) <= width || end == 0 {
                return clipped;
            }
            room -= EM / 10;
        }
    }
}

/// How far each place of a line's text is from its start, in reading order.
struct Measure {
    reach: Vec<i64>,
    starts: Vec<usize>,
}

impl Measure {
    fn new(line: &Line) -> Measure {
        let mut reach = vec![0i64; line.text.len() + 1];
        let mut starts = Vec::new();
        for run in &line.runs {
            let face = run.face();
            for glyph in &run.glyphs {
                let at = usize::try_from(glyph.cluster).unwrap_or(0);
                let width = i64::from(glyph.advance) * i64::from(face.percent) * EM
                    / i64::from(face.upem)
                    / 100;
                if let Some(place) = reach.get_mut(at + 1) {
                    *place += width;
                }
                if glyph.bytes > 0 {
                    starts.push(at);
                }
            }
        }
        let mut sum = 0;
        for place in &mut reach {
            sum += *place;
            *place = sum;
        }
        starts.push(line.text.len());
        starts.sort_unstable();
        starts.dedup();
        Measure { reach, starts }
    }

    fn between(&self, range: Range<usize>) -> i64 {
        let at = |place: usize| self.reach.get(place).copied().unwrap_or(0);
        at(range.end) - at(range.start)
    }

    /// The widest line from each start, by the break opportunities of UAX #14.
    fn greedy(&self, text: &str, room: i64) -> Vec<Range<usize>> {
        let mut ranges = Vec::new();
        let (mut start, mut last) = (0, 0);
        for place in opportunities(text) {
            while self.between(start..trimmed(text, start..place)) > room {
                let end = if last > start {
                    last
                } else {
                    self.cut(text, start, room)
                };
                if end >= place {
                    break;
                }
                ranges.push(start..trimmed(text, start..end));
                start = end;
                last = end;
            }
            last = place;
        }
        if start < text.len() {
            ranges.push(start..trimmed(text, start..text.len()));
        }
        ranges
    }

    /// Where to cut a word that is wider than the line: at least one cluster stays.
    fn cut(&self, text: &str, start: usize, room: i64) -> usize {
        let end = self.last_cluster_within(text, start, room);
        if end > start {
            return end;
        }
        self.clusters(text)
            .into_iter()
            .find(|place| *place > start)
            .unwrap_or(text.len())
    }

    /// The last place between clusters that keeps the text from `start` within `room`.
    fn last_cluster_within(&self, text: &str, start: usize, room: i64) -> usize {
        self.clusters(text)
            .into_iter()
            .rfind(|place| *place >= start && self.between(start..*place) <= room)
            .unwrap_or(start)
    }

    /// Places where a cluster ends and no mark follows that would lose its letter.
    fn clusters(&self, text: &str) -> Vec<usize> {
        let whole = text.grapheme_indices(true).map(|(place, _)| place);
        let whole: Vec<usize> = whole.chain([text.len()]).collect();
        let ends = self.starts.iter().copied();
        ends.filter(|place| whole.binary_search(place).is_ok())
            .collect()
    }
}

/// The last line of a paragraph holds two words or more, where the line before can spare one.
fn keep_two_words(text: &str, measure: &Measure, room: i64, ranges: &mut [Range<usize>]) {
    let [.., before, last] = ranges else { return };
    let words = |range: &Range<usize>| {
        text.get(range.clone())
            .unwrap_or_default()
            .split_whitespace()
            .count()
    };
    if words(last) != 1 || words(before) < 3 {
        return;
    }
    let kept = text.get(before.clone()).unwrap_or_default();
    let Some(space) = kept.rfind(char::is_whitespace) else {
        return;
    };
    let start = before.start
        + space
        + kept
            .get(space..)
            .and_then(|s| s.chars().next())
            .map_or(1, char::len_utf8);
    if measure.between(start..last.end) <= room {
        before.end = trimmed(text, before.start..start);
        last.start = start;
    }
}

/// The end of a range without the white space that hangs over it.
fn trimmed(text: &str, range: Range<usize>) -> usize {
    range.start + text.get(range).unwrap_or_default().trim_end().len()
}

fn em_of(width: Length, size: Length) -> i64 {
    i64::from(width.in_hundredths()) * EM / i64::from(size.in_hundredths().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, width: f64) -> Vec<String> {
        let mut case = TypeCase::new();
        let lines = case.wrap(
            text,
            Style::TEXT,
            Reading::auto("en"),
            Length::pt(10.0),
            Length::pt(width),
        );
        for line in &lines {
            assert!(
                line.width(Length::pt(10.0)) <= Length::pt(width),
                "{} is too wide",
                line.text
            );
        }
        lines.iter().map(|line| line.text.to_string()).collect()
    }

    #[test]
    fn no_line_is_wider_than_its_column_in_any_script() {
        let text = "پێشبینی دەکرێت نزیکەی ٢٥٠ کەس بەشداری بکەن؛ تکایە لە کاتژمێر 9:45 AM لە Haus der Kulturen ئامادە بن.";
        let lines = wrapped(text, 120.0);
        assert!(lines.len() > 2);
        let words = |s: &str| s.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&lines.join(" ")), words(text));
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut_between_clusters_and_loses_nothing() {
        let address = "sehr.lange.adresse.ohne.luecke@buecherei-hinter-den-sieben-bergen.example";
        assert_eq!(wrapped(address, 80.0).concat(), address);
        let marks = "مُحَمَّدٌرَسُولُاللهِالسَّلامُعَلَيْكُمْ";
        let lines = wrapped(marks, 30.0);
        assert_eq!(lines.concat(), marks);
        let is_mark = |c: char| ('\u{64b}'..='\u{652}').contains(&c);
        assert!(
            lines.iter().all(|line| !line.starts_with(is_mark)),
            "{lines:?}"
        );
    }

    #[test]
    fn the_last_line_of_a_paragraph_holds_two_words() {
        let lines = wrapped("one two three four five six seven", 75.0);
        assert!(lines.last().is_some_and(|l| l.contains(' ')), "{lines:?}");
    }

    #[test]
    fn a_clipped_line_ends_in_an_ellipsis_and_fits() {
        let mut case = TypeCase::new();
        for text in [
            "A rather long name of a public library",
            "ناوی درێژی کتێبخانەی گشتی لە شار",
        ] {
            let line = case.clipped(
                text,
                Style::TEXT,
                Reading::auto("en"),
                Length::pt(10.0),
                Length::pt(60.0),
            );
            assert!(line.text.ends_with('…'));
            assert!(line.width(Length::pt(10.0)) <= Length::pt(60.0));
        }
    }
}
