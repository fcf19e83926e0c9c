//! Placards: the demands of a call, one on each sheet.
use convoke_print::placard::{Placard, Placards, placards};

use super::super::flyer::imprint;
use super::super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::super::paper::{created, option, own, sheet_of_paper, title};
use super::super::paper_style;
use super::super::remark::{Remark, Severity};
use super::Subject;
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;

/// Placards.
pub(in super::super) const PLACARDS: DocumentKind = DocumentKind {
    name: "placards",
    group: PaperGroup::Day,
    needs_event: false,
    letter: None,
    pack: None,
    options: &[
        option(
            "paper",
            ValueKind::Choice(&["A4", "A3", "Letter", "Tabloid"]),
        ),
        option("layout", ValueKind::Choice(&["landscape", "portrait"])),
        option("languages", ValueKind::Languages(5, 5)),
        // Slogans of one's own, one a line, in the first language.
        option("slogans", ValueKind::Text(2000)),
    ],
    draw,
};

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let subject = Subject::read(view, input)?;
    let languages = input.languages();
    let first = languages.first().cloned().unwrap_or_default();
    let style = paper_style(view, &first);
    let mut remarks = Vec::new();
    let mut all = slogans(&first, input.text("slogans"));
    if all.is_empty() {
        for tag in &languages {
            let found = demands(&paper_style(view, tag), &subject);
            if found.is_empty() {
                let remark = Remark::new(Severity::Missing, "missing-translation");
                remarks.push(remark.at("demands").in_language(tag));
            }
            all.extend(found);
        }
    }
    let bare = all.is_empty();
    if bare {
        // A call without demands still has a name to hold up.
        all = slogans(&first, &subject.call(&style));
    }
    let sheet = sheet_of_paper(input);
    let document = placards(&Placards {
        placards: all,
        sheet: if input.choice("layout") == "portrait" {
            sheet
        } else {
            sheet.turned()
        },
        call: subject.call(&style),
        imprint: subject
            .event
            .as_ref()
            .map_or_else(String::new, |event| imprint(&style, event)),
        title: title(view.style, "placards", &subject.call(view.style)),
        created: Some(created(view)),
        language: first,
    });
    Ok(Drawn {
        document,
        remarks,
        bare,
        ..Drawn::default()
    })
}

/// One for each line.
fn slogans(language: &str, text: &str) -> Vec<Placard> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let placard = |line: &str| Placard {
        language: language.to_owned(),
        text: line.to_owned(),
    };
    lines.map(placard).collect()
}

/// A full stop ends a sentence in a text; on a placard it only takes room.
fn demands(style: &Style, subject: &Subject) -> Vec<Placard> {
    let said = subject.call.as_ref().and_then(|call| call.demands.as_ref());
    let mut found = slogans(&style.language, &own(style, said));
    for placard in &mut found {
        let bare = placard.text.trim_end_matches(['.', '۔']).len();
        placard.text.truncate(bare);
    }
    found
}
