//! The content of one page as PDF operators.

use super::encode::EncodedRun;
use super::number::{push_hundredths, push_int, push_length};
use super::outline::{bounds, ellipse};
use super::sources::{Sources, address};
use super::tags::Owner;
use crate::frame::{
    Colour, Dash, Fill, Form, Item, Outline, Page, Placed, Rule, Shape, Step, Stroke, Text, Turn,
};
use crate::length::{Length, Point, Rect};

/// The operators of one page, without its ground.
pub(super) fn page(page: &Page, sources: &Sources<'_>) -> Vec<u8> {
    items(page, &page.items, sources, &[])
}

/// The operators of the ground of a page; what they set ends with them.
pub(super) fn ground(page: &Page, ground: &[Item], sources: &Sources<'_>) -> Vec<u8> {
    [b"q\n", items(page, ground, sources, &[]).as_slice(), b"Q\n"].concat()
}

/// The operators of some items; without owners they have no tags.
pub(super) fn items(
    page: &Page,
    items: &[Item],
    sources: &Sources<'_>,
    owners: &[Owner],
) -> Vec<u8> {
    let mut pen = Pen::new(page);
    for (number, item) in items.iter().enumerate() {
        pen.belongs(owners.get(number).copied().unwrap_or(Owner::Nobody));
        match item {
            Item::Text(text) => pen.text(text, sources),
            Item::Rule(rule) => pen.rule(rule),
            Item::Shape(shape) => pen.shape(shape),
            Item::Image(placed) => pen.image(placed, sources),
            Item::Qr(qr) => {
                pen.fill_colour(qr.colour);
                for bar in qr.bars() {
                    pen.rect(bar);
                }
                pen.op(b"f\n");
            }
            Item::Link(_) | Item::Mark(_) => {}
            Item::Form(form) => pen.form(form, sources),
        }
    }
    pen.close();
    pen.out
}

/// Writes operators and remembers what is set already.
pub(super) struct Pen {
    pub(super) out: Vec<u8>,
    left: Length,
    foot: Length,
    state: State,
    pub(super) owner: Owner,
}

#[derive(Clone, Copy, Default, PartialEq)]
struct State {
    fill: Option<Colour>,
    stroke: Option<Stroke>,
    font: Option<(usize, i64)>,
}

impl Pen {
    fn new(page: &Page) -> Pen {
        Pen {
            out: Vec::with_capacity(8192),
            left: page.around(),
            foot: page.size.height + page.around(),
            state: State::default(),
            owner: Owner::Nobody,
        }
    }

    pub(super) fn op(&mut self, operator: &[u8]) {
        self.out.extend_from_slice(operator);
    }

    fn point(&mut self, at: Point) {
        push_length(&mut self.out, at.x + self.left);
        push_length(&mut self.out, self.foot - at.y);
    }

    fn rect(&mut self, area: Rect) {
        self.point(Point::new(area.x, area.bottom()));
        push_length(&mut self.out, area.width);
        push_length(&mut self.out, area.height);
        self.op(b"re\n");
    }

    fn colour(&mut self, colour: Colour, grey: &[u8], rgb: &[u8]) {
        let part = |out: &mut Vec<u8>, value: u8| {
            push_thousandths(out, (u32::from(value) * 1000 + 127) / 255);
            out.push(b' ');
        };
        match colour {
            Colour::Grey(value) => {
                part(&mut self.out, value);
                self.op(grey);
            }
            Colour::Rgb(r, g, b) => {
                [r, g, b]
                    .into_iter()
                    .for_each(|value| part(&mut self.out, value));
                self.op(rgb);
            }
        }
    }

    fn fill_colour(&mut self, colour: Colour) {
        if self.state.fill != Some(colour) {
            self.state.fill = Some(colour);
            self.colour(colour, b"g\n", b"rg\n");
        }
    }

    fn stroke_with(&mut self, stroke: Stroke) {
        let old = self.state.stroke.replace(stroke);
        if old == Some(stroke) {
            return;
        }
        if old.map(|o| o.colour) != Some(stroke.colour) {
            self.colour(stroke.colour, b"G\n", b"RG\n");
        }
        push_length(&mut self.out, stroke.thickness);
        self.op(b"w\n");
        if old.map_or(Dash::Solid, |o| o.dash) != stroke.dash || stroke.dash != Dash::Solid {
            self.dash(stroke);
        }
    }

