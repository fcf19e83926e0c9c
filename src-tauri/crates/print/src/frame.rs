//! Frames: what stands where on each page. Layout ends here, and writers begin here.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::length::{Length, Point, Rect, Size};
use crate::picture::Picture;
use crate::text::Line;

/// A colour of ink or light: grey and RGB, 0 is dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Colour {
    /// From black (0) to white (255).
    Grey(u8),
    /// Red, green, blue.
    Rgb(u8, u8, u8),
}

impl Colour {
    /// Full black.
    pub const BLACK: Colour = Colour::Grey(0);
    /// Paper white.
    pub const WHITE: Colour = Colour::Grey(255);

    /// A colour from '#D43A0C'.
    pub fn hex(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6)?;
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, r, g, b] = value.to_be_bytes();
        Some(Colour::Rgb(r, g, b))
    }
}

/// Which way a line of text is turned about its starting point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    /// Upright.
    #[default]
    None,
    /// Reads upwards.
    Up,
    /// Reads downwards.
    Down,
}

/// A line of text whose baseline starts at a place.
#[derive(Clone, Debug)]
pub struct Text {
    /// The shaped line.
    pub line: Arc<Line>,
    /// Left end of the baseline (its start as drawn, whichever way the letters run).
    pub at: Point,
    /// Nominal size; faces of other scripts are matched to it.
    pub size: Length,
    /// Colour of the letters.
    pub colour: Colour,
    /// Which way it is turned.
    pub turn: Turn,
}

/// How a stroke is interrupted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dash {
    /// Not at all.
    #[default]
    Solid,
    /// Strokes as long as three thicknesses, with gaps of two.
    Dashed,
    /// Round dots.
    Dotted,
}

/// The pen that draws an outline or a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// How thick the pen is.
    pub thickness: Length,
    /// Its colour.
    pub colour: Colour,
    /// How it is interrupted.
    pub dash: Dash,
}

impl Stroke {
    /// A black solid pen.
    pub const fn black(thickness: Length) -> Stroke {
        Stroke {
            thickness,
            colour: Colour::BLACK,
            dash: Dash::Solid,
        }
    }
}

/// A straight stroke between two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// One end.
    pub from: Point,
    /// The other end.
    pub to: Point,
    /// The pen.
    pub stroke: Stroke,
}

/// What the inside of a shape is covered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// One even colour.
    Plain(Colour),
    /// Slanting strokes, clipped by the outline.
    Hatch {
        /// The pen of the strokes.
        stroke: Stroke,
        /// From stroke to stroke.
        spacing: Length,
    },
}

/// One step of a free outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Lift the pen and go there.
    Move(Point),
    /// A straight stroke.
    Line(Point),
    /// A Bezier curve over two control points.
    Curve(Point, Point, Point),
    /// Back to where the pen was last put down.
    Close,
}

/// The edge of a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outline {
    /// A box.
    Rect(Rect),
    /// The largest ellipse in a box.
    Ellipse(Rect),
    /// A closed ring of straight strokes.
    Polygon(Vec<Point>),
    /// Any path; rings that run the other way are holes.
    Path(Vec<Step>),
}

/// A drawn shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Its edge.
    pub outline: Outline,
    /// What covers its inside.
    pub fill: Option<Fill>,
    /// The pen of its edge, half of it inside and half outside.
    pub stroke: Option<Stroke>,
}

/// A picture at a place, cut off at a box.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The picture.
    pub picture: Arc<Picture>,
    /// Where the whole picture would stand.
    pub place: Rect,
    /// What is seen of it.
    pub clip: Rect,
}

/// A QR code drawn as shapes; the quiet zone of four modules is left to whoever places it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// What it says. Capitals, figures and ` $%*+-./:` give the smallest code.
    pub text: String,
    /// Top left corner of the modules.
    pub at: Point,
    /// Side of one module; never under 0.4 mm on paper that people scan.
    pub module: Length,
    /// Colour of the dark modules.
    pub colour: Colour,
}

/// A place that opens an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where to click.
    pub area: Rect,
    /// The address with its scheme.
    pub address: String,
}

/// One thing at a fixed place on a page; later items lie over earlier ones.
#[derive(Clone, Debug)]
pub enum Item {
    /// Letters.
    Text(Text),
    /// A straight stroke.
    Rule(Rule),
    /// A drawn shape.
    Shape(Box<Shape>),
    /// A picture.
    Image(Box<Placed>),
    /// A QR code.
    Qr(Box<Qr>),
    /// A place to click.
    Link(Box<Link>),
}

/// One side of a sheet.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Size after cutting.
    pub size: Size,
    /// How far the print runs over each edge before cutting; items may have negative places there.
    pub bleed: Length,
    /// What stands on it, from back to front.
    pub items: Vec<Item>,
}

/// Something the person should know before printing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Which page, counted from 0.
    pub page: usize,
    /// What is wrong.
    pub kind: WarningKind,
}

/// What is wrong on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// No face has this character; a box stands in its place.
    MissingCharacter {
        /// The character.
        character: char,
        /// The line it stands in.
        text: String,
    },
    /// A picture has too few dots for its place.
    CoarsePicture {
        /// Dots per inch at this place.
        dpi: u32,
    },
    /// A text did not fit and was ended by an ellipsis.
    Clipped {
        /// The whole text.
        text: String,
    },
    /// A headline fits at no allowed size.
    HeadlineTooLong {
        /// The headline.
        text: String,
    },
}

