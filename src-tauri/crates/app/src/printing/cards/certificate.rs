//! Thanks to people who helped.
use chrono::Duration;
use convoke_print::certificate::{Certificate, Certificates, certificates};

use super::super::flyer::{date, window};
use super::super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::super::paper::{any, created, option, personal_data, sheet_of_paper, style_of, title};
use super::{Helper, Subject};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// Certificates.
pub(in super::super) const CERTIFICATES: DocumentKind = DocumentKind {
    name: "certificates",
    group: PaperGroup::People,
    needs_event: false,
    letter: None,
    pack: None,
    options: &[
        option("paper", ValueKind::Choice(&["A4", "Letter"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("hours", ValueKind::Flag(true)),
    ],
    draw,
};

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let subject = Subject::read(view, input)?;
    let style = style_of(view, input)?;
    let language = style.language.clone();
    let helpers = subject.helpers(view)?;
    let mut all: Vec<Certificate> = helpers
        .iter()
        .map(|helper| one(&style, &subject, helper, input.flag("hours")))
        .collect();
    if all.is_empty() {
        // Nobody yet: one to write a name on.
        all.push(Certificate {
            text: said(&style, &subject),
            ..Certificate::default()
        });
    }
    let say = |id: &str| style.say(id, &[]);
    let document = certificates(&Certificates {
        sheet: sheet_of_paper(input),
        thanks: say("certificate-thanks"),
        call: subject.call(&style),
        days: days(&style, &subject),
        certificates: all,
        host: subject.host(&style),
        signature: say("certificate-signature"),
        place_day: say("certificate-place-day"),
        title: title(view.style, "certificates", &subject.title(view.style)),
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

/// The days of the call, or the day of the event.
fn days(style: &Style, subject: &Subject) -> String {
    match (&subject.event, &subject.call) {
        (Some(event), _) => date(style, event.starts_at.as_deref(), event.ends_at.as_deref()),
        (None, Some(call)) => window(style, call),
        (None, None) => String::new(),
    }
}

fn said(style: &Style, subject: &Subject) -> String {
    let title = subject.title(style);
    let city = subject
        .event
        .as_ref()
        .map_or_else(String::new, |event| any(style, event.city.as_ref()));
    let id = if city.is_empty() {
        "certificate-text"
    } else {
        "certificate-text-city"
    };
    style.say(
        id,
        &[
            ("title", Argument::Name(&title)),
            ("days", Argument::Text(&days(style, subject))),
            ("city", Argument::Name(&city)),
        ],
    )
}

fn one(style: &Style, subject: &Subject, helper: &Helper, with_hours: bool) -> Certificate {
    let mut facts = Vec::new();
    let roles = helper.roles(style);
    if !roles.is_empty() {
        let roles = style.list(&roles.iter().map(String::as_str).collect::<Vec<_>>());
        facts.push(style.say("certificate-roles", &[("roles", Argument::Text(&roles))]));
    }
    if let Some(hours) = hours(helper).filter(|_| with_hours) {
        facts.push(style.say("certificate-hours", &[("count", Argument::Count(hours))]));
    }
    Certificate {
        name: helper.name().to_owned(),
        text: said(style, subject),
        facts,
    }
}

/// Full hours of all shifts together, where every shift has both its times.
fn hours(helper: &Helper) -> Option<i64> {
    let mut sum = Duration::zero();
    for (shift, event) in &helper.shifts {
        let span = shift.span(event.zone.as_deref()).ok()?;
        sum += span.end? - span.start?;
    }
    let hours = (sum + Duration::minutes(30)).num_hours();
    (hours > 0).then_some(hours)
}
