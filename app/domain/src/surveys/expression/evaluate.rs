//! The value of a tree.

use super::{
    Node, Operator, Value,
    compare::{decimal, equal, order, truthy},
    dates::comparable,
    functions::call,
    operations::{
        all_of, any_of, arithmetic_operands, contains, divide, minus, modulo, not_contains, plus,
        times,
    },
};

/// Where an expression finds the values of its variables.
pub trait Values {
    /// The value under a name as it stands in the braces (`role`, `matrix.row`); `None` when there is none.
    fn value(&self, name: &str) -> Option<Value>;

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
pub(crate) fn item_at(value: &Value, place: usize) -> Option<Value> {
    match value {
        Value::List(items) => items.get(place).cloned(),
        _ => None,
    }
}

/// The value at the end of a path with points, the longest name first, in any case.
pub fn inside(value: &Value, path: &str) -> Option<Value> {
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
        return Some(value.clone());
    }
    if let Some((start, place)) = indexed(path) {
        return item_at(&inside(value, start)?, place);
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

fn counted(length: usize) -> Option<Value> {
    let length = u32::try_from(length).ok()?;
    Some(Value::Number(f64::from(length)))
}

pub(super) fn evaluate(node: &Node, values: &dyn Values) -> Option<Value> {
    match node {
        Node::Literal(value) => value.clone(),
        Node::Variable(name, as_it_is) => {
            let value = values.value(name);
            if *as_it_is {
                value
            } else {
                value.map(converted)
            }
        }
        Node::Array(nodes) => Some(Value::List(
            nodes
                .iter()
                .map(|node| evaluate(node, values).unwrap_or_else(|| Value::Text(String::new())))
                .collect(),
        )),
        Node::Not(node) => Some(Value::Bool(!truthy(evaluate(node, values).as_ref()))),
        Node::Empty(node) => Some(Value::Bool(is_empty(evaluate(node, values).as_ref()))),
        Node::NotEmpty(node) => Some(Value::Bool(!is_empty(evaluate(node, values).as_ref()))),
        Node::Call(function, nodes) => {
            let arguments: Vec<_> = nodes.iter().map(|node| evaluate(node, values)).collect();
            call(*function, &arguments, values)
        }
        Node::Binary(operator, sides) => {
            let strict = is_ordered(&sides.0, values) || is_ordered(&sides.1, values);
            let left = evaluate(&sides.0, values);
            let right = evaluate(&sides.1, values);
            if operator.compares() {
                let (left, right) = comparable(left, right, values);
                return binary(*operator, left, right, strict);
            }
            binary(*operator, left, right, strict)
        }
    }
}

fn is_ordered(node: &Node, values: &dyn Values) -> bool {
    matches!(node, Node::Variable(name, _) if values.is_ordered(name))
        || matches!(node, Node::Binary(_, sides) if is_ordered(&sides.0, values) || is_ordered(&sides.1, values))
}

pub(super) fn is_empty(value: Option<&Value>) -> bool {
    value.is_none_or(Value::is_empty)
}

fn binary(
    operator: Operator,
    left: Option<Value>,
    right: Option<Value>,
    strict: bool,
) -> Option<Value> {
    let (l, r) = (left.as_ref(), right.as_ref());
    let outcome = match operator {
        Operator::Equal => equal(l, r, strict),
        Operator::NotEqual => !equal(l, r, strict),
        Operator::Less => order(l, r).is_some_and(std::cmp::Ordering::is_lt),
        Operator::Greater => order(l, r).is_some_and(std::cmp::Ordering::is_gt),
        Operator::LessOrEqual => {
            equal(l, r, false) || order(l, r).is_some_and(std::cmp::Ordering::is_lt)
        }
        Operator::GreaterOrEqual => {
            equal(l, r, false) || order(l, r).is_some_and(std::cmp::Ordering::is_gt)
        }
        Operator::Contains => contains(l, r),
        Operator::NotContains => not_contains(l, r),
        Operator::AnyOf => any_of(l, r),
        Operator::NoneOf => !any_of(l, r),
        Operator::AllOf => all_of(l, r),
        _ => return arithmetic(operator, left, right),
    };
    Some(Value::Bool(outcome))
}

fn arithmetic(operator: Operator, left: Option<Value>, right: Option<Value>) -> Option<Value> {
    let (left, right) = arithmetic_operands(left, right);
    match operator {
        Operator::And => Some(if truthy(Some(&left)) { right } else { left }),
        Operator::Or => Some(if truthy(Some(&left)) { left } else { right }),
        Operator::Plus => Some(plus(&left, &right)),
        Operator::Minus => Some(minus(&left, &right)),
        Operator::Times => Some(times(&left, &right)),
        Operator::Divide => divide(&left, &right),
        Operator::Modulo => modulo(&left, &right),
        _ => Some(super::operations::power(&left, &right)),
    }
}

/// What a variable's text stands for: `"true"` a flag, `"12"` a number, `"'x'"` the text inside the quotes.
fn converted(value: Value) -> Value {
    let Value::Text(text) = value else {
        return value;
    };
    if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") {
        return Value::Bool(text.eq_ignore_ascii_case("true"));
    }
    let quote = |character: char| character == '\'' || character == '"';
    if text.len() > 1 && text.starts_with(quote) && text.ends_with(quote) {
        let mut inside = text.chars();
        inside.next();
        inside.next_back();
        return Value::Text(inside.as_str().to_owned());
    }
    match numeric(&text) {
        Some(number) => Value::Number(number),
        None => Value::Text(text),
    }
}

/// A text that counts as a number: no leading zero (postal codes), at most 15 digits, a comma as the decimal point.
pub(super) fn numeric(text: &str) -> Option<f64> {
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
