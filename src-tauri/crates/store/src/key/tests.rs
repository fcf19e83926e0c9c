use serde_json::Value;

use super::ring::Keyring;
use super::*;

fn protected(text: &str) -> (Keyring, StoreKey) {
    Keyring::create(&Protection::Passphrase(Passphrase::unrated(text))).unwrap()
}

/// A file of slots with one change, its sum made to fit again as a forger would.
fn forged(ring: &Keyring, change: impl FnOnce(&mut Value)) -> Result<Keyring, StoreError> {
    let mut value: Value = serde_json::from_slice(&ring.bytes()).unwrap();
    change(&mut value);
    Keyring::read_with_any_sum(&serde_json::to_vec(&value).unwrap())
}

#[test]
fn the_passphrase_opens_and_three_hundred_others_do_not() {
    let (ring, key) = protected("meadow lantern 41");
    let ring = Keyring::read(&ring.bytes()).unwrap();
    assert_eq!(
        ring.unlock("meadow lantern 41").unwrap().bytes(),
        key.bytes()
    );
    for _ in 0..300 {
        let wrong = hex::text(&random_bytes::<8>().unwrap()[..]);
        assert!(
            matches!(ring.unlock(&wrong), Err(StoreError::WrongPassphrase)),
            "{wrong}"
        );
    }
    for wrong in [
        "",
        "meadow lantern 4",
        "meadow lantern 41 ",
        "Meadow lantern 41",
    ] {
        assert!(
            matches!(ring.unlock(wrong), Err(StoreError::WrongPassphrase)),
            "{wrong}"
        );
    }
    assert!(matches!(
        ring.unlock_open(),
        Err(StoreError::WrongPassphrase)
    ));
}

#[test]
fn three_hundred_wrong_keys_break_no_seal() {
    let (ring, _) = Keyring::create(&Protection::Open).unwrap();
    for _ in 0..300 {
        let wrap = hex::text(&random_bytes::<32>().unwrap()[..]);
        let other = forged(&ring, |value| value["open"]["wrap"] = wrap.into()).unwrap();
        assert!(matches!(
            other.unlock_open(),
            Err(StoreError::BookDamaged { .. })
        ));
    }
}

#[test]
fn the_same_letters_typed_decomposed_open_the_book() {
    let (ring, key) = protected("rojbaş ê î û");
    let decomposed = "rojbas\u{327} e\u{302} i\u{302} u\u{302}";
    assert_eq!(ring.unlock(decomposed).unwrap().bytes(), key.bytes());
}

#[test]
fn a_recovery_code_opens_what_the_passphrase_opens() {
    let (mut ring, key) = protected("meadow lantern 41");
    let first = ring.set_recovery_code(&key).unwrap();
    assert_eq!(
        ring.unlock(&first.text().to_lowercase()).unwrap().bytes(),
        key.bytes()
    );
    let second = ring.set_recovery_code(&key).unwrap();
    assert!(matches!(
        ring.unlock(&first.text()),
        Err(StoreError::WrongPassphrase)
    ));
    assert_eq!(ring.unlock(&second.text()).unwrap().bytes(), key.bytes());
    ring.set_passphrase(&key, &Passphrase::unrated("another"))
        .unwrap();
    assert_eq!(ring.unlock(&second.text()).unwrap().bytes(), key.bytes());
    assert!(matches!(
        ring.unlock("meadow lantern 41"),
        Err(StoreError::WrongPassphrase)
    ));
}

