//! What changed in the papers of a pack since it was printed last, in words. The log keeps digests
//! of what was printed; what stands on a paper now and did not then is told as it stands.
use std::collections::BTreeMap;

use convoke_domain::Id;
use convoke_domain::nouns::Printing;
use convoke_print::Document;
use convoke_print::digest::Said;
use convoke_print::pack::Change;
use convoke_print::text::{Emphasised, isolated};

use super::kind::PaperInput;
use super::pack::EVENT_DAY_PACK;
use super::paper::day_and_time;
use super::{choice, log};
use crate::failure::Failure;
use crate::format::Style;
use crate::record;
use crate::view::View;
use crate::words::Argument;

/// Longest list of parts that is kept; what is said goes first, then nothing is kept.
const KEPT_MAX: usize = 60_000;

/// Letters of what is told of one paper.
const WORDS_MAX: usize = 70;

/// A paper of a pack by its digests.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct PartDigest {
    /// Its kind and its event.
    key: (String, String),
    /// Where it begins in the pack, counted from 0.
    first: usize,
    pages: Vec<String>,
    said: Vec<Said>,
}

impl PartDigest {
    /// Of a paper as it was drawn, beginning at a page of the pack.
    pub fn of(kind: &str, event: Id, first: usize, document: &Document) -> Self {
        Self {
            key: (kind.to_owned(), event.to_string()),
            first,
            pages: document.page_digests(),
            said: document.said(),
        }
    }

    /// The page behind it.
    pub fn next(&self) -> usize {
        self.first + self.pages.len()
    }

    /// Lies behind the pages of the cover.
    pub fn behind(&mut self, cover: usize) {
        self.first += cover;
    }
}

/// What is on paper now: new parts where a page of them goes out, those of the print before elsewhere.
pub(super) fn kept(new: Vec<PartDigest>, old: Vec<PartDigest>, out: &[usize]) -> Vec<PartDigest> {
    let mut old: BTreeMap<_, _> = old
        .into_iter()
        .map(|part| (part.key.clone(), part))
        .collect();
    let of_now = new.into_iter().filter_map(|part| {
        let goes_out = (part.first..part.first + part.pages.len()).any(|page| out.contains(&page));
        let before = old.remove(&part.key);
        if goes_out { Some(part) } else { before }
    });
    of_now.collect()
}

