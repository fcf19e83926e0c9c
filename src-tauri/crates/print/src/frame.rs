//! Frames: what stands where on each page. Layout ends here, and writers begin here.

use std::sync::Arc;

use crate::length::{Length, Point, Rect, Size};
use crate::picture::Picture;
use crate::text::Line;

pub use crate::document::{Bookmark, Document, Place, Warning, WarningKind};
pub use crate::form::Form;
pub use crate::mark::Mark;

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
    /// What it shows, for those who do not see it; when nothing is said, the heading stands for it.
    pub alt: String,
}

impl Placed {
    /// The same with words for those who do not see it.
    #[must_use]
    pub fn telling(self, alt: &str) -> Placed {
        Placed {
            alt: alt.trim().to_owned(),
            ..self
        }
    }
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
    /// A whole page as a part of this one.
    Form(Box<Form>),
    /// What those that follow mean; nothing is drawn.
    Mark(Mark),
}

/// One side of a sheet.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Size after cutting.
    pub size: Size,
    /// How far the print runs over each edge before cutting, at negative places.
    pub bleed: Length,
    /// Room for the marks of the cutter beyond the bleed.
    pub marks: Length,
    /// What stands under its items; one ground may serve many pages and is written once.
    pub ground: Option<Arc<Vec<Item>>>,
    /// What stands on it, from back to front.
    pub items: Vec<Item>,
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

    /// Puts a picture.
    pub fn image(&mut self, placed: Placed) {
        self.items.push(Item::Image(Box::new(placed)));
    }

    /// Puts a black QR code; its quiet zone must be left free around it.
    pub fn qr(&mut self, text: &str, at: Point, module: Length) {
        let qr = Qr {
            text: text.to_owned(),
            at,
            module,
            colour: Colour::BLACK,
        };
        self.items.push(Item::Qr(Box::new(qr)));
    }

    /// Makes a place open an address.
    pub fn link(&mut self, area: Rect, address: &str) {
        self.items.push(Item::Link(Box::new(Link {
            area,
            address: address.to_owned(),
        })));
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
