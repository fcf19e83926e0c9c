//! The cover: what the pack holds, at the heights of the tabs where they fit.

use super::{Change, Pack, PackEvent, Part};
use crate::document::Document;
use crate::document::foot::tab_top;
use crate::document::hand::{HAIR, Hand, MIDDLE, Manner, THICK, field, mm, times};
use crate::frame::{Colour, WarningKind};
use crate::headline::{Headline, SetHeadline, fit};
use crate::length::{Length, Size};
use crate::mark::{Mark, Marking as _};
use crate::text::{Emphasised, Reading, Style, TypeCase, isolated, isolated_ltr};

const SIDE: Length = Length::mm(14.0);
/// Rows of a cover with tabs: the first, and from one to the next.
const FIRST: Length = Length::mm(69.0);
const STEP: Length = Length::mm(25.0);
const SLOTS: usize = 8;
/// Rows of a cover without: lower, and over as many pages as it needs.
const LOW: Length = Length::mm(10.4);
/// What the words on a change add to a low row.
const WORDS: Length = Length::mm(6.4);
const WIDTH: Length = Length::mm(173.0);

/// A document with its first page in the pack.
type Counted<'p> = (&'p Part, usize);

/// Draws the cover; the pages of the pack are counted on from `before`.
pub(super) fn draw(pack: &Pack, before: usize) -> Document {
    let mut case = TypeCase::new();
    let mut hand = Hand::new(&mut case, &pack.language, pack.paper);
    head(&mut hand, pack);
    let mut page = before + 1;
    let mut counted: Vec<(&PackEvent, Vec<Counted<'_>>)> = Vec::new();
    for event in &pack.events {
        let mut parts = Vec::new();
        for part in &event.parts {
            parts.push((part, page));
            page += part.document.pages.len();
        }
        counted.push((event, parts));
    }
    match counted.as_slice() {
        [(_, parts)] if parts.len() <= SLOTS && pack.paper.height > mm(290.0) => {
            tabs(&mut hand, pack, parts);
        }
        events => list(&mut hand, pack, events),
    }
    hand.finish(&pack.title, pack.created.as_ref(), &pack.foot)
}

fn head(hand: &mut Hand<'_>, pack: &Pack) {
    let reading = hand.reading;
    let width = pack.paper.width - SIDE * 2;
    hand.rule(SIDE, mm(10.0), width, THICK);
    let place = field(SIDE, width.scaled(0.4), mm(16.6));
    hand.say(&pack.label, reading, Manner::bold(9.6), place);
    let end = SIDE + width - mm(8.0);
    let place = field(end - mm(100.0), mm(100.0), mm(16.6)).ending();
    hand.say(&pack.made, reading, Manner::text(9.6), place);
    let mut set = headline(hand, &pack.headline, Length::pt(52.0));
    let hangs = |set: &SetHeadline| {
        set.lines
            .last()
            .map_or(Length::ZERO, |line| line.ink(set.size).below)
    };
    // Signs that hang far down would come to lie on the line below.
    if hangs(&set) > mm(7.4) {
        let smaller = set.size.scaled(0.86);
        set = headline(hand, &pack.headline, smaller);
    }
    if set.too_long {
        let text = pack.headline.clone();
        hand.warn(WarningKind::HeadlineTooLong { text });
    }
    // One line stands on the pattern's baseline, two end there; higher where signs hang low.
    let low = (hangs(&set) - mm(5.8)).max(Length::ZERO);
    let mut baseline = mm(37.6) - low - set.leading * times(set.lines.len().saturating_sub(1));
    hand.mark(Mark::Heading(1));
    for line in &set.lines {
        let place = field(SIDE - mm(0.6), mm(172.6), baseline);
        hand.put(line.clone(), set.size, Colour::BLACK, place);
        baseline += set.leading;
    }
    hand.mark(Mark::Body);
    let manner = Manner::text(11.0).down_to(8.0);
    hand.say(&pack.about, reading, manner, field(SIDE, width, mm(47.3)));
    let manner = Manner::text(9.6).down_to(7.0);
    let baseline = if pack.since.is_some() { 54.6 } else { 60.6 };
    let place = field(SIDE, width, mm(baseline));
    hand.say(&pack.summary, reading, manner, place);
    if let Some(since) = &pack.since {
        told_since(hand, since, (SIDE, width), mm(60.6));
    }
}

fn headline(hand: &mut Hand<'_>, text: &str, largest: Length) -> SetHeadline {
    let reading = hand.typed();
    fit(
        hand.case,
        &Headline {
            text,
            reading,
            styles: &[Style::DISPLAY.tracked(-40), Style::BOLD],
            room: Size::new(mm(172.0), mm(20.0)),
            smallest: Length::pt(22.0),
            largest,
            lines: 2,
            leading: (0.95, 1.16),
        },
    )
}

/// How much changed since the last print, in one line.
fn told_since(
    hand: &mut Hand<'_>,
    since: &Emphasised,
    (start, width): (Length, Length),
    baseline: Length,
) {
    let (usual, far) = (Length::pt(9.6), Length::FAR);
    for line in hand.wrapped_emphasised(since, usual, far) {
        let size = match line.width(usual) {
            wide if wide > width => usual.scaled(width.in_pt() / wide.in_pt()),
            _ => usual,
        };
        hand.put(line, size, Colour::BLACK, field(start, width, baseline));
    }
}

/// A black label, and beside it what changed.
fn changed(hand: &mut Hand<'_>, change: &Change, start: Length, end: Length, baseline: Length) {
    let manner = Manner::bold(8.4).in_colour(Colour::WHITE);
    let reading = hand.reading;
    let width = hand.width(&change.label, reading, manner) + mm(6.0);
    let size = (width, mm(5.0));
    hand.bar(start, baseline - mm(3.55), size, Colour::BLACK);
    let place = field(start, width, baseline).centred();
    hand.say(&change.label, reading, manner, place);
    let start = start + width + mm(3.0);
    let manner = Manner::text(8.8).down_to(8.0);
    hand.say_quietly(
        &change.words,
        reading,
        manner,
        field(start, end - start, baseline),
    );
}

/// The name of a part: bold when it changed.
fn name(part: &Part, size: f64) -> Manner {
    match part.change {
        Some(_) => Manner::bold(size),
        None => Manner::text(size),
    }
}

/// Rows in the order of the pack; the tabs stand at the heights of those of the sheets.
fn tabs(hand: &mut Hand<'_>, pack: &Pack, parts: &[Counted<'_>]) {
    let mut top = FIRST;
    for (index, counted) in parts.iter().enumerate() {
        let thickness = if index == 0 { MIDDLE } else { HAIR };
        hand.rule(SIDE, top, WIDTH, thickness);
        hand.marked(Mark::Entry, |hand| tall_row(hand, pack, *counted, top));
        top += STEP;
    }
    hand.rule(SIDE, top, WIDTH, MIDDLE);
    let start = pack.paper.width - mm(10.2);
    let mut drawn = Vec::new();
    for letter in parts.iter().filter_map(|(part, _)| part.tab) {
        let Some(top) = tab_top(letter).filter(|_| !drawn.contains(&letter)) else {
            continue;
        };
        drawn.push(letter);
        let mut of_tab = parts.iter().filter(|(part, _)| part.tab == Some(letter));
        let is_changed = of_tab.any(|(part, _)| part.change.is_some());
        let mut manner = Manner::bold(9.0);
        if is_changed {
            hand.bar(start, top, (mm(5.2), mm(15.0)), Colour::BLACK);
            manner = manner.in_colour(Colour::WHITE);
        } else {
            hand.frame(start, top, (mm(5.2), mm(15.0)), Length::pt(0.9));
        }
        let place = field(start, mm(5.2), top + mm(8.7)).centred();
        let letter = letter.to_string();
        hand.furniture(|hand| hand.say(&letter, Reading::code(), manner, place));
    }
    let lowest = FIRST + STEP * times(SLOTS);
    if top < lowest {
        hand.rule(SIDE, lowest, WIDTH, HAIR);
    }
    contacts(hand, pack, lowest + mm(4.6));
}

