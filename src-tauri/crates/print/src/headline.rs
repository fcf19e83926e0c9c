//! Headlines: the largest size at which a sentence fills its box without being torn.

mod long;

use std::ops::Range;
use std::sync::Arc;

use unicode_linebreak::linebreaks;

use crate::length::{Length, Point, Size};
use crate::text::{Line, Reading, Style, TypeCase, ink_gap};

/// What a headline is allowed to do.
#[derive(Clone, Debug)]
pub struct Headline<'t> {
    /// What it says; line breaks in it are taken as they are.
    pub text: &'t str,
    /// Language and direction.
    pub reading: Reading,
    /// Weights to try, the darkest first.
    pub styles: &'t [Style],
    /// The box it has to stay in.
    pub room: Size,
    /// The smallest size that still reads as a headline.
    pub smallest: Length,
    /// The largest size.
    pub largest: Length,
    /// How many lines it should have at most; one that is too small may take more.
    pub lines: usize,
    /// From baseline to baseline in parts of the size: Latin, and joined scripts.
    pub leading: (f64, f64),
}

/// A headline that has been set.
#[derive(Clone, Debug)]
pub struct SetHeadline {
    /// Its lines from top to bottom.
    pub lines: Vec<Arc<Line>>,
    /// Its size.
    pub size: Length,
    /// From baseline to baseline.
    pub leading: Length,
    /// From the top of the box to the first baseline.
    pub above: Length,
    /// From the last baseline to the lowest letters.
    pub below: Length,
    /// Whether it had to go under its smallest size.
    pub too_long: bool,
}

impl SetHeadline {
    /// From the top of the box to the last baseline.
    pub fn last_baseline(&self) -> Length {
        let more = self.lines.len().saturating_sub(1);
        self.above + self.leading * i32::try_from(more).unwrap_or(0)
    }

    /// From the top of the highest letters to the end of the lowest.
    pub fn height(&self) -> Length {
        self.last_baseline() + self.below
    }
}

/// Texts of more pieces are not tried in every way.
const PIECES_TO_TRY: usize = 14;
/// However long a headline is, it does not become a paragraph.
const MOST_LINES: usize = 9;
/// Size at which letters are measured.
const MEASURE: Length = Length::hundredths(10_000);

/// Sets a headline: the forced breaks or the best of all ways to break it; more lines and then a
/// lighter weight before it goes under its smallest size. It is never torn and never cut.
pub fn fit(case: &mut TypeCase, headline: &Headline<'_>) -> SetHeadline {
    if long::is_one(headline.text.trim()) {
        return long::set(case, headline);
    }
    let mut best: Option<SetHeadline> = None;
    for style in headline.styles {
        let words = Pieces::new(case, headline, *style);
        let mut lines = headline.lines.max(1);
        loop {
            let set = words.set(case, headline, *style, lines);
            // A long text has no way to stand in so few lines.
            let is_set = !set.lines.is_empty() || words.ends.is_empty();
            if is_set && set.size >= headline.smallest {
                return set;
            }
            if is_set && best.as_ref().is_none_or(|known| set.size > known.size) {
                best = Some(set);
            }
            if lines >= MOST_LINES.min(words.ends.len()) {
                break;
            }
            lines += 1;
        }
    }
    let mut best = best.unwrap_or_else(|| long::set(case, headline));
    best.too_long = true;
    best
}

/// The same headline at another, smaller size: two languages share the smaller fit.
pub fn at_size(set: &SetHeadline, size: Length) -> SetHeadline {
    let factor = size.in_pt() / set.size.in_pt().max(0.01);
    SetHeadline {
        lines: set.lines.clone(),
        size,
        leading: set.leading.scaled(factor),
        above: set.above.scaled(factor),
        below: set.below.scaled(factor),
        too_long: set.too_long,
    }
}

fn empty(headline: &Headline<'_>) -> SetHeadline {
    SetHeadline {
        lines: Vec::new(),
        size: headline.smallest,
        leading: Length::ZERO,
        above: Length::ZERO,
        below: Length::ZERO,
        too_long: false,
    }
}

/// The text between two places where a line may end, and how wide every stretch of them is.
struct Pieces<'t> {
    text: &'t str,
    /// Where each piece ends.
    ends: Vec<usize>,
    /// Where lines must end, if the text says so.
    forced: Option<Vec<usize>>,
    /// Ink widths at the measuring size: `widths[first][last - first]`.
    widths: Vec<Vec<Length>>,
}

