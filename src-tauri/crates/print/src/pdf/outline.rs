//! Outlines as steps of a pen, and the boxes around them.

use crate::frame::{Outline, Step};
use crate::length::{Point, Rect};

/// The box around an outline.
pub(super) fn bounds(outline: &Outline) -> Rect {
    let points: Vec<Point> = match outline {
        Outline::Rect(area) | Outline::Ellipse(area) => return *area,
        Outline::Polygon(points) => points.clone(),
        Outline::Path(steps) => steps.iter().flat_map(step_points).collect(),
    };
    let left = points.iter().map(|p| p.x).min().unwrap_or_default();
    let right = points.iter().map(|p| p.x).max().unwrap_or_default();
    let top = points.iter().map(|p| p.y).min().unwrap_or_default();
    let bottom = points.iter().map(|p| p.y).max().unwrap_or_default();
    Rect::new(left, top, right - left, bottom - top)
}

fn step_points(step: &Step) -> Vec<Point> {
    match step {
        Step::Move(to) | Step::Line(to) => vec![*to],
        Step::Curve(first, second, to) => vec![*first, *second, *to],
        Step::Close => Vec::new(),
    }
}

/// Four curves that come within 0.03 % of the ellipse in a box.
pub(super) fn ellipse(area: Rect) -> [Step; 6] {
    const PULL: f64 = 0.552_284_75;
    let (rx, ry) = (area.width / 2, area.height / 2);
    let (cx, cy) = (area.x + rx, area.y + ry);
    let (px, py) = (rx.scaled(PULL), ry.scaled(PULL));
    let at = Point::new;
    [
        Step::Move(at(cx + rx, cy)),
        Step::Curve(at(cx + rx, cy + py), at(cx + px, cy + ry), at(cx, cy + ry)),
        Step::Curve(at(cx - px, cy + ry), at(cx - rx, cy + py), at(cx - rx, cy)),
        Step::Curve(at(cx - rx, cy - py), at(cx - px, cy - ry), at(cx, cy - ry)),
        Step::Curve(at(cx + px, cy - ry), at(cx + rx, cy - py), at(cx + rx, cy)),
        Step::Close,
    ]
}
