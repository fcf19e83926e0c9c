//! What the head of a JPEG says, read before anything is decoded.

/// What a JPEG takes while it is decoded.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub(super) struct Head {
    /// Bytes for each dot that are held at once.
    pub bytes_per_dot: u64,
    /// Whether the end of the picture is there.
    pub is_whole: bool,
}

/// Reads the frame of a JPEG; nothing when there is none before the dots.
pub(super) fn of_jpeg(bytes: &[u8]) -> Option<Head> {
    let mut at = 2;
    let mut head = Head::default();
    while let Some([0xff, kind, high, low]) = bytes.get(at..at + 4) {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        match kind {
            0xc0..=0xc2 => {
                head.bytes_per_dot = of_frame(*kind, bytes.get(at + 4..at + 2 + length)?)?
            }
            0xda => {
                // Among the dots 0xff is always followed by nought or a number of restart.
                let rest = bytes.get(at + 2 + length..)?;
                head.is_whole = rest.windows(2).any(|two| two == [0xff, 0xd9]);
                return Some(head);
            }
            // A filling byte before a mark.
            0xff => {
                at += 1;
                continue;
            }
            _ => {}
        }
        at += 2 + length;
    }
    None
}

/// A frame that becomes finer by and by holds a number of two bytes for each dot of each part, beside
/// the dots themselves; parts with fewer dots hold fewer.
fn of_frame(kind: u8, frame: &[u8]) -> Option<u64> {
    let count = usize::from(*frame.get(5)?);
    let parts = frame.get(6..6 + 3 * count)?;
    let shown = count.max(1) as u64;
    if kind != 0xc2 {
        return Some(shown);
    }
    let dots = |part: &[u8]| {
        part.get(1)
            .map_or(0, |both| u64::from(both >> 4) * u64::from(both & 15))
    };
    let parts: Vec<u64> = parts.chunks(3).map(dots).collect();
    let most = parts.iter().copied().max().unwrap_or(1).max(1);
    Some(shown + (2 * parts.iter().sum::<u64>()).div_ceil(most))
}
