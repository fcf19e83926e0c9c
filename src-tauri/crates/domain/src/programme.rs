//! The order of a programme: which item starts when.
use chrono::{NaiveDateTime, TimeDelta};

use crate::nouns::ProgrammeItem;
use crate::time::WALL;

/// An item of a programme in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Which of the items.
    pub item: usize,
    /// When it starts, as wall time; none when nothing before it has a time either.
    pub starts_at: Option<String>,
}

/// Puts a programme in order. An item with a start stands there; one without follows on the item
/// that has the next lower position, and on the event's start when there is none.
#[must_use]
pub fn in_order(items: &[ProgrammeItem], event_start: Option<&str>) -> Vec<Placed> {
    let wall = |text: &str| NaiveDateTime::parse_from_str(text, WALL).ok();
    let event_start = event_start.and_then(wall);
    let mut placed: Vec<(usize, Option<NaiveDateTime>)> = Vec::with_capacity(items.len());
    let mut waiting = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match item.starts_at.as_deref().and_then(wall) {
            Some(start) => placed.push((index, Some(start))),
            None => waiting.push(index),
        }
    }
    let position = |index: usize| items.get(index).and_then(|item| item.position);
    waiting.sort_by_key(|index| (position(*index), *index));
    for index in waiting {
        let before = placed
            .iter()
            .filter(|(other, _)| position(*other) < position(index));
        let before = before
            .filter(|(other, _)| position(*other).is_some())
            .max_by_key(|(other, _)| position(*other));
        let start = match before {
            Some((other, start)) => start.map(|start| start + length(items.get(*other))),
            None => event_start,
        };
        placed.push((index, start));
    }
    placed.sort_by_key(|(index, start)| (start.is_some(), *start, position(*index), *index));
    let written = |start: NaiveDateTime| start.format(WALL).to_string();
    placed
        .into_iter()
        .map(|(item, start)| Placed {
            item,
            starts_at: start.map(written),
        })
        .collect()
}

fn length(item: Option<&ProgrammeItem>) -> TimeDelta {
    let minutes = item
        .and_then(|item| item.duration_minutes)
        .unwrap_or_default();
    TimeDelta::minutes(minutes)
}

#[cfg(test)]
mod tests {
    use super::in_order;
    use crate::nouns::ProgrammeItem;

    fn item(position: Option<i64>, starts: Option<&str>, minutes: i64) -> ProgrammeItem {
        ProgrammeItem {
            position,
            starts_at: starts.map(|time| format!("2026-12-12T{time}")),
            duration_minutes: Some(minutes),
            ..ProgrammeItem::default()
        }
    }

    #[test]
    fn items_without_a_start_follow_on_the_one_before() {
        let items = [
            item(Some(3), None, 20),
            item(Some(1), Some("14:00"), 10),
            item(Some(2), None, 35),
            item(None, Some("13:30"), 30),
            item(Some(0), None, 5),
        ];
        let order: Vec<(usize, String)> = in_order(&items, Some("2026-12-12T13:00"))
            .into_iter()
            .map(|placed| {
                (
                    placed.item,
                    placed.starts_at.unwrap_or_default()[11..].to_owned(),
                )
            })
            .collect();
        let expected = [
            (4, "13:00"),
            (3, "13:30"),
            (1, "14:00"),
            (2, "14:10"),
            (0, "14:45"),
        ];
        assert_eq!(
            order,
            expected.map(|(index, time)| (index, time.to_owned()))
        );
    }

    #[test]
    fn without_any_time_the_positions_are_the_order() {
        let items = [item(Some(2), None, 5), item(Some(1), None, 5)];
        let order = in_order(&items, None);
        assert!(order.iter().all(|placed| placed.starts_at.is_none()));
        assert_eq!(
            order.iter().map(|placed| placed.item).collect::<Vec<_>>(),
            [1, 0]
        );
    }
}
