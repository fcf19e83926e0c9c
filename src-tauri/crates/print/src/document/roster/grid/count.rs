//! Who is missing when: the last row of a grid.

use super::{Day, HOUR, Need, RosterGrid, Ruler};
use crate::document::forms::HAIR;
use crate::document::forms::MIDDLE;
use crate::document::forms::head::flag;
use crate::document::forms::pen::Pen;
use crate::document::forms::strip::Strip;
use crate::document::manner::{Manner, field};
use crate::length::Length;

/// How many are there and how many are needed, at the worst moment of each hour.
pub fn counts(pen: &mut Pen<'_>, facts: &RosterGrid, day: &Day, ruler: &Ruler) -> Strip {
    let (form, mm) = (&facts.form, Length::mm);
    pen.strip(|pen| {
        pen.rule(form.side(), -HAIR, form.width(), MIDDLE);
        let baseline = form.mm(5.2, 8.4);
        let room = ruler.start - form.side() - mm(2.0);
        let label = form.text(8.5);
        let place = field(form.side(), room, baseline);
        pen.cell(&facts.labels.have_needed, pen.reading, label, place, 2);
        let mut high = form.mm(9.0, 12.0);
        for hour in 0..ruler.hours {
            let from = (ruler.first + hour) * HOUR;
            let Some((short, have, needed)) = worst(&day.needs, from) else {
                continue;
            };
            let text = format!("{} / {}", pen.number(have), pen.number(needed));
            let start = ruler.at(from) + mm(1.2);
            let place = field(start, ruler.hour - mm(1.6), baseline);
            let taken = pen.say(&text, crate::text::Reading::code(), form.bold(10.0), place);
            if short == 0 {
                continue;
            }
            let words = facts.labels.short.replace("{n}", &pen.number(short));
            let manner = form.bold(8.5);
            let manner = if form.large {
                manner
            } else {
                manner.down_to(5.6)
            };
            let width =
                (pen.width(&words, manner) + manner.size.scaled(2.0)).min(ruler.hour - mm(1.6));
            let beside = taken + mm(1.5) + width <= ruler.hour - mm(1.6);
            let (end, top) = if beside {
                (start + taken + mm(1.5) + width, mm(1.6))
            } else {
                high = form.mm(15.0, 24.0);
                (start - mm(0.6) + width, form.mm(7.2, 11.0))
            };
            short_flag(pen, &words, manner, (end - width, top), width);
        }
        high
    })
}

/// A black box of a given width; narrow ones hold small words.
fn short_flag(
    pen: &mut Pen<'_>,
    words: &str,
    manner: Manner,
    (start, top): (Length, Length),
    width: Length,
) {
    if pen.width(words, manner) + manner.size.scaled(2.0) <= width {
        flag(pen, words, manner, (start + width, top));
        return;
    }
    pen.bar(start, top, width, manner.size.scaled(1.9));
    let inset = Length::mm(0.6);
    let place = field(
        start + inset,
        width - inset * 2,
        top + manner.size.scaled(1.3),
    );
    pen.say(words, pen.reading, manner.white(), place.centred());
}

/// Missing, there and needed at the moment of an hour at which most are missing.
fn worst(needs: &[Need], from: i32) -> Option<(usize, usize, usize)> {
    let within = |minute: &i32| (from + 1..from + HOUR).contains(minute);
    let starts = needs.iter().map(|need| need.start).filter(within);
    let moments = std::iter::once(from).chain(starts);
    let at = |moment: i32| {
        let active = needs
            .iter()
            .filter(|need| need.start <= moment && moment < need.end);
        let all: Vec<&Need> = active.collect();
        let short = all
            .iter()
            .map(|need| need.needed.saturating_sub(need.have))
            .sum::<usize>();
        let have = all.iter().map(|need| need.have).sum::<usize>();
        let needed = all.iter().map(|need| need.needed).sum::<usize>();
        (!all.is_empty()).then_some((short, have, needed))
    };
    moments
        .filter_map(at)
        .max_by_key(|(short, _, needed)| (*short, *needed))
}
