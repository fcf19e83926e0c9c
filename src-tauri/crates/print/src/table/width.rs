//! How a table shares its width among its columns.

use super::{Column, Table, Width};
use crate::length::Length;
use crate::text::{Style, TypeCase};

/// Rows that are measured for the width of automatic columns; the rest of a long table looks alike.
const MEASURED: usize = 1_000;
/// The width of every column, in reading order; together they are no wider than `whole`.
pub(super) fn widths(case: &mut TypeCase, table: &Table, whole: Length) -> Vec<Length> {
    let mut widths: Vec<Length> = Vec::with_capacity(table.columns.len());
    for (index, column) in table.columns.iter().enumerate() {
        widths.push(match column.width {
            Width::Fixed(width) => width,
            Width::Auto => natural_width(case, table, index, column),
            Width::Fraction(_) => Length::ZERO,
        });
    }
    let used: Length = widths.iter().copied().sum();
    let shares: u32 = table.columns.iter().map(share).sum();
    if used > whole || shares == 0 {
        return squeezed(table, widths, whole);
    }
    let mut left = whole - used;
    let mut shares_left = shares;
    for (column, width) in table.columns.iter().zip(&mut widths) {
        if share(column) > 0 {
            *width = left.scaled(f64::from(share(column)) / f64::from(shares_left));
            left -= *width;
            shares_left -= share(column);
        }
    }
    widths
}

fn share(column: &Column) -> u32 {
    match column.width {
        Width::Fraction(share) => share,
        _ => 0,
    }
}

fn natural_width(case: &mut TypeCase, table: &Table, index: usize, column: &Column) -> Length {
    let look = &table.look;
    let head = table.head.get(index).map(|text| {
        case.line(text, Style::BOLD, column.reading)
            .width(look.head_size)
    });
    let step = table.rows.len().div_ceil(MEASURED).max(1);
    let mut widest = head.unwrap_or_default();
    for row in table.rows.iter().step_by(step) {
        if let Some(text) = row.cells.get(index) {
            let line = case.line(text, row.style.unwrap_or(column.style), column.reading);
            widest = widest.max(line.width(look.size));
        }
    }
    widest + look.padding * 2
}

/// Automatic columns give up width in proportion when the table is too wide, or share what is left.
fn squeezed(table: &Table, widths: Vec<Length>, whole: Length) -> Vec<Length> {
    let is_auto = |column: &Column| column.width == Width::Auto;
    let sum = |auto: bool| -> Length {
        table
            .columns
            .iter()
            .zip(&widths)
            .filter(|(c, _)| is_auto(c) == auto)
            .map(|(_, w)| *w)
            .sum()
    };
    let (fixed, flexible) = (sum(false), sum(true));
    if flexible <= Length::ZERO {
        let factor = if fixed > whole {
            whole.in_pt() / fixed.in_pt()
        } else {
            1.0
        };
        return widths.into_iter().map(|w| w.scaled(factor)).collect();
    }
    let factor = ((whole - fixed).in_pt() / flexible.in_pt()).max(0.05);
    let grown = table
        .columns
        .iter()
        .zip(widths)
        .map(|(c, w)| if is_auto(c) { w.scaled(factor) } else { w });
    grown.collect()
}
