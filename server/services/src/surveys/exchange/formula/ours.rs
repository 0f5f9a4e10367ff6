//! Our expressions as a tree that can be put together, simplified and written.

use super::Unsayable;
use folkmoot_domain::surveys::expression::Operator;

/// A part of one of our expressions.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) enum Ours {
    Bool(bool),
    Number(f64),
    Text(String),
    Variable(String),
    List(Vec<Ours>),
    Not(Box<Ours>),
    Empty(Box<Ours>),
    NotEmpty(Box<Ours>),
    Binary(Operator, Box<(Ours, Ours)>),
    Call(&'static str, Vec<Ours>),
}

/// Where an operand stands that needs no parentheses.
const ATOM: u8 = 7;

impl Ours {
    pub(in super::super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    pub(in super::super) fn variable(name: &str) -> Self {
        Self::Variable(name.to_owned())
    }

    pub(in super::super) fn binary(operator: Operator, left: Self, right: Self) -> Self {
        Self::Binary(operator, Box::new((left, right))).simple()
    }

    pub(in super::super) fn and(self, other: Self) -> Self {
        Self::binary(Operator::And, self, other)
    }

    pub(in super::super) fn or(self, other: Self) -> Self {
        Self::binary(Operator::Or, self, other)
    }

    pub(in super::super) fn not(self) -> Self {
        match self {
            Self::Bool(flag) => Self::Bool(!flag),
            Self::Not(inner) => *inner,
            Self::Empty(inner) => Self::NotEmpty(inner),
            Self::NotEmpty(inner) => Self::Empty(inner),
            other => Self::Not(Box::new(other)),
        }
    }

    /// What is known beforehand: a comparison of two constants, `true and x`.
    fn simple(self) -> Self {
        let Self::Binary(operator, sides) = self else {
            return self;
        };
        let constant = |left: &Self, right: &Self| match (left, right) {
            (Self::Text(left), Self::Text(right)) => Some(left == right),
            (Self::Number(left), Self::Number(right)) => Some(left.total_cmp(right).is_eq()),
            (Self::Text(text), Self::Number(number)) | (Self::Number(number), Self::Text(text)) => {
                Some(
                    text.trim()
                        .parse::<f64>()
                        .is_ok_and(|text| text.total_cmp(number).is_eq()),
                )
            }
            (Self::Bool(left), Self::Bool(right)) => Some(left == right),
            _ => None,
        };
        match (operator, *sides) {
            (Operator::And, (Self::Bool(true), other) | (other, Self::Bool(true)))
            | (Operator::Or, (Self::Bool(false), other) | (other, Self::Bool(false))) => other,
            (Operator::And, (Self::Bool(false), _) | (_, Self::Bool(false))) => Self::Bool(false),
            (Operator::Or, (Self::Bool(true), _) | (_, Self::Bool(true))) => Self::Bool(true),
            (Operator::Equal | Operator::NotEqual, (left, right))
                if constant(&left, &right).is_some() =>
            {
                let equal = constant(&left, &right) == Some(true);
                Self::Bool(equal == (operator == Operator::Equal))
            }
            (operator, sides) => Self::Binary(operator, Box::new(sides)),
        }
    }

    /// The expression as text.
    ///
    /// # Errors
    /// When a part can't be written: a text that no quotes can hold, a variable whose name would end its braces.
    pub(in super::super) fn write(&self) -> Result<String, Unsayable> {
        self.at_level(0)
    }

    fn at_level(&self, level: u8) -> Result<String, Unsayable> {
        let (own, text) = match self {
            Self::Bool(flag) => (ATOM, flag.to_string()),
            Self::Number(number) => (ATOM, number.to_string()),
            Self::Text(text) => (ATOM, quoted(text)?),
            Self::Variable(name) if name.contains(['{', '}']) || name.trim().is_empty() => {
                return Err(Unsayable(name.clone()));
            }
            Self::Variable(name) => (ATOM, format!("{{{name}}}")),
            Self::List(items) => (ATOM, format!("[{}]", list(items)?)),
            Self::Not(inner) => (ATOM, format!("!{}", inner.at_level(ATOM)?)),
            Self::Empty(inner) | Self::NotEmpty(inner) => {
                if !matches!(**inner, Self::Variable(_)) {
                    return Err(Unsayable(inner.at_level(0)?));
                }
                let word = if matches!(self, Self::Empty(_)) {
                    "empty"
                } else {
                    "notempty"
                };
                // As the operand of an operator it needs none, after a negation it does for the reader's sake.
                (ATOM - 1, format!("{} {word}", inner.at_level(ATOM)?))
            }
            Self::Binary(operator, sides) => {
                let (own, sign) = (operator.level(), operator.sign());
                let left = sides.0.at_level(own + u8::from(own == 2))?;
                let right = sides.1.at_level(own + 1)?;
                (own, format!("{left} {sign} {right}"))
            }
            Self::Call(name, arguments) => (ATOM, format!("{name}({})", list(arguments)?)),
        };
        Ok(if own < level {
            format!("({text})")
        } else {
            text
        })
    }
}

fn list(items: &[Ours]) -> Result<String, Unsayable> {
    let items: Vec<String> = items
        .iter()
        .map(|item| item.at_level(0))
        .collect::<Result<_, _>>()?;
    Ok(items.join(", "))
}

/// A text in quotes; a backslash before a quote would escape it and can't be escaped itself.
fn quoted(text: &str) -> Result<String, Unsayable> {
    if text.ends_with('\\') || text.contains("\\'") || text.contains("\\\"") {
        return Err(Unsayable(text.to_owned()));
    }
    Ok(format!("'{}'", text.replace('\'', "\\'")))
}
