//! Lists that left, as a spreadsheet program that we did not write opens them.

use std::path::Path;
use std::process::Command;

use convoke_app::{App, ExportList};
use convoke_tests::{Stage, today};
use serde_json::json;

const NAMES: [&str; 5] = [
    "=1+1",
    "+4930123",
    "Zoë \"Z\", Ł",
    "ڕۆژین ئەحمەد",
    "-2 & <b>",
];

#[test]
fn libreoffice_reads_every_cell_as_the_text_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = Stage::on(folder.path(), today).app;
    let book = folder.path().join("Lists.convoke");
    app.create_folder(&book, None, false).expect("a book");
    for name in NAMES {
        let person = json!({"formatted_name": name, "tel": ["+49 30 23125", "0049301"]});
        app.call("add_person", person).expect("is added");
    }
    for format in ["csv", "ods"] {
        let seen = seen(&app, folder.path(), format);
        for name in NAMES {
            let quoted = format!("\"{}\"", name.replace('"', "\"\""));
            let row = format!("{quoted},\"+49 30 23125; 0049301\"");
            let found = seen.lines().any(|line| line.replace('\t', "") == row);
            assert!(found, "{format}: {row} is not in\n{seen}");
        }
        assert_eq!(seen.lines().count(), NAMES.len() + 1);
    }
}

/// What LibreOffice writes of the list again: every text in quotation marks, formulas as formulas.
fn seen(app: &App, folder: &Path, format: &str) -> String {
    let input = ExportList {
        list: "people".to_owned(),
        format: format.to_owned(),
        search: None,
        event: None,
        call: None,
    };
    let file = folder.join(format!("people.{format}"));
    app.export_to(&file, input).expect("is written");
    let out = folder.join(format!("seen-{format}"));
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.join("office").display()
    );
    // Commas and quotation marks, UTF-8, all columns as a person sees them when nothing is said, formulas shown.
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true";
    let opened = "--infilter=CSV:44,34,76,1";
    let mut office = Command::new("soffice");
    office
        .arg(profile)
        .args(["--headless", "--convert-to", filter, "--outdir"])
        .arg(&out);
    if format == "csv" {
        office.arg(opened);
    }
    let done = office.arg(&file).output().expect("LibreOffice runs");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    std::fs::read_to_string(out.join("people.csv")).expect("it wrote what it saw")
}
