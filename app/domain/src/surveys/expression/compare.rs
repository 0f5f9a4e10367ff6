//! Comparing two values as survey-core 3.1.1 does (`Helpers.isTwoValueEquals`, and JavaScript's `<`).

use std::{borrow::Cow, cmp::Ordering};

use super::Value;
use crate::surveys::{letters::lower_case, number::number_in};

/// `"a" = "A"`, `"5" = 5`, `true = "True"`, null = `""`; lists are equal in any order unless `strict`.
pub(super) fn equal(left: Option<&Value>, right: Option<&Value>, strict: bool) -> bool {
    let (left, right) = match (left, right) {
        (None, None) => return true,
        // An unanswered question is equal to an empty text and to an empty list.
        (None, Some(value)) | (Some(value), None) => {
            return matches!(value, Value::Text(_) | Value::List(_)) && value.is_empty();
        }
        (Some(left), Some(right)) => (left, right),
    };
    match (left, right) {
        (Value::Text(left), Value::Text(right)) => same_text(left, right),
        (Value::Bool(left), Value::Bool(right)) => left == right,
        (Value::Number(left), Value::Number(right))
        | (Value::Moment(left), Value::Moment(right)) => same(*left, *right),
        (Value::Bool(flag), Value::Text(text)) | (Value::Text(text), Value::Bool(flag)) => {
            text.eq_ignore_ascii_case(if *flag { "true" } else { "false" })
        }
        (Value::Number(number), Value::Text(text)) | (Value::Text(text), Value::Number(number)) => {
            !text.is_empty() && to_number(text).is_some_and(|text| same(text, *number))
        }
        (Value::Bool(flag), Value::Number(number)) | (Value::Number(number), Value::Bool(flag)) => {
            same(*number, if *flag { 1.0 } else { 0.0 })
        }
        (Value::List(left), Value::List(right)) => same_lists(left, right, strict),
        (Value::Rows(left), Value::Rows(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, value)| equal(Some(value), right.get(name), strict))
        }
        _ => false,
    }
}

/// Two texts are never compared as numbers.
fn same_text(left: &str, right: &str) -> bool {
    if left == right {
        return true;
    }
    let (left, right) = (left.trim(), right.trim());
    if left.is_ascii() && right.is_ascii() {
        return left.eq_ignore_ascii_case(right);
    }
    lower_case(left).eq(lower_case(right))
}

#[expect(clippy::float_cmp, reason = "the language compares doubles exactly")]
fn same(left: f64, right: f64) -> bool {
    left == right
}

fn same_lists(left: &[Value], right: &[Value], strict: bool) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let (mut left, mut right): (Vec<_>, Vec<_>) = (left.iter().collect(), right.iter().collect());
    if !strict {
        sort(&mut left);
        sort(&mut right);
    }
    left.iter()
        .zip(&right)
        .all(|(left, right)| equal(Some(left), Some(right), strict))
}

/// By their texts. Lists of answers are short; a general sort would be 3 kB of the bundle.
fn sort(items: &mut [&Value]) {
    for end in 1..items.len() {
        for at in (1..=end).rev() {
            let (Some(before), Some(after)) = (items.get(at - 1), items.get(at)) else {
                return;
            };
            if text_of(before) <= text_of(after) {
                break;
            }
            items.swap(at - 1, at);
        }
    }
}

/// JavaScript's `<` and `>`: two texts by their characters, everything else as numbers.
pub(super) fn order(left: Option<&Value>, right: Option<&Value>) -> Option<Ordering> {
    let (left, right) = (left?, right?);
    let textual = |value: &Value| matches!(value, Value::Text(_) | Value::List(_) | Value::Rows(_));
    if textual(left) && textual(right) {
        return Some(
            text_of(left)
                .encode_utf16()
                .cmp(text_of(right).encode_utf16()),
        );
    }
    number_of(left)?.partial_cmp(&number_of(right)?)
}

/// JavaScript's `value == true`.
pub(super) fn loosely_true(value: Option<&Value>) -> bool {
    value.is_some_and(|value| match value {
        Value::Bool(flag) => *flag,
        other => number_of(other).is_some_and(|number| same(number, 1.0)),
    })
}

/// Whether JavaScript takes the value for true.
pub(super) fn truthy(value: Option<&Value>) -> bool {
    value.is_some_and(|value| match value {
        Value::Bool(flag) => *flag,
        Value::Number(number) => !same(*number, 0.0) && !number.is_nan(),
        Value::Text(text) => !text.is_empty(),
        Value::List(_) | Value::Rows(_) | Value::Moment(_) => true,
    })
}

/// The number that JavaScript makes of a value; `None` where it gets none.
pub(super) fn number_of(value: &Value) -> Option<f64> {
    match value {
        Value::Bool(flag) => Some(if *flag { 1.0 } else { 0.0 }),
        Value::Number(number) | Value::Moment(number) => {
            Some(*number).filter(|number| !number.is_nan())
        }
        other => to_number(&text_of(other)),
    }
}

/// JavaScript's `Number(text)` for decimal numbers: blank is 0.
pub(super) fn to_number(text: &str) -> Option<f64> {
    let text = text.trim();
    if text.is_empty() {
        return Some(0.0);
    }
    decimal(text)
}

/// A decimal number with an optional sign and exponent; Rust's `inf` and `nan` are no numbers here.
pub(super) fn decimal(text: &str) -> Option<f64> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'))
        .then(|| number_in(text))
        .flatten()
}

/// The same as [`to_text`], of a text itself.
fn text_of(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Text(text) => Cow::Borrowed(text),
        other => Cow::Owned(to_text(other)),
    }
}

/// JavaScript's text of a value.
pub(super) fn to_text(value: &Value) -> String {
    match value {
        Value::List(items) => {
            let items: Vec<_> = items.iter().map(to_text).collect();
            items.join(",")
        }
        Value::Rows(_) => "[object Object]".to_owned(),
        scalar => scalar.as_field().unwrap_or_default(),
    }
}
