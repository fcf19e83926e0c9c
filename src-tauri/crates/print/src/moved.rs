//! The same things elsewhere on a page.

use crate::frame::{Item, Outline, Rule, Step, Text};
use crate::length::{Length, Point};

impl Item {
    /// The same item farther to the right and farther down.
    pub fn moved(self, right: Length, down: Length) -> Item {
        let shift = |at: Point| at.moved(right, down);
        match self {
            Item::Text(text) => Item::Text(Text {
                at: shift(text.at),
                ..text
            }),
            Item::Rule(rule) => Item::Rule(Rule {
                from: shift(rule.from),
                to: shift(rule.to),
                ..rule
            }),
            Item::Shape(mut shape) => {
                shape.outline = shape.outline.moved(right, down);
                Item::Shape(shape)
            }
            Item::Image(mut placed) => {
                placed.place = placed.place.moved(right, down);
                placed.clip = placed.clip.moved(right, down);
                Item::Image(placed)
            }
            Item::Qr(mut qr) => {
                qr.at = shift(qr.at);
                Item::Qr(qr)
            }
            Item::Link(mut link) => {
                link.area = link.area.moved(right, down);
                Item::Link(link)
            }
            Item::Form(mut form) => {
                form.at = shift(form.at);
                form.clip = form.clip.moved(right, down);
                Item::Form(form)
            }
            Item::Mark(mark) => Item::Mark(mark.moved(right, down)),
        }
    }
}

impl Outline {
    fn moved(self, right: Length, down: Length) -> Outline {
        let shift = |at: Point| at.moved(right, down);
        match self {
            Outline::Rect(area) => Outline::Rect(area.moved(right, down)),
            Outline::Ellipse(area) => Outline::Ellipse(area.moved(right, down)),
            Outline::Polygon(points) => Outline::Polygon(points.into_iter().map(shift).collect()),
            Outline::Path(steps) => Outline::Path(
                steps
                    .into_iter()
                    .map(|step| step.moved(right, down))
                    .collect(),
            ),
        }
    }
}

impl Step {
    fn moved(self, right: Length, down: Length) -> Step {
        let shift = |at: Point| at.moved(right, down);
        match self {
            Step::Move(to) => Step::Move(shift(to)),
            Step::Line(to) => Step::Line(shift(to)),
            Step::Curve(first, second, to) => Step::Curve(shift(first), shift(second), shift(to)),
            Step::Close => Step::Close,
        }
    }
}
