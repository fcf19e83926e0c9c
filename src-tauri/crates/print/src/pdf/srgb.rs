//! The colour space of everything we print, as a profile of 500 bytes instead of a file.

/// An ICC profile (version 4.2) of sRGB: primaries and white adapted to D50, IEC 61966-2-1 curve.
pub(super) fn profile() -> Vec<u8> {
    let name = text("sRGB");
    let free = text("CC0");
    let white = xyz([0.9642, 1.0, 0.8249]);
    let red = xyz([0.436_07, 0.222_49, 0.013_92]);
    let green = xyz([0.385_15, 0.716_87, 0.097_08]);
    let blue = xyz([0.143_07, 0.060_61, 0.714_1]);
    let adapted = numbers(
        b"sf32",
        &[
            1.047_91, 0.022_93, -0.050_19, 0.0296, 0.990_46, -0.017_07, -0.009_25, 0.015_06,
            0.751_79,
        ],
    );
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    for value in [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45] {
        curve.extend(fixed(value));
    }
    let tags: [(&[u8; 4], &[u8]); 9] = [
        (b"desc", &name),
        (b"cprt", &free),
        (b"wtpt", &white),
        (b"chad", &adapted),
        (b"rXYZ", &red),
        (b"gXYZ", &green),
        (b"bXYZ", &blue),
        (b"rTRC", &curve),
        (b"gTRC", &curve),
    ];
    assemble(&tags)
}

/// Header, table of tags, data; the blue curve shares the place of the green one.
fn assemble(tags: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let count = tags.len() as u32 + 1;
    let mut at = 128 + 4 + count * 12;
    let mut table = count.to_be_bytes().to_vec();
    let mut data = Vec::new();
    let mut last = (0, 0);
    for (name, bytes) in tags {
        last = (at, bytes.len() as u32);
        push_tag(&mut table, name, last);
        data.extend_from_slice(bytes);
        data.resize(data.len().next_multiple_of(4), 0);
        at += (bytes.len() as u32).next_multiple_of(4);
    }
    push_tag(&mut table, b"bTRC", last);
    let mut profile = at.to_be_bytes().to_vec();
    profile.extend(b"\0\0\0\0\x04\x20\0\0mntrRGB XYZ ");
    profile.extend(b"\x07\xea\0\x01\0\x01\0\0\0\0\0\0acsp");
    profile.resize(68, 0);
    profile.extend([0.9642, 1.0, 0.8249].into_iter().flat_map(fixed));
    profile.resize(128, 0);
    profile.extend(table);
    profile.extend(data);
    profile
}

fn push_tag(table: &mut Vec<u8>, name: &[u8; 4], (at, length): (u32, u32)) {
    table.extend_from_slice(name);
    table.extend(at.to_be_bytes());
    table.extend(length.to_be_bytes());
}

fn text(words: &str) -> Vec<u8> {
    let units: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut bytes = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    bytes.extend((units.len() as u32).to_be_bytes());
    bytes.extend(28u32.to_be_bytes());
    bytes.extend(units);
    bytes
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    numbers(b"XYZ ", &values)
}

fn numbers(kind: &[u8; 4], values: &[f64]) -> Vec<u8> {
    let mut bytes = kind.to_vec();
    bytes.extend([0; 4]);
    bytes.extend(values.iter().copied().flat_map(fixed));
    bytes
}

fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::profile;

    #[test]
    fn the_profile_states_its_own_length_and_stays_small() {
        let profile = profile();
        assert_eq!(profile[..4], (profile.len() as u32).to_be_bytes());
        assert!(profile.len() < 800, "{}", profile.len());
    }
}
