use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;

use super::Stage;

/// Brings everything that `from` has and `to` has not.
fn carry(from: &Stage, to: &Stage) -> serde_json::Value {
    let have = to.call("heads", json!({}))["have"].clone();
    let parcel = from.call("changes_since", json!({"have": have}));
    to.call("apply_changes", json!({"parcel": parcel["parcel"]}))
}

#[test]
fn two_books_that_exchanged_their_changes_have_the_same_rows() {
    let (one, two) = (Stage::example(), Stage::empty());
    let taken = carry(&one, &two);
    assert_eq!(one.digest(), two.digest());
    assert_eq!(taken["more"]["refused"], 0);
    let person = two.add("person", json!({"formatted_name": "Dana"}));
    one.add("person", json!({"formatted_name": "Lena"}));
    carry(&two, &one);
    carry(&one, &two);
    assert_eq!(one.digest(), two.digest());
    assert_eq!(
        one.call("person", json!({"id": person}))["formatted_name"],
        "Dana"
    );
    let again = carry(&one, &two);
    assert_eq!(again["operation"], json!(null));
}

#[test]
fn a_parcel_is_taken_back_as_a_whole() {
    let (one, two) = (Stage::example(), Stage::empty());
    let before = two.digest();
    carry(&one, &two);
    two.call("undo", json!({}));
    assert_eq!(two.digest(), before);
}

#[test]
fn a_damaged_parcel_is_refused_and_nothing_is_written() {
    let (one, two) = (Stage::example(), Stage::empty());
    let before = two.digest();
    let parcel = one.call("changes_since", json!({}));
    let whole = BASE64_STANDARD
        .decode(parcel["parcel"].as_str().unwrap())
        .unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for bytes in [&flipped[..], &whole[..whole.len() - 1], b"", b"hello"] {
        let input = json!({"parcel": BASE64_STANDARD.encode(bytes)});
        assert_eq!(two.refused("apply_changes", input).code, "bad-parcel");
    }
    let no_base64 = two.refused("apply_changes", json!({"parcel": "%%%"}));
    assert_eq!(no_base64.code, "bad-parcel");
    let have = two.refused("changes_since", json!({"have": "aGVsbG8="}));
    assert_eq!(
        (have.code.as_str(), have.field.as_deref()),
        ("bad-parcel", Some("have"))
    );
    assert_eq!(two.digest(), before);
}

#[test]
fn a_picture_is_kept_and_given_back() {
    let stage = Stage::empty();
    let mut png = std::io::Cursor::new(Vec::new());
    let image = image::DynamicImage::new_rgb8(40, 20);
    image.write_to(&mut png, image::ImageFormat::Png).unwrap();
    let base64 = BASE64_STANDARD.encode(png.into_inner());
    let kept = stage.call("add_picture", json!({"base64": base64}));
    assert_eq!((&kept["width"], &kept["height"]), (&json!(40), &json!(20)));
    let size = stage.call("picture", json!({"picture": kept["picture"]}));
    assert!(size.as_u64().unwrap() > 100);
    assert_eq!(
        stage.refused("picture", json!({"picture": "no"})).code,
        "no-such-picture"
    );
    for (base64, code) in [("aGVsbG8=", "bad-picture"), ("%", "bad-picture")] {
        assert_eq!(
            stage.refused("add_picture", json!({"base64": base64})).code,
            code
        );
    }
}