fn tall_row(hand: &mut Hand<'_>, pack: &Pack, (part, page): Counted<'_>, top: Length) {
    let (reading, count) = (hand.reading, part.document.pages.len());
    let number = pack.foot.number(count);
    let place = field(SIDE, mm(13.0), top + mm(9.6));
    hand.say(&number, reading, Manner::display(20.0), place);
    let unit = &pack.sheets[usize::from(count != 1)];
    let place = field(SIDE, mm(13.4), top + mm(15.2));
    hand.say(unit, reading, Manner::text(7.0), place);
    let name = name(part, 20.0).down_to(12.0);
    let place = field(mm(28.0), mm(90.0), top + mm(9.6));
    hand.say(&part.name, reading, name, place);
    let place = field(mm(122.0), mm(65.0), top + mm(9.6));
    let range = range(pack, page, count);
    hand.say(&range, reading, Manner::bold(8.8), place);
    let place = field(mm(28.0), mm(158.0), top + mm(15.6));
    hand.say(&part.note, reading, Manner::text(8.8), place);
    if let Some(change) = &part.change {
        let last = if part.note.is_empty() { 16.6 } else { 21.6 };
        changed(hand, change, mm(28.0), SIDE + WIDTH, top + mm(last));
    }
    if let Some(letter) = part.tab.filter(|letter| tab_top(*letter).is_some()) {
        let place = field(mm(172.0), mm(15.0), top + mm(9.6)).ending();
        hand.say(
            &letter.to_string(),
            Reading::code(),
            Manner::bold(9.0),
            place,
        );
    }
}

