//! Numbers as PDF writes them, exactly and without rounding through floats.

use crate::length::Length;

/// Appends a whole number.
pub(super) fn push_int(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Appends a number given in hundredths, without needless zeros: 1250 becomes 12.5.
pub(super) fn push_hundredths(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    let value = value.unsigned_abs();
    let (whole, part) = (value / 100, value % 100);
    if whole > 0 || part == 0 {
        push_int(out, whole as i64);
    }
    if part > 0 {
        out.push(b'.');
        out.push(b'0' + (part / 10) as u8);
        if part % 10 > 0 {
            out.push(b'0' + (part % 10) as u8);
        }
    }
}

/// Appends a length in points and a space.
pub(super) fn push_length(out: &mut Vec<u8>, length: Length) {
    push_hundredths(out, i64::from(length.in_hundredths()));
    out.push(b' ');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_shortest_and_exactly() {
        let written = |value| {
            let mut out = Vec::new();
            push_hundredths(&mut out, value);
            String::from_utf8(out).expect("digits")
        };
        let cases = [
            (0, "0"),
            (5, ".05"),
            (-1250, "-12.5"),
            (84189, "841.89"),
            (100, "1"),
            (-7, "-.07"),
        ];
        for (value, text) in cases {
            assert_eq!(written(value), text);
        }
    }
}