    fn dash(&mut self, stroke: Stroke) {
        let (cap, lengths): (&[u8], Option<(Length, Length)>) = match stroke.dash {
            Dash::Solid => (b"0 J ", None),
            Dash::Dashed => (b"0 J ", Some((stroke.thickness * 3, stroke.thickness * 2))),
            Dash::Dotted => (b"1 J ", Some((Length::ZERO, stroke.thickness * 2))),
        };
        self.op(cap);
        self.op(b"[");
        if let Some((on, off)) = lengths {
            push_length(&mut self.out, on);
            push_length(&mut self.out, off);
        }
        self.op(b"]0 d\n");
    }

    fn rule(&mut self, rule: &Rule) {
        self.stroke_with(rule.stroke);
        self.point(rule.from);
        self.op(b"m ");
        self.point(rule.to);
        self.op(b"l S\n");
    }

    fn shape(&mut self, shape: &Shape) {
        if let Some(Fill::Hatch { stroke, spacing }) = shape.fill {
            self.hatch(&shape.outline, stroke, spacing);
        }
        let plain = match shape.fill {
            Some(Fill::Plain(colour)) => Some(colour),
            _ => None,
        };
        if let Some(colour) = plain {
            self.fill_colour(colour);
        }
        if let Some(stroke) = shape.stroke {
            self.stroke_with(stroke);
        }
        let operator: &[u8] = match (plain, shape.stroke) {
            (Some(_), Some(_)) => b"B\n",
            (Some(_), None) => b"f\n",
            (None, Some(_)) => b"S\n",
            (None, None) => return,
        };
        self.outline(&shape.outline);
        self.op(operator);
    }

    /// Strokes that rise by 45 degrees, cut off at the outline.
    fn hatch(&mut self, outline: &Outline, stroke: Stroke, spacing: Length) {
        let area = bounds(outline);
        self.op(b"q\n");
        self.outline(outline);
        self.op(b"W n\n");
        let before = self.state;
        self.stroke_with(stroke);
        // Counted along the upper edge: neighbours are `spacing` apart across their direction.
        let step = spacing
            .scaled(std::f64::consts::SQRT_2)
            .max(Length::hundredths(10));
        let mut x = area.x;
        while x < area.right() + area.height {
            self.point(Point::new(x, area.y));
            self.op(b"m ");
            self.point(Point::new(x - area.height, area.bottom()));
            self.op(b"l\n");
            x += step;
        }
        self.op(b"S Q\n");
        self.state = before;
    }

