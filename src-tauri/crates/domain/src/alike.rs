//! Who may be in the book twice: under another spelling, in another script, with another telephone.
//!
//! People are compared only where a key of theirs is the same (a number, an address of mail, a birthday,
//! parts of their names). What agrees and what does not is weighed in bits, rare names more than
//! common ones. Nothing is merged by itself: a pair is a question.
mod key;
mod name;
mod weigh;

use std::collections::{BTreeMap, BTreeSet};

pub use name::{Likeness, Name};

/// What is known of somebody, as far as it tells people apart.
#[derive(Debug, Clone, Default)]
pub struct Face {
    /// The whole name.
    pub name: String,
    /// Given and family name, when they are known apart.
    pub parts: Option<(String, String)>,
    /// Telephones.
    pub tel: Vec<String>,
    /// E-mail addresses.
    pub email: Vec<String>,
    /// Birthday, `1984-03-21`.
    pub born_on: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Street and number.
    pub street: Option<String>,
}

/// What agrees, or does not, with its weight in tenths of a bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    /// About what.
    pub about: About,
    /// Above nought it speaks for one person, below for two.
    pub weight: i32,
}

/// A field that people are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Given name.
    Given,
    /// Family name.
    Family,
    /// Telephone.
    Tel,
    /// E-mail address.
    Email,
    /// Birthday.
    Born,
    /// Town and street.
    Address,
}

/// Two who may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The position of the first.
    pub one: usize,
    /// The position of the second.
    pub other: usize,
    /// All that speaks for it, less what speaks against it, in tenths of a bit.
    pub weight: i32,
    /// Whether it is as good as certain, so that many can be agreed to at once.
    pub sure: bool,
    /// What it is made of.
    pub evidence: Vec<Evidence>,
}

/// Pairs are asked about from this weight on, in tenths of a bit.
const ASKED: i32 = 90;
/// From this weight on they are as good as certain.
const SURE: i32 = 170;
/// Keys that more people share than this say nothing.
const CROWD: usize = 60;

/// Finds those who may be in the list twice, the surest first.
#[must_use]
pub fn pairs(faces: &[Face]) -> Vec<Pair> {
    let known: Vec<weigh::Known> = faces.iter().map(weigh::Known::of).collect();
    let common = weigh::Common::of(&known);
    let mut found: Vec<Pair> = candidates(&known)
        .into_iter()
        .filter_map(|(one, other)| judged(&known, &common, one, other))
        .collect();
    found.sort_by_key(|pair| (!pair.sure, -pair.weight, pair.one, pair.other));
    found
}

/// Those who share a key that is not everybody's.
fn candidates(known: &[weigh::Known]) -> BTreeSet<(usize, usize)> {
    let mut blocks: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, each) in known.iter().enumerate() {
        for key in key::keys(each) {
            blocks.entry(key).or_default().push(at);
        }
    }
    let mut pairs = BTreeSet::new();
    for block in blocks.values().filter(|block| block.len() <= CROWD) {
        for (place, &one) in block.iter().enumerate() {
            pairs.extend(block[place + 1..].iter().map(|&other| (one, other)));
        }
    }
    pairs
}

fn judged(
    known: &[weigh::Known],
    common: &weigh::Common,
    one: usize,
    other: usize,
) -> Option<Pair> {
    let evidence = weigh::weigh(&known[one], &known[other], common);
    let weight: i32 = evidence.iter().map(|each| each.weight).sum();
    let of = |about| {
        evidence
            .iter()
            .find(|each| each.about == about)
            .map_or(0, |each| each.weight)
    };
    let proven = of(About::Tel) > 0 || of(About::Email) > 0 || of(About::Born) > 0;
    // Members of a household share telephone, street and family name: the given name tells them apart.
    let is_same = of(About::Given) > 0 || (of(About::Given) == 0 && proven);
    let agrees = proven && of(About::Given) > 0 && of(About::Family) >= 0 && of(About::Born) >= 0;
    let sure = weight >= SURE && agrees;
    (weight >= ASKED && is_same).then_some(Pair {
        one,
        other,
        weight,
        sure,
        evidence,
    })
}

#[cfg(test)]
mod tests;
