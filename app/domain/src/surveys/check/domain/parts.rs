//! Answers of several parts that stand for all: lines, cells, and positions on a slider.

use std::collections::BTreeMap;

use super::{Uses, Value, numbers, texts};
use crate::surveys::{
    definition::{Cell, Choice, Column, InputType, Item, Slider, TextInput},
    number::whole,
};

/// Most positions of a slider that are all tried; of a longer scale those at which comparisons turn.
const POSITIONS: usize = 60;
/// Most choices in a cell of which all sets are tried.
const ALL_SETS: usize = 6;

/// A part that can be filled: its path, and what stands for all its answers.
struct Part {
    path: Vec<String>,
    values: Vec<Value>,
    asked_about: bool,
}

/// The lines that conditions ask about in all ways, the others filled or not.
pub(super) fn lines(items: &[Item], uses: &Uses, most: usize) -> (Vec<Value>, bool) {
    let mut all = true;
    let parts: Vec<Part> = items
        .iter()
        .map(|item| {
            let own = uses.parts.get(&item.name);
            let (values, complete) = texts_of(&item.input, own);
            all &= complete || own.is_none();
            Part {
                path: vec![item.name.clone()],
                values,
                asked_about: own.is_some(),
            }
        })
        .collect();
    let (values, complete) = combined(&parts, most);
    (values, complete && all)
}

/// The cells that conditions ask about in all ways, the others filled or not.
pub(super) fn grid(
    columns: &[Column],
    rows: &[Choice],
    uses: &Uses,
    most: usize,
) -> (Vec<Value>, bool) {
    let mut all = true;
    let mut parts = Vec::new();
    for row in rows {
        for column in columns {
            let own = uses.parts.get(&format!("{}.{}", row.key(), column.name));
            let (values, complete) = cell(&column.cell, own);
            all &= complete || own.is_none();
            parts.push(Part {
                path: vec![row.key(), column.name.clone()],
                values,
                asked_about: own.is_some(),
            });
        }
    }
    let (values, complete) = combined(&parts, most);
    (values, complete && all)
}

fn cell(cell: &Cell, uses: Option<&Uses>) -> (Vec<Value>, bool) {
    match cell {
        Cell::Choice(choices) => (
            choices.iter().map(|choice| choice.value.clone()).collect(),
            true,
        ),
        Cell::Choices(choices) => {
            let sets = 1..1_usize << choices.len().min(ALL_SETS);
            let set = |mask: usize| {
                let chosen = choices.iter().take(ALL_SETS).enumerate();
                let chosen = chosen.filter(|(bit, _)| mask >> bit & 1 == 1);
                Value::List(chosen.map(|(_, choice)| choice.value.clone()).collect())
            };
            (sets.map(set).collect(), choices.len() <= ALL_SETS)
        }
        Cell::Text(input) => texts_of(input, uses),
        Cell::Comment(_) => {
            let (texts, complete) = texts::texts(uses.unwrap_or(&Uses::default()), None);
            (texts.into_iter().map(Value::Text).collect(), complete)
        }
        Cell::Boolean => (vec![Value::Bool(true), Value::Bool(false)], true),
    }
}

fn texts_of(input: &TextInput, uses: Option<&Uses>) -> (Vec<Value>, bool) {
    let nothing = Uses::default();
    let uses = uses.unwrap_or(&nothing);
    if input.input == InputType::Number {
        return numbers::numbers(input, uses, &[]);
    }
    let (texts, complete) = texts::texts(uses, Some((input.input, input)));
    (texts.into_iter().map(Value::Text).collect(), complete)
}

type Filled = BTreeMap<String, Value>;

fn filled(mut whole: Filled, path: &[String], value: &Value) -> Filled {
    match path {
        [] => {}
        [name] => {
            whole.entry(name.clone()).or_insert_with(|| value.clone());
        }
        [name, rest @ ..] => {
            let inner = match whole.remove(name) {
                Some(Value::Rows(inner)) => inner,
                _ => BTreeMap::new(),
            };
            whole.insert(name.clone(), Value::Rows(filled(inner, rest, value)));
        }
    }
    whole
}

/// All ways to fill the parts that are asked about or to leave them empty, with the others empty and with them filled.
fn combined(parts: &[Part], most: usize) -> (Vec<Value>, bool) {
    let mut complete = true;
    let mut ways: Vec<Filled> = vec![BTreeMap::new()];
    for part in parts.iter().filter(|part| part.asked_about) {
        if ways.len() * (part.values.len() + 1) > most / 2 {
            complete = false;
            break;
        }
        let more: Vec<Filled> = ways
            .iter()
            .flat_map(|way| {
                let values = part.values.iter();
                values.map(|value| filled(way.clone(), &part.path, value))
            })
            .collect();
        ways.extend(more);
    }
    let others: Vec<Filled> = ways
        .iter()
        .map(|way| {
            parts.iter().fold(way.clone(), |way, part| {
                match part.values.first().filter(|_| !part.asked_about) {
                    Some(value) => filled(way, &part.path, value),
                    None => way,
                }
            })
        })
        .collect();
    let mut all: Vec<Filled> = Vec::new();
    for way in ways.into_iter().chain(others) {
        if !way.is_empty() && !all.contains(&way) {
            all.push(way);
        }
    }
    (all.into_iter().map(Value::Rows).collect(), complete)
}

/// Positions of a slider, or ranges between two of them.
pub(super) fn slider(slider: &Slider, uses: &Uses, most: usize) -> (Vec<Value>, bool) {
    let steps = ((slider.most - slider.least) / slider.step).floor();
    let at = |step: f64| (slider.least + step * slider.step).min(slider.most);
    let count = whole(steps).and_then(|steps| usize::try_from(steps).ok());
    let (mut positions, mut complete): (Vec<f64>, bool) = match count {
        Some(count) if count < POSITIONS => {
            let steps = u32::try_from(count).unwrap_or(0);
            ((0..=steps).map(|step| at(f64::from(step))).collect(), true)
        }
        _ => {
            let (turns, complete) = numbers::around(uses, &[slider.least, slider.most]);
            let on_scale = |turn: f64| {
                let step = ((turn - slider.least) / slider.step).clamp(0.0, steps);
                [
                    step.floor() - 1.0,
                    step.floor(),
                    step.ceil(),
                    step.ceil() + 1.0,
                ]
                .map(|step| at(step.clamp(0.0, steps)))
            };
            (turns.into_iter().flat_map(on_scale).collect(), complete)
        }
    };
    positions.sort_by(f64::total_cmp);
    positions.dedup();
    if !slider.range {
        return (positions.into_iter().map(Value::Number).collect(), complete);
    }
    let mut ranges = Vec::new();
    for (index, low) in positions.iter().enumerate() {
        for high in positions.get(index..).unwrap_or_default() {
            if ranges.len() >= most {
                complete = false;
                return (ranges, complete);
            }
            ranges.push(Value::List(vec![Value::Number(*low), Value::Number(*high)]));
        }
    }
    (ranges, complete)
}