/// A finished document: all that a PDF or a printer needs.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Shown by viewers in the title bar.
    pub title: String,
    /// Language tag of most of the text ('ckb', 'ku-Latn').
    pub language: String,
    /// When the data was taken, '2026-12-12T14:00:00'; nothing is read from the clock.
    pub created: Option<String>,
    /// Whether viewers must print at full size (marks, badges, tiles).
    pub full_size: bool,
    /// The sides, in order.
    pub pages: Vec<Page>,
    /// What the person should know before printing.
    pub warnings: Vec<Warning>,
}

impl Page {
    /// An empty side without bleed.
    pub fn new(size: Size) -> Page {
        Page {
            size,
            ..Page::default()
        }
    }

    /// Puts a line where its baseline starts at the left.
    pub fn text(&mut self, line: Arc<Line>, at: Point, size: Length, colour: Colour) {
        self.items.push(Item::Text(Text {
            line,
            at,
            size,
            colour,
            turn: Turn::None,
        }));
    }

    /// Puts a line so that it starts at `from` in its container's direction: at the left edge when
    /// the container runs from left to right, ending at the right edge otherwise.
    pub fn text_in(
        &mut self,
        line: Arc<Line>,
        from: (Length, Length),
        align: Align,
        baseline: Length,
        size: Length,
        colour: Colour,
    ) {
        let at = Point::new(align.left(from, line.width(size)), baseline);
        self.text(line, at, size, colour);
    }

    /// Draws a black stroke.
    pub fn rule(&mut self, from: Point, to: Point, thickness: Length) {
        self.items.push(Item::Rule(Rule {
            from,
            to,
            stroke: Stroke::black(thickness),
        }));
    }

    /// Fills a box.
    pub fn fill(&mut self, area: Rect, colour: Colour) {
        self.shape(Outline::Rect(area), Some(Fill::Plain(colour)), None);
    }

    /// Draws a shape.
    pub fn shape(&mut self, outline: Outline, fill: Option<Fill>, stroke: Option<Stroke>) {
        self.items.push(Item::Shape(Box::new(Shape {
            outline,
            fill,
            stroke,
        })));
    }
}

/// Where a line stands between two edges, as seen on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the left edge.
    #[default]
    Left,
    /// At the right edge.
    Right,
    /// In the middle.
    Centre,
}

impl Align {
    /// Where reading starts: left, or right in a container that runs from right to left.
    pub const fn start(rtl: bool) -> Align {
        if rtl { Align::Right } else { Align::Left }
    }

    /// Where reading ends.
    pub const fn end(rtl: bool) -> Align {
        Align::start(!rtl)
    }

    /// The left edge of something `width` wide between the two edges of `span`.
    pub fn left(self, span: (Length, Length), width: Length) -> Length {
        match self {
            Align::Left => span.0,
            Align::Right => span.1 - width,
            Align::Centre => span.0 + (span.1 - span.0 - width) / 2,
        }
    }
}

impl Document {
    /// A document of finished pages; characters that no face has become warnings.
    pub fn new(title: &str, language: &str, pages: Vec<Page>) -> Document {
        let warnings = pages
            .iter()
            .enumerate()
            .flat_map(|(n, page)| missing_characters(n, page))
            .collect();
        Document {
            title: title.to_owned(),
            language: language.to_owned(),
            pages,
            warnings,
            ..Document::default()
        }
    }

    /// One line for each item, in points from the top left: what tests keep and compare.
    pub fn listing(&self) -> String {
        let mut out = format!("{} [{}]\n", self.title, self.language);
        for (n, page) in self.pages.iter().enumerate() {
            let _ = writeln!(
                out,
                "page {} {}x{}",
                n + 1,
                page.size.width,
                page.size.height
            );
            for item in &page.items {
                out.push_str("  ");
                list_item(item, &mut out);
                out.push('\n');
            }
        }
        for warning in &self.warnings {
            let _ = writeln!(out, "warning {warning:?}");
        }
        out
    }
}

fn list_item(item: &Item, out: &mut String) {
    let _ = match item {
        Item::Text(t) => write!(
            out,
            "text {},{} {} {:?} w{} {:?}",
            t.at.x,
            t.at.y,
            t.size,
            t.colour,
            t.line.width(t.size),
            t.line.text
        ),
        Item::Rule(r) => write!(
            out,
            "rule {},{} {},{} {}",
            r.from.x, r.from.y, r.to.x, r.to.y, r.stroke.thickness
        ),
        Item::Shape(s) => match &s.outline {
            Outline::Rect(r) => write!(
                out,
                "box {},{} {}x{} {:?} {:?}",
                r.x, r.y, r.width, r.height, s.fill, s.stroke
            ),
            other => write!(out, "shape {other:?} {:?} {:?}", s.fill, s.stroke),
        },
        Item::Image(p) => {
            let (a, c) = (p.place, p.clip);
            write!(
                out,
                "image {},{} {}x{} clip {},{} {}x{}",
                a.x, a.y, a.width, a.height, c.x, c.y, c.width, c.height
            )
        }
        Item::Qr(q) => write!(out, "qr {},{} {} {:?}", q.at.x, q.at.y, q.module, q.text),
        Item::Link(l) => write!(
            out,
            "link {},{} {}x{} {}",
            l.area.x, l.area.y, l.area.width, l.area.height, l.address
        ),
    };
}

fn missing_characters(page: usize, content: &Page) -> Vec<Warning> {
    let mut found: Vec<Warning> = Vec::new();
    for item in &content.items {
        let Item::Text(text) = item else { continue };
        for character in &text.line.missing {
            let known = found.iter().any(|w| matches!(&w.kind, WarningKind::MissingCharacter { character: c, .. } if c == character));
            if !known {
                let kind = WarningKind::MissingCharacter {
                    character: *character,
                    text: text.line.text.to_string(),
                };
                found.push(Warning { page, kind });
            }
        }
    }
    found
}
