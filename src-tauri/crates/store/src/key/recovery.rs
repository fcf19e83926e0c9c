//! The printed recovery code: 160 random bits in eight groups that are safe to read aloud and type.

use std::fmt;

use zeroize::Zeroizing;

use super::random_bytes;
use crate::StoreError;

/// Crockford's signs: no I, L, O or U, so that nothing looks like a digit.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 8;
const DATA: usize = 4;

/// A code that opens a book when its passphrase is lost; each group of five ends in a check sign.
pub struct RecoveryCode(Zeroizing<[u8; 20]>);

impl RecoveryCode {
    /// A code nobody had before.
    pub(crate) fn random() -> Result<Self, StoreError> {
        Ok(Self(random_bytes()?))
    }

    /// Reads a typed code, whatever its spaces, dashes and case; the error is the number of the
    /// first group that was mistyped, counted from 1.
    pub fn read(text: &str) -> Result<Self, usize> {
        let mut values = Zeroizing::new([0_u8; GROUPS * (DATA + 1)]);
        let mut count = 0;
        for sign in text.chars().filter(|sign| sign.is_alphanumeric()) {
            let group = count / (DATA + 1) + 1;
            *values.get_mut(count).ok_or(GROUPS)? = value(sign).ok_or(group)?;
            count += 1;
        }
        if count != values.len() {
            return Err((count / (DATA + 1) + 1).min(GROUPS));
        }
        let mut bits = Zeroizing::new([0; GROUPS * DATA]);
        for (index, group) in values.chunks_exact(DATA + 1).enumerate() {
            if check(index, &group[..DATA]) != group[DATA] {
                return Err(index + 1);
            }
            bits[index * DATA..][..DATA].copy_from_slice(&group[..DATA]);
        }
        Ok(Self(bytes_of(&bits)))
    }

    /// The code as it is printed: eight groups of five signs.
    pub fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * (DATA + 2)));
        let values = values_of(&self.0);
        for (index, group) in values.chunks_exact(DATA).enumerate() {
            if index > 0 {
                text.push('-');
            }
            for value in group.iter().copied().chain([check(index, group)]) {
                text.push(char::from(SIGNS[usize::from(value)]));
            }
        }
        text
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0[..]
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(..)")
    }
}

fn value(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    SIGNS
        .iter()
        .position(|known| char::from(*known) == sign)
        .and_then(|at| u8::try_from(at).ok())
}

/// A weighted sum in GF(32): any one wrong sign, any two exchanged signs and any two exchanged
/// groups are seen.
fn check(index: usize, group: &[u8]) -> u8 {
    let number = u8::try_from(index).unwrap_or(0);
    group
        .iter()
        .fold(number, |sum, value| times_alpha(sum ^ value))
}

/// Multiplies by x modulo x^5 + x^2 + 1, whose powers run through all 31 non-zero values.
fn times_alpha(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 32 == 0 {
        doubled
    } else {
        doubled ^ 0b10_0101
    }
}

/// 20 bytes as 32 values of five bits.
fn values_of(bytes: &[u8; 20]) -> Zeroizing<[u8; 32]> {
    let mut values = Zeroizing::new([0; 32]);
    for (at, value) in values.iter_mut().enumerate() {
        for bit in at * 5..at * 5 + 5 {
            *value = (*value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        }
    }
    values
}

fn bytes_of(values: &[u8; 32]) -> Zeroizing<[u8; 20]> {
    let mut bytes = Zeroizing::new([0; 20]);
    for bit in 0..160 {
        let set = (values[bit / 5] >> (4 - bit % 5)) & 1;
        bytes[bit / 8] |= set << (7 - bit % 8);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_code_is_read_back_in_any_typing() {
        for _ in 0..50 {
            let code = RecoveryCode::random().unwrap();
            let text = code.text();
            assert_eq!(text.len(), 47);
            let sloppy = text
                .to_lowercase()
                .replace('-', "  ")
                .replace('0', "o")
                .replace('1', "l");
            assert_eq!(RecoveryCode::read(&text).unwrap().bytes(), code.bytes());
            assert_eq!(RecoveryCode::read(&sloppy).unwrap().bytes(), code.bytes());
        }
    }

    #[test]
    fn every_single_wrong_sign_names_its_group() {
        let text = RecoveryCode::random().unwrap().text();
        for at in (0..text.len()).filter(|at| at % 6 != 5) {
            for sign in SIGNS {
                let mut typed = text.as_bytes().to_vec();
                if typed[at] == *sign {
                    continue;
                }
                typed[at] = *sign;
                let typed = String::from_utf8(typed).unwrap();
                assert_eq!(
                    RecoveryCode::read(&typed).unwrap_err(),
                    at / 6 + 1,
                    "{typed}"
                );
            }
        }
    }

    #[test]
    fn exchanged_signs_and_exchanged_groups_are_seen() {
        let text = RecoveryCode::random().unwrap().text();
        for at in 0..text.len() - 1 {
            let mut typed = text.as_bytes().to_vec();
            typed.swap(at, at + 1);
            if at % 6 >= 4 || typed == text.as_bytes() {
                continue;
            }
            assert!(
                RecoveryCode::read(&String::from_utf8(typed).unwrap()).is_err(),
                "{at}"
            );
        }
        let groups: Vec<_> = text.split('-').collect();
        for at in 0..7 {
            let mut typed = groups.clone();
            typed.swap(at, at + 1);
            if typed[at] != groups[at] {
                assert!(RecoveryCode::read(&typed.join("-")).is_err(), "{at}");
            }
        }
    }

    #[test]
    fn too_few_and_too_many_signs_are_refused() {
        let text = RecoveryCode::random().unwrap().text();
        assert_eq!(RecoveryCode::read(&text[..20]).unwrap_err(), 4);
        assert_eq!(RecoveryCode::read(&format!("{}0", &*text)).unwrap_err(), 8);
        assert_eq!(RecoveryCode::read("").unwrap_err(), 1);
        assert_eq!(RecoveryCode::read("ÄÖÜ").unwrap_err(), 1);
    }
}
