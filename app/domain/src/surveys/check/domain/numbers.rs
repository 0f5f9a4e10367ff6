//! Numbers that stand for all: those at which a comparison turns, and one between each two of them.

use super::{InputType, Uses, Value};
use crate::surveys::definition::{Check, TextInput, Validator};

/// Numbers to try for a number field, and whether none was left out.
pub(super) fn numbers(
    text: &TextInput,
    uses: &Uses,
    validators: &[Validator],
) -> (Vec<Value>, bool) {
    debug_assert_eq!(text.input, InputType::Number);
    let mut bounds: Vec<f64> = Vec::new();
    for bound in [&text.least, &text.most].into_iter().flatten() {
        if let Value::Number(bound) = bound {
            bounds.push(*bound);
        }
    }
    for validator in validators {
        if let Check::Numeric { least, most } = &validator.check {
            bounds.extend([least, most].into_iter().flatten());
        }
    }
    let (numbers, complete) = around(uses, &bounds);
    (numbers.into_iter().map(Value::Number).collect(), complete)
}

/// The numbers at which comparisons turn and these bounds, one between each two, and one beyond each end.
pub(super) fn around(uses: &Uses, bounds: &[f64]) -> (Vec<f64>, bool) {
    let mut turns: Vec<f64> = uses.turns.clone();
    // 0.3 - 0.1 is not 0.2 for a computer, but it is in a condition.
    turns.extend(uses.turns.iter().map(|at| (at * 1e9).round() / 1e9));
    let mut complete = true;
    for constant in uses.constants() {
        match constant {
            Value::Number(number) => turns.push(*number),
            Value::Bool(flag) => turns.push(if *flag { 1.0 } else { 0.0 }),
            Value::Text(text) => turns.extend(crate::surveys::number::number_in(text.trim())),
            _ => {}
        }
    }
    turns.extend_from_slice(bounds);
    if uses.open {
        turns.extend([0.0, 1.0, 2.0, 10.0, 100.0]);
    }
    turns.retain(|number| number.is_finite() && number.abs() < 1e12);
    if uses.constants().count() + uses.turns.len() > 500 {
        complete = false;
        turns.truncate(500);
    }
    turns.sort_by(f64::total_cmp);
    turns.dedup();
    let mut numbers: Vec<f64> = match (turns.first(), turns.last()) {
        (Some(first), Some(last)) => vec![first - 1.0, last + 1.0],
        _ => vec![0.0],
    };
    for pair in turns.windows(2) {
        if let [one, next] = pair {
            numbers.push(between(*one, *next));
        }
    }
    numbers.extend(turns);
    numbers.sort_by(f64::total_cmp);
    numbers.dedup();
    (numbers, complete)
}

/// A whole number between two where there is one, as people would enter it; else the one in the middle.
fn between(one: f64, next: f64) -> f64 {
    let whole = one.floor() + 1.0;
    if whole < next {
        whole
    } else {
        f64::midpoint(one, next)
    }
}
