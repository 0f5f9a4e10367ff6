//! An expression as text again: what findings and sentences quote.

use std::fmt;

use super::{Expression, Function, Node, Operator, Value, compare::to_text};

/// All names that functions have had so far; those that there are not are never found.
const FUNCTIONS: [&str; 16] = [
    "iif",
    "sum",
    "avg",
    "min",
    "max",
    "count",
    "round",
    "trunc",
    "substring",
    "today",
    "currentDate",
    "year",
    "getYear",
    "age",
    "dateDiff",
    "displayValue",
];

impl fmt::Display for Expression {
    /// Writes a text that is read as the same expression.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&written(&self.root, 0))
    }
}

/// The name of a function.
pub(super) fn function_name(function: Function) -> &'static str {
    FUNCTIONS
        .into_iter()
        .find(|name| Function::named(name) == Some(function))
        .unwrap_or("?")
}

/// Binds an operator the more tightly the higher; all group to the left.
fn level(operator: Operator) -> usize {
    match operator {
        Operator::Or => 0,
        Operator::And => 1,
        Operator::Equal
        | Operator::NotEqual
        | Operator::Less
        | Operator::LessOrEqual
        | Operator::Greater
        | Operator::GreaterOrEqual => 2,
        Operator::Plus | Operator::Minus => 3,
        Operator::Times | Operator::Divide | Operator::Modulo => 4,
        Operator::Power => 5,
        Operator::Contains
        | Operator::NotContains
        | Operator::AnyOf
        | Operator::AllOf
        | Operator::NoneOf => 6,
    }
}

/// The level of what is no operator between two sides.
const SINGLE: usize = 7;

fn sign(operator: Operator) -> &'static str {
    match operator {
        Operator::Or => "or",
        Operator::And => "and",
        Operator::Equal => "=",
        Operator::NotEqual => "<>",
        Operator::Less => "<",
        Operator::LessOrEqual => "<=",
        Operator::Greater => ">",
        Operator::GreaterOrEqual => ">=",
        Operator::Plus => "+",
        Operator::Minus => "-",
        Operator::Times => "*",
        Operator::Divide => "/",
        Operator::Modulo => "%",
        Operator::Power => "^",
        Operator::Contains => "contains",
        Operator::NotContains => "notcontains",
        Operator::AnyOf => "anyof",
        Operator::AllOf => "allof",
        Operator::NoneOf => "noneof",
    }
}

/// The node where something is expected that binds at least as tightly as `least`.
fn written(node: &Node, least: usize) -> String {
    let list = |nodes: &[Node]| {
        let texts: Vec<String> = nodes.iter().map(|node| written(node, 0)).collect();
        texts.join(", ")
    };
    match node {
        Node::Literal(value) => literal(value.as_ref()),
        Node::Variable(name, false) => format!("{{{name}}}"),
        Node::Variable(name, true) => format!("{{#{name}}}"),
        Node::Array(nodes) => format!("[{}]", list(nodes)),
        // Several signs in a row are read as one or two.
        Node::Not(inner) if matches!(inner.as_ref(), Node::Not(_)) => {
            format!("!({})", written(inner, 0))
        }
        Node::Not(inner) => format!("!{}", written(inner, SINGLE)),
        Node::Empty(node) => format!("{} empty", written(node, SINGLE)),
        Node::NotEmpty(node) => format!("{} notempty", written(node, SINGLE)),
        Node::Call(function, nodes) => format!("{}({})", function_name(*function), list(nodes)),
        Node::Binary(operator, sides) => {
            let own = level(*operator);
            let text = format!(
                "{} {} {}",
                written(&sides.0, own),
                sign(*operator),
                written(&sides.1, own + 1)
            );
            if own < least {
                format!("({text})")
            } else {
                text
            }
        }
    }
}

fn literal(value: Option<&Value>) -> String {
    match value {
        None => "null".to_owned(),
        Some(Value::Text(text)) => {
            let mut quoted = String::with_capacity(text.len() + 2);
            quoted.push('\'');
            for character in text.chars() {
                if matches!(character, '\'' | '"') {
                    quoted.push('\\');
                }
                quoted.push(character);
            }
            quoted.push('\'');
            quoted
        }
        Some(other) => to_text(other),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_was_written_is_written_again() {
        for text in [
            "{role} = 'maintainer' and ({years} >= 3 or {years} empty)",
            "({a} or {b}) and !{c} notempty",
            "{a} - ({b} - 1) > -2.5",
            "{tools} anyof ['a', 'it\\'s', 3]",
            "iif({a} = true, 1, null) = 1",
            "!(!{#b})",
        ] {
            assert_eq!(Expression::parse(text).unwrap().to_string(), text);
        }
    }

    fn expressions() -> impl Strategy<Value = String> {
        let leaf = prop::sample::select(vec![
            "{a}",
            "{#b.c}",
            "1",
            "-2",
            "0.5",
            "'x y'",
            "true",
            "null",
            "word",
            "{a} empty",
        ])
        .prop_map(str::to_owned);
        leaf.prop_recursive(5, 40, 3, |inner| {
            let operator = prop::sample::select(vec![
                "or", "and", "=", "<>", "<", ">=", "+", "-", "*", "/", "%", "^", "contains",
                "anyof", "noneof",
            ]);
            prop_oneof![
                (inner.clone(), operator, inner.clone())
                    .prop_map(|(left, operator, right)| format!("({left}) {operator} ({right})")),
                inner.clone().prop_map(|inner| format!("!({inner})")),
                prop::collection::vec(inner.clone(), 1..3)
                    .prop_map(|items| format!("[{}]", items.join(", "))),
                prop::collection::vec(inner, 1..3)
                    .prop_map(|items| format!("sum({})", items.join(", "))),
            ]
        })
    }

    proptest! {
        #[test]
        fn the_text_is_read_as_the_same_expression(text in expressions()) {
            let expression = Expression::parse(&text).unwrap();
            prop_assert_eq!(Expression::parse(&expression.to_string()).unwrap(), expression);
        }
    }
}
