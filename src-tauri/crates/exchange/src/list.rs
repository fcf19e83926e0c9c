//! Lists on their way to spreadsheets: CSV and OpenDocument. Cells are texts and stay texts, so that no
//! program takes one for a formula, or a telephone number for a sum.

use std::io::{Cursor, Write};

use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

#[cfg(test)]
mod tests;

/// A list with a name and a head.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// What the sheet is called.
    pub name: String,
    /// The heads of its columns.
    pub head: Vec<String>,
    /// Its rows, each with a cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// Why a list could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the list could not be written: {0}")]
pub struct Unwritten(String);

impl List {
    /// As CSV (RFC 4180) in UTF-8, with the mark at its beginning that spreadsheets know it by. A cell that could be
    /// taken for a formula begins with a tab, which readers of ours leave away.
    ///
    /// # Errors
    /// Never in memory.
    pub fn csv(&self) -> Result<Vec<u8>, Unwritten> {
        let unwritten = |error: &dyn std::error::Error| Unwritten(error.to_string());
        let mut out = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        for row in self.all() {
            out.write_record(row.iter().map(|cell| guarded(cell)))
                .map_err(|error| unwritten(&error))?;
        }
        out.into_inner().map_err(|error| unwritten(&error))
    }

    /// As an OpenDocument spreadsheet (ISO/IEC 26300), the same bytes for the same list.
    ///
    /// # Errors
    /// Never in memory.
    pub fn ods(&self) -> Result<Vec<u8>, Unwritten> {
        let parts = [
            ("mimetype", CompressionMethod::Stored, MIME.to_owned()),
            (
                "META-INF/manifest.xml",
                CompressionMethod::Deflated,
                MANIFEST.to_owned(),
            ),
            ("content.xml", CompressionMethod::Deflated, self.content()),
        ];
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, method, text) in parts {
            let options = SimpleFileOptions::DEFAULT.compression_method(method);
            zip.start_file(name, options)
                .map_err(|error| Unwritten(error.to_string()))?;
            zip.write_all(text.as_bytes())
                .map_err(|error| Unwritten(error.to_string()))?;
        }
        let done = zip.finish().map_err(|error| Unwritten(error.to_string()))?;
        Ok(done.into_inner())
    }

    fn all(&self) -> impl Iterator<Item = &Vec<String>> {
        std::iter::once(&self.head).chain(&self.rows)
    }

    fn content(&self) -> String {
        let mut rows = String::new();
        for row in self.all() {
            rows.push_str("<table:table-row>");
            for cell in row {
                rows.push_str("<table:table-cell office:value-type=\"string\">");
                for line in cell.split('\n') {
                    rows.push_str("<text:p>");
                    escape(line, &mut rows);
                    rows.push_str("</text:p>");
                }
                rows.push_str("</table:table-cell>");
            }
            rows.push_str("</table:table-row>");
        }
        let mut name = String::new();
        escape(&self.name, &mut name);
        format!("{BEFORE}<table:table table:name=\"{name}\">{rows}</table:table>{AFTER}")
    }
}

/// A spreadsheet takes what begins with one of these for a formula.
fn guarded(cell: &str) -> String {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("\t{cell}"),
        _ => cell.to_owned(),
    }
}

/// Text as XML 1.0 has it; signs that it cannot hold are left out, runs of spaces are kept.
fn escape(text: &str, to: &mut String) {
    let mut before = ' ';
    for sign in text.chars() {
        match sign {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            '\t' => to.push_str("<text:tab/>"),
            ' ' if before == ' ' => to.push_str("<text:s/>"),
            '\u{fffe}' | '\u{ffff}' => {}
            sign if sign.is_control() => {}
            sign => to.push(sign),
        }
        before = sign;
    }
}

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";
const MANIFEST: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">",
    "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>",
    "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"
);
const BEFORE: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"",
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"",
    " office:version=\"1.3\"><office:body><office:spreadsheet>"
);
const AFTER: &str = "</office:spreadsheet></office:body></office:document-content>";
