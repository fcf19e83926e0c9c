//! The loan slip: two equal halves with four signatures each, one stays and one goes along.
//! More things than a half holds take a sheet for each copy.

use super::forms::foot;
use super::forms::head::{id, qr};
use super::forms::pen::Pen;
use super::forms::{Form, HAIR, MIDDLE, THICK, THIN, times};
use super::manner::{Manner, field};
use crate::document::Document;
use crate::frame::{Page, Warning, WarningKind};
use crate::length::Length;
use crate::mark::{Mark, Marking as _, RowKind};
use crate::text::{Reading, Style, TypeCase};

/// So many of a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lent {
    /// How many, with what is counted.
    pub count: String,
    /// What it is.
    pub name: String,
}

/// Words of the slip in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Heads: count, thing, value, condition, out, back.
    pub heads: [String; 6],
    /// Whom each copy is for.
    pub copies: [String; 2],
    /// What both sign.
    pub terms: String,
    /// Who signs, in order of time.
    pub signatures: [String; 4],
    /// 'Name, signature, time'.
    pub sign: String,
    /// Stand before a line when nobody is known: lender, borrower, day.
    pub open: [String; 3],
}

/// The facts of a loan slip, all in its own language.
#[derive(Clone, Debug, Default)]
pub struct LoanSlip {
    /// What every form says; its subject and times are not shown.
    pub form: Form,
    /// Its words.
    pub labels: Labels,
    /// Who lends; empty leaves a line.
    pub lender: String,
    /// 'to' and who borrows; empty leaves a line.
    pub borrower: String,
    /// From when to when; empty leaves a line.
    pub period: String,
    /// What is lent.
    pub things: Vec<Lent>,
}

const ROW: Length = Length::mm(9.4);
const LARGE_ROW: Length = Length::mm(15.0);
/// A row to write in follows on fewer things than this.
const BLANK_BELOW: usize = 5;

/// Draws a loan slip: both copies on one page, or each on pages of its own.
pub fn loan_slip(facts: &LoanSlip) -> Document {
    let mut case = TypeCase::new();
    let halves = is_halved(facts);
    let plan = if halves {
        vec![(0, 0..facts.things.len())]
    } else {
        copies(facts)
    };
    let total = plan.len();
    let (mut pages, mut warnings): (Vec<Page>, Vec<Warning>) = (Vec::new(), Vec::new());
    for (index, (copy, range)) in plan.into_iter().enumerate() {
        let mut pen = facts.form.pen(&mut case, (index + 1, total));
        let things = facts.things.get(range).unwrap_or_default();
        if halves {
            let middle = facts.form.size().height / 2;
            half(&mut pen, facts, (0, things), Length::ZERO);
            half(&mut pen, facts, (1, things), middle);
            pen.dashes(
                Length::mm(5.5),
                middle,
                facts.form.size().width - Length::mm(11.0),
            );
        } else {
            half(&mut pen, facts, (copy, things), Length::ZERO);
        }
        foot::draw(&mut pen, &facts.form);
        let (mut page, ground, found) = pen.finish();
        page.ground = Some(std::sync::Arc::new(ground));
        warnings.extend(remarks(index, found, &warnings));
        pages.push(page);
    }
    let mut document = Document::new(&facts.form.title, &facts.form.language, pages);
    document.warnings.extend(warnings);
    document.created.clone_from(&facts.form.created);
    document
}

/// Whether both copies have room on one page.
fn is_halved(facts: &LoanSlip) -> bool {
    // Head, terms, two lines to sign on, and the foot.
    let room = facts.form.size().height / 2 - Length::mm(91.5);
    let rows = i32::try_from(facts.things.len()).unwrap_or(i32::MAX);
    !facts.form.large && rows <= room.in_hundredths() / ROW.in_hundredths()
}

/// Both copies say the same: each remark is made once.
fn remarks(page: usize, found: Vec<WarningKind>, known: &[Warning]) -> Vec<Warning> {
    let mut new: Vec<Warning> = Vec::new();
    for kind in found {
        let said = known.iter().chain(&new).any(|warning| warning.kind == kind);
        if !said {
            new.push(Warning { page, kind });
        }
    }
    new
}

/// Copy and things of every page, when each copy has pages of its own.
fn copies(facts: &LoanSlip) -> Vec<(usize, std::ops::Range<usize>)> {
    let count = facts.things.len();
    let each = rows_of_page(facts);
    let pages = count.div_ceil(each).max(1);
    let page = |copy: usize| {
        (0..pages).map(move |page| (copy, page * each..((page + 1) * each).min(count)))
    };
    (0..2).flat_map(page).collect()
}

