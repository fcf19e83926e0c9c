//! Who is on the list already.
use std::collections::BTreeMap;

use convoke_domain::Noun;
use convoke_domain::nouns::{Assignment, Person};
use convoke_domain::text::sort_key;
use convoke_print::sign_up::{Code, Known, Mark};

use super::Facts;
use crate::failure::Failure;
use crate::view::View;

/// Figures of a telephone number that are shown: enough to know one's own, too few to call.
const SHOWN_FIGURES: usize = 3;

/// People who agreed to a shift, by name, each with the record's id.
pub(super) fn confirmed(
    view: &View<'_>,
    facts: &Facts,
    codes: &[(String, Code)],
    phones: bool,
) -> Result<Vec<(String, Known)>, Failure> {
    let mut agreed: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (id, _) in &facts.shifts {
        let place = codes.iter().position(|(shift, _)| shift == id);
        for record in view.reader.linked(Noun::Assignment, "shift", id)? {
            let assignment: Assignment = record.read()?;
            let is_in = matches!(
                assignment.status.as_deref(),
                Some("confirmed" | "stood_in" | "came")
            );
            let Some(person) = assignment.person.filter(|_| is_in) else {
                continue;
            };
            agreed.entry(person).or_default().extend(place);
        }
    }
    let mut people = Vec::new();
    for (id, shifts) in agreed {
        let Some(record) = view.target(Some(&id))? else {
            continue;
        };
        let person: Person = record.read()?;
        people.push((id, known(person, shifts, phones)));
    }
    people.sort_by_cached_key(|(id, known)| (sort_key(&known.name), id.clone()));
    Ok(people)
}

fn known(person: Person, mut shifts: Vec<usize>, phones: bool) -> Known {
    shifts.sort_unstable();
    shifts.dedup();
    let tel = person.tel.and_then(|tel| tel.into_iter().next());
    let phone = match tel {
        None => Mark::Blank,
        Some(tel) if phones => Mark::Shown(format!("•• {}", last_figures(&tel))),
        Some(_) => Mark::OnFile,
    };
    let has_email = person.email.is_some_and(|email| !email.is_empty());
    Known {
        name: person.formatted_name.unwrap_or_default(),
        phone,
        email: if has_email { Mark::OnFile } else { Mark::Blank },
        shifts,
    }
}

/// The last figures as they were stored, without spaces.
fn last_figures(tel: &str) -> String {
    let figures: Vec<char> = tel.chars().filter(|sign| sign.is_numeric()).collect();
    let from = figures.len().saturating_sub(SHOWN_FIGURES);
    figures.get(from..).unwrap_or_default().iter().collect()
}

#[cfg(test)]
mod tests {
    use super::last_figures;

    #[test]
    fn three_figures_of_a_telephone_are_shown() {
        assert_eq!(last_figures("+49 30 23125 014"), "014");
        assert_eq!(last_figures("٠٧٥٠ ١٢٣ ٤٥٦٧"), "٥٦٧");
        assert_eq!(last_figures("12"), "12");
    }
}
