use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;

use super::Stage;

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
