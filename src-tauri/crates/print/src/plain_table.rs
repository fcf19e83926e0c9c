//! A plain table on as many sheets as it needs: title, head, rows, footer.

use std::ops::ControlFlow;

use crate::flow::{Flow, Sheet};
use crate::frame::{Align, Colour, Document, Page};
use crate::length::{Length, Point, Rect, Size};
use crate::mark::Marking as _;
use crate::pdf::PrintError;
use crate::table::Table;
use crate::text::{Direction, Reading, Style, TypeCase};

/// The facts of a plain table.
#[derive(Clone, Debug, Default)]
pub struct PlainTable {
    /// Stands over the table and in the viewer's title bar.
    pub title: String,
    /// Language tag of title and head; it gives the direction of the sheet.
    pub language: String,
    /// Size of the sheet.
    pub paper: Size,
    /// Columns, head, rows and look.
    pub table: Table,
    /// What the footer says of the data ('as of 12 December 2026, 14:00').
    pub state: String,
    /// The footer's page count with `{page}` and `{pages}` in it.
    pub page_words: String,
    /// When the data was taken, '2026-12-12T14:00:00'.
    pub created: Option<String>,
}

/// What the foot of a form says, in reading order; the id stands in bold at the end.
#[derive(Clone, Copy, Debug, Default)]
pub struct Footer<'t> {
    /// Document and event.
    pub document: &'t str,
    /// State of the data.
    pub state: &'t str,
    /// The page count with `{page}` and `{pages}` in it.
    pub page_words: &'t str,
    /// Sheet id, set as it is read out.
    pub id: &'t str,
    /// Language tag of the words; it gives the direction.
    pub language: &'t str,
}

const TITLE: Length = Length::pt(18.0);
const SIDE: Length = Length::mm(14.0);
const TOP: Length = Length::mm(10.0);
/// The footer's rule and baseline stand this far above the lower edge.
const FOOT_RULE: Length = Length::mm(16.4);
const FOOT_BASELINE: Length = Length::mm(12.4);
const FOOT_SIZE: Length = Length::pt(7.2);
const ID_SIZE: Length = Length::pt(8.4);

/// Lays a plain table out.
pub fn table_document(facts: &PlainTable) -> Document {
    table_document_with(facts, &mut |_| ControlFlow::Continue(())).unwrap_or_default()
}

/// Lays a plain table out; `report` hears how many rows are done and may stop the job by breaking.
pub fn table_document_with(
    facts: &PlainTable,
    report: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Document, PrintError> {
    let mut case = TypeCase::new();
    let rtl = Direction::of_language(&facts.language).is_rtl();
    let width = facts.paper.width - SIDE * 2;
    let lowest = facts.paper.height - FOOT_RULE - Length::mm(2.0);
    let area = |top: Length| Rect::new(SIDE, top, width, lowest - top);
    let table_top = TOP + TITLE.scaled(1.9);
    let sheet = Sheet {
        size: facts.paper,
        first: area(table_top),
        rest: area(TOP + Length::mm(4.0)),
        rtl,
    };
    let mut flow = Flow::new(&mut case, sheet);
    flow.table_with(&facts.table, report)?;
    let (mut pages, warnings) = flow.finish();
    if let Some(first) = pages.first_mut() {
        title(first, &mut case, facts, rtl);
    }
    let footer = Footer {
        document: &facts.title,
        state: &facts.state,
        page_words: &facts.page_words,
        id: "",
        language: &facts.language,
    };
    draw_footers(&mut pages, &mut case, &footer, SIDE);
    let mut document = Document::new(&facts.title, &facts.language, pages);
    document.warnings.extend(warnings);
    document.created.clone_from(&facts.created);
    Ok(document)
}

fn title(page: &mut Page, case: &mut TypeCase, facts: &PlainTable, rtl: bool) {
    let span = (SIDE, facts.paper.width - SIDE);
    let reading = Reading::auto(&facts.language);
    let (_, size) = case.shrunk(
        &facts.title,
        Style::DISPLAY,
        reading,
        (TITLE, TITLE / 2),
        span.1 - span.0,
    );
    let line = case.clipped(&facts.title, Style::DISPLAY, reading, size, span.1 - span.0);
    page.rule(
        Point::new(span.0, TOP),
        Point::new(span.1, TOP),
        Length::pt(3.0),
    );
    let (align, baseline) = (Align::start(rtl), TOP + TITLE.scaled(1.2));
    page.heading(1, |page| {
        page.text_in(line, span, align, baseline, size, Colour::BLACK);
    });
}

/// Draws the footer of a form on every page: rule, document, state of the data, page x of y, id.
pub fn draw_footers(pages: &mut [Page], case: &mut TypeCase, footer: &Footer<'_>, side: Length) {
    let count = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        let words = footer
            .page_words
            .replace("{page}", &(index + 1).to_string())
            .replace("{pages}", &count.to_string());
        page.furniture(|page| draw_footer(page, case, footer, &words, side));
    }
}

fn draw_footer(
    page: &mut Page,
    case: &mut TypeCase,
    footer: &Footer<'_>,
    page_words: &str,
    side: Length,
) {
    let rtl = Direction::of_language(footer.language).is_rtl();
    let span = (side, page.size.width - side);
    let rule = page.size.height - FOOT_RULE;
    let baseline = page.size.height - FOOT_BASELINE;
    page.rule(
        Point::new(span.0, rule),
        Point::new(span.1, rule),
        Length::pt(0.5),
    );
    let mut room = span.1 - span.0;
    if !footer.id.is_empty() {
        let id = case.line(footer.id, Style::BOLD, Reading::code());
        room = room - id.width(ID_SIZE) - Length::mm(6.0);
        page.text_in(id, span, Align::end(rtl), baseline, ID_SIZE, Colour::BLACK);
    }
    let parts: Vec<&str> = [footer.document, footer.state, page_words]
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect();
    // The count of pages must survive: a long document name gives way to it.
    let rest = parts
        .iter()
        .skip(1)
        .fold(String::new(), |all, part| format!("{all} · {part}"));
    let reading = Reading::of(footer.language);
    let tail = case.line(&rest, Style::TEXT, reading);
    let name = parts.first().copied().unwrap_or_default();
    let name = case.clipped(
        name,
        Style::TEXT,
        reading,
        FOOT_SIZE,
        room - tail.width(FOOT_SIZE),
    );
    let whole = case.line(&format!("{}{rest}", name.text), Style::TEXT, reading);
    page.text_in(
        whole,
        span,
        Align::start(rtl),
        baseline,
        FOOT_SIZE,
        Colour::BLACK,
    );
}
