//! Keys that those who may be one share.
use super::weigh::Known;

/// The keys of somebody.
pub(super) fn keys(known: &Known) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    keys.extend(known.tel.iter().map(|tel| format!("t{tel}")));
    keys.extend(known.email.iter().map(|email| format!("e{email}")));
    keys.extend(known.born.iter().map(|born| format!("b{born}")));
    let bones: Vec<&str> = known.words().map(|name| name.bones.as_str()).collect();
    for (at, one) in bones.iter().enumerate() {
        for other in &bones[at + 1..] {
            let (first, second) = if one < other {
                (one, other)
            } else {
                (other, one)
            };
            keys.push(format!("n{first} {second}"));
            // One of the two may be spelt otherwise: then its first sound is enough.
            keys.push(format!("f{one} {}", first_sound(other)));
            keys.push(format!("f{other} {}", first_sound(one)));
        }
    }
    if let ([only], Some(street)) = (bones.as_slice(), &known.street) {
        keys.push(format!("s{only} {street}"));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn first_sound(bones: &str) -> &str {
    bones
        .chars()
        .next()
        .map_or("", |sound| &bones[..sound.len_utf8()])
}
