//! A face without the tables that a PDF has no use for: names of glyphs and of the face.

/// Tables that a TrueType face in a PDF is drawn from.
const DRAWN_FROM: [&[u8; 4]; 9] = [
    b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep",
];
/// A face with TrueType outlines starts so.
const TRUE_TYPE: [u8; 4] = [0, 1, 0, 0];
/// Where `head` keeps the number that makes the sum of the whole face come out even.
const ADJUSTMENT: usize = 8;
const EVEN_SUM: u32 = 0xb1b0_afba;

/// The face with only the tables that it is drawn from; other kinds of faces stay as they are.
pub(super) fn lean(face: Vec<u8>) -> Vec<u8> {
    let kept = tables(&face).map(|tables| {
        let is_kept = |(tag, _): &([u8; 4], &[u8])| DRAWN_FROM.contains(&tag);
        tables.into_iter().filter(is_kept).collect::<Vec<_>>()
    });
    match kept.map(|tables| joined(&tables)) {
        Some(lean) => lean,
        None => face,
    }
}

/// Every table of a TrueType face with its tag; none when the bytes are something else.
fn tables(face: &[u8]) -> Option<Vec<([u8; 4], &[u8])>> {
    if face.get(..4)? != TRUE_TYPE {
        return None;
    }
    let count = usize::from(u16::from_be_bytes(face.get(4..6)?.try_into().ok()?));
    (0..count)
        .map(|number| {
            let entry = face.get(12 + number * 16..28 + number * 16)?;
            let (start, length) = (word(entry, 8)?, word(entry, 12)?);
            let tag = entry.get(..4)?.try_into().ok()?;
            Some((tag, face.get(start..start.checked_add(length)?)?))
        })
        .collect()
}

fn word(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + 4)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(bytes)).ok()
}

/// A face of these tables, which are in the order of their tags.
fn joined(tables: &[([u8; 4], &[u8])]) -> Vec<u8> {
    let count = u16::try_from(tables.len()).unwrap_or(0);
    let power = u16::try_from(count.max(1).ilog2()).unwrap_or(0);
    let range = 16u16 << power;
    let mut out = TRUE_TYPE.to_vec();
    for value in [count, range, power, (count * 16).saturating_sub(range)] {
        out.extend(value.to_be_bytes());
    }
    let mut body: Vec<u8> = Vec::new();
    let mut head = None;
    for (tag, table) in tables {
        let start = 12 + tables.len() * 16 + body.len();
        let mut table = table.to_vec();
        let length = table.len();
        if tag == b"head" {
            head = Some(start);
            // The number is no part of the sums that it is made from.
            table
                .iter_mut()
                .skip(ADJUSTMENT)
                .take(4)
                .for_each(|byte| *byte = 0);
        }
        table.resize(length.next_multiple_of(4), 0);
        out.extend(tag);
        for value in [sum(&table), small(start), small(length)] {
            out.extend(value.to_be_bytes());
        }
        body.append(&mut table);
    }
    out.append(&mut body);
    let adjustment = EVEN_SUM.wrapping_sub(sum(&out)).to_be_bytes();
    let place = head.and_then(|head| out.get_mut(head + ADJUSTMENT..head + ADJUSTMENT + 4));
    if let Some(place) = place {
        place.copy_from_slice(&adjustment);
    }
    out
}

fn small(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// The sum of all words of four bytes.
fn sum(bytes: &[u8]) -> u32 {
    bytes
        .chunks_exact(4)
        .filter_map(|word| Some(u32::from_be_bytes(word.try_into().ok()?)))
        .fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lean_face_sums_up_and_keeps_its_outlines() {
        let whole = crate::text::faces()[0].data;
        let lean = lean(whole.to_vec());
        let outlines = |face: &[u8]| {
            let all = tables(face).expect("a face");
            let found = all.iter().find(|(tag, _)| tag == b"glyf");
            found.expect("outlines").1.to_vec()
        };
        assert_eq!(outlines(&lean), outlines(whole));
        assert!(tables(&lean).expect("a face").len() < tables(whole).expect("a face").len());
        assert_eq!(sum(&lean), EVEN_SUM);
    }
}
