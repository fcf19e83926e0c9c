//! What is missing: computed from the records, never stored.
use convoke_domain::Noun;
use convoke_domain::nouns::{Call, Event, Shift};
use serde::Serialize;
use ts_rs::TS;

use crate::failure::Failure;
use crate::printing::Severity;
use crate::view::View;
use crate::words::Argument::{Count, Name, Text};

mod language;
mod plan;
mod say;

pub use language::LanguageState;
pub(crate) use language::states;
pub(crate) use plan::{Plan, is_ahead, is_to_come};
use say::Draft;
pub(crate) use say::days_until;

/// What kind of gap it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum GapKind {
    /// Fewer people than the shift needs.
    UnfilledShift,
    /// Nobody said how many people the shift needs.
    NeedNotSet,
    /// More is promised than there is.
    ShortItem,
    /// An event without a place.
    NoPlace,
    /// A text is missing in a language that was asked for.
    MissingTranslation,
    /// An event without a time.
    NoTime,
    /// An event without anybody to ask.
    NoContact,
    /// An event that is over and that nobody marked as done or cancelled.
    NotDone,
}

/// Something that is missing, and the place where it is mended.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Gap {
    /// Its kind, the record's id and what else tells it apart: stays the same while it is missing.
    pub key: String,
    /// What kind of gap it is.
    pub kind: GapKind,
    /// How much it matters.
    pub severity: Severity,
    /// What is missing, in words.
    pub title: String,
    /// One line about it; the reason, when it was marked as not needed.
    pub detail: String,
    /// How far off the day is on which it bites; empty when no day is known.
    pub when_text: String,
    /// That day.
    pub when_sub: String,
    /// The verb that mends it.
    pub verb_text: String,
    /// Where it is mended.
    pub target: Target,
}

/// Where a gap is mended.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, optional_fields)]
pub struct Target {
    /// Which page.
    #[ts(type = "'event' | 'materials' | 'call'")]
    pub page: &'static str,
    /// The record that the page shows.
    pub id: String,
    /// The section of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<&'static str>,
    /// The field; in the section `team` the id of the shift, with `.needed` for its need.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The language of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// A gap with what it is sorted by.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub gap: Gap,
    /// The day on which it bites.
    pub day: Option<String>,
    /// The event that it belongs to.
    pub event: Option<String>,
    /// Whether somebody said that it may stay.
    pub waived: bool,
}

/// Everything that is missing in the scope: of one call, or of the whole book.
pub(crate) fn all(plan: &Plan<'_>, scope: Option<&str>) -> Result<Vec<Found>, Failure> {
    let mut found = Vec::new();
    for (id, call) in &plan.calls {
        if scope.is_none_or(|scope| scope == id) {
            of_call(plan, id, call, &mut found);
        }
    }
    for (id, event) in plan.events_of(scope) {
        of_event_itself(plan, id, event, &mut found);
    }
    of_items(plan, |event| plan.is_in(event, scope), &mut found)?;
    Ok(sorted(found))
}

/// Everything that is missing for one event, its materials included.
pub(crate) fn of_event(plan: &Plan<'_>, id: &str) -> Result<Vec<Found>, Failure> {
    let mut found = Vec::new();
    if let Some(event) = plan.events.get(id).filter(|event| plan::is_ahead(event)) {
        of_event_itself(plan, id, event, &mut found);
        of_items(plan, |event| event == id, &mut found)?;
    }
    Ok(sorted(found))
}

/// By the day on which they bite; without a day last.
fn sorted(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by(|one, other| {
        let key = |found: &Found| (found.day.is_none(), found.day.clone(), found.gap.kind);
        (key(one), &one.gap.title).cmp(&(key(other), &other.gap.title))
    });
    found
}

