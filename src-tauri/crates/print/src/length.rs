//! Lengths and places on paper: whole hundredths of a point, so that every machine lays out alike.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// A distance on paper in whole hundredths of a point (1 pt = 1/72 inch).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Length(i32);

impl Length {
    /// No distance at all.
    pub const ZERO: Length = Length(0);
    /// Farther than any sheet reaches; used where a box has no lower end.
    pub const FAR: Length = Length(i32::MAX / 4);

    /// A distance in millimetres, rounded to the nearest hundredth of a point.
    pub const fn mm(millimetres: f64) -> Length {
        Length((millimetres * 7200.0 / 25.4).round() as i32)
    }

    /// A distance in points, rounded to the nearest hundredth.
    pub const fn pt(points: f64) -> Length {
        Length((points * 100.0).round() as i32)
    }

    /// A distance in hundredths of a point.
    pub const fn hundredths(count: i32) -> Length {
        Length(count)
    }

    /// How many hundredths of a point this is.
    pub const fn in_hundredths(self) -> i32 {
        self.0
    }

    /// How many points this is.
    pub fn in_pt(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    /// How many millimetres this is.
    pub fn in_mm(self) -> f64 {
        f64::from(self.0) * 25.4 / 7200.0
    }

    /// This distance times a factor, rounded.
    pub fn scaled(self, factor: f64) -> Length {
        Length((f64::from(self.0) * factor).round() as i32)
    }

    /// This distance without its sign.
    pub const fn abs(self) -> Length {
        Length(self.0.abs())
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.in_pt())
    }
}

impl Add for Length {
    type Output = Length;
    fn add(self, other: Length) -> Length {
        Length(self.0 + other.0)
    }
}

impl Sub for Length {
    type Output = Length;
    fn sub(self, other: Length) -> Length {
        Length(self.0 - other.0)
    }
}

impl Neg for Length {
    type Output = Length;
    fn neg(self) -> Length {
        Length(-self.0)
    }
}

impl Mul<i32> for Length {
    type Output = Length;
    fn mul(self, count: i32) -> Length {
        Length(self.0 * count)
    }
}

impl Div<i32> for Length {
    type Output = Length;
    fn div(self, count: i32) -> Length {
        Length(self.0 / count)
    }
}

impl AddAssign for Length {
    fn add_assign(&mut self, other: Length) {
        self.0 += other.0;
    }
}

impl SubAssign for Length {
    fn sub_assign(&mut self, other: Length) {
        self.0 -= other.0;
    }
}

impl Sum for Length {
    fn sum<I: Iterator<Item = Length>>(lengths: I) -> Length {
        lengths.fold(Length::ZERO, Add::add)
    }
}

/// A place on a page: from the left edge, and down from the top edge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Point {
    /// Distance from the left edge of the page.
    pub x: Length,
    /// Distance down from the top edge of the page.
    pub y: Length,
}

impl Point {
    /// A place from its two distances.
    pub const fn new(x: Length, y: Length) -> Point {
        Point { x, y }
    }

    /// A place given in millimetres.
    pub const fn mm(x: f64, y: f64) -> Point {
        Point {
            x: Length::mm(x),
            y: Length::mm(y),
        }
    }

    /// This place moved right and down.
    pub fn moved(self, right: Length, down: Length) -> Point {
        Point {
            x: self.x + right,
            y: self.y + down,
        }
    }
}

/// How wide and how high something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Size {
    /// Extent from left to right.
    pub width: Length,
    /// Extent from top to bottom.
    pub height: Length,
}

impl Size {
    /// A size from its two extents.
    pub const fn new(width: Length, height: Length) -> Size {
        Size { width, height }
    }

    /// A size given in millimetres.
    pub const fn mm(width: f64, height: f64) -> Size {
        Size {
            width: Length::mm(width),
            height: Length::mm(height),
        }
    }

    /// The same sheet turned by a quarter.
    pub const fn turned(self) -> Size {
        Size {
            width: self.height,
            height: self.width,
        }
    }
}

/// A box on a page: its top left corner and its size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rect {
    /// Left edge.
    pub x: Length,
    /// Top edge.
    pub y: Length,
    /// Extent to the right.
    pub width: Length,
    /// Extent downwards.
    pub height: Length,
}

impl Rect {
    /// A box from its corner and its extents.
    pub const fn new(x: Length, y: Length, width: Length, height: Length) -> Rect {
        Rect {
            x,
            y,
            width,
            height,
        }
    }

    /// A box given in millimetres: left, top, width, height.
    pub const fn mm(x: f64, y: f64, width: f64, height: f64) -> Rect {
        Rect::new(
            Length::mm(x),
            Length::mm(y),
            Length::mm(width),
            Length::mm(height),
        )
    }

    /// The right edge.
    pub fn right(self) -> Length {
        self.x + self.width
    }

    /// The bottom edge.
    pub fn bottom(self) -> Length {
        self.y + self.height
    }

    /// This box made smaller by the same distance on all four sides.
    pub fn inset(self, by: Length) -> Rect {
        Rect::new(
            self.x + by,
            self.y + by,
            self.width - by * 2,
            self.height - by * 2,
        )
    }

    /// This box moved right and down.
    pub fn moved(self, right: Length, down: Length) -> Rect {
        Rect {
            x: self.x + right,
            y: self.y + down,
            ..self
        }
    }

    /// Whether `other` lies wholly within this box.
    pub fn holds(self, other: Rect) -> bool {
        other.x >= self.x
            && other.y >= self.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }
}

/// The sheets that offices, copy shops and home printers have.
pub mod paper {
    use super::Size;

    /// ISO A0.
    pub const A0: Size = Size::mm(841.0, 1189.0);
    /// ISO A1.
    pub const A1: Size = Size::mm(594.0, 841.0);
    /// ISO A2.
    pub const A2: Size = Size::mm(420.0, 594.0);
    /// ISO A3.
    pub const A3: Size = Size::mm(297.0, 420.0);
    /// ISO A4.
    pub const A4: Size = Size::mm(210.0, 297.0);
    /// ISO A5.
    pub const A5: Size = Size::mm(148.0, 210.0);
    /// A third of A4, for long envelopes.
    pub const DL: Size = Size::mm(99.0, 210.0);
    /// ISO A6, cut as a quarter of A4.
    pub const A6: Size = Size::mm(105.0, 148.5);
    /// US Letter, 8.5 by 11 inches.
    pub const LETTER: Size = Size::mm(215.9, 279.4);
    /// US Legal, 8.5 by 14 inches.
    pub const LEGAL: Size = Size::mm(215.9, 355.6);
    /// US Tabloid, 11 by 17 inches.
    pub const TABLOID: Size = Size::mm(279.4, 431.8);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_a4_sheet_measures_595_28_by_841_89_points() {
        assert_eq!(paper::A4.width.in_hundredths(), 59_528);
        assert_eq!(paper::A4.height.in_hundredths(), 84_189);
    }

    #[test]
    fn a_box_holds_what_lies_within_it_and_nothing_that_sticks_out() {
        let sheet = Rect::mm(0.0, 0.0, 210.0, 297.0);
        assert!(sheet.holds(sheet.inset(Length::mm(5.0))));
        assert!(!sheet.inset(Length::mm(5.0)).holds(sheet));
    }
}
