//! The page that a printer is measured with.
use convoke_print::calibration::{CROSS_MM, Calibration, LINE_MM, calibration};

use super::super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::super::paper::{created, figures, option, sheet_of_paper, style_of, title};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// The page for measuring.
pub(in super::super) const CALIBRATION: DocumentKind = DocumentKind {
    name: "calibration",
    group: PaperGroup::Printer,
    needs_event: false,
    letter: None,
    pack: None,
    options: &[
        option("paper", ValueKind::Choice(&["A4", "Letter"])),
        option("languages", ValueKind::Languages(1, 1)),
        option("printer_name", ValueKind::Text(127)),
    ],
    draw,
};

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let style = style_of(view, input)?;
    let language = style.language.clone();
    let say = |id: &str| style.say(id, &[]);
    let printer = input.text("printer_name").to_owned();
    let steps = (1..=4).map(|n| say(&format!("calibration-step-{n}")));
    let measure = |id: &str, mm: f64| (say(&format!("calibration-{id}")), should(&style, mm));
    let document = calibration(&Calibration {
        sheet: sheet_of_paper(input),
        heading: say("document-calibration"),
        steps: steps.collect(),
        measures: [
            measure("left", CROSS_MM),
            measure("top", CROSS_MM),
            measure("line", LINE_MM),
        ],
        figures: figures(&style),
        foot: say("calibration-foot"),
        title: title(view.style, "calibration", &printer),
        created: Some(created(view)),
        printer,
        language,
    });
    Ok(Drawn {
        document,
        ..Drawn::default()
    })
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "places are whole millimetres"
)]
fn should(style: &Style, mm: f64) -> String {
    let mm = style.number(mm as i64);
    style.say("calibration-should", &[("mm", Argument::Text(&mm))])
}
