//! The sign-up sheet of the bench: the pattern's sheet with 500 people on it.
use convoke_print::sign_up::{Code, Known, Mark, SignUpSheet, sign_up_sheet};
use serde_json::{Value as Json, json};

#[path = "../../../../src-tauri/crates/print/tests/support/sheets.rs"]
#[expect(dead_code, reason = "the bench prints one of the patterns")]
mod patterns;

/// People on the sheet.
const PEOPLE: usize = 500;

/// The facts that ours is drawn from.
pub fn facts() -> SignUpSheet {
    SignUpSheet {
        known: patterns::many(PEOPLE),
        blank_rows: 0,
        ..patterns::english()
    }
}

/// The same facts for the peers, whose pages hold as many rows as ours.
pub fn facts_for_peers() -> Json {
    let facts = facts();
    let pages = sign_up_sheet(&facts).document.pages.len();
    let rows = PEOPLE.div_ceil(pages.max(1));
    let (top, bottom, head) = (46.0, 28.4, 6.2);
    let row = (210.0 - top - bottom - head) / f64::from(u32::try_from(rows).unwrap_or(1));
    let id = facts.id.clone().unwrap_or_default();
    let (first, second) = id.split_at(3);
    let known = facts.known.iter().map(|person| known(&facts, person));
    let labels = &facts.labels;
    json!({
        "title": labels.title, "event": facts.event, "call": facts.call, "when": facts.when,
        "place": facts.place, "return_to": facts.return_to, "foot": facts.foot, "typed": labels.typed,
        "id": format!("{first}·{second}"), "code": format!("CONVOKE:{id}"),
        "consent": facts.consent.text().split_once(' ').map(|(first, rest)| [first, rest]),
        "labels": {"shifts": labels.shifts, "skills": labels.skills},
        "columns": ["", labels.here, labels.name, labels.phone, labels.email, labels.shifts, labels.skills, labels.news],
        "shifts": codes(&facts.shifts), "skills": codes(&facts.skills),
        "known": known.collect::<Json>(), "rows": rows, "row": row, "top": top, "bottom": bottom,
    })
}

fn codes(codes: &[Code]) -> Json {
    let code = |code: &Code| json!({"letter": code.letter, "name": code.name, "hours": code.hours});
    codes.iter().map(code).collect()
}

fn known(facts: &SignUpSheet, person: &Known) -> Json {
    let said = |mark: &Mark| match mark {
        Mark::Blank => String::new(),
        Mark::OnFile => facts.labels.on_file.clone(),
        Mark::Shown(signs) => signs.clone(),
    };
    json!({"name": person.name, "phone": said(&person.phone), "email": said(&person.email), "shifts": person.shifts})
}