    fn outline(&mut self, outline: &Outline) {
        match outline {
            Outline::Rect(area) => self.rect(*area),
            Outline::Ellipse(area) => self.steps(&ellipse(*area)),
            Outline::Polygon(points) => {
                for (n, point) in points.iter().enumerate() {
                    self.point(*point);
                    self.op(if n == 0 { b"m\n" } else { b"l\n" });
                }
                self.op(b"h\n");
            }
            Outline::Path(steps) => self.steps(steps),
        }
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            match step {
                Step::Move(to) => {
                    self.point(*to);
                    self.op(b"m\n");
                }
                Step::Line(to) => {
                    self.point(*to);
                    self.op(b"l\n");
                }
                Step::Curve(first, second, to) => {
                    self.point(*first);
                    self.point(*second);
                    self.point(*to);
                    self.op(b"c\n");
                }
                Step::Close => self.op(b"h\n"),
            }
        }
    }

    fn image(&mut self, placed: &Placed, sources: &Sources<'_>) {
        let Some(number) = sources.numbers.get(&address(&placed.picture)) else {
            return;
        };
        self.op(b"q\n");
        if placed.clip != placed.place {
            self.rect(placed.clip);
            self.op(b"W n\n");
        }
        let place = placed.place;
        push_length(&mut self.out, place.width);
        self.op(b"0 0 ");
        push_length(&mut self.out, place.height);
        self.point(Point::new(place.x, place.bottom()));
        self.op(b"cm /Im");
        push_int(&mut self.out, *number as i64);
        self.op(b" Do Q\n");
    }

    fn form(&mut self, form: &Form, sources: &Sources<'_>) {
        let Some(number) = sources.form_numbers.get(&address(&form.page)) else {
            return;
        };
        self.op(b"q\n");
        self.rect(form.clip);
        self.op(b"W n\n");
        let (area, bleed) = (form.area(), form.page.around().scaled(form.scale));
        let sign = if form.half_turn { -1.0 } else { 1.0 };
        let corner = if form.half_turn {
            Point::new(area.right() + bleed, area.y - bleed)
        } else {
            Point::new(area.x - bleed, area.bottom() + bleed)
        };
        let scale = format!("{:.6}", form.scale * sign);
        let scale = scale.trim_end_matches('0').trim_end_matches('.');
        self.op(format!("{scale} 0 0 {scale} ").as_bytes());
        self.point(corner);
        self.op(b"cm /Fm");
        push_int(&mut self.out, *number as i64);
        self.op(b" Do Q\n");
    }

    fn text(&mut self, text: &Text, sources: &Sources<'_>) {
        let Some(line) = sources.lines.get(&address(&text.line)) else {
            return;
        };
        self.fill_colour(text.colour);
        for run in &line.runs {
            // Hundredths of a point, as the nominal size times the face's percent.
            let size = i64::from(text.size.in_hundredths()) * i64::from(run.percent);
            self.op(b"BT ");
            if self.state.font != Some((run.face, size)) {
                self.state.font = Some((run.face, size));
                self.op(b"/F");
                push_int(&mut self.out, run.face as i64);
                self.op(b" ");
                push_hundredths(&mut self.out, (size + 50) / 100);
                self.op(b" Tf ");
            }
            self.start_run(text, run.left);
            self.parts(&run.parts, size);
            self.op(b"ET\n");
            self.marks(text, run);
        }
    }

    /// The signs of a run, drawn in the measures of their face.
    fn marks(&mut self, text: &Text, run: &EncodedRun) {
        if run.marks.is_empty() {
            return;
        }
        let along = along(text, run.left);
        let at = match text.turn {
            Turn::None => text.at.moved(along, Length::ZERO),
            Turn::Up => text.at.moved(Length::ZERO, -along),
            Turn::Down => text.at.moved(Length::ZERO, along),
        };
        let unit = text.size.in_pt() * f64::from(run.percent) / 100.0 / f64::from(run.upem.max(1));
        let turned = match text.turn {
            Turn::None => [unit, 0.0, 0.0, unit],
            Turn::Up => [0.0, unit, -unit, 0.0],
            Turn::Down => [0.0, -unit, unit, 0.0],
        };
        self.op(b"q ");
        for part in turned {
            self.op(format!("{part:.6} ").as_bytes());
        }
        self.point(at);
        self.op(b"cm\n");
        for mark in &run.marks {
            self.op(format!("q 1 0 0 1 {} {} cm ", mark.at.0, mark.at.1).as_bytes());
            self.op(&mark.outline);
            self.op(b"f Q\n");
        }
        self.op(b"Q\n");
    }

    fn start_run(&mut self, text: &Text, left: i32) {
        let along = along(text, left);
        match text.turn {
            Turn::None => {
                self.point(text.at.moved(along, Length::ZERO));
                self.op(b"Td ");
            }
            Turn::Up => {
                self.op(b"0 1 -1 0 ");
                self.point(text.at.moved(Length::ZERO, -along));
                self.op(b"Tm ");
            }
            Turn::Down => {
                self.op(b"0 -1 1 0 ");
                self.point(text.at.moved(Length::ZERO, along));
                self.op(b"Tm ");
            }
        }
    }

    /// Shows the stretches of a run; the rise is always put back to zero for the next run.
    fn parts(&mut self, parts: &[(i32, Vec<u8>)], size: i64) {
        let mut risen = 0;
        for (rise, shown) in parts {
            if *rise != risen {
                self.rise(*rise, size);
                risen = *rise;
            }
            self.op(shown);
        }
        if risen != 0 {
            self.rise(0, size);
        }
    }

    fn rise(&mut self, rise: i32, size: i64) {
        push_hundredths(
            &mut self.out,
            (i64::from(rise) * size + 50_000).div_euclid(100_000),
        );
        self.op(b" Ts ");
    }
}

/// How far along its line a run starts.
fn along(text: &Text, left: i32) -> Length {
    let along = i64::from(left) * i64::from(text.size.in_hundredths());
    Length::hundredths(i32::try_from((along + 5000).div_euclid(10_000)).unwrap_or(0))
}

fn push_thousandths(out: &mut Vec<u8>, value: u32) {
    match value {
        0 => out.push(b'0'),
        1000.. => out.push(b'1'),
        _ => out.extend_from_slice(format!(".{value:03}").trim_end_matches('0').as_bytes()),
    }
}