fn row_height(form: &Form) -> Length {
    if form.large { LARGE_ROW } else { ROW }
}

fn rows_of_page(facts: &LoanSlip) -> usize {
    let form = &facts.form;
    let taken = form.mm(39.0 + 66.0, 86.0 + 112.0);
    let room = form.size().height - taken;
    let rows = room.in_hundredths() / row_height(form).in_hundredths();
    usize::try_from(rows).unwrap_or(1).max(1)
}

/// One copy below `top`.
fn half(pen: &mut Pen<'_>, facts: &LoanSlip, (copy, things): (usize, &[Lent]), top: Length) {
    let form = &facts.form;
    pen.rule(form.side(), top + Length::mm(10.0), form.width(), THICK);
    let after = if form.large {
        large_head(pen, facts, copy)
    } else {
        head(pen, facts, copy, top)
    };
    let end = table(pen, facts, things, after);
    let size = form.text(8.2).size;
    let lines = pen.limited(
        &facts.labels.terms,
        pen.reading,
        (Style::TEXT, size),
        form.width(),
        4,
    );
    let span = (form.side(), form.width());
    let leading = form.mm(4.4, 7.8);
    pen.lines(&lines, size, span, (end + form.mm(5.5, 9.0), leading));
    let terms = end + form.mm(5.5, 9.0) + times(leading, lines.len().saturating_sub(1));
    let whole = form.size().height;
    if is_halved(facts) {
        // The rows of a full half push the signatures down a little.
        let bottom = top + whole / 2;
        let first = (bottom - Length::mm(44.5)).max(terms + Length::mm(9.0));
        let second = (first + Length::mm(18.5)).min(bottom - Length::mm(21.5));
        signatures(pen, facts, [first, second]);
        if top == Length::ZERO {
            pen.furniture(|pen| half_foot(pen, form));
        }
    } else {
        let first = whole - form.mm(44.5, 68.0);
        signatures(pen, facts, [first, first + form.mm(18.5, 26.0)]);
    }
}

fn head(pen: &mut Pen<'_>, facts: &LoanSlip, copy: usize, top: Length) -> Length {
    let (form, mm) = (&facts.form, Length::mm);
    let (reading, start, end) = (pen.reading, form.side(), form.end());
    let title = Manner::display(24.0);
    let middle = start + mm(62.0);
    let place = field(start, mm(59.0), top + mm(20.3));
    pen.heading(1, |pen| pen.say(&form.name, reading, title, place));
    qr(pen, form, (end, top + mm(13.6)), mm(0.7));
    let beside = end - mm(18.0);
    let room = beside - mm(32.0) - middle;
    parties(
        pen,
        facts,
        (middle, room),
        [top + mm(16.4), top + mm(21.1)],
        top + mm(26.2),
    );
    let at = |baseline: f64| field(beside - mm(31.0), mm(31.0), top + mm(baseline)).ending();
    pen.say(&id(form), Reading::code(), Manner::bold(12.0), at(16.4));
    let whom = facts.labels.copies.get(copy).map_or("", String::as_str);
    pen.say(whom, reading, Manner::text(8.4), at(21.6));
    top + mm(32.5)
}

fn large_head(pen: &mut Pen<'_>, facts: &LoanSlip, copy: usize) -> Length {
    let (form, mm) = (&facts.form, Length::mm);
    let (reading, start, width) = (pen.reading, form.side(), form.width());
    qr(pen, form, (form.end(), mm(13.6)), mm(0.8));
    let title = Manner::display(34.0).down_to(16.0);
    let place = field(start, width - mm(24.0), mm(25.0));
    pen.heading(1, |pen| pen.say(&form.name, reading, title, place));
    let whom = facts.labels.copies.get(copy).map_or("", String::as_str);
    pen.say(
        whom,
        reading,
        form.text(10.0),
        field(start, width - mm(24.0), mm(34.0)),
    );
    parties(pen, facts, (start, width), [mm(45.0), mm(55.0)], mm(65.0));
    mm(70.0)
}

/// Who lends to whom until when; a line to write on where nobody is known.
fn parties(
    pen: &mut Pen<'_>,
    facts: &LoanSlip,
    (start, room): (Length, Length),
    [lender, borrower]: [Length; 2],
    period: Length,
) {
    let form = &facts.form;
    let [open_lender, open_borrower, open_period] = &facts.labels.open;
    let typed = pen.typed();
    for (text, open, baseline, manner) in [
        (&facts.lender, open_lender, lender, form.bold(11.0)),
        (&facts.borrower, open_borrower, borrower, form.bold(11.0)),
        (&facts.period, open_period, period, form.text(9.2)),
    ] {
        if text.is_empty() {
            let taken = pen.say(
                open,
                pen.reading,
                form.text(8.4),
                field(start, room.scaled(0.6), baseline),
            );
            let from = taken + Length::mm(1.5);
            pen.rule(start + from, baseline, room - from, HAIR);
        } else {
            pen.say(text, typed, manner, field(start, room, baseline));
        }
    }
}

