//! Scripts that the program brings no face for: those of the system, embedded as well as our own.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::process::Command;

use convoke_print::text::{FaceFile, FaceRefused, LentFace, serve};
use convoke_print::{
    Colour, Document, Length, Page, Point, Reading, Style, TypeCase, paper, pdf, preview,
};

/// Outlines of PostScript, and of TrueType; `./dev` installs both.
const THAI: &str = "/usr/share/fonts/opentype/tlwg/Loma.otf";
const ETHIOPIC: &str = "/usr/share/fonts/truetype/abyssinica/AbyssinicaSIL-Regular.ttf";

fn file(path: &str) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{path} is needed for this test: {error}"))
}

fn lent(path: &str, name: &str) -> Result<convoke_print::text::FaceId, FaceRefused> {
    FaceFile {
        name: name.to_owned(),
        bytes: file(path),
        index: 0,
    }
    .lend()
}

fn page_of(texts: &[(&str, &str)]) -> Document {
    let mut case = TypeCase::new();
    let mut page = Page::new(paper::A5);
    for (row, (text, language)) in (1..).zip(texts) {
        let line = case.line(text, Style::TEXT, Reading::of(language));
        let at = Point::mm(15.0, 20.0 * f64::from(row));
        page.text(line, at, Length::pt(16.0), Colour::BLACK);
    }
    Document::new("Lent", "en", vec![page])
}

/// What a program of poppler says of the bytes.
fn said(program: &str, bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("out.pdf");
    std::fs::write(&path, bytes).expect("written");
    let to = (program == "pdftotext").then_some("-");
    let out = Command::new(program).arg(&path).args(to).output();
    let out = out.unwrap_or_else(|error| panic!("{program} is needed for this test: {error}"));
    assert!(
        out.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8_lossy(&out.stdout).into_owned()
}

#[test]
fn what_the_system_lends_is_embedded_as_a_subset_and_says_what_was_written() {
    let texts = [
        ("ห้องสมุดประชาชน น้ำตา ตาม", "th"),
        ("የሕዝብ ቤተ መጻሕፍት 2026", "am"),
    ];
    let before = page_of(&texts);
    let wanted = before.wanted();
    assert!(wanted.len() > 20 && before.lent_faces().is_empty());
    let faces = [
        lent(THAI, "Loma").expect("Thai"),
        lent(ETHIOPIC, "Abyssinica SIL").expect("Ethiopic"),
    ];
    for each in wanted {
        let is_thai = ('\u{e00}'..'\u{e80}').contains(&each.character);
        serve(each, faces[usize::from(!is_thai)]);
    }
    let document = page_of(&texts);
    assert!(document.warnings.is_empty(), "{:?}", document.warnings);
    let names: Vec<String> = document
        .lent_faces()
        .into_iter()
        .map(|face: LentFace| face.name)
        .collect();
    assert_eq!(names, ["Abyssinica SIL", "Loma"]);

    let bytes = pdf(&document).expect("a PDF");
    let spoken = said("pdftotext", &bytes);
    for (text, _) in texts {
        assert!(spoken.contains(text), "{text} is missing from {spoken}");
    }
    let fonts = said("pdffonts", &bytes);
    for (name, kind) in [("+Loma", "CID Type 0C"), ("+AbyssinicaSIL", "CID TrueType")] {
        let line = fonts.lines().find(|line| line.contains(name)).expect(name);
        assert!(
            line.contains(kind) && line.contains("yes yes yes"),
            "{line}"
        );
    }
    assert!(bytes.len() < 40_000, "{} bytes", bytes.len());
    let seen = preview::png(&bytes, 0, 600).expect("a page");
    let seen = image::load_from_memory(&seen)
        .expect("a picture")
        .to_luma8();
    let dark = |from: u32, to: u32| {
        let rows = (from..to).flat_map(|y| (0..seen.width()).map(move |x| (x, y)));
        rows.filter(|(x, y)| seen.get_pixel(*x, *y).0[0] < 128)
            .count()
    };
    assert!(
        dark(50, 100) > 400 && dark(130, 180) > 400,
        "both lines have ink"
    );
}

#[test]
fn what_its_maker_forbids_is_not_lent() {
    let with_rights = |rights: u16| {
        let mut bytes = file(ETHIOPIC);
        let tables = usize::from(u16::from_be_bytes([bytes[4], bytes[5]]));
        let entry = (0..tables)
            .map(|n| 12 + n * 16)
            .find(|at| &bytes[*at..*at + 4] == b"OS/2");
        let entry = entry.expect("the table of rights");
        let start = u32::from_be_bytes(bytes[entry + 8..entry + 12].try_into().expect("four"));
        let start = usize::try_from(start).expect("small");
        bytes[start + 8..start + 10].copy_from_slice(&rights.to_be_bytes());
        let name = "Forbidden".to_owned();
        FaceFile {
            name,
            bytes,
            index: 0,
        }
        .lend()
        .err()
    };
    assert_eq!(with_rights(0x0002), Some(FaceRefused::NotEmbeddable));
    assert_eq!(with_rights(0x0104), Some(FaceRefused::NotSubsettable));
    assert_eq!(with_rights(0x0200), Some(FaceRefused::NoOutlines));
    assert_eq!(with_rights(0x0004), None);
    let no_face = FaceFile {
        name: "None".to_owned(),
        bytes: b"OTTO".repeat(9),
        index: 0,
    };
    assert!(no_face.lend().is_err());
    // Half a file is refused, or lent and then said to be unprintable: it never stops the program.
    let half = FaceFile {
        name: "Half".to_owned(),
        bytes: file(ETHIOPIC)[..60_000].to_vec(),
        index: 0,
    };
    if let Ok(face) = half.lend() {
        let wanted = page_of(&[("ዟዠ", "am")]).wanted();
        wanted.into_iter().for_each(|each| serve(each, face));
        let _ = pdf(&page_of(&[("ዟዠ", "am")]));
    }
}
