//! The operators beyond comparison, as `OperandMaker` and `Helpers` of survey-core 3.1.1 compute them.

use std::borrow::Cow;

use super::{
    Node, Operator, Value,
    compare::{equal, number_of, to_text, truthy},
    evaluate::{Found, is_empty, number_in},
};
use crate::surveys::{letters::lower_case, number::decimals};

/// Empty operands of an arithmetic operator become 0, `""` or `[]`, after the other side.
pub(super) fn arithmetic_operands<'v>(
    left: Found<'v>,
    right: Found<'v>,
) -> (Cow<'v, Value>, Cow<'v, Value>) {
    let left = filled(left, right.as_deref());
    let right = filled(right, Some(&left));
    (left, right)
}

fn filled<'v>(value: Found<'v>, other: Option<&Value>) -> Cow<'v, Value> {
    match value {
        Some(value) if !value.is_empty() => value,
        value => Cow::Owned(match (value.as_deref(), other) {
            (_, Some(Value::Number(_))) => Value::Number(0.0),
            (Some(Value::Text(_)), _) | (_, Some(Value::Text(_))) => Value::Text(String::new()),
            (_, Some(Value::List(_))) => Value::List(Vec::new()),
            _ => Value::Number(0.0),
        }),
    }
}

fn as_number(value: &Value) -> f64 {
    number_of(value).unwrap_or(f64::NAN)
}

/// Numbers are added and cut to their decimals (`0.1 + 0.2` is 0.3), lists joined, texts put together.
pub(super) fn plus(left: &Value, right: &Value) -> Value {
    let lists = matches!(left, Value::List(_)) || matches!(right, Value::List(_));
    if lists && counts_as_number(left) && counts_as_number(right) {
        // JavaScript takes a list of one number for that number, but joins it as a text.
        return Value::Text(to_text(left) + &to_text(right));
    }
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => Value::Number(add(*left, *right)),
        (Value::List(left), Value::List(right)) => {
            Value::List(left.iter().chain(right).cloned().collect())
        }
        (Value::List(items), Value::Number(number))
        | (Value::Number(number), Value::List(items)) => {
            let sum = items.iter().fold(0.0, |sum, item| match item {
                Value::Number(item) => add(sum, *item),
                _ => sum,
            });
            Value::Number(add(sum, *number))
        }
        (Value::List(items), Value::Text(text)) => Value::Text(listed(items) + text),
        (Value::Text(text), Value::List(items)) => Value::Text(text.clone() + &listed(items)),
        (Value::Bool(_) | Value::Number(_), Value::Bool(_) | Value::Number(_)) => {
            Value::Number(as_number(left) + as_number(right))
        }
        _ => Value::Text(to_text(left) + &to_text(right)),
    }
}

/// As JavaScript's `isFinite` and `parseFloat` have it: a list of one number is one.
fn counts_as_number(value: &Value) -> bool {
    match value {
        Value::Number(_) => true,
        Value::Text(text) => number_in(text).is_some(),
        Value::List(items) => matches!(items.as_slice(), [one] if counts_as_number(one)),
        _ => false,
    }
}

fn listed(items: &[Value]) -> String {
    let items: Vec<_> = items.iter().map(to_text).collect();
    items.join(", ")
}

pub(super) fn add(left: f64, right: f64) -> f64 {
    cut(left + right, decimals(left).max(decimals(right)))
}

pub(super) fn minus(left: &Value, right: &Value) -> Value {
    let (l, r) = (as_number(left), as_number(right));
    Value::Number(cut(l - r, decimals_of(left).max(decimals_of(right))))
}

pub(super) fn times(left: &Value, right: &Value) -> Value {
    let (l, r) = (as_number(left), as_number(right));
    Value::Number(cut(l * r, decimals_of(left) + decimals_of(right)))
}

/// Null when divided by nothing.
pub(super) fn divide(left: &Value, right: &Value) -> Option<Value> {
    truthy(Some(right)).then(|| Value::Number(as_number(left) / as_number(right)))
}

/// The remainder with the sign of the dividend; null when divided by nothing.
pub(super) fn modulo(left: &Value, right: &Value) -> Option<Value> {
    truthy(Some(right)).then(|| Value::Number(as_number(left) % as_number(right)))
}

