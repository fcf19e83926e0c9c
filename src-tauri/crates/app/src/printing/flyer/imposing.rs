//! Several flyers on one sheet, to be cut apart.
use convoke_print::flyer::FlyerPaper;
use convoke_print::imposition::{NUp, n_up};
use convoke_print::{Document, Size, paper};

use super::super::binding::turned;
use super::super::kind::{OptionKind, PaperInput, ValueKind};

/// How many on which sheet.
pub(super) const IMPOSITION: OptionKind = OptionKind {
    key: "imposition",
    value: ValueKind::Choice(&[
        "none",
        "4-on-a4",
        "2-on-a4",
        "dl-3-on-a4",
        "4-on-letter",
        "2-on-letter",
    ]),
};

/// The flyer that a sheet is made for; none when it stands alone.
pub(super) fn paper_of(input: &PaperInput) -> Option<FlyerPaper> {
    match input.choice("imposition") {
        "4-on-a4" | "4-on-letter" => Some(FlyerPaper::A6),
        "2-on-a4" | "2-on-letter" => Some(FlyerPaper::A5),
        "dl-3-on-a4" => Some(FlyerPaper::Dl),
        _ => None,
    }
}

/// The flyers on their sheets; the second side falls behind the first.
pub(super) fn imposed(document: Document, input: &PaperInput, two_sided: bool) -> Document {
    let plan = match input.choice("imposition") {
        "4-on-a4" => NUp::new(paper::A4, paper::A6, 2, 2),
        "2-on-a4" => NUp::new(paper::A4.turned(), paper::A5, 2, 1),
        "dl-3-on-a4" => NUp::new(paper::A4.turned(), paper::DL, 3, 1),
        "4-on-letter" => NUp::new(paper::LETTER, Size::mm(107.95, 139.7), 2, 2),
        "2-on-letter" => NUp::new(paper::LETTER.turned(), Size::mm(139.7, 215.9), 2, 1),
        _ => return document,
    };
    let backs = two_sided.then(|| turned(input));
    n_up(&document, &NUp { backs, ..plan })
}
