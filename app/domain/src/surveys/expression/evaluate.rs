//! The value of a tree.
//!
//! Values are borrowed from the answers and from the tree itself for as long as nothing new is computed.

use std::borrow::Cow;

use super::{
    Function, Node, Operator, Value,
    compare::{decimal, equal, order, truthy},
    dates::comparable,
    functions::call,
    operations::{
        all_of, any_of, arithmetic_operands, contains, divide, minus, modulo, not_contains,
        of_constants, plus, times,
    },
};

/// A value that was found or computed; `None` is null.
pub(super) type Found<'v> = Option<Cow<'v, Value>>;

/// Where an expression finds the values of its variables.
pub trait Values {
    /// The value under a name as it stands in the braces (`role`, `matrix.row`); `None` when there is none.
    fn value(&self, name: &str) -> Option<Cow<'_, Value>>;

    /// Whether the order of the list under this name counts in a comparison, as that of a ranking does.
    fn is_ordered(&self, _name: &str) -> bool {
        false
    }

    /// Now, in milliseconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> Option<f64> {
        None
    }

    /// How many seconds the zone is east of UTC at an instant, in seconds since 1970.
    fn offset(&self, _at: i64) -> i64 {
        0
    }

    /// The answer to a question, or another value of it, as a respondent reads it.
    fn display(&self, _name: &str, _value: Option<&Value>) -> Option<Value> {
        None
    }
}

/// The name and the place in its list that `name[2]` stands for.
pub fn indexed(name: &str) -> Option<(&str, usize)> {
    let (start, place) = name.trim_end().strip_suffix(']')?.rsplit_once('[')?;
    let digits = place.bytes().all(|byte| byte.is_ascii_digit());
    Some((start, place.parse().ok().filter(|_| digits)?))
}

/// The value at a place of a list.
pub(crate) fn item_at(value: &Value, place: usize) -> Option<&Value> {
    match value {
        Value::List(items) => items.get(place),
        _ => None,
    }
}

/// The value at the end of a path with points, the longest name first, in any case.
pub fn inside<'v>(value: &'v Value, path: &str) -> Option<Cow<'v, Value>> {
    let rows = match value {
        Value::Rows(rows) => rows,
        Value::List(items) if is_length(path) => return counted(items.len()),
        Value::Text(text) if is_length(path) => return counted(text.encode_utf16().count()),
        _ => return None,
    };
    let named = |name: &str| {
        let exact = rows.get(name);
        exact.or_else(|| {
            rows.iter()
                .find(|(found, _)| found.eq_ignore_ascii_case(name))
                .map(|(_, value)| value)
        })
    };
    if let Some(value) = named(path) {
        return Some(Cow::Borrowed(value));
    }
    if let Some((start, place)) = indexed(path) {
        return match inside(value, start)? {
            Cow::Borrowed(list) => item_at(list, place).map(Cow::Borrowed),
            // A length has no items.
            Cow::Owned(_) => None,
        };
    }
    let mut ends = path.match_indices('.');
    while let Some((at, _)) = ends.next_back() {
        let (start, rest) = (path.get(..at)?, path.get(at + 1..)?);
        if let Some(found) = named(start).and_then(|value| inside(value, rest)) {
            return Some(found);
        }
    }
    None
}

/// Of a list its items, of a text the units in which JavaScript counts; only in this writing.
fn is_length(path: &str) -> bool {
    path == "length"
}

fn counted(length: usize) -> Option<Cow<'static, Value>> {
    let length = u32::try_from(length).ok()?;
    Some(Cow::Owned(Value::Number(f64::from(length))))
}

pub(super) fn evaluate<'v>(node: &'v Node, values: &'v dyn Values) -> Found<'v> {
    let flag = |flag: bool| Some(Cow::Owned(Value::Bool(flag)));
    match node {
        Node::Literal(value) => value.as_ref().map(Cow::Borrowed),
        Node::Variable(name, as_it_is) => {
            let value = values.value(name);
            if *as_it_is {
                value
            } else {
                value.map(converted)
            }
        }
        Node::Array(nodes) => {
            let item = |node| {
                let value = evaluate(node, values);
                value.map_or_else(|| Value::Text(String::new()), Cow::into_owned)
            };
            Some(Cow::Owned(Value::List(nodes.iter().map(item).collect())))
        }
        Node::Not(node) => flag(!truthy(evaluate(node, values).as_deref())),
        Node::Empty(node) => flag(is_empty(evaluate(node, values).as_deref())),
        Node::NotEmpty(node) => flag(!is_empty(evaluate(node, values).as_deref())),
        Node::Call(Function::Iif, nodes) => {
            let holds = truthy(evaluate(nodes.first()?, values).as_deref());
            evaluate(nodes.get(if holds { 1 } else { 2 })?, values)
        }
        Node::Call(Function::Computed, nodes) => {
            // Infinity and no number can't be stored, and what is empty is no value at all.
            let is_something = |value: &Cow<'_, Value>| {
                !value.is_empty()
                    && !matches!(**value, Value::Number(number) if !number.is_finite())
            };
            evaluate(nodes.first()?, values)
                .filter(is_something)
                .or_else(|| evaluate(nodes.get(1)?, values))
                .map(converted)
        }
        Node::Call(function, nodes) => called(*function, nodes, values).map(Cow::Owned),
        Node::Binary(operator, sides) => between(*operator, &sides.0, &sides.1, values),
    }
}

