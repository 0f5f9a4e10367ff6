//! An expression as text again: what findings and sentences quote.

use std::fmt;

use super::{Expression, Node, Operator, Value, compare::to_text};

impl fmt::Display for Expression {
    /// Writes a text that is read as the same expression.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&written(&self.root, 0))
    }
}

impl Operator {
    /// How tightly it binds, from 0; all group to the left.
    pub fn level(self) -> u8 {
        match self {
            Self::Or => 0,
            Self::And => 1,
            Self::Equal
            | Self::NotEqual
            | Self::Less
            | Self::LessOrEqual
            | Self::Greater
            | Self::GreaterOrEqual => 2,
            Self::Plus | Self::Minus => 3,
            Self::Times | Self::Divide | Self::Modulo => 4,
            Self::Power => 5,
            Self::Contains | Self::NotContains | Self::AnyOf | Self::AllOf | Self::NoneOf => 6,
        }
    }

    /// How it is written.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Or => "or",
            Self::And => "and",
            Self::Equal => "=",
            Self::NotEqual => "<>",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Times => "*",
            Self::Divide => "/",
            Self::Modulo => "%",
            Self::Power => "^",
            Self::Contains => "contains",
            Self::NotContains => "notcontains",
            Self::AnyOf => "anyof",
            Self::AllOf => "allof",
            Self::NoneOf => "noneof",
        }
    }
}

/// The level of what is no operator between two sides.
const SINGLE: u8 = 7;

/// The node where something is expected that binds at least as tightly as `least`.
fn written(node: &Node, least: u8) -> String {
    let list = |nodes: &[Node]| {
        let texts: Vec<String> = nodes.iter().map(|node| written(node, 0)).collect();
        texts.join(", ")
    };
    match node {
        Node::Literal(value) => literal(value.as_ref()),
        Node::Variable(name, false) => format!("{{{name}}}"),
        Node::Variable(name, true) => format!("{{#{name}}}"),
        Node::Array(nodes) => format!("[{}]", list(nodes)),
        Node::Not(inner) => match inner.as_ref() {
            // Several signs in a row are read as one or two.
            Node::Not(twice) if matches!(twice.as_ref(), Node::Not(_)) => {
                format!("!!({})", written(twice, 0))
            }
            Node::Not(twice) => format!("!!{}", written(twice, SINGLE)),
            inner => format!("!{}", written(inner, SINGLE)),
        },
        Node::Empty(node) => format!("{} empty", written(node, SINGLE)),
        Node::NotEmpty(node) => format!("{} notempty", written(node, SINGLE)),
        Node::Call(function, nodes) => format!("{}({})", function.name(), list(nodes)),
        Node::Binary(operator, sides) => {
            let own = operator.level();
            let text = format!(
                "{} {} {}",
                written(&sides.0, own),
                operator.sign(),
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
        Some(Value::Number(number)) => without_exponent(&to_text(&Value::Number(*number))),
        Some(other) => to_text(other),
    }
}

/// A number in digits alone: the language knows no exponents (`1e-7` is `0.0000001`).
fn without_exponent(text: &str) -> String {
    let Some((mantissa, exponent)) = text.split_once('e') else {
        return text.to_owned();
    };
    let (sign, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", mantissa),
    };
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let zeros = |count: usize| "0".repeat(count);
    let places = usize::try_from(exponent.unsigned_abs()).unwrap_or(0);
    if exponent < 0 {
        format!("{sign}0.{}{digits}", zeros(places.saturating_sub(1)))
    } else {
        let behind = (places + 1).saturating_sub(digits.len());
        format!("{sign}{digits}{}", zeros(behind))
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
            "!!{#b}",
            "!!(!({a} or {b}))",
            "{a} < 0.00000012 and {b} = -1230000000000000000000000",
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