impl<'t> Pieces<'t> {
    fn new(case: &mut TypeCase, headline: &Headline<'t>, style: Style) -> Pieces<'t> {
        let text = headline.text.trim();
        let ends: Vec<usize> = linebreaks(text).map(|(place, _)| place).collect();
        let is_break = |end: &usize| text.get(..*end).is_some_and(|t| t.ends_with('\n'));
        let forced = text.contains('\n').then(|| {
            let inner = (0..ends.len()).filter(|n| is_break(&ends[*n]) || *n + 1 == ends.len());
            inner.collect()
        });
        let mut pieces = Pieces {
            text,
            ends,
            forced,
            widths: Vec::new(),
        };
        for first in 0..pieces.ends.len() {
            // A stretch that is longer than a third of the text and a dozen pieces is no line.
            let last = pieces.ends.len().min(first + PIECES_TO_TRY);
            let row = (first..last)
                .map(|last| {
                    ink_width(&case.line(pieces.words(first..last + 1), style, headline.reading))
                })
                .collect();
            pieces.widths.push(row);
        }
        pieces
    }

    fn words(&self, pieces: Range<usize>) -> &'t str {
        let start = pieces.start.checked_sub(1).map_or(0, |n| self.ends[n]);
        let end = pieces.end.checked_sub(1).map_or(0, |n| self.ends[n]);
        self.text.get(start..end).unwrap_or_default().trim()
    }

    fn width(&self, pieces: &Range<usize>) -> Length {
        let row = self.widths.get(pieces.start);
        let width = row.and_then(|row| row.get(pieces.len().saturating_sub(1)));
        width.copied().unwrap_or(Length::FAR)
    }

    /// The best setting in at most this many lines, opened until the ink of its lines is apart.
    fn set(
        &self,
        case: &mut TypeCase,
        headline: &Headline<'_>,
        style: Style,
        lines: usize,
    ) -> SetHeadline {
        let mut open = 0;
        loop {
            let set = self.set_with(case, headline, style, lines, open);
            if open >= 10 || !touches(&set, headline.reading) {
                return set;
            }
            open += 1;
        }
    }

    fn set_with(
        &self,
        case: &mut TypeCase,
        headline: &Headline<'_>,
        style: Style,
        lines: usize,
        open: u32,
    ) -> SetHeadline {
        let proportions = Proportions::new(self.text, headline.leading, open);
        let ways = match &self.forced {
            Some(ends) => vec![ends.clone()],
            None => self.ways(lines),
        };
        let rated = ways.into_iter().map(|way| {
            let ranges = ranges(&way);
            let size = self.size(headline, &ranges, &proportions);
            let lonely = ranges
                .iter()
                .filter(|range| is_lonely(self.words((*range).clone())));
            let worth = lonely.fold(size, |worth, _| worth.scaled(0.9));
            (worth, -self.rag(&ranges), size, ranges)
        });
        let best = rated
            .max_by_key(|(worth, rag, _, ranges)| (*worth, *rag, std::cmp::Reverse(ranges.len())));
        let Some((_, _, size, ranges)) = best else {
            return empty(headline);
        };
        let lines = ranges
            .into_iter()
            .map(|range| case.line(self.words(range), style, headline.reading))
            .collect();
        SetHeadline {
            lines,
            size,
            leading: size.scaled(proportions.leading),
            above: size.scaled(proportions.above),
            below: size.scaled(proportions.below),
            too_long: false,
        }
    }

    /// All ways to end the lines, or the evenest one for each number of lines of a long text.
    fn ways(&self, lines: usize) -> Vec<Vec<usize>> {
        let count = self.ends.len();
        if count > PIECES_TO_TRY {
            return (1..=lines).filter_map(|n| self.evenest(n)).collect();
        }
        let mut ways = Vec::new();
        let mut begun = vec![Vec::new()];
        for _ in 0..lines {
            let mut longer = Vec::new();
            for way in &begun {
                let next = way.last().map_or(0, |last| last + 1);
                for end in next..count {
                    let mut grown: Vec<usize> = way.clone();
                    grown.push(end);
                    if end + 1 == count {
                        ways.push(grown);
                    } else {
                        longer.push(grown);
                    }
                }
            }
            begun = longer;
        }
        ways
    }

    /// The way with the narrowest widest line, found by narrowing the column.
    fn evenest(&self, lines: usize) -> Option<Vec<usize>> {
        let (mut low, mut high) = (0, self.widths.iter().flatten().max()?.in_hundredths());
        self.greedy(high).filter(|way| way.len() <= lines)?;
        while low + 100 < high {
            let middle = low + (high - low) / 2;
            match self.greedy(middle).filter(|way| way.len() <= lines) {
                Some(_) => high = middle,
                None => low = middle,
            }
        }
        self.greedy(high)
    }

