//! Lists that stand for all: sets of choices, filled matrices, orders.

use std::collections::{BTreeMap, BTreeSet};

use super::{Choice, Choices, Uses, Value, is_same, offered};
use crate::surveys::definition::Selections;

/// Sets of choices: each set of those that a condition names, with as many of the others as can matter.
pub(super) fn several(
    choices: &Choices,
    selections: Selections,
    (uses, counted): (&Uses, bool),
    most: usize,
) -> (Vec<Value>, bool) {
    let all = offered(choices);
    let selectable: Vec<&Value> = all
        .iter()
        .filter(|value| !(choices.none.is_some() && value.as_text() == Some(Choices::NONE)))
        .collect();
    let (named, others): (Vec<&Value>, Vec<&Value>) = selectable.into_iter().partition(|value| {
        uses.open
            || (uses.comment.is_some() && value.as_text() == Some(Choices::OTHER))
            || uses.constants().any(|constant| is_same(constant, value))
    });
    let mut complete = true;
    let bits = named
        .len()
        .min(usize::try_from(most.max(2).ilog2()).unwrap_or(1));
    if bits < named.len() {
        complete = false;
    }
    let mut sets = Vec::new();
    if choices.none.is_some() {
        sets.push(Value::List(vec![Value::from(Choices::NONE)]));
    }
    for mask in 0..(1_usize << bits) {
        let chosen: Vec<Value> = named
            .iter()
            .take(bits)
            .enumerate()
            .filter(|(bit, _)| mask >> bit & 1 == 1)
            .map(|(_, value)| (*value).clone())
            .collect();
        let counts: BTreeSet<usize> = if counted {
            (0..=others.len()).collect()
        } else {
            let missing = selections.least.unwrap_or(0).saturating_sub(chosen.len());
            BTreeSet::from([0, missing.max(1)])
        };
        for count in counts.into_iter().filter(|count| *count <= others.len()) {
            let rest = others.iter().take(count).map(|value| (*value).clone());
            let set: Vec<Value> = chosen.iter().cloned().chain(rest).collect();
            if !set.is_empty() {
                sets.push(Value::List(set));
            }
            if sets.len() > most {
                return (sets, false);
            }
        }
    }
    (sets, complete)
}

/// The rows that conditions ask about in all ways, the other rows filled or not.
pub(super) fn matrix(
    columns: &[Choice],
    rows: &[Choice],
    uses: &Uses,
    most: usize,
) -> (Vec<Value>, bool) {
    let mut complete = true;
    let keys: Vec<String> = rows.iter().map(Choice::key).collect();
    let first = columns.first().map(|column| column.value.clone());
    let mut grids: Vec<BTreeMap<String, Value>> = vec![BTreeMap::new()];
    for row in keys.iter().filter(|row| uses.rows.contains(*row)) {
        let more: Vec<_> = grids
            .iter()
            .flat_map(|grid| {
                columns.iter().map(|column| {
                    let mut grid = grid.clone();
                    grid.insert(row.clone(), column.value.clone());
                    grid
                })
            })
            .collect();
        if grids.len() + more.len() > most {
            complete = false;
            break;
        }
        grids.extend(more);
    }
    let filled = grids.iter().map(|grid| {
        let mut grid = grid.clone();
        for row in keys.iter().filter(|row| !uses.rows.contains(*row)) {
            if let Some(column) = &first {
                grid.entry(row.clone()).or_insert_with(|| column.clone());
            }
        }
        grid
    });
    let mut all: Vec<BTreeMap<String, Value>> = Vec::new();
    for grid in grids.iter().cloned().chain(filled) {
        if !grid.is_empty() && all.last() != Some(&grid) {
            all.push(grid);
        }
    }
    (all.into_iter().map(Value::Rows).collect(), complete)
}

/// The most items of which all orders are tried.
pub(super) const ALL_ORDERS: usize = 5;

/// All orders of a few items; of many those that conditions name and two others.
pub(super) fn rankings(items: &[Choice], uses: &Uses) -> (Vec<Value>, bool) {
    let values: Vec<Value> = items.iter().map(|item| item.value.clone()).collect();
    if values.len() <= ALL_ORDERS {
        let mut orders: Vec<Vec<Value>> = vec![Vec::new()];
        for value in &values {
            orders = orders
                .into_iter()
                .flat_map(|order| {
                    (0..=order.len()).map(move |at| {
                        let mut order = order.clone();
                        order.insert(at, value.clone());
                        order
                    })
                })
                .collect();
        }
        return (orders.into_iter().map(Value::List).collect(), true);
    }
    let mut reversed = values.clone();
    reversed.reverse();
    // A list of constants is one order; its items come one after the other.
    let named = uses
        .equal
        .chunks(values.len())
        .filter(|order| order.len() == values.len())
        .map(<[Value]>::to_vec);
    let mut orders: Vec<Vec<Value>> = named.collect();
    orders.push(values);
    orders.push(reversed);
    (orders.into_iter().map(Value::List).collect(), true)
}
