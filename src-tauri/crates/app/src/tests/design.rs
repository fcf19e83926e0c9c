//! Designs of the group's own: made from another one, changed, printed, handed on.
use serde_json::{Value as Json, json};

use super::Stage;

fn flyer(event: &str, design: &str) -> Json {
    json!({"document": "flyer", "event": event, "languages": ["ckb"], "set": {"design": design}})
}

#[test]
fn a_copied_design_is_changed_printed_and_taken_back() {
    let stage = Stage::example();
    let event = stage.first("events", "Open-air");
    let before = stage.digest();
    let added = stage.call(
        "add_design",
        json!({"from": "notice", "name": "Our poster"}),
    );
    let id = added["id"].as_str().unwrap().to_owned();
    let page = stage.call("design", json!({"design": id}));
    assert_eq!(
        (&page["name_text"], &page["own"]),
        (&json!("Our poster"), &json!(true))
    );

    let drawn = stage.call("draft_paper", flyer(&event, &id));
    let places = drawn["places"].as_array().unwrap();
    assert_eq!(
        places[0]["width_mm"],
        json!(138.0),
        "the coloured head: {}",
        places[0]
    );

    let mut layout = page["layout"].clone();
    layout["elements"][0]["width"] = json!(100);
    stage.call("change_design", json!({"id": id, "layout": layout}));
    let drawn = stage.call("draft_paper", flyer(&event, &id));
    let place = &drawn["places"][0];
    assert_eq!(place["width_mm"], json!(100.0));
    assert_eq!(
        place["x_mm"],
        json!(43.0),
        "from the right edge on a sheet in Sorani"
    );

    layout["elements"][3]["text"] = json!("{plaice}");
    let refused = stage.refused("change_design", json!({"id": id, "layout": layout}));
    assert_eq!(refused.code, "design-unknown-field");
    assert_eq!(refused.field.as_deref(), Some("elements[3].text"));

    stage.call("undo", json!({}));
    stage.call("undo", json!({}));
    assert_eq!(stage.digest(), before);
    assert_eq!(
        stage.refused("draft_paper", flyer(&event, &id)).code,
        "no-such-design"
    );
    assert_eq!(
        stage.refused("draft_paper", flyer(&event, "nothing")).code,
        "no-such-design"
    );
}

#[test]
fn a_design_file_carries_its_pictures_to_another_book() {
    let stage = Stage::example();
    let square = image_of_one_colour();
    let picture = stage.call("add_picture", json!({"base64": square}))["picture"].clone();
    let mut layout = stage.call("design", json!({"design": "notice"}))["layout"].clone();
    layout["elements"].as_array_mut().unwrap().push(json!({
        "kind": "picture", "start": 100, "top": 120, "width": 20, "height": 20, "picture": picture
    }));
    let id = stage.call("add_design", json!({"layout": layout}))["id"].clone();
    let file = stage.call("design_file", json!({"design": id}));
    assert_eq!(file["name"], json!("notice.json"));

    let other = Stage::example();
    let event = other.first("events", "Open-air");
    let taken = other.call("import_design", json!({"text": file["text"]}));
    let id = taken["id"].as_str().unwrap();
    let draft = other.call("draft_paper", flyer(&event, id));
    let lacks_picture = |warning: &Json| warning["code"] == json!("no-picture");
    assert!(
        !draft["warnings"]
            .as_array()
            .unwrap()
            .iter()
            .any(lacks_picture)
    );

    let cut = file["text"].as_str().unwrap().get(..200).unwrap();
    assert_eq!(
        other.refused("import_design", json!({"text": cut})).code,
        "design-unreadable"
    );
    let foreign =
        json!({"text": "{\"format\": \"x\", \"version\": 1, \"name\": {}, \"elements\": []}"});
    assert_eq!(
        other.refused("import_design", foreign).code,
        "design-foreign"
    );
}

/// A PNG of 400 x 400 dots.
fn image_of_one_colour() -> String {
    use base64::Engine;
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(400, 400, image::Rgb([20, 90, 60]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    base64::prelude::BASE64_STANDARD.encode(bytes.into_inner())
}
