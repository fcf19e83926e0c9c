//! Documents: printed, or listed with all that can be set.
use std::path::{Path, PathBuf};
use std::{env, fs};

use convoke_app::{App, Failure};
use serde_json::{Map, Value as Json};

use crate::grammar::Print;
use crate::{Output, call, refused, with_book};

/// Prints a document, and a page of it as a picture when that was asked for.
pub fn print(app: &App, print: &Print) -> Result<Output, Failure> {
    let (Some(document), Some(output)) = (&print.document, &print.output) else {
        return Err(refused(
            "malformed-input",
            "DOCUMENT and --output are needed",
        ));
    };
    let mut set = Map::new();
    for pair in &print.set {
        let (key, value) = pair
            .split_once('=')
            .ok_or_else(|| refused("malformed-input", &format!("'{pair}' is not key=value")))?;
        // `blank_rows=12` is a number and `black_white=true` a flag; all else is text.
        let value = serde_json::from_str(value).unwrap_or_else(|_| Json::from(value));
        set.insert(key.to_owned(), value);
    }
    let mut input = Map::from_iter([("document".to_owned(), Json::from(document.as_str()))]);
    for (key, value) in [
        ("event", &print.event),
        ("call", &print.call),
        ("paper", &print.paper),
        ("pages", &print.pages),
        ("again", &print.again),
        ("printer", &print.printer),
    ] {
        if let Some(value) = value {
            input.insert(key.to_owned(), Json::from(value.as_str()));
        }
    }
    if let Some(copies) = print.copies {
        input.insert("copies".to_owned(), Json::from(copies));
    }
    if !print.lang.is_empty() {
        input.insert("languages".to_owned(), Json::from(print.lang.clone()));
    }
    if !set.is_empty() {
        input.insert("set".to_owned(), Json::Object(set));
    }
    let mut saved = app.print_to(output, Json::Object(input))?;
    if let Some(page) = print.png {
        let picture = picture_beside(output, page);
        let bytes = app.page_of(output, page)?;
        fs::write(&picture, bytes).map_err(|error| refused("not-saved", &error.to_string()))?;
        saved["png"] = Json::from(picture.to_string_lossy());
    }
    Ok(Output::Json(saved))
}

/// `flyer.pdf` and page 2 give `flyer-2.png`.
fn picture_beside(pdf: &Path, page: usize) -> PathBuf {
    let stem = pdf.file_stem().unwrap_or_default().to_string_lossy();
    pdf.with_file_name(format!("{stem}-{page}.png"))
}

/// Lists the documents. Designs and usual values come from a book; without one an empty book is
/// made aside for as long as it takes.
pub fn list(app: &App, print: &Print) -> Result<Output, Failure> {
    let mut input = Map::new();
    for (key, id) in [("event", &print.event), ("call", &print.call)] {
        input.extend(
            id.iter()
                .map(|id| (key.to_owned(), Json::from(id.as_str()))),
        );
    }
    let ask = |app: &App| call(app, "documents", Json::Object(input));
    let rows = if print.book.is_some() {
        with_book(app, &print.book_argument()?, ask)?
    } else {
        let aside = env::temp_dir().join(format!("convoke-list-{}", std::process::id()));
        app.in_empty_book(&aside, ask)?
    };
    Ok(match rows {
        Output::Json(rows) if !print.json => Output::Bytes(in_lines(&rows).into_bytes()),
        rows => rows,
    })
}

/// A line for each document, and under it one for each option with what it takes.
fn in_lines(rows: &Json) -> String {
    let mut lines = String::new();
    for row in all(&rows["rows"]) {
        lines += &format!("{}  {}\n", said(&row["document"]), said(&row["title"]));
        for option in all(&row["options"]) {
            let (key, usual) = (said(&option["key"]), said(&option["default"]));
            lines += &format!("    --set {key}={usual}  {}\n", takes(option));
        }
    }
    lines
}

/// What an option takes: its words, or its kind and limits.
fn takes(option: &Json) -> String {
    let choices: Vec<String> = all(&option["choices"])
        .map(|each| said(&each["value"]))
        .collect();
    let limits = [("from", &option["min"]), ("to", &option["max"])];
    let limits = limits.map(|(word, limit)| {
        if limit.is_null() {
            String::new()
        } else {
            format!(" {word} {limit}")
        }
    });
    match said(&option["kind"]).as_str() {
        "choice" => choices.join(" | "),
        kind => format!("{kind}{}", limits.concat()),
    }
}

fn all(list: &Json) -> impl Iterator<Item = &Json> {
    list.as_array().into_iter().flatten()
}

/// Text as it is, lists without their brackets, all else as JSON.
fn said(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(list) => list.iter().map(said).collect::<Vec<_>>().join(","),
        Json::Null => String::new(),
        other => other.to_string(),
    }
}