/// Parts as the log keeps them, a line for each.
pub(super) fn written(parts: Vec<PartDigest>) -> Option<String> {
    let write = |with_words: bool| {
        let lines = parts.iter().map(|part| {
            let said = part.said.iter().map(|said| said.digest.as_str());
            let said: Vec<&str> = said.filter(|_| with_words).collect();
            let (kind, event) = &part.key;
            format!("{kind} {event} {} {}", part.pages.join(","), said.join(","))
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let kept = [true, false].map(write).into_iter();
    kept.into_iter()
        .find(|text| text.len() <= KEPT_MAX)
        .filter(|text| !text.is_empty())
}

/// The parts that the log kept; of what they said only digests are known.
pub(super) fn read(text: Option<&str>) -> Vec<PartDigest> {
    let list = |text: &str| -> Vec<String> {
        let entries = text.split(',').filter(|entry| !entry.is_empty());
        entries.map(str::to_owned).collect()
    };
    let lines = text.unwrap_or_default().lines();
    let parts = lines.filter_map(|line| {
        let mut fields = line.split(' ');
        let key = (fields.next()?.to_owned(), fields.next()?.to_owned());
        let pages = list(fields.next()?);
        let said = list(fields.next().unwrap_or_default());
        let said = said.into_iter().map(|digest| Said {
            digest,
            text: String::new(),
        });
        Some(PartDigest {
            key,
            first: 0,
            pages,
            said: said.collect(),
        })
    });
    parts.collect()
}

/// A pack beside its last print.
#[derive(Default)]
pub(super) struct Since {
    /// When it was printed, in words; none when it never was.
    when: Option<String>,
    /// What changed, for each of its papers that was there before or whose event was.
    changes: BTreeMap<(String, String), Option<Change>>,
    /// How many papers went out then and are none now.
    gone: usize,
}

impl Since {
    /// Compares the papers of a pack with those of its last print with the same settings.
    pub fn read(view: &View<'_>, style: &Style, input: &PaperInput) -> Result<Self, Failure> {
        if input.for_digest {
            return Ok(Self::default());
        }
        let Some(last) = log::newest(view, input, EVENT_DAY_PACK.name)? else {
            return Ok(Self::default());
        };
        let facts: Printing = last.read()?;
        let old = read(facts.parts.as_deref());
        // What cannot be drawn for that moment any more is not compared.
        let Ok(drawn) = log::drawn_again(view, &facts) else {
            return Ok(Self::default());
        };
        let is_known = |part: &PartDigest| old.iter().any(|old| old.key.1 == part.key.1);
        let mut since = Self::default();
        for part in drawn.parts.iter().filter(|part| is_known(part)) {
            let before = old.iter().find(|old| old.key == part.key);
            let change =
                before.map_or_else(|| Some(new_part(style)), |old| change(style, old, part));
            since.changes.insert(part.key.clone(), change);
        }
        let goes_on = |old: &&PartDigest| !since.changes.contains_key(&old.key);
        since.gone = old.iter().filter(goes_on).count();
        if !since.changes.is_empty() {
            let at = facts.printed_at.as_deref().unwrap_or_default();
            let at = record::local(view, at);
            let (day, time) = (style.day_short_year(&at), style.time(&at));
            since.when = Some(day_and_time(style, &day, &time));
        }
        Ok(since)
    }

    /// What changed in a paper, when it did.
    pub fn of(&self, kind: &str, event: Id) -> Option<Change> {
        let key = (kind.to_owned(), event.to_string());
        self.changes.get(&key).cloned().flatten()
    }

    /// How many papers changed since when; none for a first print.
    pub fn said(&self, style: &Style) -> Option<Emphasised> {
        let when = Argument::Text(self.when.as_deref()?);
        let changed = self.changes.values().flatten().count() + self.gone;
        if changed == 0 {
            let said = style.say("pack-unchanged", &[("when", when)]);
            return Some(Emphasised::read(&said));
        }
        let counts = [
            ("changed", changed.into()),
            ("count", (self.changes.len() + self.gone).into()),
        ];
        let counts = Emphasised::mark(&style.say("pack-changed-count", &counts));
        let told = [("counts", Argument::Text(&counts)), ("when", when)];
        Some(Emphasised::read(&style.say("pack-changed-since", &told)))
    }
}

fn new_part(style: &Style) -> Change {
    Change {
        label: style.say("pack-new", &[]),
        words: style.say("pack-new-words", &[]),
    }
}

/// What changed in a paper: what it says now and did not say then, else on which pages it looks
/// otherwise.
fn change(style: &Style, old: &PartDigest, new: &PartDigest) -> Option<Change> {
    if old.pages == new.pages {
        return None;
    }
    let mut left: Vec<&str> = old.said.iter().map(|said| said.digest.as_str()).collect();
    let mut said = Vec::new();
    for line in &new.said {
        match left.iter().position(|old| *old == line.digest) {
            Some(known) => drop(left.swap_remove(known)),
            None => said.push(line.text.as_str()),
        }
    }
    let words = match said.as_slice() {
        // A long paper keeps its pages only.
        _ if old.said.is_empty() => on_pages(style, old, new),
        [] if left.is_empty() => on_pages(style, old, new),
        [] => style.say("pack-fell-away", &[("count", left.len().into())]),
        said => now(style, said),
    };
    Some(Change {
        label: style.say("pack-changed", &[]),
        words,
    })
}

/// The first of the new lines, as many as the cover has room for, and how many more there are.
fn now(style: &Style, said: &[&str]) -> String {
    let mut room = WORDS_MAX;
    let fits = said.iter().take_while(|line| {
        let left = room.checked_sub(line.chars().count());
        room = left.unwrap_or_default();
        left.is_some()
    });
    let (shown, others) = said.split_at(fits.count().max(1).min(said.len()));
    let text = shown.iter().fold(String::new(), |text, line| {
        if text.is_empty() {
            return isolated(line);
        }
        let both = [
            ("text", Argument::Text(&text)),
            ("next", Argument::Name(line)),
        ];
        style.say("pack-now-next", &both)
    });
    let mut told = vec![("text", Argument::Text(&text))];
    if others.is_empty() {
        return style.say("pack-now", &told);
    }
    told.push(("count", others.len().into()));
    style.say("pack-now-more", &told)
}

fn on_pages(style: &Style, old: &PartDigest, new: &PartDigest) -> String {
    let differs = |page: &usize| old.pages.get(*page) != new.pages.get(*page);
    let most = old.pages.len().max(new.pages.len());
    let pages: Vec<usize> = (0..most).filter(differs).collect();
    let written = choice::written(&pages);
    let said = [
        ("count", pages.len().into()),
        ("pages", Argument::Text(&style.digits.write(&written))),
    ];
    style.say("pack-looks", &said)
}
