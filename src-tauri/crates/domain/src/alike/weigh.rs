//! What agrees and what does not, in tenths of a bit.
use std::collections::BTreeMap;

use super::name::{Likeness, Name, names};
use super::{About, Evidence, Face};
use crate::text::fold;

/// Somebody in the forms that are compared.
pub(super) struct Known {
    pub given: Vec<Name>,
    pub family: Vec<Name>,
    pub tel: Vec<String>,
    pub email: Vec<String>,
    pub born: Option<String>,
    pub city: Option<String>,
    pub street: Option<String>,
}

/// Digits at the end of a telephone number that tell it, whatever stands before them.
const TEL_DIGITS: usize = 8;

impl Known {
    pub fn of(face: &Face) -> Self {
        let (given, family) = match &face.parts {
            Some((given, family)) => (names(given), names(family)),
            None => {
                let mut all = names(&face.name);
                let family = if all.len() > 1 {
                    all.split_off(all.len() - 1)
                } else {
                    Vec::new()
                };
                (all, family)
            }
        };
        let tidy =
            |text: &Option<String>| text.as_deref().map(fold).filter(|text| !text.is_empty());
        Self {
            given,
            family,
            tel: face.tel.iter().filter_map(|tel| tel_key(tel)).collect(),
            email: face.email.iter().map(|email| fold(email.trim())).collect(),
            born: face.born_on.clone().filter(|day| !day.ends_with("-01-01")),
            city: tidy(&face.city),
            street: tidy(&face.street),
        }
    }

    pub fn words(&self) -> impl Iterator<Item = &Name> {
        self.given.iter().chain(&self.family)
    }
}

fn tel_key(tel: &str) -> Option<String> {
    let digits: Vec<char> = fold(tel).chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().saturating_sub(TEL_DIGITS);
    (digits.len() >= 6).then(|| digits[from..].iter().collect())
}

/// How often names and numbers come: what everybody has tells nobody apart.
pub(super) struct Common {
    bones: BTreeMap<String, usize>,
    tel: BTreeMap<String, usize>,
    people: usize,
}

impl Common {
    pub fn of(known: &[Known]) -> Self {
        let mut common = Self {
            bones: BTreeMap::new(),
            tel: BTreeMap::new(),
            people: known.len(),
        };
        for each in known {
            for name in each.words() {
                *common.bones.entry(name.bones.clone()).or_default() += 1;
            }
            for tel in &each.tel {
                *common.tel.entry(tel.clone()).or_default() += 1;
            }
        }
        common
    }

    /// Tenths of a bit that a name is worth: more for a rare one.
    fn worth(&self, name: &Name) -> i32 {
        let count = self.bones.get(&name.bones).copied().unwrap_or(1).max(1);
        // A small book says little about which names are rare.
        bits(self.people.max(200) / count).clamp(20, 90)
    }
}

/// The logarithm to the base of two, in tenths.
fn bits(ratio: usize) -> i32 {
    let mut rest = ratio.max(1) as u128;
    rest = rest.pow(10);
    i32::try_from(rest.ilog2()).unwrap_or(i32::MAX)
}

/// All that speaks for one person, or for two.
pub(super) fn weigh(one: &Known, other: &Known, common: &Common) -> Vec<Evidence> {
    let (given, family) = names_weigh(one, other, common);
    let parts = [
        (About::Given, given),
        (About::Family, family),
        (About::Tel, tel(one, other, common)),
        (About::Email, email(one, other)),
        (About::Born, born(one, other)),
        (About::Address, address(one, other)),
    ];
    let told = parts.into_iter().filter(|(_, weight)| *weight != 0);
    told.map(|(about, weight)| Evidence { about, weight })
        .collect()
}

/// Given and family name; in whichever order they stand.
fn names_weigh(one: &Known, other: &Known, common: &Common) -> (i32, i32) {
    let straight = (
        part(&one.given, &other.given, common),
        part(&one.family, &other.family, common),
    );
    let turned = (
        part(&one.given, &other.family, common),
        part(&one.family, &other.given, common),
    );
    // Turned round is a little less likely than straight.
    if turned.0 + turned.1 - 20 > straight.0 + straight.1 {
        (turned.0 - 10, turned.1 - 10)
    } else {
        straight
    }
}

/// The best of the words of one part with those of the other.
fn part(ones: &[Name], others: &[Name], common: &Common) -> i32 {
    if ones.is_empty() || others.is_empty() {
        return 0;
    }
    let pairs = ones
        .iter()
        .flat_map(|one| others.iter().map(move |other| (one, other)));
    let best = pairs.map(|(one, other)| {
        let worth = common.worth(one).min(common.worth(other));
        match one.likeness(other) {
            Likeness::Same => worth,
            Likeness::Sound => worth * 8 / 10,
            Likeness::Near => 10,
            Likeness::Other => -60,
        }
    });
    best.max().unwrap_or_default()
}

fn tel(one: &Known, other: &Known, common: &Common) -> i32 {
    let shared = one.tel.iter().find(|tel| other.tel.contains(tel));
    shared.map_or(0, |tel| {
        let count = common.tel.get(tel).copied().unwrap_or(2);
        // A number of a whole household, or of an office, tells little.
        (90 - 20 * i32::try_from(count.saturating_sub(2)).unwrap_or(4)).max(10)
    })
}

fn email(one: &Known, other: &Known) -> i32 {
    if one.email.iter().any(|email| other.email.contains(email)) {
        110
    } else {
        0
    }
}

fn born(one: &Known, other: &Known) -> i32 {
    match (&one.born, &other.born) {
        (Some(one), Some(other)) if one == other => 90,
        (Some(one), Some(other)) if is_slip(one, other) => 20,
        (Some(_), Some(_)) => -60,
        _ => 0,
    }
}

/// Day and month exchanged, or one figure wrong.
fn is_slip(one: &str, other: &str) -> bool {
    let parts = |day: &str| day.split('-').map(str::to_owned).collect::<Vec<_>>();
    let (left, right) = (parts(one), parts(other));
    let wrong = one
        .chars()
        .zip(other.chars())
        .filter(|(left, right)| left != right)
        .count();
    wrong == 1
        || (left.len() == 3
            && right.len() == 3
            && left[0] == right[0]
            && left[1] == right[2]
            && left[2] == right[1])
}

/// Town and street as one: they hang together, so they are not counted twice.
fn address(one: &Known, other: &Known) -> i32 {
    let same = |one: &Option<String>, other: &Option<String>| match (one, other) {
        (Some(one), Some(other)) => Some(one == other),
        _ => None,
    };
    match (
        same(&one.street, &other.street),
        same(&one.city, &other.city),
    ) {
        (Some(true), _) => 35,
        (_, Some(true)) => 10,
        (_, Some(false)) => -10,
        _ => 0,
    }
}
