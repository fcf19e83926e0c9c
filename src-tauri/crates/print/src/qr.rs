//! QR codes as modules; they are drawn as shapes and never as dots.

use fast_qr::{ECL, QRBuilder};

use crate::frame::Qr;
use crate::length::{Length, Point, Rect};

/// The quiet zone that must stay free on every side, in modules.
pub const QUIET_MODULES: i32 = 4;

impl Qr {
    /// How many modules one side has, or none when the text is too long for any code.
    pub fn modules(text: &str) -> Option<i32> {
        let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
        i32::try_from(code.size).ok()
    }

    /// The side of the code on paper without its quiet zone, or none when the text is too long.
    pub fn side(text: &str, module: Length) -> Option<Length> {
        Qr::modules(text).map(|count| module * count)
    }

    /// The dark stretches of each row, level M (15 % may be soiled).
    pub(crate) fn bars(&self) -> Vec<Rect> {
        let Ok(code) = QRBuilder::new(self.text.as_str()).ecl(ECL::M).build() else {
            return Vec::new();
        };
        let mut bars = Vec::new();
        for row in 0..code.size {
            let mut column = 0;
            while column < code.size {
                let start = column;
                while column < code.size && code[row][column].value() {
                    column += 1;
                }
                if column > start {
                    bars.push(self.bar(row, start, column - start));
                }
                column += 1;
            }
        }
        bars
    }

    fn bar(&self, row: usize, column: usize, count: usize) -> Rect {
        let times = |n: usize| self.module * i32::try_from(n).unwrap_or(0);
        let corner = Point::new(self.at.x + times(column), self.at.y + times(row));
        Rect::new(corner.x, corner.y, times(count), self.module)
    }
}
