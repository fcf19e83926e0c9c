//! Signs for tables: what is done there, or which languages are spoken.
use std::collections::BTreeSet;

use convoke_domain::Noun;
use convoke_domain::Words;
use convoke_domain::nouns::Shift;
use convoke_print::table_sign::{TableSign, TableSigns, table_signs};

use super::super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::super::paper::{any, created, name_key, option, sheet_of_paper, title};
use super::super::paper_style;
use super::Subject;
use crate::failure::Failure;
use crate::view::View;

/// Table signs.
pub(in super::super) const TABLE_SIGNS: DocumentKind = DocumentKind {
    name: "table-signs",
    group: PaperGroup::Day,
    needs_event: true,
    letter: None,
    pack: Some(80),
    options: &[
        option("paper", ValueKind::Choice(&["A4", "A3", "Letter"])),
        option("what", ValueKind::Choice(&["roles", "languages"])),
        option("languages", ValueKind::Languages(2, 5)),
        option("folded", ValueKind::Flag(true)),
    ],
    draw,
};

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let subject = Subject::read(view, input)?;
    let languages = input.languages();
    let first = languages.first().cloned().unwrap_or_default();
    let style = paper_style(view, &first);
    let signs = match input.choice("what") {
        "languages" => of_languages(view, &subject)?,
        _ => of_roles(view, &subject, &languages)?,
    };
    let bare = signs.is_empty();
    // Without shifts there is one sign for the event itself.
    let signs = if bare {
        vec![TableSign {
            texts: vec![(first.clone(), subject.title(&style))],
            note: String::new(),
        }]
    } else {
        signs
    };
    let document = table_signs(&TableSigns {
        signs,
        sheet: sheet_of_paper(input),
        folded: input.flag("folded"),
        foot: subject.call(&style),
        title: title(view.style, "table-signs", &subject.title(view.style)),
        created: Some(created(view)),
        language: first,
    });
    Ok(Drawn {
        document,
        bare,
        ..Drawn::default()
    })
}

/// One for each role, in the languages that it has a name in.
fn of_roles(
    view: &View<'_>,
    subject: &Subject,
    languages: &[String],
) -> Result<Vec<TableSign>, Failure> {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut signs = Vec::new();
    for (id, _) in &subject.events {
        let mut shifts = view
            .reader
            .linked(Noun::Shift, "event", id)?
            .iter()
            .map(convoke_store::Record::read::<Shift>)
            .collect::<Result<Vec<_>, _>>()?;
        shifts.sort_by_cached_key(|shift: &Shift| {
            let (starts, ends) = (shift.starts_at.clone(), shift.ends_at.clone());
            (starts, ends, name_key(shift.role.as_ref()))
        });
        for shift in shifts {
            let texts = texts(view, shift.role.as_ref(), languages);
            let key = texts.iter().map(|(_, text)| text.as_str()).collect();
            if !texts.is_empty() && seen.insert(key) {
                signs.push(TableSign {
                    texts,
                    note: String::new(),
                });
            }
        }
    }
    Ok(signs)
}

/// What is said in each of the languages; a name in none of them is better than no name.
fn texts(view: &View<'_>, words: Option<&Words>, languages: &[String]) -> Vec<(String, String)> {
    let said: Vec<(String, String)> = languages
        .iter()
        .filter_map(|tag| Some((tag.clone(), words?.get(tag)?.trim().to_owned())))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    if !said.is_empty() {
        return said;
    }
    let first = languages.first().cloned().unwrap_or_default();
    let text = any(&paper_style(view, &first), words);
    if text.is_empty() {
        Vec::new()
    } else {
        vec![(first, text)]
    }
}

/// One for each language that somebody who helps speaks.
fn of_languages(view: &View<'_>, subject: &Subject) -> Result<Vec<TableSign>, Failure> {
    let helpers = subject.helpers(view)?;
    let spoken: BTreeSet<String> = helpers
        .into_iter()
        .flat_map(|helper| helper.person.languages.unwrap_or_default())
        .collect();
    let sign = |tag: String| TableSign {
        texts: vec![(tag.clone(), view.style.say(&format!("own-{tag}"), &[]))],
        note: String::new(),
    };
    Ok(spoken.into_iter().map(sign).collect())
}
