//! How well letters stand out from what is behind them.

use crate::frame::Colour;

/// Contrast of a colour with white paper in hundredths, as WCAG defines it.
pub(super) fn contrast_on_white(colour: Colour) -> u32 {
    contrast(colour, Colour::WHITE)
}

/// Contrast of two colours in hundredths, as WCAG defines it.
pub(super) fn contrast(one: Colour, other: Colour) -> u32 {
    let (one, other) = (luminance(one), luminance(other));
    ((one.max(other) * 100.0 + 5.0) / (one.min(other) + 0.05)).floor() as u32
}

fn luminance(colour: Colour) -> f64 {
    let (r, g, b) = match colour {
        Colour::Grey(v) => (v, v, v),
        Colour::Rgb(r, g, b) => (r, g, b),
    };
    let linear = |v: u8| {
        let v = f64::from(v) / 255.0;
        if v <= 0.040_45 {
            v / 12.92
        } else {
            ((v + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_what_the_rules_for_the_web_say() {
        assert_eq!(contrast_on_white(Colour::BLACK), 2100);
        assert_eq!(contrast_on_white(Colour::WHITE), 100);
        assert_eq!(contrast_on_white(Colour::Rgb(0xd4, 0x3a, 0x0c)), 476);
    }
}
