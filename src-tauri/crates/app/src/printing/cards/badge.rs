//! Name badges of the people who help.
use convoke_domain::place::is_right_to_left;
use convoke_print::Size;
use convoke_print::badge::{Badge, BadgeSheets, badge_grid, badges};
use convoke_print::text::isolated;

use super::super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind, has_words};
use super::super::paper::{
    created, data_of, figures, option, personal_data, sheet_of_paper, style_of, title,
};
use super::super::paper_style;
use super::{Helper, Subject, start};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// Name badges.
pub(in super::super) const NAME_BADGES: DocumentKind = DocumentKind {
    name: "name-badges",
    group: PaperGroup::People,
    needs_event: false,
    letter: None,
    pack: None,
    options: &[
        option("paper", ValueKind::Choice(&["A4", "Letter"])),
        option("size", ValueKind::Choice(&["90x65", "90x55", "85x54"])),
        option("languages", ValueKind::Languages(1, 5)),
        // A badge speaks its wearer's language, as far as there are words in it.
        option("own_language", ValueKind::Flag(true)),
        option("blank", ValueKind::Number(0, 200, 0)),
        option("start", ValueKind::Number(1, 12, 1)),
    ],
    draw,
};

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let subject = Subject::read(view, input)?;
    let style = style_of(view, input)?;
    let language = style.language.clone();
    let helpers = subject.helpers(view)?;
    let size = match input.choice("size") {
        "90x55" => Size::mm(90.0, 55.0),
        "85x54" => Size::mm(85.0, 54.0),
        _ => Size::mm(90.0, 65.0),
    };
    let mut all: Vec<Badge> = helpers
        .iter()
        .map(|helper| badge(view, input, &subject, helper, &language))
        .collect();
    let mut blank = usize::try_from(input.number("blank")).unwrap_or_default();
    if all.is_empty() && blank == 0 {
        // Nobody yet: a sheet to write on.
        blank = badge_grid(sheet_of_paper(input), size).count();
    }
    all.resize(all.len() + blank, empty(&subject, &style));
    let foot = style.say(
        "badge-foot",
        &[
            (
                "width",
                Argument::Text(&millimetres(&style, size.width.in_mm())),
            ),
            (
                "height",
                Argument::Text(&millimetres(&style, size.height.in_mm())),
            ),
            ("n", Argument::Text("{n}")),
            ("total", Argument::Text("{total}")),
        ],
    );
    let document = badges(&BadgeSheets {
        badges: all,
        size,
        sheet: sheet_of_paper(input),
        start: start(input),
        foot,
        data: data_of(view, &style),
        figures: figures(&style),
        title: title(view.style, "name-badges", &subject.title(view.style)),
        created: Some(created(view)),
        language,
    });
    Ok(Drawn {
        document,
        remarks: personal_data(helpers.len()).into_iter().collect(),
        bare: helpers.is_empty(),
        ..Drawn::default()
    })
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a badge measures some millimetres"
)]
fn millimetres(style: &Style, mm: f64) -> String {
    style.number(mm.round() as i64)
}

fn badge(
    view: &View<'_>,
    input: &PaperInput,
    subject: &Subject,
    helper: &Helper,
    language: &str,
) -> Badge {
    let spoken = helper.person.languages.clone().unwrap_or_default();
    // A name in Latin letters does not stand on a badge that runs from right to left.
    let rtl = runs_right_to_left(helper.name());
    let fits = |tag: &&String| has_words(tag) && is_right_to_left(tag) == rtl;
    let own = spoken.iter().find(fits);
    let own = own.filter(|_| input.flag("own_language"));
    let style = paper_style(view, own.map_or(language, String::as_str));
    let (name, family) = names(helper);
    // Whom everybody may ask is the person whom the event names.
    let contact = |event: &convoke_domain::nouns::Event| {
        event.contact_name.as_deref().is_some_and(|contact| {
            contact == helper.name() || Some(contact) == helper.person.given_name.as_deref()
        })
    };
    Badge {
        call: subject.call(&style),
        name,
        family,
        role: helper.roles(&style).join(" · "),
        languages: languages(&style, &spoken),
        ask_me: subject.events.iter().any(|(_, event)| contact(event)),
        label: String::new(),
        language: style.language.clone(),
    }
}

/// Whether the first letter of a name is of a script that runs from right to left.
fn runs_right_to_left(name: &str) -> bool {
    let first = name.chars().find(|letter| letter.is_alphabetic());
    first.is_some_and(|letter| ('\u{590}'..'\u{900}').contains(&letter))
}

/// Given and family name where both are known; an alias replaces both.
fn names(helper: &Helper) -> (String, String) {
    let person = &helper.person;
    let whole = helper.name().trim().to_owned();
    if person.alias == Some(true) {
        return (whole, String::new());
    }
    if let (Some(given), Some(family)) = (&person.given_name, &person.family_name) {
        return (given.clone(), family.clone());
    }
    match whole.split_once(' ') {
        Some((given, family)) => (given.to_owned(), family.trim().to_owned()),
        None => (whole, String::new()),
    }
}

/// Languages in their own names, each kept from turning its neighbour round.
fn languages(style: &Style, spoken: &[String]) -> String {
    let named = spoken.iter().map(|tag| {
        let name = style.say(&format!("own-{tag}"), &[]);
        if is_right_to_left(tag) == is_right_to_left(&style.language) {
            name
        } else {
            isolated(&name)
        }
    });
    named.collect::<Vec<_>>().join(" · ")
}

fn empty(subject: &Subject, style: &Style) -> Badge {
    Badge {
        language: style.language.clone(),
        call: subject.call(style),
        role: style.say("badge-guest", &[]),
        label: style.say("badge-name", &[]),
        ..Badge::default()
    }
}
