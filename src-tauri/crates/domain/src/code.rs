//! Ids on paper: a type letter, four signs and a check sign, `S7K·3F9` when printed.

/// Signs that handwriting and typing keep apart: no I, L, O, U.
pub const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Makes the id of a sheet from chance: the letter of its type, four signs, the check sign.
#[must_use]
pub fn sheet_code(letter: char, chance: [u8; 4]) -> String {
    let mut code = String::from(letter);
    code.extend(
        chance
            .iter()
            .map(|byte| char::from(SIGNS[usize::from(byte % 32)])),
    );
    code.push(check_sign(&code));
    code
}

/// The id with a dot in the middle, as it stands on paper.
#[must_use]
pub fn printed(code: &str) -> String {
    match code.char_indices().nth(3) {
        Some((at, _)) => format!("{}·{}", &code[..at], &code[at..]),
        None => code.to_owned(),
    }
}

/// Reads an id as a person types it: small letters, spaces and dots are forgiven.
#[must_use]
pub fn read(typed: &str) -> Option<String> {
    let code: String = typed
        .chars()
        .filter(|sign| !matches!(sign, ' ' | '·' | '.' | '-'))
        .map(|sign| sign.to_ascii_uppercase())
        .enumerate()
        .map(|(place, sign)| match sign {
            // The first sign is the type's letter, and loan slips have an L.
            other if place == 0 => other,
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let (body, check) = code.split_at_checked(5)?;
    (code.len() == 6 && check.chars().eq([check_sign(body)])).then_some(code)
}

/// A weighted sum modulo 31, prime, so that one wrong sign or two swapped ones show.
fn check_sign(body: &str) -> char {
    let sum: usize = body
        .bytes()
        .zip(2..)
        .map(|(sign, weight)| SIGNS.iter().position(|known| *known == sign).unwrap_or(0) * weight)
        .sum();
    char::from(SIGNS[sum % 31])
}

#[cfg(test)]
mod tests {
    use super::{printed, read, sheet_code};

    #[test]
    fn a_mistyped_sheet_id_is_noticed() {
        let code = sheet_code('S', [7, 19, 3, 15]);
        assert_eq!(read(&printed(&code).to_lowercase()), Some(code.clone()));
        let swapped = format!("S{}{}{}", &code[2..3], &code[1..2], &code[3..]);
        assert_eq!(read(&swapped), None);
    }
}
