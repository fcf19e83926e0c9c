//! Texts that are missing in a language that was asked for.
use convoke_domain::Words;
use convoke_domain::nouns::{Call, Event};
use serde::Serialize;
use ts_rs::TS;

use super::say::Draft;
use super::{Found, GapKind, Plan};
use crate::printing::Severity;
use crate::view::View;
use crate::words::Argument::{Name, Text};

/// How complete an event's texts are in one language.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct LanguageState {
    /// Its tag.
    pub language: String,
    /// Its name.
    pub name: String,
    /// Fields that have no text in it.
    pub missing: Vec<&'static str>,
}

type Entry<'a> = (&'static str, Option<&'a Words>);

/// The languages that an event's papers are needed in, each with what is missing.
pub(crate) fn states(view: &View<'_>, event: &Event, call: Option<&Call>) -> Vec<LanguageState> {
    let texts = texts_of_event(event);
    wanted(event, call)
        .iter()
        .map(|language| LanguageState {
            language: language.clone(),
            name: view.language(language),
            missing: missing(&texts, language),
        })
        .collect()
}

pub(super) fn of_event(
    plan: &Plan<'_>,
    (id, event): (&str, &Event),
    title: &str,
    found: &mut Vec<Found>,
) {
    let call = event.call.as_ref().and_then(|call| plan.calls.get(call));
    let texts = texts_of_event(event);
    for language in wanted(event, call) {
        let draft = Draft::new(GapKind::MissingTranslation, Severity::Warn, id)
            .of_event(id, plan.day_of(event))
            .at("basics", "summary");
        push(plan, draft, (title, &texts, language), found);
    }
}

pub(super) fn of_call(plan: &Plan<'_>, (id, call): (&str, &Call), found: &mut Vec<Found>) {
    let title = plan.view.words(call.title.as_ref());
    let texts = [
        ("title", call.title.as_ref()),
        ("statement", call.statement.as_ref()),
        ("demands", call.demands.as_ref()),
    ];
    for language in call.languages.iter().flatten() {
        let draft = Draft::new(GapKind::MissingTranslation, Severity::Warn, id)
            .of_call(id, call.starts_on.as_deref());
        push(plan, draft, (&title, &texts, language), found);
    }
}

fn push(
    plan: &Plan<'_>,
    draft: Draft,
    (title, texts, language): (&str, &[Entry<'_>], &str),
    found: &mut Vec<Found>,
) {
    let missing = missing(texts, language);
    let Some(first) = missing.first() else { return };
    let style = plan.view.style;
    let fields: Vec<String> = missing
        .iter()
        .map(|field| style.say(&format!("field-{field}"), &[]))
        .collect();
    let fields = style.list(&fields.iter().map(String::as_str).collect::<Vec<_>>());
    let name = plan.view.language(language);
    found.push(draft.in_language(first, language).said(
        plan,
        &[("title", Name(title)), ("language", Text(&name))],
        &[("fields", Text(&fields))],
    ));
}

fn texts_of_event(event: &Event) -> [Entry<'_>; 2] {
    [
        ("summary", event.summary.as_ref()),
        ("description", event.description.as_ref()),
    ]
}

/// The event's own languages, else those of its call.
fn wanted<'a>(event: &'a Event, call: Option<&'a Call>) -> &'a [String] {
    let own = event.languages.as_deref();
    own.or_else(|| call?.languages.as_deref())
        .unwrap_or_default()
}

/// Texts that some language has, and this one has not: what is said nowhere is missing nowhere.
fn missing(texts: &[Entry<'_>], language: &str) -> Vec<&'static str> {
    texts
        .iter()
        .filter(|(_, text)| text.is_some_and(|text| !text.contains_key(language)))
        .map(|(field, _)| *field)
        .collect()
}
