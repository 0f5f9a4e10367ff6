//! Conditions in words: rows of question, comparison and value, joined by all or any, which stand for an expression.
//!
//! Only what is written again as the same expression is read as rows; every other condition stays a text.

mod subjects;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::{
    forms::FieldError,
    surveys::{
        expression::{Expression, Node, Operator},
        letters::lowered,
        number::{number_in, number_text},
        value::Value,
    },
    words::words,
};

pub use subjects::{Offered, Subject, subject, subjects};

words! {
    /// How rows are joined.
    pub enum Join {
        /// Every row holds.
        All = "all",
        /// At least one row holds.
        Any = "any",
    }
}

words! {
    /// How an answer is compared.
    pub enum Comparison {
        /// It is the value.
        Is = "is",
        /// It is not the value, or there is none.
        IsNot = "is-not",
        /// The value is among those chosen.
        Contains = "contains",
        /// The value is not among those chosen.
        NotContains = "not-contains",
        /// It is or has one of the values.
        AnyOf = "any-of",
        /// It has all of the values.
        AllOf = "all-of",
        /// It has none of the values.
        NoneOf = "none-of",
        /// It is smaller or earlier.
        Less = "less",
        /// It is not larger or later.
        AtMost = "at-most",
        /// It is larger or later.
        More = "more",
        /// It is not smaller or earlier.
        AtLeast = "at-least",
        /// There is an answer.
        Answered = "answered",
        /// There is no answer.
        Empty = "empty",
    }
}

/// The operators that stand for comparisons.
const OPERATORS: [(Comparison, Operator, &str); 11] = [
    (Comparison::Is, Operator::Equal, "="),
    (Comparison::IsNot, Operator::NotEqual, "<>"),
    (Comparison::Contains, Operator::Contains, "contains"),
    (
        Comparison::NotContains,
        Operator::NotContains,
        "notcontains",
    ),
    (Comparison::AnyOf, Operator::AnyOf, "anyof"),
    (Comparison::AllOf, Operator::AllOf, "allof"),
    (Comparison::NoneOf, Operator::NoneOf, "noneof"),
    (Comparison::Less, Operator::Less, "<"),
    (Comparison::AtMost, Operator::LessOrEqual, "<="),
    (Comparison::More, Operator::Greater, ">"),
    (Comparison::AtLeast, Operator::GreaterOrEqual, ">="),
];

impl Comparison {
    /// How many values it takes: none, one or several.
    pub fn values(self) -> usize {
        match self {
            Self::Answered | Self::Empty => 0,
            Self::AnyOf | Self::AllOf | Self::NoneOf => usize::MAX,
            _ => 1,
        }
    }
}

/// One row of a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The name of the question or calculated value, or of a row of a matrix: `question.row`.
    pub subject: String,
    /// How it is compared.
    pub comparison: Comparison,
    /// With what: the values of choices, or as typed.
    pub values: Vec<String>,
}

/// A condition in words; without rows there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// How the rows are joined.
    pub join: Join,
    /// The rows in order.
    pub rows: Vec<Row>,
}

/// The first question that an expression compares with an answer that it does not offer, and that answer.
pub fn not_offered(expression: &Expression, subjects: &[Subject]) -> Option<(String, String)> {
    let mut nodes = vec![expression.root()];
    while let Some(node) = nodes.pop() {
        match node {
            Node::Binary(Operator::And | Operator::Or, sides) => nodes.extend([&sides.1, &sides.0]),
            Node::Not(inner) => nodes.push(inner),
            node => {
                let found = row(node, subjects).and_then(|row| stranger(row, subjects));
                if found.is_some() {
                    return found;
                }
            }
        }
    }
    None
}

/// The row's question and the first of its values that is no answer there; capital letters don't matter in conditions.
fn stranger(row: Row, subjects: &[Subject]) -> Option<(String, String)> {
    use Comparison::{AtLeast, AtMost, Less, More};
    let offers = &subject(subjects, &row.subject)?.offers;
    if offers.is_empty() || matches!(row.comparison, Less | AtMost | More | AtLeast) {
        return None;
    }
    let offered = |value: &String| {
        let value = lowered(value);
        offers.iter().any(|offer| lowered(&offer.key) == value)
    };
    let value = row.values.iter().find(|value| !offered(value))?.clone();
    Some((row.subject, value))
}

/// Reads an expression as rows; none when it has another shape.
pub fn read(expression: &str, subjects: &[Subject]) -> Option<Condition> {
    let parsed = Expression::parse(expression).ok()?;
    let join = match parsed.root() {
        Node::Binary(Operator::Or, _) => Join::Any,
        _ => Join::All,
    };
    let mut rows = Vec::new();
    push_rows(parsed.root(), join, subjects, &mut rows)?;
    let condition = Condition { join, rows };
    let again = Expression::parse(&write(&condition, subjects).ok()?).ok()?;
    (again == parsed).then_some(condition)
}

