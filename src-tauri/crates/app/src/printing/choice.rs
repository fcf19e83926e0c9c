//! Pages that are chosen in writing: `2,5-6`.
use crate::failure::Failure;

/// The pages that are named, counted from 0, in order and once each; all when nothing is said.
pub(super) fn chosen(text: Option<&str>, total: usize) -> Result<Vec<usize>, Failure> {
    let text: String = text.unwrap_or_default().chars().map(plain).collect();
    if text.trim().is_empty() {
        return Ok((0..total).collect());
    }
    let mut pages = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let page = |text: &str| {
            text.trim()
                .parse()
                .ok()
                .filter(|page| (1..=total).contains(page))
        };
        match (page(first), page(last)) {
            (Some(first), Some(last)) if first <= last => pages.extend(first - 1..last),
            _ => {
                let refused = Failure::refused("bad-pages").at("pages");
                return Err(refused.with("total", total));
            }
        }
    }
    pages.sort_unstable();
    pages.dedup();
    Ok(pages)
}

/// Pages counted from 0, as a person writes them.
pub(super) fn written(pages: &[usize]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut rest = pages;
    while let Some(first) = rest.first() {
        let run = rest
            .iter()
            .zip(*first..)
            .take_while(|(page, next)| *page == next);
        let count = run.count();
        parts.push(match count {
            1 => (first + 1).to_string(),
            count => format!("{}-{}", first + 1, first + count),
        });
        rest = rest.get(count..).unwrap_or_default();
    }
    parts.join(",")
}

/// Digits and signs of other scripts as those that numbers are read with.
fn plain(sign: char) -> char {
    match sign {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(sign) - 0x660, 10).unwrap_or(sign),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(sign) - 0x6f0, 10).unwrap_or(sign),
        '،' | ';' => ',',
        '–' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{chosen, written};

    #[test]
    fn pages_are_read_as_they_are_written() {
        let cases = [
            ("2,5-6", vec![1, 4, 5]),
            (" 6, 2 , ٥–٦", vec![1, 4, 5]),
            ("1", vec![0]),
        ];
        for (text, pages) in cases {
            assert_eq!(chosen(Some(text), 6).ok(), Some(pages.clone()), "{text}");
            assert_eq!(chosen(Some(&written(&pages)), 6).ok(), Some(pages));
        }
        assert_eq!(chosen(None, 2).ok(), Some(vec![0, 1]));
        for wrong in ["0", "7", "3-2", "a", "1,,2", "-", "99999999999999999999"] {
            assert!(chosen(Some(wrong), 6).is_err(), "{wrong}");
        }
    }
}
