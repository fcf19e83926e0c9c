//! What spreadsheets get.
use super::List;

fn list() -> List {
    let cells = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    List {
        name: "People & groups".to_owned(),
        head: cells(["name", "telephone"]),
        rows: vec![
            cells(["=1+1", "+49 30 23125"]),
            cells(["ڕۆژین \"R\", Ahmed", "a\nb"]),
        ],
    }
}

#[test]
fn csv_begins_with_its_mark_and_guards_what_looks_like_a_formula() {
    let csv = String::from_utf8(list().csv().unwrap()).unwrap();
    let expected = "\u{feff}name,telephone\r\n\t=1+1,\t+49 30 23125\r\n\"ڕۆژین \"\"R\"\", Ahmed\",\"a\nb\"\r\n";
    assert_eq!(csv, expected);
}

#[test]
fn a_spreadsheet_is_the_same_bytes_twice_and_names_its_kind_first() {
    let ods = list().ods().unwrap();
    assert_eq!(ods, list().ods().unwrap());
    let first = &ods[30..84];
    assert_eq!(
        String::from_utf8_lossy(first),
        "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
    );
}
