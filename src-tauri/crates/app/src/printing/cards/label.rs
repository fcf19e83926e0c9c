//! Labels for things and for people, on sheets from the shop.
use convoke_domain::Noun;
use convoke_domain::nouns::{Item, Reservation};
use convoke_domain::text::sort_key;
use convoke_print::label::{Label, LabelFormat, LabelSheets, labels};

use super::super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::super::paper::{any, created, option, personal_data, style_of, title};
use super::{Subject, start};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// Labels.
pub(in super::super) const LABELS: DocumentKind = DocumentKind {
    name: "labels",
    group: PaperGroup::Things,
    needs_event: false,
    letter: None,
    pack: None,
    options: &[
        option(
            "format",
            ValueKind::Choice(&["3x7", "3x8", "2x7", "us-5160"]),
        ),
        option("of", ValueKind::Choice(&["things", "people"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("each", ValueKind::Number(1, 100, 1)),
        option("start", ValueKind::Number(1, 30, 1)),
    ],
    draw,
};

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let subject = Subject::read(view, input)?;
    let style = style_of(view, input)?;
    let language = style.language.clone();
    let people = input.choice("of") == "people";
    let found = if people {
        of_people(view, &subject, &style)?
    } else {
        of_things(view, &subject, &style)?
    };
    let each = usize::try_from(input.number("each")).unwrap_or(1);
    let count = found.len();
    let all = found
        .into_iter()
        .flat_map(|label| std::iter::repeat_n(label, each));
    let document = labels(&LabelSheets {
        format: LabelFormat::named(input.choice("format")),
        labels: all.collect(),
        start: start(input),
        title: title(view.style, "labels", &subject.title(view.style)),
        created: Some(created(view)),
        language,
    });
    Ok(Drawn {
        document,
        remarks: personal_data(count)
            .filter(|_| people)
            .into_iter()
            .collect(),
        bare: count == 0,
        ..Drawn::default()
    })
}

/// One for each thing that an event of these was promised.
fn of_things(view: &View<'_>, subject: &Subject, style: &Style) -> Result<Vec<Label>, Failure> {
    let mut labels = Vec::new();
    for (id, event) in &subject.events {
        let first = labels.len();
        for record in view.reader.linked(Noun::Reservation, "event", id)? {
            let promised: Reservation = record.read()?;
            let Some(item) = view.target(promised.item.as_deref())? else {
                continue;
            };
            let item: Item = item.read()?;
            let place = item.place.clone().filter(|place| !place.is_empty());
            let lines = [
                quantity(style, &promised, &item),
                any(style, event.summary.as_ref()),
                place.unwrap_or_default(),
            ];
            labels.push(Label {
                title: any(style, item.name.as_ref()),
                lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            });
        }
        let own = labels.get_mut(first..).unwrap_or_default();
        own.sort_by_cached_key(|label: &Label| sort_key(&label.title));
    }
    Ok(labels)
}

fn quantity(style: &Style, promised: &Reservation, item: &Item) -> String {
    let Some(count) = promised.quantity else {
        return String::new();
    };
    let count = style.number(count);
    let unit = any(style, item.unit.as_ref());
    let said = style.say(
        "labels-quantity",
        &[
            ("count", Argument::Text(&count)),
            ("unit", Argument::Name(&unit)),
        ],
    );
    said.trim().to_owned()
}

fn of_people(view: &View<'_>, subject: &Subject, style: &Style) -> Result<Vec<Label>, Failure> {
    let about = subject.title(style);
    let label = |helper: &super::Helper| {
        let lines = [helper.roles(style).join(" · "), about.clone()];
        Label {
            title: helper.name().to_owned(),
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        }
    };
    Ok(subject.helpers(view)?.iter().map(label).collect())
}