    fn greedy(&self, column: i32) -> Option<Vec<usize>> {
        let mut way = Vec::new();
        let mut first = 0;
        while first < self.ends.len() {
            let fits = (first..self.ends.len())
                .take_while(|last| self.width(&(first..last + 1)).in_hundredths() <= column)
                .last()?;
            way.push(fits);
            first = fits + 1;
        }
        Some(way)
    }

    fn size(
        &self,
        headline: &Headline<'_>,
        ranges: &[Range<usize>],
        proportions: &Proportions,
    ) -> Length {
        let widest = ranges.iter().map(|range| self.width(range)).max();
        let widest = widest.unwrap_or_default().in_pt().max(0.01);
        let by_width = headline.room.width.in_pt() * MEASURE.in_pt() / widest;
        let height = proportions.height(ranges.len());
        let by_height = headline.room.height.in_pt() / height;
        // Tenths of a point, and never rounded up over the edge of the box.
        let size = (by_width.min(by_height) * 10.0).floor() / 10.0;
        Length::pt(size).min(headline.largest)
    }

    /// How much the widest line is wider than the narrowest.
    fn rag(&self, ranges: &[Range<usize>]) -> Length {
        let widths = || ranges.iter().map(|range| self.width(range));
        widths().max().unwrap_or_default() - widths().min().unwrap_or_default()
    }
}

/// Heights in parts of the size.
struct Proportions {
    above: f64,
    below: f64,
    leading: f64,
}

impl Proportions {
    /// Latin capitals and Arabic alef are measured; the leading opens by 0.04 em a step.
    fn new(text: &str, leading: (f64, f64), open: u32) -> Proportions {
        let joined = text.chars().any(|c| ('\u{600}'..'\u{780}').contains(&c));
        let opened = f64::from(open) * 0.04;
        // Hats on capitals stand higher than the capitals themselves.
        let hats = text.chars().any(|c| c.is_uppercase() && c > '\u{bf}');
        match (joined, hats) {
            (true, _) => Proportions {
                above: 0.74,
                below: 0.36,
                leading: leading.1 + opened,
            },
            (false, true) => Proportions {
                above: 0.714,
                below: 0.21,
                leading: leading.0.max(0.92) + opened,
            },
            (false, false) => Proportions {
                above: 0.714,
                below: 0.21,
                leading: leading.0 + opened,
            },
        }
    }

    fn height(&self, lines: usize) -> f64 {
        let more = u32::try_from(lines.saturating_sub(1)).unwrap_or(0);
        self.above + self.below + self.leading * f64::from(more)
    }
}

fn ranges(way: &[usize]) -> Vec<Range<usize>> {
    let starts = std::iter::once(0).chain(way.iter().map(|end| end + 1));
    starts.zip(way).map(|(start, end)| start..end + 1).collect()
}

/// A word of three letters or fewer that has a line to itself.
fn is_lonely(line: &str) -> bool {
    !line.contains(char::is_whitespace) && line.chars().filter(|c| c.is_alphabetic()).count() <= 3
}

fn ink_width(line: &Line) -> Length {
    let ink = line.ink(MEASURE);
    ink.right.max(line.width(MEASURE)) - ink.left.min(Length::ZERO)
}

/// Whether a letter or mark comes so close to one on the next line that it could be read with it.
/// Latin letters only have to stay apart; marks of joined scripts need white around them.
fn touches(set: &SetHeadline, reading: Reading) -> bool {
    let rtl = reading.fixed.unwrap_or(reading.otherwise).is_rtl();
    let widest = set
        .lines
        .iter()
        .map(|line| line.width(set.size))
        .max()
        .unwrap_or_default();
    let left = |line: &Line| {
        if rtl {
            widest - line.width(set.size)
        } else {
            Length::ZERO
        }
    };
    set.lines.windows(2).any(|pair| {
        let [upper, lower] = pair else { return false };
        let gap = ink_gap(
            (upper, Point::new(left(upper), Length::ZERO)),
            (lower, Point::new(left(lower), set.leading)),
            set.size,
        );
        let least = if upper.has_arabic() && lower.has_arabic() {
            0.06
        } else {
            0.0
        };
        gap.is_some_and(|gap| gap < set.size.scaled(least))
    })
}