fn range(pack: &Pack, page: usize, count: usize) -> String {
    let several = usize::from(count > 1);
    let last = page + count.saturating_sub(1);
    pack.foot.counted(&pack.pages[several], page, last)
}

/// Low rows, event by event, over as many pages as they need.
fn list(hand: &mut Hand<'_>, pack: &Pack, events: &[(&PackEvent, Vec<Counted<'_>>)]) {
    let width = pack.paper.width - SIDE * 2;
    let lowest = pack.paper.height - mm(30.0);
    let mut y = FIRST;
    for (event, parts) in events {
        if y + mm(14.0) + LOW > lowest {
            y = turn(hand, pack);
        }
        if events.len() > 1 {
            hand.rule(SIDE, y, width, MIDDLE);
            let typed = hand.typed();
            let place = field(SIDE, width.scaled(0.55), y + mm(7.6));
            let manner = Manner::bold(14.0).down_to(9.0);
            let taken = hand.heading(2, |hand| hand.say(&event.name, typed, manner, place));
            let start = SIDE + taken + mm(5.0);
            let place = field(start, SIDE + width - start, y + mm(7.6));
            hand.say(
                &event.about,
                hand.reading,
                Manner::text(9.2).down_to(7.0),
                place,
            );
            y += mm(11.0);
        }
        for counted in parts {
            let height = match counted.0.change {
                Some(_) => LOW + WORDS,
                None => LOW,
            };
            if y + height > lowest {
                y = turn(hand, pack);
            }
            hand.rule(SIDE, y, width, HAIR);
            hand.marked(Mark::Entry, |hand| low_row(hand, pack, *counted, y));
            y += height;
        }
        y += mm(4.0);
    }
    let end = pack.paper.height - mm(26.0);
    hand.rule(SIDE, end, width, MIDDLE);
    contacts(hand, pack, end + mm(5.0));
}

fn turn(hand: &mut Hand<'_>, pack: &Pack) -> Length {
    hand.next_page();
    hand.rule(SIDE, mm(10.0), pack.paper.width - SIDE * 2, THICK);
    mm(18.0)
}

fn low_row(hand: &mut Hand<'_>, pack: &Pack, (part, page): Counted<'_>, top: Length) {
    let (reading, count) = (hand.reading, part.document.pages.len());
    let baseline = top + mm(6.8);
    let number = pack.foot.number(count);
    let place = field(SIDE, mm(9.0), baseline);
    hand.say(&number, reading, Manner::display(14.0), place);
    let unit = &pack.sheets[usize::from(count != 1)];
    let place = field(SIDE + mm(9.0), mm(14.0), baseline);
    hand.say(unit, reading, Manner::text(7.0), place);
    let name = name(part, 13.0).down_to(9.0);
    let start = SIDE + mm(25.0);
    let taken = hand.say(&part.name, reading, name, field(start, mm(85.0), baseline));
    let note = start + taken + mm(4.0);
    let end = pack.paper.width - SIDE;
    let place = field(note, end - mm(42.0) - note, baseline);
    hand.say(&part.note, reading, Manner::text(8.0), place);
    let place = field(end - mm(40.0), mm(40.0), baseline).ending();
    let range = range(pack, page, count);
    hand.say(&range, reading, Manner::bold(8.8), place);
    if let Some(change) = &part.change {
        changed(hand, change, start, end, baseline + WORDS);
    }
}

/// Whom to call on the day: name by name, in two lines when one is too short.
fn contacts(hand: &mut Hand<'_>, pack: &Pack, first: Length) {
    let (label, people) = &pack.contacts;
    if people.is_empty() {
        return;
    }
    let (size, far) = (Length::pt(8.8), Length::FAR);
    let place = field(SIDE, mm(29.0), first);
    hand.say(label, hand.reading, Manner::bold(8.8), place);
    let start = SIDE + mm(30.0);
    let (mut at, mut baseline) = (start, first);
    for (name, number) in people {
        let number = Emphasised::mark(&isolated_ltr(number));
        let text = Emphasised::read(&format!("{} {number}", isolated(name)));
        for line in hand.wrapped_emphasised(&text, size, far) {
            let width = line.width(size);
            if at > start && at + width > SIDE + WIDTH {
                (at, baseline) = (start, baseline + mm(4.2));
            }
            hand.put(line, size, Colour::BLACK, field(at, width, baseline));
            at += width + mm(6.0);
        }
    }
}
