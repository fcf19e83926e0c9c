//! Drawings in SVG: only outlines are drawn, with limits. Scripts are never run and nothing outside
//! the file is asked for; what would be missing from the picture then is refused instead.

use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use image::RgbaImage;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node, NodeId, ParsingOptions};
use resvg::usvg::{Group, ImageHrefResolver, Node as Drawn, Options, Paint, Path, Tree};

use super::{KEPT_SIDE, PictureError};

/// The longest file of this kind: a drawing with more is a photo in disguise.
const FILE_MAX: usize = 4 * 1024 * 1024;
/// Parts of a drawing with all that it repeats.
const PARTS_MAX: u64 = 50_000;
/// How deep parts may lie in each other.
const DEPTH_MAX: usize = 128;
/// Dots that are painted over each other in all: a second of work.
const PAINTED_MAX: f64 = 5.0e8;
/// A layer that is drawn for itself may be so many times as large as the drawing.
const BEYOND: f64 = 25.0;
/// Sheets of dots that lie over each other while a drawing is put together.
const LAYERS_MAX: f64 = 4.0;
/// No drawing of a logo or a poster takes longer.
const PATIENCE: Duration = Duration::from_millis(1500);
/// The deepest drawing needs a part of it.
const STACK: usize = 16 * 1024 * 1024;
/// A side shorter than this would not do on paper.
const LEAST_SIDE: f64 = 600.0;

/// Whether a file is a drawing in SVG.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let head = bytes.get(..4096).unwrap_or(bytes);
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    text.trim_ascii_start().starts_with(b"<") && head.windows(4).any(|word| word == b"<svg")
}

/// Draws the file as large as pictures are kept.
pub(super) fn read(bytes: &[u8]) -> Result<RgbaImage, PictureError> {
    if bytes.len() > FILE_MAX {
        return Err(PictureError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| PictureError::Unreadable)?;
    let text = text.to_owned();
    let (done, waits) = mpsc::channel();
    let work = move || {
        // Nobody waits any more when it took too long.
        let _ = done.send(draw(&text));
    };
    let started = thread::Builder::new().stack_size(STACK).spawn(work);
    started.map_err(|_| PictureError::TooLarge)?;
    waits
        .recv_timeout(PATIENCE)
        .unwrap_or(Err(PictureError::TooLarge))
}

fn draw(text: &str) -> Result<RgbaImage, PictureError> {
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: 200_000,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options);
    let document = document.map_err(|_| PictureError::Unreadable)?;
    Census::of(&document)?;
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_xmltree(&document, &options).map_err(|_| PictureError::Unreadable)?;
    let (width, height) = (
        f64::from(tree.size().width()),
        f64::from(tree.size().height()),
    );
    let side = side(&tree, width.max(height))?;
    let scale = side / width.max(height);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and the kept side"
    )]
    let dots = |length: f64| (length * scale).round().clamp(1.0, f64::from(KEPT_SIDE)) as u32;
    let mut dots = Pixmap::new(dots(width), dots(height)).ok_or(PictureError::TooLarge)?;
    #[expect(clippy::cast_possible_truncation, reason = "the renderer counts so")]
    let scale = scale as f32;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut dots.as_mut(),
    );
    let (width, height) = (dots.width(), dots.height());
    let plain = dots.take_demultiplied();
    RgbaImage::from_raw(width, height, plain).ok_or(PictureError::Unreadable)
}

/// The longer side in dots: as long as pictures are kept, shorter where there is much to paint.
fn side(tree: &Tree, longer: f64) -> Result<f64, PictureError> {
    let wanted = f64::from(KEPT_SIDE);
    let size = tree.size();
    let mut work = Work {
        sheet: f64::from(size.width()) * f64::from(size.height()),
        ..Work::default()
    };
    work.group(tree.root(), 0.0, Transform::identity());
    let scale = wanted / longer.max(f64::MIN_POSITIVE);
    let painted = work.painted * scale * scale;
    let share = (PAINTED_MAX / painted.max(1.0)).min(LAYERS_MAX / work.layers.max(1.0));
    let side = wanted * share.min(1.0).sqrt();
    if side.is_nan() || side < LEAST_SIDE {
        return Err(PictureError::TooLarge);
    }
    Ok(side)
}

/// What is to be done for a drawing, in its own measures.
#[derive(Default)]
struct Work {
    /// How large the drawing is.
    sheet: f64,
    /// Dots that are painted.
    painted: f64,
    /// Dots that are held at once beside the drawing, in sheets.
    layers: f64,
}