fn of_event_itself(plan: &Plan<'_>, id: &str, event: &Event, found: &mut Vec<Found>) {
    let view = plan.view;
    let title = view.style.place(
        Some(&view.words(event.summary.as_ref())),
        some(&view.words(event.city.as_ref())),
    );
    let draft = |kind, severity| Draft::new(kind, severity, id).of_event(id, plan.day_of(event));
    if plan.is_over(event) {
        // Nobody can be found for it any more; whether it took place is all there is to say.
        let gap = draft(GapKind::NotDone, Severity::Warn).at("basics", "status");
        let when = say::when(view, event.starts_at.as_deref(), event.ends_at.as_deref());
        found.push(gap.said(plan, &[("title", Name(&title))], &[("when", Text(&when))]));
        return;
    }
    // An idea may still lack what a plan must have.
    let is_idea = event.status.as_deref() == Some("idea");
    let must = if is_idea {
        Severity::Unset
    } else {
        Severity::Missing
    };
    let when = say::when(view, event.starts_at.as_deref(), event.ends_at.as_deref());
    if event.starts_at.is_none() {
        let gap = draft(GapKind::NoTime, must).at("basics", "starts_at");
        found.push(gap.said(plan, &[("title", Name(&title))], &[]));
    }
    if needs_place(event) && event.place.is_none() && event.adr.is_none() {
        let gap = draft(GapKind::NoPlace, must).at("basics", "place");
        found.push(gap.said(plan, &[("title", Name(&title))], &[("when", Text(&when))]));
    }
    if event.contact_name.is_none() && event.tel.is_none() && event.email.is_none() {
        let gap = draft(GapKind::NoContact, Severity::Warn).at("basics", "contact_name");
        found.push(gap.said(plan, &[("title", Name(&title))], &[]));
    }
    language::of_event(plan, (id, event), &title, found);
    for (shift_id, shift) in plan.shifts.get(id).into_iter().flatten() {
        of_shift(plan, (id, event), (shift_id, shift), found);
    }
}

/// Media and online actions happen nowhere in particular.
fn needs_place(event: &Event) -> bool {
    let kind = event.kind.as_deref();
    !matches!(kind, Some("online_action" | "media_action"))
}

fn of_shift(
    plan: &Plan<'_>,
    (event_id, event): (&str, &Event),
    (id, shift): (&str, &Shift),
    found: &mut Vec<Found>,
) {
    let view = plan.view;
    let there = plan.people_in(id);
    let kind = match shift.needed {
        None => GapKind::NeedNotSet,
        Some(needed) if there < needed => GapKind::UnfilledShift,
        Some(_) => return,
    };
    let (city, summary) = (
        view.words(event.city.as_ref()),
        view.words(event.summary.as_ref()),
    );
    let title = view.style.place(
        Some(&view.words(shift.role.as_ref())),
        some(&city).or(some(&summary)),
    );
    let (starts, ends) = (shift.starts_at.as_deref(), shift.ends_at.as_deref());
    let when = say::when(view, starts, ends);
    let day = starts
        .map(plan::day)
        .or_else(|| plan.day_of(event).map(str::to_owned));
    let (severity, field) = match kind {
        GapKind::NeedNotSet => (Severity::Unset, format!("{id}.needed")),
        _ => (Severity::Missing, id.to_owned()),
    };
    let draft = Draft::new(kind, severity, id)
        .of_event(event_id, day.as_deref())
        .at("team", &field);
    let draft = if there == 0 { draft.nobody() } else { draft };
    let figures = [
        ("title", Name(&title)),
        ("have", Count(there)),
        ("needed", Count(shift.needed.unwrap_or_default())),
    ];
    found.push(draft.said(plan, &figures, &[("when", Text(&when))]));
}

/// Items of which more is promised than there is, as far as the wanted events need them. They bite
/// on the day of the first event that needs them.
fn of_items(
    plan: &Plan<'_>,
    is_wanted: impl Fn(&str) -> bool,
    found: &mut Vec<Found>,
) -> Result<(), Failure> {
    let view = plan.view;
    for item in view.reader.all(Noun::Item)? {
        let (on_hand, reserved, short) = plan.stock.of(item.id());
        let takers = plan.takers.get(item.id()).map_or(&[][..], Vec::as_slice);
        if short == 0 || !takers.iter().any(|event| is_wanted(event)) {
            continue;
        }
        let facts: convoke_domain::nouns::Item = item.read()?;
        let first = plan.first_of(takers);
        let day = first.and_then(|event| plan.day_of(plan.events.get(event)?));
        let title = view.words(facts.name.as_ref());
        let unit = view.words(facts.unit.as_ref());
        let draft = Draft::new(GapKind::ShortItem, Severity::Missing, item.id()).of_item(
            first,
            day,
            item.id(),
        );
        found.push(draft.said(
            plan,
            &[
                ("title", Name(&title)),
                ("short", Count(short)),
                ("unit", Name(&unit)),
            ],
            &[("reserved", Count(reserved)), ("on_hand", Count(on_hand))],
        ));
    }
    Ok(())
}

fn of_call(plan: &Plan<'_>, id: &str, call: &Call, found: &mut Vec<Found>) {
    language::of_call(plan, (id, call), found);
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

impl View<'_> {
    /// The name of a language in the language of the window.
    pub(crate) fn language(&self, tag: &str) -> String {
        self.style.say(&format!("language-{tag}"), &[])
    }
}