/// The things with boxes, and a row to write in when there is room; gives where they end.
fn table(pen: &mut Pen<'_>, facts: &LoanSlip, things: &[Lent], top: Length) -> Length {
    let (form, mm) = (&facts.form, Length::mm);
    let (start, end) = (form.side(), form.end());
    let [count, name, value, state, out, back] = &facts.labels.heads;
    let back_at = end - form.mm(12.0, 16.0);
    let out_at = back_at - form.mm(13.0, 18.0);
    let name_at = start + form.mm(22.0, 36.0);
    let room = out_at - name_at;
    // Large print leaves value and condition to be written under the thing.
    let share = |share: f64| {
        if form.large {
            out_at
        } else {
            name_at + room.scaled(share)
        }
    };
    let (value_at, state_at) = (share(0.56), share(0.74));
    let baseline = top + form.mm(4.5, 7.0);
    let columns = pen.columns_at([start, name_at, value_at, state_at, out_at, back_at]);
    pen.mark(Mark::row(RowKind::Head, &columns).moved(Length::ZERO, top));
    let mut say = |text: &str, from: Length, to: Length| {
        let place = field(from, to - from - mm(1.5), baseline);
        pen.say(text, pen.reading, form.bold(8.0), place);
    };
    say(count, start, name_at);
    say(name, name_at, value_at);
    if !form.large {
        say(value, value_at, state_at);
        say(state, state_at, out_at);
    }
    say(out, out_at, back_at);
    say(back, back_at, end + mm(1.5));
    pen.mark(Mark::Body);
    let mut at = top + form.mm(6.5, 10.0);
    pen.rule(start, at, form.width(), MIDDLE);
    let blank = usize::from(is_halved(facts) && things.len() < BLANK_BELOW);
    let row = row_height(form);
    let nothing = Lent::default();
    for thing in things.iter().chain(std::iter::repeat_n(&nothing, blank)) {
        let baseline = at + form.mm(6.1, 9.6);
        let place = field(start, name_at - start - mm(2.0), baseline);
        pen.row((RowKind::Body, &columns, at), |pen| {
            pen.say(&thing.count, pen.reading, form.bold(11.5), place);
            let place = field(name_at, value_at - name_at - mm(2.0), baseline);
            pen.name(&thing.name, form.text(11.0), place);
        });
        let side = form.mm(6.6, 11.0);
        for from in [out_at, back_at] {
            pen.tick_box(form, (from, at + form.mm(1.4, 2.0)), side);
        }
        at += row;
        pen.rule(start, at - HAIR, form.width(), HAIR);
    }
    at
}

fn signatures(pen: &mut Pen<'_>, facts: &LoanSlip, lines: [Length; 2]) {
    let (form, mm) = (&facts.form, Length::mm);
    let gap = mm(6.0);
    let width = (form.width() - gap) / 2;
    for (index, name) in facts.labels.signatures.iter().enumerate() {
        let start = form.side() + times(width + gap, index % 2);
        let line = lines.get(index / 2).copied().unwrap_or_default();
        pen.rule(start, line, width, THIN);
        let baseline = line + form.mm(3.4, 7.0);
        let room = width - mm(2.0);
        let taken = pen.say(
            name,
            pen.reading,
            form.bold(8.0),
            field(start, room, baseline),
        );
        if form.large {
            continue;
        }
        let from = (taken + mm(3.0)).max(mm(26.0));
        let place = field(start + from, (width - from).max(mm(4.0)), baseline);
        pen.say(
            &facts.labels.sign,
            pen.reading,
            Manner::text(7.0).down_to(5.2),
            place,
        );
    }
}

/// The foot of the upper half, which is cut off.
fn half_foot(pen: &mut Pen<'_>, form: &Form) {
    let baseline = form.size().height / 2 - Length::mm(7.0);
    let [_, state] = &form.foot;
    let place = field(form.side(), form.width().scaled(0.6), baseline);
    pen.say(state, pen.reading, Manner::text(7.2), place);
    let place = field(form.end() - Length::mm(40.0), Length::mm(40.0), baseline).ending();
    pen.say(&id(form), Reading::code(), Manner::bold(8.4), place);
}