#[test]
fn every_forged_field_is_refused() {
    let (mut ring, key) = protected("meadow lantern 41");
    let code = ring.set_recovery_code(&key).unwrap().text();
    let file: Value = serde_json::from_slice(&ring.bytes()).unwrap();
    let mut tried = 0;
    for path in leaves(&file, "") {
        if path == "/sum" {
            continue;
        }
        for forgery in forgeries(file.pointer(&path).unwrap()) {
            let other = forged(&ring, |value| {
                *value.pointer_mut(&path).unwrap() = forgery.clone()
            });
            let Ok(other) = other else {
                tried += 1;
                continue;
            };
            let secrets: &[&str] = match path.split('/').nth(2) {
                Some("0") => &["meadow lantern 41"],
                Some("1") => &[&code],
                _ => &["meadow lantern 41", &code],
            };
            for secret in secrets {
                assert!(other.unlock(secret).is_err(), "{path} = {forgery}");
                tried += 1;
            }
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn a_changed_file_is_not_taken_for_a_whole_one() {
    let (ring, _) = protected("meadow lantern 41");
    let bytes = ring.bytes();
    for at in 0..bytes.len() - 1 {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let answer = Keyring::read(&changed);
        let newer = matches!(answer, Err(StoreError::BookNewer));
        // One flip in white space is harmless only if it leaves the text the same.
        let same = answer.as_ref().is_ok_and(|read| read.bytes() == bytes);
        assert!(
            newer || same || matches!(answer, Err(StoreError::BookDamaged { .. })),
            "{at}"
        );
        assert!(Keyring::read(&bytes[..at]).is_err());
    }
    assert!(Keyring::read(&vec![b' '; 100_000]).is_err());
}

#[test]
fn a_later_layout_is_told_from_a_damaged_one() {
    let later = br#"{"format": 2, "anything": [1, 2]}"#;
    assert!(matches!(Keyring::read(later), Err(StoreError::BookNewer)));
    assert!(matches!(
        Keyring::read(b"{}"),
        Err(StoreError::BookDamaged { .. })
    ));
}

#[test]
fn the_key_before_a_change_is_sealed_under_the_new_one() {
    let (ring, old) = Keyring::create(&Protection::Open).unwrap();
    let (mut next, new) = ring
        .successor(&old, &Passphrase::unrated("meadow"))
        .unwrap();
    assert!(next.is_protected() && next.is_changing());
    assert_ne!(old.bytes(), new.bytes());
    assert_eq!(next.key_before(&new).unwrap().bytes(), old.bytes());
    assert!(next.key_before(&old).is_none());
    next.settle();
    assert!(next.key_before(&new).is_none());
    assert!(!String::from_utf8(next.bytes()).unwrap().contains("before"));
}

#[test]
fn keys_and_passphrases_never_show_themselves() {
    let (_, key) = protected("meadow");
    let hidden = format!(
        "{key:?} {:?}",
        Protection::Passphrase(Passphrase::unrated("meadow"))
    );
    assert!(!hidden.contains("meadow"));
    assert!(!hidden.contains(&hex::text(key.bytes())[..8]));
}

fn leaves(value: &Value, path: &str) -> Vec<String> {
    let below = |name: &str, value: &Value| leaves(value, &format!("{path}/{name}"));
    match value {
        Value::Object(fields) => fields.iter().flat_map(|(name, v)| below(name, v)).collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(at, v)| below(&at.to_string(), v))
            .collect(),
        _ => vec![path.to_owned()],
    }
}

fn forgeries(value: &Value) -> Vec<Value> {
    match value {
        Value::Number(number) => {
            let number = number.as_u64().unwrap();
            [0, number / 2, number + 1, u64::from(u32::MAX), u64::MAX]
                .into_iter()
                .filter(|other| *other != number)
                .map(Value::from)
                .collect()
        }
        Value::String(text) => {
            let swapped = |at: usize| {
                let mut signs: Vec<char> = text.chars().collect();
                signs[at] = if signs[at] == '0' { '1' } else { '0' };
                Value::from(signs.into_iter().collect::<String>())
            };
            let other = if text == "passphrase" {
                "recovery"
            } else {
                "passphrase"
            };
            let cut = text[..text.len() - 1].to_owned();
            vec![
                swapped(0),
                swapped(text.len() - 1),
                other.into(),
                cut.into(),
                "".into(),
            ]
        }
        _ => vec![],
    }
}