impl Work {
    /// Adds a group, which stands in a layer `at` some place while so many sheets are held.
    fn group(&mut self, group: &Group, held: f64, at: Transform) {
        let held = if group.should_isolate() {
            let area = group.abs_layer_bounding_box();
            held + self.hold(f64::from(area.width()) * f64::from(area.height()) * growth(at))
        } else {
            held
        };
        for part in group.children() {
            let area = part.abs_stroke_bounding_box();
            self.painted += f64::from(area.width()) * f64::from(area.height()) * growth(at);
            match part {
                Drawn::Group(inner) => {
                    self.group(inner, held, at);
                    // What cuts or covers it has a layer as large as its own.
                    let at = at.pre_concat(inner.abs_transform());
                    part.subroots(|root| self.group(root, held + 2.0, at));
                }
                Drawn::Path(path) => self.path(path, held, at),
                Drawn::Image(_) | Drawn::Text(_) => {}
            }
        }
        self.layers = self.layers.max(held);
    }

    /// Adds the tiles that a path is covered with.
    fn path(&mut self, path: &Path, held: f64, at: Transform) {
        let at = at.pre_concat(path.abs_transform());
        let fill = path.fill().map(|fill| fill.paint());
        let stroke = path.stroke().map(|stroke| stroke.paint());
        for paint in fill.into_iter().chain(stroke) {
            let Paint::Pattern(pattern) = paint else {
                continue;
            };
            let (x, y) = at.pre_concat(pattern.transform()).get_scale();
            let tile = Transform::from_scale(x, y);
            let area = f64::from(pattern.rect().width()) * f64::from(pattern.rect().height());
            let area = area * growth(tile);
            let held = held + area / self.sheet;
            self.painted += area;
            self.layers = self.layers.max(held);
            self.group(pattern.root(), held, tile);
        }
    }

    /// A layer of some area: it is never held beyond a limit.
    fn hold(&mut self, area: f64) -> f64 {
        let area = area.min(self.sheet * BEYOND);
        self.painted += area;
        area / self.sheet
    }
}

/// By how much areas grow under a transform.
fn growth(at: Transform) -> f64 {
    let (x, y) = at.get_scale();
    f64::from(x) * f64::from(y)
}

/// The parts of a drawing as they are counted before any of them is built.
struct Census<'d> {
    named: HashMap<&'d str, Node<'d, 'd>>,
    weights: HashMap<NodeId, u64>,
}

impl<'d> Census<'d> {
    /// Refuses what repeats itself without end or measure, and what would be missing.
    fn of(document: &'d Document<'d>) -> Result<(), PictureError> {
        let named = document.descendants();
        let named = named.filter_map(|node| Some((node.attribute("id")?, node)));
        let mut census = Census {
            named: named.collect(),
            weights: HashMap::new(),
        };
        let lacks = |node: Node<'_, '_>| {
            matches!(
                node.tag_name().name(),
                "text" | "image" | "feImage" | "foreignObject" | "filter"
            )
        };
        if document.descendants().any(lacks) {
            return Err(PictureError::NotOutlines);
        }
        if document.root_element().tag_name().name() != "svg" {
            return Err(PictureError::Unreadable);
        }
        if census.weight(document.root_element(), 0)? > PARTS_MAX {
            return Err(PictureError::TooLarge);
        }
        Ok(())
    }

    /// How many parts a part stands for, with all that it shows again.
    fn weight(&mut self, node: Node<'d, 'd>, depth: usize) -> Result<u64, PictureError> {
        if depth > DEPTH_MAX {
            return Err(PictureError::TooLarge);
        }
        if let Some(known) = self.weights.get(&node.id()) {
            return Ok(*known);
        }
        let mut weight = 1_u64;
        for child in node.children().filter(Node::is_element) {
            weight = weight.saturating_add(self.weight(child, depth + 1)?);
        }
        for shown in node
            .attributes()
            .filter_map(|it| target(it.name(), it.value()))
        {
            if let Some(other) = self.named.get(shown).copied() {
                weight = weight.saturating_add(self.weight(other, depth + 1)?);
            }
        }
        self.weights.insert(node.id(), weight);
        Ok(weight)
    }
}

/// The part that an attribute shows again: `#name`, or `url(#name)` in a style.
fn target<'v>(name: &str, value: &'v str) -> Option<&'v str> {
    if name == "href" {
        return value.trim().strip_prefix('#');
    }
    let (_, after) = value.split_once("url(")?;
    let inner = after.split(')').next()?;
    inner.trim_matches(['"', '\'', ' ']).strip_prefix('#')
}