/// The value of a function; the few values that most take need no list.
fn called(function: Function, nodes: &[Node], values: &dyn Values) -> Option<Value> {
    let mut few: [Found<'_>; 3] = [None, None, None];
    if let Some(few) = few.get_mut(..nodes.len()) {
        for (slot, node) in few.iter_mut().zip(nodes) {
            *slot = evaluate(node, values);
        }
        return call(function, few, values);
    }
    let all: Vec<_> = nodes.iter().map(|node| evaluate(node, values)).collect();
    call(function, &all, values)
}

/// The value of an operator between its two sides.
fn between<'v>(
    operator: Operator,
    left: &'v Node,
    right: &'v Node,
    values: &'v dyn Values,
) -> Found<'v> {
    let found = evaluate(left, values);
    let l = found.as_deref();
    if matches!(operator, Operator::And | Operator::Or) {
        // One side decides alone when there is something in it: nothing that is evaluated has effects.
        let decides = truthy(l) == (operator == Operator::Or) && !is_empty(l);
        if decides {
            return found;
        }
        return arithmetic(operator, found, evaluate(right, values));
    }
    if let Node::Array(nodes) = right
        && let Some(holds) = of_constants(operator, l, nodes)
    {
        return Some(Cow::Owned(Value::Bool(holds)));
    }
    let other = evaluate(right, values);
    let r = other.as_deref();
    let holds = if operator.compares() {
        // The order counts in lists alone.
        let strict = || is_ordered(left, values) || is_ordered(right, values);
        let strict =
            matches!((l, r), (Some(l), Some(r)) if !is_scalar(l) && !is_scalar(r)) && strict();
        match comparable(l, r, values) {
            Some((l, r)) => compared(operator, Some(&l), Some(&r), strict),
            None => compared(operator, l, r, strict),
        }
    } else {
        match operator {
            Operator::Contains => contains(l, r),
            Operator::NotContains => not_contains(l, r),
            Operator::AnyOf => any_of(l, r),
            Operator::NoneOf => !any_of(l, r),
            Operator::AllOf => all_of(l, r),
            _ => return arithmetic(operator, found, other),
        }
    };
    Some(Cow::Owned(Value::Bool(holds)))
}

fn is_scalar(value: &Value) -> bool {
    !matches!(value, Value::List(_) | Value::Rows(_))
}

fn is_ordered(node: &Node, values: &dyn Values) -> bool {
    matches!(node, Node::Variable(name, _) if values.is_ordered(name))
        || matches!(node, Node::Binary(_, sides) if is_ordered(&sides.0, values) || is_ordered(&sides.1, values))
}

pub(super) fn is_empty(value: Option<&Value>) -> bool {
    value.is_none_or(Value::is_empty)
}

fn compared(operator: Operator, l: Option<&Value>, r: Option<&Value>, strict: bool) -> bool {
    match operator {
        Operator::Equal => equal(l, r, strict),
        Operator::NotEqual => !equal(l, r, strict),
        Operator::Less => order(l, r).is_some_and(std::cmp::Ordering::is_lt),
        Operator::Greater => order(l, r).is_some_and(std::cmp::Ordering::is_gt),
        Operator::LessOrEqual => {
            equal(l, r, false) || order(l, r).is_some_and(std::cmp::Ordering::is_lt)
        }
        _ => equal(l, r, false) || order(l, r).is_some_and(std::cmp::Ordering::is_gt),
    }
}

fn arithmetic<'v>(operator: Operator, left: Found<'v>, right: Found<'v>) -> Found<'v> {
    let (left, right) = arithmetic_operands(left, right);
    let value = match operator {
        Operator::And => return Some(if truthy(Some(&left)) { right } else { left }),
        Operator::Or => return Some(if truthy(Some(&left)) { left } else { right }),
        Operator::Plus => plus(&left, &right),
        Operator::Minus => minus(&left, &right),
        Operator::Times => times(&left, &right),
        Operator::Divide => divide(&left, &right)?,
        Operator::Modulo => modulo(&left, &right)?,
        _ => super::operations::power(&left, &right),
    };
    Some(Cow::Owned(value))
}

/// What a variable's text stands for: `"true"` a flag, `"12"` a number, `"'x'"` the text inside the quotes.
fn converted(value: Cow<'_, Value>) -> Cow<'_, Value> {
    let Value::Text(text) = value.as_ref() else {
        return value;
    };
    let quote = |character: char| character == '\'' || character == '"';
    let stands_for = if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") {
        Some(Value::Bool(text.eq_ignore_ascii_case("true")))
    } else if text.len() > 1 && text.starts_with(quote) && text.ends_with(quote) {
        let mut inside = text.chars();
        inside.next();
        inside.next_back();
        Some(Value::Text(inside.as_str().to_owned()))
    } else {
        numeric(text).map(Value::Number)
    };
    stands_for.map_or(value, Cow::Owned)
}

/// A text that counts as a number: no leading zero (postal codes), at most 15 digits, a comma as the decimal point.
pub(super) fn numeric(text: &str) -> Option<f64> {
    if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let mut leading = text.chars();
    if leading.next() == Some('0') {
        match leading.next() {
            None => return Some(0.0),
            Some('.' | ',') => {}
            Some(_) => return None,
        }
    }
    number_in(text)
}

/// The number in a text as `Helpers.getNumber` reads it.
pub(crate) fn number_in(text: &str) -> Option<f64> {
    let text = text.trim();
    if text.is_empty() || (text.len() > 15 && text.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    if text.matches(',').count() == 1 {
        return decimal(&text.replacen(',', ".", 1));
    }
    decimal(text)
}
