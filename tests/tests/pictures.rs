//! Pictures from somebody who means harm: each is refused in words or made safe, and the program that
//! reads it stays small. Each is read by a program of its own, whose peak of memory the system tells.

use std::env;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use convoke_tests::{Stage, today};
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use image::{DynamicImage, ImageFormat};
use serde_json::json;

/// What reading a picture may take.
const MEMORY_MAX_KB: u64 = 256 * 1024;
/// Names the picture to the program that reads it.
const PICTURE: &str = "CONVOKE_TEST_PICTURE";

/// The part of the test that stands in the other program: says what came of the picture, then its peak.
#[test]
fn a_picture_in_a_program_of_its_own() {
    let Some(path) = env::var_os(PICTURE) else {
        return;
    };
    let stage = Stage::new(today).unwrap();
    stage
        .call("create_book", json!({ "name": "Hostile" }))
        .unwrap();
    let base64 = BASE64_STANDARD.encode(fs::read(path).unwrap());
    let said = match stage.call("add_picture", json!({ "base64": base64 })) {
        Ok(kept) => format!("kept {} x {}", kept["width"], kept["height"]),
        Err(refused) if refused.message.is_empty() => "no words".to_owned(),
        Err(refused) => refused.code,
    };
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("\nsaid={said}\npeak={}", peak.unwrap_or("0 kB").trim());
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut sum = Crc::new();
    sum.update(kind);
    sum.update(body);
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&length, &kind[..], body, &sum.sum().to_be_bytes()].concat()
}

/// So many bytes of nought, packed.
fn packed(length: usize) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    let block = vec![0; 1 << 20];
    for _ in 0..length >> 20 {
        packed.write_all(&block).unwrap();
    }
    packed
        .write_all(&block[..length & ((1 << 20) - 1)])
        .unwrap();
    packed.finish().unwrap()
}

/// A black PNG of a kind with a chunk before its dots.
fn png((width, height): (u32, u32), (depth, kind, bits): (u8, u8, usize), more: &[u8]) -> Vec<u8> {
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    let head = [&size[..], &[depth, kind, 0, 0, 0]].concat();
    let row = (width as usize * bits).div_ceil(8) + 1;
    let dots = packed(row * height as usize);
    [
        &b"\x89PNG\r\n\x1a\n"[..],
        &chunk(b"IHDR", &head),
        more,
        &chunk(b"IDAT", &dots),
        &chunk(b"IEND", &[]),
    ]
    .concat()
}

fn jpeg() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let image = DynamicImage::new_rgb8(400, 300);
    image.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

fn svg(inside: &str) -> Vec<u8> {
    let head = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 300'>";
    format!("{head}{inside}</svg>").into_bytes()
}

/// A square that is covered with tiles.
fn tiled(patterns: &str) -> Vec<u8> {
    svg(&format!(
        "{patterns}<rect width='300' height='300' fill='url(#p)'/>"
    ))
}

/// Each with what comes of it.
fn pictures() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let bomb = [&b"x\0\0"[..], &packed(900 << 20)].concat();
    let rgb = (8, 2, 24);
    let jpeg = jpeg();
    let far = "<g opacity='.9'><rect x='-90000' y='-90000' width='180000' height='180000'/>";
    let far = far.repeat(3) + &"</g>".repeat(3);
    vec![
        (
            "wide and high",
            png((60_000, 60_000), (1, 0, 1), &[]),
            "picture-too-large",
        ),
        (
            "as large as may be",
            png((4400, 4400), (16, 6, 64), &[]),
            "kept 3000 x 3000",
        ),
        (
            "a profile",
            png((40, 40), rgb, &chunk(b"iCCP", &bomb)),
            "kept 40 x 40",
        ),
        (
            "a comment",
            png((40, 40), rgb, &chunk(b"zTXt", &bomb)),
            "kept 40 x 40",
        ),
        (
            "half a photo",
            jpeg[..jpeg.len() / 2].to_vec(),
            "bad-picture",
        ),
        (
            "a script",
            svg("<script>alert(1)</script><rect width='9' height='9'/>"),
            "kept 3000 x 3000",
        ),
        (
            "from elsewhere",
            svg("<image href='http://192.0.2.1/a.png' width='9' height='9'/>"),
            "not-outlines",
        ),
        (
            "huge tiles",
            tiled(
                "<pattern id='p' width='100000' height='100000' patternUnits='userSpaceOnUse'><rect width='9' height='9'/></pattern>",
            ),
            "picture-too-large",
        ),
        (
            "tiles in tiles",
            tiled(
                "<pattern id='q' width='10' height='10' patternUnits='userSpaceOnUse'><rect width='5' height='5'/></pattern><pattern id='p' width='.001' height='.001' patternUnits='userSpaceOnUse' patternTransform='scale(100000)'><rect width='3' height='3' fill='url(#q)'/></pattern>",
            ),
            "picture-too-large",
        ),
        (
            "small tiles",
            tiled(
                "<pattern id='p' width='30' height='30' patternUnits='userSpaceOnUse'><rect width='9' height='9'/></pattern>",
            ),
            "kept 3000 x 3000",
        ),
        ("layers far off", svg(&far), "picture-too-large"),
    ]
}

/// What the other program said of a picture.
fn told<'t>(out: &'t str, name: &str) -> &'t str {
    let found = out.lines().find_map(|line| line.strip_prefix(name));
    found.unwrap_or_default()
}

fn read(path: &Path) -> (String, u64) {
    let done = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "a_picture_in_a_program_of_its_own",
            "--nocapture",
        ])
        .env(PICTURE, path)
        .output()
        .unwrap();
    let out = String::from_utf8_lossy(&done.stdout).into_owned();
    let peak = told(&out, "peak=").split(' ').next().unwrap_or_default();
    (told(&out, "said=").to_owned(), peak.parse().unwrap_or(0))
}

#[test]
fn no_picture_stops_the_program_or_takes_much_of_the_memory() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes, wanted) in pictures() {
        let path = folder.path().join("picture");
        fs::write(&path, bytes).unwrap();
        let (said, peak) = read(&path);
        println!("{name}: {said}, {} MiB", peak / 1024);
        assert_eq!(said, wanted, "{name}");
        assert!(peak <= MEMORY_MAX_KB, "{name} takes {} MiB", peak / 1024);
    }
}