pub(super) fn power(left: &Value, right: &Value) -> Value {
    let (base, exponent) = (as_number(left), as_number(right));
    // JavaScript's 1 to the power of no number is no number; Rust's is 1.
    Value::Number(if exponent.is_nan() {
        exponent
    } else {
        base.powf(exponent)
    })
}

fn decimals_of(value: &Value) -> usize {
    match value {
        Value::Number(number) => decimals(*number),
        Value::Text(text) => number_in(text).map_or(0, decimals),
        _ => 0,
    }
}

fn cut(number: f64, digits: usize) -> f64 {
    if digits == 0 || !number.is_finite() {
        return number;
    }
    // Exact for the sizes that answers have; writing the number out would be 5 kB of the bundle.
    let factor = (0..digits.min(22)).fold(1.0, |factor, _| factor * 10.0);
    let scaled = number * factor;
    // Beyond the integers that a double tells apart there are no further decimals to cut off.
    if scaled.abs() < 9_007_199_254_740_992.0 {
        scaled.round() / factor
    } else {
        number
    }
}

pub(super) fn contains(left: Option<&Value>, right: Option<&Value>) -> bool {
    contained(left, right, true)
}

pub(super) fn not_contains(left: Option<&Value>, right: Option<&Value>) -> bool {
    (!truthy(left) && !is_empty(right)) || contained(left, right, false)
}

fn contained(left: Option<&Value>, right: Option<&Value>, wanted: bool) -> bool {
    let items = match left {
        None => return false,
        Some(Value::Text(text)) if text.is_empty() => return false,
        Some(Value::List(items)) if items.is_empty() => return !wanted,
        Some(Value::List(items)) => items,
        Some(other) => {
            // A text looks for a text; nothing, 0 and false are never found.
            let Some(right) = right.filter(|right| truthy(Some(right))) else {
                return false;
            };
            let found = lower_case(&to_text(other))
                .collect::<String>()
                .contains(&lower_case(&to_text(right)).collect::<String>());
            return found == wanted;
        }
    };
    let has = |wanted: Option<&Value>| items.iter().any(|item| equal(Some(item), wanted, false));
    let all = match right {
        Some(Value::List(several)) => several.iter().all(|one| has(Some(one))),
        one => has(one),
    };
    all == wanted
}

pub(super) fn any_of(left: Option<&Value>, right: Option<&Value>) -> bool {
    if is_empty(right) {
        return true;
    }
    if is_empty(left) {
        return false;
    }
    match (left, right) {
        (Some(Value::List(_)), Some(Value::List(several))) => {
            several.iter().any(|one| contains(left, Some(one)))
        }
        (Some(Value::List(_)), one) => contains(left, one),
        (one, several) => contains(several, one),
    }
}

pub(super) fn all_of(left: Option<&Value>, right: Option<&Value>) -> bool {
    if !truthy(left) && !is_empty(right) {
        return false;
    }
    match right {
        Some(Value::List(several)) => several.iter().all(|one| contains(left, Some(one))),
        one => contains(left, one),
    }
}

/// A value beside a list of constants, which is gone through as it stands; nothing where that is no shorter way.
pub(super) fn of_constants(
    operator: Operator,
    left: Option<&Value>,
    right: &[Node],
) -> Option<bool> {
    let is_constant = |node: &Node| matches!(node, Node::Literal(Some(_)));
    if right.is_empty() || !right.iter().all(is_constant) {
        return None;
    }
    let mut constants = right.iter().map(|node| match node {
        Node::Literal(value) => value.as_ref(),
        _ => None,
    });
    let mut any = || match left {
        Some(left) if left.is_empty() => false,
        Some(Value::List(_)) => constants.any(|one| contains(left, one)),
        Some(_) => constants.any(|one| equal(one, left, false)),
        None => false,
    };
    Some(match operator {
        Operator::AnyOf => any(),
        Operator::NoneOf => !any(),
        Operator::AllOf => truthy(left) && constants.all(|one| contains(left, one)),
        _ => return None,
    })
}
