//! Takes over a proposal, or what was left of it, as one operation.
use convoke_domain::Noun;
use convoke_store::Label;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::commands::Work;
use crate::failure::Failure;
use crate::record::Wrote;

/// Somebody for a shift.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PersonInShift {
    /// The person.
    pub person: String,
    /// The shift.
    pub shift: String,
}

/// The places of a proposal that are taken over.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TakeRoster {
    placements: Vec<PersonInShift>,
}

/// Writes the assignments; who is in the shift by now is left as they are.
pub(crate) fn take(work: &mut Work<'_, '_>, input: &TakeRoster) -> Result<Wrote, Failure> {
    let mut added = 0_usize;
    for (at, place) in input.placements.iter().enumerate() {
        let field = |name: &str| format!("placements.{at}.{name}");
        {
            let reader = work.tx.reader();
            let view = work.view(&reader);
            view.named(Noun::Shift, &place.shift, &field("shift"))?;
            view.named(Noun::Person, &place.person, &field("person"))?;
            let there = view
                .reader
                .linked(Noun::Assignment, "shift", &place.shift)?;
            let is_in = |record: &convoke_store::Record| {
                record.text("person") == Some(place.person.as_str())
            };
            if there.iter().any(is_in) {
                continue;
            }
        }
        let fields = json!({"person": place.person, "shift": place.shift});
        if let Some(fields) = fields.as_object() {
            work.tx.add(Noun::Assignment, fields)?;
            added += 1;
        }
    }
    work.tx
        .set_label(Label::new("label-take-roster").with("count", added));
    Ok(Wrote {
        id: None,
        more: Some(json!({"added": added})),
    })
}
