use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::{FILE_MAX, KEPT_SIDE, PictureError, read, try_kept};

fn png(image: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image: DynamicImage = image.into();
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A JPEG, red on its left half, with an EXIF block that says how the camera was held and a
/// word in it that must not stay.
fn held(orientation: u8) -> Vec<u8> {
    let image = RgbImage::from_fn(64, 32, |x, _| {
        Rgb(if x < 32 { [220, 0, 0] } else { [0, 0, 220] })
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(image)
        .write_to(&mut bytes, ImageFormat::Jpeg)
        .unwrap();
    let bytes = bytes.into_inner();
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x02".to_vec();
    exif.extend([1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    exif.extend([1, 0x0f, 0, 2, 0, 0, 0, 8, 0, 0, 0, 38, 0, 0, 0, 0]);
    exif.extend(b"SECRETX\0");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&bytes[..2], &[0xff, 0xe1], &length, &exif, &bytes[2..]].concat()
}

#[test]
fn a_turned_picture_stands_upright_and_forgets_its_camera() {
    let turned = held(6);
    assert!(turned.windows(6).any(|part| part == b"SECRET"));
    let picture = read(&turned).unwrap();
    assert_eq!((picture.width, picture.height), (32, 64));
    assert!(
        !picture
            .file
            .windows(4)
            .any(|part| part == b"Exif" || part == b"SECR")
    );
    let upright = image::load_from_memory(&picture.file).unwrap().into_rgb8();
    // Held clockwise by a quarter: what was left is on top.
    assert!(upright.get_pixel(16, 8).0[0] > 180);
    assert!(upright.get_pixel(16, 56).0[2] > 180);
}

#[test]
fn a_large_picture_is_brought_down_to_what_paper_needs() {
    let picture = read(&png(DynamicImage::new_luma8(6000, 1500))).unwrap();
    assert_eq!((picture.width, picture.height), (3000, 750));
}

#[test]
fn what_is_transparent_becomes_white() {
    let clear = RgbaImage::from_pixel(16, 16, Rgba([0, 0, 0, 0]));
    let picture = read(&png(clear)).unwrap();
    let image = image::load_from_memory(&picture.file).unwrap().into_rgb8();
    assert_eq!(image.get_pixel(8, 8).0, [255, 255, 255]);
}

#[test]
fn a_bomb_is_refused_by_its_header() {
    // The header alone: 60,000 x 60,000 dots, nothing after it.
    let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bomb.extend(60_000_u32.to_be_bytes());
    bomb.extend(60_000_u32.to_be_bytes());
    bomb.extend([8, 2, 0, 0, 0]);
    bomb.extend(0x0fb0_e215_u32.to_be_bytes());
    bomb.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    let refused = read(&bomb);
    assert_eq!(refused, Err(PictureError::TooLarge));
    // The same as a JPEG, in one go and by and by.
    for kind in [0xc0, 0xc2] {
        let refused = read(&framed(kind, 60_000));
        assert_eq!(refused, Err(PictureError::TooLarge));
    }
    // What still fits in one go would be held three times by and by.
    assert_eq!(read(&framed(0xc2, 6_000)), Err(PictureError::TooLarge));
    assert_eq!(read(&vec![0; FILE_MAX + 1]), Err(PictureError::TooLarge));
}

/// A JPEG whose frame, of that kind, says that it is so wide and high.
fn framed(kind: u8, side: u16) -> Vec<u8> {
    let mut whole = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(16, 16)
        .write_to(&mut whole, ImageFormat::Jpeg)
        .unwrap();
    let mut whole = whole.into_inner();
    let frame = whole.windows(2).position(|mark| mark == [0xff, 0xc0]);
    let frame = frame.unwrap();
    whole[frame + 1] = kind;
    whole[frame + 5..frame + 7].copy_from_slice(&side.to_be_bytes());
    whole[frame + 7..frame + 9].copy_from_slice(&side.to_be_bytes());
    whole
}

#[test]
fn four_inks_become_three_lights() {
    // Adobe's mark says that the four parts are inks, and how they are told.
    let mut inks = Cursor::new(Vec::new());
    let grey = DynamicImage::new_luma8(16, 16);
    grey.write_to(&mut inks, ImageFormat::Jpeg).unwrap();
    let inks = four_parts(&inks.into_inner());
    let picture = read(&inks).unwrap();
    let seen = image::load_from_memory(&picture.file).unwrap();
    assert_eq!((seen.width(), seen.height()), (16, 16));
    assert!(!seen.color().has_alpha());
}

/// A grey JPEG of one block row told four times over, as four inks.
fn four_parts(grey: &[u8]) -> Vec<u8> {
    let at = |mark: u8| grey.windows(2).position(|two| two == [0xff, mark]).unwrap();
    let (frame, scan) = (at(0xc0), at(0xda));
    let mut out = grey[..2].to_vec();
    out.extend([0xff, 0xee, 0, 14]);
    out.extend(b"Adobe\0\x64\0\0\0\0\0");
    // Tables of the grey one, without its own frame and scan.
    out.extend(&grey[2..frame]);
    out.extend([0xff, 0xc0, 0, 20, 8, 0, 16, 0, 16, 4]);
    (1..=4).for_each(|part| out.extend([part, 0x11, 0]));
    let frame_end = frame + 2 + usize::from(u16::from_be_bytes([grey[frame + 2], grey[frame + 3]]));
    out.extend(&grey[frame_end..scan]);
    out.extend([0xff, 0xda, 0, 14, 4]);
    (1..=4).for_each(|part| out.extend([part, 0]));
    out.extend([0, 63, 0]);
    let scan_end = scan + 2 + usize::from(u16::from_be_bytes([grey[scan + 2], grey[scan + 3]]));
    // Four blocks of even grey, and for each of them three more of the same.
    out.extend(&grey[scan_end..grey.len() - 2]);
    out.extend([0xff, 0xd9]);
    out
}

/// A drawing of 40 x 20 with something in it.
fn drawing(inside: &str) -> Vec<u8> {
    let head = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 20'>";
    format!("{head}{inside}</svg>").into_bytes()
}

#[test]
fn a_drawing_is_kept_with_sharp_edges_and_what_is_clear() {
    let red = drawing(
        "<script>alert(1)</script><rect width='20' height='20' fill='#c00' onclick='x()'/>",
    );
    let picture = read(&red).unwrap();
    assert_eq!((picture.width, picture.height), (3000, 1500));
    let seen = image::load_from_memory(&picture.file).unwrap().into_rgba8();
    assert_eq!(seen.get_pixel(1490, 700).0, [204, 0, 0, 255]);
    assert_eq!(seen.get_pixel(1510, 700).0[3], 0);
    assert!(!picture.file.windows(6).any(|part| part == b"script"));
}

#[test]
fn a_drawing_that_would_lose_a_part_is_refused() {
    for part in [
        "<text x='1' y='9'>A</text>",
        "<image href='http://192.0.2.1/a.png' width='9' height='9'/>",
        "<image href='file:///etc/passwd' width='9' height='9'/>",
        "<filter id='f'><feTurbulence/></filter><rect filter='url(#f)' width='9' height='9'/>",
    ] {
        assert_eq!(
            read(&drawing(part)),
            Err(PictureError::NotOutlines),
            "{part}"
        );
    }
}

#[test]
fn a_drawing_with_a_bomb_in_it_is_refused_or_made_safe() {
    use std::fmt::Write as _;
    let mut laughs = String::from("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
    for level in 1..=30 {
        let ten = format!("&a{};", level - 1).repeat(10);
        let _ = write!(laughs, "<!ENTITY a{level} '{ten}'>");
    }
    laughs.push_str(
        "]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><desc>&a30;</desc></svg>",
    );
    assert_eq!(read(laughs.as_bytes()), Err(PictureError::Unreadable));

    let mut again = String::from("<defs><rect id='u0' width='1' height='1'/>");
    for level in 1..=12 {
        let ten = format!("<use href='#u{}'/>", level - 1).repeat(10);
        let _ = write!(again, "<g id='u{level}'>{ten}</g>");
    }
    again.push_str("</defs><use href='#u12'/>");
    assert_eq!(read(&drawing(&again)), Err(PictureError::TooLarge));
    let circle = "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>";
    assert_eq!(read(&drawing(circle)), Err(PictureError::TooLarge));
    let deep = "<g>".repeat(5_000) + &"</g>".repeat(5_000);
    assert_eq!(read(&drawing(&deep)), Err(PictureError::TooLarge));
    let layers = "<g opacity='.9'><rect width='40' height='20'/>".repeat(110) + &"</g>".repeat(110);
    assert_eq!(read(&drawing(&layers)), Err(PictureError::TooLarge));
    let painted = "<rect width='40' height='20' fill-opacity='.1'/>".repeat(40_000);
    assert_eq!(read(&drawing(&painted)), Err(PictureError::TooLarge));

    let huge = "<svg xmlns='http://www.w3.org/2000/svg' width='1e30' height='1e30' viewBox='0 0 1e30 1e30'><rect width='1e30' height='9'/></svg>";
    assert!(
        read(huge.as_bytes()).is_ok_and(|picture| picture.width <= 3000)
            || read(huge.as_bytes()).is_err()
    );
    let thin = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 900000 1'><rect width='900000' height='1'/></svg>";
    let thin = read(thin.as_bytes()).unwrap();
    assert_eq!((thin.width, thin.height), (3000, 1));
    let dashes = "<path d='M0 0H40' stroke='#000' stroke-dasharray='0.000001'/>".repeat(500);
    let _ = read(&drawing(&dashes));
}

#[test]
fn a_file_that_is_no_picture_is_refused_and_so_is_half_a_picture() {
    assert_eq!(read(b"hello"), Err(PictureError::Unreadable));
    assert_eq!(read(b"GIF89a"), Err(PictureError::Unreadable));
    let whole = png(DynamicImage::new_rgb8(20, 20));
    assert_eq!(
        read(&whole[..whole.len() / 2]),
        Err(PictureError::Unreadable)
    );
}

#[test]
fn what_was_kept_here_may_come_from_elsewhere_and_nothing_else() {
    let kept = read(&png(DynamicImage::new_rgb8(20, 20))).unwrap().file;
    assert_eq!(try_kept(&kept), Ok(()));
    assert_eq!(
        try_kept(&kept[..kept.len() / 4]),
        Err(PictureError::Unreadable)
    );
    assert_eq!(try_kept(&png(DynamicImage::new_rgba8(20, 20))), Ok(()));
    assert_eq!(try_kept(b"<svg/>"), Err(PictureError::Unreadable));
    let mut wide = Cursor::new(Vec::new());
    let image = DynamicImage::new_luma8(KEPT_SIDE + 1, 8);
    image.write_to(&mut wide, ImageFormat::Jpeg).unwrap();
    assert_eq!(try_kept(wide.get_ref()), Err(PictureError::TooLarge));
}
