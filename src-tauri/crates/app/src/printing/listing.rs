//! What can be printed, and what can be set on it.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

use super::kind::{DocumentKind, OptionKind, PaperGroup, PaperRequest, ValueKind};
use super::{DOCUMENTS, pack};
use crate::design;
use crate::failure::Failure;
use crate::view::{Rows, View};
use crate::words::words;

/// What documents are wanted for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct WhatFor {
    event: Option<String>,
    call: Option<String>,
}

/// A document that can be printed.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct DocumentRow {
    document: &'static str,
    group: PaperGroup,
    title: String,
    detail: String,
    options: Vec<PaperOption>,
}

/// Something that can be set on a document.
#[derive(Debug, Serialize, TS)]
#[ts(export, optional_fields)]
pub struct PaperOption {
    key: &'static str,
    title: String,
    /// What it takes.
    #[ts(type = "'choice' | 'flag' | 'number' | 'languages' | 'text' | 'day'")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    choices: Option<Vec<OptionChoice>>,
    /// Its value when nothing is said.
    #[ts(type = "string | number | boolean | Array<string>")]
    default: Json,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
}

/// One of the words that an option takes.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct OptionChoice {
    value: String,
    title: String,
}

/// What can be printed, group by group, with what can be set.
pub(crate) fn documents(view: &View<'_>, input: WhatFor) -> Result<Rows<DocumentRow>, Failure> {
    let rows = PaperGroup::ALL
        .iter()
        .flat_map(|group| DOCUMENTS.iter().filter(move |kind| kind.group == *group))
        .filter(|kind| input.event.is_some() || !kind.needs_event || input.call.is_none())
        .map(|kind| document_row(view, kind, &input))
        .collect::<Result<Vec<_>, Failure>>()?;
    Ok(Rows::all(rows))
}

fn document_row(
    view: &View<'_>,
    kind: &DocumentKind,
    input: &WhatFor,
) -> Result<DocumentRow, Failure> {
    let request = PaperRequest {
        document: kind.name.to_owned(),
        event: input.event.clone(),
        call: input.call.clone(),
        ..PaperRequest::default()
    };
    let mut pages = None;
    let usual = match kind.check(view, &request) {
        Ok(input) => {
            // Only documents with ids are told by their pages; a pack would draw all of them.
            if kind.letter.is_some() && kind.name != pack::EVENT_DAY_PACK.name {
                pages = Some(kind.drawn(view, &input)?.document.pages.len());
            }
            input.into_values()
        }
        Err(failure) if failure.code == "event-missing" => kind.usual(view, None, None)?,
        Err(failure) => return Err(failure),
    };
    let options = kind.all_options();
    Ok(DocumentRow {
        document: kind.name,
        group: kind.group,
        title: view.style.say(&format!("document-{}", kind.name), &[]),
        detail: detail(view, kind, &usual, pages.unwrap_or(1)),
        options: options
            .map(|option| option_row(view, option, &usual))
            .collect::<Result<_, _>>()?,
    })
}

/// The paper, the languages and the pages that it has when nothing is set.
pub(super) fn detail(
    view: &View<'_>,
    kind: &DocumentKind,
    usual: &BTreeMap<&'static str, Json>,
    pages: usize,
) -> String {
    let paper = usual
        .get("paper")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let paper = view.style.say(&format!("option-paper-{paper}"), &[]);
    let languages: Vec<String> = usual
        .get("languages")
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
        .map(|tag| view.style.say(&format!("language-{tag}"), &[]))
        .collect();
    let languages = view
        .style
        .list(&languages.iter().map(String::as_str).collect::<Vec<_>>());
    let said = |count: usize| {
        let id = format!("document-{}-detail", kind.name);
        let (paper, languages) = (paper.as_str().into(), languages.as_str().into());
        let arguments = [
            ("paper", paper),
            ("languages", languages),
            ("count", count.into()),
        ];
        view.style.say(&id, &arguments)
    };
    let text = said(pages);
    // Words that do not count the pages get them at their end, when there are several.
    if pages > 1 && text == said(pages + 1) {
        let arguments = [("detail", text.as_str().into()), ("count", pages.into())];
        view.style.say("document-detail-pages", &arguments)
    } else {
        text
    }
}

fn option_row(
    view: &View<'_>,
    option: &OptionKind,
    usual: &BTreeMap<&'static str, Json>,
) -> Result<PaperOption, Failure> {
    let style = view.style;
    let title = |id: &str| style.say(id, &[]);
    let id = match &option.value {
        ValueKind::Languages(1, 1) => "option-language".to_owned(),
        ValueKind::Languages(on_a_sheet, _) if *on_a_sheet != 2 => {
            "option-languages-apart".to_owned()
        }
        _ => format!("option-{}", option.key),
    };
    let (kind, choices, min, max) = match &option.value {
        ValueKind::Choice(values) => {
            let choice = |value: &&'static str| OptionChoice {
                value: (*value).to_owned(),
                title: title(&format!("{id}-{value}")),
            };
            (
                "choice",
                Some(values.iter().map(choice).collect()),
                None,
                None,
            )
        }
        ValueKind::Design(words) => {
            let drawn = words.iter().map(|word| OptionChoice {
                value: (*word).to_owned(),
                title: title(&format!("{id}-{word}")),
            });
            let as_data = design::choices(view)?.into_iter();
            let as_data = as_data.map(|(value, title)| OptionChoice { value, title });
            ("choice", Some(drawn.chain(as_data).collect()), None, None)
        }
        ValueKind::Flag(_) => ("flag", None, None, None),
        ValueKind::Number(min, max, _) => ("number", None, Some(*min), Some(*max)),
        ValueKind::Languages(_, max) => ("languages", None, Some(1), i64::try_from(*max).ok()),
        ValueKind::Text(max) => ("text", None, None, i64::try_from(*max).ok()),
        ValueKind::Day => ("day", None, None, None),
    };
    let hint = format!("{id}-hint");
    Ok(PaperOption {
        key: option.key,
        title: title(&id),
        kind,
        choices,
        default: usual.get(option.key).cloned().unwrap_or_default(),
        min,
        max,
        hint: words()
            .has(&style.language, &hint)
            .then(|| style.say(&hint, &[])),
    })
}