fn push_rows(node: &Node, join: Join, subjects: &[Subject], rows: &mut Vec<Row>) -> Option<()> {
    let joined = match join {
        Join::All => Operator::And,
        Join::Any => Operator::Or,
    };
    // The left side is the longer one: it is walked down without recursion.
    let mut right = Vec::new();
    let mut left = node;
    while let Node::Binary(operator, sides) = left {
        if *operator != joined {
            break;
        }
        right.push(&sides.1);
        left = &sides.0;
    }
    for node in std::iter::once(left).chain(right.into_iter().rev()) {
        rows.push(row(node, subjects)?);
    }
    Some(())
}

fn row(node: &Node, subjects: &[Subject]) -> Option<Row> {
    let (variable, comparison, values) = match node {
        Node::Empty(inner) => (inner.as_ref(), Comparison::Empty, Vec::new()),
        Node::NotEmpty(inner) => (inner.as_ref(), Comparison::Answered, Vec::new()),
        Node::Binary(operator, sides) => {
            let found = OPERATORS.iter().find(|(_, found, _)| found == operator);
            let values = match &sides.1 {
                Node::Array(nodes) => nodes.iter().map(literal).collect::<Option<Vec<_>>>()?,
                other => vec![literal(other)?],
            };
            (&sides.0, found?.0, values)
        }
        _ => return None,
    };
    let Node::Variable(name, false) = variable else {
        return None;
    };
    Some(Row {
        subject: subject(subjects, name)?.name.clone(),
        comparison,
        values,
    })
}

fn literal(node: &Node) -> Option<String> {
    match node {
        Node::Literal(Some(value)) => value.as_field(),
        _ => None,
    }
}

/// Writes rows as an expression; empty when there are none.
///
/// # Errors
/// What is wrong at the fields `question-0`, `value-0` …
pub fn write(condition: &Condition, subjects: &[Subject]) -> Result<String, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut written = Vec::new();
    for (index, row) in condition.rows.iter().enumerate() {
        match written_row(row, subjects) {
            Ok(text) => written.push(text),
            Err((part, message)) => {
                errors.push(FieldError::new(format!("{part}-{index}"), message));
            }
        }
    }
    let join = match condition.join {
        Join::All => " and ",
        Join::Any => " or ",
    };
    if errors.is_empty() {
        Ok(written.join(join))
    } else {
        Err(errors)
    }
}

fn written_row(row: &Row, subjects: &[Subject]) -> Result<String, (&'static str, &'static str)> {
    let subject = subject(subjects, &row.subject).ok_or(("question", "authoring-error-subject"))?;
    let name = &subject.name;
    let text = match row.comparison {
        Comparison::Answered => format!("{{{name}}} notempty"),
        Comparison::Empty => format!("{{{name}}} empty"),
        comparison => {
            let sign = OPERATORS.iter().find(|(found, ..)| *found == comparison);
            let sign = sign.map_or("=", |(_, _, sign)| sign);
            let values = row.values.iter().filter(|value| !value.trim().is_empty());
            let values: Vec<String> = values
                .map(|value| written_value(value, subject))
                .collect::<Result<_, _>>()?;
            match (comparison.values(), values.as_slice()) {
                (_, []) if subject.offers.is_empty() => {
                    return Err(("value", "authoring-error-value"));
                }
                (_, []) => return Err(("value", "surveys-manage-error-choose")),
                (1, [first, ..]) => format!("{{{name}}} {sign} {first}"),
                (_, several) => format!("{{{name}}} {sign} [{}]", several.join(", ")),
            }
        }
    };
    // A text may be one that no expression can hold.
    match Expression::parse(&text) {
        Ok(_) => Ok(text),
        Err(_) => Err(("value", "authoring-error-value")),
    }
}

fn written_value(typed: &str, subject: &Subject) -> Result<String, (&'static str, &'static str)> {
    if subject.offers.is_empty() {
        return match number_in(typed.trim()) {
            Some(number) if subject.number => Ok(number_text(number)),
            _ if subject.number => Err(("value", "surveys-answer-error-number")),
            _ => Ok(quoted(typed)),
        };
    }
    let by_key = subject.offers.iter().find(|offered| offered.key == typed);
    let by_text = || {
        let typed = lowered(typed.trim());
        subject
            .offers
            .iter()
            .find(|offered| lowered(&offered.text) == typed)
    };
    let offered = by_key
        .or_else(by_text)
        .ok_or(("value", "surveys-manage-error-choose"))?;
    Ok(match &offered.value {
        Json::String(text) => quoted(text),
        other => match Value::from_json(other) {
            Some(Value::Number(number)) => number_text(number),
            Some(Value::Bool(flag)) => flag.to_string(),
            _ => quoted(&offered.key),
        },
    })
}

fn quoted(text: &str) -> String {
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
