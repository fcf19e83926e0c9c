//! Booklets: the pages of a paper on sheets that are folded once and stitched through the fold.
use convoke_print::imposition::{Booklet, TurnedOver, booklet};

use super::kind::{Drawn, OptionKind, PaperInput, ValueKind};
use crate::failure::Failure;

/// Whether a paper becomes a booklet, and on which sheets.
pub(super) const BOOKLET: OptionKind = OptionKind {
    key: "booklet",
    value: ValueKind::Choice(&["none", SAME_SHEET, "double-sheet"]),
};

/// Which edge the printer turns sheets over, where something stands on both sides.
pub(super) const TURNED: OptionKind = OptionKind {
    key: "turned",
    value: ValueKind::Choice(&["long-edge", "short-edge"]),
};

/// The paper is that of the pages, which become smaller.
const SAME_SHEET: &str = "same-sheet";

/// How the printer turns sheets over.
pub(super) fn turned(input: &PaperInput) -> TurnedOver {
    match input.choice(TURNED.key) {
        "short-edge" => TurnedOver::ShortEdge,
        _ => TurnedOver::LongEdge,
    }
}

/// The paper as it is printed: a booklet when one was asked for. Papers of a pack that go out as
/// single files stay as they are.
pub(super) fn bound(drawn: Drawn, input: &PaperInput) -> Result<Drawn, Failure> {
    let page = drawn.document.pages.first().map(|page| page.size);
    let (choice, Some(page)) = (input.choice(BOOKLET.key), page) else {
        return Ok(drawn);
    };
    if matches!(choice, "" | "none") || !drawn.files.is_empty() {
        return Ok(drawn);
    }
    if page.width > page.height {
        return Err(Failure::refused("booklet-lying").at(BOOKLET.key));
    }
    let plan = Booklet {
        turned: turned(input),
        sheet: (choice == SAME_SHEET).then(|| page.turned()),
        ..Booklet::default()
    };
    Ok(Drawn {
        document: booklet(&drawn.document, &plan),
        two_sided: true,
        ..drawn
    })
}
